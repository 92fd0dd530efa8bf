// Written by deploy/embed-sql; do not edit.
#include "sqlfiles.h"
static const char catalogue_authority_kind_csv[] = {
#embed "catalogue/authority_kind.csv" suffix(,)
    0};
static const char catalogue_award_kind_csv[] = {
#embed "catalogue/award_kind.csv" suffix(,)
    0};
static const char catalogue_award_ratio_csv[] = {
#embed "catalogue/award_ratio.csv" suffix(,)
    0};
static const char catalogue_award_rule_csv[] = {
#embed "catalogue/award_rule.csv" suffix(,)
    0};
static const char catalogue_base_salary_csv[] = {
#embed "catalogue/base_salary.csv" suffix(,)
    0};
static const char catalogue_constraint_csv[] = {
#embed "catalogue/constraint.csv" suffix(,)
    0};
static const char catalogue_deadline_csv[] = {
#embed "catalogue/deadline.csv" suffix(,)
    0};
static const char catalogue_error_csv[] = {
#embed "catalogue/error.csv" suffix(,)
    0};
static const char catalogue_holiday_csv[] = {
#embed "catalogue/holiday.csv" suffix(,)
    0};
static const char catalogue_legal_instrument_csv[] = {
#embed "catalogue/legal_instrument.csv" suffix(,)
    0};
static const char catalogue_rule_set_csv[] = {
#embed "catalogue/rule_set.csv" suffix(,)
    0};
static const char catalogue_rule_set_type_csv[] = {
#embed "catalogue/rule_set_type.csv" suffix(,)
    0};
static const char catalogue_schema_digest_csv[] = {
#embed "catalogue/schema_digest.csv" suffix(,)
    0};
static const char catalogue_term_csv[] = {
#embed "catalogue/term.csv" suffix(,)
    0};
static const char catalogue_vote_threshold_csv[] = {
#embed "catalogue/vote_threshold.csv" suffix(,)
    0};
static const char functions_0005_schema_history_sql[] = {
#embed "functions/0005_schema_history.sql" suffix(,)
    0};
static const char functions_0010_failure_sql[] = {
#embed "functions/0010_failure.sql" suffix(,)
    0};
static const char functions_0012_acting_sql[] = {
#embed "functions/0012_acting.sql" suffix(,)
    0};
static const char functions_0015_today_sql[] = {
#embed "functions/0015_today.sql" suffix(,)
    0};
static const char functions_0020_guards_sql[] = {
#embed "functions/0020_guards.sql" suffix(,)
    0};
static const char functions_0021_reason_sql[] = {
#embed "functions/0021_reason.sql" suffix(,)
    0};
static const char functions_0030_nomination_event_sql[] = {
#embed "functions/0030_nomination_event.sql" suffix(,)
    0};
static const char functions_0040_law_sql[] = {
#embed "functions/0040_law.sql" suffix(,)
    0};
static const char functions_0041_paper_sql[] = {
#embed "functions/0041_paper.sql" suffix(,)
    0};
static const char functions_0042_eligibility_sql[] = {
#embed "functions/0042_eligibility.sql" suffix(,)
    0};
static const char functions_0043_finding_sql[] = {
#embed "functions/0043_finding.sql" suffix(,)
    0};
static const char functions_0044_hypothesis_sql[] = {
#embed "functions/0044_hypothesis.sql" suffix(,)
    0};
static const char functions_0045_held_award_sql[] = {
#embed "functions/0045_held_award.sql" suffix(,)
    0};
static const char functions_0045_names_sql[] = {
#embed "functions/0045_names.sql" suffix(,)
    0};
static const char functions_0046_same_person_sql[] = {
#embed "functions/0046_same_person.sql" suffix(,)
    0};
static const char functions_0047_ed25519_sql[] = {
#embed "functions/0047_ed25519.sql" suffix(,)
    0};
static const char functions_0047_local_rule_sql[] = {
#embed "functions/0047_local_rule.sql" suffix(,)
    0};
static const char functions_0048_address_sql[] = {
#embed "functions/0048_address.sql" suffix(,)
    0};
static const char functions_0048_death_sql[] = {
#embed "functions/0048_death.sql" suffix(,)
    0};
static const char functions_0048_held_back_sql[] = {
#embed "functions/0048_held_back.sql" suffix(,)
    0};
static const char functions_0048_matter_sql[] = {
#embed "functions/0048_matter.sql" suffix(,)
    0};
static const char functions_0048_once_a_year_sql[] = {
#embed "functions/0048_once_a_year.sql" suffix(,)
    0};
static const char functions_0048_pending_sql[] = {
#embed "functions/0048_pending.sql" suffix(,)
    0};
static const char functions_0048_preparation_sql[] = {
#embed "functions/0048_preparation.sql" suffix(,)
    0};
static const char functions_0049_ballot_needed_sql[] = {
#embed "functions/0049_ballot_needed.sql" suffix(,)
    0};
static const char functions_0049_bonus_sql[] = {
#embed "functions/0049_bonus.sql" suffix(,)
    0};
static const char functions_0049_card_name_sql[] = {
#embed "functions/0049_card_name.sql" suffix(,)
    0};
static const char functions_0049_written_name_sql[] = {
#embed "functions/0049_written_name.sql" suffix(,)
    0};
static const char functions_0050_decision_sql[] = {
#embed "functions/0050_decision.sql" suffix(,)
    0};
static const char functions_0051_draft_sql[] = {
#embed "functions/0051_draft.sql" suffix(,)
    0};
static const char functions_0052_amendment_guards_sql[] = {
#embed "functions/0052_amendment_guards.sql" suffix(,)
    0};
static const char functions_0053_correction_sql[] = {
#embed "functions/0053_correction.sql" suffix(,)
    0};
static const char functions_0054_authority_name_sql[] = {
#embed "functions/0054_authority_name.sql" suffix(,)
    0};
static const char functions_0054_revocation_sql[] = {
#embed "functions/0054_revocation.sql" suffix(,)
    0};
static const char functions_0055_outcome_above_sql[] = {
#embed "functions/0055_outcome_above.sql" suffix(,)
    0};
static const char functions_0055_recognition_sql[] = {
#embed "functions/0055_recognition.sql" suffix(,)
    0};
static const char functions_0055_recorded_sql[] = {
#embed "functions/0055_recorded.sql" suffix(,)
    0};
static const char functions_0055_recorded_power_sql[] = {
#embed "functions/0055_recorded_power.sql" suffix(,)
    0};
static const char functions_0055_recorded_repeat_sql[] = {
#embed "functions/0055_recorded_repeat.sql" suffix(,)
    0};
static const char functions_0056_approval_sql[] = {
#embed "functions/0056_approval.sql" suffix(,)
    0};
static const char functions_0057_decision_content_sql[] = {
#embed "functions/0057_decision_content.sql" suffix(,)
    0};
static const char functions_0058_signature_sql[] = {
#embed "functions/0058_signature.sql" suffix(,)
    0};
static const char functions_0059_human_sql[] = {
#embed "functions/0059_human.sql" suffix(,)
    0};
static const char functions_0059_move_sql[] = {
#embed "functions/0059_move.sql" suffix(,)
    0};
static const char functions_0060_council_sql[] = {
#embed "functions/0060_council.sql" suffix(,)
    0};
static const char functions_0061_initiative_use_sql[] = {
#embed "functions/0061_initiative_use.sql" suffix(,)
    0};
static const char functions_0062_deadline_sql[] = {
#embed "functions/0062_deadline.sql" suffix(,)
    0};
static const char functions_0063_entry_sql[] = {
#embed "functions/0063_entry.sql" suffix(,)
    0};
static const char functions_0064_unit_key_sql[] = {
#embed "functions/0064_unit_key.sql" suffix(,)
    0};
static const char functions_0065_author_share_sql[] = {
#embed "functions/0065_author_share.sql" suffix(,)
    0};
static const char functions_0066_acting_sql[] = {
#embed "functions/0066_acting.sql" suffix(,)
    0};
static const char functions_0066_hold_sql[] = {
#embed "functions/0066_hold.sql" suffix(,)
    0};
static const char functions_0066_vote_guards_sql[] = {
#embed "functions/0066_vote_guards.sql" suffix(,)
    0};
static const char functions_0067_unit_sql[] = {
#embed "functions/0067_unit.sql" suffix(,)
    0};
static const char functions_0068_person_sql[] = {
#embed "functions/0068_person.sql" suffix(,)
    0};
static const char functions_0069_transfer_sql[] = {
#embed "functions/0069_transfer.sql" suffix(,)
    0};
static const char functions_0070_account_sql[] = {
#embed "functions/0070_account.sql" suffix(,)
    0};
static const char functions_0071_account_admin_sql[] = {
#embed "functions/0071_account_admin.sql" suffix(,)
    0};
static const char functions_0072_four_eyes_sql[] = {
#embed "functions/0072_four_eyes.sql" suffix(,)
    0};
static const char functions_0072_session_sql[] = {
#embed "functions/0072_session.sql" suffix(,)
    0};
static const char functions_0073_self_edit_sql[] = {
#embed "functions/0073_self_edit.sql" suffix(,)
    0};
static const char functions_0073_signing_sql[] = {
#embed "functions/0073_signing.sql" suffix(,)
    0};
static const char functions_0074_transfer_complaints_sql[] = {
#embed "functions/0074_transfer_complaints.sql" suffix(,)
    0};
static const char functions_0075_transfer_take_sql[] = {
#embed "functions/0075_transfer_take.sql" suffix(,)
    0};
static const char functions_0076_dossier_right_sql[] = {
#embed "functions/0076_dossier_right.sql" suffix(,)
    0};
static const char functions_0076_given_number_sql[] = {
#embed "functions/0076_given_number.sql" suffix(,)
    0};
static const char functions_0076_removal_sql[] = {
#embed "functions/0076_removal.sql" suffix(,)
    0};
static const char functions_0077_account_limits_sql[] = {
#embed "functions/0077_account_limits.sql" suffix(,)
    0};
static const char functions_0077_number_sql[] = {
#embed "functions/0077_number.sql" suffix(,)
    0};
static const char functions_0078_day_sql[] = {
#embed "functions/0078_day.sql" suffix(,)
    0};
static const char functions_0078_day_order_sql[] = {
#embed "functions/0078_day_order.sql" suffix(,)
    0};
static const char functions_0078_death_sql[] = {
#embed "functions/0078_death.sql" suffix(,)
    0};
static const char functions_0078_name_sql[] = {
#embed "functions/0078_name.sql" suffix(,)
    0};
static const char functions_0078_right_condition_sql[] = {
#embed "functions/0078_right_condition.sql" suffix(,)
    0};
static const char functions_0078_unit_day_sql[] = {
#embed "functions/0078_unit_day.sql" suffix(,)
    0};
static const char functions_0078_unit_name_sql[] = {
#embed "functions/0078_unit_name.sql" suffix(,)
    0};
static const char functions_0079_rights_sql[] = {
#embed "functions/0079_rights.sql" suffix(,)
    0};
static const char functions_0080_audit_entry_sql[] = {
#embed "functions/0080_audit_entry.sql" suffix(,)
    0};
static const char functions_0081_audit_seal_sql[] = {
#embed "functions/0081_audit_seal.sql" suffix(,)
    0};
static const char functions_0082_audit_as_of_sql[] = {
#embed "functions/0082_audit_as_of.sql" suffix(,)
    0};
static const char functions_0083_audit_log_sql[] = {
#embed "functions/0083_audit_log.sql" suffix(,)
    0};
static const char functions_0084_audit_horizon_sql[] = {
#embed "functions/0084_audit_horizon.sql" suffix(,)
    0};
static const char functions_0085_reach_sql[] = {
#embed "functions/0085_reach.sql" suffix(,)
    0};
static const char functions_0086_request_sql[] = {
#embed "functions/0086_request.sql" suffix(,)
    0};
static const char functions_0087_holiday_sql[] = {
#embed "functions/0087_holiday.sql" suffix(,)
    0};
static const char functions_0088_law_choice_sql[] = {
#embed "functions/0088_law_choice.sql" suffix(,)
    0};
static const char functions_0089_rating_sql[] = {
#embed "functions/0089_rating.sql" suffix(,)
    0};
static const char functions_0090_search_sql[] = {
#embed "functions/0090_search.sql" suffix(,)
    0};
static const char migrations_0001_law_sql[] = {
#embed "migrations/0001_law.sql" suffix(,)
    0};
static const char migrations_0002_who_sql[] = {
#embed "migrations/0002_who.sql" suffix(,)
    0};
static const char migrations_0003_what_sql[] = {
#embed "migrations/0003_what.sql" suffix(,)
    0};
static const char migrations_0004_road_sql[] = {
#embed "migrations/0004_road.sql" suffix(,)
    0};
static const char migrations_0005_outcome_sql[] = {
#embed "migrations/0005_outcome.sql" suffix(,)
    0};
static const char migrations_0006_eligibility_sql[] = {
#embed "migrations/0006_eligibility.sql" suffix(,)
    0};
static const char migrations_0007_road_sql[] = {
#embed "migrations/0007_road.sql" suffix(,)
    0};
static const char migrations_0008_council_sql[] = {
#embed "migrations/0008_council.sql" suffix(,)
    0};
static const char migrations_0009_deadline_sql[] = {
#embed "migrations/0009_deadline.sql" suffix(,)
    0};
static const char migrations_0010_account_sql[] = {
#embed "migrations/0010_account.sql" suffix(,)
    0};
static const char migrations_0011_finding_sql[] = {
#embed "migrations/0011_finding.sql" suffix(,)
    0};
static const char migrations_0012_entry_sql[] = {
#embed "migrations/0012_entry.sql" suffix(,)
    0};
static const char migrations_0013_speed_sql[] = {
#embed "migrations/0013_speed.sql" suffix(,)
    0};
static const char migrations_0014_account_sql[] = {
#embed "migrations/0014_account.sql" suffix(,)
    0};
static const char migrations_0015_audit_sql[] = {
#embed "migrations/0015_audit.sql" suffix(,)
    0};
static const char migrations_0016_amendment_sql[] = {
#embed "migrations/0016_amendment.sql" suffix(,)
    0};
static const char migrations_0017_search_sql[] = {
#embed "migrations/0017_search.sql" suffix(,)
    0};
static const char migrations_0018_intake_sql[] = {
#embed "migrations/0018_intake.sql" suffix(,)
    0};
static const char migrations_0019_register_sql[] = {
#embed "migrations/0019_register.sql" suffix(,)
    0};
static const char migrations_0020_signature_sql[] = {
#embed "migrations/0020_signature.sql" suffix(,)
    0};
static const char migrations_0022_fold_sql[] = {
#embed "migrations/0022_fold.sql" suffix(,)
    0};
static const char migrations_0023_gates_sql[] = {
#embed "migrations/0023_gates.sql" suffix(,)
    0};
static const char migrations_0024_nomination_kind_sql[] = {
#embed "migrations/0024_nomination_kind.sql" suffix(,)
    0};
static const char migrations_0025_audit_json_sql[] = {
#embed "migrations/0025_audit_json.sql" suffix(,)
    0};
static const char migrations_0026_reach_sql[] = {
#embed "migrations/0026_reach.sql" suffix(,)
    0};
static const char migrations_0027_misuse_sql[] = {
#embed "migrations/0027_misuse.sql" suffix(,)
    0};
static const char migrations_0028_account_changes_sql[] = {
#embed "migrations/0028_account_changes.sql" suffix(,)
    0};
static const char migrations_0029_preparation_sql[] = {
#embed "migrations/0029_preparation.sql" suffix(,)
    0};
static const char migrations_0030_seal_time_sql[] = {
#embed "migrations/0030_seal_time.sql" suffix(,)
    0};
static const char migrations_0031_visible_text_sql[] = {
#embed "migrations/0031_visible_text.sql" suffix(,)
    0};
static const char migrations_0032_holiday_sql[] = {
#embed "migrations/0032_holiday.sql" suffix(,)
    0};
static const char migrations_0033_search_words_sql[] = {
#embed "migrations/0033_search_words.sql" suffix(,)
    0};
static const char migrations_0036_day_sql[] = {
#embed "migrations/0036_day.sql" suffix(,)
    0};
static const char migrations_0037_maker_sql[] = {
#embed "migrations/0037_maker.sql" suffix(,)
    0};
static const char migrations_0038_seen_words_sql[] = {
#embed "migrations/0038_seen_words.sql" suffix(,)
    0};
static const char migrations_0040_same_person_sql[] = {
#embed "migrations/0040_same_person.sql" suffix(,)
    0};
static const char migrations_0041_alias_sql[] = {
#embed "migrations/0041_alias.sql" suffix(,)
    0};
static const char migrations_0045_approval_reason_sql[] = {
#embed "migrations/0045_approval_reason.sql" suffix(,)
    0};
static const char migrations_0046_day_correction_sql[] = {
#embed "migrations/0046_day_correction.sql" suffix(,)
    0};
static const char migrations_0047_no_data_sql[] = {
#embed "migrations/0047_no_data.sql" suffix(,)
    0};
static const char migrations_0048_posthumous_sql[] = {
#embed "migrations/0048_posthumous.sql" suffix(,)
    0};
static const char migrations_0049_name_correction_sql[] = {
#embed "migrations/0049_name_correction.sql" suffix(,)
    0};
static const char migrations_0050_law_2026_sql[] = {
#embed "migrations/0050_law_2026.sql" suffix(,)
    0};
static const char migrations_0051_rating_sql[] = {
#embed "migrations/0051_rating.sql" suffix(,)
    0};
static const char migrations_0052_list_head_sql[] = {
#embed "migrations/0052_list_head.sql" suffix(,)
    0};
static const char migrations_0053_receipt_above_sql[] = {
#embed "migrations/0053_receipt_above.sql" suffix(,)
    0};
static const char migrations_0056_fact_time_sql[] = {
#embed "migrations/0056_fact_time.sql" suffix(,)
    0};
static const char migrations_0057_recorded_for_sql[] = {
#embed "migrations/0057_recorded_for.sql" suffix(,)
    0};
static const char migrations_0060_likeness_sql[] = {
#embed "migrations/0060_likeness.sql" suffix(,)
    0};
static const char migrations_0064_bonus_rule_sql[] = {
#embed "migrations/0064_bonus_rule.sql" suffix(,)
    0};
static const char migrations_0068_maker_sql[] = {
#embed "migrations/0068_maker.sql" suffix(,)
    0};
static const char migrations_0069_death_correction_sql[] = {
#embed "migrations/0069_death_correction.sql" suffix(,)
    0};
static const char migrations_0070_household_words_sql[] = {
#embed "migrations/0070_household_words.sql" suffix(,)
    0};
static const char migrations_0071_look_cost_sql[] = {
#embed "migrations/0071_look_cost.sql" suffix(,)
    0};
static const char migrations_0072_repeated_reason_sql[] = {
#embed "migrations/0072_repeated_reason.sql" suffix(,)
    0};
static const char migrations_0073_early_title_sql[] = {
#embed "migrations/0073_early_title.sql" suffix(,)
    0};
static const char migrations_0074_fact_maker_sql[] = {
#embed "migrations/0074_fact_maker.sql" suffix(,)
    0};
static const char migrations_0075_entry_maker_sql[] = {
#embed "migrations/0075_entry_maker.sql" suffix(,)
    0};
static const char migrations_0076_initiative_maker_sql[] = {
#embed "migrations/0076_initiative_maker.sql" suffix(,)
    0};
static const char migrations_0080_likeness_words_sql[] = {
#embed "migrations/0080_likeness_words.sql" suffix(,)
    0};
static const char migrations_0081_campaign_maker_sql[] = {
#embed "migrations/0081_campaign_maker.sql" suffix(,)
    0};
static const char migrations_0082_plain_letters_sql[] = {
#embed "migrations/0082_plain_letters.sql" suffix(,)
    0};
static const char migrations_0084_word_for_cards_sql[] = {
#embed "migrations/0084_word_for_cards.sql" suffix(,)
    0};
static const char migrations_0085_merge_login_sql[] = {
#embed "migrations/0085_merge_login.sql" suffix(,)
    0};
static const char migrations_0086_stage_days_sql[] = {
#embed "migrations/0086_stage_days.sql" suffix(,)
    0};
static const char migrations_0087_recipient_apart_sql[] = {
#embed "migrations/0087_recipient_apart.sql" suffix(,)
    0};
static const char migrations_0090_session_sql[] = {
#embed "migrations/0090_session.sql" suffix(,)
    0};
static const char migrations_0091_rounding_maker_sql[] = {
#embed "migrations/0091_rounding_maker.sql" suffix(,)
    0};
static const char queries_account_add_account_sql[] = {
#embed "queries/account/add_account.sql" suffix(,)
    0};
static const char queries_account_disable_account_sql[] = {
#embed "queries/account/disable_account.sql" suffix(,)
    0};
static const char queries_account_find_reach_sql[] = {
#embed "queries/account/find_reach.sql" suffix(,)
    0};
static const char queries_account_grant_account_sql[] = {
#embed "queries/account/grant_account.sql" suffix(,)
    0};
static const char queries_account_link_account_sql[] = {
#embed "queries/account/link_account.sql" suffix(,)
    0};
static const char queries_account_list_accounts_sql[] = {
#embed "queries/account/list_accounts.sql" suffix(,)
    0};
static const char queries_account_scope_account_sql[] = {
#embed "queries/account/scope_account.sql" suffix(,)
    0};
static const char queries_account_set_password_sql[] = {
#embed "queries/account/set_password.sql" suffix(,)
    0};
static const char queries_amendment_add_dependents_sql[] = {
#embed "queries/amendment/add_dependents.sql" suffix(,)
    0};
static const char queries_amendment_correct_decision_sql[] = {
#embed "queries/amendment/correct_decision.sql" suffix(,)
    0};
static const char queries_amendment_count_amendments_sql[] = {
#embed "queries/amendment/count_amendments.sql" suffix(,)
    0};
static const char queries_amendment_issue_revocation_sql[] = {
#embed "queries/amendment/issue_revocation.sql" suffix(,)
    0};
static const char queries_amendment_list_amendments_sql[] = {
#embed "queries/amendment/list_amendments.sql" suffix(,)
    0};
static const char queries_amendment_list_annulled_sql[] = {
#embed "queries/amendment/list_annulled.sql" suffix(,)
    0};
static const char queries_amendment_list_corrected_lines_sql[] = {
#embed "queries/amendment/list_corrected_lines.sql" suffix(,)
    0};
static const char queries_amendment_list_correction_findings_sql[] = {
#embed "queries/amendment/list_correction_findings.sql" suffix(,)
    0};
static const char queries_amendment_list_dependents_sql[] = {
#embed "queries/amendment/list_dependents.sql" suffix(,)
    0};
static const char queries_amendment_list_recorded_later_sql[] = {
#embed "queries/amendment/list_recorded_later.sql" suffix(,)
    0};
static const char queries_amendment_list_revocation_findings_sql[] = {
#embed "queries/amendment/list_revocation_findings.sql" suffix(,)
    0};
static const char queries_amendment_list_revoked_lines_sql[] = {
#embed "queries/amendment/list_revoked_lines.sql" suffix(,)
    0};
static const char queries_amendment_recover_award_sql[] = {
#embed "queries/amendment/recover_award.sql" suffix(,)
    0};
static const char queries_amendment_revoke_lines_sql[] = {
#embed "queries/amendment/revoke_lines.sql" suffix(,)
    0};
static const char queries_attestation_list_corrections_sql[] = {
#embed "queries/attestation/list_corrections.sql" suffix(,)
    0};
static const char queries_attestation_list_open_sql[] = {
#embed "queries/attestation/list_open.sql" suffix(,)
    0};
static const char queries_attestation_list_wanted_sql[] = {
#embed "queries/attestation/list_wanted.sql" suffix(,)
    0};
static const char queries_attestation_list_words_sql[] = {
#embed "queries/attestation/list_words.sql" suffix(,)
    0};
static const char queries_attestation_set_attestations_sql[] = {
#embed "queries/attestation/set_attestations.sql" suffix(,)
    0};
static const char queries_audit_attach_audit_sql[] = {
#embed "queries/audit/attach_audit.sql" suffix(,)
    0};
static const char queries_audit_check_recorded_seals_sql[] = {
#embed "queries/audit/check_recorded_seals.sql" suffix(,)
    0};
static const char queries_audit_compose_differences_sql[] = {
#embed "queries/audit/compose_differences.sql" suffix(,)
    0};
static const char queries_audit_count_unsealed_sql[] = {
#embed "queries/audit/count_unsealed.sql" suffix(,)
    0};
static const char queries_audit_enter_past_sql[] = {
#embed "queries/audit/enter_past.sql" suffix(,)
    0};
static const char queries_audit_enter_verification_sql[] = {
#embed "queries/audit/enter_verification.sql" suffix(,)
    0};
static const char queries_audit_find_entries_sql[] = {
#embed "queries/audit/find_entries.sql" suffix(,)
    0};
static const char queries_audit_find_holder_sql[] = {
#embed "queries/audit/find_holder.sql" suffix(,)
    0};
static const char queries_audit_find_seal_of_sql[] = {
#embed "queries/audit/find_seal_of.sql" suffix(,)
    0};
static const char queries_audit_find_seals_sql[] = {
#embed "queries/audit/find_seals.sql" suffix(,)
    0};
static const char queries_audit_is_unbound_sql[] = {
#embed "queries/audit/is_unbound.sql" suffix(,)
    0};
static const char queries_audit_leave_past_sql[] = {
#embed "queries/audit/leave_past.sql" suffix(,)
    0};
static const char queries_audit_list_applied_files_sql[] = {
#embed "queries/audit/list_applied_files.sql" suffix(,)
    0};
static const char queries_audit_list_changes_sql[] = {
#embed "queries/audit/list_changes.sql" suffix(,)
    0};
static const char queries_audit_list_definitions_sql[] = {
#embed "queries/audit/list_definitions.sql" suffix(,)
    0};
static const char queries_audit_list_entries_sql[] = {
#embed "queries/audit/list_entries.sql" suffix(,)
    0};
static const char queries_audit_list_fixed_changes_sql[] = {
#embed "queries/audit/list_fixed_changes.sql" suffix(,)
    0};
static const char queries_audit_list_intrusions_sql[] = {
#embed "queries/audit/list_intrusions.sql" suffix(,)
    0};
static const char queries_audit_list_seals_sql[] = {
#embed "queries/audit/list_seals.sql" suffix(,)
    0};
static const char queries_audit_list_strange_entries_sql[] = {
#embed "queries/audit/list_strange_entries.sql" suffix(,)
    0};
static const char queries_audit_seal_audit_sql[] = {
#embed "queries/audit/seal_audit.sql" suffix(,)
    0};
static const char queries_award_list_certificates_sql[] = {
#embed "queries/award/list_certificates.sql" suffix(,)
    0};
static const char queries_award_list_commendations_sql[] = {
#embed "queries/award/list_commendations.sql" suffix(,)
    0};
static const char queries_award_list_draft_commendations_sql[] = {
#embed "queries/award/list_draft_commendations.sql" suffix(,)
    0};
static const char queries_award_list_statistics_sql[] = {
#embed "queries/award/list_statistics.sql" suffix(,)
    0};
static const char queries_award_kind_award_kind_exists_sql[] = {
#embed "queries/award_kind/award_kind_exists.sql" suffix(,)
    0};
static const char queries_award_kind_list_award_kind_versions_sql[] = {
#embed "queries/award_kind/list_award_kind_versions.sql" suffix(,)
    0};
static const char queries_award_kind_list_award_kinds_sql[] = {
#embed "queries/award_kind/list_award_kinds.sql" suffix(,)
    0};
static const char queries_award_kind_list_award_names_sql[] = {
#embed "queries/award_kind/list_award_names.sql" suffix(,)
    0};
static const char queries_bonus_quote_bonuses_sql[] = {
#embed "queries/bonus/quote_bonuses.sql" suffix(,)
    0};
static const char queries_bonus_read_facts_sql[] = {
#embed "queries/bonus/read_facts.sql" suffix(,)
    0};
static const char queries_campaign_add_campaign_sql[] = {
#embed "queries/campaign/add_campaign.sql" suffix(,)
    0};
static const char queries_campaign_find_campaign_sql[] = {
#embed "queries/campaign/find_campaign.sql" suffix(,)
    0};
static const char queries_campaign_find_id_sql[] = {
#embed "queries/campaign/find_id.sql" suffix(,)
    0};
static const char queries_campaign_list_campaigns_sql[] = {
#embed "queries/campaign/list_campaigns.sql" suffix(,)
    0};
static const char queries_campaign_list_criteria_sql[] = {
#embed "queries/campaign/list_criteria.sql" suffix(,)
    0};
static const char queries_campaign_list_findings_sql[] = {
#embed "queries/campaign/list_findings.sql" suffix(,)
    0};
static const char queries_council_add_attendance_sql[] = {
#embed "queries/council/add_attendance.sql" suffix(,)
    0};
static const char queries_council_add_ballots_sql[] = {
#embed "queries/council/add_ballots.sql" suffix(,)
    0};
static const char queries_council_add_meeting_sql[] = {
#embed "queries/council/add_meeting.sql" suffix(,)
    0};
static const char queries_council_add_member_sql[] = {
#embed "queries/council/add_member.sql" suffix(,)
    0};
static const char queries_council_check_attendance_sql[] = {
#embed "queries/council/check_attendance.sql" suffix(,)
    0};
static const char queries_council_check_votes_sql[] = {
#embed "queries/council/check_votes.sql" suffix(,)
    0};
static const char queries_council_correct_ballot_sql[] = {
#embed "queries/council/correct_ballot.sql" suffix(,)
    0};
static const char queries_council_count_members_sql[] = {
#embed "queries/council/count_members.sql" suffix(,)
    0};
static const char queries_council_end_member_sql[] = {
#embed "queries/council/end_member.sql" suffix(,)
    0};
static const char queries_council_find_addressee_sql[] = {
#embed "queries/council/find_addressee.sql" suffix(,)
    0};
static const char queries_council_find_meeting_sql[] = {
#embed "queries/council/find_meeting.sql" suffix(,)
    0};
static const char queries_council_find_or_add_council_sql[] = {
#embed "queries/council/find_or_add_council.sql" suffix(,)
    0};
static const char queries_council_list_attendance_sql[] = {
#embed "queries/council/list_attendance.sql" suffix(,)
    0};
static const char queries_council_list_awaiting_sql[] = {
#embed "queries/council/list_awaiting.sql" suffix(,)
    0};
static const char queries_council_list_meetings_sql[] = {
#embed "queries/council/list_meetings.sql" suffix(,)
    0};
static const char queries_council_list_members_sql[] = {
#embed "queries/council/list_members.sql" suffix(,)
    0};
static const char queries_council_list_recusals_sql[] = {
#embed "queries/council/list_recusals.sql" suffix(,)
    0};
static const char queries_council_list_results_sql[] = {
#embed "queries/council/list_results.sql" suffix(,)
    0};
static const char queries_council_list_voted_sql[] = {
#embed "queries/council/list_voted.sql" suffix(,)
    0};
static const char queries_council_meeting_exists_sql[] = {
#embed "queries/council/meeting_exists.sql" suffix(,)
    0};
static const char queries_council_mend_day_sql[] = {
#embed "queries/council/mend_day.sql" suffix(,)
    0};
static const char queries_council_recuse_member_sql[] = {
#embed "queries/council/recuse_member.sql" suffix(,)
    0};
static const char queries_council_recuse_nominees_sql[] = {
#embed "queries/council/recuse_nominees.sql" suffix(,)
    0};
static const char queries_council_vote_again_sql[] = {
#embed "queries/council/vote_again.sql" suffix(,)
    0};
static const char queries_deadline_add_holiday_sql[] = {
#embed "queries/deadline/add_holiday.sql" suffix(,)
    0};
static const char queries_deadline_find_calendar_end_sql[] = {
#embed "queries/deadline/find_calendar_end.sql" suffix(,)
    0};
static const char queries_deadline_list_deadlines_sql[] = {
#embed "queries/deadline/list_deadlines.sql" suffix(,)
    0};
static const char queries_deadline_list_holidays_sql[] = {
#embed "queries/deadline/list_holidays.sql" suffix(,)
    0};
static const char queries_deadline_record_step_sql[] = {
#embed "queries/deadline/record_step.sql" suffix(,)
    0};
static const char queries_decision_add_batch_sql[] = {
#embed "queries/decision/add_batch.sql" suffix(,)
    0};
static const char queries_decision_add_paper_lines_sql[] = {
#embed "queries/decision/add_paper_lines.sql" suffix(,)
    0};
static const char queries_decision_add_papers_sql[] = {
#embed "queries/decision/add_papers.sql" suffix(,)
    0};
static const char queries_decision_add_recorded_sql[] = {
#embed "queries/decision/add_recorded.sql" suffix(,)
    0};
static const char queries_decision_add_recorded_awards_sql[] = {
#embed "queries/decision/add_recorded_awards.sql" suffix(,)
    0};
static const char queries_decision_analyze_paper_lines_sql[] = {
#embed "queries/decision/analyze_paper_lines.sql" suffix(,)
    0};
static const char queries_decision_approve_decision_sql[] = {
#embed "queries/decision/approve_decision.sql" suffix(,)
    0};
static const char queries_decision_confirm_papers_sql[] = {
#embed "queries/decision/confirm_papers.sql" suffix(,)
    0};
static const char queries_decision_count_changes_sql[] = {
#embed "queries/decision/count_changes.sql" suffix(,)
    0};
static const char queries_decision_count_people_sql[] = {
#embed "queries/decision/count_people.sql" suffix(,)
    0};
static const char queries_decision_count_recipients_sql[] = {
#embed "queries/decision/count_recipients.sql" suffix(,)
    0};
static const char queries_decision_create_paper_lines_sql[] = {
#embed "queries/decision/create_paper_lines.sql" suffix(,)
    0};
static const char queries_decision_create_papers_sql[] = {
#embed "queries/decision/create_papers.sql" suffix(,)
    0};
static const char queries_decision_discard_draft_sql[] = {
#embed "queries/decision/discard_draft.sql" suffix(,)
    0};
static const char queries_decision_draft_decision_sql[] = {
#embed "queries/decision/draft_decision.sql" suffix(,)
    0};
static const char queries_decision_find_batch_sql[] = {
#embed "queries/decision/find_batch.sql" suffix(,)
    0};
static const char queries_decision_find_by_number_sql[] = {
#embed "queries/decision/find_by_number.sql" suffix(,)
    0};
static const char queries_decision_find_decision_sql[] = {
#embed "queries/decision/find_decision.sql" suffix(,)
    0};
static const char queries_decision_find_heading_sql[] = {
#embed "queries/decision/find_heading.sql" suffix(,)
    0};
static const char queries_decision_issue_recorded_sql[] = {
#embed "queries/decision/issue_recorded.sql" suffix(,)
    0};
static const char queries_decision_list_bases_sql[] = {
#embed "queries/decision/list_bases.sql" suffix(,)
    0};
static const char queries_decision_list_changes_sql[] = {
#embed "queries/decision/list_changes.sql" suffix(,)
    0};
static const char queries_decision_list_confirmed_cards_sql[] = {
#embed "queries/decision/list_confirmed_cards.sql" suffix(,)
    0};
static const char queries_decision_list_decisions_sql[] = {
#embed "queries/decision/list_decisions.sql" suffix(,)
    0};
static const char queries_decision_list_draft_findings_sql[] = {
#embed "queries/decision/list_draft_findings.sql" suffix(,)
    0};
static const char queries_decision_list_findings_sql[] = {
#embed "queries/decision/list_findings.sql" suffix(,)
    0};
static const char queries_decision_list_paper_complaints_sql[] = {
#embed "queries/decision/list_paper_complaints.sql" suffix(,)
    0};
static const char queries_decision_list_reasons_sql[] = {
#embed "queries/decision/list_reasons.sql" suffix(,)
    0};
static const char queries_decision_list_recorded_repeats_sql[] = {
#embed "queries/decision/list_recorded_repeats.sql" suffix(,)
    0};
static const char queries_decision_list_results_sql[] = {
#embed "queries/decision/list_results.sql" suffix(,)
    0};
static const char queries_decision_list_submissions_sql[] = {
#embed "queries/decision/list_submissions.sql" suffix(,)
    0};
static const char queries_decision_match_papers_sql[] = {
#embed "queries/decision/match_papers.sql" suffix(,)
    0};
static const char queries_decision_number_papers_sql[] = {
#embed "queries/decision/number_papers.sql" suffix(,)
    0};
static const char queries_decision_omit_lines_sql[] = {
#embed "queries/decision/omit_lines.sql" suffix(,)
    0};
static const char queries_doctor_list_mistakes_sql[] = {
#embed "queries/doctor/list_mistakes.sql" suffix(,)
    0};
static const char queries_dossier_add_dossier_sql[] = {
#embed "queries/dossier/add_dossier.sql" suffix(,)
    0};
static const char queries_dossier_add_forwarding_sql[] = {
#embed "queries/dossier/add_forwarding.sql" suffix(,)
    0};
static const char queries_dossier_choose_law_sql[] = {
#embed "queries/dossier/choose_law.sql" suffix(,)
    0};
static const char queries_dossier_count_own_awards_sql[] = {
#embed "queries/dossier/count_own_awards.sql" suffix(,)
    0};
static const char queries_dossier_dossier_exists_sql[] = {
#embed "queries/dossier/dossier_exists.sql" suffix(,)
    0};
static const char queries_dossier_find_dossier_sql[] = {
#embed "queries/dossier/find_dossier.sql" suffix(,)
    0};
static const char queries_dossier_find_newer_law_sql[] = {
#embed "queries/dossier/find_newer_law.sql" suffix(,)
    0};
static const char queries_dossier_forward_nominations_sql[] = {
#embed "queries/dossier/forward_nominations.sql" suffix(,)
    0};
static const char queries_dossier_list_dossiers_sql[] = {
#embed "queries/dossier/list_dossiers.sql" suffix(,)
    0};
static const char queries_dossier_list_ended_rules_sql[] = {
#embed "queries/dossier/list_ended_rules.sql" suffix(,)
    0};
static const char queries_dossier_list_questions_sql[] = {
#embed "queries/dossier/list_questions.sql" suffix(,)
    0};
static const char queries_dossier_list_unforwardable_sql[] = {
#embed "queries/dossier/list_unforwardable.sql" suffix(,)
    0};
static const char queries_dossier_lock_dossier_sql[] = {
#embed "queries/dossier/lock_dossier.sql" suffix(,)
    0};
static const char queries_dossier_mend_day_sql[] = {
#embed "queries/dossier/mend_day.sql" suffix(,)
    0};
static const char queries_dossier_receive_dossier_sql[] = {
#embed "queries/dossier/receive_dossier.sql" suffix(,)
    0};
static const char queries_dossier_set_occasion_sql[] = {
#embed "queries/dossier/set_occasion.sql" suffix(,)
    0};
static const char queries_dossier_submit_dossier_sql[] = {
#embed "queries/dossier/submit_dossier.sql" suffix(,)
    0};
static const char queries_dossier_submit_nominations_sql[] = {
#embed "queries/dossier/submit_nominations.sql" suffix(,)
    0};
static const char queries_eligibility_add_absent_sql[] = {
#embed "queries/eligibility/add_absent.sql" suffix(,)
    0};
static const char queries_eligibility_add_candidates_sql[] = {
#embed "queries/eligibility/add_candidates.sql" suffix(,)
    0};
static const char queries_eligibility_analyze_asked_sql[] = {
#embed "queries/eligibility/analyze_asked.sql" suffix(,)
    0};
static const char queries_eligibility_analyze_candidate_sql[] = {
#embed "queries/eligibility/analyze_candidate.sql" suffix(,)
    0};
static const char queries_eligibility_analyze_profile_sql[] = {
#embed "queries/eligibility/analyze_profile.sql" suffix(,)
    0};
static const char queries_eligibility_analyze_wanted_sql[] = {
#embed "queries/eligibility/analyze_wanted.sql" suffix(,)
    0};
static const char queries_eligibility_ask_campaign_sql[] = {
#embed "queries/eligibility/ask_campaign.sql" suffix(,)
    0};
static const char queries_eligibility_ask_dependents_sql[] = {
#embed "queries/eligibility/ask_dependents.sql" suffix(,)
    0};
static const char queries_eligibility_ask_dossier_sql[] = {
#embed "queries/eligibility/ask_dossier.sql" suffix(,)
    0};
static const char queries_eligibility_ask_nomination_sql[] = {
#embed "queries/eligibility/ask_nomination.sql" suffix(,)
    0};
static const char queries_eligibility_ask_year_sql[] = {
#embed "queries/eligibility/ask_year.sql" suffix(,)
    0};
static const char queries_eligibility_clear_verdicts_sql[] = {
#embed "queries/eligibility/clear_verdicts.sql" suffix(,)
    0};
static const char queries_eligibility_count_changes_sql[] = {
#embed "queries/eligibility/count_changes.sql" suffix(,)
    0};
static const char queries_eligibility_count_verdicts_sql[] = {
#embed "queries/eligibility/count_verdicts.sql" suffix(,)
    0};
static const char queries_eligibility_create_asked_sql[] = {
#embed "queries/eligibility/create_asked.sql" suffix(,)
    0};
static const char queries_eligibility_create_candidate_sql[] = {
#embed "queries/eligibility/create_candidate.sql" suffix(,)
    0};
static const char queries_eligibility_create_conclusion_sql[] = {
#embed "queries/eligibility/create_conclusion.sql" suffix(,)
    0};
static const char queries_eligibility_create_difference_sql[] = {
#embed "queries/eligibility/create_difference.sql" suffix(,)
    0};
static const char queries_eligibility_create_fact_sql[] = {
#embed "queries/eligibility/create_fact.sql" suffix(,)
    0};
static const char queries_eligibility_create_outcome_sql[] = {
#embed "queries/eligibility/create_outcome.sql" suffix(,)
    0};
static const char queries_eligibility_create_profile_sql[] = {
#embed "queries/eligibility/create_profile.sql" suffix(,)
    0};
static const char queries_eligibility_create_recalled_sql[] = {
#embed "queries/eligibility/create_recalled.sql" suffix(,)
    0};
static const char queries_eligibility_create_rule_verdict_sql[] = {
#embed "queries/eligibility/create_rule_verdict.sql" suffix(,)
    0};
static const char queries_eligibility_create_span_sql[] = {
#embed "queries/eligibility/create_span.sql" suffix(,)
    0};
static const char queries_eligibility_create_wanted_sql[] = {
#embed "queries/eligibility/create_wanted.sql" suffix(,)
    0};
static const char queries_eligibility_drop_conclusion_sql[] = {
#embed "queries/eligibility/drop_conclusion.sql" suffix(,)
    0};
static const char queries_eligibility_drop_span_sql[] = {
#embed "queries/eligibility/drop_span.sql" suffix(,)
    0};
static const char queries_eligibility_drop_unsubmitted_sql[] = {
#embed "queries/eligibility/drop_unsubmitted.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_attestations_sql[] = {
#embed "queries/eligibility/evaluate_attestations.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_elsewhere_sql[] = {
#embed "queries/eligibility/evaluate_elsewhere.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_gates_sql[] = {
#embed "queries/eligibility/evaluate_gates.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_initiatives_sql[] = {
#embed "queries/eligibility/evaluate_initiatives.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_prior_awards_sql[] = {
#embed "queries/eligibility/evaluate_prior_awards.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_rating_counts_sql[] = {
#embed "queries/eligibility/evaluate_rating_counts.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_rating_runs_sql[] = {
#embed "queries/eligibility/evaluate_rating_runs.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_ratings_sql[] = {
#embed "queries/eligibility/evaluate_ratings.sql" suffix(,)
    0};
static const char queries_eligibility_evaluate_units_sql[] = {
#embed "queries/eligibility/evaluate_units.sql" suffix(,)
    0};
static const char queries_eligibility_facts_complaints_sql[] = {
#embed "queries/eligibility/facts_complaints.sql" suffix(,)
    0};
static const char queries_eligibility_facts_decisions_sql[] = {
#embed "queries/eligibility/facts_decisions.sql" suffix(,)
    0};
static const char queries_eligibility_facts_earlier_uses_sql[] = {
#embed "queries/eligibility/facts_earlier_uses.sql" suffix(,)
    0};
static const char queries_eligibility_facts_figures_sql[] = {
#embed "queries/eligibility/facts_figures.sql" suffix(,)
    0};
static const char queries_eligibility_facts_initiatives_sql[] = {
#embed "queries/eligibility/facts_initiatives.sql" suffix(,)
    0};
static const char queries_eligibility_facts_nominations_sql[] = {
#embed "queries/eligibility/facts_nominations.sql" suffix(,)
    0};
static const char queries_eligibility_facts_open_nominations_sql[] = {
#embed "queries/eligibility/facts_open_nominations.sql" suffix(,)
    0};
static const char queries_eligibility_facts_other_nominations_sql[] = {
#embed "queries/eligibility/facts_other_nominations.sql" suffix(,)
    0};
static const char queries_eligibility_facts_ratios_sql[] = {
#embed "queries/eligibility/facts_ratios.sql" suffix(,)
    0};
static const char queries_eligibility_facts_recipients_sql[] = {
#embed "queries/eligibility/facts_recipients.sql" suffix(,)
    0};
static const char queries_eligibility_facts_units_sql[] = {
#embed "queries/eligibility/facts_units.sql" suffix(,)
    0};
static const char queries_eligibility_facts_votes_sql[] = {
#embed "queries/eligibility/facts_votes.sql" suffix(,)
    0};
static const char queries_eligibility_find_differences_sql[] = {
#embed "queries/eligibility/find_differences.sql" suffix(,)
    0};
static const char queries_eligibility_find_rule_set_sql[] = {
#embed "queries/eligibility/find_rule_set.sql" suffix(,)
    0};
static const char queries_eligibility_find_today_sql[] = {
#embed "queries/eligibility/find_today.sql" suffix(,)
    0};
static const char queries_eligibility_freeze_findings_sql[] = {
#embed "queries/eligibility/freeze_findings.sql" suffix(,)
    0};
static const char queries_eligibility_has_asked_sql[] = {
#embed "queries/eligibility/has_asked.sql" suffix(,)
    0};
static const char queries_eligibility_imagine_tables_sql[] = {
#embed "queries/eligibility/imagine_tables.sql" suffix(,)
    0};
static const char queries_eligibility_keep_open_sql[] = {
#embed "queries/eligibility/keep_open.sql" suffix(,)
    0};
static const char queries_eligibility_list_doubles_sql[] = {
#embed "queries/eligibility/list_doubles.sql" suffix(,)
    0};
static const char queries_eligibility_list_findings_sql[] = {
#embed "queries/eligibility/list_findings.sql" suffix(,)
    0};
static const char queries_eligibility_list_rules_sql[] = {
#embed "queries/eligibility/list_rules.sql" suffix(,)
    0};
static const char queries_eligibility_list_unlinked_sql[] = {
#embed "queries/eligibility/list_unlinked.sql" suffix(,)
    0};
static const char queries_eligibility_list_verdicts_sql[] = {
#embed "queries/eligibility/list_verdicts.sql" suffix(,)
    0};
static const char queries_eligibility_read_facts_sql[] = {
#embed "queries/eligibility/read_facts.sql" suffix(,)
    0};
static const char queries_eligibility_recall_findings_sql[] = {
#embed "queries/eligibility/recall_findings.sql" suffix(,)
    0};
static const char queries_eligibility_restore_findings_sql[] = {
#embed "queries/eligibility/restore_findings.sql" suffix(,)
    0};
static const char queries_eligibility_set_server_sql[] = {
#embed "queries/eligibility/set_server.sql" suffix(,)
    0};
static const char queries_fact_add_collective_parts_sql[] = {
#embed "queries/fact/add_collective_parts.sql" suffix(,)
    0};
static const char queries_fact_add_collectives_sql[] = {
#embed "queries/fact/add_collectives.sql" suffix(,)
    0};
static const char queries_fact_add_matter_sql[] = {
#embed "queries/fact/add_matter.sql" suffix(,)
    0};
static const char queries_fact_close_matter_sql[] = {
#embed "queries/fact/close_matter.sql" suffix(,)
    0};
static const char queries_fact_compose_papers_sql[] = {
#embed "queries/fact/compose_papers.sql" suffix(,)
    0};
static const char queries_fact_copy_rows_sql[] = {
#embed "queries/fact/copy_rows.sql" suffix(,)
    0};
static const char queries_fact_create_staging_sql[] = {
#embed "queries/fact/create_staging.sql" suffix(,)
    0};
static const char queries_fact_describe_recipients_sql[] = {
#embed "queries/fact/describe_recipients.sql" suffix(,)
    0};
static const char queries_fact_find_open_matter_sql[] = {
#embed "queries/fact/find_open_matter.sql" suffix(,)
    0};
static const char queries_fact_list_complaints_sql[] = {
#embed "queries/fact/list_complaints.sql" suffix(,)
    0};
static const char queries_fact_list_corrections_sql[] = {
#embed "queries/fact/list_corrections.sql" suffix(,)
    0};
static const char queries_fact_list_figures_sql[] = {
#embed "queries/fact/list_figures.sql" suffix(,)
    0};
static const char queries_fact_list_matters_sql[] = {
#embed "queries/fact/list_matters.sql" suffix(,)
    0};
static const char queries_fact_list_rating_notes_sql[] = {
#embed "queries/fact/list_rating_notes.sql" suffix(,)
    0};
static const char queries_fact_list_ratings_sql[] = {
#embed "queries/fact/list_ratings.sql" suffix(,)
    0};
static const char queries_fact_lock_matter_sql[] = {
#embed "queries/fact/lock_matter.sql" suffix(,)
    0};
static const char queries_fact_lock_units_sql[] = {
#embed "queries/fact/lock_units.sql" suffix(,)
    0};
static const char queries_fact_match_ids_sql[] = {
#embed "queries/fact/match_ids.sql" suffix(,)
    0};
static const char queries_fact_match_units_sql[] = {
#embed "queries/fact/match_units.sql" suffix(,)
    0};
static const char queries_fact_recipient_exists_sql[] = {
#embed "queries/fact/recipient_exists.sql" suffix(,)
    0};
static const char queries_fact_set_figures_sql[] = {
#embed "queries/fact/set_figures.sql" suffix(,)
    0};
static const char queries_fact_set_ratings_sql[] = {
#embed "queries/fact/set_ratings.sql" suffix(,)
    0};
static const char queries_import_add_batch_sql[] = {
#embed "queries/import/add_batch.sql" suffix(,)
    0};
static const char queries_import_add_collectives_sql[] = {
#embed "queries/import/add_collectives.sql" suffix(,)
    0};
static const char queries_import_add_family_sql[] = {
#embed "queries/import/add_family.sql" suffix(,)
    0};
static const char queries_import_add_households_sql[] = {
#embed "queries/import/add_households.sql" suffix(,)
    0};
static const char queries_import_add_nominations_sql[] = {
#embed "queries/import/add_nominations.sql" suffix(,)
    0};
static const char queries_import_add_people_sql[] = {
#embed "queries/import/add_people.sql" suffix(,)
    0};
static const char queries_import_add_recipients_sql[] = {
#embed "queries/import/add_recipients.sql" suffix(,)
    0};
static const char queries_import_add_unit_keys_sql[] = {
#embed "queries/import/add_unit_keys.sql" suffix(,)
    0};
static const char queries_import_analyze_match_sql[] = {
#embed "queries/import/analyze_match.sql" suffix(,)
    0};
static const char queries_import_analyze_new_sql[] = {
#embed "queries/import/analyze_new.sql" suffix(,)
    0};
static const char queries_import_analyze_rows_sql[] = {
#embed "queries/import/analyze_rows.sql" suffix(,)
    0};
static const char queries_import_answer_units_sql[] = {
#embed "queries/import/answer_units.sql" suffix(,)
    0};
static const char queries_import_check_deferred_sql[] = {
#embed "queries/import/check_deferred.sql" suffix(,)
    0};
static const char queries_import_choose_own_sql[] = {
#embed "queries/import/choose_own.sql" suffix(,)
    0};
static const char queries_import_choose_recipients_sql[] = {
#embed "queries/import/choose_recipients.sql" suffix(,)
    0};
static const char queries_import_choose_units_sql[] = {
#embed "queries/import/choose_units.sql" suffix(,)
    0};
static const char queries_import_compare_nominations_sql[] = {
#embed "queries/import/compare_nominations.sql" suffix(,)
    0};
static const char queries_import_complete_recipients_sql[] = {
#embed "queries/import/complete_recipients.sql" suffix(,)
    0};
static const char queries_import_compose_rows_sql[] = {
#embed "queries/import/compose_rows.sql" suffix(,)
    0};
static const char queries_import_copy_rows_sql[] = {
#embed "queries/import/copy_rows.sql" suffix(,)
    0};
static const char queries_import_count_changes_sql[] = {
#embed "queries/import/count_changes.sql" suffix(,)
    0};
static const char queries_import_create_change_sql[] = {
#embed "queries/import/create_change.sql" suffix(,)
    0};
static const char queries_import_create_collectives_sql[] = {
#embed "queries/import/create_collectives.sql" suffix(,)
    0};
static const char queries_import_create_family_sql[] = {
#embed "queries/import/create_family.sql" suffix(,)
    0};
static const char queries_import_create_match_sql[] = {
#embed "queries/import/create_match.sql" suffix(,)
    0};
static const char queries_import_create_new_sql[] = {
#embed "queries/import/create_new.sql" suffix(,)
    0};
static const char queries_import_create_own_sql[] = {
#embed "queries/import/create_own.sql" suffix(,)
    0};
static const char queries_import_create_staging_sql[] = {
#embed "queries/import/create_staging.sql" suffix(,)
    0};
static const char queries_import_create_unit_candidates_sql[] = {
#embed "queries/import/create_unit_candidates.sql" suffix(,)
    0};
static const char queries_import_create_units_sql[] = {
#embed "queries/import/create_units.sql" suffix(,)
    0};
static const char queries_import_find_batch_sql[] = {
#embed "queries/import/find_batch.sql" suffix(,)
    0};
static const char queries_import_find_corrected_sql[] = {
#embed "queries/import/find_corrected.sql" suffix(,)
    0};
static const char queries_import_find_open_dossier_sql[] = {
#embed "queries/import/find_open_dossier.sql" suffix(,)
    0};
static const char queries_import_find_own_sql[] = {
#embed "queries/import/find_own.sql" suffix(,)
    0};
static const char queries_import_find_unit_candidates_sql[] = {
#embed "queries/import/find_unit_candidates.sql" suffix(,)
    0};
static const char queries_import_forget_numbers_sql[] = {
#embed "queries/import/forget_numbers.sql" suffix(,)
    0};
static const char queries_import_index_match_sql[] = {
#embed "queries/import/index_match.sql" suffix(,)
    0};
static const char queries_import_index_rows_sql[] = {
#embed "queries/import/index_rows.sql" suffix(,)
    0};
static const char queries_import_key_collectives_sql[] = {
#embed "queries/import/key_collectives.sql" suffix(,)
    0};
static const char queries_import_key_units_sql[] = {
#embed "queries/import/key_units.sql" suffix(,)
    0};
static const char queries_import_leave_unplaced_sql[] = {
#embed "queries/import/leave_unplaced.sql" suffix(,)
    0};
static const char queries_import_list_alike_sql[] = {
#embed "queries/import/list_alike.sql" suffix(,)
    0};
static const char queries_import_list_ambiguous_sql[] = {
#embed "queries/import/list_ambiguous.sql" suffix(,)
    0};
static const char queries_import_list_award_names_sql[] = {
#embed "queries/import/list_award_names.sql" suffix(,)
    0};
static const char queries_import_list_barred_sql[] = {
#embed "queries/import/list_barred.sql" suffix(,)
    0};
static const char queries_import_list_changes_sql[] = {
#embed "queries/import/list_changes.sql" suffix(,)
    0};
static const char queries_import_list_closed_changes_sql[] = {
#embed "queries/import/list_closed_changes.sql" suffix(,)
    0};
static const char queries_import_list_collective_names_sql[] = {
#embed "queries/import/list_collective_names.sql" suffix(,)
    0};
static const char queries_import_list_complaints_sql[] = {
#embed "queries/import/list_complaints.sql" suffix(,)
    0};
static const char queries_import_list_conflicts_sql[] = {
#embed "queries/import/list_conflicts.sql" suffix(,)
    0};
static const char queries_import_list_crowded_sql[] = {
#embed "queries/import/list_crowded.sql" suffix(,)
    0};
static const char queries_import_list_decided_sql[] = {
#embed "queries/import/list_decided.sql" suffix(,)
    0};
static const char queries_import_list_doubtful_sql[] = {
#embed "queries/import/list_doubtful.sql" suffix(,)
    0};
static const char queries_import_list_former_units_sql[] = {
#embed "queries/import/list_former_units.sql" suffix(,)
    0};
static const char queries_import_list_homonyms_sql[] = {
#embed "queries/import/list_homonyms.sql" suffix(,)
    0};
static const char queries_import_list_missing_sql[] = {
#embed "queries/import/list_missing.sql" suffix(,)
    0};
static const char queries_import_list_numbered_sql[] = {
#embed "queries/import/list_numbered.sql" suffix(,)
    0};
static const char queries_import_list_open_units_sql[] = {
#embed "queries/import/list_open_units.sql" suffix(,)
    0};
static const char queries_import_list_own_offers_sql[] = {
#embed "queries/import/list_own_offers.sql" suffix(,)
    0};
static const char queries_import_list_repeats_sql[] = {
#embed "queries/import/list_repeats.sql" suffix(,)
    0};
static const char queries_import_list_taken_sql[] = {
#embed "queries/import/list_taken.sql" suffix(,)
    0};
static const char queries_import_list_twins_sql[] = {
#embed "queries/import/list_twins.sql" suffix(,)
    0};
static const char queries_import_list_type_complaints_sql[] = {
#embed "queries/import/list_type_complaints.sql" suffix(,)
    0};
static const char queries_import_list_unasked_sql[] = {
#embed "queries/import/list_unasked.sql" suffix(,)
    0};
static const char queries_import_list_unit_offers_sql[] = {
#embed "queries/import/list_unit_offers.sql" suffix(,)
    0};
static const char queries_import_list_unkeyed_names_sql[] = {
#embed "queries/import/list_unkeyed_names.sql" suffix(,)
    0};
static const char queries_import_list_unlinked_sql[] = {
#embed "queries/import/list_unlinked.sql" suffix(,)
    0};
static const char queries_import_lock_units_sql[] = {
#embed "queries/import/lock_units.sql" suffix(,)
    0};
static const char queries_import_mark_ambiguous_sql[] = {
#embed "queries/import/mark_ambiguous.sql" suffix(,)
    0};
static const char queries_import_match_collectives_sql[] = {
#embed "queries/import/match_collectives.sql" suffix(,)
    0};
static const char queries_import_match_identities_sql[] = {
#embed "queries/import/match_identities.sql" suffix(,)
    0};
static const char queries_import_match_masked_sql[] = {
#embed "queries/import/match_masked.sql" suffix(,)
    0};
static const char queries_import_match_new_sql[] = {
#embed "queries/import/match_new.sql" suffix(,)
    0};
static const char queries_import_match_numbers_sql[] = {
#embed "queries/import/match_numbers.sql" suffix(,)
    0};
static const char queries_import_match_proved_sql[] = {
#embed "queries/import/match_proved.sql" suffix(,)
    0};
static const char queries_import_match_unit_codes_sql[] = {
#embed "queries/import/match_unit_codes.sql" suffix(,)
    0};
static const char queries_import_merge_twins_sql[] = {
#embed "queries/import/merge_twins.sql" suffix(,)
    0};
static const char queries_import_name_own_sql[] = {
#embed "queries/import/name_own.sql" suffix(,)
    0};
static const char queries_import_name_recipient_sql[] = {
#embed "queries/import/name_recipient.sql" suffix(,)
    0};
static const char queries_import_number_recipients_sql[] = {
#embed "queries/import/number_recipients.sql" suffix(,)
    0};
static const char queries_import_own_units_sql[] = {
#embed "queries/import/own_units.sql" suffix(,)
    0};
static const char queries_import_set_apart_sql[] = {
#embed "queries/import/set_apart.sql" suffix(,)
    0};
static const char queries_import_set_sample_sql[] = {
#embed "queries/import/set_sample.sql" suffix(,)
    0};
static const char queries_import_take_births_sql[] = {
#embed "queries/import/take_births.sql" suffix(,)
    0};
static const char queries_import_take_own_sql[] = {
#embed "queries/import/take_own.sql" suffix(,)
    0};
static const char queries_import_update_nominations_sql[] = {
#embed "queries/import/update_nominations.sql" suffix(,)
    0};
static const char queries_import_withdraw_missing_sql[] = {
#embed "queries/import/withdraw_missing.sql" suffix(,)
    0};
static const char queries_initiative_add_adoption_sql[] = {
#embed "queries/initiative/add_adoption.sql" suffix(,)
    0};
static const char queries_initiative_add_author_sql[] = {
#embed "queries/initiative/add_author.sql" suffix(,)
    0};
static const char queries_initiative_add_initiative_sql[] = {
#embed "queries/initiative/add_initiative.sql" suffix(,)
    0};
static const char queries_initiative_add_recognition_sql[] = {
#embed "queries/initiative/add_recognition.sql" suffix(,)
    0};
static const char queries_initiative_confirm_recognition_sql[] = {
#embed "queries/initiative/confirm_recognition.sql" suffix(,)
    0};
static const char queries_initiative_find_initiative_sql[] = {
#embed "queries/initiative/find_initiative.sql" suffix(,)
    0};
static const char queries_initiative_initiative_exists_sql[] = {
#embed "queries/initiative/initiative_exists.sql" suffix(,)
    0};
static const char queries_initiative_is_not_effective_sql[] = {
#embed "queries/initiative/is_not_effective.sql" suffix(,)
    0};
static const char queries_initiative_list_adoptions_sql[] = {
#embed "queries/initiative/list_adoptions.sql" suffix(,)
    0};
static const char queries_initiative_list_authors_sql[] = {
#embed "queries/initiative/list_authors.sql" suffix(,)
    0};
static const char queries_initiative_list_initiatives_sql[] = {
#embed "queries/initiative/list_initiatives.sql" suffix(,)
    0};
static const char queries_initiative_list_recognitions_sql[] = {
#embed "queries/initiative/list_recognitions.sql" suffix(,)
    0};
static const char queries_initiative_use_initiative_sql[] = {
#embed "queries/initiative/use_initiative.sql" suffix(,)
    0};
static const char queries_initiative_list_add_authors_sql[] = {
#embed "queries/initiative_list/add_authors.sql" suffix(,)
    0};
static const char queries_initiative_list_add_initiatives_sql[] = {
#embed "queries/initiative_list/add_initiatives.sql" suffix(,)
    0};
static const char queries_initiative_list_add_recognitions_sql[] = {
#embed "queries/initiative_list/add_recognitions.sql" suffix(,)
    0};
static const char queries_initiative_list_code_found_sql[] = {
#embed "queries/initiative_list/code_found.sql" suffix(,)
    0};
static const char queries_initiative_list_copy_rows_sql[] = {
#embed "queries/initiative_list/copy_rows.sql" suffix(,)
    0};
static const char queries_initiative_list_count_found_sql[] = {
#embed "queries/initiative_list/count_found.sql" suffix(,)
    0};
static const char queries_initiative_list_create_found_sql[] = {
#embed "queries/initiative_list/create_found.sql" suffix(,)
    0};
static const char queries_initiative_list_create_staging_sql[] = {
#embed "queries/initiative_list/create_staging.sql" suffix(,)
    0};
static const char queries_initiative_list_find_initiatives_sql[] = {
#embed "queries/initiative_list/find_initiatives.sql" suffix(,)
    0};
static const char queries_initiative_list_list_complaints_sql[] = {
#embed "queries/initiative_list/list_complaints.sql" suffix(,)
    0};
static const char queries_initiative_list_list_written_sql[] = {
#embed "queries/initiative_list/list_written.sql" suffix(,)
    0};
static const char queries_law_list_ending_sql[] = {
#embed "queries/law/list_ending.sql" suffix(,)
    0};
static const char queries_law_load_authority_kinds_sql[] = {
#embed "queries/law/load_authority_kinds.sql" suffix(,)
    0};
static const char queries_law_load_award_kinds_sql[] = {
#embed "queries/law/load_award_kinds.sql" suffix(,)
    0};
static const char queries_law_load_award_ratios_sql[] = {
#embed "queries/law/load_award_ratios.sql" suffix(,)
    0};
static const char queries_law_load_award_rules_sql[] = {
#embed "queries/law/load_award_rules.sql" suffix(,)
    0};
static const char queries_law_load_base_salaries_sql[] = {
#embed "queries/law/load_base_salaries.sql" suffix(,)
    0};
static const char queries_law_load_deadline_rules_sql[] = {
#embed "queries/law/load_deadline_rules.sql" suffix(,)
    0};
static const char queries_law_load_holidays_sql[] = {
#embed "queries/law/load_holidays.sql" suffix(,)
    0};
static const char queries_law_load_legal_instruments_sql[] = {
#embed "queries/law/load_legal_instruments.sql" suffix(,)
    0};
static const char queries_law_load_rule_set_types_sql[] = {
#embed "queries/law/load_rule_set_types.sql" suffix(,)
    0};
static const char queries_law_load_rule_sets_sql[] = {
#embed "queries/law/load_rule_sets.sql" suffix(,)
    0};
static const char queries_law_load_vote_thresholds_sql[] = {
#embed "queries/law/load_vote_thresholds.sql" suffix(,)
    0};
static const char queries_local_rule_find_rule_set_sql[] = {
#embed "queries/local_rule/find_rule_set.sql" suffix(,)
    0};
static const char queries_local_rule_find_unknown_awards_sql[] = {
#embed "queries/local_rule/find_unknown_awards.sql" suffix(,)
    0};
static const char queries_local_rule_list_council_rules_sql[] = {
#embed "queries/local_rule/list_council_rules.sql" suffix(,)
    0};
static const char queries_local_rule_list_deadline_rules_sql[] = {
#embed "queries/local_rule/list_deadline_rules.sql" suffix(,)
    0};
static const char queries_local_rule_list_ended_rules_sql[] = {
#embed "queries/local_rule/list_ended_rules.sql" suffix(,)
    0};
static const char queries_local_rule_list_ratios_sql[] = {
#embed "queries/local_rule/list_ratios.sql" suffix(,)
    0};
static const char queries_local_rule_list_thresholds_sql[] = {
#embed "queries/local_rule/list_thresholds.sql" suffix(,)
    0};
static const char queries_local_rule_set_council_rule_sql[] = {
#embed "queries/local_rule/set_council_rule.sql" suffix(,)
    0};
static const char queries_local_rule_set_deadline_rule_sql[] = {
#embed "queries/local_rule/set_deadline_rule.sql" suffix(,)
    0};
static const char queries_local_rule_set_ratio_sql[] = {
#embed "queries/local_rule/set_ratio.sql" suffix(,)
    0};
static const char queries_local_rule_set_threshold_sql[] = {
#embed "queries/local_rule/set_threshold.sql" suffix(,)
    0};
static const char queries_migration_act_as_owner_sql[] = {
#embed "queries/migration/act_as_owner.sql" suffix(,)
    0};
static const char queries_migration_admit_restorer_sql[] = {
#embed "queries/migration/admit_restorer.sql" suffix(,)
    0};
static const char queries_migration_close_database_sql[] = {
#embed "queries/migration/close_database.sql" suffix(,)
    0};
static const char queries_migration_close_triggers_sql[] = {
#embed "queries/migration/close_triggers.sql" suffix(,)
    0};
static const char queries_migration_create_history_sql[] = {
#embed "queries/migration/create_history.sql" suffix(,)
    0};
static const char queries_migration_dismiss_restorer_sql[] = {
#embed "queries/migration/dismiss_restorer.sql" suffix(,)
    0};
static const char queries_migration_history_exists_sql[] = {
#embed "queries/migration/history_exists.sql" suffix(,)
    0};
static const char queries_migration_list_applied_sql[] = {
#embed "queries/migration/list_applied.sql" suffix(,)
    0};
static const char queries_migration_list_deviations_sql[] = {
#embed "queries/migration/list_deviations.sql" suffix(,)
    0};
static const char queries_migration_list_open_doors_sql[] = {
#embed "queries/migration/list_open_doors.sql" suffix(,)
    0};
static const char queries_migration_lock_sql[] = {
#embed "queries/migration/lock.sql" suffix(,)
    0};
static const char queries_migration_may_read_deviations_sql[] = {
#embed "queries/migration/may_read_deviations.sql" suffix(,)
    0};
static const char queries_migration_name_restorer_sql[] = {
#embed "queries/migration/name_restorer.sql" suffix(,)
    0};
static const char queries_migration_record_applied_sql[] = {
#embed "queries/migration/record_applied.sql" suffix(,)
    0};
static const char queries_migration_settle_accounts_sql[] = {
#embed "queries/migration/settle_accounts.sql" suffix(,)
    0};
static const char queries_migration_take_over_sql[] = {
#embed "queries/migration/take_over.sql" suffix(,)
    0};
static const char queries_nomination_add_return_fields_sql[] = {
#embed "queries/nomination/add_return_fields.sql" suffix(,)
    0};
static const char queries_nomination_edit_wording_sql[] = {
#embed "queries/nomination/edit_wording.sql" suffix(,)
    0};
static const char queries_nomination_find_nomination_sql[] = {
#embed "queries/nomination/find_nomination.sql" suffix(,)
    0};
static const char queries_nomination_list_ballots_sql[] = {
#embed "queries/nomination/list_ballots.sql" suffix(,)
    0};
static const char queries_nomination_list_edits_sql[] = {
#embed "queries/nomination/list_edits.sql" suffix(,)
    0};
static const char queries_nomination_list_events_sql[] = {
#embed "queries/nomination/list_events.sql" suffix(,)
    0};
static const char queries_nomination_list_findings_sql[] = {
#embed "queries/nomination/list_findings.sql" suffix(,)
    0};
static const char queries_nomination_list_nominations_sql[] = {
#embed "queries/nomination/list_nominations.sql" suffix(,)
    0};
static const char queries_nomination_list_reopened_sql[] = {
#embed "queries/nomination/list_reopened.sql" suffix(,)
    0};
static const char queries_nomination_list_return_fields_sql[] = {
#embed "queries/nomination/list_return_fields.sql" suffix(,)
    0};
static const char queries_nomination_lock_nominations_sql[] = {
#embed "queries/nomination/lock_nominations.sql" suffix(,)
    0};
static const char queries_nomination_lock_wording_sql[] = {
#embed "queries/nomination/lock_wording.sql" suffix(,)
    0};
static const char queries_nomination_move_dossier_sql[] = {
#embed "queries/nomination/move_dossier.sql" suffix(,)
    0};
static const char queries_nomination_move_nominations_sql[] = {
#embed "queries/nomination/move_nominations.sql" suffix(,)
    0};
static const char queries_nomination_nomination_exists_sql[] = {
#embed "queries/nomination/nomination_exists.sql" suffix(,)
    0};
static const char queries_nomination_record_outcome_sql[] = {
#embed "queries/nomination/record_outcome.sql" suffix(,)
    0};
static const char queries_org_unit_add_alias_sql[] = {
#embed "queries/org_unit/add_alias.sql" suffix(,)
    0};
static const char queries_org_unit_add_unit_sql[] = {
#embed "queries/org_unit/add_unit.sql" suffix(,)
    0};
static const char queries_org_unit_change_unit_sql[] = {
#embed "queries/org_unit/change_unit.sql" suffix(,)
    0};
static const char queries_org_unit_end_unit_sql[] = {
#embed "queries/org_unit/end_unit.sql" suffix(,)
    0};
static const char queries_org_unit_find_deciding_law_sql[] = {
#embed "queries/org_unit/find_deciding_law.sql" suffix(,)
    0};
static const char queries_org_unit_find_meanings_sql[] = {
#embed "queries/org_unit/find_meanings.sql" suffix(,)
    0};
static const char queries_org_unit_find_unit_sql[] = {
#embed "queries/org_unit/find_unit.sql" suffix(,)
    0};
static const char queries_org_unit_list_aliases_sql[] = {
#embed "queries/org_unit/list_aliases.sql" suffix(,)
    0};
static const char queries_org_unit_list_consequences_sql[] = {
#embed "queries/org_unit/list_consequences.sql" suffix(,)
    0};
static const char queries_org_unit_list_deciders_sql[] = {
#embed "queries/org_unit/list_deciders.sql" suffix(,)
    0};
static const char queries_org_unit_list_lineage_sql[] = {
#embed "queries/org_unit/list_lineage.sql" suffix(,)
    0};
static const char queries_org_unit_list_unit_names_sql[] = {
#embed "queries/org_unit/list_unit_names.sql" suffix(,)
    0};
static const char queries_org_unit_list_unit_places_sql[] = {
#embed "queries/org_unit/list_unit_places.sql" suffix(,)
    0};
static const char queries_org_unit_list_units_sql[] = {
#embed "queries/org_unit/list_units.sql" suffix(,)
    0};
static const char queries_org_unit_list_versions_sql[] = {
#embed "queries/org_unit/list_versions.sql" suffix(,)
    0};
static const char queries_org_unit_merge_units_sql[] = {
#embed "queries/org_unit/merge_units.sql" suffix(,)
    0};
static const char queries_org_unit_remove_alias_sql[] = {
#embed "queries/org_unit/remove_alias.sql" suffix(,)
    0};
static const char queries_org_unit_set_authority_sql[] = {
#embed "queries/org_unit/set_authority.sql" suffix(,)
    0};
static const char queries_org_unit_set_bonus_rounding_sql[] = {
#embed "queries/org_unit/set_bonus_rounding.sql" suffix(,)
    0};
static const char queries_org_unit_split_unit_sql[] = {
#embed "queries/org_unit/split_unit.sql" suffix(,)
    0};
static const char queries_org_unit_unit_exists_sql[] = {
#embed "queries/org_unit/unit_exists.sql" suffix(,)
    0};
static const char queries_path_add_nominations_sql[] = {
#embed "queries/path/add_nominations.sql" suffix(,)
    0};
static const char queries_path_assume_awards_sql[] = {
#embed "queries/path/assume_awards.sql" suffix(,)
    0};
static const char queries_path_assume_years_sql[] = {
#embed "queries/path/assume_years.sql" suffix(,)
    0};
static const char queries_path_award_is_for_people_sql[] = {
#embed "queries/path/award_is_for_people.sql" suffix(,)
    0};
static const char queries_path_clear_verdicts_sql[] = {
#embed "queries/path/clear_verdicts.sql" suffix(,)
    0};
static const char queries_path_create_goal_sql[] = {
#embed "queries/path/create_goal.sql" suffix(,)
    0};
static const char queries_path_create_known_sql[] = {
#embed "queries/path/create_known.sql" suffix(,)
    0};
static const char queries_path_create_reachable_sql[] = {
#embed "queries/path/create_reachable.sql" suffix(,)
    0};
static const char queries_path_find_goals_sql[] = {
#embed "queries/path/find_goals.sql" suffix(,)
    0};
static const char queries_path_find_reachable_sql[] = {
#embed "queries/path/find_reachable.sql" suffix(,)
    0};
static const char queries_path_list_gates_sql[] = {
#embed "queries/path/list_gates.sql" suffix(,)
    0};
static const char queries_path_list_rules_sql[] = {
#embed "queries/path/list_rules.sql" suffix(,)
    0};
static const char queries_path_recall_person_sql[] = {
#embed "queries/path/recall_person.sql" suffix(,)
    0};
static const char queries_person_add_post_sql[] = {
#embed "queries/person/add_post.sql" suffix(,)
    0};
static const char queries_person_end_post_sql[] = {
#embed "queries/person/end_post.sql" suffix(,)
    0};
static const char queries_person_find_merge_sql[] = {
#embed "queries/person/find_merge.sql" suffix(,)
    0};
static const char queries_person_list_awards_after_death_sql[] = {
#embed "queries/person/list_awards_after_death.sql" suffix(,)
    0};
static const char queries_person_list_body_duplicates_sql[] = {
#embed "queries/person/list_body_duplicates.sql" suffix(,)
    0};
static const char queries_person_list_card_conflicts_sql[] = {
#embed "queries/person/list_card_conflicts.sql" suffix(,)
    0};
static const char queries_person_list_card_money_sql[] = {
#embed "queries/person/list_card_money.sql" suffix(,)
    0};
static const char queries_person_list_card_nominations_sql[] = {
#embed "queries/person/list_card_nominations.sql" suffix(,)
    0};
static const char queries_person_list_card_ratings_sql[] = {
#embed "queries/person/list_card_ratings.sql" suffix(,)
    0};
static const char queries_person_list_duplicates_sql[] = {
#embed "queries/person/list_duplicates.sql" suffix(,)
    0};
static const char queries_person_list_merge_findings_sql[] = {
#embed "queries/person/list_merge_findings.sql" suffix(,)
    0};
static const char queries_person_list_mergers_sql[] = {
#embed "queries/person/list_mergers.sql" suffix(,)
    0};
static const char queries_person_list_posts_sql[] = {
#embed "queries/person/list_posts.sql" suffix(,)
    0};
static const char queries_person_mend_death_sql[] = {
#embed "queries/person/mend_death.sql" suffix(,)
    0};
static const char queries_person_merge_people_sql[] = {
#embed "queries/person/merge_people.sql" suffix(,)
    0};
static const char queries_person_move_person_sql[] = {
#embed "queries/person/move_person.sql" suffix(,)
    0};
static const char queries_person_set_death_sql[] = {
#embed "queries/person/set_death.sql" suffix(,)
    0};
static const char queries_person_unmerge_people_sql[] = {
#embed "queries/person/unmerge_people.sql" suffix(,)
    0};
static const char queries_recipient_add_person_sql[] = {
#embed "queries/recipient/add_person.sql" suffix(,)
    0};
static const char queries_recipient_add_person_part_sql[] = {
#embed "queries/recipient/add_person_part.sql" suffix(,)
    0};
static const char queries_recipient_ask_numbers_sql[] = {
#embed "queries/recipient/ask_numbers.sql" suffix(,)
    0};
static const char queries_recipient_correct_name_sql[] = {
#embed "queries/recipient/correct_name.sql" suffix(,)
    0};
static const char queries_recipient_find_body_sql[] = {
#embed "queries/recipient/find_body.sql" suffix(,)
    0};
static const char queries_recipient_find_person_sql[] = {
#embed "queries/recipient/find_person.sql" suffix(,)
    0};
static const char queries_recipient_list_alike_sql[] = {
#embed "queries/recipient/list_alike.sql" suffix(,)
    0};
static const char queries_recipient_list_awards_sql[] = {
#embed "queries/recipient/list_awards.sql" suffix(,)
    0};
static const char queries_recipient_list_bodies_sql[] = {
#embed "queries/recipient/list_bodies.sql" suffix(,)
    0};
static const char queries_recipient_list_body_figures_sql[] = {
#embed "queries/recipient/list_body_figures.sql" suffix(,)
    0};
static const char queries_recipient_list_members_sql[] = {
#embed "queries/recipient/list_members.sql" suffix(,)
    0};
static const char queries_recipient_list_name_corrections_sql[] = {
#embed "queries/recipient/list_name_corrections.sql" suffix(,)
    0};
static const char queries_recipient_list_people_sql[] = {
#embed "queries/recipient/list_people.sql" suffix(,)
    0};
static const char queries_recipient_list_unasked_sql[] = {
#embed "queries/recipient/list_unasked.sql" suffix(,)
    0};
static const char queries_recipient_person_exists_sql[] = {
#embed "queries/recipient/person_exists.sql" suffix(,)
    0};
static const char queries_recipient_recipient_kind_sql[] = {
#embed "queries/recipient/recipient_kind.sql" suffix(,)
    0};
static const char queries_recipient_request_answer_request_sql[] = {
#embed "queries/recipient_request/answer_request.sql" suffix(,)
    0};
static const char queries_recipient_request_ask_office_sql[] = {
#embed "queries/recipient_request/ask_office.sql" suffix(,)
    0};
static const char queries_recipient_request_list_requests_sql[] = {
#embed "queries/recipient_request/list_requests.sql" suffix(,)
    0};
static const char queries_review_ask_draft_sql[] = {
#embed "queries/review/ask_draft.sql" suffix(,)
    0};
static const char queries_review_count_lines_sql[] = {
#embed "queries/review/count_lines.sql" suffix(,)
    0};
static const char queries_review_find_review_sql[] = {
#embed "queries/review/find_review.sql" suffix(,)
    0};
static const char queries_review_list_awaiting_sql[] = {
#embed "queries/review/list_awaiting.sql" suffix(,)
    0};
static const char queries_review_list_lines_after_sql[] = {
#embed "queries/review/list_lines_after.sql" suffix(,)
    0};
static const char queries_review_list_lines_before_sql[] = {
#embed "queries/review/list_lines_before.sql" suffix(,)
    0};
static const char queries_search_search_certificates_sql[] = {
#embed "queries/search/search_certificates.sql" suffix(,)
    0};
static const char queries_search_search_decisions_sql[] = {
#embed "queries/search/search_decisions.sql" suffix(,)
    0};
static const char queries_search_search_recipients_sql[] = {
#embed "queries/search/search_recipients.sql" suffix(,)
    0};
static const char queries_search_search_units_sql[] = {
#embed "queries/search/search_units.sql" suffix(,)
    0};
static const char queries_signature_attach_file_sql[] = {
#embed "queries/signature/attach_file.sql" suffix(,)
    0};
static const char queries_signature_find_account_sql[] = {
#embed "queries/signature/find_account.sql" suffix(,)
    0};
static const char queries_signature_find_content_sql[] = {
#embed "queries/signature/find_content.sql" suffix(,)
    0};
static const char queries_signature_list_attachments_sql[] = {
#embed "queries/signature/list_attachments.sql" suffix(,)
    0};
static const char queries_signature_list_keys_sql[] = {
#embed "queries/signature/list_keys.sql" suffix(,)
    0};
static const char queries_signature_list_later_sql[] = {
#embed "queries/signature/list_later.sql" suffix(,)
    0};
static const char queries_signature_list_signatures_sql[] = {
#embed "queries/signature/list_signatures.sql" suffix(,)
    0};
static const char queries_signature_register_key_sql[] = {
#embed "queries/signature/register_key.sql" suffix(,)
    0};
static const char queries_signature_revoke_key_sql[] = {
#embed "queries/signature/revoke_key.sql" suffix(,)
    0};
static const char queries_signature_sign_decision_sql[] = {
#embed "queries/signature/sign_decision.sql" suffix(,)
    0};
static const char queries_signer_add_signer_sql[] = {
#embed "queries/signer/add_signer.sql" suffix(,)
    0};
static const char queries_signer_end_signer_sql[] = {
#embed "queries/signer/end_signer.sql" suffix(,)
    0};
static const char queries_signer_list_signers_sql[] = {
#embed "queries/signer/list_signers.sql" suffix(,)
    0};
static const char queries_transfer_copy_rows_sql[] = {
#embed "queries/transfer/copy_rows.sql" suffix(,)
    0};
static const char queries_transfer_create_papers_sql[] = {
#embed "queries/transfer/create_papers.sql" suffix(,)
    0};
static const char queries_transfer_create_rows_sql[] = {
#embed "queries/transfer/create_rows.sql" suffix(,)
    0};
static const char queries_transfer_issue_awards_sql[] = {
#embed "queries/transfer/issue_awards.sql" suffix(,)
    0};
static const char queries_transfer_list_adoptions_sql[] = {
#embed "queries/transfer/list_adoptions.sql" suffix(,)
    0};
static const char queries_transfer_list_alike_sql[] = {
#embed "queries/transfer/list_alike.sql" suffix(,)
    0};
static const char queries_transfer_list_authors_sql[] = {
#embed "queries/transfer/list_authors.sql" suffix(,)
    0};
static const char queries_transfer_list_awards_sql[] = {
#embed "queries/transfer/list_awards.sql" suffix(,)
    0};
static const char queries_transfer_list_campaigns_sql[] = {
#embed "queries/transfer/list_campaigns.sql" suffix(,)
    0};
static const char queries_transfer_list_complaints_sql[] = {
#embed "queries/transfer/list_complaints.sql" suffix(,)
    0};
static const char queries_transfer_list_figures_sql[] = {
#embed "queries/transfer/list_figures.sql" suffix(,)
    0};
static const char queries_transfer_list_heads_sql[] = {
#embed "queries/transfer/list_heads.sql" suffix(,)
    0};
static const char queries_transfer_list_initiatives_sql[] = {
#embed "queries/transfer/list_initiatives.sql" suffix(,)
    0};
static const char queries_transfer_list_matters_sql[] = {
#embed "queries/transfer/list_matters.sql" suffix(,)
    0};
static const char queries_transfer_list_persons_sql[] = {
#embed "queries/transfer/list_persons.sql" suffix(,)
    0};
static const char queries_transfer_list_posts_sql[] = {
#embed "queries/transfer/list_posts.sql" suffix(,)
    0};
static const char queries_transfer_list_ratings_sql[] = {
#embed "queries/transfer/list_ratings.sql" suffix(,)
    0};
static const char queries_transfer_list_recognitions_sql[] = {
#embed "queries/transfer/list_recognitions.sql" suffix(,)
    0};
static const char queries_transfer_list_repeats_sql[] = {
#embed "queries/transfer/list_repeats.sql" suffix(,)
    0};
static const char queries_transfer_list_twins_sql[] = {
#embed "queries/transfer/list_twins.sql" suffix(,)
    0};
static const char queries_transfer_list_unasked_sql[] = {
#embed "queries/transfer/list_unasked.sql" suffix(,)
    0};
static const char queries_transfer_list_units_sql[] = {
#embed "queries/transfer/list_units.sql" suffix(,)
    0};
static const char queries_transfer_lock_units_sql[] = {
#embed "queries/transfer/lock_units.sql" suffix(,)
    0};
static const char queries_transfer_take_rows_sql[] = {
#embed "queries/transfer/take_rows.sql" suffix(,)
    0};
static const char sample_0010_units_sql[] = {
#embed "sample/0010_units.sql" suffix(,)
    0};
static const char sample_0015_accounts_sql[] = {
#embed "sample/0015_accounts.sql" suffix(,)
    0};
static const char sample_0020_campaigns_sql[] = {
#embed "sample/0020_campaigns.sql" suffix(,)
    0};
static const char sample_0030_round_2021_sql[] = {
#embed "sample/0030_round_2021.sql" suffix(,)
    0};
static const char sample_0040_round_2025_sql[] = {
#embed "sample/0040_round_2025.sql" suffix(,)
    0};
static const char sample_0050_facts_2025_sql[] = {
#embed "sample/0050_facts_2025.sql" suffix(,)
    0};
static const char sample_nominations_2025_csv[] = {
#embed "sample/nominations_2025.csv" suffix(,)
    0};
const sqlfile sqlfiles[] = {
    {"catalogue/authority_kind.csv", catalogue_authority_kind_csv, sizeof catalogue_authority_kind_csv - 1},
    {"catalogue/award_kind.csv", catalogue_award_kind_csv, sizeof catalogue_award_kind_csv - 1},
    {"catalogue/award_ratio.csv", catalogue_award_ratio_csv, sizeof catalogue_award_ratio_csv - 1},
    {"catalogue/award_rule.csv", catalogue_award_rule_csv, sizeof catalogue_award_rule_csv - 1},
    {"catalogue/base_salary.csv", catalogue_base_salary_csv, sizeof catalogue_base_salary_csv - 1},
    {"catalogue/constraint.csv", catalogue_constraint_csv, sizeof catalogue_constraint_csv - 1},
    {"catalogue/deadline.csv", catalogue_deadline_csv, sizeof catalogue_deadline_csv - 1},
    {"catalogue/error.csv", catalogue_error_csv, sizeof catalogue_error_csv - 1},
    {"catalogue/holiday.csv", catalogue_holiday_csv, sizeof catalogue_holiday_csv - 1},
    {"catalogue/legal_instrument.csv", catalogue_legal_instrument_csv, sizeof catalogue_legal_instrument_csv - 1},
    {"catalogue/rule_set.csv", catalogue_rule_set_csv, sizeof catalogue_rule_set_csv - 1},
    {"catalogue/rule_set_type.csv", catalogue_rule_set_type_csv, sizeof catalogue_rule_set_type_csv - 1},
    {"catalogue/schema_digest.csv", catalogue_schema_digest_csv, sizeof catalogue_schema_digest_csv - 1},
    {"catalogue/term.csv", catalogue_term_csv, sizeof catalogue_term_csv - 1},
    {"catalogue/vote_threshold.csv", catalogue_vote_threshold_csv, sizeof catalogue_vote_threshold_csv - 1},
    {"functions/0005_schema_history.sql", functions_0005_schema_history_sql, sizeof functions_0005_schema_history_sql - 1},
    {"functions/0010_failure.sql", functions_0010_failure_sql, sizeof functions_0010_failure_sql - 1},
    {"functions/0012_acting.sql", functions_0012_acting_sql, sizeof functions_0012_acting_sql - 1},
    {"functions/0015_today.sql", functions_0015_today_sql, sizeof functions_0015_today_sql - 1},
    {"functions/0020_guards.sql", functions_0020_guards_sql, sizeof functions_0020_guards_sql - 1},
    {"functions/0021_reason.sql", functions_0021_reason_sql, sizeof functions_0021_reason_sql - 1},
    {"functions/0030_nomination_event.sql", functions_0030_nomination_event_sql, sizeof functions_0030_nomination_event_sql - 1},
    {"functions/0040_law.sql", functions_0040_law_sql, sizeof functions_0040_law_sql - 1},
    {"functions/0041_paper.sql", functions_0041_paper_sql, sizeof functions_0041_paper_sql - 1},
    {"functions/0042_eligibility.sql", functions_0042_eligibility_sql, sizeof functions_0042_eligibility_sql - 1},
    {"functions/0043_finding.sql", functions_0043_finding_sql, sizeof functions_0043_finding_sql - 1},
    {"functions/0044_hypothesis.sql", functions_0044_hypothesis_sql, sizeof functions_0044_hypothesis_sql - 1},
    {"functions/0045_held_award.sql", functions_0045_held_award_sql, sizeof functions_0045_held_award_sql - 1},
    {"functions/0045_names.sql", functions_0045_names_sql, sizeof functions_0045_names_sql - 1},
    {"functions/0046_same_person.sql", functions_0046_same_person_sql, sizeof functions_0046_same_person_sql - 1},
    {"functions/0047_ed25519.sql", functions_0047_ed25519_sql, sizeof functions_0047_ed25519_sql - 1},
    {"functions/0047_local_rule.sql", functions_0047_local_rule_sql, sizeof functions_0047_local_rule_sql - 1},
    {"functions/0048_address.sql", functions_0048_address_sql, sizeof functions_0048_address_sql - 1},
    {"functions/0048_death.sql", functions_0048_death_sql, sizeof functions_0048_death_sql - 1},
    {"functions/0048_held_back.sql", functions_0048_held_back_sql, sizeof functions_0048_held_back_sql - 1},
    {"functions/0048_matter.sql", functions_0048_matter_sql, sizeof functions_0048_matter_sql - 1},
    {"functions/0048_once_a_year.sql", functions_0048_once_a_year_sql, sizeof functions_0048_once_a_year_sql - 1},
    {"functions/0048_pending.sql", functions_0048_pending_sql, sizeof functions_0048_pending_sql - 1},
    {"functions/0048_preparation.sql", functions_0048_preparation_sql, sizeof functions_0048_preparation_sql - 1},
    {"functions/0049_ballot_needed.sql", functions_0049_ballot_needed_sql, sizeof functions_0049_ballot_needed_sql - 1},
    {"functions/0049_bonus.sql", functions_0049_bonus_sql, sizeof functions_0049_bonus_sql - 1},
    {"functions/0049_card_name.sql", functions_0049_card_name_sql, sizeof functions_0049_card_name_sql - 1},
    {"functions/0049_written_name.sql", functions_0049_written_name_sql, sizeof functions_0049_written_name_sql - 1},
    {"functions/0050_decision.sql", functions_0050_decision_sql, sizeof functions_0050_decision_sql - 1},
    {"functions/0051_draft.sql", functions_0051_draft_sql, sizeof functions_0051_draft_sql - 1},
    {"functions/0052_amendment_guards.sql", functions_0052_amendment_guards_sql, sizeof functions_0052_amendment_guards_sql - 1},
    {"functions/0053_correction.sql", functions_0053_correction_sql, sizeof functions_0053_correction_sql - 1},
    {"functions/0054_authority_name.sql", functions_0054_authority_name_sql, sizeof functions_0054_authority_name_sql - 1},
    {"functions/0054_revocation.sql", functions_0054_revocation_sql, sizeof functions_0054_revocation_sql - 1},
    {"functions/0055_outcome_above.sql", functions_0055_outcome_above_sql, sizeof functions_0055_outcome_above_sql - 1},
    {"functions/0055_recognition.sql", functions_0055_recognition_sql, sizeof functions_0055_recognition_sql - 1},
    {"functions/0055_recorded.sql", functions_0055_recorded_sql, sizeof functions_0055_recorded_sql - 1},
    {"functions/0055_recorded_power.sql", functions_0055_recorded_power_sql, sizeof functions_0055_recorded_power_sql - 1},
    {"functions/0055_recorded_repeat.sql", functions_0055_recorded_repeat_sql, sizeof functions_0055_recorded_repeat_sql - 1},
    {"functions/0056_approval.sql", functions_0056_approval_sql, sizeof functions_0056_approval_sql - 1},
    {"functions/0057_decision_content.sql", functions_0057_decision_content_sql, sizeof functions_0057_decision_content_sql - 1},
    {"functions/0058_signature.sql", functions_0058_signature_sql, sizeof functions_0058_signature_sql - 1},
    {"functions/0059_human.sql", functions_0059_human_sql, sizeof functions_0059_human_sql - 1},
    {"functions/0059_move.sql", functions_0059_move_sql, sizeof functions_0059_move_sql - 1},
    {"functions/0060_council.sql", functions_0060_council_sql, sizeof functions_0060_council_sql - 1},
    {"functions/0061_initiative_use.sql", functions_0061_initiative_use_sql, sizeof functions_0061_initiative_use_sql - 1},
    {"functions/0062_deadline.sql", functions_0062_deadline_sql, sizeof functions_0062_deadline_sql - 1},
    {"functions/0063_entry.sql", functions_0063_entry_sql, sizeof functions_0063_entry_sql - 1},
    {"functions/0064_unit_key.sql", functions_0064_unit_key_sql, sizeof functions_0064_unit_key_sql - 1},
    {"functions/0065_author_share.sql", functions_0065_author_share_sql, sizeof functions_0065_author_share_sql - 1},
    {"functions/0066_acting.sql", functions_0066_acting_sql, sizeof functions_0066_acting_sql - 1},
    {"functions/0066_hold.sql", functions_0066_hold_sql, sizeof functions_0066_hold_sql - 1},
    {"functions/0066_vote_guards.sql", functions_0066_vote_guards_sql, sizeof functions_0066_vote_guards_sql - 1},
    {"functions/0067_unit.sql", functions_0067_unit_sql, sizeof functions_0067_unit_sql - 1},
    {"functions/0068_person.sql", functions_0068_person_sql, sizeof functions_0068_person_sql - 1},
    {"functions/0069_transfer.sql", functions_0069_transfer_sql, sizeof functions_0069_transfer_sql - 1},
    {"functions/0070_account.sql", functions_0070_account_sql, sizeof functions_0070_account_sql - 1},
    {"functions/0071_account_admin.sql", functions_0071_account_admin_sql, sizeof functions_0071_account_admin_sql - 1},
    {"functions/0072_four_eyes.sql", functions_0072_four_eyes_sql, sizeof functions_0072_four_eyes_sql - 1},
    {"functions/0072_session.sql", functions_0072_session_sql, sizeof functions_0072_session_sql - 1},
    {"functions/0073_self_edit.sql", functions_0073_self_edit_sql, sizeof functions_0073_self_edit_sql - 1},
    {"functions/0073_signing.sql", functions_0073_signing_sql, sizeof functions_0073_signing_sql - 1},
    {"functions/0074_transfer_complaints.sql", functions_0074_transfer_complaints_sql, sizeof functions_0074_transfer_complaints_sql - 1},
    {"functions/0075_transfer_take.sql", functions_0075_transfer_take_sql, sizeof functions_0075_transfer_take_sql - 1},
    {"functions/0076_dossier_right.sql", functions_0076_dossier_right_sql, sizeof functions_0076_dossier_right_sql - 1},
    {"functions/0076_given_number.sql", functions_0076_given_number_sql, sizeof functions_0076_given_number_sql - 1},
    {"functions/0076_removal.sql", functions_0076_removal_sql, sizeof functions_0076_removal_sql - 1},
    {"functions/0077_account_limits.sql", functions_0077_account_limits_sql, sizeof functions_0077_account_limits_sql - 1},
    {"functions/0077_number.sql", functions_0077_number_sql, sizeof functions_0077_number_sql - 1},
    {"functions/0078_day.sql", functions_0078_day_sql, sizeof functions_0078_day_sql - 1},
    {"functions/0078_day_order.sql", functions_0078_day_order_sql, sizeof functions_0078_day_order_sql - 1},
    {"functions/0078_death.sql", functions_0078_death_sql, sizeof functions_0078_death_sql - 1},
    {"functions/0078_name.sql", functions_0078_name_sql, sizeof functions_0078_name_sql - 1},
    {"functions/0078_right_condition.sql", functions_0078_right_condition_sql, sizeof functions_0078_right_condition_sql - 1},
    {"functions/0078_unit_day.sql", functions_0078_unit_day_sql, sizeof functions_0078_unit_day_sql - 1},
    {"functions/0078_unit_name.sql", functions_0078_unit_name_sql, sizeof functions_0078_unit_name_sql - 1},
    {"functions/0079_rights.sql", functions_0079_rights_sql, sizeof functions_0079_rights_sql - 1},
    {"functions/0080_audit_entry.sql", functions_0080_audit_entry_sql, sizeof functions_0080_audit_entry_sql - 1},
    {"functions/0081_audit_seal.sql", functions_0081_audit_seal_sql, sizeof functions_0081_audit_seal_sql - 1},
    {"functions/0082_audit_as_of.sql", functions_0082_audit_as_of_sql, sizeof functions_0082_audit_as_of_sql - 1},
    {"functions/0083_audit_log.sql", functions_0083_audit_log_sql, sizeof functions_0083_audit_log_sql - 1},
    {"functions/0084_audit_horizon.sql", functions_0084_audit_horizon_sql, sizeof functions_0084_audit_horizon_sql - 1},
    {"functions/0085_reach.sql", functions_0085_reach_sql, sizeof functions_0085_reach_sql - 1},
    {"functions/0086_request.sql", functions_0086_request_sql, sizeof functions_0086_request_sql - 1},
    {"functions/0087_holiday.sql", functions_0087_holiday_sql, sizeof functions_0087_holiday_sql - 1},
    {"functions/0088_law_choice.sql", functions_0088_law_choice_sql, sizeof functions_0088_law_choice_sql - 1},
    {"functions/0089_rating.sql", functions_0089_rating_sql, sizeof functions_0089_rating_sql - 1},
    {"functions/0090_search.sql", functions_0090_search_sql, sizeof functions_0090_search_sql - 1},
    {"migrations/0001_law.sql", migrations_0001_law_sql, sizeof migrations_0001_law_sql - 1},
    {"migrations/0002_who.sql", migrations_0002_who_sql, sizeof migrations_0002_who_sql - 1},
    {"migrations/0003_what.sql", migrations_0003_what_sql, sizeof migrations_0003_what_sql - 1},
    {"migrations/0004_road.sql", migrations_0004_road_sql, sizeof migrations_0004_road_sql - 1},
    {"migrations/0005_outcome.sql", migrations_0005_outcome_sql, sizeof migrations_0005_outcome_sql - 1},
    {"migrations/0006_eligibility.sql", migrations_0006_eligibility_sql, sizeof migrations_0006_eligibility_sql - 1},
    {"migrations/0007_road.sql", migrations_0007_road_sql, sizeof migrations_0007_road_sql - 1},
    {"migrations/0008_council.sql", migrations_0008_council_sql, sizeof migrations_0008_council_sql - 1},
    {"migrations/0009_deadline.sql", migrations_0009_deadline_sql, sizeof migrations_0009_deadline_sql - 1},
    {"migrations/0010_account.sql", migrations_0010_account_sql, sizeof migrations_0010_account_sql - 1},
    {"migrations/0011_finding.sql", migrations_0011_finding_sql, sizeof migrations_0011_finding_sql - 1},
    {"migrations/0012_entry.sql", migrations_0012_entry_sql, sizeof migrations_0012_entry_sql - 1},
    {"migrations/0013_speed.sql", migrations_0013_speed_sql, sizeof migrations_0013_speed_sql - 1},
    {"migrations/0014_account.sql", migrations_0014_account_sql, sizeof migrations_0014_account_sql - 1},
    {"migrations/0015_audit.sql", migrations_0015_audit_sql, sizeof migrations_0015_audit_sql - 1},
    {"migrations/0016_amendment.sql", migrations_0016_amendment_sql, sizeof migrations_0016_amendment_sql - 1},
    {"migrations/0017_search.sql", migrations_0017_search_sql, sizeof migrations_0017_search_sql - 1},
    {"migrations/0018_intake.sql", migrations_0018_intake_sql, sizeof migrations_0018_intake_sql - 1},
    {"migrations/0019_register.sql", migrations_0019_register_sql, sizeof migrations_0019_register_sql - 1},
    {"migrations/0020_signature.sql", migrations_0020_signature_sql, sizeof migrations_0020_signature_sql - 1},
    {"migrations/0022_fold.sql", migrations_0022_fold_sql, sizeof migrations_0022_fold_sql - 1},
    {"migrations/0023_gates.sql", migrations_0023_gates_sql, sizeof migrations_0023_gates_sql - 1},
    {"migrations/0024_nomination_kind.sql", migrations_0024_nomination_kind_sql, sizeof migrations_0024_nomination_kind_sql - 1},
    {"migrations/0025_audit_json.sql", migrations_0025_audit_json_sql, sizeof migrations_0025_audit_json_sql - 1},
    {"migrations/0026_reach.sql", migrations_0026_reach_sql, sizeof migrations_0026_reach_sql - 1},
    {"migrations/0027_misuse.sql", migrations_0027_misuse_sql, sizeof migrations_0027_misuse_sql - 1},
    {"migrations/0028_account_changes.sql", migrations_0028_account_changes_sql, sizeof migrations_0028_account_changes_sql - 1},
    {"migrations/0029_preparation.sql", migrations_0029_preparation_sql, sizeof migrations_0029_preparation_sql - 1},
    {"migrations/0030_seal_time.sql", migrations_0030_seal_time_sql, sizeof migrations_0030_seal_time_sql - 1},
    {"migrations/0031_visible_text.sql", migrations_0031_visible_text_sql, sizeof migrations_0031_visible_text_sql - 1},
    {"migrations/0032_holiday.sql", migrations_0032_holiday_sql, sizeof migrations_0032_holiday_sql - 1},
    {"migrations/0033_search_words.sql", migrations_0033_search_words_sql, sizeof migrations_0033_search_words_sql - 1},
    {"migrations/0036_day.sql", migrations_0036_day_sql, sizeof migrations_0036_day_sql - 1},
    {"migrations/0037_maker.sql", migrations_0037_maker_sql, sizeof migrations_0037_maker_sql - 1},
    {"migrations/0038_seen_words.sql", migrations_0038_seen_words_sql, sizeof migrations_0038_seen_words_sql - 1},
    {"migrations/0040_same_person.sql", migrations_0040_same_person_sql, sizeof migrations_0040_same_person_sql - 1},
    {"migrations/0041_alias.sql", migrations_0041_alias_sql, sizeof migrations_0041_alias_sql - 1},
    {"migrations/0045_approval_reason.sql", migrations_0045_approval_reason_sql, sizeof migrations_0045_approval_reason_sql - 1},
    {"migrations/0046_day_correction.sql", migrations_0046_day_correction_sql, sizeof migrations_0046_day_correction_sql - 1},
    {"migrations/0047_no_data.sql", migrations_0047_no_data_sql, sizeof migrations_0047_no_data_sql - 1},
    {"migrations/0048_posthumous.sql", migrations_0048_posthumous_sql, sizeof migrations_0048_posthumous_sql - 1},
    {"migrations/0049_name_correction.sql", migrations_0049_name_correction_sql, sizeof migrations_0049_name_correction_sql - 1},
    {"migrations/0050_law_2026.sql", migrations_0050_law_2026_sql, sizeof migrations_0050_law_2026_sql - 1},
    {"migrations/0051_rating.sql", migrations_0051_rating_sql, sizeof migrations_0051_rating_sql - 1},
    {"migrations/0052_list_head.sql", migrations_0052_list_head_sql, sizeof migrations_0052_list_head_sql - 1},
    {"migrations/0053_receipt_above.sql", migrations_0053_receipt_above_sql, sizeof migrations_0053_receipt_above_sql - 1},
    {"migrations/0056_fact_time.sql", migrations_0056_fact_time_sql, sizeof migrations_0056_fact_time_sql - 1},
    {"migrations/0057_recorded_for.sql", migrations_0057_recorded_for_sql, sizeof migrations_0057_recorded_for_sql - 1},
    {"migrations/0060_likeness.sql", migrations_0060_likeness_sql, sizeof migrations_0060_likeness_sql - 1},
    {"migrations/0064_bonus_rule.sql", migrations_0064_bonus_rule_sql, sizeof migrations_0064_bonus_rule_sql - 1},
    {"migrations/0068_maker.sql", migrations_0068_maker_sql, sizeof migrations_0068_maker_sql - 1},
    {"migrations/0069_death_correction.sql", migrations_0069_death_correction_sql, sizeof migrations_0069_death_correction_sql - 1},
    {"migrations/0070_household_words.sql", migrations_0070_household_words_sql, sizeof migrations_0070_household_words_sql - 1},
    {"migrations/0071_look_cost.sql", migrations_0071_look_cost_sql, sizeof migrations_0071_look_cost_sql - 1},
    {"migrations/0072_repeated_reason.sql", migrations_0072_repeated_reason_sql, sizeof migrations_0072_repeated_reason_sql - 1},
    {"migrations/0073_early_title.sql", migrations_0073_early_title_sql, sizeof migrations_0073_early_title_sql - 1},
    {"migrations/0074_fact_maker.sql", migrations_0074_fact_maker_sql, sizeof migrations_0074_fact_maker_sql - 1},
    {"migrations/0075_entry_maker.sql", migrations_0075_entry_maker_sql, sizeof migrations_0075_entry_maker_sql - 1},
    {"migrations/0076_initiative_maker.sql", migrations_0076_initiative_maker_sql, sizeof migrations_0076_initiative_maker_sql - 1},
    {"migrations/0080_likeness_words.sql", migrations_0080_likeness_words_sql, sizeof migrations_0080_likeness_words_sql - 1},
    {"migrations/0081_campaign_maker.sql", migrations_0081_campaign_maker_sql, sizeof migrations_0081_campaign_maker_sql - 1},
    {"migrations/0082_plain_letters.sql", migrations_0082_plain_letters_sql, sizeof migrations_0082_plain_letters_sql - 1},
    {"migrations/0084_word_for_cards.sql", migrations_0084_word_for_cards_sql, sizeof migrations_0084_word_for_cards_sql - 1},
    {"migrations/0085_merge_login.sql", migrations_0085_merge_login_sql, sizeof migrations_0085_merge_login_sql - 1},
    {"migrations/0086_stage_days.sql", migrations_0086_stage_days_sql, sizeof migrations_0086_stage_days_sql - 1},
    {"migrations/0087_recipient_apart.sql", migrations_0087_recipient_apart_sql, sizeof migrations_0087_recipient_apart_sql - 1},
    {"migrations/0090_session.sql", migrations_0090_session_sql, sizeof migrations_0090_session_sql - 1},
    {"migrations/0091_rounding_maker.sql", migrations_0091_rounding_maker_sql, sizeof migrations_0091_rounding_maker_sql - 1},
    {"queries/account/add_account.sql", queries_account_add_account_sql, sizeof queries_account_add_account_sql - 1},
    {"queries/account/disable_account.sql", queries_account_disable_account_sql, sizeof queries_account_disable_account_sql - 1},
    {"queries/account/find_reach.sql", queries_account_find_reach_sql, sizeof queries_account_find_reach_sql - 1},
    {"queries/account/grant_account.sql", queries_account_grant_account_sql, sizeof queries_account_grant_account_sql - 1},
    {"queries/account/link_account.sql", queries_account_link_account_sql, sizeof queries_account_link_account_sql - 1},
    {"queries/account/list_accounts.sql", queries_account_list_accounts_sql, sizeof queries_account_list_accounts_sql - 1},
    {"queries/account/scope_account.sql", queries_account_scope_account_sql, sizeof queries_account_scope_account_sql - 1},
    {"queries/account/set_password.sql", queries_account_set_password_sql, sizeof queries_account_set_password_sql - 1},
    {"queries/amendment/add_dependents.sql", queries_amendment_add_dependents_sql, sizeof queries_amendment_add_dependents_sql - 1},
    {"queries/amendment/correct_decision.sql", queries_amendment_correct_decision_sql, sizeof queries_amendment_correct_decision_sql - 1},
    {"queries/amendment/count_amendments.sql", queries_amendment_count_amendments_sql, sizeof queries_amendment_count_amendments_sql - 1},
    {"queries/amendment/issue_revocation.sql", queries_amendment_issue_revocation_sql, sizeof queries_amendment_issue_revocation_sql - 1},
    {"queries/amendment/list_amendments.sql", queries_amendment_list_amendments_sql, sizeof queries_amendment_list_amendments_sql - 1},
    {"queries/amendment/list_annulled.sql", queries_amendment_list_annulled_sql, sizeof queries_amendment_list_annulled_sql - 1},
    {"queries/amendment/list_corrected_lines.sql", queries_amendment_list_corrected_lines_sql, sizeof queries_amendment_list_corrected_lines_sql - 1},
    {"queries/amendment/list_correction_findings.sql", queries_amendment_list_correction_findings_sql, sizeof queries_amendment_list_correction_findings_sql - 1},
    {"queries/amendment/list_dependents.sql", queries_amendment_list_dependents_sql, sizeof queries_amendment_list_dependents_sql - 1},
    {"queries/amendment/list_recorded_later.sql", queries_amendment_list_recorded_later_sql, sizeof queries_amendment_list_recorded_later_sql - 1},
    {"queries/amendment/list_revocation_findings.sql", queries_amendment_list_revocation_findings_sql, sizeof queries_amendment_list_revocation_findings_sql - 1},
    {"queries/amendment/list_revoked_lines.sql", queries_amendment_list_revoked_lines_sql, sizeof queries_amendment_list_revoked_lines_sql - 1},
    {"queries/amendment/recover_award.sql", queries_amendment_recover_award_sql, sizeof queries_amendment_recover_award_sql - 1},
    {"queries/amendment/revoke_lines.sql", queries_amendment_revoke_lines_sql, sizeof queries_amendment_revoke_lines_sql - 1},
    {"queries/attestation/list_corrections.sql", queries_attestation_list_corrections_sql, sizeof queries_attestation_list_corrections_sql - 1},
    {"queries/attestation/list_open.sql", queries_attestation_list_open_sql, sizeof queries_attestation_list_open_sql - 1},
    {"queries/attestation/list_wanted.sql", queries_attestation_list_wanted_sql, sizeof queries_attestation_list_wanted_sql - 1},
    {"queries/attestation/list_words.sql", queries_attestation_list_words_sql, sizeof queries_attestation_list_words_sql - 1},
    {"queries/attestation/set_attestations.sql", queries_attestation_set_attestations_sql, sizeof queries_attestation_set_attestations_sql - 1},
    {"queries/audit/attach_audit.sql", queries_audit_attach_audit_sql, sizeof queries_audit_attach_audit_sql - 1},
    {"queries/audit/check_recorded_seals.sql", queries_audit_check_recorded_seals_sql, sizeof queries_audit_check_recorded_seals_sql - 1},
    {"queries/audit/compose_differences.sql", queries_audit_compose_differences_sql, sizeof queries_audit_compose_differences_sql - 1},
    {"queries/audit/count_unsealed.sql", queries_audit_count_unsealed_sql, sizeof queries_audit_count_unsealed_sql - 1},
    {"queries/audit/enter_past.sql", queries_audit_enter_past_sql, sizeof queries_audit_enter_past_sql - 1},
    {"queries/audit/enter_verification.sql", queries_audit_enter_verification_sql, sizeof queries_audit_enter_verification_sql - 1},
    {"queries/audit/find_entries.sql", queries_audit_find_entries_sql, sizeof queries_audit_find_entries_sql - 1},
    {"queries/audit/find_holder.sql", queries_audit_find_holder_sql, sizeof queries_audit_find_holder_sql - 1},
    {"queries/audit/find_seal_of.sql", queries_audit_find_seal_of_sql, sizeof queries_audit_find_seal_of_sql - 1},
    {"queries/audit/find_seals.sql", queries_audit_find_seals_sql, sizeof queries_audit_find_seals_sql - 1},
    {"queries/audit/is_unbound.sql", queries_audit_is_unbound_sql, sizeof queries_audit_is_unbound_sql - 1},
    {"queries/audit/leave_past.sql", queries_audit_leave_past_sql, sizeof queries_audit_leave_past_sql - 1},
    {"queries/audit/list_applied_files.sql", queries_audit_list_applied_files_sql, sizeof queries_audit_list_applied_files_sql - 1},
    {"queries/audit/list_changes.sql", queries_audit_list_changes_sql, sizeof queries_audit_list_changes_sql - 1},
    {"queries/audit/list_definitions.sql", queries_audit_list_definitions_sql, sizeof queries_audit_list_definitions_sql - 1},
    {"queries/audit/list_entries.sql", queries_audit_list_entries_sql, sizeof queries_audit_list_entries_sql - 1},
    {"queries/audit/list_fixed_changes.sql", queries_audit_list_fixed_changes_sql, sizeof queries_audit_list_fixed_changes_sql - 1},
    {"queries/audit/list_intrusions.sql", queries_audit_list_intrusions_sql, sizeof queries_audit_list_intrusions_sql - 1},
    {"queries/audit/list_seals.sql", queries_audit_list_seals_sql, sizeof queries_audit_list_seals_sql - 1},
    {"queries/audit/list_strange_entries.sql", queries_audit_list_strange_entries_sql, sizeof queries_audit_list_strange_entries_sql - 1},
    {"queries/audit/seal_audit.sql", queries_audit_seal_audit_sql, sizeof queries_audit_seal_audit_sql - 1},
    {"queries/award/list_certificates.sql", queries_award_list_certificates_sql, sizeof queries_award_list_certificates_sql - 1},
    {"queries/award/list_commendations.sql", queries_award_list_commendations_sql, sizeof queries_award_list_commendations_sql - 1},
    {"queries/award/list_draft_commendations.sql", queries_award_list_draft_commendations_sql, sizeof queries_award_list_draft_commendations_sql - 1},
    {"queries/award/list_statistics.sql", queries_award_list_statistics_sql, sizeof queries_award_list_statistics_sql - 1},
    {"queries/award_kind/award_kind_exists.sql", queries_award_kind_award_kind_exists_sql, sizeof queries_award_kind_award_kind_exists_sql - 1},
    {"queries/award_kind/list_award_kind_versions.sql", queries_award_kind_list_award_kind_versions_sql, sizeof queries_award_kind_list_award_kind_versions_sql - 1},
    {"queries/award_kind/list_award_kinds.sql", queries_award_kind_list_award_kinds_sql, sizeof queries_award_kind_list_award_kinds_sql - 1},
    {"queries/award_kind/list_award_names.sql", queries_award_kind_list_award_names_sql, sizeof queries_award_kind_list_award_names_sql - 1},
    {"queries/bonus/quote_bonuses.sql", queries_bonus_quote_bonuses_sql, sizeof queries_bonus_quote_bonuses_sql - 1},
    {"queries/bonus/read_facts.sql", queries_bonus_read_facts_sql, sizeof queries_bonus_read_facts_sql - 1},
    {"queries/campaign/add_campaign.sql", queries_campaign_add_campaign_sql, sizeof queries_campaign_add_campaign_sql - 1},
    {"queries/campaign/find_campaign.sql", queries_campaign_find_campaign_sql, sizeof queries_campaign_find_campaign_sql - 1},
    {"queries/campaign/find_id.sql", queries_campaign_find_id_sql, sizeof queries_campaign_find_id_sql - 1},
    {"queries/campaign/list_campaigns.sql", queries_campaign_list_campaigns_sql, sizeof queries_campaign_list_campaigns_sql - 1},
    {"queries/campaign/list_criteria.sql", queries_campaign_list_criteria_sql, sizeof queries_campaign_list_criteria_sql - 1},
    {"queries/campaign/list_findings.sql", queries_campaign_list_findings_sql, sizeof queries_campaign_list_findings_sql - 1},
    {"queries/council/add_attendance.sql", queries_council_add_attendance_sql, sizeof queries_council_add_attendance_sql - 1},
    {"queries/council/add_ballots.sql", queries_council_add_ballots_sql, sizeof queries_council_add_ballots_sql - 1},
    {"queries/council/add_meeting.sql", queries_council_add_meeting_sql, sizeof queries_council_add_meeting_sql - 1},
    {"queries/council/add_member.sql", queries_council_add_member_sql, sizeof queries_council_add_member_sql - 1},
    {"queries/council/check_attendance.sql", queries_council_check_attendance_sql, sizeof queries_council_check_attendance_sql - 1},
    {"queries/council/check_votes.sql", queries_council_check_votes_sql, sizeof queries_council_check_votes_sql - 1},
    {"queries/council/correct_ballot.sql", queries_council_correct_ballot_sql, sizeof queries_council_correct_ballot_sql - 1},
    {"queries/council/count_members.sql", queries_council_count_members_sql, sizeof queries_council_count_members_sql - 1},
    {"queries/council/end_member.sql", queries_council_end_member_sql, sizeof queries_council_end_member_sql - 1},
    {"queries/council/find_addressee.sql", queries_council_find_addressee_sql, sizeof queries_council_find_addressee_sql - 1},
    {"queries/council/find_meeting.sql", queries_council_find_meeting_sql, sizeof queries_council_find_meeting_sql - 1},
    {"queries/council/find_or_add_council.sql", queries_council_find_or_add_council_sql, sizeof queries_council_find_or_add_council_sql - 1},
    {"queries/council/list_attendance.sql", queries_council_list_attendance_sql, sizeof queries_council_list_attendance_sql - 1},
    {"queries/council/list_awaiting.sql", queries_council_list_awaiting_sql, sizeof queries_council_list_awaiting_sql - 1},
    {"queries/council/list_meetings.sql", queries_council_list_meetings_sql, sizeof queries_council_list_meetings_sql - 1},
    {"queries/council/list_members.sql", queries_council_list_members_sql, sizeof queries_council_list_members_sql - 1},
    {"queries/council/list_recusals.sql", queries_council_list_recusals_sql, sizeof queries_council_list_recusals_sql - 1},
    {"queries/council/list_results.sql", queries_council_list_results_sql, sizeof queries_council_list_results_sql - 1},
    {"queries/council/list_voted.sql", queries_council_list_voted_sql, sizeof queries_council_list_voted_sql - 1},
    {"queries/council/meeting_exists.sql", queries_council_meeting_exists_sql, sizeof queries_council_meeting_exists_sql - 1},
    {"queries/council/mend_day.sql", queries_council_mend_day_sql, sizeof queries_council_mend_day_sql - 1},
    {"queries/council/recuse_member.sql", queries_council_recuse_member_sql, sizeof queries_council_recuse_member_sql - 1},
    {"queries/council/recuse_nominees.sql", queries_council_recuse_nominees_sql, sizeof queries_council_recuse_nominees_sql - 1},
    {"queries/council/vote_again.sql", queries_council_vote_again_sql, sizeof queries_council_vote_again_sql - 1},
    {"queries/deadline/add_holiday.sql", queries_deadline_add_holiday_sql, sizeof queries_deadline_add_holiday_sql - 1},
    {"queries/deadline/find_calendar_end.sql", queries_deadline_find_calendar_end_sql, sizeof queries_deadline_find_calendar_end_sql - 1},
    {"queries/deadline/list_deadlines.sql", queries_deadline_list_deadlines_sql, sizeof queries_deadline_list_deadlines_sql - 1},
    {"queries/deadline/list_holidays.sql", queries_deadline_list_holidays_sql, sizeof queries_deadline_list_holidays_sql - 1},
    {"queries/deadline/record_step.sql", queries_deadline_record_step_sql, sizeof queries_deadline_record_step_sql - 1},
    {"queries/decision/add_batch.sql", queries_decision_add_batch_sql, sizeof queries_decision_add_batch_sql - 1},
    {"queries/decision/add_paper_lines.sql", queries_decision_add_paper_lines_sql, sizeof queries_decision_add_paper_lines_sql - 1},
    {"queries/decision/add_papers.sql", queries_decision_add_papers_sql, sizeof queries_decision_add_papers_sql - 1},
    {"queries/decision/add_recorded.sql", queries_decision_add_recorded_sql, sizeof queries_decision_add_recorded_sql - 1},
    {"queries/decision/add_recorded_awards.sql", queries_decision_add_recorded_awards_sql, sizeof queries_decision_add_recorded_awards_sql - 1},
    {"queries/decision/analyze_paper_lines.sql", queries_decision_analyze_paper_lines_sql, sizeof queries_decision_analyze_paper_lines_sql - 1},
    {"queries/decision/approve_decision.sql", queries_decision_approve_decision_sql, sizeof queries_decision_approve_decision_sql - 1},
    {"queries/decision/confirm_papers.sql", queries_decision_confirm_papers_sql, sizeof queries_decision_confirm_papers_sql - 1},
    {"queries/decision/count_changes.sql", queries_decision_count_changes_sql, sizeof queries_decision_count_changes_sql - 1},
    {"queries/decision/count_people.sql", queries_decision_count_people_sql, sizeof queries_decision_count_people_sql - 1},
    {"queries/decision/count_recipients.sql", queries_decision_count_recipients_sql, sizeof queries_decision_count_recipients_sql - 1},
    {"queries/decision/create_paper_lines.sql", queries_decision_create_paper_lines_sql, sizeof queries_decision_create_paper_lines_sql - 1},
    {"queries/decision/create_papers.sql", queries_decision_create_papers_sql, sizeof queries_decision_create_papers_sql - 1},
    {"queries/decision/discard_draft.sql", queries_decision_discard_draft_sql, sizeof queries_decision_discard_draft_sql - 1},
    {"queries/decision/draft_decision.sql", queries_decision_draft_decision_sql, sizeof queries_decision_draft_decision_sql - 1},
    {"queries/decision/find_batch.sql", queries_decision_find_batch_sql, sizeof queries_decision_find_batch_sql - 1},
    {"queries/decision/find_by_number.sql", queries_decision_find_by_number_sql, sizeof queries_decision_find_by_number_sql - 1},
    {"queries/decision/find_decision.sql", queries_decision_find_decision_sql, sizeof queries_decision_find_decision_sql - 1},
    {"queries/decision/find_heading.sql", queries_decision_find_heading_sql, sizeof queries_decision_find_heading_sql - 1},
    {"queries/decision/issue_recorded.sql", queries_decision_issue_recorded_sql, sizeof queries_decision_issue_recorded_sql - 1},
    {"queries/decision/list_bases.sql", queries_decision_list_bases_sql, sizeof queries_decision_list_bases_sql - 1},
    {"queries/decision/list_changes.sql", queries_decision_list_changes_sql, sizeof queries_decision_list_changes_sql - 1},
    {"queries/decision/list_confirmed_cards.sql", queries_decision_list_confirmed_cards_sql, sizeof queries_decision_list_confirmed_cards_sql - 1},
    {"queries/decision/list_decisions.sql", queries_decision_list_decisions_sql, sizeof queries_decision_list_decisions_sql - 1},
    {"queries/decision/list_draft_findings.sql", queries_decision_list_draft_findings_sql, sizeof queries_decision_list_draft_findings_sql - 1},
    {"queries/decision/list_findings.sql", queries_decision_list_findings_sql, sizeof queries_decision_list_findings_sql - 1},
    {"queries/decision/list_paper_complaints.sql", queries_decision_list_paper_complaints_sql, sizeof queries_decision_list_paper_complaints_sql - 1},
    {"queries/decision/list_reasons.sql", queries_decision_list_reasons_sql, sizeof queries_decision_list_reasons_sql - 1},
    {"queries/decision/list_recorded_repeats.sql", queries_decision_list_recorded_repeats_sql, sizeof queries_decision_list_recorded_repeats_sql - 1},
    {"queries/decision/list_results.sql", queries_decision_list_results_sql, sizeof queries_decision_list_results_sql - 1},
    {"queries/decision/list_submissions.sql", queries_decision_list_submissions_sql, sizeof queries_decision_list_submissions_sql - 1},
    {"queries/decision/match_papers.sql", queries_decision_match_papers_sql, sizeof queries_decision_match_papers_sql - 1},
    {"queries/decision/number_papers.sql", queries_decision_number_papers_sql, sizeof queries_decision_number_papers_sql - 1},
    {"queries/decision/omit_lines.sql", queries_decision_omit_lines_sql, sizeof queries_decision_omit_lines_sql - 1},
    {"queries/doctor/list_mistakes.sql", queries_doctor_list_mistakes_sql, sizeof queries_doctor_list_mistakes_sql - 1},
    {"queries/dossier/add_dossier.sql", queries_dossier_add_dossier_sql, sizeof queries_dossier_add_dossier_sql - 1},
    {"queries/dossier/add_forwarding.sql", queries_dossier_add_forwarding_sql, sizeof queries_dossier_add_forwarding_sql - 1},
    {"queries/dossier/choose_law.sql", queries_dossier_choose_law_sql, sizeof queries_dossier_choose_law_sql - 1},
    {"queries/dossier/count_own_awards.sql", queries_dossier_count_own_awards_sql, sizeof queries_dossier_count_own_awards_sql - 1},
    {"queries/dossier/dossier_exists.sql", queries_dossier_dossier_exists_sql, sizeof queries_dossier_dossier_exists_sql - 1},
    {"queries/dossier/find_dossier.sql", queries_dossier_find_dossier_sql, sizeof queries_dossier_find_dossier_sql - 1},
    {"queries/dossier/find_newer_law.sql", queries_dossier_find_newer_law_sql, sizeof queries_dossier_find_newer_law_sql - 1},
    {"queries/dossier/forward_nominations.sql", queries_dossier_forward_nominations_sql, sizeof queries_dossier_forward_nominations_sql - 1},
    {"queries/dossier/list_dossiers.sql", queries_dossier_list_dossiers_sql, sizeof queries_dossier_list_dossiers_sql - 1},
    {"queries/dossier/list_ended_rules.sql", queries_dossier_list_ended_rules_sql, sizeof queries_dossier_list_ended_rules_sql - 1},
    {"queries/dossier/list_questions.sql", queries_dossier_list_questions_sql, sizeof queries_dossier_list_questions_sql - 1},
    {"queries/dossier/list_unforwardable.sql", queries_dossier_list_unforwardable_sql, sizeof queries_dossier_list_unforwardable_sql - 1},
    {"queries/dossier/lock_dossier.sql", queries_dossier_lock_dossier_sql, sizeof queries_dossier_lock_dossier_sql - 1},
    {"queries/dossier/mend_day.sql", queries_dossier_mend_day_sql, sizeof queries_dossier_mend_day_sql - 1},
    {"queries/dossier/receive_dossier.sql", queries_dossier_receive_dossier_sql, sizeof queries_dossier_receive_dossier_sql - 1},
    {"queries/dossier/set_occasion.sql", queries_dossier_set_occasion_sql, sizeof queries_dossier_set_occasion_sql - 1},
    {"queries/dossier/submit_dossier.sql", queries_dossier_submit_dossier_sql, sizeof queries_dossier_submit_dossier_sql - 1},
    {"queries/dossier/submit_nominations.sql", queries_dossier_submit_nominations_sql, sizeof queries_dossier_submit_nominations_sql - 1},
    {"queries/eligibility/add_absent.sql", queries_eligibility_add_absent_sql, sizeof queries_eligibility_add_absent_sql - 1},
    {"queries/eligibility/add_candidates.sql", queries_eligibility_add_candidates_sql, sizeof queries_eligibility_add_candidates_sql - 1},
    {"queries/eligibility/analyze_asked.sql", queries_eligibility_analyze_asked_sql, sizeof queries_eligibility_analyze_asked_sql - 1},
    {"queries/eligibility/analyze_candidate.sql", queries_eligibility_analyze_candidate_sql, sizeof queries_eligibility_analyze_candidate_sql - 1},
    {"queries/eligibility/analyze_profile.sql", queries_eligibility_analyze_profile_sql, sizeof queries_eligibility_analyze_profile_sql - 1},
    {"queries/eligibility/analyze_wanted.sql", queries_eligibility_analyze_wanted_sql, sizeof queries_eligibility_analyze_wanted_sql - 1},
    {"queries/eligibility/ask_campaign.sql", queries_eligibility_ask_campaign_sql, sizeof queries_eligibility_ask_campaign_sql - 1},
    {"queries/eligibility/ask_dependents.sql", queries_eligibility_ask_dependents_sql, sizeof queries_eligibility_ask_dependents_sql - 1},
    {"queries/eligibility/ask_dossier.sql", queries_eligibility_ask_dossier_sql, sizeof queries_eligibility_ask_dossier_sql - 1},
    {"queries/eligibility/ask_nomination.sql", queries_eligibility_ask_nomination_sql, sizeof queries_eligibility_ask_nomination_sql - 1},
    {"queries/eligibility/ask_year.sql", queries_eligibility_ask_year_sql, sizeof queries_eligibility_ask_year_sql - 1},
    {"queries/eligibility/clear_verdicts.sql", queries_eligibility_clear_verdicts_sql, sizeof queries_eligibility_clear_verdicts_sql - 1},
    {"queries/eligibility/count_changes.sql", queries_eligibility_count_changes_sql, sizeof queries_eligibility_count_changes_sql - 1},
    {"queries/eligibility/count_verdicts.sql", queries_eligibility_count_verdicts_sql, sizeof queries_eligibility_count_verdicts_sql - 1},
    {"queries/eligibility/create_asked.sql", queries_eligibility_create_asked_sql, sizeof queries_eligibility_create_asked_sql - 1},
    {"queries/eligibility/create_candidate.sql", queries_eligibility_create_candidate_sql, sizeof queries_eligibility_create_candidate_sql - 1},
    {"queries/eligibility/create_conclusion.sql", queries_eligibility_create_conclusion_sql, sizeof queries_eligibility_create_conclusion_sql - 1},
    {"queries/eligibility/create_difference.sql", queries_eligibility_create_difference_sql, sizeof queries_eligibility_create_difference_sql - 1},
    {"queries/eligibility/create_fact.sql", queries_eligibility_create_fact_sql, sizeof queries_eligibility_create_fact_sql - 1},
    {"queries/eligibility/create_outcome.sql", queries_eligibility_create_outcome_sql, sizeof queries_eligibility_create_outcome_sql - 1},
    {"queries/eligibility/create_profile.sql", queries_eligibility_create_profile_sql, sizeof queries_eligibility_create_profile_sql - 1},
    {"queries/eligibility/create_recalled.sql", queries_eligibility_create_recalled_sql, sizeof queries_eligibility_create_recalled_sql - 1},
    {"queries/eligibility/create_rule_verdict.sql", queries_eligibility_create_rule_verdict_sql, sizeof queries_eligibility_create_rule_verdict_sql - 1},
    {"queries/eligibility/create_span.sql", queries_eligibility_create_span_sql, sizeof queries_eligibility_create_span_sql - 1},
    {"queries/eligibility/create_wanted.sql", queries_eligibility_create_wanted_sql, sizeof queries_eligibility_create_wanted_sql - 1},
    {"queries/eligibility/drop_conclusion.sql", queries_eligibility_drop_conclusion_sql, sizeof queries_eligibility_drop_conclusion_sql - 1},
    {"queries/eligibility/drop_span.sql", queries_eligibility_drop_span_sql, sizeof queries_eligibility_drop_span_sql - 1},
    {"queries/eligibility/drop_unsubmitted.sql", queries_eligibility_drop_unsubmitted_sql, sizeof queries_eligibility_drop_unsubmitted_sql - 1},
    {"queries/eligibility/evaluate_attestations.sql", queries_eligibility_evaluate_attestations_sql, sizeof queries_eligibility_evaluate_attestations_sql - 1},
    {"queries/eligibility/evaluate_elsewhere.sql", queries_eligibility_evaluate_elsewhere_sql, sizeof queries_eligibility_evaluate_elsewhere_sql - 1},
    {"queries/eligibility/evaluate_gates.sql", queries_eligibility_evaluate_gates_sql, sizeof queries_eligibility_evaluate_gates_sql - 1},
    {"queries/eligibility/evaluate_initiatives.sql", queries_eligibility_evaluate_initiatives_sql, sizeof queries_eligibility_evaluate_initiatives_sql - 1},
    {"queries/eligibility/evaluate_prior_awards.sql", queries_eligibility_evaluate_prior_awards_sql, sizeof queries_eligibility_evaluate_prior_awards_sql - 1},
    {"queries/eligibility/evaluate_rating_counts.sql", queries_eligibility_evaluate_rating_counts_sql, sizeof queries_eligibility_evaluate_rating_counts_sql - 1},
    {"queries/eligibility/evaluate_rating_runs.sql", queries_eligibility_evaluate_rating_runs_sql, sizeof queries_eligibility_evaluate_rating_runs_sql - 1},
    {"queries/eligibility/evaluate_ratings.sql", queries_eligibility_evaluate_ratings_sql, sizeof queries_eligibility_evaluate_ratings_sql - 1},
    {"queries/eligibility/evaluate_units.sql", queries_eligibility_evaluate_units_sql, sizeof queries_eligibility_evaluate_units_sql - 1},
    {"queries/eligibility/facts_complaints.sql", queries_eligibility_facts_complaints_sql, sizeof queries_eligibility_facts_complaints_sql - 1},
    {"queries/eligibility/facts_decisions.sql", queries_eligibility_facts_decisions_sql, sizeof queries_eligibility_facts_decisions_sql - 1},
    {"queries/eligibility/facts_earlier_uses.sql", queries_eligibility_facts_earlier_uses_sql, sizeof queries_eligibility_facts_earlier_uses_sql - 1},
    {"queries/eligibility/facts_figures.sql", queries_eligibility_facts_figures_sql, sizeof queries_eligibility_facts_figures_sql - 1},
    {"queries/eligibility/facts_initiatives.sql", queries_eligibility_facts_initiatives_sql, sizeof queries_eligibility_facts_initiatives_sql - 1},
    {"queries/eligibility/facts_nominations.sql", queries_eligibility_facts_nominations_sql, sizeof queries_eligibility_facts_nominations_sql - 1},
    {"queries/eligibility/facts_open_nominations.sql", queries_eligibility_facts_open_nominations_sql, sizeof queries_eligibility_facts_open_nominations_sql - 1},
    {"queries/eligibility/facts_other_nominations.sql", queries_eligibility_facts_other_nominations_sql, sizeof queries_eligibility_facts_other_nominations_sql - 1},
    {"queries/eligibility/facts_ratios.sql", queries_eligibility_facts_ratios_sql, sizeof queries_eligibility_facts_ratios_sql - 1},
    {"queries/eligibility/facts_recipients.sql", queries_eligibility_facts_recipients_sql, sizeof queries_eligibility_facts_recipients_sql - 1},
    {"queries/eligibility/facts_units.sql", queries_eligibility_facts_units_sql, sizeof queries_eligibility_facts_units_sql - 1},
    {"queries/eligibility/facts_votes.sql", queries_eligibility_facts_votes_sql, sizeof queries_eligibility_facts_votes_sql - 1},
    {"queries/eligibility/find_differences.sql", queries_eligibility_find_differences_sql, sizeof queries_eligibility_find_differences_sql - 1},
    {"queries/eligibility/find_rule_set.sql", queries_eligibility_find_rule_set_sql, sizeof queries_eligibility_find_rule_set_sql - 1},
    {"queries/eligibility/find_today.sql", queries_eligibility_find_today_sql, sizeof queries_eligibility_find_today_sql - 1},
    {"queries/eligibility/freeze_findings.sql", queries_eligibility_freeze_findings_sql, sizeof queries_eligibility_freeze_findings_sql - 1},
    {"queries/eligibility/has_asked.sql", queries_eligibility_has_asked_sql, sizeof queries_eligibility_has_asked_sql - 1},
    {"queries/eligibility/imagine_tables.sql", queries_eligibility_imagine_tables_sql, sizeof queries_eligibility_imagine_tables_sql - 1},
    {"queries/eligibility/keep_open.sql", queries_eligibility_keep_open_sql, sizeof queries_eligibility_keep_open_sql - 1},
    {"queries/eligibility/list_doubles.sql", queries_eligibility_list_doubles_sql, sizeof queries_eligibility_list_doubles_sql - 1},
    {"queries/eligibility/list_findings.sql", queries_eligibility_list_findings_sql, sizeof queries_eligibility_list_findings_sql - 1},
    {"queries/eligibility/list_rules.sql", queries_eligibility_list_rules_sql, sizeof queries_eligibility_list_rules_sql - 1},
    {"queries/eligibility/list_unlinked.sql", queries_eligibility_list_unlinked_sql, sizeof queries_eligibility_list_unlinked_sql - 1},
    {"queries/eligibility/list_verdicts.sql", queries_eligibility_list_verdicts_sql, sizeof queries_eligibility_list_verdicts_sql - 1},
    {"queries/eligibility/read_facts.sql", queries_eligibility_read_facts_sql, sizeof queries_eligibility_read_facts_sql - 1},
    {"queries/eligibility/recall_findings.sql", queries_eligibility_recall_findings_sql, sizeof queries_eligibility_recall_findings_sql - 1},
    {"queries/eligibility/restore_findings.sql", queries_eligibility_restore_findings_sql, sizeof queries_eligibility_restore_findings_sql - 1},
    {"queries/eligibility/set_server.sql", queries_eligibility_set_server_sql, sizeof queries_eligibility_set_server_sql - 1},
    {"queries/fact/add_collective_parts.sql", queries_fact_add_collective_parts_sql, sizeof queries_fact_add_collective_parts_sql - 1},
    {"queries/fact/add_collectives.sql", queries_fact_add_collectives_sql, sizeof queries_fact_add_collectives_sql - 1},
    {"queries/fact/add_matter.sql", queries_fact_add_matter_sql, sizeof queries_fact_add_matter_sql - 1},
    {"queries/fact/close_matter.sql", queries_fact_close_matter_sql, sizeof queries_fact_close_matter_sql - 1},
    {"queries/fact/compose_papers.sql", queries_fact_compose_papers_sql, sizeof queries_fact_compose_papers_sql - 1},
    {"queries/fact/copy_rows.sql", queries_fact_copy_rows_sql, sizeof queries_fact_copy_rows_sql - 1},
    {"queries/fact/create_staging.sql", queries_fact_create_staging_sql, sizeof queries_fact_create_staging_sql - 1},
    {"queries/fact/describe_recipients.sql", queries_fact_describe_recipients_sql, sizeof queries_fact_describe_recipients_sql - 1},
    {"queries/fact/find_open_matter.sql", queries_fact_find_open_matter_sql, sizeof queries_fact_find_open_matter_sql - 1},
    {"queries/fact/list_complaints.sql", queries_fact_list_complaints_sql, sizeof queries_fact_list_complaints_sql - 1},
    {"queries/fact/list_corrections.sql", queries_fact_list_corrections_sql, sizeof queries_fact_list_corrections_sql - 1},
    {"queries/fact/list_figures.sql", queries_fact_list_figures_sql, sizeof queries_fact_list_figures_sql - 1},
    {"queries/fact/list_matters.sql", queries_fact_list_matters_sql, sizeof queries_fact_list_matters_sql - 1},
    {"queries/fact/list_rating_notes.sql", queries_fact_list_rating_notes_sql, sizeof queries_fact_list_rating_notes_sql - 1},
    {"queries/fact/list_ratings.sql", queries_fact_list_ratings_sql, sizeof queries_fact_list_ratings_sql - 1},
    {"queries/fact/lock_matter.sql", queries_fact_lock_matter_sql, sizeof queries_fact_lock_matter_sql - 1},
    {"queries/fact/lock_units.sql", queries_fact_lock_units_sql, sizeof queries_fact_lock_units_sql - 1},
    {"queries/fact/match_ids.sql", queries_fact_match_ids_sql, sizeof queries_fact_match_ids_sql - 1},
    {"queries/fact/match_units.sql", queries_fact_match_units_sql, sizeof queries_fact_match_units_sql - 1},
    {"queries/fact/recipient_exists.sql", queries_fact_recipient_exists_sql, sizeof queries_fact_recipient_exists_sql - 1},
    {"queries/fact/set_figures.sql", queries_fact_set_figures_sql, sizeof queries_fact_set_figures_sql - 1},
    {"queries/fact/set_ratings.sql", queries_fact_set_ratings_sql, sizeof queries_fact_set_ratings_sql - 1},
    {"queries/import/add_batch.sql", queries_import_add_batch_sql, sizeof queries_import_add_batch_sql - 1},
    {"queries/import/add_collectives.sql", queries_import_add_collectives_sql, sizeof queries_import_add_collectives_sql - 1},
    {"queries/import/add_family.sql", queries_import_add_family_sql, sizeof queries_import_add_family_sql - 1},
    {"queries/import/add_households.sql", queries_import_add_households_sql, sizeof queries_import_add_households_sql - 1},
    {"queries/import/add_nominations.sql", queries_import_add_nominations_sql, sizeof queries_import_add_nominations_sql - 1},
    {"queries/import/add_people.sql", queries_import_add_people_sql, sizeof queries_import_add_people_sql - 1},
    {"queries/import/add_recipients.sql", queries_import_add_recipients_sql, sizeof queries_import_add_recipients_sql - 1},
    {"queries/import/add_unit_keys.sql", queries_import_add_unit_keys_sql, sizeof queries_import_add_unit_keys_sql - 1},
    {"queries/import/analyze_match.sql", queries_import_analyze_match_sql, sizeof queries_import_analyze_match_sql - 1},
    {"queries/import/analyze_new.sql", queries_import_analyze_new_sql, sizeof queries_import_analyze_new_sql - 1},
    {"queries/import/analyze_rows.sql", queries_import_analyze_rows_sql, sizeof queries_import_analyze_rows_sql - 1},
    {"queries/import/answer_units.sql", queries_import_answer_units_sql, sizeof queries_import_answer_units_sql - 1},
    {"queries/import/check_deferred.sql", queries_import_check_deferred_sql, sizeof queries_import_check_deferred_sql - 1},
    {"queries/import/choose_own.sql", queries_import_choose_own_sql, sizeof queries_import_choose_own_sql - 1},
    {"queries/import/choose_recipients.sql", queries_import_choose_recipients_sql, sizeof queries_import_choose_recipients_sql - 1},
    {"queries/import/choose_units.sql", queries_import_choose_units_sql, sizeof queries_import_choose_units_sql - 1},
    {"queries/import/compare_nominations.sql", queries_import_compare_nominations_sql, sizeof queries_import_compare_nominations_sql - 1},
    {"queries/import/complete_recipients.sql", queries_import_complete_recipients_sql, sizeof queries_import_complete_recipients_sql - 1},
    {"queries/import/compose_rows.sql", queries_import_compose_rows_sql, sizeof queries_import_compose_rows_sql - 1},
    {"queries/import/copy_rows.sql", queries_import_copy_rows_sql, sizeof queries_import_copy_rows_sql - 1},
    {"queries/import/count_changes.sql", queries_import_count_changes_sql, sizeof queries_import_count_changes_sql - 1},
    {"queries/import/create_change.sql", queries_import_create_change_sql, sizeof queries_import_create_change_sql - 1},
    {"queries/import/create_collectives.sql", queries_import_create_collectives_sql, sizeof queries_import_create_collectives_sql - 1},
    {"queries/import/create_family.sql", queries_import_create_family_sql, sizeof queries_import_create_family_sql - 1},
    {"queries/import/create_match.sql", queries_import_create_match_sql, sizeof queries_import_create_match_sql - 1},
    {"queries/import/create_new.sql", queries_import_create_new_sql, sizeof queries_import_create_new_sql - 1},
    {"queries/import/create_own.sql", queries_import_create_own_sql, sizeof queries_import_create_own_sql - 1},
    {"queries/import/create_staging.sql", queries_import_create_staging_sql, sizeof queries_import_create_staging_sql - 1},
    {"queries/import/create_unit_candidates.sql", queries_import_create_unit_candidates_sql, sizeof queries_import_create_unit_candidates_sql - 1},
    {"queries/import/create_units.sql", queries_import_create_units_sql, sizeof queries_import_create_units_sql - 1},
    {"queries/import/find_batch.sql", queries_import_find_batch_sql, sizeof queries_import_find_batch_sql - 1},
    {"queries/import/find_corrected.sql", queries_import_find_corrected_sql, sizeof queries_import_find_corrected_sql - 1},
    {"queries/import/find_open_dossier.sql", queries_import_find_open_dossier_sql, sizeof queries_import_find_open_dossier_sql - 1},
    {"queries/import/find_own.sql", queries_import_find_own_sql, sizeof queries_import_find_own_sql - 1},
    {"queries/import/find_unit_candidates.sql", queries_import_find_unit_candidates_sql, sizeof queries_import_find_unit_candidates_sql - 1},
    {"queries/import/forget_numbers.sql", queries_import_forget_numbers_sql, sizeof queries_import_forget_numbers_sql - 1},
    {"queries/import/index_match.sql", queries_import_index_match_sql, sizeof queries_import_index_match_sql - 1},
    {"queries/import/index_rows.sql", queries_import_index_rows_sql, sizeof queries_import_index_rows_sql - 1},
    {"queries/import/key_collectives.sql", queries_import_key_collectives_sql, sizeof queries_import_key_collectives_sql - 1},
    {"queries/import/key_units.sql", queries_import_key_units_sql, sizeof queries_import_key_units_sql - 1},
    {"queries/import/leave_unplaced.sql", queries_import_leave_unplaced_sql, sizeof queries_import_leave_unplaced_sql - 1},
    {"queries/import/list_alike.sql", queries_import_list_alike_sql, sizeof queries_import_list_alike_sql - 1},
    {"queries/import/list_ambiguous.sql", queries_import_list_ambiguous_sql, sizeof queries_import_list_ambiguous_sql - 1},
    {"queries/import/list_award_names.sql", queries_import_list_award_names_sql, sizeof queries_import_list_award_names_sql - 1},
    {"queries/import/list_barred.sql", queries_import_list_barred_sql, sizeof queries_import_list_barred_sql - 1},
    {"queries/import/list_changes.sql", queries_import_list_changes_sql, sizeof queries_import_list_changes_sql - 1},
    {"queries/import/list_closed_changes.sql", queries_import_list_closed_changes_sql, sizeof queries_import_list_closed_changes_sql - 1},
    {"queries/import/list_collective_names.sql", queries_import_list_collective_names_sql, sizeof queries_import_list_collective_names_sql - 1},
    {"queries/import/list_complaints.sql", queries_import_list_complaints_sql, sizeof queries_import_list_complaints_sql - 1},
    {"queries/import/list_conflicts.sql", queries_import_list_conflicts_sql, sizeof queries_import_list_conflicts_sql - 1},
    {"queries/import/list_crowded.sql", queries_import_list_crowded_sql, sizeof queries_import_list_crowded_sql - 1},
    {"queries/import/list_decided.sql", queries_import_list_decided_sql, sizeof queries_import_list_decided_sql - 1},
    {"queries/import/list_doubtful.sql", queries_import_list_doubtful_sql, sizeof queries_import_list_doubtful_sql - 1},
    {"queries/import/list_former_units.sql", queries_import_list_former_units_sql, sizeof queries_import_list_former_units_sql - 1},
    {"queries/import/list_homonyms.sql", queries_import_list_homonyms_sql, sizeof queries_import_list_homonyms_sql - 1},
    {"queries/import/list_missing.sql", queries_import_list_missing_sql, sizeof queries_import_list_missing_sql - 1},
    {"queries/import/list_numbered.sql", queries_import_list_numbered_sql, sizeof queries_import_list_numbered_sql - 1},
    {"queries/import/list_open_units.sql", queries_import_list_open_units_sql, sizeof queries_import_list_open_units_sql - 1},
    {"queries/import/list_own_offers.sql", queries_import_list_own_offers_sql, sizeof queries_import_list_own_offers_sql - 1},
    {"queries/import/list_repeats.sql", queries_import_list_repeats_sql, sizeof queries_import_list_repeats_sql - 1},
    {"queries/import/list_taken.sql", queries_import_list_taken_sql, sizeof queries_import_list_taken_sql - 1},
    {"queries/import/list_twins.sql", queries_import_list_twins_sql, sizeof queries_import_list_twins_sql - 1},
    {"queries/import/list_type_complaints.sql", queries_import_list_type_complaints_sql, sizeof queries_import_list_type_complaints_sql - 1},
    {"queries/import/list_unasked.sql", queries_import_list_unasked_sql, sizeof queries_import_list_unasked_sql - 1},
    {"queries/import/list_unit_offers.sql", queries_import_list_unit_offers_sql, sizeof queries_import_list_unit_offers_sql - 1},
    {"queries/import/list_unkeyed_names.sql", queries_import_list_unkeyed_names_sql, sizeof queries_import_list_unkeyed_names_sql - 1},
    {"queries/import/list_unlinked.sql", queries_import_list_unlinked_sql, sizeof queries_import_list_unlinked_sql - 1},
    {"queries/import/lock_units.sql", queries_import_lock_units_sql, sizeof queries_import_lock_units_sql - 1},
    {"queries/import/mark_ambiguous.sql", queries_import_mark_ambiguous_sql, sizeof queries_import_mark_ambiguous_sql - 1},
    {"queries/import/match_collectives.sql", queries_import_match_collectives_sql, sizeof queries_import_match_collectives_sql - 1},
    {"queries/import/match_identities.sql", queries_import_match_identities_sql, sizeof queries_import_match_identities_sql - 1},
    {"queries/import/match_masked.sql", queries_import_match_masked_sql, sizeof queries_import_match_masked_sql - 1},
    {"queries/import/match_new.sql", queries_import_match_new_sql, sizeof queries_import_match_new_sql - 1},
    {"queries/import/match_numbers.sql", queries_import_match_numbers_sql, sizeof queries_import_match_numbers_sql - 1},
    {"queries/import/match_proved.sql", queries_import_match_proved_sql, sizeof queries_import_match_proved_sql - 1},
    {"queries/import/match_unit_codes.sql", queries_import_match_unit_codes_sql, sizeof queries_import_match_unit_codes_sql - 1},
    {"queries/import/merge_twins.sql", queries_import_merge_twins_sql, sizeof queries_import_merge_twins_sql - 1},
    {"queries/import/name_own.sql", queries_import_name_own_sql, sizeof queries_import_name_own_sql - 1},
    {"queries/import/name_recipient.sql", queries_import_name_recipient_sql, sizeof queries_import_name_recipient_sql - 1},
    {"queries/import/number_recipients.sql", queries_import_number_recipients_sql, sizeof queries_import_number_recipients_sql - 1},
    {"queries/import/own_units.sql", queries_import_own_units_sql, sizeof queries_import_own_units_sql - 1},
    {"queries/import/set_apart.sql", queries_import_set_apart_sql, sizeof queries_import_set_apart_sql - 1},
    {"queries/import/set_sample.sql", queries_import_set_sample_sql, sizeof queries_import_set_sample_sql - 1},
    {"queries/import/take_births.sql", queries_import_take_births_sql, sizeof queries_import_take_births_sql - 1},
    {"queries/import/take_own.sql", queries_import_take_own_sql, sizeof queries_import_take_own_sql - 1},
    {"queries/import/update_nominations.sql", queries_import_update_nominations_sql, sizeof queries_import_update_nominations_sql - 1},
    {"queries/import/withdraw_missing.sql", queries_import_withdraw_missing_sql, sizeof queries_import_withdraw_missing_sql - 1},
    {"queries/initiative/add_adoption.sql", queries_initiative_add_adoption_sql, sizeof queries_initiative_add_adoption_sql - 1},
    {"queries/initiative/add_author.sql", queries_initiative_add_author_sql, sizeof queries_initiative_add_author_sql - 1},
    {"queries/initiative/add_initiative.sql", queries_initiative_add_initiative_sql, sizeof queries_initiative_add_initiative_sql - 1},
    {"queries/initiative/add_recognition.sql", queries_initiative_add_recognition_sql, sizeof queries_initiative_add_recognition_sql - 1},
    {"queries/initiative/confirm_recognition.sql", queries_initiative_confirm_recognition_sql, sizeof queries_initiative_confirm_recognition_sql - 1},
    {"queries/initiative/find_initiative.sql", queries_initiative_find_initiative_sql, sizeof queries_initiative_find_initiative_sql - 1},
    {"queries/initiative/initiative_exists.sql", queries_initiative_initiative_exists_sql, sizeof queries_initiative_initiative_exists_sql - 1},
    {"queries/initiative/is_not_effective.sql", queries_initiative_is_not_effective_sql, sizeof queries_initiative_is_not_effective_sql - 1},
    {"queries/initiative/list_adoptions.sql", queries_initiative_list_adoptions_sql, sizeof queries_initiative_list_adoptions_sql - 1},
    {"queries/initiative/list_authors.sql", queries_initiative_list_authors_sql, sizeof queries_initiative_list_authors_sql - 1},
    {"queries/initiative/list_initiatives.sql", queries_initiative_list_initiatives_sql, sizeof queries_initiative_list_initiatives_sql - 1},
    {"queries/initiative/list_recognitions.sql", queries_initiative_list_recognitions_sql, sizeof queries_initiative_list_recognitions_sql - 1},
    {"queries/initiative/use_initiative.sql", queries_initiative_use_initiative_sql, sizeof queries_initiative_use_initiative_sql - 1},
    {"queries/initiative_list/add_authors.sql", queries_initiative_list_add_authors_sql, sizeof queries_initiative_list_add_authors_sql - 1},
    {"queries/initiative_list/add_initiatives.sql", queries_initiative_list_add_initiatives_sql, sizeof queries_initiative_list_add_initiatives_sql - 1},
    {"queries/initiative_list/add_recognitions.sql", queries_initiative_list_add_recognitions_sql, sizeof queries_initiative_list_add_recognitions_sql - 1},
    {"queries/initiative_list/code_found.sql", queries_initiative_list_code_found_sql, sizeof queries_initiative_list_code_found_sql - 1},
    {"queries/initiative_list/copy_rows.sql", queries_initiative_list_copy_rows_sql, sizeof queries_initiative_list_copy_rows_sql - 1},
    {"queries/initiative_list/count_found.sql", queries_initiative_list_count_found_sql, sizeof queries_initiative_list_count_found_sql - 1},
    {"queries/initiative_list/create_found.sql", queries_initiative_list_create_found_sql, sizeof queries_initiative_list_create_found_sql - 1},
    {"queries/initiative_list/create_staging.sql", queries_initiative_list_create_staging_sql, sizeof queries_initiative_list_create_staging_sql - 1},
    {"queries/initiative_list/find_initiatives.sql", queries_initiative_list_find_initiatives_sql, sizeof queries_initiative_list_find_initiatives_sql - 1},
    {"queries/initiative_list/list_complaints.sql", queries_initiative_list_list_complaints_sql, sizeof queries_initiative_list_list_complaints_sql - 1},
    {"queries/initiative_list/list_written.sql", queries_initiative_list_list_written_sql, sizeof queries_initiative_list_list_written_sql - 1},
    {"queries/law/list_ending.sql", queries_law_list_ending_sql, sizeof queries_law_list_ending_sql - 1},
    {"queries/law/load_authority_kinds.sql", queries_law_load_authority_kinds_sql, sizeof queries_law_load_authority_kinds_sql - 1},
    {"queries/law/load_award_kinds.sql", queries_law_load_award_kinds_sql, sizeof queries_law_load_award_kinds_sql - 1},
    {"queries/law/load_award_ratios.sql", queries_law_load_award_ratios_sql, sizeof queries_law_load_award_ratios_sql - 1},
    {"queries/law/load_award_rules.sql", queries_law_load_award_rules_sql, sizeof queries_law_load_award_rules_sql - 1},
    {"queries/law/load_base_salaries.sql", queries_law_load_base_salaries_sql, sizeof queries_law_load_base_salaries_sql - 1},
    {"queries/law/load_deadline_rules.sql", queries_law_load_deadline_rules_sql, sizeof queries_law_load_deadline_rules_sql - 1},
    {"queries/law/load_holidays.sql", queries_law_load_holidays_sql, sizeof queries_law_load_holidays_sql - 1},
    {"queries/law/load_legal_instruments.sql", queries_law_load_legal_instruments_sql, sizeof queries_law_load_legal_instruments_sql - 1},
    {"queries/law/load_rule_set_types.sql", queries_law_load_rule_set_types_sql, sizeof queries_law_load_rule_set_types_sql - 1},
    {"queries/law/load_rule_sets.sql", queries_law_load_rule_sets_sql, sizeof queries_law_load_rule_sets_sql - 1},
    {"queries/law/load_vote_thresholds.sql", queries_law_load_vote_thresholds_sql, sizeof queries_law_load_vote_thresholds_sql - 1},
    {"queries/local_rule/find_rule_set.sql", queries_local_rule_find_rule_set_sql, sizeof queries_local_rule_find_rule_set_sql - 1},
    {"queries/local_rule/find_unknown_awards.sql", queries_local_rule_find_unknown_awards_sql, sizeof queries_local_rule_find_unknown_awards_sql - 1},
    {"queries/local_rule/list_council_rules.sql", queries_local_rule_list_council_rules_sql, sizeof queries_local_rule_list_council_rules_sql - 1},
    {"queries/local_rule/list_deadline_rules.sql", queries_local_rule_list_deadline_rules_sql, sizeof queries_local_rule_list_deadline_rules_sql - 1},
    {"queries/local_rule/list_ended_rules.sql", queries_local_rule_list_ended_rules_sql, sizeof queries_local_rule_list_ended_rules_sql - 1},
    {"queries/local_rule/list_ratios.sql", queries_local_rule_list_ratios_sql, sizeof queries_local_rule_list_ratios_sql - 1},
    {"queries/local_rule/list_thresholds.sql", queries_local_rule_list_thresholds_sql, sizeof queries_local_rule_list_thresholds_sql - 1},
    {"queries/local_rule/set_council_rule.sql", queries_local_rule_set_council_rule_sql, sizeof queries_local_rule_set_council_rule_sql - 1},
    {"queries/local_rule/set_deadline_rule.sql", queries_local_rule_set_deadline_rule_sql, sizeof queries_local_rule_set_deadline_rule_sql - 1},
    {"queries/local_rule/set_ratio.sql", queries_local_rule_set_ratio_sql, sizeof queries_local_rule_set_ratio_sql - 1},
    {"queries/local_rule/set_threshold.sql", queries_local_rule_set_threshold_sql, sizeof queries_local_rule_set_threshold_sql - 1},
    {"queries/migration/act_as_owner.sql", queries_migration_act_as_owner_sql, sizeof queries_migration_act_as_owner_sql - 1},
    {"queries/migration/admit_restorer.sql", queries_migration_admit_restorer_sql, sizeof queries_migration_admit_restorer_sql - 1},
    {"queries/migration/close_database.sql", queries_migration_close_database_sql, sizeof queries_migration_close_database_sql - 1},
    {"queries/migration/close_triggers.sql", queries_migration_close_triggers_sql, sizeof queries_migration_close_triggers_sql - 1},
    {"queries/migration/create_history.sql", queries_migration_create_history_sql, sizeof queries_migration_create_history_sql - 1},
    {"queries/migration/dismiss_restorer.sql", queries_migration_dismiss_restorer_sql, sizeof queries_migration_dismiss_restorer_sql - 1},
    {"queries/migration/history_exists.sql", queries_migration_history_exists_sql, sizeof queries_migration_history_exists_sql - 1},
    {"queries/migration/list_applied.sql", queries_migration_list_applied_sql, sizeof queries_migration_list_applied_sql - 1},
    {"queries/migration/list_deviations.sql", queries_migration_list_deviations_sql, sizeof queries_migration_list_deviations_sql - 1},
    {"queries/migration/list_open_doors.sql", queries_migration_list_open_doors_sql, sizeof queries_migration_list_open_doors_sql - 1},
    {"queries/migration/lock.sql", queries_migration_lock_sql, sizeof queries_migration_lock_sql - 1},
    {"queries/migration/may_read_deviations.sql", queries_migration_may_read_deviations_sql, sizeof queries_migration_may_read_deviations_sql - 1},
    {"queries/migration/name_restorer.sql", queries_migration_name_restorer_sql, sizeof queries_migration_name_restorer_sql - 1},
    {"queries/migration/record_applied.sql", queries_migration_record_applied_sql, sizeof queries_migration_record_applied_sql - 1},
    {"queries/migration/settle_accounts.sql", queries_migration_settle_accounts_sql, sizeof queries_migration_settle_accounts_sql - 1},
    {"queries/migration/take_over.sql", queries_migration_take_over_sql, sizeof queries_migration_take_over_sql - 1},
    {"queries/nomination/add_return_fields.sql", queries_nomination_add_return_fields_sql, sizeof queries_nomination_add_return_fields_sql - 1},
    {"queries/nomination/edit_wording.sql", queries_nomination_edit_wording_sql, sizeof queries_nomination_edit_wording_sql - 1},
    {"queries/nomination/find_nomination.sql", queries_nomination_find_nomination_sql, sizeof queries_nomination_find_nomination_sql - 1},
    {"queries/nomination/list_ballots.sql", queries_nomination_list_ballots_sql, sizeof queries_nomination_list_ballots_sql - 1},
    {"queries/nomination/list_edits.sql", queries_nomination_list_edits_sql, sizeof queries_nomination_list_edits_sql - 1},
    {"queries/nomination/list_events.sql", queries_nomination_list_events_sql, sizeof queries_nomination_list_events_sql - 1},
    {"queries/nomination/list_findings.sql", queries_nomination_list_findings_sql, sizeof queries_nomination_list_findings_sql - 1},
    {"queries/nomination/list_nominations.sql", queries_nomination_list_nominations_sql, sizeof queries_nomination_list_nominations_sql - 1},
    {"queries/nomination/list_reopened.sql", queries_nomination_list_reopened_sql, sizeof queries_nomination_list_reopened_sql - 1},
    {"queries/nomination/list_return_fields.sql", queries_nomination_list_return_fields_sql, sizeof queries_nomination_list_return_fields_sql - 1},
    {"queries/nomination/lock_nominations.sql", queries_nomination_lock_nominations_sql, sizeof queries_nomination_lock_nominations_sql - 1},
    {"queries/nomination/lock_wording.sql", queries_nomination_lock_wording_sql, sizeof queries_nomination_lock_wording_sql - 1},
    {"queries/nomination/move_dossier.sql", queries_nomination_move_dossier_sql, sizeof queries_nomination_move_dossier_sql - 1},
    {"queries/nomination/move_nominations.sql", queries_nomination_move_nominations_sql, sizeof queries_nomination_move_nominations_sql - 1},
    {"queries/nomination/nomination_exists.sql", queries_nomination_nomination_exists_sql, sizeof queries_nomination_nomination_exists_sql - 1},
    {"queries/nomination/record_outcome.sql", queries_nomination_record_outcome_sql, sizeof queries_nomination_record_outcome_sql - 1},
    {"queries/org_unit/add_alias.sql", queries_org_unit_add_alias_sql, sizeof queries_org_unit_add_alias_sql - 1},
    {"queries/org_unit/add_unit.sql", queries_org_unit_add_unit_sql, sizeof queries_org_unit_add_unit_sql - 1},
    {"queries/org_unit/change_unit.sql", queries_org_unit_change_unit_sql, sizeof queries_org_unit_change_unit_sql - 1},
    {"queries/org_unit/end_unit.sql", queries_org_unit_end_unit_sql, sizeof queries_org_unit_end_unit_sql - 1},
    {"queries/org_unit/find_deciding_law.sql", queries_org_unit_find_deciding_law_sql, sizeof queries_org_unit_find_deciding_law_sql - 1},
    {"queries/org_unit/find_meanings.sql", queries_org_unit_find_meanings_sql, sizeof queries_org_unit_find_meanings_sql - 1},
    {"queries/org_unit/find_unit.sql", queries_org_unit_find_unit_sql, sizeof queries_org_unit_find_unit_sql - 1},
    {"queries/org_unit/list_aliases.sql", queries_org_unit_list_aliases_sql, sizeof queries_org_unit_list_aliases_sql - 1},
    {"queries/org_unit/list_consequences.sql", queries_org_unit_list_consequences_sql, sizeof queries_org_unit_list_consequences_sql - 1},
    {"queries/org_unit/list_deciders.sql", queries_org_unit_list_deciders_sql, sizeof queries_org_unit_list_deciders_sql - 1},
    {"queries/org_unit/list_lineage.sql", queries_org_unit_list_lineage_sql, sizeof queries_org_unit_list_lineage_sql - 1},
    {"queries/org_unit/list_unit_names.sql", queries_org_unit_list_unit_names_sql, sizeof queries_org_unit_list_unit_names_sql - 1},
    {"queries/org_unit/list_unit_places.sql", queries_org_unit_list_unit_places_sql, sizeof queries_org_unit_list_unit_places_sql - 1},
    {"queries/org_unit/list_units.sql", queries_org_unit_list_units_sql, sizeof queries_org_unit_list_units_sql - 1},
    {"queries/org_unit/list_versions.sql", queries_org_unit_list_versions_sql, sizeof queries_org_unit_list_versions_sql - 1},
    {"queries/org_unit/merge_units.sql", queries_org_unit_merge_units_sql, sizeof queries_org_unit_merge_units_sql - 1},
    {"queries/org_unit/remove_alias.sql", queries_org_unit_remove_alias_sql, sizeof queries_org_unit_remove_alias_sql - 1},
    {"queries/org_unit/set_authority.sql", queries_org_unit_set_authority_sql, sizeof queries_org_unit_set_authority_sql - 1},
    {"queries/org_unit/set_bonus_rounding.sql", queries_org_unit_set_bonus_rounding_sql, sizeof queries_org_unit_set_bonus_rounding_sql - 1},
    {"queries/org_unit/split_unit.sql", queries_org_unit_split_unit_sql, sizeof queries_org_unit_split_unit_sql - 1},
    {"queries/org_unit/unit_exists.sql", queries_org_unit_unit_exists_sql, sizeof queries_org_unit_unit_exists_sql - 1},
    {"queries/path/add_nominations.sql", queries_path_add_nominations_sql, sizeof queries_path_add_nominations_sql - 1},
    {"queries/path/assume_awards.sql", queries_path_assume_awards_sql, sizeof queries_path_assume_awards_sql - 1},
    {"queries/path/assume_years.sql", queries_path_assume_years_sql, sizeof queries_path_assume_years_sql - 1},
    {"queries/path/award_is_for_people.sql", queries_path_award_is_for_people_sql, sizeof queries_path_award_is_for_people_sql - 1},
    {"queries/path/clear_verdicts.sql", queries_path_clear_verdicts_sql, sizeof queries_path_clear_verdicts_sql - 1},
    {"queries/path/create_goal.sql", queries_path_create_goal_sql, sizeof queries_path_create_goal_sql - 1},
    {"queries/path/create_known.sql", queries_path_create_known_sql, sizeof queries_path_create_known_sql - 1},
    {"queries/path/create_reachable.sql", queries_path_create_reachable_sql, sizeof queries_path_create_reachable_sql - 1},
    {"queries/path/find_goals.sql", queries_path_find_goals_sql, sizeof queries_path_find_goals_sql - 1},
    {"queries/path/find_reachable.sql", queries_path_find_reachable_sql, sizeof queries_path_find_reachable_sql - 1},
    {"queries/path/list_gates.sql", queries_path_list_gates_sql, sizeof queries_path_list_gates_sql - 1},
    {"queries/path/list_rules.sql", queries_path_list_rules_sql, sizeof queries_path_list_rules_sql - 1},
    {"queries/path/recall_person.sql", queries_path_recall_person_sql, sizeof queries_path_recall_person_sql - 1},
    {"queries/person/add_post.sql", queries_person_add_post_sql, sizeof queries_person_add_post_sql - 1},
    {"queries/person/end_post.sql", queries_person_end_post_sql, sizeof queries_person_end_post_sql - 1},
    {"queries/person/find_merge.sql", queries_person_find_merge_sql, sizeof queries_person_find_merge_sql - 1},
    {"queries/person/list_awards_after_death.sql", queries_person_list_awards_after_death_sql, sizeof queries_person_list_awards_after_death_sql - 1},
    {"queries/person/list_body_duplicates.sql", queries_person_list_body_duplicates_sql, sizeof queries_person_list_body_duplicates_sql - 1},
    {"queries/person/list_card_conflicts.sql", queries_person_list_card_conflicts_sql, sizeof queries_person_list_card_conflicts_sql - 1},
    {"queries/person/list_card_money.sql", queries_person_list_card_money_sql, sizeof queries_person_list_card_money_sql - 1},
    {"queries/person/list_card_nominations.sql", queries_person_list_card_nominations_sql, sizeof queries_person_list_card_nominations_sql - 1},
    {"queries/person/list_card_ratings.sql", queries_person_list_card_ratings_sql, sizeof queries_person_list_card_ratings_sql - 1},
    {"queries/person/list_duplicates.sql", queries_person_list_duplicates_sql, sizeof queries_person_list_duplicates_sql - 1},
    {"queries/person/list_merge_findings.sql", queries_person_list_merge_findings_sql, sizeof queries_person_list_merge_findings_sql - 1},
    {"queries/person/list_mergers.sql", queries_person_list_mergers_sql, sizeof queries_person_list_mergers_sql - 1},
    {"queries/person/list_posts.sql", queries_person_list_posts_sql, sizeof queries_person_list_posts_sql - 1},
    {"queries/person/mend_death.sql", queries_person_mend_death_sql, sizeof queries_person_mend_death_sql - 1},
    {"queries/person/merge_people.sql", queries_person_merge_people_sql, sizeof queries_person_merge_people_sql - 1},
    {"queries/person/move_person.sql", queries_person_move_person_sql, sizeof queries_person_move_person_sql - 1},
    {"queries/person/set_death.sql", queries_person_set_death_sql, sizeof queries_person_set_death_sql - 1},
    {"queries/person/unmerge_people.sql", queries_person_unmerge_people_sql, sizeof queries_person_unmerge_people_sql - 1},
    {"queries/recipient/add_person.sql", queries_recipient_add_person_sql, sizeof queries_recipient_add_person_sql - 1},
    {"queries/recipient/add_person_part.sql", queries_recipient_add_person_part_sql, sizeof queries_recipient_add_person_part_sql - 1},
    {"queries/recipient/ask_numbers.sql", queries_recipient_ask_numbers_sql, sizeof queries_recipient_ask_numbers_sql - 1},
    {"queries/recipient/correct_name.sql", queries_recipient_correct_name_sql, sizeof queries_recipient_correct_name_sql - 1},
    {"queries/recipient/find_body.sql", queries_recipient_find_body_sql, sizeof queries_recipient_find_body_sql - 1},
    {"queries/recipient/find_person.sql", queries_recipient_find_person_sql, sizeof queries_recipient_find_person_sql - 1},
    {"queries/recipient/list_alike.sql", queries_recipient_list_alike_sql, sizeof queries_recipient_list_alike_sql - 1},
    {"queries/recipient/list_awards.sql", queries_recipient_list_awards_sql, sizeof queries_recipient_list_awards_sql - 1},
    {"queries/recipient/list_bodies.sql", queries_recipient_list_bodies_sql, sizeof queries_recipient_list_bodies_sql - 1},
    {"queries/recipient/list_body_figures.sql", queries_recipient_list_body_figures_sql, sizeof queries_recipient_list_body_figures_sql - 1},
    {"queries/recipient/list_members.sql", queries_recipient_list_members_sql, sizeof queries_recipient_list_members_sql - 1},
    {"queries/recipient/list_name_corrections.sql", queries_recipient_list_name_corrections_sql, sizeof queries_recipient_list_name_corrections_sql - 1},
    {"queries/recipient/list_people.sql", queries_recipient_list_people_sql, sizeof queries_recipient_list_people_sql - 1},
    {"queries/recipient/list_unasked.sql", queries_recipient_list_unasked_sql, sizeof queries_recipient_list_unasked_sql - 1},
    {"queries/recipient/person_exists.sql", queries_recipient_person_exists_sql, sizeof queries_recipient_person_exists_sql - 1},
    {"queries/recipient/recipient_kind.sql", queries_recipient_recipient_kind_sql, sizeof queries_recipient_recipient_kind_sql - 1},
    {"queries/recipient_request/answer_request.sql", queries_recipient_request_answer_request_sql, sizeof queries_recipient_request_answer_request_sql - 1},
    {"queries/recipient_request/ask_office.sql", queries_recipient_request_ask_office_sql, sizeof queries_recipient_request_ask_office_sql - 1},
    {"queries/recipient_request/list_requests.sql", queries_recipient_request_list_requests_sql, sizeof queries_recipient_request_list_requests_sql - 1},
    {"queries/review/ask_draft.sql", queries_review_ask_draft_sql, sizeof queries_review_ask_draft_sql - 1},
    {"queries/review/count_lines.sql", queries_review_count_lines_sql, sizeof queries_review_count_lines_sql - 1},
    {"queries/review/find_review.sql", queries_review_find_review_sql, sizeof queries_review_find_review_sql - 1},
    {"queries/review/list_awaiting.sql", queries_review_list_awaiting_sql, sizeof queries_review_list_awaiting_sql - 1},
    {"queries/review/list_lines_after.sql", queries_review_list_lines_after_sql, sizeof queries_review_list_lines_after_sql - 1},
    {"queries/review/list_lines_before.sql", queries_review_list_lines_before_sql, sizeof queries_review_list_lines_before_sql - 1},
    {"queries/search/search_certificates.sql", queries_search_search_certificates_sql, sizeof queries_search_search_certificates_sql - 1},
    {"queries/search/search_decisions.sql", queries_search_search_decisions_sql, sizeof queries_search_search_decisions_sql - 1},
    {"queries/search/search_recipients.sql", queries_search_search_recipients_sql, sizeof queries_search_search_recipients_sql - 1},
    {"queries/search/search_units.sql", queries_search_search_units_sql, sizeof queries_search_search_units_sql - 1},
    {"queries/signature/attach_file.sql", queries_signature_attach_file_sql, sizeof queries_signature_attach_file_sql - 1},
    {"queries/signature/find_account.sql", queries_signature_find_account_sql, sizeof queries_signature_find_account_sql - 1},
    {"queries/signature/find_content.sql", queries_signature_find_content_sql, sizeof queries_signature_find_content_sql - 1},
    {"queries/signature/list_attachments.sql", queries_signature_list_attachments_sql, sizeof queries_signature_list_attachments_sql - 1},
    {"queries/signature/list_keys.sql", queries_signature_list_keys_sql, sizeof queries_signature_list_keys_sql - 1},
    {"queries/signature/list_later.sql", queries_signature_list_later_sql, sizeof queries_signature_list_later_sql - 1},
    {"queries/signature/list_signatures.sql", queries_signature_list_signatures_sql, sizeof queries_signature_list_signatures_sql - 1},
    {"queries/signature/register_key.sql", queries_signature_register_key_sql, sizeof queries_signature_register_key_sql - 1},
    {"queries/signature/revoke_key.sql", queries_signature_revoke_key_sql, sizeof queries_signature_revoke_key_sql - 1},
    {"queries/signature/sign_decision.sql", queries_signature_sign_decision_sql, sizeof queries_signature_sign_decision_sql - 1},
    {"queries/signer/add_signer.sql", queries_signer_add_signer_sql, sizeof queries_signer_add_signer_sql - 1},
    {"queries/signer/end_signer.sql", queries_signer_end_signer_sql, sizeof queries_signer_end_signer_sql - 1},
    {"queries/signer/list_signers.sql", queries_signer_list_signers_sql, sizeof queries_signer_list_signers_sql - 1},
    {"queries/transfer/copy_rows.sql", queries_transfer_copy_rows_sql, sizeof queries_transfer_copy_rows_sql - 1},
    {"queries/transfer/create_papers.sql", queries_transfer_create_papers_sql, sizeof queries_transfer_create_papers_sql - 1},
    {"queries/transfer/create_rows.sql", queries_transfer_create_rows_sql, sizeof queries_transfer_create_rows_sql - 1},
    {"queries/transfer/issue_awards.sql", queries_transfer_issue_awards_sql, sizeof queries_transfer_issue_awards_sql - 1},
    {"queries/transfer/list_adoptions.sql", queries_transfer_list_adoptions_sql, sizeof queries_transfer_list_adoptions_sql - 1},
    {"queries/transfer/list_alike.sql", queries_transfer_list_alike_sql, sizeof queries_transfer_list_alike_sql - 1},
    {"queries/transfer/list_authors.sql", queries_transfer_list_authors_sql, sizeof queries_transfer_list_authors_sql - 1},
    {"queries/transfer/list_awards.sql", queries_transfer_list_awards_sql, sizeof queries_transfer_list_awards_sql - 1},
    {"queries/transfer/list_campaigns.sql", queries_transfer_list_campaigns_sql, sizeof queries_transfer_list_campaigns_sql - 1},
    {"queries/transfer/list_complaints.sql", queries_transfer_list_complaints_sql, sizeof queries_transfer_list_complaints_sql - 1},
    {"queries/transfer/list_figures.sql", queries_transfer_list_figures_sql, sizeof queries_transfer_list_figures_sql - 1},
    {"queries/transfer/list_heads.sql", queries_transfer_list_heads_sql, sizeof queries_transfer_list_heads_sql - 1},
    {"queries/transfer/list_initiatives.sql", queries_transfer_list_initiatives_sql, sizeof queries_transfer_list_initiatives_sql - 1},
    {"queries/transfer/list_matters.sql", queries_transfer_list_matters_sql, sizeof queries_transfer_list_matters_sql - 1},
    {"queries/transfer/list_persons.sql", queries_transfer_list_persons_sql, sizeof queries_transfer_list_persons_sql - 1},
    {"queries/transfer/list_posts.sql", queries_transfer_list_posts_sql, sizeof queries_transfer_list_posts_sql - 1},
    {"queries/transfer/list_ratings.sql", queries_transfer_list_ratings_sql, sizeof queries_transfer_list_ratings_sql - 1},
    {"queries/transfer/list_recognitions.sql", queries_transfer_list_recognitions_sql, sizeof queries_transfer_list_recognitions_sql - 1},
    {"queries/transfer/list_repeats.sql", queries_transfer_list_repeats_sql, sizeof queries_transfer_list_repeats_sql - 1},
    {"queries/transfer/list_twins.sql", queries_transfer_list_twins_sql, sizeof queries_transfer_list_twins_sql - 1},
    {"queries/transfer/list_unasked.sql", queries_transfer_list_unasked_sql, sizeof queries_transfer_list_unasked_sql - 1},
    {"queries/transfer/list_units.sql", queries_transfer_list_units_sql, sizeof queries_transfer_list_units_sql - 1},
    {"queries/transfer/lock_units.sql", queries_transfer_lock_units_sql, sizeof queries_transfer_lock_units_sql - 1},
    {"queries/transfer/take_rows.sql", queries_transfer_take_rows_sql, sizeof queries_transfer_take_rows_sql - 1},
    {"sample/0010_units.sql", sample_0010_units_sql, sizeof sample_0010_units_sql - 1},
    {"sample/0015_accounts.sql", sample_0015_accounts_sql, sizeof sample_0015_accounts_sql - 1},
    {"sample/0020_campaigns.sql", sample_0020_campaigns_sql, sizeof sample_0020_campaigns_sql - 1},
    {"sample/0030_round_2021.sql", sample_0030_round_2021_sql, sizeof sample_0030_round_2021_sql - 1},
    {"sample/0040_round_2025.sql", sample_0040_round_2025_sql, sizeof sample_0040_round_2025_sql - 1},
    {"sample/0050_facts_2025.sql", sample_0050_facts_2025_sql, sizeof sample_0050_facts_2025_sql - 1},
    {"sample/nominations_2025.csv", sample_nominations_2025_csv, sizeof sample_nominations_2025_csv - 1},
    {0, 0, 0},
};
const size_t sqlfiles_count = sizeof sqlfiles / sizeof *sqlfiles - 1;
