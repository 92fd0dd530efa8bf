-- Who prepared a decision, through which login, and what a leader wrote who issued one out of the ordinary.

-- Whoever was really at the keyboard; null where that was the account itself, and for rows of before.
alter table dossier add column login text;
alter table dossier alter column login set default nullif(session_user::text, acting_account());
comment on column dossier.login is 'The login through which created_by acted, where it was another account';
alter table dossier_step add column login text;
alter table dossier_step alter column login set default nullif(session_user::text, acting_account());
comment on column dossier_step.login is 'The login through which account acted, where it was another';
alter table import_batch add column login text;
alter table import_batch alter column login set default nullif(session_user::text, acting_account());
comment on column import_batch.login is 'The login through which created_by acted, where it was another account';
alter table meeting add column login text;
alter table meeting alter column login set default nullif(session_user::text, acting_account());
comment on column meeting.login is 'The login through which created_by acted, where it was another account';
alter table attestation add column login text;
alter table attestation alter column login set default nullif(session_user::text, acting_account());
comment on column attestation.login is 'The login through which account acted, where it was another';
alter table fact_correction add column login text;
alter table fact_correction alter column login set default nullif(session_user::text, acting_account());
comment on column fact_correction.login is 'The login through which account acted, where it was another';
alter table forwarding add column login text;
alter table forwarding alter column login set default nullif(session_user::text, acting_account());
comment on column forwarding.login is 'The login through which created_by acted, where it was another account';
alter table ballot_correction add column login text;
alter table ballot_correction alter column login set default nullif(session_user::text, acting_account());
comment on column ballot_correction.login is 'The login through which account acted, where it was another';
alter table draft_change add column login text;
alter table draft_change alter column login set default nullif(session_user::text, acting_account());
comment on column draft_change.login is 'The login through which account acted, where it was another';

-- Until now a ballot did not say who recorded it, or when: its step did.
alter table ballot add column account text, add column login text, add column recorded_at timestamptz;
alter table ballot
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account()),
    alter column recorded_at set default now(),
    add constraint ballot_account_ck check (account <> '');
comment on column ballot.account is 'Who recorded it; null for ballots of before this was kept';
comment on column ballot.login is 'The login through which account acted, where it was another';
comment on column ballot.recorded_at is 'When it was recorded, in the transaction of the step that it leads to';

-- A draft may be made again by another than who made it first, who stays created_by.
alter table decision
    add column drafted_by text[],
    add column late_reason nfc_text,
    add column ballot_exception nfc_text,
    add constraint decision_exception_ck check (
        num_nonnulls(late_reason, ballot_exception) = 0 or state = 'issued' and origin = 'register');
alter table decision alter column drafted_by
    set default array_remove(array[acting_account(), nullif(session_user::text, acting_account())], null);
comment on column decision.drafted_by is 'Accounts that made the draft or made it again, and the logins through which they acted';
comment on column decision.late_reason is
    'Why it was issued by a right to sign that held on its date and no more on the day of approval; by approved_by';
comment on column decision.ballot_exception is
    'Why lines were decided without the ballot that the law asks for, or against it; by approved_by';
