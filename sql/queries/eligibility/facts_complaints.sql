-- name: facts_complaints :many
-- param: facts json, format text
-- row: place text, code text, value text
-- Everything wrong with a file of facts for eligibility or for a bonus. The table of fields is the format; whatever it
-- does not name is refused.
with recursive eligibility_field (path, kind, is_required, choices) as (values
    ('', 'object', true, null::text[]),
    ('.case', 'text', false, null),
    ('.recipient', 'object', true, null),
    ('.recipient.kind', 'choice', true, array['individual', 'collective', 'household']),
    ('.recipient.name', 'text', false, null),
    ('.recipient.sex', 'choice', false, array['female', 'male']),
    ('.recipient.founded_on', 'date', false, null),
    ('.award', 'award', true, null),
    ('.type', 'choice', false, array[
        'CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'PHONG_TRAO_CHUYEN_DE', 'CHUYEN_DE', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN']),
    ('.achievement_year', 'year', true, null),
    ('.achievement_key', 'text', false, null),
    ('.proposed_on', 'date', true, null),
    ('.received_on', 'date', false, null),
    ('.authority', 'authority', false, null),
    ('.prior_awards', 'array', false, null),
    ('.prior_awards[]', 'object', true, null),
    ('.prior_awards[].award', 'award', true, null),
    ('.prior_awards[].year', 'year', true, null),
    ('.prior_awards[].decided_on', 'date', false, null),
    ('.prior_awards[].type', 'choice', false, array[
        'CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'PHONG_TRAO_CHUYEN_DE', 'CHUYEN_DE', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN']),
    ('.prior_awards[].achievement_key', 'text', false, null),
    ('.ratings', 'map', false, null),
    ('.ratings.*', 'choice', true, array['HTXS', 'HTT', 'HT', 'KHT', 'KXL']),
    ('.initiatives', 'array', false, null),
    ('.initiatives[]', 'object', true, null),
    ('.initiatives[].kind', 'choice', true, array['initiative', 'model', 'practice', 'research']),
    ('.initiatives[].started_year', 'year', false, null),
    ('.initiatives[].stopped', 'boolean', false, null),
    ('.initiatives[].used_for', 'choice', false, array['title', 'form']),
    ('.initiatives[].recognised', 'array', false, null),
    ('.initiatives[].recognised[]', 'object', true, null),
    ('.initiatives[].recognised[].scope', 'choice', true, array['grassroots', 'ministry_province', 'nation']),
    ('.initiatives[].recognised[].on', 'date', true, null),
    ('.initiatives[].recognised[].effective', 'boolean', false, null),
    ('.initiatives[].recognised[].replicable', 'boolean', false, null),
    ('.unit_figures', 'array', false, null),
    ('.unit_figures[]', 'object', true, null),
    ('.unit_figures[].year', 'year', true, null),
    ('.unit_figures[].members', 'count', true, null),
    ('.unit_figures[].members_completed', 'count', false, null),
    ('.unit_figures[].members_ldtt', 'count', false, null),
    ('.unit_figures[].members_cstdcs', 'count', false, null),
    ('.unit_figures[].members_disciplined', 'count', false, null),
    ('.unit_figures[].members_women', 'count', false, null),
    ('.nominations_of_unit', 'count', false, null),
    ('.open_nominations', 'array', false, null),
    ('.open_nominations[]', 'object', true, null),
    ('.open_nominations[].award', 'award', true, null),
    ('.open_nominations[].year', 'year', true, null),
    ('.open_nominations[].achievement_key', 'text', true, null),
    ('.local_ratio', 'object', false, null),
    ('.local_ratio.percent', 'count', true, null),
    ('.local_ratio.of', 'choice', true, array['members', 'members_ldtt']),
    ('.campaign', 'object', false, null),
    ('.campaign.launched_by', 'authority', true, null),
    ('.campaign.from', 'date', true, null),
    ('.campaign.to', 'date', false, null),
    ('.campaign.occasion', 'choice', false, array['interim', 'final']),
    ('.matters', 'array', false, null),
    ('.matters[]', 'object', true, null),
    ('.matters[].kind', 'choice', true, array['discipline', 'investigation', 'inspection', 'complaint', 'press']),
    ('.matters[].opened_on', 'date', true, null),
    ('.matters[].closed_on', 'date', false, null),
    ('.matters[].outcome', 'choice', false, array['violation', 'no_violation']),
    ('.matters[].counts_again_on', 'date', false, null),
    ('.votes', 'object', false, null),
    ('.votes.members_total', 'count', true, null),
    ('.votes.members_present', 'count', false, null),
    ('.votes.written_opinions', 'count', false, null),
    ('.votes.yes', 'count', true, null),
    ('.attestations', 'map', false, null),
    ('.attestations.*', 'boolean', true, null)
), bonus_field (path, kind, is_required, choices) as (values
    ('', 'object', true, null::text[]),
    ('.case', 'text', false, null),
    ('.decided_on', 'date', true, null),
    ('.rounding', 'choice', false, array['ceil_10k', 'nearest_10k', 'none']),
    ('.awards', 'array', true, null),
    ('.awards[]', 'object', true, null),
    ('.awards[].award', 'award', true, null),
    ('.awards[].recipient', 'choice', true, array['individual', 'collective', 'household']),
    ('.awards[].period', 'text', true, null),
    ('.awards[].achievement_key', 'text', false, null)
), field as materialized (
    select f.* from eligibility_field f where $2::text = 'eligibility'
    union all
    select f.* from bonus_field f where $2::text = 'bonus'
), walk (case_number, place, path, key, value, kind, choices) as (
    select c.ordinality::integer, '[' || c.ordinality || ']', '', null::text, c.value, 'object', null::text[]
    from json_array_elements(case json_typeof($1::json) when 'array' then $1::json else json_build_array($1::json) end)
        with ordinality as c
    union all
    select w.case_number, w.place || x.step, w.path || x.tail, x.key, x.value, f.kind, f.choices
    from walk w
    cross join lateral (
        select '.' || e.key as step, case w.kind when 'map' then '.*' else '.' || e.key end as tail, e.key, e.value
        from json_each(
            case when w.kind in ('object', 'map') and json_typeof(w.value) = 'object' then w.value else '{}' end) e
        union all
        select '[' || e.ordinality || ']', '[]', null, e.value
        from json_array_elements(case when w.kind = 'array' and json_typeof(w.value) = 'array' then w.value else '[]' end)
            with ordinality as e
    ) x
    -- A key that looks like a path is not one.
    left join field f on f.path = w.path || x.tail and (w.kind = 'map' or x.key is null or x.key ~ '^[a-z_]+$')
), present as (
    select w.*, w.value #>> '{}' as text, json_typeof(w.value) as type
    from walk w where w.kind is not null and (json_typeof(w.value) <> 'null' or w.kind = 'object')
), typed as (
    select p.*, p.type = case
        when p.kind in ('object', 'map') then 'object' when p.kind = 'array' then 'array'
        when p.kind in ('year', 'count') then 'number' when p.kind = 'boolean' then 'boolean' else 'string' end as fits
    from present p
), complaint (case_number, place, code, value) as (
    select w.case_number, w.place, 'TD272', '' from walk w where w.kind is null
    union all
    select w.case_number, w.place, 'TD273', '' from walk w where w.kind is not null
    group by w.case_number, w.place having count(*) > 1
    union all
    select t.case_number, t.place || substr(f.path, length(t.path) + 1), 'TD274', ''
    from typed t
    join field f on f.is_required and f.path ~ '[a-z_]$' and starts_with(f.path, t.path || '.')
        and strpos(substr(f.path, length(t.path) + 2), '.') = 0
    where t.kind = 'object' and t.fits
        and not exists (select from present c where c.place = t.place || substr(f.path, length(t.path) + 1))
    union all
    select t.case_number, t.place, 'TD275', t.kind from typed t where not t.fits
    union all
    select t.case_number, t.place, 'TD276', left(t.text, 80)
    from typed t
    where t.fits and not case t.kind
        when 'text' then t.text <> '' and length(t.text) <= 1000
        when 'choice' then t.text = any (t.choices)
        when 'date' then is_iso_date(t.text)
        when 'year' then case when t.text ~ '^[0-9]{4}$' then t.text::integer between 1945 and 2200 else false end
        when 'count' then t.text ~ '^[0-9]{1,4}$'
        when 'award' then exists (select from award_code a where a.award_kind_code = t.text)
        when 'authority' then exists (select from authority_kind a where a.authority_kind_code = t.text)
        else true
    end
    union all
    select w.case_number, w.place, 'TD276', left(w.key, 80)
    from walk w
    where w.path = '.ratings.*' and not w.key ~ '^(19[4-9]|20[0-9]|21[0-9])[0-9]$'
        or w.path = '.attestations.*' and not exists (select from award_rule r where r.criterion = w.key)
    union all
    -- A prior award that such a recipient cannot have.
    select a.case_number, a.place, 'TD276', a.text
    from present a
    join present k on k.case_number = a.case_number and k.path = '.recipient.kind' and k.text = any (k.choices)
    where a.path in ('.prior_awards[].award', '.open_nominations[].award')
        and exists (select from award_code c where c.award_kind_code = a.text)
        and not exists (
            select from award_kind v join award_kind_recipient r using (award_kind_id)
            where v.award_kind_code = a.text and r.recipient_kind::text = k.text)
)
select c.place, c.code, c.value from complaint c order by c.case_number, c.place, c.code limit 1000
