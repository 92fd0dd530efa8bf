-- What happened: entries that triggers write, and the seals that make a later change of them visible.

create table audit_entry (
    audit_entry_id bigint generated always as identity,
    cluster_id bigint not null,
    transaction_id bigint not null,
    happened_at timestamptz not null,
    account text not null,
    login text not null,
    command text not null,
    table_name text collate "C" not null,
    operation text not null,
    key text collate "C" not null,
    before jsonb,
    after jsonb,
    constraint audit_entry_pk primary key (audit_entry_id),
    constraint audit_entry_operation_ck check (
        case operation
            when 'insert' then before is null and after is not null
            when 'existing' then before is null and after is not null
            when 'update' then before is not null and after is not null
            when 'delete' then before is not null and after is null
            else false
        end)
);
create index audit_entry_row_ix on audit_entry (table_name, key);
-- Both grow with the table, so that a few pages hold the map to it and writing costs next to nothing.
create index audit_entry_time_ix on audit_entry using brin (happened_at) with (pages_per_range = 32, autosummarize = on);
create index audit_entry_transaction_ix
    on audit_entry using brin (cluster_id, transaction_id) with (pages_per_range = 32, autosummarize = on);
comment on table audit_entry is 'One row of any table inserted, updated or deleted: by whom, when, with which command, before and after';
comment on column audit_entry.cluster_id is 'The server whose transaction numbers these are: they start again where a dump is restored';
comment on column audit_entry.transaction_id is 'The writing transaction, by which entries are sealed once it has ended';
comment on column audit_entry.happened_at is 'When the transaction began';
comment on column audit_entry.account is 'Who acted';
comment on column audit_entry.login is 'Through which login role';
comment on column audit_entry.command is 'Words of the command, or what the client calls itself';
comment on column audit_entry.operation is 'insert, update, delete; existing for a row that was there when the audit of its table began';
comment on column audit_entry.key is 'The primary key as text; of several columns as a row, such as (17,2)';
comment on column audit_entry.before is 'The changed columns of an update, the whole row of a deletion; a column without a value may be missing';
comment on column audit_entry.after is 'The changed columns of an update, the whole row of an insertion; a column without a value may be missing';

create table audit_seal (
    seal_number integer not null,
    cluster_id bigint not null,
    from_transaction bigint not null,
    to_transaction bigint not null,
    entry_count bigint not null,
    merkle_root bytea not null,
    previous_hash bytea not null,
    sealed_at timestamptz not null,
    sealed_by text not null,
    seal_hash bytea not null,
    constraint audit_seal_pk primary key (seal_number),
    constraint audit_seal_number_ck check (seal_number > 0),
    constraint audit_seal_range_ck check (from_transaction < to_transaction),
    constraint audit_seal_count_ck check (entry_count > 0),
    constraint audit_seal_hash_ck check (
        octet_length(merkle_root) = 32 and octet_length(previous_hash) = 32 and octet_length(seal_hash) = 32)
);
comment on table audit_seal is 'The entries of finished transactions, fixed by one hash that continues the one before';
comment on column audit_seal.from_transaction is 'First transaction of the cluster that it covers';
comment on column audit_seal.to_transaction is 'First transaction of the cluster that it does not cover: all before it had ended';
comment on column audit_seal.merkle_root is 'Root of the tree over the entries in order of id, as in RFC 6962';
comment on column audit_seal.previous_hash is 'seal_hash of the seal before; zeros for the first';
comment on column audit_seal.seal_hash is 'SHA-256 over all the other columns: whoever keeps it elsewhere can prove the whole history';

create table audit_seal_part (
    seal_number integer not null,
    part integer not null,
    entry_ids bigint[] not null,
    leaves bytea not null,
    constraint audit_seal_part_pk primary key (seal_number, part),
    constraint audit_seal_part_seal_fk foreign key (seal_number) references audit_seal
        deferrable,
    constraint audit_seal_part_leaves_ck check (octet_length(leaves) = 32 * cardinality(entry_ids))
);
comment on table audit_seal_part is 'What a seal covers, 32 entries a row, so that a broken seal can say which entry broke it';
comment on column audit_seal_part.leaves is 'Hashes of the entries, 32 bytes each';

create table audit_table (
    table_name text collate "C" not null,
    columns text[],
    began_at timestamptz not null,
    exempt_because nfc_text,
    constraint audit_table_pk primary key (table_name),
    constraint audit_table_columns_ck check (num_nulls(columns, exempt_because) = 1)
);
comment on table audit_table is 'Which tables write entries, since when, and why the others do not';
comment on column audit_table.columns is 'Names and types of the columns that entries know';

insert into audit_table (table_name, began_at, exempt_because) values
    ('audit_entry', now(), 'It is the audit itself, fixed by seals'),
    ('audit_seal_part', now(), 'Checked against the root in its seal'),
    ('audit_table', now(), 'Written by migrations only, which schema_history records'),
    ('schema_history', now(), 'Holds its own history, with the digest of every file');
