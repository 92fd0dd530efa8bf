-- name: find_deciding_law :one
-- param: award_kind_code text, day date
-- row: award_kind text, authority text, law_article text
select k.name_vi::text as award_kind, k.authority::text as authority, k.law_article::text as law_article
from award_kind k
where k.award_kind_code = $1::text and k.in_force @> $2::date
