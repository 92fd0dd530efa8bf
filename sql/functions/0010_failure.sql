-- One way to refuse: a code of the error catalogue, with the values that its message names.
create or replace function fail(code text, variadic arguments text[] default '{}')
returns void language plpgsql as $$
declare
    told text := '';
begin
    for i in 1 .. coalesce(array_length(arguments, 1), 0) / 2 loop
        told := told || arguments[2 * i - 1] || '=' || translate(coalesce(arguments[2 * i], ''), E'\n', ' ') || E'\n';
    end loop;
    raise exception using errcode = code, message = 'refused: ' || code, detail = told;
end
$$;
comment on function fail is 'Raises a failure of the catalogue; arguments are pairs of name and value';
