-- name: set_attestations :one
-- param: nomination_ids bigint[], criteria text[], is_met boolean, attested_by text, attested_on date, paper text?, replaces boolean
-- row: added bigint, corrected bigint, kept bigint
-- Only what the rules of a nomination leave to people. A word for many leaves what was said of one.
with given as (
    select distinct c.nomination_id, w.criterion
    from candidate c join wanted w using (profile_id)
    where c.nomination_id = any ($1::bigint[]) and w.criterion = any ($2::text[]) and w.kind in ('attestation', 'claim')
), written as (
    insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on, paper)
    select g.nomination_id, g.criterion, $3::boolean, $4::text, $5::date, $6::text from given g
    on conflict on constraint attestation_pk do update
    set is_met = excluded.is_met, attested_by = excluded.attested_by, attested_on = excluded.attested_on,
        paper = excluded.paper
    where $7::boolean and (attestation.is_met, attestation.attested_by, attestation.attested_on, attestation.paper)
        is distinct from (excluded.is_met, excluded.attested_by, excluded.attested_on, excluded.paper)
    returning xmax = 0 as is_new
)
select count(*) filter (where w.is_new) as added, count(*) filter (where not w.is_new) as corrected,
    (select count(*) from given g join attestation t using (nomination_id, criterion)
        where not $7::boolean and t.is_met <> $3::boolean) as kept
from written w
