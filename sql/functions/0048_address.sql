-- Ông on a woman's card, Bà on a man's: the line is another's, or the card is.

-- A number tells the sex and the year of birth (Thông tư 59/2021/TT-BCA Art 4, Nghị định 137/2015/NĐ-CP Art 13); one that tells
-- another year than the card says nothing.
create or replace function number_sex(number text, born date)
returns text language sql immutable as $$
    select case when number ~ '^[0-9]{12}$' and extract(year from born)::integer / 100 - 19 = substr(number, 4, 1)::integer / 2
            and extract(year from born)::integer % 100 = substr(number, 5, 2)::integer
        then case substr(number, 4, 1)::integer % 2 when 0 then 'male' else 'female' end end
$$;
comment on function number_sex is 'The sex that a personal number tells, where it tells the year of birth too; else null';

create or replace function is_addressed_otherwise(honorific text, sex text, number text, born date)
returns boolean language sql immutable as $$
    select coalesce(a.told <> sex, false) or coalesce(a.told <> number_sex(number, born), false)
    from (
        select case when fold_search(honorific) ~ '^(ba|co|chi)( |$)' then 'female'
            when fold_search(honorific) ~ '^(ong|anh)( |$)' then 'male' end as told
        offset 0) a
$$;
comment on function is_addressed_otherwise is 'Whether a form of address is of the other sex than a card, or its number, tells';

create or replace function address_findings(asked bigint[])
returns table (nomination_id bigint, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    reach constant bigint[] := account_units();
begin
    perform require_given('nominations', asked::text);
    return query
    select n.nomination_id, 'TD566', n.honorific || ' ~ ' || r.recipient_id || ' ' || r.name
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join recipient r on r.recipient_id = n.recipient_id and r.recipient_kind = 'individual'
    join person p on p.recipient_id = n.recipient_id
    where n.honorific is not null and (sees_all or r.org_unit_id = any (reach)) and is_addressed_otherwise(n.honorific, p.sex, r.personal_number, r.born_on);
end
$$;
comment on function address_findings is 'Of some nominations that the account sees those whose form of address is of the other sex than the card, within reach, tells';
revoke execute on function address_findings from public;
grant execute on function address_findings to thidua_viewer;
