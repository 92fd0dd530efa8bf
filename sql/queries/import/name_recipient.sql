-- name: name_recipient :one
-- param: recipient_id bigint
-- row: name text?, is_one boolean
-- Takes the only row for a card that was named: of its kind, under a name that may be the card's, and with no other birth or number.
with named as (
    select r.recipient_id, r.name::text as name, coalesce(
        r.recipient_kind = i.recipient_kind and (name_likeness(r.recipient_kind, r.name, i.name) > 0 or exists (
                select from recipient_alias a
                where a.recipient_id = r.recipient_id and name_likeness(r.recipient_kind, a.name, i.name) > 0))
            and not exists (select from import_match x where x.other_name is not null and x.recipient_id <> r.recipient_id)
            -- Nor is he born in another year than the card says, or has another number, unless the card would be offered for the row.
            and ((i.born_on is null or r.born_on is null
                    or may_be_same_birth(r.born_on, r.birth_precision, i.born_on, i.birth_precision))
                and (i.personal_number is null or r.shown_number is null
                    or exists (select from import_match x where x.recipient_id = r.recipient_id))
                or exists (
                    select from seen_likenesses(
                        null, array[i.recipient_kind], array[i.name], array[i.born_on], array[i.birth_precision],
                        array[i.personal_number], array[(select min(x.org_unit_id) from import_match x)]) l
                    where l.recipient_id = r.recipient_id and l.likeness = 'asked')), false) as is_one
    from import_row i
    join recipient r on r.recipient_id = $1::bigint
), others as (
    delete from import_match m using named n
    where n.is_one and m.ctid <> (select min(x.ctid) from import_match x)
), taken as (
    update import_match m
    set recipient_id = n.recipient_id, is_ambiguous = false, apart = null, other_name = null,
        gives_more = num_nonnulls(i.personal_number, i.born_on) > 0
    from named n, import_row i
    where n.is_one and m.ctid = (select min(x.ctid) from import_match x)
)
select (select n.name from named n) as name, coalesce((select n.is_one from named n), false) as is_one
