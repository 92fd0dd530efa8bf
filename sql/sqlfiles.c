// Written by deploy/embed-sql; do not edit.
#include "sqlfiles.h"
static const char f0[] = {
#embed "catalogue/authority_kind.csv" suffix(,)
    0};
static const char f1[] = {
#embed "catalogue/award_kind.csv" suffix(,)
    0};
static const char f2[] = {
#embed "catalogue/award_ratio.csv" suffix(,)
    0};
static const char f3[] = {
#embed "catalogue/award_rule.csv" suffix(,)
    0};
static const char f4[] = {
#embed "catalogue/base_salary.csv" suffix(,)
    0};
static const char f5[] = {
#embed "catalogue/deadline.csv" suffix(,)
    0};
static const char f6[] = {
#embed "catalogue/error.csv" suffix(,)
    0};
static const char f7[] = {
#embed "catalogue/holiday.csv" suffix(,)
    0};
static const char f8[] = {
#embed "catalogue/legal_instrument.csv" suffix(,)
    0};
static const char f9[] = {
#embed "catalogue/rule_set.csv" suffix(,)
    0};
static const char f10[] = {
#embed "catalogue/schema_digest.csv" suffix(,)
    0};
static const char f11[] = {
#embed "catalogue/term.csv" suffix(,)
    0};
static const char f12[] = {
#embed "catalogue/vote_threshold.csv" suffix(,)
    0};
static const char f13[] = {
#embed "functions/0005_schema_history.sql" suffix(,)
    0};
static const char f14[] = {
#embed "functions/0010_failure.sql" suffix(,)
    0};
static const char f15[] = {
#embed "functions/0015_today.sql" suffix(,)
    0};
static const char f16[] = {
#embed "functions/0020_guards.sql" suffix(,)
    0};
static const char f17[] = {
#embed "functions/0030_nomination_event.sql" suffix(,)
    0};
static const char f18[] = {
#embed "functions/0040_law.sql" suffix(,)
    0};
static const char f19[] = {
#embed "functions/0041_paper.sql" suffix(,)
    0};
static const char f20[] = {
#embed "functions/0042_eligibility.sql" suffix(,)
    0};
static const char f21[] = {
#embed "functions/0043_finding.sql" suffix(,)
    0};
static const char f22[] = {
#embed "functions/0044_hypothesis.sql" suffix(,)
    0};
static const char f23[] = {
#embed "functions/0045_held_award.sql" suffix(,)
    0};
static const char f24[] = {
#embed "functions/0045_names.sql" suffix(,)
    0};
static const char f25[] = {
#embed "functions/0047_ed25519.sql" suffix(,)
    0};
static const char f26[] = {
#embed "functions/0047_local_rule.sql" suffix(,)
    0};
static const char f27[] = {
#embed "functions/0048_death.sql" suffix(,)
    0};
static const char f28[] = {
#embed "functions/0048_held_back.sql" suffix(,)
    0};
static const char f29[] = {
#embed "functions/0048_once_a_year.sql" suffix(,)
    0};
static const char f30[] = {
#embed "functions/0048_pending.sql" suffix(,)
    0};
static const char f31[] = {
#embed "functions/0048_preparation.sql" suffix(,)
    0};
static const char f32[] = {
#embed "functions/0049_ballot_needed.sql" suffix(,)
    0};
static const char f33[] = {
#embed "functions/0050_decision.sql" suffix(,)
    0};
static const char f34[] = {
#embed "functions/0051_draft.sql" suffix(,)
    0};
static const char f35[] = {
#embed "functions/0052_amendment_guards.sql" suffix(,)
    0};
static const char f36[] = {
#embed "functions/0053_correction.sql" suffix(,)
    0};
static const char f37[] = {
#embed "functions/0054_authority_name.sql" suffix(,)
    0};
static const char f38[] = {
#embed "functions/0054_revocation.sql" suffix(,)
    0};
static const char f39[] = {
#embed "functions/0055_recorded.sql" suffix(,)
    0};
static const char f40[] = {
#embed "functions/0056_approval.sql" suffix(,)
    0};
static const char f41[] = {
#embed "functions/0057_decision_content.sql" suffix(,)
    0};
static const char f42[] = {
#embed "functions/0058_signature.sql" suffix(,)
    0};
static const char f43[] = {
#embed "functions/0059_human.sql" suffix(,)
    0};
static const char f44[] = {
#embed "functions/0059_move.sql" suffix(,)
    0};
static const char f45[] = {
#embed "functions/0060_council.sql" suffix(,)
    0};
static const char f46[] = {
#embed "functions/0061_initiative_use.sql" suffix(,)
    0};
static const char f47[] = {
#embed "functions/0062_deadline.sql" suffix(,)
    0};
static const char f48[] = {
#embed "functions/0063_entry.sql" suffix(,)
    0};
static const char f49[] = {
#embed "functions/0064_unit_key.sql" suffix(,)
    0};
static const char f50[] = {
#embed "functions/0065_author_share.sql" suffix(,)
    0};
static const char f51[] = {
#embed "functions/0066_acting.sql" suffix(,)
    0};
static const char f52[] = {
#embed "functions/0066_hold.sql" suffix(,)
    0};
static const char f53[] = {
#embed "functions/0066_vote_guards.sql" suffix(,)
    0};
static const char f54[] = {
#embed "functions/0067_unit.sql" suffix(,)
    0};
static const char f55[] = {
#embed "functions/0068_person.sql" suffix(,)
    0};
static const char f56[] = {
#embed "functions/0069_transfer.sql" suffix(,)
    0};
static const char f57[] = {
#embed "functions/0070_account.sql" suffix(,)
    0};
static const char f58[] = {
#embed "functions/0071_account_admin.sql" suffix(,)
    0};
static const char f59[] = {
#embed "functions/0072_four_eyes.sql" suffix(,)
    0};
static const char f60[] = {
#embed "functions/0073_self_edit.sql" suffix(,)
    0};
static const char f61[] = {
#embed "functions/0073_signing.sql" suffix(,)
    0};
static const char f62[] = {
#embed "functions/0074_transfer_complaints.sql" suffix(,)
    0};
static const char f63[] = {
#embed "functions/0075_transfer_take.sql" suffix(,)
    0};
static const char f64[] = {
#embed "functions/0076_dossier_right.sql" suffix(,)
    0};
static const char f65[] = {
#embed "functions/0076_given_number.sql" suffix(,)
    0};
static const char f66[] = {
#embed "functions/0076_removal.sql" suffix(,)
    0};
static const char f67[] = {
#embed "functions/0077_account_limits.sql" suffix(,)
    0};
static const char f68[] = {
#embed "functions/0077_number.sql" suffix(,)
    0};
static const char f69[] = {
#embed "functions/0078_day.sql" suffix(,)
    0};
static const char f70[] = {
#embed "functions/0078_day_order.sql" suffix(,)
    0};
static const char f71[] = {
#embed "functions/0078_name.sql" suffix(,)
    0};
static const char f72[] = {
#embed "functions/0078_right_condition.sql" suffix(,)
    0};
static const char f73[] = {
#embed "functions/0079_rights.sql" suffix(,)
    0};
static const char f74[] = {
#embed "functions/0080_audit_entry.sql" suffix(,)
    0};
static const char f75[] = {
#embed "functions/0081_audit_seal.sql" suffix(,)
    0};
static const char f76[] = {
#embed "functions/0082_audit_as_of.sql" suffix(,)
    0};
static const char f77[] = {
#embed "functions/0083_audit_log.sql" suffix(,)
    0};
static const char f78[] = {
#embed "functions/0084_audit_horizon.sql" suffix(,)
    0};
static const char f79[] = {
#embed "functions/0085_reach.sql" suffix(,)
    0};
static const char f80[] = {
#embed "functions/0086_request.sql" suffix(,)
    0};
static const char f81[] = {
#embed "functions/0087_holiday.sql" suffix(,)
    0};
static const char f82[] = {
#embed "functions/0090_search.sql" suffix(,)
    0};
static const char f83[] = {
#embed "migrations/0001_law.sql" suffix(,)
    0};
static const char f84[] = {
#embed "migrations/0002_who.sql" suffix(,)
    0};
static const char f85[] = {
#embed "migrations/0003_what.sql" suffix(,)
    0};
static const char f86[] = {
#embed "migrations/0004_road.sql" suffix(,)
    0};
static const char f87[] = {
#embed "migrations/0005_outcome.sql" suffix(,)
    0};
static const char f88[] = {
#embed "migrations/0006_eligibility.sql" suffix(,)
    0};
static const char f89[] = {
#embed "migrations/0007_road.sql" suffix(,)
    0};
static const char f90[] = {
#embed "migrations/0008_council.sql" suffix(,)
    0};
static const char f91[] = {
#embed "migrations/0009_deadline.sql" suffix(,)
    0};
static const char f92[] = {
#embed "migrations/0010_account.sql" suffix(,)
    0};
static const char f93[] = {
#embed "migrations/0011_finding.sql" suffix(,)
    0};
static const char f94[] = {
#embed "migrations/0012_entry.sql" suffix(,)
    0};
static const char f95[] = {
#embed "migrations/0013_speed.sql" suffix(,)
    0};
static const char f96[] = {
#embed "migrations/0014_account.sql" suffix(,)
    0};
static const char f97[] = {
#embed "migrations/0015_audit.sql" suffix(,)
    0};
static const char f98[] = {
#embed "migrations/0016_amendment.sql" suffix(,)
    0};
static const char f99[] = {
#embed "migrations/0017_search.sql" suffix(,)
    0};
static const char f100[] = {
#embed "migrations/0018_intake.sql" suffix(,)
    0};
static const char f101[] = {
#embed "migrations/0019_register.sql" suffix(,)
    0};
static const char f102[] = {
#embed "migrations/0020_signature.sql" suffix(,)
    0};
static const char f103[] = {
#embed "migrations/0022_fold.sql" suffix(,)
    0};
static const char f104[] = {
#embed "migrations/0023_gates.sql" suffix(,)
    0};
static const char f105[] = {
#embed "migrations/0024_nomination_kind.sql" suffix(,)
    0};
static const char f106[] = {
#embed "migrations/0025_audit_json.sql" suffix(,)
    0};
static const char f107[] = {
#embed "migrations/0026_reach.sql" suffix(,)
    0};
static const char f108[] = {
#embed "migrations/0027_misuse.sql" suffix(,)
    0};
static const char f109[] = {
#embed "migrations/0028_account_changes.sql" suffix(,)
    0};
static const char f110[] = {
#embed "migrations/0029_preparation.sql" suffix(,)
    0};
static const char f111[] = {
#embed "migrations/0030_seal_time.sql" suffix(,)
    0};
static const char f112[] = {
#embed "migrations/0031_visible_text.sql" suffix(,)
    0};
static const char f113[] = {
#embed "migrations/0032_holiday.sql" suffix(,)
    0};
static const char f114[] = {
#embed "migrations/0033_search_words.sql" suffix(,)
    0};
static const char f115[] = {
#embed "migrations/0036_day.sql" suffix(,)
    0};
static const char f116[] = {
#embed "migrations/0045_approval_reason.sql" suffix(,)
    0};
static const char f117[] = {
#embed "migrations/0046_day_correction.sql" suffix(,)
    0};
static const char f118[] = {
#embed "migrations/0047_no_data.sql" suffix(,)
    0};
static const char f119[] = {
#embed "migrations/0048_posthumous.sql" suffix(,)
    0};
static const char f120[] = {
#embed "migrations/0049_name_correction.sql" suffix(,)
    0};
static const char f121[] = {
#embed "queries/account/add_account.sql" suffix(,)
    0};
static const char f122[] = {
#embed "queries/account/disable_account.sql" suffix(,)
    0};
static const char f123[] = {
#embed "queries/account/find_reach.sql" suffix(,)
    0};
static const char f124[] = {
#embed "queries/account/grant_account.sql" suffix(,)
    0};
static const char f125[] = {
#embed "queries/account/list_accounts.sql" suffix(,)
    0};
static const char f126[] = {
#embed "queries/account/scope_account.sql" suffix(,)
    0};
static const char f127[] = {
#embed "queries/account/set_password.sql" suffix(,)
    0};
static const char f128[] = {
#embed "queries/amendment/add_dependents.sql" suffix(,)
    0};
static const char f129[] = {
#embed "queries/amendment/correct_decision.sql" suffix(,)
    0};
static const char f130[] = {
#embed "queries/amendment/count_amendments.sql" suffix(,)
    0};
static const char f131[] = {
#embed "queries/amendment/issue_revocation.sql" suffix(,)
    0};
static const char f132[] = {
#embed "queries/amendment/list_amendments.sql" suffix(,)
    0};
static const char f133[] = {
#embed "queries/amendment/list_annulled.sql" suffix(,)
    0};
static const char f134[] = {
#embed "queries/amendment/list_corrected_lines.sql" suffix(,)
    0};
static const char f135[] = {
#embed "queries/amendment/list_correction_findings.sql" suffix(,)
    0};
static const char f136[] = {
#embed "queries/amendment/list_dependents.sql" suffix(,)
    0};
static const char f137[] = {
#embed "queries/amendment/list_recorded_later.sql" suffix(,)
    0};
static const char f138[] = {
#embed "queries/amendment/list_revocation_findings.sql" suffix(,)
    0};
static const char f139[] = {
#embed "queries/amendment/list_revoked_lines.sql" suffix(,)
    0};
static const char f140[] = {
#embed "queries/amendment/recover_award.sql" suffix(,)
    0};
static const char f141[] = {
#embed "queries/amendment/revoke_lines.sql" suffix(,)
    0};
static const char f142[] = {
#embed "queries/attestation/list_corrections.sql" suffix(,)
    0};
static const char f143[] = {
#embed "queries/attestation/list_open.sql" suffix(,)
    0};
static const char f144[] = {
#embed "queries/attestation/list_wanted.sql" suffix(,)
    0};
static const char f145[] = {
#embed "queries/attestation/list_words.sql" suffix(,)
    0};
static const char f146[] = {
#embed "queries/attestation/set_attestations.sql" suffix(,)
    0};
static const char f147[] = {
#embed "queries/audit/attach_audit.sql" suffix(,)
    0};
static const char f148[] = {
#embed "queries/audit/check_recorded_seals.sql" suffix(,)
    0};
static const char f149[] = {
#embed "queries/audit/compose_differences.sql" suffix(,)
    0};
static const char f150[] = {
#embed "queries/audit/count_unsealed.sql" suffix(,)
    0};
static const char f151[] = {
#embed "queries/audit/enter_past.sql" suffix(,)
    0};
static const char f152[] = {
#embed "queries/audit/enter_verification.sql" suffix(,)
    0};
static const char f153[] = {
#embed "queries/audit/find_entries.sql" suffix(,)
    0};
static const char f154[] = {
#embed "queries/audit/find_holder.sql" suffix(,)
    0};
static const char f155[] = {
#embed "queries/audit/find_seal_of.sql" suffix(,)
    0};
static const char f156[] = {
#embed "queries/audit/find_seals.sql" suffix(,)
    0};
static const char f157[] = {
#embed "queries/audit/is_unbound.sql" suffix(,)
    0};
static const char f158[] = {
#embed "queries/audit/leave_past.sql" suffix(,)
    0};
static const char f159[] = {
#embed "queries/audit/list_applied_files.sql" suffix(,)
    0};
static const char f160[] = {
#embed "queries/audit/list_changes.sql" suffix(,)
    0};
static const char f161[] = {
#embed "queries/audit/list_definitions.sql" suffix(,)
    0};
static const char f162[] = {
#embed "queries/audit/list_entries.sql" suffix(,)
    0};
static const char f163[] = {
#embed "queries/audit/list_fixed_changes.sql" suffix(,)
    0};
static const char f164[] = {
#embed "queries/audit/list_intrusions.sql" suffix(,)
    0};
static const char f165[] = {
#embed "queries/audit/list_seals.sql" suffix(,)
    0};
static const char f166[] = {
#embed "queries/audit/list_strange_entries.sql" suffix(,)
    0};
static const char f167[] = {
#embed "queries/audit/seal_audit.sql" suffix(,)
    0};
static const char f168[] = {
#embed "queries/award/list_certificates.sql" suffix(,)
    0};
static const char f169[] = {
#embed "queries/award/list_commendations.sql" suffix(,)
    0};
static const char f170[] = {
#embed "queries/award/list_draft_commendations.sql" suffix(,)
    0};
static const char f171[] = {
#embed "queries/award/list_statistics.sql" suffix(,)
    0};
static const char f172[] = {
#embed "queries/award_kind/award_kind_exists.sql" suffix(,)
    0};
static const char f173[] = {
#embed "queries/award_kind/list_award_kind_versions.sql" suffix(,)
    0};
static const char f174[] = {
#embed "queries/award_kind/list_award_kinds.sql" suffix(,)
    0};
static const char f175[] = {
#embed "queries/award_kind/list_award_names.sql" suffix(,)
    0};
static const char f176[] = {
#embed "queries/bonus/quote_bonuses.sql" suffix(,)
    0};
static const char f177[] = {
#embed "queries/bonus/read_facts.sql" suffix(,)
    0};
static const char f178[] = {
#embed "queries/campaign/add_campaign.sql" suffix(,)
    0};
static const char f179[] = {
#embed "queries/campaign/find_campaign.sql" suffix(,)
    0};
static const char f180[] = {
#embed "queries/campaign/find_id.sql" suffix(,)
    0};
static const char f181[] = {
#embed "queries/campaign/list_campaigns.sql" suffix(,)
    0};
static const char f182[] = {
#embed "queries/campaign/list_criteria.sql" suffix(,)
    0};
static const char f183[] = {
#embed "queries/campaign/list_findings.sql" suffix(,)
    0};
static const char f184[] = {
#embed "queries/council/add_attendance.sql" suffix(,)
    0};
static const char f185[] = {
#embed "queries/council/add_ballots.sql" suffix(,)
    0};
static const char f186[] = {
#embed "queries/council/add_meeting.sql" suffix(,)
    0};
static const char f187[] = {
#embed "queries/council/add_member.sql" suffix(,)
    0};
static const char f188[] = {
#embed "queries/council/check_attendance.sql" suffix(,)
    0};
static const char f189[] = {
#embed "queries/council/check_votes.sql" suffix(,)
    0};
static const char f190[] = {
#embed "queries/council/correct_ballot.sql" suffix(,)
    0};
static const char f191[] = {
#embed "queries/council/count_members.sql" suffix(,)
    0};
static const char f192[] = {
#embed "queries/council/end_member.sql" suffix(,)
    0};
static const char f193[] = {
#embed "queries/council/find_addressee.sql" suffix(,)
    0};
static const char f194[] = {
#embed "queries/council/find_meeting.sql" suffix(,)
    0};
static const char f195[] = {
#embed "queries/council/find_or_add_council.sql" suffix(,)
    0};
static const char f196[] = {
#embed "queries/council/list_attendance.sql" suffix(,)
    0};
static const char f197[] = {
#embed "queries/council/list_awaiting.sql" suffix(,)
    0};
static const char f198[] = {
#embed "queries/council/list_meetings.sql" suffix(,)
    0};
static const char f199[] = {
#embed "queries/council/list_members.sql" suffix(,)
    0};
static const char f200[] = {
#embed "queries/council/list_recusals.sql" suffix(,)
    0};
static const char f201[] = {
#embed "queries/council/list_results.sql" suffix(,)
    0};
static const char f202[] = {
#embed "queries/council/list_voted.sql" suffix(,)
    0};
static const char f203[] = {
#embed "queries/council/meeting_exists.sql" suffix(,)
    0};
static const char f204[] = {
#embed "queries/council/mend_day.sql" suffix(,)
    0};
static const char f205[] = {
#embed "queries/council/recuse_member.sql" suffix(,)
    0};
static const char f206[] = {
#embed "queries/council/recuse_nominees.sql" suffix(,)
    0};
static const char f207[] = {
#embed "queries/council/vote_again.sql" suffix(,)
    0};
static const char f208[] = {
#embed "queries/deadline/add_holiday.sql" suffix(,)
    0};
static const char f209[] = {
#embed "queries/deadline/find_calendar_end.sql" suffix(,)
    0};
static const char f210[] = {
#embed "queries/deadline/list_deadlines.sql" suffix(,)
    0};
static const char f211[] = {
#embed "queries/deadline/list_holidays.sql" suffix(,)
    0};
static const char f212[] = {
#embed "queries/deadline/record_step.sql" suffix(,)
    0};
static const char f213[] = {
#embed "queries/decision/add_batch.sql" suffix(,)
    0};
static const char f214[] = {
#embed "queries/decision/add_paper_lines.sql" suffix(,)
    0};
static const char f215[] = {
#embed "queries/decision/add_papers.sql" suffix(,)
    0};
static const char f216[] = {
#embed "queries/decision/add_recorded.sql" suffix(,)
    0};
static const char f217[] = {
#embed "queries/decision/add_recorded_awards.sql" suffix(,)
    0};
static const char f218[] = {
#embed "queries/decision/analyze_paper_lines.sql" suffix(,)
    0};
static const char f219[] = {
#embed "queries/decision/approve_decision.sql" suffix(,)
    0};
static const char f220[] = {
#embed "queries/decision/confirm_papers.sql" suffix(,)
    0};
static const char f221[] = {
#embed "queries/decision/count_changes.sql" suffix(,)
    0};
static const char f222[] = {
#embed "queries/decision/count_people.sql" suffix(,)
    0};
static const char f223[] = {
#embed "queries/decision/count_recipients.sql" suffix(,)
    0};
static const char f224[] = {
#embed "queries/decision/create_paper_lines.sql" suffix(,)
    0};
static const char f225[] = {
#embed "queries/decision/create_papers.sql" suffix(,)
    0};
static const char f226[] = {
#embed "queries/decision/discard_draft.sql" suffix(,)
    0};
static const char f227[] = {
#embed "queries/decision/draft_decision.sql" suffix(,)
    0};
static const char f228[] = {
#embed "queries/decision/find_batch.sql" suffix(,)
    0};
static const char f229[] = {
#embed "queries/decision/find_by_number.sql" suffix(,)
    0};
static const char f230[] = {
#embed "queries/decision/find_decision.sql" suffix(,)
    0};
static const char f231[] = {
#embed "queries/decision/find_heading.sql" suffix(,)
    0};
static const char f232[] = {
#embed "queries/decision/issue_recorded.sql" suffix(,)
    0};
static const char f233[] = {
#embed "queries/decision/list_bases.sql" suffix(,)
    0};
static const char f234[] = {
#embed "queries/decision/list_changes.sql" suffix(,)
    0};
static const char f235[] = {
#embed "queries/decision/list_decisions.sql" suffix(,)
    0};
static const char f236[] = {
#embed "queries/decision/list_draft_findings.sql" suffix(,)
    0};
static const char f237[] = {
#embed "queries/decision/list_findings.sql" suffix(,)
    0};
static const char f238[] = {
#embed "queries/decision/list_paper_complaints.sql" suffix(,)
    0};
static const char f239[] = {
#embed "queries/decision/list_reasons.sql" suffix(,)
    0};
static const char f240[] = {
#embed "queries/decision/list_results.sql" suffix(,)
    0};
static const char f241[] = {
#embed "queries/decision/list_submissions.sql" suffix(,)
    0};
static const char f242[] = {
#embed "queries/decision/match_papers.sql" suffix(,)
    0};
static const char f243[] = {
#embed "queries/decision/number_papers.sql" suffix(,)
    0};
static const char f244[] = {
#embed "queries/decision/omit_lines.sql" suffix(,)
    0};
static const char f245[] = {
#embed "queries/doctor/list_mistakes.sql" suffix(,)
    0};
static const char f246[] = {
#embed "queries/dossier/add_dossier.sql" suffix(,)
    0};
static const char f247[] = {
#embed "queries/dossier/add_forwarding.sql" suffix(,)
    0};
static const char f248[] = {
#embed "queries/dossier/dossier_exists.sql" suffix(,)
    0};
static const char f249[] = {
#embed "queries/dossier/find_dossier.sql" suffix(,)
    0};
static const char f250[] = {
#embed "queries/dossier/forward_nominations.sql" suffix(,)
    0};
static const char f251[] = {
#embed "queries/dossier/list_dossiers.sql" suffix(,)
    0};
static const char f252[] = {
#embed "queries/dossier/lock_dossier.sql" suffix(,)
    0};
static const char f253[] = {
#embed "queries/dossier/mend_day.sql" suffix(,)
    0};
static const char f254[] = {
#embed "queries/dossier/receive_dossier.sql" suffix(,)
    0};
static const char f255[] = {
#embed "queries/dossier/submit_dossier.sql" suffix(,)
    0};
static const char f256[] = {
#embed "queries/dossier/submit_nominations.sql" suffix(,)
    0};
static const char f257[] = {
#embed "queries/eligibility/add_absent.sql" suffix(,)
    0};
static const char f258[] = {
#embed "queries/eligibility/analyze_asked.sql" suffix(,)
    0};
static const char f259[] = {
#embed "queries/eligibility/analyze_candidate.sql" suffix(,)
    0};
static const char f260[] = {
#embed "queries/eligibility/analyze_profile.sql" suffix(,)
    0};
static const char f261[] = {
#embed "queries/eligibility/analyze_wanted.sql" suffix(,)
    0};
static const char f262[] = {
#embed "queries/eligibility/ask_campaign.sql" suffix(,)
    0};
static const char f263[] = {
#embed "queries/eligibility/ask_dependents.sql" suffix(,)
    0};
static const char f264[] = {
#embed "queries/eligibility/ask_dossier.sql" suffix(,)
    0};
static const char f265[] = {
#embed "queries/eligibility/ask_nomination.sql" suffix(,)
    0};
static const char f266[] = {
#embed "queries/eligibility/ask_year.sql" suffix(,)
    0};
static const char f267[] = {
#embed "queries/eligibility/clear_verdicts.sql" suffix(,)
    0};
static const char f268[] = {
#embed "queries/eligibility/count_changes.sql" suffix(,)
    0};
static const char f269[] = {
#embed "queries/eligibility/count_verdicts.sql" suffix(,)
    0};
static const char f270[] = {
#embed "queries/eligibility/create_asked.sql" suffix(,)
    0};
static const char f271[] = {
#embed "queries/eligibility/create_candidate.sql" suffix(,)
    0};
static const char f272[] = {
#embed "queries/eligibility/create_conclusion.sql" suffix(,)
    0};
static const char f273[] = {
#embed "queries/eligibility/create_difference.sql" suffix(,)
    0};
static const char f274[] = {
#embed "queries/eligibility/create_fact.sql" suffix(,)
    0};
static const char f275[] = {
#embed "queries/eligibility/create_outcome.sql" suffix(,)
    0};
static const char f276[] = {
#embed "queries/eligibility/create_profile.sql" suffix(,)
    0};
static const char f277[] = {
#embed "queries/eligibility/create_recalled.sql" suffix(,)
    0};
static const char f278[] = {
#embed "queries/eligibility/create_rule_verdict.sql" suffix(,)
    0};
static const char f279[] = {
#embed "queries/eligibility/create_span.sql" suffix(,)
    0};
static const char f280[] = {
#embed "queries/eligibility/create_wanted.sql" suffix(,)
    0};
static const char f281[] = {
#embed "queries/eligibility/drop_conclusion.sql" suffix(,)
    0};
static const char f282[] = {
#embed "queries/eligibility/drop_span.sql" suffix(,)
    0};
static const char f283[] = {
#embed "queries/eligibility/drop_unsubmitted.sql" suffix(,)
    0};
static const char f284[] = {
#embed "queries/eligibility/evaluate_attestations.sql" suffix(,)
    0};
static const char f285[] = {
#embed "queries/eligibility/evaluate_elsewhere.sql" suffix(,)
    0};
static const char f286[] = {
#embed "queries/eligibility/evaluate_gates.sql" suffix(,)
    0};
static const char f287[] = {
#embed "queries/eligibility/evaluate_initiatives.sql" suffix(,)
    0};
static const char f288[] = {
#embed "queries/eligibility/evaluate_prior_awards.sql" suffix(,)
    0};
static const char f289[] = {
#embed "queries/eligibility/evaluate_rating_counts.sql" suffix(,)
    0};
static const char f290[] = {
#embed "queries/eligibility/evaluate_rating_runs.sql" suffix(,)
    0};
static const char f291[] = {
#embed "queries/eligibility/evaluate_ratings.sql" suffix(,)
    0};
static const char f292[] = {
#embed "queries/eligibility/evaluate_units.sql" suffix(,)
    0};
static const char f293[] = {
#embed "queries/eligibility/facts_complaints.sql" suffix(,)
    0};
static const char f294[] = {
#embed "queries/eligibility/facts_decisions.sql" suffix(,)
    0};
static const char f295[] = {
#embed "queries/eligibility/facts_earlier_uses.sql" suffix(,)
    0};
static const char f296[] = {
#embed "queries/eligibility/facts_figures.sql" suffix(,)
    0};
static const char f297[] = {
#embed "queries/eligibility/facts_initiatives.sql" suffix(,)
    0};
static const char f298[] = {
#embed "queries/eligibility/facts_nominations.sql" suffix(,)
    0};
static const char f299[] = {
#embed "queries/eligibility/facts_open_nominations.sql" suffix(,)
    0};
static const char f300[] = {
#embed "queries/eligibility/facts_other_nominations.sql" suffix(,)
    0};
static const char f301[] = {
#embed "queries/eligibility/facts_ratios.sql" suffix(,)
    0};
static const char f302[] = {
#embed "queries/eligibility/facts_recipients.sql" suffix(,)
    0};
static const char f303[] = {
#embed "queries/eligibility/facts_units.sql" suffix(,)
    0};
static const char f304[] = {
#embed "queries/eligibility/facts_votes.sql" suffix(,)
    0};
static const char f305[] = {
#embed "queries/eligibility/find_differences.sql" suffix(,)
    0};
static const char f306[] = {
#embed "queries/eligibility/find_rule_set.sql" suffix(,)
    0};
static const char f307[] = {
#embed "queries/eligibility/freeze_findings.sql" suffix(,)
    0};
static const char f308[] = {
#embed "queries/eligibility/has_asked.sql" suffix(,)
    0};
static const char f309[] = {
#embed "queries/eligibility/imagine_tables.sql" suffix(,)
    0};
static const char f310[] = {
#embed "queries/eligibility/list_findings.sql" suffix(,)
    0};
static const char f311[] = {
#embed "queries/eligibility/list_rules.sql" suffix(,)
    0};
static const char f312[] = {
#embed "queries/eligibility/list_verdicts.sql" suffix(,)
    0};
static const char f313[] = {
#embed "queries/eligibility/read_facts.sql" suffix(,)
    0};
static const char f314[] = {
#embed "queries/eligibility/recall_findings.sql" suffix(,)
    0};
static const char f315[] = {
#embed "queries/eligibility/restore_findings.sql" suffix(,)
    0};
static const char f316[] = {
#embed "queries/eligibility/set_server.sql" suffix(,)
    0};
static const char f317[] = {
#embed "queries/fact/add_collectives.sql" suffix(,)
    0};
static const char f318[] = {
#embed "queries/fact/add_matter.sql" suffix(,)
    0};
static const char f319[] = {
#embed "queries/fact/close_matter.sql" suffix(,)
    0};
static const char f320[] = {
#embed "queries/fact/compose_papers.sql" suffix(,)
    0};
static const char f321[] = {
#embed "queries/fact/copy_rows.sql" suffix(,)
    0};
static const char f322[] = {
#embed "queries/fact/create_staging.sql" suffix(,)
    0};
static const char f323[] = {
#embed "queries/fact/describe_recipients.sql" suffix(,)
    0};
static const char f324[] = {
#embed "queries/fact/find_open_matter.sql" suffix(,)
    0};
static const char f325[] = {
#embed "queries/fact/list_complaints.sql" suffix(,)
    0};
static const char f326[] = {
#embed "queries/fact/list_corrections.sql" suffix(,)
    0};
static const char f327[] = {
#embed "queries/fact/list_figures.sql" suffix(,)
    0};
static const char f328[] = {
#embed "queries/fact/list_matters.sql" suffix(,)
    0};
static const char f329[] = {
#embed "queries/fact/list_ratings.sql" suffix(,)
    0};
static const char f330[] = {
#embed "queries/fact/lock_matter.sql" suffix(,)
    0};
static const char f331[] = {
#embed "queries/fact/lock_units.sql" suffix(,)
    0};
static const char f332[] = {
#embed "queries/fact/match_ids.sql" suffix(,)
    0};
static const char f333[] = {
#embed "queries/fact/match_units.sql" suffix(,)
    0};
static const char f334[] = {
#embed "queries/fact/recipient_exists.sql" suffix(,)
    0};
static const char f335[] = {
#embed "queries/fact/set_figures.sql" suffix(,)
    0};
static const char f336[] = {
#embed "queries/fact/set_ratings.sql" suffix(,)
    0};
static const char f337[] = {
#embed "queries/import/add_batch.sql" suffix(,)
    0};
static const char f338[] = {
#embed "queries/import/add_collectives.sql" suffix(,)
    0};
static const char f339[] = {
#embed "queries/import/add_family.sql" suffix(,)
    0};
static const char f340[] = {
#embed "queries/import/add_households.sql" suffix(,)
    0};
static const char f341[] = {
#embed "queries/import/add_name_keys.sql" suffix(,)
    0};
static const char f342[] = {
#embed "queries/import/add_names.sql" suffix(,)
    0};
static const char f343[] = {
#embed "queries/import/add_nominations.sql" suffix(,)
    0};
static const char f344[] = {
#embed "queries/import/add_people.sql" suffix(,)
    0};
static const char f345[] = {
#embed "queries/import/add_recipients.sql" suffix(,)
    0};
static const char f346[] = {
#embed "queries/import/add_unit_keys.sql" suffix(,)
    0};
static const char f347[] = {
#embed "queries/import/analyze_match.sql" suffix(,)
    0};
static const char f348[] = {
#embed "queries/import/analyze_names.sql" suffix(,)
    0};
static const char f349[] = {
#embed "queries/import/analyze_new.sql" suffix(,)
    0};
static const char f350[] = {
#embed "queries/import/analyze_rows.sql" suffix(,)
    0};
static const char f351[] = {
#embed "queries/import/answer_units.sql" suffix(,)
    0};
static const char f352[] = {
#embed "queries/import/choose_recipients.sql" suffix(,)
    0};
static const char f353[] = {
#embed "queries/import/choose_units.sql" suffix(,)
    0};
static const char f354[] = {
#embed "queries/import/compare_nominations.sql" suffix(,)
    0};
static const char f355[] = {
#embed "queries/import/complete_recipients.sql" suffix(,)
    0};
static const char f356[] = {
#embed "queries/import/compose_rows.sql" suffix(,)
    0};
static const char f357[] = {
#embed "queries/import/copy_rows.sql" suffix(,)
    0};
static const char f358[] = {
#embed "queries/import/count_changes.sql" suffix(,)
    0};
static const char f359[] = {
#embed "queries/import/create_change.sql" suffix(,)
    0};
static const char f360[] = {
#embed "queries/import/create_family.sql" suffix(,)
    0};
static const char f361[] = {
#embed "queries/import/create_match.sql" suffix(,)
    0};
static const char f362[] = {
#embed "queries/import/create_name_keys.sql" suffix(,)
    0};
static const char f363[] = {
#embed "queries/import/create_names.sql" suffix(,)
    0};
static const char f364[] = {
#embed "queries/import/create_new.sql" suffix(,)
    0};
static const char f365[] = {
#embed "queries/import/create_staging.sql" suffix(,)
    0};
static const char f366[] = {
#embed "queries/import/create_unit_candidates.sql" suffix(,)
    0};
static const char f367[] = {
#embed "queries/import/create_units.sql" suffix(,)
    0};
static const char f368[] = {
#embed "queries/import/find_batch.sql" suffix(,)
    0};
static const char f369[] = {
#embed "queries/import/find_corrected.sql" suffix(,)
    0};
static const char f370[] = {
#embed "queries/import/find_open_dossier.sql" suffix(,)
    0};
static const char f371[] = {
#embed "queries/import/find_unit_candidates.sql" suffix(,)
    0};
static const char f372[] = {
#embed "queries/import/index_match.sql" suffix(,)
    0};
static const char f373[] = {
#embed "queries/import/index_rows.sql" suffix(,)
    0};
static const char f374[] = {
#embed "queries/import/key_units.sql" suffix(,)
    0};
static const char f375[] = {
#embed "queries/import/list_ambiguous.sql" suffix(,)
    0};
static const char f376[] = {
#embed "queries/import/list_award_names.sql" suffix(,)
    0};
static const char f377[] = {
#embed "queries/import/list_closed_changes.sql" suffix(,)
    0};
static const char f378[] = {
#embed "queries/import/list_complaints.sql" suffix(,)
    0};
static const char f379[] = {
#embed "queries/import/list_conflicts.sql" suffix(,)
    0};
static const char f380[] = {
#embed "queries/import/list_crowded.sql" suffix(,)
    0};
static const char f381[] = {
#embed "queries/import/list_former_units.sql" suffix(,)
    0};
static const char f382[] = {
#embed "queries/import/list_missing.sql" suffix(,)
    0};
static const char f383[] = {
#embed "queries/import/list_names.sql" suffix(,)
    0};
static const char f384[] = {
#embed "queries/import/list_near.sql" suffix(,)
    0};
static const char f385[] = {
#embed "queries/import/list_open_units.sql" suffix(,)
    0};
static const char f386[] = {
#embed "queries/import/list_repeats.sql" suffix(,)
    0};
static const char f387[] = {
#embed "queries/import/list_twins.sql" suffix(,)
    0};
static const char f388[] = {
#embed "queries/import/list_unasked.sql" suffix(,)
    0};
static const char f389[] = {
#embed "queries/import/list_unit_offers.sql" suffix(,)
    0};
static const char f390[] = {
#embed "queries/import/list_unkeyed_names.sql" suffix(,)
    0};
static const char f391[] = {
#embed "queries/import/lock_units.sql" suffix(,)
    0};
static const char f392[] = {
#embed "queries/import/mark_ambiguous.sql" suffix(,)
    0};
static const char f393[] = {
#embed "queries/import/match_identities.sql" suffix(,)
    0};
static const char f394[] = {
#embed "queries/import/match_new.sql" suffix(,)
    0};
static const char f395[] = {
#embed "queries/import/match_numbers.sql" suffix(,)
    0};
static const char f396[] = {
#embed "queries/import/match_proved.sql" suffix(,)
    0};
static const char f397[] = {
#embed "queries/import/match_unit_codes.sql" suffix(,)
    0};
static const char f398[] = {
#embed "queries/import/merge_twins.sql" suffix(,)
    0};
static const char f399[] = {
#embed "queries/import/own_units.sql" suffix(,)
    0};
static const char f400[] = {
#embed "queries/import/set_sample.sql" suffix(,)
    0};
static const char f401[] = {
#embed "queries/import/update_nominations.sql" suffix(,)
    0};
static const char f402[] = {
#embed "queries/import/withdraw_missing.sql" suffix(,)
    0};
static const char f403[] = {
#embed "queries/initiative/add_adoption.sql" suffix(,)
    0};
static const char f404[] = {
#embed "queries/initiative/add_author.sql" suffix(,)
    0};
static const char f405[] = {
#embed "queries/initiative/add_initiative.sql" suffix(,)
    0};
static const char f406[] = {
#embed "queries/initiative/add_recognition.sql" suffix(,)
    0};
static const char f407[] = {
#embed "queries/initiative/find_initiative.sql" suffix(,)
    0};
static const char f408[] = {
#embed "queries/initiative/initiative_exists.sql" suffix(,)
    0};
static const char f409[] = {
#embed "queries/initiative/list_adoptions.sql" suffix(,)
    0};
static const char f410[] = {
#embed "queries/initiative/list_authors.sql" suffix(,)
    0};
static const char f411[] = {
#embed "queries/initiative/list_initiatives.sql" suffix(,)
    0};
static const char f412[] = {
#embed "queries/initiative/list_recognitions.sql" suffix(,)
    0};
static const char f413[] = {
#embed "queries/initiative/use_initiative.sql" suffix(,)
    0};
static const char f414[] = {
#embed "queries/initiative_list/add_authors.sql" suffix(,)
    0};
static const char f415[] = {
#embed "queries/initiative_list/add_initiatives.sql" suffix(,)
    0};
static const char f416[] = {
#embed "queries/initiative_list/add_recognitions.sql" suffix(,)
    0};
static const char f417[] = {
#embed "queries/initiative_list/code_found.sql" suffix(,)
    0};
static const char f418[] = {
#embed "queries/initiative_list/copy_rows.sql" suffix(,)
    0};
static const char f419[] = {
#embed "queries/initiative_list/count_found.sql" suffix(,)
    0};
static const char f420[] = {
#embed "queries/initiative_list/create_found.sql" suffix(,)
    0};
static const char f421[] = {
#embed "queries/initiative_list/create_staging.sql" suffix(,)
    0};
static const char f422[] = {
#embed "queries/initiative_list/find_initiatives.sql" suffix(,)
    0};
static const char f423[] = {
#embed "queries/initiative_list/list_complaints.sql" suffix(,)
    0};
static const char f424[] = {
#embed "queries/initiative_list/list_written.sql" suffix(,)
    0};
static const char f425[] = {
#embed "queries/law/list_ending.sql" suffix(,)
    0};
static const char f426[] = {
#embed "queries/law/load_authority_kinds.sql" suffix(,)
    0};
static const char f427[] = {
#embed "queries/law/load_award_kinds.sql" suffix(,)
    0};
static const char f428[] = {
#embed "queries/law/load_award_ratios.sql" suffix(,)
    0};
static const char f429[] = {
#embed "queries/law/load_award_rules.sql" suffix(,)
    0};
static const char f430[] = {
#embed "queries/law/load_base_salaries.sql" suffix(,)
    0};
static const char f431[] = {
#embed "queries/law/load_deadline_rules.sql" suffix(,)
    0};
static const char f432[] = {
#embed "queries/law/load_holidays.sql" suffix(,)
    0};
static const char f433[] = {
#embed "queries/law/load_legal_instruments.sql" suffix(,)
    0};
static const char f434[] = {
#embed "queries/law/load_rule_sets.sql" suffix(,)
    0};
static const char f435[] = {
#embed "queries/law/load_vote_thresholds.sql" suffix(,)
    0};
static const char f436[] = {
#embed "queries/local_rule/find_rule_set.sql" suffix(,)
    0};
static const char f437[] = {
#embed "queries/local_rule/find_unknown_awards.sql" suffix(,)
    0};
static const char f438[] = {
#embed "queries/local_rule/list_council_rules.sql" suffix(,)
    0};
static const char f439[] = {
#embed "queries/local_rule/list_deadline_rules.sql" suffix(,)
    0};
static const char f440[] = {
#embed "queries/local_rule/list_ratios.sql" suffix(,)
    0};
static const char f441[] = {
#embed "queries/local_rule/list_thresholds.sql" suffix(,)
    0};
static const char f442[] = {
#embed "queries/local_rule/set_council_rule.sql" suffix(,)
    0};
static const char f443[] = {
#embed "queries/local_rule/set_deadline_rule.sql" suffix(,)
    0};
static const char f444[] = {
#embed "queries/local_rule/set_ratio.sql" suffix(,)
    0};
static const char f445[] = {
#embed "queries/local_rule/set_threshold.sql" suffix(,)
    0};
static const char f446[] = {
#embed "queries/migration/act_as_owner.sql" suffix(,)
    0};
static const char f447[] = {
#embed "queries/migration/admit_restorer.sql" suffix(,)
    0};
static const char f448[] = {
#embed "queries/migration/close_database.sql" suffix(,)
    0};
static const char f449[] = {
#embed "queries/migration/create_history.sql" suffix(,)
    0};
static const char f450[] = {
#embed "queries/migration/dismiss_restorer.sql" suffix(,)
    0};
static const char f451[] = {
#embed "queries/migration/history_exists.sql" suffix(,)
    0};
static const char f452[] = {
#embed "queries/migration/list_applied.sql" suffix(,)
    0};
static const char f453[] = {
#embed "queries/migration/list_open_doors.sql" suffix(,)
    0};
static const char f454[] = {
#embed "queries/migration/lock.sql" suffix(,)
    0};
static const char f455[] = {
#embed "queries/migration/name_restorer.sql" suffix(,)
    0};
static const char f456[] = {
#embed "queries/migration/record_applied.sql" suffix(,)
    0};
static const char f457[] = {
#embed "queries/migration/take_over.sql" suffix(,)
    0};
static const char f458[] = {
#embed "queries/nomination/add_return_fields.sql" suffix(,)
    0};
static const char f459[] = {
#embed "queries/nomination/edit_wording.sql" suffix(,)
    0};
static const char f460[] = {
#embed "queries/nomination/find_nomination.sql" suffix(,)
    0};
static const char f461[] = {
#embed "queries/nomination/list_ballots.sql" suffix(,)
    0};
static const char f462[] = {
#embed "queries/nomination/list_edits.sql" suffix(,)
    0};
static const char f463[] = {
#embed "queries/nomination/list_events.sql" suffix(,)
    0};
static const char f464[] = {
#embed "queries/nomination/list_findings.sql" suffix(,)
    0};
static const char f465[] = {
#embed "queries/nomination/list_nominations.sql" suffix(,)
    0};
static const char f466[] = {
#embed "queries/nomination/list_reopened.sql" suffix(,)
    0};
static const char f467[] = {
#embed "queries/nomination/list_return_fields.sql" suffix(,)
    0};
static const char f468[] = {
#embed "queries/nomination/lock_nominations.sql" suffix(,)
    0};
static const char f469[] = {
#embed "queries/nomination/lock_wording.sql" suffix(,)
    0};
static const char f470[] = {
#embed "queries/nomination/move_dossier.sql" suffix(,)
    0};
static const char f471[] = {
#embed "queries/nomination/move_nominations.sql" suffix(,)
    0};
static const char f472[] = {
#embed "queries/nomination/nomination_exists.sql" suffix(,)
    0};
static const char f473[] = {
#embed "queries/nomination/record_outcome.sql" suffix(,)
    0};
static const char f474[] = {
#embed "queries/org_unit/add_alias.sql" suffix(,)
    0};
static const char f475[] = {
#embed "queries/org_unit/add_unit.sql" suffix(,)
    0};
static const char f476[] = {
#embed "queries/org_unit/change_unit.sql" suffix(,)
    0};
static const char f477[] = {
#embed "queries/org_unit/end_unit.sql" suffix(,)
    0};
static const char f478[] = {
#embed "queries/org_unit/find_deciding_law.sql" suffix(,)
    0};
static const char f479[] = {
#embed "queries/org_unit/find_meanings.sql" suffix(,)
    0};
static const char f480[] = {
#embed "queries/org_unit/find_unit.sql" suffix(,)
    0};
static const char f481[] = {
#embed "queries/org_unit/list_aliases.sql" suffix(,)
    0};
static const char f482[] = {
#embed "queries/org_unit/list_consequences.sql" suffix(,)
    0};
static const char f483[] = {
#embed "queries/org_unit/list_deciders.sql" suffix(,)
    0};
static const char f484[] = {
#embed "queries/org_unit/list_lineage.sql" suffix(,)
    0};
static const char f485[] = {
#embed "queries/org_unit/list_unit_names.sql" suffix(,)
    0};
static const char f486[] = {
#embed "queries/org_unit/list_unit_places.sql" suffix(,)
    0};
static const char f487[] = {
#embed "queries/org_unit/list_units.sql" suffix(,)
    0};
static const char f488[] = {
#embed "queries/org_unit/list_versions.sql" suffix(,)
    0};
static const char f489[] = {
#embed "queries/org_unit/merge_units.sql" suffix(,)
    0};
static const char f490[] = {
#embed "queries/org_unit/remove_alias.sql" suffix(,)
    0};
static const char f491[] = {
#embed "queries/org_unit/set_authority.sql" suffix(,)
    0};
static const char f492[] = {
#embed "queries/org_unit/set_bonus_rounding.sql" suffix(,)
    0};
static const char f493[] = {
#embed "queries/org_unit/split_unit.sql" suffix(,)
    0};
static const char f494[] = {
#embed "queries/org_unit/unit_exists.sql" suffix(,)
    0};
static const char f495[] = {
#embed "queries/path/add_nominations.sql" suffix(,)
    0};
static const char f496[] = {
#embed "queries/path/assume_awards.sql" suffix(,)
    0};
static const char f497[] = {
#embed "queries/path/assume_years.sql" suffix(,)
    0};
static const char f498[] = {
#embed "queries/path/award_is_for_people.sql" suffix(,)
    0};
static const char f499[] = {
#embed "queries/path/clear_verdicts.sql" suffix(,)
    0};
static const char f500[] = {
#embed "queries/path/create_goal.sql" suffix(,)
    0};
static const char f501[] = {
#embed "queries/path/create_known.sql" suffix(,)
    0};
static const char f502[] = {
#embed "queries/path/create_reachable.sql" suffix(,)
    0};
static const char f503[] = {
#embed "queries/path/find_goals.sql" suffix(,)
    0};
static const char f504[] = {
#embed "queries/path/find_reachable.sql" suffix(,)
    0};
static const char f505[] = {
#embed "queries/path/list_gates.sql" suffix(,)
    0};
static const char f506[] = {
#embed "queries/path/list_rules.sql" suffix(,)
    0};
static const char f507[] = {
#embed "queries/path/recall_person.sql" suffix(,)
    0};
static const char f508[] = {
#embed "queries/person/add_post.sql" suffix(,)
    0};
static const char f509[] = {
#embed "queries/person/end_post.sql" suffix(,)
    0};
static const char f510[] = {
#embed "queries/person/find_merge.sql" suffix(,)
    0};
static const char f511[] = {
#embed "queries/person/list_card_conflicts.sql" suffix(,)
    0};
static const char f512[] = {
#embed "queries/person/list_card_money.sql" suffix(,)
    0};
static const char f513[] = {
#embed "queries/person/list_card_ratings.sql" suffix(,)
    0};
static const char f514[] = {
#embed "queries/person/list_duplicates.sql" suffix(,)
    0};
static const char f515[] = {
#embed "queries/person/list_merge_findings.sql" suffix(,)
    0};
static const char f516[] = {
#embed "queries/person/list_mergers.sql" suffix(,)
    0};
static const char f517[] = {
#embed "queries/person/list_posts.sql" suffix(,)
    0};
static const char f518[] = {
#embed "queries/person/merge_people.sql" suffix(,)
    0};
static const char f519[] = {
#embed "queries/person/move_person.sql" suffix(,)
    0};
static const char f520[] = {
#embed "queries/person/set_death.sql" suffix(,)
    0};
static const char f521[] = {
#embed "queries/person/unmerge_people.sql" suffix(,)
    0};
static const char f522[] = {
#embed "queries/recipient/add_person.sql" suffix(,)
    0};
static const char f523[] = {
#embed "queries/recipient/ask_numbers.sql" suffix(,)
    0};
static const char f524[] = {
#embed "queries/recipient/correct_name.sql" suffix(,)
    0};
static const char f525[] = {
#embed "queries/recipient/find_person.sql" suffix(,)
    0};
static const char f526[] = {
#embed "queries/recipient/list_awards.sql" suffix(,)
    0};
static const char f527[] = {
#embed "queries/recipient/list_name_corrections.sql" suffix(,)
    0};
static const char f528[] = {
#embed "queries/recipient/list_people.sql" suffix(,)
    0};
static const char f529[] = {
#embed "queries/recipient/list_unasked.sql" suffix(,)
    0};
static const char f530[] = {
#embed "queries/recipient/person_exists.sql" suffix(,)
    0};
static const char f531[] = {
#embed "queries/recipient_request/answer_request.sql" suffix(,)
    0};
static const char f532[] = {
#embed "queries/recipient_request/ask_office.sql" suffix(,)
    0};
static const char f533[] = {
#embed "queries/recipient_request/list_requests.sql" suffix(,)
    0};
static const char f534[] = {
#embed "queries/review/ask_draft.sql" suffix(,)
    0};
static const char f535[] = {
#embed "queries/review/count_lines.sql" suffix(,)
    0};
static const char f536[] = {
#embed "queries/review/find_review.sql" suffix(,)
    0};
static const char f537[] = {
#embed "queries/review/list_awaiting.sql" suffix(,)
    0};
static const char f538[] = {
#embed "queries/review/list_lines_after.sql" suffix(,)
    0};
static const char f539[] = {
#embed "queries/review/list_lines_before.sql" suffix(,)
    0};
static const char f540[] = {
#embed "queries/search/search_certificates.sql" suffix(,)
    0};
static const char f541[] = {
#embed "queries/search/search_decisions.sql" suffix(,)
    0};
static const char f542[] = {
#embed "queries/search/search_recipients.sql" suffix(,)
    0};
static const char f543[] = {
#embed "queries/search/search_units.sql" suffix(,)
    0};
static const char f544[] = {
#embed "queries/signature/attach_file.sql" suffix(,)
    0};
static const char f545[] = {
#embed "queries/signature/find_account.sql" suffix(,)
    0};
static const char f546[] = {
#embed "queries/signature/find_content.sql" suffix(,)
    0};
static const char f547[] = {
#embed "queries/signature/list_attachments.sql" suffix(,)
    0};
static const char f548[] = {
#embed "queries/signature/list_keys.sql" suffix(,)
    0};
static const char f549[] = {
#embed "queries/signature/list_later.sql" suffix(,)
    0};
static const char f550[] = {
#embed "queries/signature/list_signatures.sql" suffix(,)
    0};
static const char f551[] = {
#embed "queries/signature/register_key.sql" suffix(,)
    0};
static const char f552[] = {
#embed "queries/signature/revoke_key.sql" suffix(,)
    0};
static const char f553[] = {
#embed "queries/signature/sign_decision.sql" suffix(,)
    0};
static const char f554[] = {
#embed "queries/signer/add_signer.sql" suffix(,)
    0};
static const char f555[] = {
#embed "queries/signer/end_signer.sql" suffix(,)
    0};
static const char f556[] = {
#embed "queries/signer/list_signers.sql" suffix(,)
    0};
static const char f557[] = {
#embed "queries/transfer/copy_rows.sql" suffix(,)
    0};
static const char f558[] = {
#embed "queries/transfer/create_rows.sql" suffix(,)
    0};
static const char f559[] = {
#embed "queries/transfer/list_adoptions.sql" suffix(,)
    0};
static const char f560[] = {
#embed "queries/transfer/list_authors.sql" suffix(,)
    0};
static const char f561[] = {
#embed "queries/transfer/list_awards.sql" suffix(,)
    0};
static const char f562[] = {
#embed "queries/transfer/list_campaigns.sql" suffix(,)
    0};
static const char f563[] = {
#embed "queries/transfer/list_complaints.sql" suffix(,)
    0};
static const char f564[] = {
#embed "queries/transfer/list_figures.sql" suffix(,)
    0};
static const char f565[] = {
#embed "queries/transfer/list_heads.sql" suffix(,)
    0};
static const char f566[] = {
#embed "queries/transfer/list_initiatives.sql" suffix(,)
    0};
static const char f567[] = {
#embed "queries/transfer/list_matters.sql" suffix(,)
    0};
static const char f568[] = {
#embed "queries/transfer/list_persons.sql" suffix(,)
    0};
static const char f569[] = {
#embed "queries/transfer/list_posts.sql" suffix(,)
    0};
static const char f570[] = {
#embed "queries/transfer/list_ratings.sql" suffix(,)
    0};
static const char f571[] = {
#embed "queries/transfer/list_recognitions.sql" suffix(,)
    0};
static const char f572[] = {
#embed "queries/transfer/list_unasked.sql" suffix(,)
    0};
static const char f573[] = {
#embed "queries/transfer/list_units.sql" suffix(,)
    0};
static const char f574[] = {
#embed "queries/transfer/take_rows.sql" suffix(,)
    0};
static const char f575[] = {
#embed "sample/0010_units.sql" suffix(,)
    0};
static const char f576[] = {
#embed "sample/0015_accounts.sql" suffix(,)
    0};
static const char f577[] = {
#embed "sample/0020_campaigns.sql" suffix(,)
    0};
static const char f578[] = {
#embed "sample/0030_round_2021.sql" suffix(,)
    0};
static const char f579[] = {
#embed "sample/0040_round_2025.sql" suffix(,)
    0};
static const char f580[] = {
#embed "sample/0050_facts_2025.sql" suffix(,)
    0};
static const char f581[] = {
#embed "sample/nominations_2025.csv" suffix(,)
    0};
const sqlfile sqlfiles[] = {
    {"catalogue/authority_kind.csv", f0, sizeof f0 - 1},
    {"catalogue/award_kind.csv", f1, sizeof f1 - 1},
    {"catalogue/award_ratio.csv", f2, sizeof f2 - 1},
    {"catalogue/award_rule.csv", f3, sizeof f3 - 1},
    {"catalogue/base_salary.csv", f4, sizeof f4 - 1},
    {"catalogue/deadline.csv", f5, sizeof f5 - 1},
    {"catalogue/error.csv", f6, sizeof f6 - 1},
    {"catalogue/holiday.csv", f7, sizeof f7 - 1},
    {"catalogue/legal_instrument.csv", f8, sizeof f8 - 1},
    {"catalogue/rule_set.csv", f9, sizeof f9 - 1},
    {"catalogue/schema_digest.csv", f10, sizeof f10 - 1},
    {"catalogue/term.csv", f11, sizeof f11 - 1},
    {"catalogue/vote_threshold.csv", f12, sizeof f12 - 1},
    {"functions/0005_schema_history.sql", f13, sizeof f13 - 1},
    {"functions/0010_failure.sql", f14, sizeof f14 - 1},
    {"functions/0015_today.sql", f15, sizeof f15 - 1},
    {"functions/0020_guards.sql", f16, sizeof f16 - 1},
    {"functions/0030_nomination_event.sql", f17, sizeof f17 - 1},
    {"functions/0040_law.sql", f18, sizeof f18 - 1},
    {"functions/0041_paper.sql", f19, sizeof f19 - 1},
    {"functions/0042_eligibility.sql", f20, sizeof f20 - 1},
    {"functions/0043_finding.sql", f21, sizeof f21 - 1},
    {"functions/0044_hypothesis.sql", f22, sizeof f22 - 1},
    {"functions/0045_held_award.sql", f23, sizeof f23 - 1},
    {"functions/0045_names.sql", f24, sizeof f24 - 1},
    {"functions/0047_ed25519.sql", f25, sizeof f25 - 1},
    {"functions/0047_local_rule.sql", f26, sizeof f26 - 1},
    {"functions/0048_death.sql", f27, sizeof f27 - 1},
    {"functions/0048_held_back.sql", f28, sizeof f28 - 1},
    {"functions/0048_once_a_year.sql", f29, sizeof f29 - 1},
    {"functions/0048_pending.sql", f30, sizeof f30 - 1},
    {"functions/0048_preparation.sql", f31, sizeof f31 - 1},
    {"functions/0049_ballot_needed.sql", f32, sizeof f32 - 1},
    {"functions/0050_decision.sql", f33, sizeof f33 - 1},
    {"functions/0051_draft.sql", f34, sizeof f34 - 1},
    {"functions/0052_amendment_guards.sql", f35, sizeof f35 - 1},
    {"functions/0053_correction.sql", f36, sizeof f36 - 1},
    {"functions/0054_authority_name.sql", f37, sizeof f37 - 1},
    {"functions/0054_revocation.sql", f38, sizeof f38 - 1},
    {"functions/0055_recorded.sql", f39, sizeof f39 - 1},
    {"functions/0056_approval.sql", f40, sizeof f40 - 1},
    {"functions/0057_decision_content.sql", f41, sizeof f41 - 1},
    {"functions/0058_signature.sql", f42, sizeof f42 - 1},
    {"functions/0059_human.sql", f43, sizeof f43 - 1},
    {"functions/0059_move.sql", f44, sizeof f44 - 1},
    {"functions/0060_council.sql", f45, sizeof f45 - 1},
    {"functions/0061_initiative_use.sql", f46, sizeof f46 - 1},
    {"functions/0062_deadline.sql", f47, sizeof f47 - 1},
    {"functions/0063_entry.sql", f48, sizeof f48 - 1},
    {"functions/0064_unit_key.sql", f49, sizeof f49 - 1},
    {"functions/0065_author_share.sql", f50, sizeof f50 - 1},
    {"functions/0066_acting.sql", f51, sizeof f51 - 1},
    {"functions/0066_hold.sql", f52, sizeof f52 - 1},
    {"functions/0066_vote_guards.sql", f53, sizeof f53 - 1},
    {"functions/0067_unit.sql", f54, sizeof f54 - 1},
    {"functions/0068_person.sql", f55, sizeof f55 - 1},
    {"functions/0069_transfer.sql", f56, sizeof f56 - 1},
    {"functions/0070_account.sql", f57, sizeof f57 - 1},
    {"functions/0071_account_admin.sql", f58, sizeof f58 - 1},
    {"functions/0072_four_eyes.sql", f59, sizeof f59 - 1},
    {"functions/0073_self_edit.sql", f60, sizeof f60 - 1},
    {"functions/0073_signing.sql", f61, sizeof f61 - 1},
    {"functions/0074_transfer_complaints.sql", f62, sizeof f62 - 1},
    {"functions/0075_transfer_take.sql", f63, sizeof f63 - 1},
    {"functions/0076_dossier_right.sql", f64, sizeof f64 - 1},
    {"functions/0076_given_number.sql", f65, sizeof f65 - 1},
    {"functions/0076_removal.sql", f66, sizeof f66 - 1},
    {"functions/0077_account_limits.sql", f67, sizeof f67 - 1},
    {"functions/0077_number.sql", f68, sizeof f68 - 1},
    {"functions/0078_day.sql", f69, sizeof f69 - 1},
    {"functions/0078_day_order.sql", f70, sizeof f70 - 1},
    {"functions/0078_name.sql", f71, sizeof f71 - 1},
    {"functions/0078_right_condition.sql", f72, sizeof f72 - 1},
    {"functions/0079_rights.sql", f73, sizeof f73 - 1},
    {"functions/0080_audit_entry.sql", f74, sizeof f74 - 1},
    {"functions/0081_audit_seal.sql", f75, sizeof f75 - 1},
    {"functions/0082_audit_as_of.sql", f76, sizeof f76 - 1},
    {"functions/0083_audit_log.sql", f77, sizeof f77 - 1},
    {"functions/0084_audit_horizon.sql", f78, sizeof f78 - 1},
    {"functions/0085_reach.sql", f79, sizeof f79 - 1},
    {"functions/0086_request.sql", f80, sizeof f80 - 1},
    {"functions/0087_holiday.sql", f81, sizeof f81 - 1},
    {"functions/0090_search.sql", f82, sizeof f82 - 1},
    {"migrations/0001_law.sql", f83, sizeof f83 - 1},
    {"migrations/0002_who.sql", f84, sizeof f84 - 1},
    {"migrations/0003_what.sql", f85, sizeof f85 - 1},
    {"migrations/0004_road.sql", f86, sizeof f86 - 1},
    {"migrations/0005_outcome.sql", f87, sizeof f87 - 1},
    {"migrations/0006_eligibility.sql", f88, sizeof f88 - 1},
    {"migrations/0007_road.sql", f89, sizeof f89 - 1},
    {"migrations/0008_council.sql", f90, sizeof f90 - 1},
    {"migrations/0009_deadline.sql", f91, sizeof f91 - 1},
    {"migrations/0010_account.sql", f92, sizeof f92 - 1},
    {"migrations/0011_finding.sql", f93, sizeof f93 - 1},
    {"migrations/0012_entry.sql", f94, sizeof f94 - 1},
    {"migrations/0013_speed.sql", f95, sizeof f95 - 1},
    {"migrations/0014_account.sql", f96, sizeof f96 - 1},
    {"migrations/0015_audit.sql", f97, sizeof f97 - 1},
    {"migrations/0016_amendment.sql", f98, sizeof f98 - 1},
    {"migrations/0017_search.sql", f99, sizeof f99 - 1},
    {"migrations/0018_intake.sql", f100, sizeof f100 - 1},
    {"migrations/0019_register.sql", f101, sizeof f101 - 1},
    {"migrations/0020_signature.sql", f102, sizeof f102 - 1},
    {"migrations/0022_fold.sql", f103, sizeof f103 - 1},
    {"migrations/0023_gates.sql", f104, sizeof f104 - 1},
    {"migrations/0024_nomination_kind.sql", f105, sizeof f105 - 1},
    {"migrations/0025_audit_json.sql", f106, sizeof f106 - 1},
    {"migrations/0026_reach.sql", f107, sizeof f107 - 1},
    {"migrations/0027_misuse.sql", f108, sizeof f108 - 1},
    {"migrations/0028_account_changes.sql", f109, sizeof f109 - 1},
    {"migrations/0029_preparation.sql", f110, sizeof f110 - 1},
    {"migrations/0030_seal_time.sql", f111, sizeof f111 - 1},
    {"migrations/0031_visible_text.sql", f112, sizeof f112 - 1},
    {"migrations/0032_holiday.sql", f113, sizeof f113 - 1},
    {"migrations/0033_search_words.sql", f114, sizeof f114 - 1},
    {"migrations/0036_day.sql", f115, sizeof f115 - 1},
    {"migrations/0045_approval_reason.sql", f116, sizeof f116 - 1},
    {"migrations/0046_day_correction.sql", f117, sizeof f117 - 1},
    {"migrations/0047_no_data.sql", f118, sizeof f118 - 1},
    {"migrations/0048_posthumous.sql", f119, sizeof f119 - 1},
    {"migrations/0049_name_correction.sql", f120, sizeof f120 - 1},
    {"queries/account/add_account.sql", f121, sizeof f121 - 1},
    {"queries/account/disable_account.sql", f122, sizeof f122 - 1},
    {"queries/account/find_reach.sql", f123, sizeof f123 - 1},
    {"queries/account/grant_account.sql", f124, sizeof f124 - 1},
    {"queries/account/list_accounts.sql", f125, sizeof f125 - 1},
    {"queries/account/scope_account.sql", f126, sizeof f126 - 1},
    {"queries/account/set_password.sql", f127, sizeof f127 - 1},
    {"queries/amendment/add_dependents.sql", f128, sizeof f128 - 1},
    {"queries/amendment/correct_decision.sql", f129, sizeof f129 - 1},
    {"queries/amendment/count_amendments.sql", f130, sizeof f130 - 1},
    {"queries/amendment/issue_revocation.sql", f131, sizeof f131 - 1},
    {"queries/amendment/list_amendments.sql", f132, sizeof f132 - 1},
    {"queries/amendment/list_annulled.sql", f133, sizeof f133 - 1},
    {"queries/amendment/list_corrected_lines.sql", f134, sizeof f134 - 1},
    {"queries/amendment/list_correction_findings.sql", f135, sizeof f135 - 1},
    {"queries/amendment/list_dependents.sql", f136, sizeof f136 - 1},
    {"queries/amendment/list_recorded_later.sql", f137, sizeof f137 - 1},
    {"queries/amendment/list_revocation_findings.sql", f138, sizeof f138 - 1},
    {"queries/amendment/list_revoked_lines.sql", f139, sizeof f139 - 1},
    {"queries/amendment/recover_award.sql", f140, sizeof f140 - 1},
    {"queries/amendment/revoke_lines.sql", f141, sizeof f141 - 1},
    {"queries/attestation/list_corrections.sql", f142, sizeof f142 - 1},
    {"queries/attestation/list_open.sql", f143, sizeof f143 - 1},
    {"queries/attestation/list_wanted.sql", f144, sizeof f144 - 1},
    {"queries/attestation/list_words.sql", f145, sizeof f145 - 1},
    {"queries/attestation/set_attestations.sql", f146, sizeof f146 - 1},
    {"queries/audit/attach_audit.sql", f147, sizeof f147 - 1},
    {"queries/audit/check_recorded_seals.sql", f148, sizeof f148 - 1},
    {"queries/audit/compose_differences.sql", f149, sizeof f149 - 1},
    {"queries/audit/count_unsealed.sql", f150, sizeof f150 - 1},
    {"queries/audit/enter_past.sql", f151, sizeof f151 - 1},
    {"queries/audit/enter_verification.sql", f152, sizeof f152 - 1},
    {"queries/audit/find_entries.sql", f153, sizeof f153 - 1},
    {"queries/audit/find_holder.sql", f154, sizeof f154 - 1},
    {"queries/audit/find_seal_of.sql", f155, sizeof f155 - 1},
    {"queries/audit/find_seals.sql", f156, sizeof f156 - 1},
    {"queries/audit/is_unbound.sql", f157, sizeof f157 - 1},
    {"queries/audit/leave_past.sql", f158, sizeof f158 - 1},
    {"queries/audit/list_applied_files.sql", f159, sizeof f159 - 1},
    {"queries/audit/list_changes.sql", f160, sizeof f160 - 1},
    {"queries/audit/list_definitions.sql", f161, sizeof f161 - 1},
    {"queries/audit/list_entries.sql", f162, sizeof f162 - 1},
    {"queries/audit/list_fixed_changes.sql", f163, sizeof f163 - 1},
    {"queries/audit/list_intrusions.sql", f164, sizeof f164 - 1},
    {"queries/audit/list_seals.sql", f165, sizeof f165 - 1},
    {"queries/audit/list_strange_entries.sql", f166, sizeof f166 - 1},
    {"queries/audit/seal_audit.sql", f167, sizeof f167 - 1},
    {"queries/award/list_certificates.sql", f168, sizeof f168 - 1},
    {"queries/award/list_commendations.sql", f169, sizeof f169 - 1},
    {"queries/award/list_draft_commendations.sql", f170, sizeof f170 - 1},
    {"queries/award/list_statistics.sql", f171, sizeof f171 - 1},
    {"queries/award_kind/award_kind_exists.sql", f172, sizeof f172 - 1},
    {"queries/award_kind/list_award_kind_versions.sql", f173, sizeof f173 - 1},
    {"queries/award_kind/list_award_kinds.sql", f174, sizeof f174 - 1},
    {"queries/award_kind/list_award_names.sql", f175, sizeof f175 - 1},
    {"queries/bonus/quote_bonuses.sql", f176, sizeof f176 - 1},
    {"queries/bonus/read_facts.sql", f177, sizeof f177 - 1},
    {"queries/campaign/add_campaign.sql", f178, sizeof f178 - 1},
    {"queries/campaign/find_campaign.sql", f179, sizeof f179 - 1},
    {"queries/campaign/find_id.sql", f180, sizeof f180 - 1},
    {"queries/campaign/list_campaigns.sql", f181, sizeof f181 - 1},
    {"queries/campaign/list_criteria.sql", f182, sizeof f182 - 1},
    {"queries/campaign/list_findings.sql", f183, sizeof f183 - 1},
    {"queries/council/add_attendance.sql", f184, sizeof f184 - 1},
    {"queries/council/add_ballots.sql", f185, sizeof f185 - 1},
    {"queries/council/add_meeting.sql", f186, sizeof f186 - 1},
    {"queries/council/add_member.sql", f187, sizeof f187 - 1},
    {"queries/council/check_attendance.sql", f188, sizeof f188 - 1},
    {"queries/council/check_votes.sql", f189, sizeof f189 - 1},
    {"queries/council/correct_ballot.sql", f190, sizeof f190 - 1},
    {"queries/council/count_members.sql", f191, sizeof f191 - 1},
    {"queries/council/end_member.sql", f192, sizeof f192 - 1},
    {"queries/council/find_addressee.sql", f193, sizeof f193 - 1},
    {"queries/council/find_meeting.sql", f194, sizeof f194 - 1},
    {"queries/council/find_or_add_council.sql", f195, sizeof f195 - 1},
    {"queries/council/list_attendance.sql", f196, sizeof f196 - 1},
    {"queries/council/list_awaiting.sql", f197, sizeof f197 - 1},
    {"queries/council/list_meetings.sql", f198, sizeof f198 - 1},
    {"queries/council/list_members.sql", f199, sizeof f199 - 1},
    {"queries/council/list_recusals.sql", f200, sizeof f200 - 1},
    {"queries/council/list_results.sql", f201, sizeof f201 - 1},
    {"queries/council/list_voted.sql", f202, sizeof f202 - 1},
    {"queries/council/meeting_exists.sql", f203, sizeof f203 - 1},
    {"queries/council/mend_day.sql", f204, sizeof f204 - 1},
    {"queries/council/recuse_member.sql", f205, sizeof f205 - 1},
    {"queries/council/recuse_nominees.sql", f206, sizeof f206 - 1},
    {"queries/council/vote_again.sql", f207, sizeof f207 - 1},
    {"queries/deadline/add_holiday.sql", f208, sizeof f208 - 1},
    {"queries/deadline/find_calendar_end.sql", f209, sizeof f209 - 1},
    {"queries/deadline/list_deadlines.sql", f210, sizeof f210 - 1},
    {"queries/deadline/list_holidays.sql", f211, sizeof f211 - 1},
    {"queries/deadline/record_step.sql", f212, sizeof f212 - 1},
    {"queries/decision/add_batch.sql", f213, sizeof f213 - 1},
    {"queries/decision/add_paper_lines.sql", f214, sizeof f214 - 1},
    {"queries/decision/add_papers.sql", f215, sizeof f215 - 1},
    {"queries/decision/add_recorded.sql", f216, sizeof f216 - 1},
    {"queries/decision/add_recorded_awards.sql", f217, sizeof f217 - 1},
    {"queries/decision/analyze_paper_lines.sql", f218, sizeof f218 - 1},
    {"queries/decision/approve_decision.sql", f219, sizeof f219 - 1},
    {"queries/decision/confirm_papers.sql", f220, sizeof f220 - 1},
    {"queries/decision/count_changes.sql", f221, sizeof f221 - 1},
    {"queries/decision/count_people.sql", f222, sizeof f222 - 1},
    {"queries/decision/count_recipients.sql", f223, sizeof f223 - 1},
    {"queries/decision/create_paper_lines.sql", f224, sizeof f224 - 1},
    {"queries/decision/create_papers.sql", f225, sizeof f225 - 1},
    {"queries/decision/discard_draft.sql", f226, sizeof f226 - 1},
    {"queries/decision/draft_decision.sql", f227, sizeof f227 - 1},
    {"queries/decision/find_batch.sql", f228, sizeof f228 - 1},
    {"queries/decision/find_by_number.sql", f229, sizeof f229 - 1},
    {"queries/decision/find_decision.sql", f230, sizeof f230 - 1},
    {"queries/decision/find_heading.sql", f231, sizeof f231 - 1},
    {"queries/decision/issue_recorded.sql", f232, sizeof f232 - 1},
    {"queries/decision/list_bases.sql", f233, sizeof f233 - 1},
    {"queries/decision/list_changes.sql", f234, sizeof f234 - 1},
    {"queries/decision/list_decisions.sql", f235, sizeof f235 - 1},
    {"queries/decision/list_draft_findings.sql", f236, sizeof f236 - 1},
    {"queries/decision/list_findings.sql", f237, sizeof f237 - 1},
    {"queries/decision/list_paper_complaints.sql", f238, sizeof f238 - 1},
    {"queries/decision/list_reasons.sql", f239, sizeof f239 - 1},
    {"queries/decision/list_results.sql", f240, sizeof f240 - 1},
    {"queries/decision/list_submissions.sql", f241, sizeof f241 - 1},
    {"queries/decision/match_papers.sql", f242, sizeof f242 - 1},
    {"queries/decision/number_papers.sql", f243, sizeof f243 - 1},
    {"queries/decision/omit_lines.sql", f244, sizeof f244 - 1},
    {"queries/doctor/list_mistakes.sql", f245, sizeof f245 - 1},
    {"queries/dossier/add_dossier.sql", f246, sizeof f246 - 1},
    {"queries/dossier/add_forwarding.sql", f247, sizeof f247 - 1},
    {"queries/dossier/dossier_exists.sql", f248, sizeof f248 - 1},
    {"queries/dossier/find_dossier.sql", f249, sizeof f249 - 1},
    {"queries/dossier/forward_nominations.sql", f250, sizeof f250 - 1},
    {"queries/dossier/list_dossiers.sql", f251, sizeof f251 - 1},
    {"queries/dossier/lock_dossier.sql", f252, sizeof f252 - 1},
    {"queries/dossier/mend_day.sql", f253, sizeof f253 - 1},
    {"queries/dossier/receive_dossier.sql", f254, sizeof f254 - 1},
    {"queries/dossier/submit_dossier.sql", f255, sizeof f255 - 1},
    {"queries/dossier/submit_nominations.sql", f256, sizeof f256 - 1},
    {"queries/eligibility/add_absent.sql", f257, sizeof f257 - 1},
    {"queries/eligibility/analyze_asked.sql", f258, sizeof f258 - 1},
    {"queries/eligibility/analyze_candidate.sql", f259, sizeof f259 - 1},
    {"queries/eligibility/analyze_profile.sql", f260, sizeof f260 - 1},
    {"queries/eligibility/analyze_wanted.sql", f261, sizeof f261 - 1},
    {"queries/eligibility/ask_campaign.sql", f262, sizeof f262 - 1},
    {"queries/eligibility/ask_dependents.sql", f263, sizeof f263 - 1},
    {"queries/eligibility/ask_dossier.sql", f264, sizeof f264 - 1},
    {"queries/eligibility/ask_nomination.sql", f265, sizeof f265 - 1},
    {"queries/eligibility/ask_year.sql", f266, sizeof f266 - 1},
    {"queries/eligibility/clear_verdicts.sql", f267, sizeof f267 - 1},
    {"queries/eligibility/count_changes.sql", f268, sizeof f268 - 1},
    {"queries/eligibility/count_verdicts.sql", f269, sizeof f269 - 1},
    {"queries/eligibility/create_asked.sql", f270, sizeof f270 - 1},
    {"queries/eligibility/create_candidate.sql", f271, sizeof f271 - 1},
    {"queries/eligibility/create_conclusion.sql", f272, sizeof f272 - 1},
    {"queries/eligibility/create_difference.sql", f273, sizeof f273 - 1},
    {"queries/eligibility/create_fact.sql", f274, sizeof f274 - 1},
    {"queries/eligibility/create_outcome.sql", f275, sizeof f275 - 1},
    {"queries/eligibility/create_profile.sql", f276, sizeof f276 - 1},
    {"queries/eligibility/create_recalled.sql", f277, sizeof f277 - 1},
    {"queries/eligibility/create_rule_verdict.sql", f278, sizeof f278 - 1},
    {"queries/eligibility/create_span.sql", f279, sizeof f279 - 1},
    {"queries/eligibility/create_wanted.sql", f280, sizeof f280 - 1},
    {"queries/eligibility/drop_conclusion.sql", f281, sizeof f281 - 1},
    {"queries/eligibility/drop_span.sql", f282, sizeof f282 - 1},
    {"queries/eligibility/drop_unsubmitted.sql", f283, sizeof f283 - 1},
    {"queries/eligibility/evaluate_attestations.sql", f284, sizeof f284 - 1},
    {"queries/eligibility/evaluate_elsewhere.sql", f285, sizeof f285 - 1},
    {"queries/eligibility/evaluate_gates.sql", f286, sizeof f286 - 1},
    {"queries/eligibility/evaluate_initiatives.sql", f287, sizeof f287 - 1},
    {"queries/eligibility/evaluate_prior_awards.sql", f288, sizeof f288 - 1},
    {"queries/eligibility/evaluate_rating_counts.sql", f289, sizeof f289 - 1},
    {"queries/eligibility/evaluate_rating_runs.sql", f290, sizeof f290 - 1},
    {"queries/eligibility/evaluate_ratings.sql", f291, sizeof f291 - 1},
    {"queries/eligibility/evaluate_units.sql", f292, sizeof f292 - 1},
    {"queries/eligibility/facts_complaints.sql", f293, sizeof f293 - 1},
    {"queries/eligibility/facts_decisions.sql", f294, sizeof f294 - 1},
    {"queries/eligibility/facts_earlier_uses.sql", f295, sizeof f295 - 1},
    {"queries/eligibility/facts_figures.sql", f296, sizeof f296 - 1},
    {"queries/eligibility/facts_initiatives.sql", f297, sizeof f297 - 1},
    {"queries/eligibility/facts_nominations.sql", f298, sizeof f298 - 1},
    {"queries/eligibility/facts_open_nominations.sql", f299, sizeof f299 - 1},
    {"queries/eligibility/facts_other_nominations.sql", f300, sizeof f300 - 1},
    {"queries/eligibility/facts_ratios.sql", f301, sizeof f301 - 1},
    {"queries/eligibility/facts_recipients.sql", f302, sizeof f302 - 1},
    {"queries/eligibility/facts_units.sql", f303, sizeof f303 - 1},
    {"queries/eligibility/facts_votes.sql", f304, sizeof f304 - 1},
    {"queries/eligibility/find_differences.sql", f305, sizeof f305 - 1},
    {"queries/eligibility/find_rule_set.sql", f306, sizeof f306 - 1},
    {"queries/eligibility/freeze_findings.sql", f307, sizeof f307 - 1},
    {"queries/eligibility/has_asked.sql", f308, sizeof f308 - 1},
    {"queries/eligibility/imagine_tables.sql", f309, sizeof f309 - 1},
    {"queries/eligibility/list_findings.sql", f310, sizeof f310 - 1},
    {"queries/eligibility/list_rules.sql", f311, sizeof f311 - 1},
    {"queries/eligibility/list_verdicts.sql", f312, sizeof f312 - 1},
    {"queries/eligibility/read_facts.sql", f313, sizeof f313 - 1},
    {"queries/eligibility/recall_findings.sql", f314, sizeof f314 - 1},
    {"queries/eligibility/restore_findings.sql", f315, sizeof f315 - 1},
    {"queries/eligibility/set_server.sql", f316, sizeof f316 - 1},
    {"queries/fact/add_collectives.sql", f317, sizeof f317 - 1},
    {"queries/fact/add_matter.sql", f318, sizeof f318 - 1},
    {"queries/fact/close_matter.sql", f319, sizeof f319 - 1},
    {"queries/fact/compose_papers.sql", f320, sizeof f320 - 1},
    {"queries/fact/copy_rows.sql", f321, sizeof f321 - 1},
    {"queries/fact/create_staging.sql", f322, sizeof f322 - 1},
    {"queries/fact/describe_recipients.sql", f323, sizeof f323 - 1},
    {"queries/fact/find_open_matter.sql", f324, sizeof f324 - 1},
    {"queries/fact/list_complaints.sql", f325, sizeof f325 - 1},
    {"queries/fact/list_corrections.sql", f326, sizeof f326 - 1},
    {"queries/fact/list_figures.sql", f327, sizeof f327 - 1},
    {"queries/fact/list_matters.sql", f328, sizeof f328 - 1},
    {"queries/fact/list_ratings.sql", f329, sizeof f329 - 1},
    {"queries/fact/lock_matter.sql", f330, sizeof f330 - 1},
    {"queries/fact/lock_units.sql", f331, sizeof f331 - 1},
    {"queries/fact/match_ids.sql", f332, sizeof f332 - 1},
    {"queries/fact/match_units.sql", f333, sizeof f333 - 1},
    {"queries/fact/recipient_exists.sql", f334, sizeof f334 - 1},
    {"queries/fact/set_figures.sql", f335, sizeof f335 - 1},
    {"queries/fact/set_ratings.sql", f336, sizeof f336 - 1},
    {"queries/import/add_batch.sql", f337, sizeof f337 - 1},
    {"queries/import/add_collectives.sql", f338, sizeof f338 - 1},
    {"queries/import/add_family.sql", f339, sizeof f339 - 1},
    {"queries/import/add_households.sql", f340, sizeof f340 - 1},
    {"queries/import/add_name_keys.sql", f341, sizeof f341 - 1},
    {"queries/import/add_names.sql", f342, sizeof f342 - 1},
    {"queries/import/add_nominations.sql", f343, sizeof f343 - 1},
    {"queries/import/add_people.sql", f344, sizeof f344 - 1},
    {"queries/import/add_recipients.sql", f345, sizeof f345 - 1},
    {"queries/import/add_unit_keys.sql", f346, sizeof f346 - 1},
    {"queries/import/analyze_match.sql", f347, sizeof f347 - 1},
    {"queries/import/analyze_names.sql", f348, sizeof f348 - 1},
    {"queries/import/analyze_new.sql", f349, sizeof f349 - 1},
    {"queries/import/analyze_rows.sql", f350, sizeof f350 - 1},
    {"queries/import/answer_units.sql", f351, sizeof f351 - 1},
    {"queries/import/choose_recipients.sql", f352, sizeof f352 - 1},
    {"queries/import/choose_units.sql", f353, sizeof f353 - 1},
    {"queries/import/compare_nominations.sql", f354, sizeof f354 - 1},
    {"queries/import/complete_recipients.sql", f355, sizeof f355 - 1},
    {"queries/import/compose_rows.sql", f356, sizeof f356 - 1},
    {"queries/import/copy_rows.sql", f357, sizeof f357 - 1},
    {"queries/import/count_changes.sql", f358, sizeof f358 - 1},
    {"queries/import/create_change.sql", f359, sizeof f359 - 1},
    {"queries/import/create_family.sql", f360, sizeof f360 - 1},
    {"queries/import/create_match.sql", f361, sizeof f361 - 1},
    {"queries/import/create_name_keys.sql", f362, sizeof f362 - 1},
    {"queries/import/create_names.sql", f363, sizeof f363 - 1},
    {"queries/import/create_new.sql", f364, sizeof f364 - 1},
    {"queries/import/create_staging.sql", f365, sizeof f365 - 1},
    {"queries/import/create_unit_candidates.sql", f366, sizeof f366 - 1},
    {"queries/import/create_units.sql", f367, sizeof f367 - 1},
    {"queries/import/find_batch.sql", f368, sizeof f368 - 1},
    {"queries/import/find_corrected.sql", f369, sizeof f369 - 1},
    {"queries/import/find_open_dossier.sql", f370, sizeof f370 - 1},
    {"queries/import/find_unit_candidates.sql", f371, sizeof f371 - 1},
    {"queries/import/index_match.sql", f372, sizeof f372 - 1},
    {"queries/import/index_rows.sql", f373, sizeof f373 - 1},
    {"queries/import/key_units.sql", f374, sizeof f374 - 1},
    {"queries/import/list_ambiguous.sql", f375, sizeof f375 - 1},
    {"queries/import/list_award_names.sql", f376, sizeof f376 - 1},
    {"queries/import/list_closed_changes.sql", f377, sizeof f377 - 1},
    {"queries/import/list_complaints.sql", f378, sizeof f378 - 1},
    {"queries/import/list_conflicts.sql", f379, sizeof f379 - 1},
    {"queries/import/list_crowded.sql", f380, sizeof f380 - 1},
    {"queries/import/list_former_units.sql", f381, sizeof f381 - 1},
    {"queries/import/list_missing.sql", f382, sizeof f382 - 1},
    {"queries/import/list_names.sql", f383, sizeof f383 - 1},
    {"queries/import/list_near.sql", f384, sizeof f384 - 1},
    {"queries/import/list_open_units.sql", f385, sizeof f385 - 1},
    {"queries/import/list_repeats.sql", f386, sizeof f386 - 1},
    {"queries/import/list_twins.sql", f387, sizeof f387 - 1},
    {"queries/import/list_unasked.sql", f388, sizeof f388 - 1},
    {"queries/import/list_unit_offers.sql", f389, sizeof f389 - 1},
    {"queries/import/list_unkeyed_names.sql", f390, sizeof f390 - 1},
    {"queries/import/lock_units.sql", f391, sizeof f391 - 1},
    {"queries/import/mark_ambiguous.sql", f392, sizeof f392 - 1},
    {"queries/import/match_identities.sql", f393, sizeof f393 - 1},
    {"queries/import/match_new.sql", f394, sizeof f394 - 1},
    {"queries/import/match_numbers.sql", f395, sizeof f395 - 1},
    {"queries/import/match_proved.sql", f396, sizeof f396 - 1},
    {"queries/import/match_unit_codes.sql", f397, sizeof f397 - 1},
    {"queries/import/merge_twins.sql", f398, sizeof f398 - 1},
    {"queries/import/own_units.sql", f399, sizeof f399 - 1},
    {"queries/import/set_sample.sql", f400, sizeof f400 - 1},
    {"queries/import/update_nominations.sql", f401, sizeof f401 - 1},
    {"queries/import/withdraw_missing.sql", f402, sizeof f402 - 1},
    {"queries/initiative/add_adoption.sql", f403, sizeof f403 - 1},
    {"queries/initiative/add_author.sql", f404, sizeof f404 - 1},
    {"queries/initiative/add_initiative.sql", f405, sizeof f405 - 1},
    {"queries/initiative/add_recognition.sql", f406, sizeof f406 - 1},
    {"queries/initiative/find_initiative.sql", f407, sizeof f407 - 1},
    {"queries/initiative/initiative_exists.sql", f408, sizeof f408 - 1},
    {"queries/initiative/list_adoptions.sql", f409, sizeof f409 - 1},
    {"queries/initiative/list_authors.sql", f410, sizeof f410 - 1},
    {"queries/initiative/list_initiatives.sql", f411, sizeof f411 - 1},
    {"queries/initiative/list_recognitions.sql", f412, sizeof f412 - 1},
    {"queries/initiative/use_initiative.sql", f413, sizeof f413 - 1},
    {"queries/initiative_list/add_authors.sql", f414, sizeof f414 - 1},
    {"queries/initiative_list/add_initiatives.sql", f415, sizeof f415 - 1},
    {"queries/initiative_list/add_recognitions.sql", f416, sizeof f416 - 1},
    {"queries/initiative_list/code_found.sql", f417, sizeof f417 - 1},
    {"queries/initiative_list/copy_rows.sql", f418, sizeof f418 - 1},
    {"queries/initiative_list/count_found.sql", f419, sizeof f419 - 1},
    {"queries/initiative_list/create_found.sql", f420, sizeof f420 - 1},
    {"queries/initiative_list/create_staging.sql", f421, sizeof f421 - 1},
    {"queries/initiative_list/find_initiatives.sql", f422, sizeof f422 - 1},
    {"queries/initiative_list/list_complaints.sql", f423, sizeof f423 - 1},
    {"queries/initiative_list/list_written.sql", f424, sizeof f424 - 1},
    {"queries/law/list_ending.sql", f425, sizeof f425 - 1},
    {"queries/law/load_authority_kinds.sql", f426, sizeof f426 - 1},
    {"queries/law/load_award_kinds.sql", f427, sizeof f427 - 1},
    {"queries/law/load_award_ratios.sql", f428, sizeof f428 - 1},
    {"queries/law/load_award_rules.sql", f429, sizeof f429 - 1},
    {"queries/law/load_base_salaries.sql", f430, sizeof f430 - 1},
    {"queries/law/load_deadline_rules.sql", f431, sizeof f431 - 1},
    {"queries/law/load_holidays.sql", f432, sizeof f432 - 1},
    {"queries/law/load_legal_instruments.sql", f433, sizeof f433 - 1},
    {"queries/law/load_rule_sets.sql", f434, sizeof f434 - 1},
    {"queries/law/load_vote_thresholds.sql", f435, sizeof f435 - 1},
    {"queries/local_rule/find_rule_set.sql", f436, sizeof f436 - 1},
    {"queries/local_rule/find_unknown_awards.sql", f437, sizeof f437 - 1},
    {"queries/local_rule/list_council_rules.sql", f438, sizeof f438 - 1},
    {"queries/local_rule/list_deadline_rules.sql", f439, sizeof f439 - 1},
    {"queries/local_rule/list_ratios.sql", f440, sizeof f440 - 1},
    {"queries/local_rule/list_thresholds.sql", f441, sizeof f441 - 1},
    {"queries/local_rule/set_council_rule.sql", f442, sizeof f442 - 1},
    {"queries/local_rule/set_deadline_rule.sql", f443, sizeof f443 - 1},
    {"queries/local_rule/set_ratio.sql", f444, sizeof f444 - 1},
    {"queries/local_rule/set_threshold.sql", f445, sizeof f445 - 1},
    {"queries/migration/act_as_owner.sql", f446, sizeof f446 - 1},
    {"queries/migration/admit_restorer.sql", f447, sizeof f447 - 1},
    {"queries/migration/close_database.sql", f448, sizeof f448 - 1},
    {"queries/migration/create_history.sql", f449, sizeof f449 - 1},
    {"queries/migration/dismiss_restorer.sql", f450, sizeof f450 - 1},
    {"queries/migration/history_exists.sql", f451, sizeof f451 - 1},
    {"queries/migration/list_applied.sql", f452, sizeof f452 - 1},
    {"queries/migration/list_open_doors.sql", f453, sizeof f453 - 1},
    {"queries/migration/lock.sql", f454, sizeof f454 - 1},
    {"queries/migration/name_restorer.sql", f455, sizeof f455 - 1},
    {"queries/migration/record_applied.sql", f456, sizeof f456 - 1},
    {"queries/migration/take_over.sql", f457, sizeof f457 - 1},
    {"queries/nomination/add_return_fields.sql", f458, sizeof f458 - 1},
    {"queries/nomination/edit_wording.sql", f459, sizeof f459 - 1},
    {"queries/nomination/find_nomination.sql", f460, sizeof f460 - 1},
    {"queries/nomination/list_ballots.sql", f461, sizeof f461 - 1},
    {"queries/nomination/list_edits.sql", f462, sizeof f462 - 1},
    {"queries/nomination/list_events.sql", f463, sizeof f463 - 1},
    {"queries/nomination/list_findings.sql", f464, sizeof f464 - 1},
    {"queries/nomination/list_nominations.sql", f465, sizeof f465 - 1},
    {"queries/nomination/list_reopened.sql", f466, sizeof f466 - 1},
    {"queries/nomination/list_return_fields.sql", f467, sizeof f467 - 1},
    {"queries/nomination/lock_nominations.sql", f468, sizeof f468 - 1},
    {"queries/nomination/lock_wording.sql", f469, sizeof f469 - 1},
    {"queries/nomination/move_dossier.sql", f470, sizeof f470 - 1},
    {"queries/nomination/move_nominations.sql", f471, sizeof f471 - 1},
    {"queries/nomination/nomination_exists.sql", f472, sizeof f472 - 1},
    {"queries/nomination/record_outcome.sql", f473, sizeof f473 - 1},
    {"queries/org_unit/add_alias.sql", f474, sizeof f474 - 1},
    {"queries/org_unit/add_unit.sql", f475, sizeof f475 - 1},
    {"queries/org_unit/change_unit.sql", f476, sizeof f476 - 1},
    {"queries/org_unit/end_unit.sql", f477, sizeof f477 - 1},
    {"queries/org_unit/find_deciding_law.sql", f478, sizeof f478 - 1},
    {"queries/org_unit/find_meanings.sql", f479, sizeof f479 - 1},
    {"queries/org_unit/find_unit.sql", f480, sizeof f480 - 1},
    {"queries/org_unit/list_aliases.sql", f481, sizeof f481 - 1},
    {"queries/org_unit/list_consequences.sql", f482, sizeof f482 - 1},
    {"queries/org_unit/list_deciders.sql", f483, sizeof f483 - 1},
    {"queries/org_unit/list_lineage.sql", f484, sizeof f484 - 1},
    {"queries/org_unit/list_unit_names.sql", f485, sizeof f485 - 1},
    {"queries/org_unit/list_unit_places.sql", f486, sizeof f486 - 1},
    {"queries/org_unit/list_units.sql", f487, sizeof f487 - 1},
    {"queries/org_unit/list_versions.sql", f488, sizeof f488 - 1},
    {"queries/org_unit/merge_units.sql", f489, sizeof f489 - 1},
    {"queries/org_unit/remove_alias.sql", f490, sizeof f490 - 1},
    {"queries/org_unit/set_authority.sql", f491, sizeof f491 - 1},
    {"queries/org_unit/set_bonus_rounding.sql", f492, sizeof f492 - 1},
    {"queries/org_unit/split_unit.sql", f493, sizeof f493 - 1},
    {"queries/org_unit/unit_exists.sql", f494, sizeof f494 - 1},
    {"queries/path/add_nominations.sql", f495, sizeof f495 - 1},
    {"queries/path/assume_awards.sql", f496, sizeof f496 - 1},
    {"queries/path/assume_years.sql", f497, sizeof f497 - 1},
    {"queries/path/award_is_for_people.sql", f498, sizeof f498 - 1},
    {"queries/path/clear_verdicts.sql", f499, sizeof f499 - 1},
    {"queries/path/create_goal.sql", f500, sizeof f500 - 1},
    {"queries/path/create_known.sql", f501, sizeof f501 - 1},
    {"queries/path/create_reachable.sql", f502, sizeof f502 - 1},
    {"queries/path/find_goals.sql", f503, sizeof f503 - 1},
    {"queries/path/find_reachable.sql", f504, sizeof f504 - 1},
    {"queries/path/list_gates.sql", f505, sizeof f505 - 1},
    {"queries/path/list_rules.sql", f506, sizeof f506 - 1},
    {"queries/path/recall_person.sql", f507, sizeof f507 - 1},
    {"queries/person/add_post.sql", f508, sizeof f508 - 1},
    {"queries/person/end_post.sql", f509, sizeof f509 - 1},
    {"queries/person/find_merge.sql", f510, sizeof f510 - 1},
    {"queries/person/list_card_conflicts.sql", f511, sizeof f511 - 1},
    {"queries/person/list_card_money.sql", f512, sizeof f512 - 1},
    {"queries/person/list_card_ratings.sql", f513, sizeof f513 - 1},
    {"queries/person/list_duplicates.sql", f514, sizeof f514 - 1},
    {"queries/person/list_merge_findings.sql", f515, sizeof f515 - 1},
    {"queries/person/list_mergers.sql", f516, sizeof f516 - 1},
    {"queries/person/list_posts.sql", f517, sizeof f517 - 1},
    {"queries/person/merge_people.sql", f518, sizeof f518 - 1},
    {"queries/person/move_person.sql", f519, sizeof f519 - 1},
    {"queries/person/set_death.sql", f520, sizeof f520 - 1},
    {"queries/person/unmerge_people.sql", f521, sizeof f521 - 1},
    {"queries/recipient/add_person.sql", f522, sizeof f522 - 1},
    {"queries/recipient/ask_numbers.sql", f523, sizeof f523 - 1},
    {"queries/recipient/correct_name.sql", f524, sizeof f524 - 1},
    {"queries/recipient/find_person.sql", f525, sizeof f525 - 1},
    {"queries/recipient/list_awards.sql", f526, sizeof f526 - 1},
    {"queries/recipient/list_name_corrections.sql", f527, sizeof f527 - 1},
    {"queries/recipient/list_people.sql", f528, sizeof f528 - 1},
    {"queries/recipient/list_unasked.sql", f529, sizeof f529 - 1},
    {"queries/recipient/person_exists.sql", f530, sizeof f530 - 1},
    {"queries/recipient_request/answer_request.sql", f531, sizeof f531 - 1},
    {"queries/recipient_request/ask_office.sql", f532, sizeof f532 - 1},
    {"queries/recipient_request/list_requests.sql", f533, sizeof f533 - 1},
    {"queries/review/ask_draft.sql", f534, sizeof f534 - 1},
    {"queries/review/count_lines.sql", f535, sizeof f535 - 1},
    {"queries/review/find_review.sql", f536, sizeof f536 - 1},
    {"queries/review/list_awaiting.sql", f537, sizeof f537 - 1},
    {"queries/review/list_lines_after.sql", f538, sizeof f538 - 1},
    {"queries/review/list_lines_before.sql", f539, sizeof f539 - 1},
    {"queries/search/search_certificates.sql", f540, sizeof f540 - 1},
    {"queries/search/search_decisions.sql", f541, sizeof f541 - 1},
    {"queries/search/search_recipients.sql", f542, sizeof f542 - 1},
    {"queries/search/search_units.sql", f543, sizeof f543 - 1},
    {"queries/signature/attach_file.sql", f544, sizeof f544 - 1},
    {"queries/signature/find_account.sql", f545, sizeof f545 - 1},
    {"queries/signature/find_content.sql", f546, sizeof f546 - 1},
    {"queries/signature/list_attachments.sql", f547, sizeof f547 - 1},
    {"queries/signature/list_keys.sql", f548, sizeof f548 - 1},
    {"queries/signature/list_later.sql", f549, sizeof f549 - 1},
    {"queries/signature/list_signatures.sql", f550, sizeof f550 - 1},
    {"queries/signature/register_key.sql", f551, sizeof f551 - 1},
    {"queries/signature/revoke_key.sql", f552, sizeof f552 - 1},
    {"queries/signature/sign_decision.sql", f553, sizeof f553 - 1},
    {"queries/signer/add_signer.sql", f554, sizeof f554 - 1},
    {"queries/signer/end_signer.sql", f555, sizeof f555 - 1},
    {"queries/signer/list_signers.sql", f556, sizeof f556 - 1},
    {"queries/transfer/copy_rows.sql", f557, sizeof f557 - 1},
    {"queries/transfer/create_rows.sql", f558, sizeof f558 - 1},
    {"queries/transfer/list_adoptions.sql", f559, sizeof f559 - 1},
    {"queries/transfer/list_authors.sql", f560, sizeof f560 - 1},
    {"queries/transfer/list_awards.sql", f561, sizeof f561 - 1},
    {"queries/transfer/list_campaigns.sql", f562, sizeof f562 - 1},
    {"queries/transfer/list_complaints.sql", f563, sizeof f563 - 1},
    {"queries/transfer/list_figures.sql", f564, sizeof f564 - 1},
    {"queries/transfer/list_heads.sql", f565, sizeof f565 - 1},
    {"queries/transfer/list_initiatives.sql", f566, sizeof f566 - 1},
    {"queries/transfer/list_matters.sql", f567, sizeof f567 - 1},
    {"queries/transfer/list_persons.sql", f568, sizeof f568 - 1},
    {"queries/transfer/list_posts.sql", f569, sizeof f569 - 1},
    {"queries/transfer/list_ratings.sql", f570, sizeof f570 - 1},
    {"queries/transfer/list_recognitions.sql", f571, sizeof f571 - 1},
    {"queries/transfer/list_unasked.sql", f572, sizeof f572 - 1},
    {"queries/transfer/list_units.sql", f573, sizeof f573 - 1},
    {"queries/transfer/take_rows.sql", f574, sizeof f574 - 1},
    {"sample/0010_units.sql", f575, sizeof f575 - 1},
    {"sample/0015_accounts.sql", f576, sizeof f576 - 1},
    {"sample/0020_campaigns.sql", f577, sizeof f577 - 1},
    {"sample/0030_round_2021.sql", f578, sizeof f578 - 1},
    {"sample/0040_round_2025.sql", f579, sizeof f579 - 1},
    {"sample/0050_facts_2025.sql", f580, sizeof f580 - 1},
    {"sample/nominations_2025.csv", f581, sizeof f581 - 1},
    {0, 0, 0},
};
const size_t sqlfiles_count = 582;
