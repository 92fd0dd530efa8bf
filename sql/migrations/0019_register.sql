-- Units and people through time: why a unit ended, namesakes that a merger brings together, posts with their papers, and
-- two entries of one person made one.

alter table org_unit
    add column end_paper nfc_text,
    add constraint org_unit_end_paper_ck check (end_paper is null or not upper_inf(in_force));
comment on column org_unit.end_paper is 'The paper by which it ended';

-- Schools and departments are merged by papers that no catalogue of law holds.
alter table org_unit_lineage
    add column paper nfc_text,
    add constraint org_unit_lineage_paper_ck check (num_nonnulls(legal_instrument_id, paper) <= 1);
comment on column org_unit_lineage.paper is 'The paper, when it is none of the legal instruments';

-- When units are merged, two people of one name of whom no more is known may meet in one unit.
alter table recipient
    add column namesake integer not null default 1,
    add constraint recipient_namesake_ck check (namesake > 0);
comment on column recipient.namesake is 'Tells entries apart that nothing else does, because a merger brought them into one unit';
drop index recipient_identity_uk;
create unique index recipient_identity_uk
    on recipient (org_unit_id, name, recipient_kind, born_on, birth_precision, namesake)
    nulls not distinct where personal_number is null;

alter table person add column died_on date;
comment on column person.died_on is 'Day of death; awards decided later are truy tặng';

alter table post add column paper nfc_text;
comment on column post.paper is 'The paper of appointment';

create table recipient_merge (
    recipient_merge_id bigint generated always as identity,
    kept_id bigint not null,
    gone_id bigint not null,
    gone_name nfc_text not null,
    reason nfc_text not null,
    kept_before jsonb not null,
    gone_recipient jsonb not null,
    gone_person jsonb not null,
    merged_at timestamptz not null default now(),
    account text not null default acting_account(),
    undone_at timestamptz,
    undone_by text,
    undone_reason nfc_text,
    constraint recipient_merge_pk primary key (recipient_merge_id),
    constraint recipient_merge_kept_fk foreign key (kept_id) references recipient,
    constraint recipient_merge_distinct_ck check (kept_id <> gone_id),
    constraint recipient_merge_account_ck check (account <> '' and undone_by <> ''),
    constraint recipient_merge_undone_ck check (num_nulls(undone_at, undone_by, undone_reason) in (0, 3))
);
create unique index recipient_merge_gone_uk on recipient_merge (gone_id) where undone_at is null;
create index recipient_merge_kept_ix on recipient_merge (kept_id);
comment on table recipient_merge is 'Two entries of one person made one: whatever pointed at the gone one points at the kept one, until it is undone';
comment on column recipient_merge.gone_id is 'Id of the entry that is no more; it comes back with it';
comment on column recipient_merge.kept_before is 'What the kept entry was before it took what only the gone one knew';
comment on column recipient_merge.gone_recipient is 'The gone entry as it was, for the day on which this is undone';

create table recipient_merge_link (
    recipient_merge_id bigint not null,
    table_name text not null,
    column_name text not null,
    key text not null,
    removed jsonb,
    constraint recipient_merge_link_pk primary key (recipient_merge_id, table_name, column_name, key),
    constraint recipient_merge_link_merge_fk foreign key (recipient_merge_id) references recipient_merge,
    constraint recipient_merge_link_name_ck check (table_name ~ '^[a-z_]+$' and column_name ~ '^[a-z_]+$' and key <> '')
);
comment on table recipient_merge_link is 'Which rows a merger pointed at the kept entry, so that they can be pointed back';
comment on column recipient_merge_link.removed is 'A row that said the same as one of the kept entry, and was taken out';

-- Links follow one person: checked row by row, no longer refused by the statement.
drop trigger if exists award_fixed on award;
drop trigger if exists rating_fixed on rating;
drop trigger if exists rating_kept on rating;
drop trigger if exists matter_closed on matter;
drop trigger if exists fact_correction_fixed on fact_correction;
drop trigger if exists council_member_relabelled on council_member;
