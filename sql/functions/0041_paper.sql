-- How papers write things.

create or replace function paper_number(number integer, symbol text)
returns text language sql immutable as $$
    select to_char(number, 'FM99999999900') || '/' || symbol
$$;
comment on function paper_number is 'Number and symbol as printed: 05/QĐ-UBND, 2871/QĐ-UBND';
