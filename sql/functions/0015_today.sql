-- The day in the register: one for everybody, whatever the session says of its time zone.

create or replace function register_today()
returns date language sql stable parallel safe as $$
    select (now() at time zone 'Asia/Ho_Chi_Minh')::date
$$;
comment on function register_today is 'Today in the register: the day in Vietnam, whatever time zone a session has';

create or replace function register_day(moment timestamptz)
returns date language sql stable parallel safe as $$
    select (moment at time zone 'Asia/Ho_Chi_Minh')::date
$$;
comment on function register_day is 'The day of the register on which a moment falls';

create or replace function register_start(day date)
returns timestamptz language sql stable parallel safe as $$
    select day::timestamp at time zone 'Asia/Ho_Chi_Minh'
$$;
comment on function register_start is 'The moment at which a day of the register begins';
