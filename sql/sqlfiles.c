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
#embed "functions/0060_council.sql" suffix(,)
    0};
static const char f22[] = {
#embed "functions/0061_initiative_use.sql" suffix(,)
    0};
static const char f23[] = {
#embed "functions/0062_deadline.sql" suffix(,)
    0};
static const char f24[] = {
#embed "migrations/0001_law.sql" suffix(,)
    0};
static const char f25[] = {
#embed "migrations/0002_who.sql" suffix(,)
    0};
static const char f26[] = {
#embed "migrations/0003_what.sql" suffix(,)
    0};
static const char f27[] = {
#embed "migrations/0004_road.sql" suffix(,)
    0};
static const char f28[] = {
#embed "migrations/0005_outcome.sql" suffix(,)
    0};
static const char f29[] = {
#embed "migrations/0006_eligibility.sql" suffix(,)
    0};
static const char f30[] = {
#embed "migrations/0007_road.sql" suffix(,)
    0};
static const char f31[] = {
#embed "migrations/0008_council.sql" suffix(,)
    0};
static const char f32[] = {
#embed "migrations/0009_deadline.sql" suffix(,)
    0};
static const char f33[] = {
#embed "migrations/0010_account.sql" suffix(,)
    0};
static const char f34[] = {
#embed "migrations/0013_speed.sql" suffix(,)
    0};
static const char f35[] = {
#embed "queries/award/list_certificates.sql" suffix(,)
    0};
static const char f36[] = {
#embed "queries/award/list_commendations.sql" suffix(,)
    0};
static const char f37[] = {
#embed "queries/award/list_draft_commendations.sql" suffix(,)
    0};
static const char f38[] = {
#embed "queries/award_kind/award_kind_exists.sql" suffix(,)
    0};
static const char f39[] = {
#embed "queries/award_kind/list_award_kind_versions.sql" suffix(,)
    0};
static const char f40[] = {
#embed "queries/award_kind/list_award_kinds.sql" suffix(,)
    0};
static const char f41[] = {
#embed "queries/bonus/quote_bonuses.sql" suffix(,)
    0};
static const char f42[] = {
#embed "queries/campaign/add_campaign.sql" suffix(,)
    0};
static const char f43[] = {
#embed "queries/campaign/find_campaign.sql" suffix(,)
    0};
static const char f44[] = {
#embed "queries/campaign/find_id.sql" suffix(,)
    0};
static const char f45[] = {
#embed "queries/campaign/list_campaigns.sql" suffix(,)
    0};
static const char f46[] = {
#embed "queries/campaign/list_criteria.sql" suffix(,)
    0};
static const char f47[] = {
#embed "queries/campaign/list_findings.sql" suffix(,)
    0};
static const char f48[] = {
#embed "queries/council/add_attendance.sql" suffix(,)
    0};
static const char f49[] = {
#embed "queries/council/add_ballots.sql" suffix(,)
    0};
static const char f50[] = {
#embed "queries/council/add_meeting.sql" suffix(,)
    0};
static const char f51[] = {
#embed "queries/council/add_member.sql" suffix(,)
    0};
static const char f52[] = {
#embed "queries/council/check_attendance.sql" suffix(,)
    0};
static const char f53[] = {
#embed "queries/council/check_votes.sql" suffix(,)
    0};
static const char f54[] = {
#embed "queries/council/correct_ballot.sql" suffix(,)
    0};
static const char f55[] = {
#embed "queries/council/count_members.sql" suffix(,)
    0};
static const char f56[] = {
#embed "queries/council/end_member.sql" suffix(,)
    0};
static const char f57[] = {
#embed "queries/council/find_addressee.sql" suffix(,)
    0};
static const char f58[] = {
#embed "queries/council/find_meeting.sql" suffix(,)
    0};
static const char f59[] = {
#embed "queries/council/find_or_add_council.sql" suffix(,)
    0};
static const char f60[] = {
#embed "queries/council/list_attendance.sql" suffix(,)
    0};
static const char f61[] = {
#embed "queries/council/list_awaiting.sql" suffix(,)
    0};
static const char f62[] = {
#embed "queries/council/list_meetings.sql" suffix(,)
    0};
static const char f63[] = {
#embed "queries/council/list_members.sql" suffix(,)
    0};
static const char f64[] = {
#embed "queries/council/list_recusals.sql" suffix(,)
    0};
static const char f65[] = {
#embed "queries/council/list_results.sql" suffix(,)
    0};
static const char f66[] = {
#embed "queries/council/list_voted.sql" suffix(,)
    0};
static const char f67[] = {
#embed "queries/council/meeting_exists.sql" suffix(,)
    0};
static const char f68[] = {
#embed "queries/council/recuse_member.sql" suffix(,)
    0};
static const char f69[] = {
#embed "queries/council/recuse_nominees.sql" suffix(,)
    0};
static const char f70[] = {
#embed "queries/council/vote_again.sql" suffix(,)
    0};
static const char f71[] = {
#embed "queries/deadline/list_deadlines.sql" suffix(,)
    0};
static const char f72[] = {
#embed "queries/deadline/record_step.sql" suffix(,)
    0};
static const char f73[] = {
#embed "queries/decision/approve_decision.sql" suffix(,)
    0};
static const char f74[] = {
#embed "queries/decision/count_recipients.sql" suffix(,)
    0};
static const char f75[] = {
#embed "queries/decision/draft_decision.sql" suffix(,)
    0};
static const char f76[] = {
#embed "queries/decision/find_by_number.sql" suffix(,)
    0};
static const char f77[] = {
#embed "queries/decision/find_decision.sql" suffix(,)
    0};
static const char f78[] = {
#embed "queries/decision/find_heading.sql" suffix(,)
    0};
static const char f79[] = {
#embed "queries/decision/list_bases.sql" suffix(,)
    0};
static const char f80[] = {
#embed "queries/decision/list_decisions.sql" suffix(,)
    0};
static const char f81[] = {
#embed "queries/decision/list_findings.sql" suffix(,)
    0};
static const char f82[] = {
#embed "queries/decision/list_submissions.sql" suffix(,)
    0};
static const char f83[] = {
#embed "queries/dossier/add_dossier.sql" suffix(,)
    0};
static const char f84[] = {
#embed "queries/dossier/add_forwarding.sql" suffix(,)
    0};
static const char f85[] = {
#embed "queries/dossier/dossier_exists.sql" suffix(,)
    0};
static const char f86[] = {
#embed "queries/dossier/find_dossier.sql" suffix(,)
    0};
static const char f87[] = {
#embed "queries/dossier/forward_nominations.sql" suffix(,)
    0};
static const char f88[] = {
#embed "queries/dossier/list_dossiers.sql" suffix(,)
    0};
static const char f89[] = {
#embed "queries/dossier/lock_dossier.sql" suffix(,)
    0};
static const char f90[] = {
#embed "queries/dossier/receive_dossier.sql" suffix(,)
    0};
static const char f91[] = {
#embed "queries/dossier/submit_dossier.sql" suffix(,)
    0};
static const char f92[] = {
#embed "queries/eligibility/add_absent.sql" suffix(,)
    0};
static const char f93[] = {
#embed "queries/eligibility/analyze_asked.sql" suffix(,)
    0};
static const char f94[] = {
#embed "queries/eligibility/analyze_candidate.sql" suffix(,)
    0};
static const char f95[] = {
#embed "queries/eligibility/analyze_profile.sql" suffix(,)
    0};
static const char f96[] = {
#embed "queries/eligibility/analyze_wanted.sql" suffix(,)
    0};
static const char f97[] = {
#embed "queries/eligibility/ask_campaign.sql" suffix(,)
    0};
static const char f98[] = {
#embed "queries/eligibility/ask_dossier.sql" suffix(,)
    0};
static const char f99[] = {
#embed "queries/eligibility/ask_nomination.sql" suffix(,)
    0};
static const char f100[] = {
#embed "queries/eligibility/ask_year.sql" suffix(,)
    0};
static const char f101[] = {
#embed "queries/eligibility/count_verdicts.sql" suffix(,)
    0};
static const char f102[] = {
#embed "queries/eligibility/create_asked.sql" suffix(,)
    0};
static const char f103[] = {
#embed "queries/eligibility/create_candidate.sql" suffix(,)
    0};
static const char f104[] = {
#embed "queries/eligibility/create_conclusion.sql" suffix(,)
    0};
static const char f105[] = {
#embed "queries/eligibility/create_fact.sql" suffix(,)
    0};
static const char f106[] = {
#embed "queries/eligibility/create_outcome.sql" suffix(,)
    0};
static const char f107[] = {
#embed "queries/eligibility/create_profile.sql" suffix(,)
    0};
static const char f108[] = {
#embed "queries/eligibility/create_rule_verdict.sql" suffix(,)
    0};
static const char f109[] = {
#embed "queries/eligibility/create_span.sql" suffix(,)
    0};
static const char f110[] = {
#embed "queries/eligibility/create_wanted.sql" suffix(,)
    0};
static const char f111[] = {
#embed "queries/eligibility/evaluate_attestations.sql" suffix(,)
    0};
static const char f112[] = {
#embed "queries/eligibility/evaluate_gates.sql" suffix(,)
    0};
static const char f113[] = {
#embed "queries/eligibility/evaluate_initiatives.sql" suffix(,)
    0};
static const char f114[] = {
#embed "queries/eligibility/evaluate_prior_awards.sql" suffix(,)
    0};
static const char f115[] = {
#embed "queries/eligibility/evaluate_rating_counts.sql" suffix(,)
    0};
static const char f116[] = {
#embed "queries/eligibility/evaluate_rating_runs.sql" suffix(,)
    0};
static const char f117[] = {
#embed "queries/eligibility/evaluate_ratings.sql" suffix(,)
    0};
static const char f118[] = {
#embed "queries/eligibility/evaluate_units.sql" suffix(,)
    0};
static const char f119[] = {
#embed "queries/eligibility/facts_complaints.sql" suffix(,)
    0};
static const char f120[] = {
#embed "queries/eligibility/facts_decisions.sql" suffix(,)
    0};
static const char f121[] = {
#embed "queries/eligibility/facts_earlier_uses.sql" suffix(,)
    0};
static const char f122[] = {
#embed "queries/eligibility/facts_figures.sql" suffix(,)
    0};
static const char f123[] = {
#embed "queries/eligibility/facts_initiatives.sql" suffix(,)
    0};
static const char f124[] = {
#embed "queries/eligibility/facts_issue_decisions.sql" suffix(,)
    0};
static const char f125[] = {
#embed "queries/eligibility/facts_nominations.sql" suffix(,)
    0};
static const char f126[] = {
#embed "queries/eligibility/facts_other_nominations.sql" suffix(,)
    0};
static const char f127[] = {
#embed "queries/eligibility/facts_recipients.sql" suffix(,)
    0};
static const char f128[] = {
#embed "queries/eligibility/facts_units.sql" suffix(,)
    0};
static const char f129[] = {
#embed "queries/eligibility/facts_votes.sql" suffix(,)
    0};
static const char f130[] = {
#embed "queries/eligibility/find_rule_set.sql" suffix(,)
    0};
static const char f131[] = {
#embed "queries/eligibility/has_asked.sql" suffix(,)
    0};
static const char f132[] = {
#embed "queries/eligibility/list_findings.sql" suffix(,)
    0};
static const char f133[] = {
#embed "queries/eligibility/list_rules.sql" suffix(,)
    0};
static const char f134[] = {
#embed "queries/eligibility/list_verdicts.sql" suffix(,)
    0};
static const char f135[] = {
#embed "queries/eligibility/read_facts.sql" suffix(,)
    0};
static const char f136[] = {
#embed "queries/eligibility/stop_jit.sql" suffix(,)
    0};
static const char f137[] = {
#embed "queries/import/add_batch.sql" suffix(,)
    0};
static const char f138[] = {
#embed "queries/import/add_collectives.sql" suffix(,)
    0};
static const char f139[] = {
#embed "queries/import/add_households.sql" suffix(,)
    0};
static const char f140[] = {
#embed "queries/import/add_nominations.sql" suffix(,)
    0};
static const char f141[] = {
#embed "queries/import/add_people.sql" suffix(,)
    0};
static const char f142[] = {
#embed "queries/import/add_recipients.sql" suffix(,)
    0};
static const char f143[] = {
#embed "queries/import/analyze_match.sql" suffix(,)
    0};
static const char f144[] = {
#embed "queries/import/analyze_rows.sql" suffix(,)
    0};
static const char f145[] = {
#embed "queries/import/complete_recipients.sql" suffix(,)
    0};
static const char f146[] = {
#embed "queries/import/compose_rows.sql" suffix(,)
    0};
static const char f147[] = {
#embed "queries/import/copy_rows.sql" suffix(,)
    0};
static const char f148[] = {
#embed "queries/import/create_match.sql" suffix(,)
    0};
static const char f149[] = {
#embed "queries/import/create_new.sql" suffix(,)
    0};
static const char f150[] = {
#embed "queries/import/create_staging.sql" suffix(,)
    0};
static const char f151[] = {
#embed "queries/import/find_batch.sql" suffix(,)
    0};
static const char f152[] = {
#embed "queries/import/list_complaints.sql" suffix(,)
    0};
static const char f153[] = {
#embed "queries/import/lock_file.sql" suffix(,)
    0};
static const char f154[] = {
#embed "queries/import/match_identities.sql" suffix(,)
    0};
static const char f155[] = {
#embed "queries/import/match_new.sql" suffix(,)
    0};
static const char f156[] = {
#embed "queries/import/match_numbers.sql" suffix(,)
    0};
static const char f157[] = {
#embed "queries/initiative/add_initiative.sql" suffix(,)
    0};
static const char f158[] = {
#embed "queries/initiative/find_initiative.sql" suffix(,)
    0};
static const char f159[] = {
#embed "queries/initiative/initiative_exists.sql" suffix(,)
    0};
static const char f160[] = {
#embed "queries/initiative/list_adoptions.sql" suffix(,)
    0};
static const char f161[] = {
#embed "queries/initiative/list_initiatives.sql" suffix(,)
    0};
static const char f162[] = {
#embed "queries/initiative/list_recognitions.sql" suffix(,)
    0};
static const char f163[] = {
#embed "queries/initiative/use_initiative.sql" suffix(,)
    0};
static const char f164[] = {
#embed "queries/law/load_authority_kinds.sql" suffix(,)
    0};
static const char f165[] = {
#embed "queries/law/load_award_kinds.sql" suffix(,)
    0};
static const char f166[] = {
#embed "queries/law/load_award_ratios.sql" suffix(,)
    0};
static const char f167[] = {
#embed "queries/law/load_award_rules.sql" suffix(,)
    0};
static const char f168[] = {
#embed "queries/law/load_base_salaries.sql" suffix(,)
    0};
static const char f169[] = {
#embed "queries/law/load_deadline_rules.sql" suffix(,)
    0};
static const char f170[] = {
#embed "queries/law/load_holidays.sql" suffix(,)
    0};
static const char f171[] = {
#embed "queries/law/load_legal_instruments.sql" suffix(,)
    0};
static const char f172[] = {
#embed "queries/law/load_rule_sets.sql" suffix(,)
    0};
static const char f173[] = {
#embed "queries/law/load_vote_thresholds.sql" suffix(,)
    0};
static const char f174[] = {
#embed "queries/migration/create_history.sql" suffix(,)
    0};
static const char f175[] = {
#embed "queries/migration/history_exists.sql" suffix(,)
    0};
static const char f176[] = {
#embed "queries/migration/list_applied.sql" suffix(,)
    0};
static const char f177[] = {
#embed "queries/migration/lock.sql" suffix(,)
    0};
static const char f178[] = {
#embed "queries/migration/record_applied.sql" suffix(,)
    0};
static const char f179[] = {
#embed "queries/nomination/add_return_fields.sql" suffix(,)
    0};
static const char f180[] = {
#embed "queries/nomination/edit_wording.sql" suffix(,)
    0};
static const char f181[] = {
#embed "queries/nomination/find_nomination.sql" suffix(,)
    0};
static const char f182[] = {
#embed "queries/nomination/list_ballots.sql" suffix(,)
    0};
static const char f183[] = {
#embed "queries/nomination/list_edits.sql" suffix(,)
    0};
static const char f184[] = {
#embed "queries/nomination/list_events.sql" suffix(,)
    0};
static const char f185[] = {
#embed "queries/nomination/list_nominations.sql" suffix(,)
    0};
static const char f186[] = {
#embed "queries/nomination/list_reopened.sql" suffix(,)
    0};
static const char f187[] = {
#embed "queries/nomination/list_return_fields.sql" suffix(,)
    0};
static const char f188[] = {
#embed "queries/nomination/lock_nominations.sql" suffix(,)
    0};
static const char f189[] = {
#embed "queries/nomination/lock_wording.sql" suffix(,)
    0};
static const char f190[] = {
#embed "queries/nomination/move_dossier.sql" suffix(,)
    0};
static const char f191[] = {
#embed "queries/nomination/move_nominations.sql" suffix(,)
    0};
static const char f192[] = {
#embed "queries/nomination/nomination_exists.sql" suffix(,)
    0};
static const char f193[] = {
#embed "queries/nomination/record_outcome.sql" suffix(,)
    0};
static const char f194[] = {
#embed "queries/org_unit/add_unit.sql" suffix(,)
    0};
static const char f195[] = {
#embed "queries/org_unit/find_unit.sql" suffix(,)
    0};
static const char f196[] = {
#embed "queries/org_unit/list_lineage.sql" suffix(,)
    0};
static const char f197[] = {
#embed "queries/org_unit/list_units.sql" suffix(,)
    0};
static const char f198[] = {
#embed "queries/org_unit/list_versions.sql" suffix(,)
    0};
static const char f199[] = {
#embed "queries/org_unit/set_bonus_rounding.sql" suffix(,)
    0};
static const char f200[] = {
#embed "queries/org_unit/unit_exists.sql" suffix(,)
    0};
static const char f201[] = {
#embed "queries/recipient/add_person.sql" suffix(,)
    0};
static const char f202[] = {
#embed "queries/recipient/find_person.sql" suffix(,)
    0};
static const char f203[] = {
#embed "queries/recipient/list_awards.sql" suffix(,)
    0};
static const char f204[] = {
#embed "queries/recipient/list_people.sql" suffix(,)
    0};
static const char f205[] = {
#embed "queries/recipient/person_exists.sql" suffix(,)
    0};
static const char f206[] = {
#embed "sample/0010_units.sql" suffix(,)
    0};
static const char f207[] = {
#embed "sample/0020_campaigns.sql" suffix(,)
    0};
static const char f208[] = {
#embed "sample/0030_round_2021.sql" suffix(,)
    0};
static const char f209[] = {
#embed "sample/0040_round_2025.sql" suffix(,)
    0};
static const char f210[] = {
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
    {"functions/0060_council.sql", f21, sizeof f21 - 1},
    {"functions/0061_initiative_use.sql", f22, sizeof f22 - 1},
    {"functions/0062_deadline.sql", f23, sizeof f23 - 1},
    {"migrations/0001_law.sql", f24, sizeof f24 - 1},
    {"migrations/0002_who.sql", f25, sizeof f25 - 1},
    {"migrations/0003_what.sql", f26, sizeof f26 - 1},
    {"migrations/0004_road.sql", f27, sizeof f27 - 1},
    {"migrations/0005_outcome.sql", f28, sizeof f28 - 1},
    {"migrations/0006_eligibility.sql", f29, sizeof f29 - 1},
    {"migrations/0007_road.sql", f30, sizeof f30 - 1},
    {"migrations/0008_council.sql", f31, sizeof f31 - 1},
    {"migrations/0009_deadline.sql", f32, sizeof f32 - 1},
    {"migrations/0010_account.sql", f33, sizeof f33 - 1},
    {"migrations/0013_speed.sql", f34, sizeof f34 - 1},
    {"queries/award/list_certificates.sql", f35, sizeof f35 - 1},
    {"queries/award/list_commendations.sql", f36, sizeof f36 - 1},
    {"queries/award/list_draft_commendations.sql", f37, sizeof f37 - 1},
    {"queries/award_kind/award_kind_exists.sql", f38, sizeof f38 - 1},
    {"queries/award_kind/list_award_kind_versions.sql", f39, sizeof f39 - 1},
    {"queries/award_kind/list_award_kinds.sql", f40, sizeof f40 - 1},
    {"queries/bonus/quote_bonuses.sql", f41, sizeof f41 - 1},
    {"queries/campaign/add_campaign.sql", f42, sizeof f42 - 1},
    {"queries/campaign/find_campaign.sql", f43, sizeof f43 - 1},
    {"queries/campaign/find_id.sql", f44, sizeof f44 - 1},
    {"queries/campaign/list_campaigns.sql", f45, sizeof f45 - 1},
    {"queries/campaign/list_criteria.sql", f46, sizeof f46 - 1},
    {"queries/campaign/list_findings.sql", f47, sizeof f47 - 1},
    {"queries/council/add_attendance.sql", f48, sizeof f48 - 1},
    {"queries/council/add_ballots.sql", f49, sizeof f49 - 1},
    {"queries/council/add_meeting.sql", f50, sizeof f50 - 1},
    {"queries/council/add_member.sql", f51, sizeof f51 - 1},
    {"queries/council/check_attendance.sql", f52, sizeof f52 - 1},
    {"queries/council/check_votes.sql", f53, sizeof f53 - 1},
    {"queries/council/correct_ballot.sql", f54, sizeof f54 - 1},
    {"queries/council/count_members.sql", f55, sizeof f55 - 1},
    {"queries/council/end_member.sql", f56, sizeof f56 - 1},
    {"queries/council/find_addressee.sql", f57, sizeof f57 - 1},
    {"queries/council/find_meeting.sql", f58, sizeof f58 - 1},
    {"queries/council/find_or_add_council.sql", f59, sizeof f59 - 1},
    {"queries/council/list_attendance.sql", f60, sizeof f60 - 1},
    {"queries/council/list_awaiting.sql", f61, sizeof f61 - 1},
    {"queries/council/list_meetings.sql", f62, sizeof f62 - 1},
    {"queries/council/list_members.sql", f63, sizeof f63 - 1},
    {"queries/council/list_recusals.sql", f64, sizeof f64 - 1},
    {"queries/council/list_results.sql", f65, sizeof f65 - 1},
    {"queries/council/list_voted.sql", f66, sizeof f66 - 1},
    {"queries/council/meeting_exists.sql", f67, sizeof f67 - 1},
    {"queries/council/recuse_member.sql", f68, sizeof f68 - 1},
    {"queries/council/recuse_nominees.sql", f69, sizeof f69 - 1},
    {"queries/council/vote_again.sql", f70, sizeof f70 - 1},
    {"queries/deadline/list_deadlines.sql", f71, sizeof f71 - 1},
    {"queries/deadline/record_step.sql", f72, sizeof f72 - 1},
    {"queries/decision/approve_decision.sql", f73, sizeof f73 - 1},
    {"queries/decision/count_recipients.sql", f74, sizeof f74 - 1},
    {"queries/decision/draft_decision.sql", f75, sizeof f75 - 1},
    {"queries/decision/find_by_number.sql", f76, sizeof f76 - 1},
    {"queries/decision/find_decision.sql", f77, sizeof f77 - 1},
    {"queries/decision/find_heading.sql", f78, sizeof f78 - 1},
    {"queries/decision/list_bases.sql", f79, sizeof f79 - 1},
    {"queries/decision/list_decisions.sql", f80, sizeof f80 - 1},
    {"queries/decision/list_findings.sql", f81, sizeof f81 - 1},
    {"queries/decision/list_submissions.sql", f82, sizeof f82 - 1},
    {"queries/dossier/add_dossier.sql", f83, sizeof f83 - 1},
    {"queries/dossier/add_forwarding.sql", f84, sizeof f84 - 1},
    {"queries/dossier/dossier_exists.sql", f85, sizeof f85 - 1},
    {"queries/dossier/find_dossier.sql", f86, sizeof f86 - 1},
    {"queries/dossier/forward_nominations.sql", f87, sizeof f87 - 1},
    {"queries/dossier/list_dossiers.sql", f88, sizeof f88 - 1},
    {"queries/dossier/lock_dossier.sql", f89, sizeof f89 - 1},
    {"queries/dossier/receive_dossier.sql", f90, sizeof f90 - 1},
    {"queries/dossier/submit_dossier.sql", f91, sizeof f91 - 1},
    {"queries/eligibility/add_absent.sql", f92, sizeof f92 - 1},
    {"queries/eligibility/analyze_asked.sql", f93, sizeof f93 - 1},
    {"queries/eligibility/analyze_candidate.sql", f94, sizeof f94 - 1},
    {"queries/eligibility/analyze_profile.sql", f95, sizeof f95 - 1},
    {"queries/eligibility/analyze_wanted.sql", f96, sizeof f96 - 1},
    {"queries/eligibility/ask_campaign.sql", f97, sizeof f97 - 1},
    {"queries/eligibility/ask_dossier.sql", f98, sizeof f98 - 1},
    {"queries/eligibility/ask_nomination.sql", f99, sizeof f99 - 1},
    {"queries/eligibility/ask_year.sql", f100, sizeof f100 - 1},
    {"queries/eligibility/count_verdicts.sql", f101, sizeof f101 - 1},
    {"queries/eligibility/create_asked.sql", f102, sizeof f102 - 1},
    {"queries/eligibility/create_candidate.sql", f103, sizeof f103 - 1},
    {"queries/eligibility/create_conclusion.sql", f104, sizeof f104 - 1},
    {"queries/eligibility/create_fact.sql", f105, sizeof f105 - 1},
    {"queries/eligibility/create_outcome.sql", f106, sizeof f106 - 1},
    {"queries/eligibility/create_profile.sql", f107, sizeof f107 - 1},
    {"queries/eligibility/create_rule_verdict.sql", f108, sizeof f108 - 1},
    {"queries/eligibility/create_span.sql", f109, sizeof f109 - 1},
    {"queries/eligibility/create_wanted.sql", f110, sizeof f110 - 1},
    {"queries/eligibility/evaluate_attestations.sql", f111, sizeof f111 - 1},
    {"queries/eligibility/evaluate_gates.sql", f112, sizeof f112 - 1},
    {"queries/eligibility/evaluate_initiatives.sql", f113, sizeof f113 - 1},
    {"queries/eligibility/evaluate_prior_awards.sql", f114, sizeof f114 - 1},
    {"queries/eligibility/evaluate_rating_counts.sql", f115, sizeof f115 - 1},
    {"queries/eligibility/evaluate_rating_runs.sql", f116, sizeof f116 - 1},
    {"queries/eligibility/evaluate_ratings.sql", f117, sizeof f117 - 1},
    {"queries/eligibility/evaluate_units.sql", f118, sizeof f118 - 1},
    {"queries/eligibility/facts_complaints.sql", f119, sizeof f119 - 1},
    {"queries/eligibility/facts_decisions.sql", f120, sizeof f120 - 1},
    {"queries/eligibility/facts_earlier_uses.sql", f121, sizeof f121 - 1},
    {"queries/eligibility/facts_figures.sql", f122, sizeof f122 - 1},
    {"queries/eligibility/facts_initiatives.sql", f123, sizeof f123 - 1},
    {"queries/eligibility/facts_issue_decisions.sql", f124, sizeof f124 - 1},
    {"queries/eligibility/facts_nominations.sql", f125, sizeof f125 - 1},
    {"queries/eligibility/facts_other_nominations.sql", f126, sizeof f126 - 1},
    {"queries/eligibility/facts_recipients.sql", f127, sizeof f127 - 1},
    {"queries/eligibility/facts_units.sql", f128, sizeof f128 - 1},
    {"queries/eligibility/facts_votes.sql", f129, sizeof f129 - 1},
    {"queries/eligibility/find_rule_set.sql", f130, sizeof f130 - 1},
    {"queries/eligibility/has_asked.sql", f131, sizeof f131 - 1},
    {"queries/eligibility/list_findings.sql", f132, sizeof f132 - 1},
    {"queries/eligibility/list_rules.sql", f133, sizeof f133 - 1},
    {"queries/eligibility/list_verdicts.sql", f134, sizeof f134 - 1},
    {"queries/eligibility/read_facts.sql", f135, sizeof f135 - 1},
    {"queries/eligibility/stop_jit.sql", f136, sizeof f136 - 1},
    {"queries/import/add_batch.sql", f137, sizeof f137 - 1},
    {"queries/import/add_collectives.sql", f138, sizeof f138 - 1},
    {"queries/import/add_households.sql", f139, sizeof f139 - 1},
    {"queries/import/add_nominations.sql", f140, sizeof f140 - 1},
    {"queries/import/add_people.sql", f141, sizeof f141 - 1},
    {"queries/import/add_recipients.sql", f142, sizeof f142 - 1},
    {"queries/import/analyze_match.sql", f143, sizeof f143 - 1},
    {"queries/import/analyze_rows.sql", f144, sizeof f144 - 1},
    {"queries/import/complete_recipients.sql", f145, sizeof f145 - 1},
    {"queries/import/compose_rows.sql", f146, sizeof f146 - 1},
    {"queries/import/copy_rows.sql", f147, sizeof f147 - 1},
    {"queries/import/create_match.sql", f148, sizeof f148 - 1},
    {"queries/import/create_new.sql", f149, sizeof f149 - 1},
    {"queries/import/create_staging.sql", f150, sizeof f150 - 1},
    {"queries/import/find_batch.sql", f151, sizeof f151 - 1},
    {"queries/import/list_complaints.sql", f152, sizeof f152 - 1},
    {"queries/import/lock_file.sql", f153, sizeof f153 - 1},
    {"queries/import/match_identities.sql", f154, sizeof f154 - 1},
    {"queries/import/match_new.sql", f155, sizeof f155 - 1},
    {"queries/import/match_numbers.sql", f156, sizeof f156 - 1},
    {"queries/initiative/add_initiative.sql", f157, sizeof f157 - 1},
    {"queries/initiative/find_initiative.sql", f158, sizeof f158 - 1},
    {"queries/initiative/initiative_exists.sql", f159, sizeof f159 - 1},
    {"queries/initiative/list_adoptions.sql", f160, sizeof f160 - 1},
    {"queries/initiative/list_initiatives.sql", f161, sizeof f161 - 1},
    {"queries/initiative/list_recognitions.sql", f162, sizeof f162 - 1},
    {"queries/initiative/use_initiative.sql", f163, sizeof f163 - 1},
    {"queries/law/load_authority_kinds.sql", f164, sizeof f164 - 1},
    {"queries/law/load_award_kinds.sql", f165, sizeof f165 - 1},
    {"queries/law/load_award_ratios.sql", f166, sizeof f166 - 1},
    {"queries/law/load_award_rules.sql", f167, sizeof f167 - 1},
    {"queries/law/load_base_salaries.sql", f168, sizeof f168 - 1},
    {"queries/law/load_deadline_rules.sql", f169, sizeof f169 - 1},
    {"queries/law/load_holidays.sql", f170, sizeof f170 - 1},
    {"queries/law/load_legal_instruments.sql", f171, sizeof f171 - 1},
    {"queries/law/load_rule_sets.sql", f172, sizeof f172 - 1},
    {"queries/law/load_vote_thresholds.sql", f173, sizeof f173 - 1},
    {"queries/migration/create_history.sql", f174, sizeof f174 - 1},
    {"queries/migration/history_exists.sql", f175, sizeof f175 - 1},
    {"queries/migration/list_applied.sql", f176, sizeof f176 - 1},
    {"queries/migration/lock.sql", f177, sizeof f177 - 1},
    {"queries/migration/record_applied.sql", f178, sizeof f178 - 1},
    {"queries/nomination/add_return_fields.sql", f179, sizeof f179 - 1},
    {"queries/nomination/edit_wording.sql", f180, sizeof f180 - 1},
    {"queries/nomination/find_nomination.sql", f181, sizeof f181 - 1},
    {"queries/nomination/list_ballots.sql", f182, sizeof f182 - 1},
    {"queries/nomination/list_edits.sql", f183, sizeof f183 - 1},
    {"queries/nomination/list_events.sql", f184, sizeof f184 - 1},
    {"queries/nomination/list_nominations.sql", f185, sizeof f185 - 1},
    {"queries/nomination/list_reopened.sql", f186, sizeof f186 - 1},
    {"queries/nomination/list_return_fields.sql", f187, sizeof f187 - 1},
    {"queries/nomination/lock_nominations.sql", f188, sizeof f188 - 1},
    {"queries/nomination/lock_wording.sql", f189, sizeof f189 - 1},
    {"queries/nomination/move_dossier.sql", f190, sizeof f190 - 1},
    {"queries/nomination/move_nominations.sql", f191, sizeof f191 - 1},
    {"queries/nomination/nomination_exists.sql", f192, sizeof f192 - 1},
    {"queries/nomination/record_outcome.sql", f193, sizeof f193 - 1},
    {"queries/org_unit/add_unit.sql", f194, sizeof f194 - 1},
    {"queries/org_unit/find_unit.sql", f195, sizeof f195 - 1},
    {"queries/org_unit/list_lineage.sql", f196, sizeof f196 - 1},
    {"queries/org_unit/list_units.sql", f197, sizeof f197 - 1},
    {"queries/org_unit/list_versions.sql", f198, sizeof f198 - 1},
    {"queries/org_unit/set_bonus_rounding.sql", f199, sizeof f199 - 1},
    {"queries/org_unit/unit_exists.sql", f200, sizeof f200 - 1},
    {"queries/recipient/add_person.sql", f201, sizeof f201 - 1},
    {"queries/recipient/find_person.sql", f202, sizeof f202 - 1},
    {"queries/recipient/list_awards.sql", f203, sizeof f203 - 1},
    {"queries/recipient/list_people.sql", f204, sizeof f204 - 1},
    {"queries/recipient/person_exists.sql", f205, sizeof f205 - 1},
    {"sample/0010_units.sql", f206, sizeof f206 - 1},
    {"sample/0020_campaigns.sql", f207, sizeof f207 - 1},
    {"sample/0030_round_2021.sql", f208, sizeof f208 - 1},
    {"sample/0040_round_2025.sql", f209, sizeof f209 - 1},
    {"sample/nominations_2025.csv", f210, sizeof f210 - 1},
    {0, 0, 0},
};
const size_t sqlfiles_count = 211;
