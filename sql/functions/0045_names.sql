-- Names and births of persons.

create or replace function split_name(full_name text, out family_name text, out middle_name text, out given_name text)
language sql immutable as $$
    select
        case when words > 1 then array_to_string(word[1:family], ' ') end,
        case when words > family + 1 then array_to_string(word[family + 1:words - 1], ' ') end,
        word[words]
    from (
        select w.word, cardinality(w.word) as words,
            least(
                case
                    when full_name ~* '^(công|công huyền|công tằng) tôn nữ ' then 2 + cardinality(string_to_array(
                        substring(full_name from '(?i)^(.*?) tôn nữ '), ' '))
                    when full_name ~* '^tôn (thất|nữ) ' then 2
                    else 1
                end,
                greatest(cardinality(w.word) - 1, 1)) as family
        from (select string_to_array(full_name, ' ') as word) w
    ) s
$$;
comment on function split_name is
    'Family, middle and given name: the last word is the given name; some royal family names have several words';

create or replace function may_be_same_birth(a date, a_precision text, b date, b_precision text)
returns boolean language sql immutable as $$
    select a is null or b is null or case
        when 'year' in (a_precision, b_precision) then date_trunc('year', a) = date_trunc('year', b)
        when 'month' in (a_precision, b_precision) then date_trunc('month', a) = date_trunc('month', b)
        else a = b
    end
$$;
comment on function may_be_same_birth is
    'Whether two births agree as far as both are known: 1979 agrees with 15/06/1979, and a missing one with any';
