-- Names under which somebody is known besides that of the card, and nominations that count no more beside another.

create table recipient_alias (
    recipient_id bigint not null,
    name nfc_text not null,
    constraint recipient_alias_pk primary key (recipient_id, name),
    constraint recipient_alias_recipient_fk foreign key (recipient_id) references recipient
);
create index recipient_alias_folded_ix on recipient_alias ((fold_search(name) collate "C"));
create index recipient_alias_words_ix on recipient_alias using gin (search_words(name));
comment on table recipient_alias is 'Other names of a recipient: as he was awarded, and of entries that went into his';

insert into audit_table (table_name, began_at, exempt_because) values
    ('recipient_alias', now(), 'Follows from the names of awards and of mergers alone, whose changes are entries');

insert into recipient_alias (recipient_id, name)
select a.recipient_id, a.name from award a join recipient r using (recipient_id) where a.name <> r.name
union
select m.kept_id, m.gone_name from recipient_merge m join recipient r on r.recipient_id = m.kept_id
where m.undone_at is null and m.gone_name <> r.name;

-- Of two nominations for one award in one dossier one counts; the other one was withdrawn, declined, refused or revoked
-- before a merger made both of one person.
alter table nomination
    add column past_id bigint not null default 0,
    add constraint nomination_past_ck check (past_id in (0, nomination_id)),
    drop constraint nomination_one_per_award_uk,
    add constraint nomination_one_per_award_uk
        unique (recipient_id, dossier_id, award_kind_code, achievement_year, past_id) include (nomination_id, recipient_kind);
comment on column nomination.past_id is 'Its own id once it counts no more beside another one of its recipient for the same award in its dossier; 0 otherwise';

alter table account add column linked_at timestamptz;
comment on column account.linked_at is 'When an administrator tied it to the card of a person; null where it came with one, or has none';
