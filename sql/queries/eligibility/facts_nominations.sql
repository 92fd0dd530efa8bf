-- name: facts_nominations :exec
-- param:
-- row:
-- The dossier of each case with its nomination, which is asked about: its ordinal is the number of the case.
with campaign as (
    insert into campaign (code, name, launched_by_id, manner, scope, period)
    select u.code, 'Phong trào', u.org_unit_id, 'thematic', 'unit',
        daterange((f.body -> 'campaign' ->> 'from')::date, (f.body -> 'campaign' ->> 'to')::date, '[]')
    from fact f
    join org_unit u on u.code = 'WHATIF.' || f.case_number || '.C'
    returning campaign_id, code
), dossier as (
    insert into dossier (
        org_unit_id, addressed_to_id, campaign_id, title, prepared_on, submission_number, submission_symbol, submitted_on,
        received_on, rule_set_code, occasion)
    select p.org_unit_id, d.org_unit_id, c.campaign_id, 'Tờ trình', x.proposed_on, x.number, x.symbol, x.submitted_on,
        x.received_on, s.rule_set_code, f.body -> 'campaign' ->> 'occasion'
    from fact f
    join org_unit p on p.code = 'WHATIF.' || f.case_number || '.P'
    join org_unit d on d.code = 'WHATIF.' || f.case_number || '.D'
    left join campaign c on c.code = 'WHATIF.' || f.case_number || '.C'
    cross join lateral (
        select (f.body ->> 'proposed_on')::date as proposed_on, (f.body ->> 'received_on')::date as received_on,
            1 as number, 'TTr' as symbol, (f.body ->> 'proposed_on')::date as submitted_on
    ) x
    left join rule_set s on s.received @> x.received_on
    returning dossier_id, org_unit_id
), nomination as (
    insert into nomination (
        dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name, org_unit_id,
        achievement, commendation_type, achievement_key)
    select d.dossier_id, f.case_number, r.recipient_id, r.recipient_kind, f.body ->> 'award',
        (f.body ->> 'achievement_year')::integer, r.name, u.name, u.org_unit_id, 'Thành tích', coalesce(f.body ->> 'type', 'CONG_TRANG'),
        normalize(f.body ->> 'achievement_key', nfc)
    from fact f
    join org_unit u on u.code = 'WHATIF.' || f.case_number || '.P'
    join dossier d using (org_unit_id)
    join recipient r on r.org_unit_id = u.org_unit_id
        and r.recipient_kind = (f.body -> 'recipient' ->> 'kind')::recipient_kind
    returning nomination_id
)
insert into asked select n.nomination_id from nomination n
