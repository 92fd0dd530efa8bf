-- name: ask_dependents :exec
-- param: decision_id bigint, ordinals integer[]?
-- row:
-- Every other live nomination of those whose awards fall: which of them relied on these awards, evaluation tells.
insert into asked
select n.nomination_id
from nomination n
where n.recipient_id in (
        select a.recipient_id from standing_award a
        where a.decision_id = $1::bigint and ($2::integer[] is null or a.ordinal = any ($2::integer[])))
    and n.state not in ('draft', 'withdrawn', 'declined', 'refused', 'revoked')
    and not exists (
        select from standing_award a
        where a.nomination_id = n.nomination_id and a.decision_id = $1::bigint
            and ($2::integer[] is null or a.ordinal = any ($2::integer[])))
