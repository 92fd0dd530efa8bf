-- Signed by key: the keys of leaders, the signatures under decisions, and the files of the paper as it was signed or
-- scanned.

create table signing_key (
    signing_key_id bigint generated always as identity,
    account_name text not null,
    public_key bytea not null,
    fingerprint text not null generated always as (encode(sha256(public_key), 'hex')) stored,
    registered_at timestamptz not null default now(),
    revoked_at timestamptz,
    revoked_by text,
    revoke_reason nfc_text,
    constraint signing_key_pk primary key (signing_key_id),
    constraint signing_key_account_fk foreign key (account_name) references account,
    constraint signing_key_public_uk unique (public_key),
    constraint signing_key_public_ck check (octet_length(public_key) = 32),
    constraint signing_key_revoked_ck check (
        num_nulls(revoked_at, revoked_by, revoke_reason) in (0, 3) and revoked_at >= registered_at)
);
create index signing_key_account_ix on signing_key (account_name);
comment on table signing_key is 'Public halves of the Ed25519 keys that leaders sign decisions with; the secret half is with the leader alone';
comment on column signing_key.fingerprint is 'SHA-256 of the public key, by which people compare it';
comment on column signing_key.registered_at is 'From when it signs';
comment on column signing_key.revoked_at is 'From when it signs no more; what it signed before stays signed';

create table decision_signature (
    decision_id bigint not null,
    decision_state text not null generated always as ('issued'::text) stored,
    signing_key_id bigint not null,
    content text not null,
    signature bytea not null,
    signed_at timestamptz not null default now(),
    constraint decision_signature_pk primary key (decision_id),
    constraint decision_signature_decision_fk foreign key (decision_id, decision_state)
        references decision (decision_id, state),
    constraint decision_signature_key_fk foreign key (signing_key_id) references signing_key,
    constraint decision_signature_content_ck check (starts_with(content, E'thidua decision 1\n')),
    constraint decision_signature_length_ck check (octet_length(signature) = 64)
);
create index decision_signature_key_ix on decision_signature (signing_key_id);
comment on table decision_signature is 'The Ed25519 signature that a leader gave with his approval, in the same transaction';
comment on column decision_signature.content is 'What was signed, in UTF-8: decision_content() as it was in that transaction';

create table decision_attachment (
    decision_attachment_id bigint generated always as identity,
    decision_id bigint not null,
    decision_state text not null generated always as ('issued'::text) stored,
    kind text not null,
    file_name nfc_text not null,
    byte_count bigint not null,
    sha256 bytea not null,
    attached_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    constraint decision_attachment_pk primary key (decision_attachment_id),
    constraint decision_attachment_decision_fk foreign key (decision_id, decision_state)
        references decision (decision_id, state),
    constraint decision_attachment_file_uk unique (decision_id, sha256),
    constraint decision_attachment_kind_ck check (kind in ('scan', 'signed')),
    constraint decision_attachment_size_ck check (byte_count > 0),
    constraint decision_attachment_sha256_ck check (octet_length(sha256) = 32)
);
comment on table decision_attachment is 'Files of an issued decision, by name and hash; the bytes are kept where documents are kept';
comment on column decision_attachment.kind is 'scan: the paper with ink and seal; signed: a PDF with a digital signature';

alter table signing_right add column key_required boolean not null default false;
comment on column signing_right.key_required is 'Whether what is approved by this right must be signed by key';
