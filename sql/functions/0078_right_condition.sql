-- How 0079_rights.sql says which rows an account may see.

create or replace function right_condition(told text, of_table text)
returns text language sql immutable as $$
    select case
        when told = 'active' then '(select account_is_active())'
        when told like 'follows % of %' then format('exists (select from %1$I x where x.%2$I = %3$I.%2$I)',
            split_part(told, ' ', 4), split_part(told, ' ', 2), of_table)
        else replace(replace(replace(replace(told,
            'any (U)', 'any ((select account_units())::bigint[])'),
            'any (A)', 'any ((select account_units_above())::bigint[])'),
            'any (D)', 'any ((select account_dossiers())::bigint[])'),
            'any (P)', 'any ((select proved_recipients())::bigint[])')
    end
$$;
comment on function right_condition is 'A condition on rows of a table, from its short form';
