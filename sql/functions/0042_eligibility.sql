-- Arithmetic of eligibility.

create or replace function run_length(mask bigint)
returns integer language sql immutable as $$
    select bit_count((((mask + 1) & ~mask) - 1)::bit(64))::integer
$$;
comment on function run_length is 'Years without a gap up to the last: the trailing ones of a mask whose bit n is the n-th year before it';

create or replace function rating_rank(rating text)
returns integer language sql immutable as $$
    select array_position(array['KHT', 'HT', 'HTT', 'HTXS'], rating)
$$;
comment on function rating_rank is 'How good a yearly rating is, to compare: 4 xuất sắc, 3 tốt, 2 hoàn thành, 1 không hoàn thành nhiệm vụ';

create or replace function scope_rank(scope text)
returns integer language sql immutable as $$
    select array_position(array['grassroots', 'ministry_province', 'nation'], scope)
$$;
comment on function scope_rank is 'How far the effect of an initiative reaches, to compare';

create or replace function is_iso_date(value text)
returns boolean language sql immutable as $$
    select case
        when value ~ '^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
            then substr(value, 9, 2)::integer <= extract(day from
                make_date(substr(value, 1, 4)::integer, substr(value, 6, 2)::integer, 1) + interval '1 month - 1 day')
        else false
    end
$$;
comment on function is_iso_date is 'Whether a text is a day of the calendar, written yyyy-mm-dd, between 1900 and 2199';
