-- name: record_outcome :exec
-- param: nomination_id bigint, event text, paper text?, decided_on date?, authority text?, reason text?
-- row:
-- Unless somebody names the authority, it is the one to which the nomination was last forwarded; of what only one office of the
-- country decides, and not the one that got the letter, it is that office. The post of whoever signs for the one that got the letter is
-- that one: “Giám đốc”, “Phó Giám đốc Sở”.
insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority, reason)
select $1::bigint, $2::text, $3::text, $4::date, (
        select case when means_office_of(u, $5::text) then coalesce(u.head_title, u.name)
            when $5::text is not null then $5::text
            when $2::text = 'decide_above' and (u.authority_kind_code = any (w.codes)) is not true and cardinality(w.names) = 1
                then w.names[1] else coalesce(u.head_title, u.name) end
        from (select) one
        left join (nomination_event e
            join nomination n using (nomination_id)
            join forwarding f using (forwarding_id)
            join org_unit u on u.org_unit_id = f.forwarded_to_id
            cross join lateral (
                select array_agg(a.authority_kind_code) as codes, array_agg(k.name_vi::text) as names
                from award_kind v
                join award_kind_authority a using (award_kind_id)
                join authority_kind k using (authority_kind_code)
                where v.award_kind_code = n.award_kind_code and v.in_force @> $4::date) w) on e.nomination_id = $1::bigint
        order by e.sequence desc
        limit 1), $6::text
