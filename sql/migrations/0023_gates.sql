-- Women among the members of a collective: they prefer it among equals (Decree 152/2025/NĐ-CP Art 4(6)).

alter table unit_figure add column members_women integer;
alter table unit_figure drop constraint unit_figure_members_ck;
alter table unit_figure add constraint unit_figure_members_ck check (
    members > 0 and members_completed between 0 and members and members_ldtt between 0 and members
    and members_cstdcs between 0 and members and members_disciplined between 0 and members
    and members_women between 0 and members);
comment on column unit_figure.members_women is 'Women among the members';

-- Ends of disciplinary periods, from which achievements count: asked for every nomination, and few.
create index matter_counts_again_ix on matter (recipient_id, counts_again_on) where counts_again_on is not null;
