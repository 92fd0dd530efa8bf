-- What a change of law leaves to whom: types of commendation by law, and a dossier of before that comes under the newer law.

alter table rule_set add column transition nfc_text;
comment on column rule_set.transition is
    'The article by which a dossier received before may come under this rule set; null where no law says so';

create table rule_set_type (
    rule_set_code text not null,
    commendation_type text not null,
    citation nfc_text not null,
    confidence text not null,
    constraint rule_set_type_pk primary key (rule_set_code, commendation_type),
    constraint rule_set_type_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint rule_set_type_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
comment on table rule_set_type is 'Loại khen thưởng that a version of the law knows';

alter table nomination drop constraint nomination_type_ck;
alter table nomination add constraint nomination_type_ck check (commendation_type in (
    'CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'PHONG_TRAO_CHUYEN_DE', 'CHUYEN_DE', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI',
    'KHANG_CHIEN')) not valid;
alter table award drop constraint award_type_ck;
alter table award add constraint award_type_ck check (commendation_type in (
    'CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'PHONG_TRAO_CHUYEN_DE', 'CHUYEN_DE', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI',
    'KHANG_CHIEN')) not valid;

create table law_choice (
    dossier_id bigint not null,
    received_on date not null,
    former_code text not null,
    rule_set_code text not null,
    reason nfc_text not null,
    chosen_at timestamptz not null default now(),
    account text not null default acting_account(),
    login text default nullif(session_user::text, acting_account()),
    constraint law_choice_pk primary key (dossier_id, received_on),
    constraint law_choice_dossier_fk foreign key (dossier_id) references dossier,
    constraint law_choice_former_fk foreign key (former_code) references rule_set,
    constraint law_choice_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint law_choice_received_on_day_ck check (received_on between '1945-01-01' and '2200-12-31')
);
comment on table law_choice is 'Dossiers received under an older law for which the office chose the newer one, and why';
comment on column law_choice.received_on is 'The receipt that it was chosen for: received anew, a dossier comes under the law of that day';
