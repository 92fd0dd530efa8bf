-- Questions to the law, by day.

create or replace function award_kind_on(code text, day date)
returns setof award_kind language sql stable as $$
    select k.* from award_kind k where k.award_kind_code = code and k.in_force @> day
$$;
comment on function award_kind_on is 'The version of an award kind that applies on a day; no row when there is none';

drop function if exists bonus_vnd(numeric, bigint);
create or replace function bonus_vnd(multiplier numeric, base_vnd bigint, rounding text default 'ceil_10k')
returns bigint language sql immutable as $$
    select case rounding
        when 'ceil_10k' then ceil(multiplier * base_vnd / 10000) * 10000
        when 'nearest_10k' then round(multiplier * base_vnd, -4)
        else round(multiplier * base_vnd)
    end::bigint
$$;
comment on function bonus_vnd is
    'Multiplier times base salary, rounded once, at the end; Decree 152/2025/NĐ-CP Art 49(2) reads as up to tens of thousands of đồng';

create or replace function is_adopted(
    yes integer, percent integer, base text, members_total integer, voters integer)
returns boolean language sql immutable as $$
    select case base
        when 'total_members' then yes * 100 >= percent * members_total
        when 'voters' then yes * 100 >= percent * voters
        else yes * 2 > voters
    end
$$;
comment on function is_adopted is 'Whether a count reaches its threshold, in integers; without one, more than half of the voters: those present and those who wrote';

create or replace function unit_subtree(root bigint)
returns table (org_unit_id bigint) language sql stable as $$
    with recursive below as (
        select u.org_unit_id from org_unit u where u.org_unit_id = root
        union
        select u.org_unit_id from org_unit u join below b on u.parent_id = b.org_unit_id
    )
    select b.org_unit_id from below b
$$;
comment on function unit_subtree is 'A unit and everything below it';
