-- How papers write things.

create or replace function paper_number(number integer, symbol text)
returns text language sql immutable as $$
    select to_char(number, 'FM99999999900') || '/' || symbol
$$;
comment on function paper_number is 'Number and symbol as printed: 05/QĐ-UBND, 2871/QĐ-UBND';

create or replace function is_same_paper(number integer, symbol text, day date, words text, other_day date)
returns boolean language sql immutable as $$
    select day = other_day and (number is null or words is null or upper(ltrim(paper_number(number, symbol), '0')) = upper(ltrim(words, '0')))
$$;
comment on function is_same_paper is 'Whether a paper is the one that an answer from above tells of: of its day and, as far as both are known, with its number';

create or replace function award_words(name text, is_posthumous boolean)
returns text language sql immutable as $$
    select name || case when is_posthumous then ' (truy tặng)' else '' end
$$;
comment on function award_words is 'An award as lists name it';

create or replace function post_words(post text, received_by text)
returns text language sql immutable as $$
    select case when received_by is null then post
        else concat_ws('; ', nullif(post, ''), 'đại diện gia đình nhận: ' || received_by) end
$$;
comment on function post_words is 'A post as lists print it, with who receives for the dead';
