-- "Chưa có số liệu" is a verdict of its own, and how many lines a leader signed that are not met.

alter table finding drop constraint finding_verdict_ck;
alter table finding add constraint finding_verdict_ck check (
    verdict in ('met', 'not_met', 'no_data', 'deferred', 'needs_attestation'));
alter table dependent_nomination drop constraint dependent_nomination_verdict_ck;
alter table dependent_nomination add constraint dependent_nomination_verdict_ck check (
    verdict_before in ('met', 'not_met', 'no_data', 'deferred', 'needs_attestation', 'unverified_law')
    and verdict_after in ('met', 'not_met', 'no_data', 'deferred', 'needs_attestation', 'unverified_law'));

alter table decision add column unmet_lines integer;
alter table decision add constraint decision_unmet_lines_ck check (
    unmet_lines is null or unmet_lines >= 0 and state = 'issued');
comment on column decision.unmet_lines is 'Lines that did not meet the criteria when they were signed, each with a reason in approval_reason; null for decisions of before';
