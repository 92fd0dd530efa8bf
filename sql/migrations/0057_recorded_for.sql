-- A paper of an authority outside of the register may name people of many communes: each records its own lines of it, and none
-- keeps the others out by having been first.

alter table decision add column recorded_for_id bigint constraint decision_recorded_for_fk references org_unit;
comment on column decision.recorded_for_id is
    'The unit whose office recorded a paper of an authority outside the register; null for whoever records for all';
drop index decision_outside_number_uk;
create unique index decision_outside_number_uk on decision (authority_name, symbol, year, number, recorded_for_id)
    nulls not distinct where org_unit_id is null and number is not null;
create index decision_recorded_for_ix on decision (recorded_for_id) where recorded_for_id is not null;
