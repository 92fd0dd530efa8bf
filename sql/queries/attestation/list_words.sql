-- name: list_words :many
-- param: nomination_id bigint
-- row: criterion text, word text, attested_by text, attested_on date, paper text?, entered_at timestamp with time zone, account text
select t.criterion, case when t.is_met then 'yes' else 'no' end as word, t.attested_by::text as attested_by, t.attested_on,
    t.paper::text as paper, t.entered_at, t.account
from attestation t
where t.nomination_id = $1::bigint
order by t.criterion
