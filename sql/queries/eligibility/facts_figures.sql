-- name: facts_figures :exec
-- param:
-- row:
-- Ratings, unit figures, matters and attestations.
with told as materialized (
    select f.body, n.nomination_id, n.recipient_id, n.org_unit_id, (f.body ->> 'proposed_on')::date as proposed_on
    from asked
    join nomination n using (nomination_id)
    join fact f on f.case_number = n.ordinal
), rating as (
    insert into rating (recipient_id, year, rating)
    select t.recipient_id, e.key::integer, e.value from told t cross join jsonb_each_text(t.body -> 'ratings') e
), unit_figure as (
    insert into unit_figure (
        recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined, members_women)
    select c.recipient_id, x.year, x.members, x.members_completed, x.members_ldtt, x.members_cstdcs, x.members_disciplined,
        x.members_women
    from told t
    join collective c on c.represents_id = t.org_unit_id
    cross join jsonb_to_recordset(t.body -> 'unit_figures') as x (
        year integer, members integer, members_completed integer, members_ldtt integer, members_cstdcs integer,
        members_disciplined integer, members_women integer)
), matter as (
    insert into matter (recipient_id, kind, opened_on, closed_on, outcome, counts_again_on)
    select t.recipient_id, x.kind, x.opened_on, x.closed_on, x.outcome, x.counts_again_on
    from told t
    cross join jsonb_to_recordset(t.body -> 'matters') as x (
        kind text, opened_on date, closed_on date, outcome text, counts_again_on date)
)
insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on)
select t.nomination_id, e.key, e.value::boolean, acting_account(), t.proposed_on
from told t cross join jsonb_each_text(t.body -> 'attestations') e
