-- name: evaluate_units :exec
-- param:
-- row:
-- Figures of a collective, its age, and the campaign of its dossier.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen)
-- The members are the whole of which the amount is a part.
select c.nomination_id, w.award_rule_id,
    case
        when f.value is null then 1
        when w.kind = 'member_share' then case when f.value * 100 >= w.percent * u.members then 4 else 0 end
        when w.subject_codes[1] = 'members_disciplined' then case f.value when 0 then 4 else 0 end
        when f.value >= w.minimum then 4
        else 0
    end, f.value, u.members
from wanted w
join candidate c using (profile_id)
join unit_figure u on u.recipient_id = c.recipient_id and u.year = c.y
cross join lateral (
    select case w.subject_codes[1]
        when 'members_ldtt' then u.members_ldtt when 'members_completed' then u.members_completed
        when 'members_cstdcs' then u.members_cstdcs when 'members_disciplined' then u.members_disciplined end as value) f
where w.kind in ('member_share', 'unit_figure')
union all
-- What is wrong with the occasion is told in place of a whole: 1 none is said, 2 a sơ kết, 3 a tổng kết, 4 the launcher.
-- Who launched a campaign of others is not in the register: its scope says what level it was, people who.
select c.nomination_id, w.award_rule_id,
    case
        when not coalesce(s.occasion = any (w.subject_codes), false) then 0
        -- It is summed up in the year in which it ends, and has lasted as long as it has by then.
        when s.occasion = 'final' and extract(year from upper(m.period) - 1) > extract(year from c.proposed_on) then 0
        when v.until_on < (lower(m.period) + make_interval(years => coalesce(w.years, 0)))::date then 0
        when m.launched_by_others then case when m.scope = w.scope then 2 else 0 end
        when u.authority_kind_code = any (case w.scope
            when 'nation' then array['prime_minister', 'state_president']
            else array['province_chair', 'minister'] end) then 4
        else 0
    end, extract(year from age(v.until_on, lower(m.period)))::integer,
    case
        when s.occasion is null then 1
        when s.occasion <> all (w.subject_codes) then case s.occasion when 'interim' then 2 else 3 end
        when m.launched_by_others then case when m.scope <> w.scope then 4 end
        when (u.authority_kind_code = any (case w.scope
            when 'nation' then array['prime_minister', 'state_president']
            else array['province_chair', 'minister'] end)) is not true then 4
    end
from wanted w
join candidate c using (profile_id)
join dossier s using (dossier_id)
join campaign m using (campaign_id)
left join org_unit u on u.org_unit_id = m.launched_by_id
cross join lateral (select case when extract(year from upper(m.period) - 1) <= extract(year from c.proposed_on) then upper(m.period)
        else c.proposed_on + 1 end as until_on) v
where w.kind = 'campaign'
union all
select c.nomination_id, w.award_rule_id,
    case when l.founded_on is null then 1
        when l.founded_on + make_interval(years => w.years) <= c.proposed_on then 4 else 0 end,
    extract(year from age(c.proposed_on, l.founded_on))::integer, null
from wanted w
join candidate c using (profile_id)
join collective l using (recipient_id)
where w.kind = 'existence'
