-- One title for one person and year, one form for one deed of whatever year: looked at when somebody is nominated, in a draft, and once more
-- when a leader signs, whoever writes.

-- However somebody writes it: 100m², 100 m2 and 100 mét vuông, 1.000 kg and 1 tấn, 1,5 triệu and 1.500.000.
create or replace function plain_figures(deed text)
returns text language sql immutable parallel safe as $$
    select case when deed !~ '[0-9]' then deed else
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            deed,
            '(?<=[0-9])[.,](?=[0-9]{3}(?![0-9]))', '', 'g'),
            '([0-9])[.,]([0-9]) ?(triệu|tr)\M', '\1\200000', 'g'),
            '([0-9])[.,]([0-9]) ?(tỷ|tỉ)\M', '\1\200000000', 'g'),
            '([0-9]) ?(triệu|tr)\M', '\1000000', 'g'),
            '([0-9]) ?(tỷ|tỉ)\M', '\1000000000', 'g'),
            '([0-9]) ?(nghìn|ngàn)\M', '\1000', 'g'),
            '([0-9]) ?tấn\M', '\1000 kg', 'g'),
            -- The unit stands apart from its figure.
            '([0-9]) ?(m2|m vuông|mét vuông)\M', '\1 m2', 'g'),
            '([0-9])(?=[[:alpha:]])', '\1 ', 'g') end
$$;
comment on function plain_figures is 'A text in small letters with its figures written in one way';

-- Deeds are compared by their words, whatever their order and punctuation, and by their numbers: "đợt 1" is not "đợt 2", but "02" is
-- "2" and "m²" is "m2". A year that one text alone tells makes no other deed, nor do words that praise, or join others.
create or replace function is_same_deed(one text, other text)
returns boolean language sql immutable as $$
    select one = other or (
        select count(*) filter (where x.word ~ '[0-9]' and not x.is_year and not (x.in_one and x.in_other)) = 0
            and (count(*) filter (where x.is_year and not (x.in_one and x.in_other)) = 0
                or not (bool_or(x.is_year and x.in_one) and bool_or(x.is_year and x.in_other)))
            and case when bool_or(x.in_one and x.tells) and bool_or(x.in_other and x.tells)
                then 2 * count(*) filter (where x.in_one and x.in_other and x.tells)
                    >= 0.8 * (count(*) filter (where x.in_one and x.tells) + count(*) filter (where x.in_other and x.tells))
                else 2 * count(*) filter (where x.in_one and x.in_other)
                    >= 0.8 * (count(*) filter (where x.in_one) + count(*) filter (where x.in_other)) end
        from (
            select w.word, w.word ~ '^(19|20)[0-9]{2}$' as is_year, bool_or(w.place = 1) as in_one, bool_or(w.place = 2) as in_other,
                w.word <> all ('{dũng,cảm,bị,đã,có,kịp,thời,hành,tinh,thần,việc,cho,và,của,các,những,được,là,để,vào,với,tại,cùng,năm,đồng}') as tells
            from (values (1, one), (2, other)) t (place, deed)
            cross join lateral regexp_split_to_table(
                plain_figures(translate(lower(t.deed collate "vi-x-icu"), '²³', '23')), '[[:space:][:punct:]–]+') s (word)
            cross join lateral (select t.place, regexp_replace(s.word, '^0+([0-9])', '\1') as word where s.word <> '') w
            group by w.word
        ) x)
$$;
comment on function is_same_deed is 'Whether two texts tell one deed: the same numbers, and at least four words of five in common';

-- How the merit of any year is told: “Hoàn thành xuất sắc nhiệm vụ được giao”. A word that is not of the form, or a number, makes it a deed.
create or replace function is_common_formula(deed text)
returns boolean language sql immutable parallel safe as $$
    select btrim(regexp_replace(' ' || name_key(deed) || ' ',
        ' (da|co|dat|hoan thanh|thuc hien|xuat sac|tot|nhieu|cac|trong|va|cua|cho|tieu bieu|thanh tich|thanh tich cao|chi tieu|ket qua|ke hoach'
            || '|nhiem vu|nhiem vu chinh tri|chuc trach|cong viec|cong tac|chuyen mon|duoc giao|duoc phan cong|duoc cap tren giao'
            || '|tich cuc|tham gia|gop phan|dong gop|phong trao|thi dua|thi dua yeu nuoc|khen thuong|lao dong|san xuat|hoc tap|giang day'
            || '|kinh doanh|phat trien|kinh te|xa hoi|kinh te xa hoi|van hoa|xay dung|co quan|don vi|dia phuong|tap the|to chuc|hoi|doan'
            || '|xa|phuong|thi tran|tinh|hang nam|nam|nam hoc|trong nam|guong mau|doan ket|tu luc|tu cuong|tuong tro|vuot muc|luon)(?= )',
        '', 'g')) = ''
$$;
comment on function is_common_formula is 'Whether a text is the usual formula for the merit of a year, which tells no deed of its own';

create or replace function school_year(deed text)
returns text language plpgsql immutable parallel safe as $$
declare
    -- Of every line of a list it is asked: an expression would take ten times as long.
    place constant integer := greatest(
        strpos(deed, 'học '), strpos(deed, 'Học '), strpos(deed, 'HỌC '), strpos(deed, 'học: ') + 1, strpos(deed, 'hoc '));
    rest text;
begin
    if place < 2 then
        return null;
    end if;
    rest := ltrim(substr(deed, place + 4, 14));
    return case
        when left(rest, 2) in ('19', '20') and left(ltrim(substr(rest, 5)), 1) in ('-', '–', '/') and left(rest, 4) ~ '^[0-9]{4}$' then left(rest, 4)
        -- In short: 25-26.
        when left(rest, 1) between '0' and '9' and rest ~ '^[0-9]{2} ?[-–/] ?[0-9]{2}([^0-9]|$)'
            and substring(rest, '[-–/] ?([0-9]{2})')::integer = (left(rest, 2)::integer + 1) % 100 then '20' || left(rest, 2) end;
end
$$;
comment on function school_year is 'The year in which the school year begins that a deed tells: 2024 of “năm học 2024 - 2025”';

-- What two awards of one recipient are to each other. A form for a deed stands against every form for it, of whatever kind and
-- year (Law 06/2022/QH15 Art 5(2)(c)); but that the merit of another year is told in the same words says little, and in the usual
-- formula nothing, unless both would stand in one decision.
create or replace function award_clash(
    family text, is_same_award boolean, is_same_year boolean, is_merit boolean, is_one_paper boolean, one text, other text)
returns text language sql immutable as $$
    select case
        -- One school year is one, under whichever of its two years.
        when family = 'title' then case when is_same_award and (is_same_year or school_year(one) = school_year(other)) then 'title' end
        when is_same_deed(one, other) then case
                when is_same_year or not is_merit or is_one_paper then 'deed'
                when not (is_common_formula(one) and is_common_formula(other)) then 'words' end
        when is_same_award and is_same_year then 'form' end
$$;
comment on function award_clash is
    'A title twice a year, a form for the same deed, in the same words as one of another year, or a second form of one kind and year; null where they go together';

create or replace function paper_line(number integer, symbol text, day date, line integer)
returns text language sql immutable as $$
    select coalesce(paper_number(number, symbol), '–') || coalesce(', ' || to_char(day, 'DD/MM/YYYY'), '') || coalesce(' #' || line, '')
$$;
comment on function paper_line is 'A line of a paper, named in one word for people: 12/QĐ-UBND, 20/12/2025 #4';

-- Of two that award somebody the second waits, and sees the first. What is locked is the entry's own half, not the one with its
-- unit: a unit that is renamed takes its people along, and holds up no decision.
create or replace function hold_recipients(ids bigint[])
returns void language plpgsql as $$
begin
    perform from person p where p.recipient_id = any (ids) order by p.recipient_id for no key update;
    perform from collective c where c.recipient_id = any (ids) order by c.recipient_id for no key update;
    perform from household h where h.recipient_id = any (ids) order by h.recipient_id for no key update;
end
$$;
comment on function hold_recipients is 'Waits until nobody else awards, merges or edits some recipients, and keeps them until the end';
revoke execute on function hold_recipients from public;

-- Whose nominations are told of: what was decided is public, what was only proposed is not. So a proposal out of sight
-- stands in nobody's way until it is an award.
create or replace function award_conflicts(asked bigint[])
returns table (nomination_id bigint, code text, other_id bigint, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    units constant bigint[] := account_units();
    dossiers constant bigint[] := case when sees_all then '{}' else account_dossiers() end;
begin
    perform require_given('nominations', asked::text);
    return query
    with mine as materialized (
        select n.nomination_id, n.recipient_id, n.award_kind_code, n.achievement_year,
            -- What would be issued: the draft may have words of its own.
            coalesce(l.achievement, n.achievement)::text as achievement, f.family, n.commendation_type = 'CONG_TRANG' as is_merit,
            -- As conditions, of which the planner expects half: of an equality it expects a few rows, and pairs them one by one.
            f.family = 'title' as is_title, f.family = 'form' as is_form,
            l.decision_id, case when f.family = 'title' then school_year(coalesce(l.achievement, n.achievement)) end as school
        from unnest(asked) a (nomination_id)
        join nomination n using (nomination_id)
        join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = n.award_kind_code
        left join draft_line l on l.nomination_id = n.nomination_id
        where n.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'awarded_above', 'revoked')
            and (sees_all or n.org_unit_id = any (units) or n.dossier_id = any (dossiers))
    ), form as materialized (
        select distinct k.award_kind_code from award_kind k where k.family = 'form'
    ), has as materialized (
        -- What nobody is asked about is not looked for.
        select coalesce(bool_or(m.school is not null), false) as school, coalesce(bool_or(m.is_form), false) as form,
            min(m.achievement_year) filter (where m.is_title) as first_year, max(m.achievement_year) filter (where m.is_title) as last_year
        from mine m
    ), proposed as materialized (
        -- Titles are looked for in their years, forms in all.
        select m.nomination_id, o.nomination_id as other_id
        from mine m
        join nomination o on o.recipient_id = m.recipient_id and o.achievement_year = m.achievement_year
            and o.award_kind_code = m.award_kind_code and o.nomination_id <> m.nomination_id
        where m.is_title
        union all
        select m.nomination_id, o.nomination_id
        from mine m
        join nomination o on o.recipient_id = m.recipient_id and abs(o.achievement_year - m.achievement_year) = 1
            and o.award_kind_code = m.award_kind_code
        where (select h.school from has h) and m.school is not null and m.school = school_year(o.achievement)
        union all
        select m.nomination_id, o.nomination_id
        from mine m
        join nomination o on o.recipient_id = m.recipient_id and o.nomination_id <> m.nomination_id
        join form f on f.award_kind_code = o.award_kind_code
        where (select h.form from has h) and m.is_form
    ), given as materialized (
        select a.nomination_id, a.award_id
        from (
            -- Awards first, and not the versions of a kind. Most are of other years, which need not be looked up one by one.
            select m.nomination_id, m.award_kind_code, a.award_id, a.award_kind_id
            from mine m
            join award a on a.recipient_id = m.recipient_id and a.achievement_year = m.achievement_year
                and a.achievement_year between (select h.first_year from has h) and (select h.last_year from has h)
            where m.is_title and a.nomination_id is distinct from m.nomination_id
            offset 0) a
        join award_kind k on k.award_kind_id = a.award_kind_id and k.award_kind_code = a.award_kind_code
        union all
        select m.nomination_id, a.award_id
        from mine m
        join award a on a.recipient_id = m.recipient_id and abs(a.achievement_year - m.achievement_year) = 1
        join award_kind k on k.award_kind_id = a.award_kind_id and k.award_kind_code = m.award_kind_code
        where (select h.school from has h) and m.school is not null and m.school = school_year(a.achievement)
        union all
        select m.nomination_id, a.award_id
        from mine m
        join award a on a.recipient_id = m.recipient_id
        join award_kind k on k.award_kind_id = a.award_kind_id and k.family = 'form'
        where (select h.form from has h) and m.is_form and a.nomination_id is distinct from m.nomination_id
    ), clash as (
        select m.nomination_id, o.nomination_id as other_id,
            award_clash(m.family, o.award_kind_code = m.award_kind_code, o.achievement_year = m.achievement_year,
                m.is_merit and o.commendation_type = 'CONG_TRANG', coalesce(l.decision_id = m.decision_id, false), m.achievement,
                coalesce(l.achievement, o.achievement)::text) as clash,
            case when o.state = 'awarded_above' then e.outcome_paper || coalesce(', ' || to_char(e.outcome_on, 'DD/MM/YYYY'), '')
                else o.dossier_id || ' #' || o.ordinal end as subject,
            o.state = 'awarded_above' as is_given, false as is_award
        from proposed p
        join mine m using (nomination_id)
        join nomination o on o.nomination_id = p.other_id
        left join draft_line l on l.nomination_id = o.nomination_id
        left join nomination_event e on e.nomination_event_id = o.last_event_id
        where o.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
            and (o.state = 'awarded_above' or sees_all
                -- A draft that somebody else has not sent stands in nobody's way.
                or (o.org_unit_id = any (units) or o.dossier_id = any (dossiers)) and (
                    o.state <> 'draft' or exists (
                        select from dossier s where s.dossier_id = o.dossier_id and s.org_unit_id = any (units))))
        union all
        select m.nomination_id, a.nomination_id,
            award_clash(m.family, k.award_kind_code = m.award_kind_code, a.achievement_year = m.achievement_year,
                m.is_merit and a.commendation_type = 'CONG_TRANG', false, m.achievement, w.words),
            paper_line(d.number, d.symbol, d.decided_on, a.ordinal), true, true
        from given g
        join mine m using (nomination_id)
        join award a on a.award_id = g.award_id
        join award_kind k on k.award_kind_id = a.award_kind_id
        join decision d on d.decision_id = a.decision_id
        left join award_correction c on m.family = 'form' and c.award_id = a.award_id
        -- As it was decided and as it reads by now: a correction leads away from no deed.
        cross join lateral (
            select a.achievement::text as words union select c.achievement::text where c.achievement is not null) w
        where not exists (select from revoked_award v where v.award_id = a.award_id)
    )
    select distinct on (o.nomination_id) o.nomination_id,
        case o.clash when 'title' then case when o.is_given then 'TD248' else 'TD247' end
            when 'deed' then 'TD249' when 'form' then 'TD250' else 'TD540' end,
        o.other_id, o.subject
    from clash o
    where o.clash is not null
    order by o.nomination_id, 2, o.is_award desc, o.subject;
end
$$;
comment on function award_conflicts is
    'Of some nominations that the account sees those whose award somebody has, or is proposed for, already: the same title of a year, a form for the same deed, the same form of a year for another, or one in the same words';

-- What another card keeps from an award: an open matter of whoever may read them, a death. Out of reach it is one word for both, and
-- the leader's, who decides.
create or replace function like_bar(year integer, award_code text, entry bigint, is_reached boolean, out code text, out told text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not reads_matters() or not is_reached and (active_account()).role is distinct from 'leader' then
        return;
    end if;
    select case when not is_reached then 'TD559' when x.is_open then 'TD459' when x.died_in is not null then 'TD553' end,
        case when is_reached and not x.is_open then x.died_in end
    into code, told
    from (
        select exists (select from matter m where m.recipient_id = entry and m.closed_on is null) as is_open, (
            select extract(year from p.died_on)::text from person p
            where p.recipient_id = entry and is_of_the_dead(year, award_code, p.died_on, register_today())) as died_in) x
    where x.is_open or x.died_in is not null;
end
$$;
comment on function like_bar is 'Whether whoever has a card may not get an award now, as a question about another card that may be his: an open matter, a death; of somebody out of reach that there is something, for a leader';
revoke execute on function like_bar from public;

-- Two cards of one person, collective or household are no way to a second award: the name and unit of the line and those of
-- its card are looked for among all cards, whoever asks, those out of his reach by name alone; a proposal is told of to those who see it, an award to everybody.
-- Nor are a man and his household, or one called like him, two for one deed. What keeps the other card from the award (an open matter,
-- a death) is asked about as well; of one out of reach the leader alone is told, and not which.
drop function if exists award_likenesses(bigint[]);
create or replace function award_likenesses(asked bigint[])
returns table (nomination_id bigint, code text, other_id bigint, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    seen constant bigint[] := array(select seen_nominations(asked));
    sees_all constant boolean := is_maintainer() or account_sees_all();
    units constant bigint[] := account_units();
    dossiers constant bigint[] := case when sees_all then '{}' else account_dossiers() end;
begin
    perform require_given('nominations', asked::text);
    return query
    with mine as materialized (
        select n.nomination_id, n.recipient_id, n.recipient_kind, n.award_kind_code, n.achievement_year,
            n.achievement::text as achievement, f.family, n.name::text as name, n.org_unit_id, r.name::text as card_name,
            r.org_unit_id as home_id, c.born_on, c.birth_precision
        from unnest(seen) a (nomination_id)
        -- Of what has been voted on, or was there before this transaction: by cards made for it one would find births.
        join nomination n on n.nomination_id = a.nomination_id
            and (n.state = 'recommended' or n.state in ('received', 'forwarded') and n.created_at < now())
        join recipient r using (recipient_id)
        -- An own card is not held against one birth after another of somebody elsewhere, nor he against those of own cards.
        left join recipient c on c.recipient_id = r.recipient_id and (sees_all or c.org_unit_id = any (units))
        join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = n.award_kind_code
    ), probe as materialized (
        select p.*, row_number() over (order by p.nomination_id, p.name, p.org_unit_id, p.recipient_kind) as place
        from (
            select m.nomination_id, m.recipient_id, m.recipient_kind, m.name, m.born_on, m.birth_precision, m.org_unit_id, false as is_other_kind
            from mine m
            union
            select m.nomination_id, m.recipient_id, m.recipient_kind, m.card_name, m.born_on, m.birth_precision, m.home_id, false
            from mine m
            union
            select m.nomination_id, null, 'household', m.name, null, null, m.org_unit_id, true
            from mine m where m.recipient_kind = 'individual' and m.family = 'form'
            union
            select m.nomination_id, null, 'individual', like_words('household', m.name), null, null, m.org_unit_id, true
            from mine m where m.recipient_kind = 'household' and m.family = 'form'
            union
            -- A list may have had a household, or a person, for a collective.
            select m.nomination_id, null, k.kind, case k.kind when 'household' then m.name else like_words('household', m.name) end,
                null, null, m.org_unit_id, true
            from mine m cross join lateral (values ('household'::recipient_kind), ('individual')) k (kind)
            where m.recipient_kind = 'collective' and m.family = 'form' and told_kind(m.name) is not null
            union
            select m.nomination_id, null, 'individual', second_spouse('household', m.name), null, null, m.org_unit_id, true
            from mine m where m.recipient_kind = 'household' and m.family = 'form' and second_spouse('household', m.name) is not null
        ) p
    ), alike as materialized (
        select p.nomination_id, l.recipient_id as other_id, p.is_other_kind, bool_or(l.likeness <> 'signed') as is_near
        from like_recipients(
            (select array_agg(p.recipient_id order by p.place) from probe p),
            (select array_agg(p.recipient_kind order by p.place) from probe p),
            (select array_agg(p.name order by p.place) from probe p),
            (select array_agg(p.born_on order by p.place) from probe p),
            (select array_agg(p.birth_precision order by p.place) from probe p),
            null,
            (select array_agg(p.org_unit_id order by p.place) from probe p), case when not sees_all then units end) l
        join probe p using (place)
        group by p.nomination_id, l.recipient_id, p.is_other_kind
        union
        select m.nomination_id, x.other_id, true, false
        from mine m
        cross join lateral (
            select case m.recipient_id when h.head_id then h.recipient_id else h.head_id end as other_id
            from household h where m.recipient_id in (h.recipient_id, h.head_id)
            union all
            -- What a list had for a collective.
            select r.recipient_id from recipient r
            where m.recipient_kind <> 'collective' and r.recipient_kind = 'collective' and r.org_unit_id in (m.org_unit_id, m.home_id)
                and like_key(r.recipient_kind, r.name) collate "C" = like_key('collective', m.name) collate "C") x
        where m.family = 'form' and x.other_id is not null
    ), form as materialized (
        select distinct k.award_kind_code from award_kind k where k.family = 'form'
    ), other as (
        select m.nomination_id, m.recipient_id, m.family, l.is_other_kind, m.achievement, o.recipient_id as other_id,
            o.nomination_id as beside_id, o.name::text as name, o.achievement::text as other_achievement, false as is_award,
            o.achievement_year = m.achievement_year as is_same_year,
            l.is_near and not l.is_other_kind and o.award_kind_code = m.award_kind_code as is_same_award,
            case when o.state = 'awarded_above' then e.outcome_paper || coalesce(', ' || to_char(e.outcome_on, 'DD/MM/YYYY'), '')
                else o.dossier_id || ' #' || o.ordinal end as paper
        from alike l
        join mine m using (nomination_id)
        -- A title of one year, a form for one deed of whatever kind and year.
        join nomination o on o.recipient_id = l.other_id and case
            when m.family = 'form' then o.award_kind_code in (select f.award_kind_code from form f)
            else o.award_kind_code = m.award_kind_code
                and (o.achievement_year = m.achievement_year or school_year(o.achievement) = school_year(m.achievement)) end
        left join nomination_event e on e.nomination_event_id = o.last_event_id
        -- What was left out of a draft is looked at when it comes again.
        where o.state not in ('awarded', 'deferred') and nomination_stands(o.state)
            and (o.state = 'awarded_above' or sees_all or o.org_unit_id = any (units) or o.dossier_id = any (dossiers))
        union all
        select m.nomination_id, m.recipient_id, m.family, l.is_other_kind, m.achievement, a.recipient_id, null, a.name::text,
            a.achievement::text, true, a.achievement_year = m.achievement_year,
            l.is_near and not l.is_other_kind and k.award_kind_code = m.award_kind_code,
            paper_line(d.number, d.symbol, d.decided_on, a.ordinal)
        from alike l
        join mine m using (nomination_id)
        join award a on a.recipient_id = l.other_id
        join award_kind k on k.award_kind_id = a.award_kind_id and case
            when m.family = 'form' then k.family = 'form'
            else k.award_kind_code = m.award_kind_code
                and (a.achievement_year = m.achievement_year or school_year(a.achievement) = school_year(m.achievement)) end
        join decision d on d.decision_id = a.decision_id
        where not exists (select from revoked_award v where v.award_id = a.award_id)
    )
    (select distinct on (o.nomination_id) o.nomination_id, case when o.is_other_kind then 'TD118' else 'TD149' end, o.other_id,
        o.recipient_id || ' ~ ' || o.other_id || ' ' || o.name || ': ' || o.paper
    from other o
    where (o.family = 'title' or is_same_deed(o.achievement, o.other_achievement)
                and (o.is_same_year or not is_common_formula(o.achievement))
            -- As of one card (TD250): the form of the year once more, for another deed.
            or o.is_same_award and o.is_same_year)
        -- Of two that are asked about together the second one tells of the first.
        and not exists (select from other x where x.nomination_id = o.beside_id and x.beside_id = o.nomination_id and x.nomination_id > o.nomination_id)
    order by o.nomination_id, o.is_other_kind, o.is_award desc, o.other_id)
    union all
    select f.nomination_id, f.code, f.other_id, f.subject
    from (
        select distinct on (m.nomination_id) m.nomination_id, b.code, r.recipient_id as other_id,
            m.recipient_id || ' ~ ' || r.recipient_id || ' ' || r.name || coalesce(': ' || b.told, '') as subject
        from alike l
        join mine m using (nomination_id)
        join recipient r on r.recipient_id = l.other_id
        cross join lateral like_bar(m.achievement_year, m.award_kind_code, r.recipient_id, sees_all or r.org_unit_id = any (units)) b
        where not l.is_other_kind and b.code is not null
        order by m.nomination_id, b.code, r.recipient_id) f;
end
$$;
comment on function award_likenesses is
    'Of some nominations that the account sees those whose award another card has, or is proposed for, that may be the same recipient, or is kept from, or whose deed is that of a household and of whom it is called after';

-- What was taken back may be given again, when the fault is mended: whoever signs knows that it was, and says why.
create or replace function annulled_awards(asked bigint[])
returns table (nomination_id bigint, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    perform require_given('nominations', asked::text);
    return query
    select distinct on (n.nomination_id) n.nomination_id,
        paper_line(d.number, d.symbol, d.decided_on, a.ordinal) || ' → ' || paper_line(m.number, m.symbol, m.issued_on, null) || ': ' || m.reason
    from seen_nominations(asked) s (nomination_id)
    join nomination n using (nomination_id)
    join award a on a.recipient_id = n.recipient_id
    join revoked_award v on v.award_id = a.award_id
    join award_kind k on k.award_kind_id = a.award_kind_id
    join amendment m on m.amendment_id = v.amendment_id
    join decision d on d.decision_id = a.decision_id
    left join draft_line l on l.nomination_id = n.nomination_id
    where award_clash(k.family, k.award_kind_code = n.award_kind_code, a.achievement_year = n.achievement_year,
        n.commendation_type = 'CONG_TRANG' and a.commendation_type = 'CONG_TRANG', false,
        coalesce(l.achievement, n.achievement), a.achievement) in ('title', 'deed')
    order by n.nomination_id, m.issued_on desc, a.award_id desc;
end
$$;
comment on function annulled_awards is
    'Of some nominations that the account sees those for a title of a year, or a deed, of which an award was annulled: by which paper, and why';

-- What only who signs can answer: whether somebody else has the award, and why it is given again.
create or replace function award_questions(asked bigint[])
returns table (nomination_id bigint, code text, subject text) language sql stable as $$
    select l.nomination_id, l.code, l.subject from award_likenesses(asked) l
    union all
    select a.nomination_id, 'TD556', a.subject from annulled_awards(asked) a
    union all
    select f.nomination_id, f.code, f.subject from address_findings(asked) f
    union all
    select y.nomination_id, y.code, y.subject from young_findings(asked) y
    union all
    select w.nomination_id, w.code, w.subject from stated_year_findings(asked) w
$$;
comment on function award_questions is 'Of some nominations what is asked of whoever awards them, or proposes them above, and answered with a reason';

-- A draft names conflicts by themselves; a step has its reason alone.
create or replace function step_questions(asked bigint[])
returns table (nomination_id bigint, code text, subject text) language sql stable as $$
    select q.nomination_id, q.code, q.subject from award_questions(asked) q
    union all
    select c.nomination_id, c.code, c.subject from award_conflicts(asked) c where c.code in ('TD250', 'TD540')
$$;
comment on function step_questions is 'What is asked of whoever proposes some nominations above, or enters that they were awarded there';

-- What was nominated before this was looked at stays as it is; it is named in drafts, and by the list of old mistakes.
create or replace function refuse_second_award() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
    fresh bigint[];
begin
    if tg_op = 'INSERT' then
        fresh := array(select c.nomination_id from changed_row c);
    else
        fresh := array(
            select c.nomination_id
            from changed_row c
            join former_row f using (nomination_id)
            where (c.award_kind_code, c.achievement_year, c.achievement) is distinct from
                (f.award_kind_code, f.achievement_year, f.achievement)
                or c.recipient_id <> f.recipient_id and not is_relinking(f.recipient_id, c.recipient_id));
    end if;
    if cardinality(fresh) = 0 then
        return null;
    end if;
    select f.code, n.ordinal, n.name, f.subject into wrong
    from award_conflicts(fresh) f
    join nomination n using (nomination_id)
    where f.code not in ('TD250', 'TD540')
    order by n.dossier_id, n.ordinal
    limit 1;
    if found then
        perform fail(wrong.code, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.subject);
    end if;
    return null;
end
$$;
-- By their names they come after those that say who may nominate whom: nobody is told of what he may not do anyway.
create or replace trigger nomination_yearly_added after insert on nomination
    referencing new table as changed_row for each statement execute function refuse_second_award();
create or replace trigger nomination_yearly_changed after update on nomination
    referencing old table as former_row new table as changed_row
    for each statement execute function refuse_second_award();

revoke execute on function award_conflicts, award_likenesses, annulled_awards from public;
grant execute on function award_conflicts, award_likenesses, annulled_awards to thidua_viewer;
