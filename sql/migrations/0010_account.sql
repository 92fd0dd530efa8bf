-- Who acts: the account that a row's maker is known by, whatever function wrote the row.

create function acting_account() returns text language sql stable parallel safe as $$
    select case current_setting('role') when 'none' then session_user::text else current_setting('role') end
$$;
comment on function acting_account is
    'The login role, or the account that an administrator acts as (SET ROLE); a SECURITY DEFINER function leaves it as it is';

alter table recipient alter column created_by set default acting_account();
alter table dossier alter column created_by set default acting_account();
alter table import_batch alter column created_by set default acting_account();
alter table nomination alter column created_by set default acting_account();
alter table nomination_event alter column account set default acting_account();
alter table meeting alter column created_by set default acting_account();
alter table decision alter column created_by set default acting_account();
alter table attestation alter column account set default acting_account();
alter table forwarding alter column created_by set default acting_account();
alter table ballot_correction alter column account set default acting_account();
alter table recusal alter column account set default acting_account();
alter table dossier_step alter column account set default acting_account();
