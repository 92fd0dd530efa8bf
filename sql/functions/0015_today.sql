-- The day in the register: one for everybody, whatever the session says of its time zone. The bodies are bound when they are
-- made: a type of one's own in pg_temp, called text or date, is another.

create or replace function register_today()
returns date language sql stable parallel safe return (pg_catalog.now() at time zone 'Asia/Ho_Chi_Minh')::pg_catalog.date;
comment on function register_today is 'Today in the register: the day in Vietnam, whatever time zone a session has';

create or replace function register_day(moment timestamptz)
returns date language sql stable parallel safe return (moment at time zone 'Asia/Ho_Chi_Minh')::pg_catalog.date;
comment on function register_day is 'The day of the register on which a moment falls';

create or replace function register_start(day date)
returns timestamptz language sql stable parallel safe return day::pg_catalog.timestamp at time zone 'Asia/Ho_Chi_Minh';
comment on function register_start is 'The moment at which a day of the register begins';
