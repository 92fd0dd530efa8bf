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

-- A value that is missing where there is no meaning in that: a comparison with it would be neither true nor false, and a
-- guard would let it pass.
create or replace function require_given(variadic given text[])
returns void language plpgsql immutable as $$
begin
    for i in 1 .. coalesce(array_length(given, 1), 0) / 2 loop
        if given[2 * i] is null then
            perform fail('TD171', 'field', given[2 * i - 1]);
        end if;
    end loop;
end
$$;
comment on function require_given is 'Refuses values that are missing; arguments are pairs of name and value';
