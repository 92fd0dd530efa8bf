-- name: set_figures :one
-- param:
-- row: added bigint, corrected bigint
-- A figure that is not given leaves the one that is there.
with given as (
    select m.recipient_id, f.year, coalesce(f.members, u.members) as members,
        coalesce(f.members_completed, u.members_completed) as members_completed,
        coalesce(f.members_ldtt, u.members_ldtt) as members_ldtt,
        coalesce(f.members_cstdcs, u.members_cstdcs) as members_cstdcs,
        coalesce(f.members_disciplined, u.members_disciplined) as members_disciplined,
        coalesce(f.members_women, u.members_women) as members_women, f.paper
    from fact_row f
    join import_match m using (line)
    left join unit_figure u on u.recipient_id = m.recipient_id and u.year = f.year
), written as (
    insert into unit_figure (
        recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined, members_women,
        paper)
    select g.recipient_id, g.year, g.members, g.members_completed, g.members_ldtt, g.members_cstdcs,
        g.members_disciplined, g.members_women, g.paper
    from given g
    on conflict on constraint unit_figure_pk do update
    set members = excluded.members, members_completed = excluded.members_completed,
        members_ldtt = excluded.members_ldtt, members_cstdcs = excluded.members_cstdcs,
        members_disciplined = excluded.members_disciplined, members_women = excluded.members_women, paper = excluded.paper
    where (unit_figure.members, unit_figure.members_completed, unit_figure.members_ldtt, unit_figure.members_cstdcs,
            unit_figure.members_disciplined, unit_figure.members_women, unit_figure.paper)
        is distinct from (excluded.members, excluded.members_completed, excluded.members_ldtt, excluded.members_cstdcs,
            excluded.members_disciplined, excluded.members_women, excluded.paper)
    returning xmax = 0 as is_new
)
select count(*) filter (where w.is_new) as added, count(*) filter (where not w.is_new) as corrected from written w
