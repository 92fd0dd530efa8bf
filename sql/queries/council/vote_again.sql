-- name: vote_again :exec
-- param: dossier_ids bigint[], nomination_ids bigint[]
-- row:
-- Takes what was declined back to the council: the nominations named or, when none is, all of the dossiers.
insert into nomination_event (nomination_id, event)
select n.nomination_id, 'vote_again'
from nomination n
where n.dossier_id = any ($1::bigint[]) and n.state = 'declined'
    and (cardinality($2::bigint[]) = 0 or n.nomination_id = any ($2::bigint[]))
order by n.nomination_id
