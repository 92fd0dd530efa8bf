-- name: add_papers :exec
-- param: lines integer[], authority_names text[], authority_codes text[], numbers integer[], symbols text[], days date[], sources text[], subjects text[], signer_names text[], signer_posts text[]
-- row:
insert into import_paper
select p.paper, p.line, p.authority_name, p.authority_code, u.org_unit_id, p.number, p.symbol, p.decided_on, p.source,
    p.subject, p.signer_name, p.signer_post
from unnest($1::integer[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::date[], $7::text[], $8::text[],
        $9::text[], $10::text[]) with ordinality
    as p (line, authority_name, authority_code, number, symbol, decided_on, source, subject, signer_name, signer_post,
        paper)
left join org_unit u on u.code = p.authority_code and u.in_force @> p.decided_on
