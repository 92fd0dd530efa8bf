-- Days that people write lie in the time of the register: not endless, and of a year that a letter can have. People were
-- born, and collectives founded, before. Rows of before stay as they are (not valid); what the program brings with it, the
-- law, is checked where it is made.

alter table adoption
    add constraint adoption_adopted_on_day_ck check (adopted_on between '1945-01-01' and '2200-12-31') not valid;
alter table amendment
    add constraint amendment_issued_on_day_ck check (issued_on between '1945-01-01' and '2200-12-31') not valid;
alter table attestation
    add constraint attestation_attested_on_day_ck check (attested_on between '1945-01-01' and '2200-12-31') not valid;
alter table award_ratio
    add constraint award_ratio_in_force_day_ck check (
        (lower(in_force) between '1945-01-01' and '2200-12-31') is not false
        and (upper(in_force) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table campaign
    add constraint campaign_period_day_ck check (
        (lower(period) between '1945-01-01' and '2200-12-31') is not false
        and (upper(period) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table campaign_review
    add constraint campaign_review_held_on_day_ck check (held_on between '1945-01-01' and '2200-12-31') not valid;
alter table collective
    add constraint collective_founded_on_day_ck check (founded_on between '1800-01-01' and '2200-12-31') not valid;
alter table council_member
    add constraint council_member_in_force_day_ck check (
        (lower(in_force) between '1945-01-01' and '2200-12-31') is not false
        and (upper(in_force) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table council_rule
    add constraint council_rule_in_force_day_ck check (
        (lower(in_force) between '1945-01-01' and '2200-12-31') is not false
        and (upper(in_force) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table deadline_rule
    add constraint deadline_rule_in_force_day_ck check (
        (lower(in_force) between '1945-01-01' and '2200-12-31') is not false
        and (upper(in_force) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table decision
    add constraint decision_decided_on_day_ck check (decided_on between '1945-01-01' and '2200-12-31') not valid;
alter table dossier
    add constraint dossier_prepared_on_day_ck check (prepared_on between '1945-01-01' and '2200-12-31') not valid,
    add constraint dossier_received_on_day_ck check (received_on between '1945-01-01' and '2200-12-31') not valid,
    add constraint dossier_submitted_on_day_ck check (submitted_on between '1945-01-01' and '2200-12-31') not valid;
alter table dossier_step
    add constraint dossier_step_happened_on_day_ck check (happened_on between '1945-01-01' and '2200-12-31') not valid;
alter table forwarding
    add constraint forwarding_forwarded_on_day_ck check (forwarded_on between '1945-01-01' and '2200-12-31') not valid;
alter table holiday
    add constraint holiday_day_day_ck check (day between '1945-01-01' and '2200-12-31') not valid;
alter table local_vote_threshold
    add constraint local_vote_threshold_in_force_day_ck check (
        (lower(in_force) between '1945-01-01' and '2200-12-31') is not false
        and (upper(in_force) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table matter
    add constraint matter_closed_on_day_ck check (closed_on between '1945-01-01' and '2200-12-31') not valid,
    add constraint matter_counts_again_on_day_ck check (counts_again_on between '1945-01-01' and '2200-12-31') not valid,
    add constraint matter_opened_on_day_ck check (opened_on between '1945-01-01' and '2200-12-31') not valid;
alter table meeting
    add constraint meeting_held_on_day_ck check (held_on between '1945-01-01' and '2200-12-31') not valid;
alter table nomination_event
    add constraint nomination_event_outcome_on_day_ck check (outcome_on between '1945-01-01' and '2200-12-31') not valid;
alter table org_unit
    add constraint org_unit_in_force_day_ck check (
        (lower(in_force) between '1945-01-01' and '2200-12-31') is not false
        and (upper(in_force) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table org_unit_lineage
    add constraint org_unit_lineage_effective_on_day_ck check (effective_on between '1945-01-01' and '2200-12-31') not valid;
alter table person
    add constraint person_died_on_day_ck check (died_on between '1800-01-01' and '2200-12-31') not valid;
alter table post
    add constraint post_held_day_ck check (
        (lower(held) between '1945-01-01' and '2200-12-31') is not false
        and (upper(held) between '1945-01-01' and '2201-01-01') is not false) not valid;
alter table recipient
    add constraint recipient_born_on_day_ck check (born_on between '1800-01-01' and '2200-12-31') not valid;
alter table recognition
    add constraint recognition_recognised_on_day_ck check (recognised_on between '1945-01-01' and '2200-12-31') not valid;
alter table recorded_confirmation
    add constraint recorded_confirmation_decided_on_day_ck check (decided_on between '1945-01-01' and '2200-12-31') not valid;
alter table recovery
    add constraint recovery_recovered_on_day_ck check (recovered_on between '1945-01-01' and '2200-12-31') not valid;
alter table signing_right
    add constraint signing_right_held_day_ck check (
        (lower(held) between '1945-01-01' and '2200-12-31') is not false
        and (upper(held) between '1945-01-01' and '2201-01-01') is not false) not valid;
