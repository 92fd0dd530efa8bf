-- name: record_outcome :exec
-- param: nomination_id bigint, event text, paper text?, decided_on date?, authority text?, reason text?
-- row:
-- Unless somebody names the authority, it is the one to which the nomination was last forwarded.
insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority, reason)
select $1::bigint, $2::text, $3::text, $4::date, coalesce($5::text, (
        select coalesce(u.head_title, u.name)
        from nomination_event e
        join forwarding f using (forwarding_id)
        join org_unit u on u.org_unit_id = f.forwarded_to_id
        where e.nomination_id = $1::bigint
        order by e.sequence desc
        limit 1)), $6::text
