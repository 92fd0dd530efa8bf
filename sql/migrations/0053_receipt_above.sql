-- The day on which the authority above received what was forwarded to it, apart from that of the first authority.

alter table dossier_step drop constraint dossier_step_step_ck;
alter table dossier_step add constraint dossier_step_step_ck check (step in (
    'submit', 'receive', 'receive_above', 'return', 'agree', 'unqualified', 'notify', 'notify_refusal', 'inform', 'hand_over'));
