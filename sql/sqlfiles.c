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
#embed "catalogue/term.csv" suffix(,)
    0};
static const char f11[] = {
#embed "catalogue/vote_threshold.csv" suffix(,)
    0};
static const char f12[] = {
#embed "functions/0005_schema_history.sql" suffix(,)
    0};
static const char f13[] = {
#embed "functions/0010_failure.sql" suffix(,)
    0};
static const char f14[] = {
#embed "functions/0020_guards.sql" suffix(,)
    0};
static const char f15[] = {
#embed "functions/0030_nomination_event.sql" suffix(,)
    0};
static const char f16[] = {
#embed "functions/0040_law.sql" suffix(,)
    0};
static const char f17[] = {
#embed "functions/0041_paper.sql" suffix(,)
    0};
static const char f18[] = {
#embed "functions/0042_eligibility.sql" suffix(,)
    0};
static const char f19[] = {
#embed "functions/0045_names.sql" suffix(,)
    0};
static const char f20[] = {
#embed "functions/0050_decision.sql" suffix(,)
    0};
static const char f21[] = {
#embed "functions/0051_draft.sql" suffix(,)
    0};
static const char f22[] = {
#embed "functions/0052_amendment_guards.sql" suffix(,)
    0};
static const char f23[] = {
#embed "functions/0053_correction.sql" suffix(,)
    0};
static const char f24[] = {
#embed "functions/0054_revocation.sql" suffix(,)
    0};
static const char f25[] = {
#embed "functions/0060_council.sql" suffix(,)
    0};
static const char f26[] = {
#embed "functions/0061_initiative_use.sql" suffix(,)
    0};
static const char f27[] = {
#embed "functions/0062_deadline.sql" suffix(,)
    0};
static const char f28[] = {
#embed "functions/0063_entry.sql" suffix(,)
    0};
static const char f29[] = {
#embed "functions/0080_audit_entry.sql" suffix(,)
    0};
static const char f30[] = {
#embed "functions/0081_audit_seal.sql" suffix(,)
    0};
static const char f31[] = {
#embed "functions/0082_audit_as_of.sql" suffix(,)
    0};
static const char f32[] = {
#embed "functions/0083_audit_log.sql" suffix(,)
    0};
static const char f33[] = {
#embed "functions/0090_search.sql" suffix(,)
    0};
static const char f34[] = {
#embed "migrations/0001_law.sql" suffix(,)
    0};
static const char f35[] = {
#embed "migrations/0002_who.sql" suffix(,)
    0};
static const char f36[] = {
#embed "migrations/0003_what.sql" suffix(,)
    0};
static const char f37[] = {
#embed "migrations/0004_road.sql" suffix(,)
    0};
static const char f38[] = {
#embed "migrations/0005_outcome.sql" suffix(,)
    0};
static const char f39[] = {
#embed "migrations/0006_eligibility.sql" suffix(,)
    0};
static const char f40[] = {
#embed "migrations/0007_road.sql" suffix(,)
    0};
static const char f41[] = {
#embed "migrations/0008_council.sql" suffix(,)
    0};
static const char f42[] = {
#embed "migrations/0009_deadline.sql" suffix(,)
    0};
static const char f43[] = {
#embed "migrations/0010_account.sql" suffix(,)
    0};
static const char f44[] = {
#embed "migrations/0012_entry.sql" suffix(,)
    0};
static const char f45[] = {
#embed "migrations/0015_audit.sql" suffix(,)
    0};
static const char f46[] = {
#embed "migrations/0016_amendment.sql" suffix(,)
    0};
static const char f47[] = {
#embed "migrations/0017_search.sql" suffix(,)
    0};
static const char f48[] = {
#embed "queries/amendment/add_dependents.sql" suffix(,)
    0};
static const char f49[] = {
#embed "queries/amendment/correct_decision.sql" suffix(,)
    0};
static const char f50[] = {
#embed "queries/amendment/count_amendments.sql" suffix(,)
    0};
static const char f51[] = {
#embed "queries/amendment/issue_revocation.sql" suffix(,)
    0};
static const char f52[] = {
#embed "queries/amendment/list_amendments.sql" suffix(,)
    0};
static const char f53[] = {
#embed "queries/amendment/list_annulled.sql" suffix(,)
    0};
static const char f54[] = {
#embed "queries/amendment/list_corrected_lines.sql" suffix(,)
    0};
static const char f55[] = {
#embed "queries/amendment/list_correction_findings.sql" suffix(,)
    0};
static const char f56[] = {
#embed "queries/amendment/list_dependents.sql" suffix(,)
    0};
static const char f57[] = {
#embed "queries/amendment/list_recorded_later.sql" suffix(,)
    0};
static const char f58[] = {
#embed "queries/amendment/list_revocation_findings.sql" suffix(,)
    0};
static const char f59[] = {
#embed "queries/amendment/list_revoked_lines.sql" suffix(,)
    0};
static const char f60[] = {
#embed "queries/amendment/recover_award.sql" suffix(,)
    0};
static const char f61[] = {
#embed "queries/amendment/revoke_lines.sql" suffix(,)
    0};
static const char f62[] = {
#embed "queries/attestation/list_corrections.sql" suffix(,)
    0};
static const char f63[] = {
#embed "queries/attestation/list_open.sql" suffix(,)
    0};
static const char f64[] = {
#embed "queries/attestation/list_wanted.sql" suffix(,)
    0};
static const char f65[] = {
#embed "queries/attestation/list_words.sql" suffix(,)
    0};
static const char f66[] = {
#embed "queries/attestation/set_attestations.sql" suffix(,)
    0};
static const char f67[] = {
#embed "queries/audit/attach_audit.sql" suffix(,)
    0};
static const char f68[] = {
#embed "queries/audit/check_recorded_seals.sql" suffix(,)
    0};
static const char f69[] = {
#embed "queries/audit/count_unsealed.sql" suffix(,)
    0};
static const char f70[] = {
#embed "queries/audit/enter_past.sql" suffix(,)
    0};
static const char f71[] = {
#embed "queries/audit/find_entries.sql" suffix(,)
    0};
static const char f72[] = {
#embed "queries/audit/find_seal_of.sql" suffix(,)
    0};
static const char f73[] = {
#embed "queries/audit/find_seals.sql" suffix(,)
    0};
static const char f74[] = {
#embed "queries/audit/leave_past.sql" suffix(,)
    0};
static const char f75[] = {
#embed "queries/audit/list_changes.sql" suffix(,)
    0};
static const char f76[] = {
#embed "queries/audit/list_differences.sql" suffix(,)
    0};
static const char f77[] = {
#embed "queries/audit/list_entries.sql" suffix(,)
    0};
static const char f78[] = {
#embed "queries/audit/list_seals.sql" suffix(,)
    0};
static const char f79[] = {
#embed "queries/audit/seal_audit.sql" suffix(,)
    0};
static const char f80[] = {
#embed "queries/award/list_certificates.sql" suffix(,)
    0};
static const char f81[] = {
#embed "queries/award/list_commendations.sql" suffix(,)
    0};
static const char f82[] = {
#embed "queries/award/list_draft_commendations.sql" suffix(,)
    0};
static const char f83[] = {
#embed "queries/award_kind/award_kind_exists.sql" suffix(,)
    0};
static const char f84[] = {
#embed "queries/award_kind/list_award_kind_versions.sql" suffix(,)
    0};
static const char f85[] = {
#embed "queries/award_kind/list_award_kinds.sql" suffix(,)
    0};
static const char f86[] = {
#embed "queries/award_kind/list_award_names.sql" suffix(,)
    0};
static const char f87[] = {
#embed "queries/bonus/quote_bonuses.sql" suffix(,)
    0};
static const char f88[] = {
#embed "queries/bonus/read_facts.sql" suffix(,)
    0};
static const char f89[] = {
#embed "queries/campaign/add_campaign.sql" suffix(,)
    0};
static const char f90[] = {
#embed "queries/campaign/find_campaign.sql" suffix(,)
    0};
static const char f91[] = {
#embed "queries/campaign/find_id.sql" suffix(,)
    0};
static const char f92[] = {
#embed "queries/campaign/list_campaigns.sql" suffix(,)
    0};
static const char f93[] = {
#embed "queries/campaign/list_criteria.sql" suffix(,)
    0};
static const char f94[] = {
#embed "queries/campaign/list_findings.sql" suffix(,)
    0};
static const char f95[] = {
#embed "queries/council/add_attendance.sql" suffix(,)
    0};
static const char f96[] = {
#embed "queries/council/add_ballots.sql" suffix(,)
    0};
static const char f97[] = {
#embed "queries/council/add_meeting.sql" suffix(,)
    0};
static const char f98[] = {
#embed "queries/council/add_member.sql" suffix(,)
    0};
static const char f99[] = {
#embed "queries/council/check_attendance.sql" suffix(,)
    0};
static const char f100[] = {
#embed "queries/council/check_votes.sql" suffix(,)
    0};
static const char f101[] = {
#embed "queries/council/correct_ballot.sql" suffix(,)
    0};
static const char f102[] = {
#embed "queries/council/count_members.sql" suffix(,)
    0};
static const char f103[] = {
#embed "queries/council/end_member.sql" suffix(,)
    0};
static const char f104[] = {
#embed "queries/council/find_addressee.sql" suffix(,)
    0};
static const char f105[] = {
#embed "queries/council/find_meeting.sql" suffix(,)
    0};
static const char f106[] = {
#embed "queries/council/find_or_add_council.sql" suffix(,)
    0};
static const char f107[] = {
#embed "queries/council/list_attendance.sql" suffix(,)
    0};
static const char f108[] = {
#embed "queries/council/list_awaiting.sql" suffix(,)
    0};
static const char f109[] = {
#embed "queries/council/list_meetings.sql" suffix(,)
    0};
static const char f110[] = {
#embed "queries/council/list_members.sql" suffix(,)
    0};
static const char f111[] = {
#embed "queries/council/list_recusals.sql" suffix(,)
    0};
static const char f112[] = {
#embed "queries/council/list_results.sql" suffix(,)
    0};
static const char f113[] = {
#embed "queries/council/list_voted.sql" suffix(,)
    0};
static const char f114[] = {
#embed "queries/council/meeting_exists.sql" suffix(,)
    0};
static const char f115[] = {
#embed "queries/council/recuse_member.sql" suffix(,)
    0};
static const char f116[] = {
#embed "queries/council/recuse_nominees.sql" suffix(,)
    0};
static const char f117[] = {
#embed "queries/council/vote_again.sql" suffix(,)
    0};
static const char f118[] = {
#embed "queries/deadline/list_deadlines.sql" suffix(,)
    0};
static const char f119[] = {
#embed "queries/deadline/record_step.sql" suffix(,)
    0};
static const char f120[] = {
#embed "queries/decision/add_batch.sql" suffix(,)
    0};
static const char f121[] = {
#embed "queries/decision/add_paper_lines.sql" suffix(,)
    0};
static const char f122[] = {
#embed "queries/decision/add_papers.sql" suffix(,)
    0};
static const char f123[] = {
#embed "queries/decision/add_recorded.sql" suffix(,)
    0};
static const char f124[] = {
#embed "queries/decision/add_recorded_awards.sql" suffix(,)
    0};
static const char f125[] = {
#embed "queries/decision/analyze_paper_lines.sql" suffix(,)
    0};
static const char f126[] = {
#embed "queries/decision/approve_decision.sql" suffix(,)
    0};
static const char f127[] = {
#embed "queries/decision/count_changes.sql" suffix(,)
    0};
static const char f128[] = {
#embed "queries/decision/count_recipients.sql" suffix(,)
    0};
static const char f129[] = {
#embed "queries/decision/create_paper_lines.sql" suffix(,)
    0};
static const char f130[] = {
#embed "queries/decision/create_papers.sql" suffix(,)
    0};
static const char f131[] = {
#embed "queries/decision/discard_draft.sql" suffix(,)
    0};
static const char f132[] = {
#embed "queries/decision/draft_decision.sql" suffix(,)
    0};
static const char f133[] = {
#embed "queries/decision/find_batch.sql" suffix(,)
    0};
static const char f134[] = {
#embed "queries/decision/find_by_number.sql" suffix(,)
    0};
static const char f135[] = {
#embed "queries/decision/find_decision.sql" suffix(,)
    0};
static const char f136[] = {
#embed "queries/decision/find_heading.sql" suffix(,)
    0};
static const char f137[] = {
#embed "queries/decision/issue_recorded.sql" suffix(,)
    0};
static const char f138[] = {
#embed "queries/decision/list_bases.sql" suffix(,)
    0};
static const char f139[] = {
#embed "queries/decision/list_changes.sql" suffix(,)
    0};
static const char f140[] = {
#embed "queries/decision/list_decisions.sql" suffix(,)
    0};
static const char f141[] = {
#embed "queries/decision/list_findings.sql" suffix(,)
    0};
static const char f142[] = {
#embed "queries/decision/list_paper_complaints.sql" suffix(,)
    0};
static const char f143[] = {
#embed "queries/decision/list_results.sql" suffix(,)
    0};
static const char f144[] = {
#embed "queries/decision/list_submissions.sql" suffix(,)
    0};
static const char f145[] = {
#embed "queries/decision/match_papers.sql" suffix(,)
    0};
static const char f146[] = {
#embed "queries/decision/omit_lines.sql" suffix(,)
    0};
static const char f147[] = {
#embed "queries/dossier/add_dossier.sql" suffix(,)
    0};
static const char f148[] = {
#embed "queries/dossier/add_forwarding.sql" suffix(,)
    0};
static const char f149[] = {
#embed "queries/dossier/dossier_exists.sql" suffix(,)
    0};
static const char f150[] = {
#embed "queries/dossier/find_dossier.sql" suffix(,)
    0};
static const char f151[] = {
#embed "queries/dossier/forward_nominations.sql" suffix(,)
    0};
static const char f152[] = {
#embed "queries/dossier/list_dossiers.sql" suffix(,)
    0};
static const char f153[] = {
#embed "queries/dossier/lock_dossier.sql" suffix(,)
    0};
static const char f154[] = {
#embed "queries/dossier/receive_dossier.sql" suffix(,)
    0};
static const char f155[] = {
#embed "queries/dossier/submit_dossier.sql" suffix(,)
    0};
static const char f156[] = {
#embed "queries/eligibility/analyze_asked.sql" suffix(,)
    0};
static const char f157[] = {
#embed "queries/eligibility/analyze_wanted.sql" suffix(,)
    0};
static const char f158[] = {
#embed "queries/eligibility/ask_campaign.sql" suffix(,)
    0};
static const char f159[] = {
#embed "queries/eligibility/ask_dependents.sql" suffix(,)
    0};
static const char f160[] = {
#embed "queries/eligibility/ask_dossier.sql" suffix(,)
    0};
static const char f161[] = {
#embed "queries/eligibility/ask_nomination.sql" suffix(,)
    0};
static const char f162[] = {
#embed "queries/eligibility/ask_year.sql" suffix(,)
    0};
static const char f163[] = {
#embed "queries/eligibility/clear_verdicts.sql" suffix(,)
    0};
static const char f164[] = {
#embed "queries/eligibility/create_asked.sql" suffix(,)
    0};
static const char f165[] = {
#embed "queries/eligibility/create_fact.sql" suffix(,)
    0};
static const char f166[] = {
#embed "queries/eligibility/create_rule_verdict.sql" suffix(,)
    0};
static const char f167[] = {
#embed "queries/eligibility/create_wanted.sql" suffix(,)
    0};
static const char f168[] = {
#embed "queries/eligibility/evaluate_gates.sql" suffix(,)
    0};
static const char f169[] = {
#embed "queries/eligibility/evaluate_rules.sql" suffix(,)
    0};
static const char f170[] = {
#embed "queries/eligibility/facts_complaints.sql" suffix(,)
    0};
static const char f171[] = {
#embed "queries/eligibility/facts_decisions.sql" suffix(,)
    0};
static const char f172[] = {
#embed "queries/eligibility/facts_earlier_uses.sql" suffix(,)
    0};
static const char f173[] = {
#embed "queries/eligibility/facts_figures.sql" suffix(,)
    0};
static const char f174[] = {
#embed "queries/eligibility/facts_initiatives.sql" suffix(,)
    0};
static const char f175[] = {
#embed "queries/eligibility/facts_issue_decisions.sql" suffix(,)
    0};
static const char f176[] = {
#embed "queries/eligibility/facts_nominations.sql" suffix(,)
    0};
static const char f177[] = {
#embed "queries/eligibility/facts_other_nominations.sql" suffix(,)
    0};
static const char f178[] = {
#embed "queries/eligibility/facts_recipients.sql" suffix(,)
    0};
static const char f179[] = {
#embed "queries/eligibility/facts_units.sql" suffix(,)
    0};
static const char f180[] = {
#embed "queries/eligibility/facts_votes.sql" suffix(,)
    0};
static const char f181[] = {
#embed "queries/eligibility/find_rule_set.sql" suffix(,)
    0};
static const char f182[] = {
#embed "queries/eligibility/find_wanted.sql" suffix(,)
    0};
static const char f183[] = {
#embed "queries/eligibility/has_asked.sql" suffix(,)
    0};
static const char f184[] = {
#embed "queries/eligibility/list_findings.sql" suffix(,)
    0};
static const char f185[] = {
#embed "queries/eligibility/list_rules.sql" suffix(,)
    0};
static const char f186[] = {
#embed "queries/eligibility/list_verdicts.sql" suffix(,)
    0};
static const char f187[] = {
#embed "queries/eligibility/read_facts.sql" suffix(,)
    0};
static const char f188[] = {
#embed "queries/eligibility/stop_jit.sql" suffix(,)
    0};
static const char f189[] = {
#embed "queries/fact/add_collectives.sql" suffix(,)
    0};
static const char f190[] = {
#embed "queries/fact/add_matter.sql" suffix(,)
    0};
static const char f191[] = {
#embed "queries/fact/close_matter.sql" suffix(,)
    0};
static const char f192[] = {
#embed "queries/fact/compose_papers.sql" suffix(,)
    0};
static const char f193[] = {
#embed "queries/fact/copy_rows.sql" suffix(,)
    0};
static const char f194[] = {
#embed "queries/fact/create_staging.sql" suffix(,)
    0};
static const char f195[] = {
#embed "queries/fact/describe_recipients.sql" suffix(,)
    0};
static const char f196[] = {
#embed "queries/fact/find_open_matter.sql" suffix(,)
    0};
static const char f197[] = {
#embed "queries/fact/list_complaints.sql" suffix(,)
    0};
static const char f198[] = {
#embed "queries/fact/list_corrections.sql" suffix(,)
    0};
static const char f199[] = {
#embed "queries/fact/list_figures.sql" suffix(,)
    0};
static const char f200[] = {
#embed "queries/fact/list_matters.sql" suffix(,)
    0};
static const char f201[] = {
#embed "queries/fact/list_ratings.sql" suffix(,)
    0};
static const char f202[] = {
#embed "queries/fact/lock_matter.sql" suffix(,)
    0};
static const char f203[] = {
#embed "queries/fact/lock_units.sql" suffix(,)
    0};
static const char f204[] = {
#embed "queries/fact/match_ids.sql" suffix(,)
    0};
static const char f205[] = {
#embed "queries/fact/match_units.sql" suffix(,)
    0};
static const char f206[] = {
#embed "queries/fact/recipient_exists.sql" suffix(,)
    0};
static const char f207[] = {
#embed "queries/fact/set_figures.sql" suffix(,)
    0};
static const char f208[] = {
#embed "queries/fact/set_ratings.sql" suffix(,)
    0};
static const char f209[] = {
#embed "queries/import/add_batch.sql" suffix(,)
    0};
static const char f210[] = {
#embed "queries/import/add_collectives.sql" suffix(,)
    0};
static const char f211[] = {
#embed "queries/import/add_households.sql" suffix(,)
    0};
static const char f212[] = {
#embed "queries/import/add_nominations.sql" suffix(,)
    0};
static const char f213[] = {
#embed "queries/import/add_people.sql" suffix(,)
    0};
static const char f214[] = {
#embed "queries/import/add_recipients.sql" suffix(,)
    0};
static const char f215[] = {
#embed "queries/import/analyze_match.sql" suffix(,)
    0};
static const char f216[] = {
#embed "queries/import/analyze_rows.sql" suffix(,)
    0};
static const char f217[] = {
#embed "queries/import/complete_recipients.sql" suffix(,)
    0};
static const char f218[] = {
#embed "queries/import/compose_rows.sql" suffix(,)
    0};
static const char f219[] = {
#embed "queries/import/copy_rows.sql" suffix(,)
    0};
static const char f220[] = {
#embed "queries/import/create_match.sql" suffix(,)
    0};
static const char f221[] = {
#embed "queries/import/create_new.sql" suffix(,)
    0};
static const char f222[] = {
#embed "queries/import/create_staging.sql" suffix(,)
    0};
static const char f223[] = {
#embed "queries/import/find_batch.sql" suffix(,)
    0};
static const char f224[] = {
#embed "queries/import/list_complaints.sql" suffix(,)
    0};
static const char f225[] = {
#embed "queries/import/lock_file.sql" suffix(,)
    0};
static const char f226[] = {
#embed "queries/import/match_identities.sql" suffix(,)
    0};
static const char f227[] = {
#embed "queries/import/match_new.sql" suffix(,)
    0};
static const char f228[] = {
#embed "queries/import/match_numbers.sql" suffix(,)
    0};
static const char f229[] = {
#embed "queries/initiative/add_initiative.sql" suffix(,)
    0};
static const char f230[] = {
#embed "queries/initiative/find_initiative.sql" suffix(,)
    0};
static const char f231[] = {
#embed "queries/initiative/initiative_exists.sql" suffix(,)
    0};
static const char f232[] = {
#embed "queries/initiative/list_adoptions.sql" suffix(,)
    0};
static const char f233[] = {
#embed "queries/initiative/list_initiatives.sql" suffix(,)
    0};
static const char f234[] = {
#embed "queries/initiative/list_recognitions.sql" suffix(,)
    0};
static const char f235[] = {
#embed "queries/initiative/use_initiative.sql" suffix(,)
    0};
static const char f236[] = {
#embed "queries/law/load_authority_kinds.sql" suffix(,)
    0};
static const char f237[] = {
#embed "queries/law/load_award_kinds.sql" suffix(,)
    0};
static const char f238[] = {
#embed "queries/law/load_award_ratios.sql" suffix(,)
    0};
static const char f239[] = {
#embed "queries/law/load_award_rules.sql" suffix(,)
    0};
static const char f240[] = {
#embed "queries/law/load_base_salaries.sql" suffix(,)
    0};
static const char f241[] = {
#embed "queries/law/load_deadline_rules.sql" suffix(,)
    0};
static const char f242[] = {
#embed "queries/law/load_holidays.sql" suffix(,)
    0};
static const char f243[] = {
#embed "queries/law/load_legal_instruments.sql" suffix(,)
    0};
static const char f244[] = {
#embed "queries/law/load_rule_sets.sql" suffix(,)
    0};
static const char f245[] = {
#embed "queries/law/load_vote_thresholds.sql" suffix(,)
    0};
static const char f246[] = {
#embed "queries/local_rule/find_rule_set.sql" suffix(,)
    0};
static const char f247[] = {
#embed "queries/local_rule/find_unknown_awards.sql" suffix(,)
    0};
static const char f248[] = {
#embed "queries/local_rule/list_council_rules.sql" suffix(,)
    0};
static const char f249[] = {
#embed "queries/local_rule/list_deadline_rules.sql" suffix(,)
    0};
static const char f250[] = {
#embed "queries/local_rule/list_ratios.sql" suffix(,)
    0};
static const char f251[] = {
#embed "queries/local_rule/list_thresholds.sql" suffix(,)
    0};
static const char f252[] = {
#embed "queries/local_rule/set_council_rule.sql" suffix(,)
    0};
static const char f253[] = {
#embed "queries/local_rule/set_deadline_rule.sql" suffix(,)
    0};
static const char f254[] = {
#embed "queries/local_rule/set_ratio.sql" suffix(,)
    0};
static const char f255[] = {
#embed "queries/local_rule/set_threshold.sql" suffix(,)
    0};
static const char f256[] = {
#embed "queries/migration/create_history.sql" suffix(,)
    0};
static const char f257[] = {
#embed "queries/migration/history_exists.sql" suffix(,)
    0};
static const char f258[] = {
#embed "queries/migration/list_applied.sql" suffix(,)
    0};
static const char f259[] = {
#embed "queries/migration/lock.sql" suffix(,)
    0};
static const char f260[] = {
#embed "queries/migration/record_applied.sql" suffix(,)
    0};
static const char f261[] = {
#embed "queries/nomination/add_return_fields.sql" suffix(,)
    0};
static const char f262[] = {
#embed "queries/nomination/edit_wording.sql" suffix(,)
    0};
static const char f263[] = {
#embed "queries/nomination/find_nomination.sql" suffix(,)
    0};
static const char f264[] = {
#embed "queries/nomination/list_ballots.sql" suffix(,)
    0};
static const char f265[] = {
#embed "queries/nomination/list_edits.sql" suffix(,)
    0};
static const char f266[] = {
#embed "queries/nomination/list_events.sql" suffix(,)
    0};
static const char f267[] = {
#embed "queries/nomination/list_nominations.sql" suffix(,)
    0};
static const char f268[] = {
#embed "queries/nomination/list_reopened.sql" suffix(,)
    0};
static const char f269[] = {
#embed "queries/nomination/list_return_fields.sql" suffix(,)
    0};
static const char f270[] = {
#embed "queries/nomination/lock_nominations.sql" suffix(,)
    0};
static const char f271[] = {
#embed "queries/nomination/lock_wording.sql" suffix(,)
    0};
static const char f272[] = {
#embed "queries/nomination/move_dossier.sql" suffix(,)
    0};
static const char f273[] = {
#embed "queries/nomination/move_nominations.sql" suffix(,)
    0};
static const char f274[] = {
#embed "queries/nomination/nomination_exists.sql" suffix(,)
    0};
static const char f275[] = {
#embed "queries/nomination/record_outcome.sql" suffix(,)
    0};
static const char f276[] = {
#embed "queries/org_unit/add_unit.sql" suffix(,)
    0};
static const char f277[] = {
#embed "queries/org_unit/find_unit.sql" suffix(,)
    0};
static const char f278[] = {
#embed "queries/org_unit/list_lineage.sql" suffix(,)
    0};
static const char f279[] = {
#embed "queries/org_unit/list_unit_names.sql" suffix(,)
    0};
static const char f280[] = {
#embed "queries/org_unit/list_unit_places.sql" suffix(,)
    0};
static const char f281[] = {
#embed "queries/org_unit/list_units.sql" suffix(,)
    0};
static const char f282[] = {
#embed "queries/org_unit/list_versions.sql" suffix(,)
    0};
static const char f283[] = {
#embed "queries/org_unit/set_bonus_rounding.sql" suffix(,)
    0};
static const char f284[] = {
#embed "queries/org_unit/unit_exists.sql" suffix(,)
    0};
static const char f285[] = {
#embed "queries/recipient/add_person.sql" suffix(,)
    0};
static const char f286[] = {
#embed "queries/recipient/find_person.sql" suffix(,)
    0};
static const char f287[] = {
#embed "queries/recipient/list_awards.sql" suffix(,)
    0};
static const char f288[] = {
#embed "queries/recipient/list_people.sql" suffix(,)
    0};
static const char f289[] = {
#embed "queries/recipient/person_exists.sql" suffix(,)
    0};
static const char f290[] = {
#embed "queries/search/search_certificates.sql" suffix(,)
    0};
static const char f291[] = {
#embed "queries/search/search_decisions.sql" suffix(,)
    0};
static const char f292[] = {
#embed "queries/search/search_recipients.sql" suffix(,)
    0};
static const char f293[] = {
#embed "queries/search/search_units.sql" suffix(,)
    0};
static const char f294[] = {
#embed "sample/0010_units.sql" suffix(,)
    0};
static const char f295[] = {
#embed "sample/0020_campaigns.sql" suffix(,)
    0};
static const char f296[] = {
#embed "sample/0030_round_2021.sql" suffix(,)
    0};
static const char f297[] = {
#embed "sample/0040_round_2025.sql" suffix(,)
    0};
static const char f298[] = {
#embed "sample/0050_facts_2025.sql" suffix(,)
    0};
static const char f299[] = {
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
    {"catalogue/term.csv", f10, sizeof f10 - 1},
    {"catalogue/vote_threshold.csv", f11, sizeof f11 - 1},
    {"functions/0005_schema_history.sql", f12, sizeof f12 - 1},
    {"functions/0010_failure.sql", f13, sizeof f13 - 1},
    {"functions/0020_guards.sql", f14, sizeof f14 - 1},
    {"functions/0030_nomination_event.sql", f15, sizeof f15 - 1},
    {"functions/0040_law.sql", f16, sizeof f16 - 1},
    {"functions/0041_paper.sql", f17, sizeof f17 - 1},
    {"functions/0042_eligibility.sql", f18, sizeof f18 - 1},
    {"functions/0045_names.sql", f19, sizeof f19 - 1},
    {"functions/0050_decision.sql", f20, sizeof f20 - 1},
    {"functions/0051_draft.sql", f21, sizeof f21 - 1},
    {"functions/0052_amendment_guards.sql", f22, sizeof f22 - 1},
    {"functions/0053_correction.sql", f23, sizeof f23 - 1},
    {"functions/0054_revocation.sql", f24, sizeof f24 - 1},
    {"functions/0060_council.sql", f25, sizeof f25 - 1},
    {"functions/0061_initiative_use.sql", f26, sizeof f26 - 1},
    {"functions/0062_deadline.sql", f27, sizeof f27 - 1},
    {"functions/0063_entry.sql", f28, sizeof f28 - 1},
    {"functions/0080_audit_entry.sql", f29, sizeof f29 - 1},
    {"functions/0081_audit_seal.sql", f30, sizeof f30 - 1},
    {"functions/0082_audit_as_of.sql", f31, sizeof f31 - 1},
    {"functions/0083_audit_log.sql", f32, sizeof f32 - 1},
    {"functions/0090_search.sql", f33, sizeof f33 - 1},
    {"migrations/0001_law.sql", f34, sizeof f34 - 1},
    {"migrations/0002_who.sql", f35, sizeof f35 - 1},
    {"migrations/0003_what.sql", f36, sizeof f36 - 1},
    {"migrations/0004_road.sql", f37, sizeof f37 - 1},
    {"migrations/0005_outcome.sql", f38, sizeof f38 - 1},
    {"migrations/0006_eligibility.sql", f39, sizeof f39 - 1},
    {"migrations/0007_road.sql", f40, sizeof f40 - 1},
    {"migrations/0008_council.sql", f41, sizeof f41 - 1},
    {"migrations/0009_deadline.sql", f42, sizeof f42 - 1},
    {"migrations/0010_account.sql", f43, sizeof f43 - 1},
    {"migrations/0012_entry.sql", f44, sizeof f44 - 1},
    {"migrations/0015_audit.sql", f45, sizeof f45 - 1},
    {"migrations/0016_amendment.sql", f46, sizeof f46 - 1},
    {"migrations/0017_search.sql", f47, sizeof f47 - 1},
    {"queries/amendment/add_dependents.sql", f48, sizeof f48 - 1},
    {"queries/amendment/correct_decision.sql", f49, sizeof f49 - 1},
    {"queries/amendment/count_amendments.sql", f50, sizeof f50 - 1},
    {"queries/amendment/issue_revocation.sql", f51, sizeof f51 - 1},
    {"queries/amendment/list_amendments.sql", f52, sizeof f52 - 1},
    {"queries/amendment/list_annulled.sql", f53, sizeof f53 - 1},
    {"queries/amendment/list_corrected_lines.sql", f54, sizeof f54 - 1},
    {"queries/amendment/list_correction_findings.sql", f55, sizeof f55 - 1},
    {"queries/amendment/list_dependents.sql", f56, sizeof f56 - 1},
    {"queries/amendment/list_recorded_later.sql", f57, sizeof f57 - 1},
    {"queries/amendment/list_revocation_findings.sql", f58, sizeof f58 - 1},
    {"queries/amendment/list_revoked_lines.sql", f59, sizeof f59 - 1},
    {"queries/amendment/recover_award.sql", f60, sizeof f60 - 1},
    {"queries/amendment/revoke_lines.sql", f61, sizeof f61 - 1},
    {"queries/attestation/list_corrections.sql", f62, sizeof f62 - 1},
    {"queries/attestation/list_open.sql", f63, sizeof f63 - 1},
    {"queries/attestation/list_wanted.sql", f64, sizeof f64 - 1},
    {"queries/attestation/list_words.sql", f65, sizeof f65 - 1},
    {"queries/attestation/set_attestations.sql", f66, sizeof f66 - 1},
    {"queries/audit/attach_audit.sql", f67, sizeof f67 - 1},
    {"queries/audit/check_recorded_seals.sql", f68, sizeof f68 - 1},
    {"queries/audit/count_unsealed.sql", f69, sizeof f69 - 1},
    {"queries/audit/enter_past.sql", f70, sizeof f70 - 1},
    {"queries/audit/find_entries.sql", f71, sizeof f71 - 1},
    {"queries/audit/find_seal_of.sql", f72, sizeof f72 - 1},
    {"queries/audit/find_seals.sql", f73, sizeof f73 - 1},
    {"queries/audit/leave_past.sql", f74, sizeof f74 - 1},
    {"queries/audit/list_changes.sql", f75, sizeof f75 - 1},
    {"queries/audit/list_differences.sql", f76, sizeof f76 - 1},
    {"queries/audit/list_entries.sql", f77, sizeof f77 - 1},
    {"queries/audit/list_seals.sql", f78, sizeof f78 - 1},
    {"queries/audit/seal_audit.sql", f79, sizeof f79 - 1},
    {"queries/award/list_certificates.sql", f80, sizeof f80 - 1},
    {"queries/award/list_commendations.sql", f81, sizeof f81 - 1},
    {"queries/award/list_draft_commendations.sql", f82, sizeof f82 - 1},
    {"queries/award_kind/award_kind_exists.sql", f83, sizeof f83 - 1},
    {"queries/award_kind/list_award_kind_versions.sql", f84, sizeof f84 - 1},
    {"queries/award_kind/list_award_kinds.sql", f85, sizeof f85 - 1},
    {"queries/award_kind/list_award_names.sql", f86, sizeof f86 - 1},
    {"queries/bonus/quote_bonuses.sql", f87, sizeof f87 - 1},
    {"queries/bonus/read_facts.sql", f88, sizeof f88 - 1},
    {"queries/campaign/add_campaign.sql", f89, sizeof f89 - 1},
    {"queries/campaign/find_campaign.sql", f90, sizeof f90 - 1},
    {"queries/campaign/find_id.sql", f91, sizeof f91 - 1},
    {"queries/campaign/list_campaigns.sql", f92, sizeof f92 - 1},
    {"queries/campaign/list_criteria.sql", f93, sizeof f93 - 1},
    {"queries/campaign/list_findings.sql", f94, sizeof f94 - 1},
    {"queries/council/add_attendance.sql", f95, sizeof f95 - 1},
    {"queries/council/add_ballots.sql", f96, sizeof f96 - 1},
    {"queries/council/add_meeting.sql", f97, sizeof f97 - 1},
    {"queries/council/add_member.sql", f98, sizeof f98 - 1},
    {"queries/council/check_attendance.sql", f99, sizeof f99 - 1},
    {"queries/council/check_votes.sql", f100, sizeof f100 - 1},
    {"queries/council/correct_ballot.sql", f101, sizeof f101 - 1},
    {"queries/council/count_members.sql", f102, sizeof f102 - 1},
    {"queries/council/end_member.sql", f103, sizeof f103 - 1},
    {"queries/council/find_addressee.sql", f104, sizeof f104 - 1},
    {"queries/council/find_meeting.sql", f105, sizeof f105 - 1},
    {"queries/council/find_or_add_council.sql", f106, sizeof f106 - 1},
    {"queries/council/list_attendance.sql", f107, sizeof f107 - 1},
    {"queries/council/list_awaiting.sql", f108, sizeof f108 - 1},
    {"queries/council/list_meetings.sql", f109, sizeof f109 - 1},
    {"queries/council/list_members.sql", f110, sizeof f110 - 1},
    {"queries/council/list_recusals.sql", f111, sizeof f111 - 1},
    {"queries/council/list_results.sql", f112, sizeof f112 - 1},
    {"queries/council/list_voted.sql", f113, sizeof f113 - 1},
    {"queries/council/meeting_exists.sql", f114, sizeof f114 - 1},
    {"queries/council/recuse_member.sql", f115, sizeof f115 - 1},
    {"queries/council/recuse_nominees.sql", f116, sizeof f116 - 1},
    {"queries/council/vote_again.sql", f117, sizeof f117 - 1},
    {"queries/deadline/list_deadlines.sql", f118, sizeof f118 - 1},
    {"queries/deadline/record_step.sql", f119, sizeof f119 - 1},
    {"queries/decision/add_batch.sql", f120, sizeof f120 - 1},
    {"queries/decision/add_paper_lines.sql", f121, sizeof f121 - 1},
    {"queries/decision/add_papers.sql", f122, sizeof f122 - 1},
    {"queries/decision/add_recorded.sql", f123, sizeof f123 - 1},
    {"queries/decision/add_recorded_awards.sql", f124, sizeof f124 - 1},
    {"queries/decision/analyze_paper_lines.sql", f125, sizeof f125 - 1},
    {"queries/decision/approve_decision.sql", f126, sizeof f126 - 1},
    {"queries/decision/count_changes.sql", f127, sizeof f127 - 1},
    {"queries/decision/count_recipients.sql", f128, sizeof f128 - 1},
    {"queries/decision/create_paper_lines.sql", f129, sizeof f129 - 1},
    {"queries/decision/create_papers.sql", f130, sizeof f130 - 1},
    {"queries/decision/discard_draft.sql", f131, sizeof f131 - 1},
    {"queries/decision/draft_decision.sql", f132, sizeof f132 - 1},
    {"queries/decision/find_batch.sql", f133, sizeof f133 - 1},
    {"queries/decision/find_by_number.sql", f134, sizeof f134 - 1},
    {"queries/decision/find_decision.sql", f135, sizeof f135 - 1},
    {"queries/decision/find_heading.sql", f136, sizeof f136 - 1},
    {"queries/decision/issue_recorded.sql", f137, sizeof f137 - 1},
    {"queries/decision/list_bases.sql", f138, sizeof f138 - 1},
    {"queries/decision/list_changes.sql", f139, sizeof f139 - 1},
    {"queries/decision/list_decisions.sql", f140, sizeof f140 - 1},
    {"queries/decision/list_findings.sql", f141, sizeof f141 - 1},
    {"queries/decision/list_paper_complaints.sql", f142, sizeof f142 - 1},
    {"queries/decision/list_results.sql", f143, sizeof f143 - 1},
    {"queries/decision/list_submissions.sql", f144, sizeof f144 - 1},
    {"queries/decision/match_papers.sql", f145, sizeof f145 - 1},
    {"queries/decision/omit_lines.sql", f146, sizeof f146 - 1},
    {"queries/dossier/add_dossier.sql", f147, sizeof f147 - 1},
    {"queries/dossier/add_forwarding.sql", f148, sizeof f148 - 1},
    {"queries/dossier/dossier_exists.sql", f149, sizeof f149 - 1},
    {"queries/dossier/find_dossier.sql", f150, sizeof f150 - 1},
    {"queries/dossier/forward_nominations.sql", f151, sizeof f151 - 1},
    {"queries/dossier/list_dossiers.sql", f152, sizeof f152 - 1},
    {"queries/dossier/lock_dossier.sql", f153, sizeof f153 - 1},
    {"queries/dossier/receive_dossier.sql", f154, sizeof f154 - 1},
    {"queries/dossier/submit_dossier.sql", f155, sizeof f155 - 1},
    {"queries/eligibility/analyze_asked.sql", f156, sizeof f156 - 1},
    {"queries/eligibility/analyze_wanted.sql", f157, sizeof f157 - 1},
    {"queries/eligibility/ask_campaign.sql", f158, sizeof f158 - 1},
    {"queries/eligibility/ask_dependents.sql", f159, sizeof f159 - 1},
    {"queries/eligibility/ask_dossier.sql", f160, sizeof f160 - 1},
    {"queries/eligibility/ask_nomination.sql", f161, sizeof f161 - 1},
    {"queries/eligibility/ask_year.sql", f162, sizeof f162 - 1},
    {"queries/eligibility/clear_verdicts.sql", f163, sizeof f163 - 1},
    {"queries/eligibility/create_asked.sql", f164, sizeof f164 - 1},
    {"queries/eligibility/create_fact.sql", f165, sizeof f165 - 1},
    {"queries/eligibility/create_rule_verdict.sql", f166, sizeof f166 - 1},
    {"queries/eligibility/create_wanted.sql", f167, sizeof f167 - 1},
    {"queries/eligibility/evaluate_gates.sql", f168, sizeof f168 - 1},
    {"queries/eligibility/evaluate_rules.sql", f169, sizeof f169 - 1},
    {"queries/eligibility/facts_complaints.sql", f170, sizeof f170 - 1},
    {"queries/eligibility/facts_decisions.sql", f171, sizeof f171 - 1},
    {"queries/eligibility/facts_earlier_uses.sql", f172, sizeof f172 - 1},
    {"queries/eligibility/facts_figures.sql", f173, sizeof f173 - 1},
    {"queries/eligibility/facts_initiatives.sql", f174, sizeof f174 - 1},
    {"queries/eligibility/facts_issue_decisions.sql", f175, sizeof f175 - 1},
    {"queries/eligibility/facts_nominations.sql", f176, sizeof f176 - 1},
    {"queries/eligibility/facts_other_nominations.sql", f177, sizeof f177 - 1},
    {"queries/eligibility/facts_recipients.sql", f178, sizeof f178 - 1},
    {"queries/eligibility/facts_units.sql", f179, sizeof f179 - 1},
    {"queries/eligibility/facts_votes.sql", f180, sizeof f180 - 1},
    {"queries/eligibility/find_rule_set.sql", f181, sizeof f181 - 1},
    {"queries/eligibility/find_wanted.sql", f182, sizeof f182 - 1},
    {"queries/eligibility/has_asked.sql", f183, sizeof f183 - 1},
    {"queries/eligibility/list_findings.sql", f184, sizeof f184 - 1},
    {"queries/eligibility/list_rules.sql", f185, sizeof f185 - 1},
    {"queries/eligibility/list_verdicts.sql", f186, sizeof f186 - 1},
    {"queries/eligibility/read_facts.sql", f187, sizeof f187 - 1},
    {"queries/eligibility/stop_jit.sql", f188, sizeof f188 - 1},
    {"queries/fact/add_collectives.sql", f189, sizeof f189 - 1},
    {"queries/fact/add_matter.sql", f190, sizeof f190 - 1},
    {"queries/fact/close_matter.sql", f191, sizeof f191 - 1},
    {"queries/fact/compose_papers.sql", f192, sizeof f192 - 1},
    {"queries/fact/copy_rows.sql", f193, sizeof f193 - 1},
    {"queries/fact/create_staging.sql", f194, sizeof f194 - 1},
    {"queries/fact/describe_recipients.sql", f195, sizeof f195 - 1},
    {"queries/fact/find_open_matter.sql", f196, sizeof f196 - 1},
    {"queries/fact/list_complaints.sql", f197, sizeof f197 - 1},
    {"queries/fact/list_corrections.sql", f198, sizeof f198 - 1},
    {"queries/fact/list_figures.sql", f199, sizeof f199 - 1},
    {"queries/fact/list_matters.sql", f200, sizeof f200 - 1},
    {"queries/fact/list_ratings.sql", f201, sizeof f201 - 1},
    {"queries/fact/lock_matter.sql", f202, sizeof f202 - 1},
    {"queries/fact/lock_units.sql", f203, sizeof f203 - 1},
    {"queries/fact/match_ids.sql", f204, sizeof f204 - 1},
    {"queries/fact/match_units.sql", f205, sizeof f205 - 1},
    {"queries/fact/recipient_exists.sql", f206, sizeof f206 - 1},
    {"queries/fact/set_figures.sql", f207, sizeof f207 - 1},
    {"queries/fact/set_ratings.sql", f208, sizeof f208 - 1},
    {"queries/import/add_batch.sql", f209, sizeof f209 - 1},
    {"queries/import/add_collectives.sql", f210, sizeof f210 - 1},
    {"queries/import/add_households.sql", f211, sizeof f211 - 1},
    {"queries/import/add_nominations.sql", f212, sizeof f212 - 1},
    {"queries/import/add_people.sql", f213, sizeof f213 - 1},
    {"queries/import/add_recipients.sql", f214, sizeof f214 - 1},
    {"queries/import/analyze_match.sql", f215, sizeof f215 - 1},
    {"queries/import/analyze_rows.sql", f216, sizeof f216 - 1},
    {"queries/import/complete_recipients.sql", f217, sizeof f217 - 1},
    {"queries/import/compose_rows.sql", f218, sizeof f218 - 1},
    {"queries/import/copy_rows.sql", f219, sizeof f219 - 1},
    {"queries/import/create_match.sql", f220, sizeof f220 - 1},
    {"queries/import/create_new.sql", f221, sizeof f221 - 1},
    {"queries/import/create_staging.sql", f222, sizeof f222 - 1},
    {"queries/import/find_batch.sql", f223, sizeof f223 - 1},
    {"queries/import/list_complaints.sql", f224, sizeof f224 - 1},
    {"queries/import/lock_file.sql", f225, sizeof f225 - 1},
    {"queries/import/match_identities.sql", f226, sizeof f226 - 1},
    {"queries/import/match_new.sql", f227, sizeof f227 - 1},
    {"queries/import/match_numbers.sql", f228, sizeof f228 - 1},
    {"queries/initiative/add_initiative.sql", f229, sizeof f229 - 1},
    {"queries/initiative/find_initiative.sql", f230, sizeof f230 - 1},
    {"queries/initiative/initiative_exists.sql", f231, sizeof f231 - 1},
    {"queries/initiative/list_adoptions.sql", f232, sizeof f232 - 1},
    {"queries/initiative/list_initiatives.sql", f233, sizeof f233 - 1},
    {"queries/initiative/list_recognitions.sql", f234, sizeof f234 - 1},
    {"queries/initiative/use_initiative.sql", f235, sizeof f235 - 1},
    {"queries/law/load_authority_kinds.sql", f236, sizeof f236 - 1},
    {"queries/law/load_award_kinds.sql", f237, sizeof f237 - 1},
    {"queries/law/load_award_ratios.sql", f238, sizeof f238 - 1},
    {"queries/law/load_award_rules.sql", f239, sizeof f239 - 1},
    {"queries/law/load_base_salaries.sql", f240, sizeof f240 - 1},
    {"queries/law/load_deadline_rules.sql", f241, sizeof f241 - 1},
    {"queries/law/load_holidays.sql", f242, sizeof f242 - 1},
    {"queries/law/load_legal_instruments.sql", f243, sizeof f243 - 1},
    {"queries/law/load_rule_sets.sql", f244, sizeof f244 - 1},
    {"queries/law/load_vote_thresholds.sql", f245, sizeof f245 - 1},
    {"queries/local_rule/find_rule_set.sql", f246, sizeof f246 - 1},
    {"queries/local_rule/find_unknown_awards.sql", f247, sizeof f247 - 1},
    {"queries/local_rule/list_council_rules.sql", f248, sizeof f248 - 1},
    {"queries/local_rule/list_deadline_rules.sql", f249, sizeof f249 - 1},
    {"queries/local_rule/list_ratios.sql", f250, sizeof f250 - 1},
    {"queries/local_rule/list_thresholds.sql", f251, sizeof f251 - 1},
    {"queries/local_rule/set_council_rule.sql", f252, sizeof f252 - 1},
    {"queries/local_rule/set_deadline_rule.sql", f253, sizeof f253 - 1},
    {"queries/local_rule/set_ratio.sql", f254, sizeof f254 - 1},
    {"queries/local_rule/set_threshold.sql", f255, sizeof f255 - 1},
    {"queries/migration/create_history.sql", f256, sizeof f256 - 1},
    {"queries/migration/history_exists.sql", f257, sizeof f257 - 1},
    {"queries/migration/list_applied.sql", f258, sizeof f258 - 1},
    {"queries/migration/lock.sql", f259, sizeof f259 - 1},
    {"queries/migration/record_applied.sql", f260, sizeof f260 - 1},
    {"queries/nomination/add_return_fields.sql", f261, sizeof f261 - 1},
    {"queries/nomination/edit_wording.sql", f262, sizeof f262 - 1},
    {"queries/nomination/find_nomination.sql", f263, sizeof f263 - 1},
    {"queries/nomination/list_ballots.sql", f264, sizeof f264 - 1},
    {"queries/nomination/list_edits.sql", f265, sizeof f265 - 1},
    {"queries/nomination/list_events.sql", f266, sizeof f266 - 1},
    {"queries/nomination/list_nominations.sql", f267, sizeof f267 - 1},
    {"queries/nomination/list_reopened.sql", f268, sizeof f268 - 1},
    {"queries/nomination/list_return_fields.sql", f269, sizeof f269 - 1},
    {"queries/nomination/lock_nominations.sql", f270, sizeof f270 - 1},
    {"queries/nomination/lock_wording.sql", f271, sizeof f271 - 1},
    {"queries/nomination/move_dossier.sql", f272, sizeof f272 - 1},
    {"queries/nomination/move_nominations.sql", f273, sizeof f273 - 1},
    {"queries/nomination/nomination_exists.sql", f274, sizeof f274 - 1},
    {"queries/nomination/record_outcome.sql", f275, sizeof f275 - 1},
    {"queries/org_unit/add_unit.sql", f276, sizeof f276 - 1},
    {"queries/org_unit/find_unit.sql", f277, sizeof f277 - 1},
    {"queries/org_unit/list_lineage.sql", f278, sizeof f278 - 1},
    {"queries/org_unit/list_unit_names.sql", f279, sizeof f279 - 1},
    {"queries/org_unit/list_unit_places.sql", f280, sizeof f280 - 1},
    {"queries/org_unit/list_units.sql", f281, sizeof f281 - 1},
    {"queries/org_unit/list_versions.sql", f282, sizeof f282 - 1},
    {"queries/org_unit/set_bonus_rounding.sql", f283, sizeof f283 - 1},
    {"queries/org_unit/unit_exists.sql", f284, sizeof f284 - 1},
    {"queries/recipient/add_person.sql", f285, sizeof f285 - 1},
    {"queries/recipient/find_person.sql", f286, sizeof f286 - 1},
    {"queries/recipient/list_awards.sql", f287, sizeof f287 - 1},
    {"queries/recipient/list_people.sql", f288, sizeof f288 - 1},
    {"queries/recipient/person_exists.sql", f289, sizeof f289 - 1},
    {"queries/search/search_certificates.sql", f290, sizeof f290 - 1},
    {"queries/search/search_decisions.sql", f291, sizeof f291 - 1},
    {"queries/search/search_recipients.sql", f292, sizeof f292 - 1},
    {"queries/search/search_units.sql", f293, sizeof f293 - 1},
    {"sample/0010_units.sql", f294, sizeof f294 - 1},
    {"sample/0020_campaigns.sql", f295, sizeof f295 - 1},
    {"sample/0030_round_2021.sql", f296, sizeof f296 - 1},
    {"sample/0040_round_2025.sql", f297, sizeof f297 - 1},
    {"sample/0050_facts_2025.sql", f298, sizeof f298 - 1},
    {"sample/nominations_2025.csv", f299, sizeof f299 - 1},
    {0, 0, 0},
};
const size_t sqlfiles_count = 300;
