import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct SchemaTests {
    private static let tables =
        "select c.oid, c.relname::text as name from pg_class c "
        + "where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'"

    private static let constraints = SchemaConstraints.sql

    @Test func `every table says what it holds`() async throws {
        let bare = try await TestSQL.texts(
            "select t.name from (\(Self.tables)) t where obj_description(t.oid, 'pg_class') is null order by 1"
        )
        #expect(bare == [])
    }

    @Test func `every table has a primary key`() async throws {
        let bare = try await TestSQL.texts(
            "select t.name from (\(Self.tables)) t where not exists "
                + "(select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p') order by 1")
        #expect(bare == [])
    }

    /// A foreign key without an index makes every deletion of the row it points at read the whole table. These point
    /// at rows that are never deleted, and nothing looks them up by that column.
    private static let unindexed = [
        // At the law, which only grows.
        "award_kind_authority_authority_fk", "award_kind_fk", "base_salary_instrument_fk",
        "decision_basis_instrument_fk", "dossier_rule_set_fk",
        "finding_rule_set_fk", "law_choice_former_fk", "law_choice_rule_set_fk",
        "org_unit_authority_fk", "org_unit_lineage_instrument_fk", "vote_threshold_code_fk",
        // At the transition table.
        "nomination_event_step_fk",
    ]

    @Test func `every foreign key has an index or a reason`() async throws {
        let found = try await TestSQL.texts(
            """
            select c.conname::text from pg_constraint c
            where c.connamespace = 'public'::regnamespace and c.contype = 'f' and not exists (
                select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = any (c.conkey))
            order by 1
            """)
        #expect(found == Self.unindexed.sorted())
    }

    @Test func `constraints are named after their table and kind`() async throws {
        let odd = try await TestSQL.texts(
            """
            select k.name from (\(Self.constraints)) k left join pg_class t on t.oid = k.conrelid
                left join pg_type d on d.oid = k.contypid
            where k.name !~ case k.kind when 'p' then '_pk$' when 'f' then '_fk$' when 'u' then '_uk$'
                when 'x' then '_ex$' else '_ck$' end
                or not starts_with(k.name, coalesce(t.relname, d.typname))
            order by 1
            """)
        #expect(odd == [])
    }

    /// Columns of plain text that neither a domain, a check nor a foreign key restricts.
    private static let unchecked = [
        // Written by the server: the account.
        "approval_reason.given_by", "recipient_apart.signed_by", "day_correction.corrected_by",
        "name_correction.corrected_by", "name_correction.login", "recipient_merge.login",
        "recorded_confirmation.login",
        "amendment.created_by", "decision_batch.created_by", "draft_change.account", "recovery.created_by",
        "account.created_by", "decision.approved_login", "nomination.login",
        "nomination_event.login", "signing_right.created_by",
        "attestation.login", "ballot.login", "ballot_correction.login", "dossier.login", "dossier_step.login",
        "draft_change.login", "fact_correction.login", "forwarding.login", "import_batch.login",
        "law_choice.account", "law_choice.login", "council_rule.account", "council_rule.login",
        "local_vote_threshold.account", "local_vote_threshold.login", "award_ratio.account",
        "award_ratio.login", "rating.login", "unit_figure.login", "matter.login", "matter.closing_login",
        "recognition.account", "recognition.login",
        "day_correction.login", "council_member.ended_by", "council_member.ended_login",
        "meeting.login", "council_member.account", "council_member.login", "meeting_member.account",
        "meeting_member.login", "recusal.login", "initiative_use.account", "initiative_use.login",
        "post.account",
        "post.login", "initiative.account", "campaign.account", "campaign.login", "initiative.login",
        "initiative_author.account", "initiative_author.login",
        "decision.created_by", "ballot_correction.account", "dossier.created_by", "dossier_step.account",
        "forwarding.created_by", "holiday.created_by", "import_batch.created_by",
        "meeting.created_by",
        "nomination.created_by", "nomination_event.account", "recipient.created_by", "recusal.account",
        "number_try.account", "number_try.login", "recipient_request.asked_by",
        "schema_history.applied_by", "decision_attachment.created_by",
        "audit_entry.account", "audit_entry.login", "audit_entry.command", "audit_entry.table_name",
        "audit_entry.key", "audit_seal.sealed_by", "audit_table.table_name",
        // Kept to award_code by a trigger for whole statements.
        "nomination.award_kind_code",
        // Written by this program only: keys of the law tables, states, paths of files.
        "authority_kind.authority_kind_code", "rule_set_type.commendation_type", "award_kind.confidence",
        "nomination_transition.event",
        "nomination_transition.from_state", "nomination_transition.to_state", "rule_set.rule_set_code",
        "schema_history.path", "session_try.login", "unit_key.key", "unit_key.plain", "unit_key.made_by",
    ]

    @Test func `text that people write is checked`() async throws {
        let found = try await TestSQL.texts(
            """
            select t.name || '.' || a.attname from (\(Self.tables)) t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            where a.atttypid = 'text'::regtype and a.attgenerated = '' and not exists (
                select from pg_constraint c
                where c.conrelid = t.oid and c.contype in ('c', 'f') and a.attnum = any (c.conkey))
            order by 1
            """)
        #expect(Set(found.compactMap { $0 }) == Set(Self.unchecked))
    }

    @Test func `files may hold the words that their tables take`() async throws {
        let constraints: [(kind: TransferKind, place: Int, name: String)] = [
            (.units, 3, "org_unit_kind_ck"), (.units, 13, "org_unit_bonus_rounding_ck"),
            (.persons, 8, "person_sex_ck"), (.matters, 8, "matter_kind_ck"),
            (.matters, 11, "matter_closed_ck"),
            (.campaigns, 7, "campaign_manner_ck"), (.campaigns, 8, "campaign_scope_ck"),
            (.initiatives, 3, "initiative_kind_ck"),
            (.initiatives, 9, "initiative_stage_ck"), (.recognitions, 2, "recognition_scope_ck"),
            (.adoptions, 6, "adoption_state_ck"),
        ]
        for (kind, place, name) in constraints {
            let differing = try await TestSQL.texts(
                """
                with word as (
                    select m[1] as word from pg_constraint,
                        regexp_matches(pg_get_constraintdef(oid), E'\\x27([^\\x27]*)\\x27::text', 'g') m
                    where conname = '\(name)'
                ), choice as (
                    select unnest(choices) as word from transfer_choices('\(kind.rawValue)') where place = \(place)
                )
                select coalesce(w.word, c.word)
                from word w full join choice c using (word)
                where w.word is null or c.word is null
                union all
                select 'none' where not exists (select from word)
                """)
            #expect(differing.isEmpty, "\(name): \(differing)")
        }
        var columns: Int64 = 0
        for kind in TransferKind.allCases {
            columns += try await TestSQL.number("select count(*) from transfer_choices('\(kind.rawValue)')")
        }
        // Three columns are yes or no, which no check of a table says.
        #expect(columns == Int64(constraints.count) + 3)
    }

    @Test func `history is guarded by triggers`() async throws {
        let found = try await TestSQL.texts(
            "select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal "
                + "and tgfoid::regproc::text !~ '^(audit_of_|hold_acting$)' order by 1")
        let wanted = [
            "collective collective_self_edit", "decision decision_given_number",
            "household household_self_edit",
            "matter matter_opened", "person person_self_edit", "person person_self_insert",
            "person person_counted",
            "recipient recipient_given_number",
            "recipient recipient_renamed", "recipient recipient_self_edit",
            "amendment amendment_checked", "amendment amendment_fixed", "amendment amendment_issued",
            "amendment_line amendment_line_added", "amendment_line amendment_line_fixed",
            "attestation attestation_added", "attestation attestation_changed",
            "attestation attestation_corrected", "attestation attestation_fixed",
            "attestation attestation_kept", "attestation attestation_side_added",
            "attestation attestation_side_changed", "audit_entry audit_entry_fixed",
            "audit_seal audit_seal_fixed",
            "audit_seal_part audit_seal_part_fixed", "award award_rewarded_once", "award award_added",
            "award award_fixed", "award award_kept", "award award_spelled", "award award_recorded_line",
            "award_code award_code_kept",
            "award_kind award_kind_relabelled", "award_ratio award_ratio_kept",
            "award_ratio award_ratio_relabelled", "ballot ballot_counted", "ballot ballot_fixed",
            "ballot ballot_has_quorum",
            "ballot ballot_right", "ballot_correction ballot_correction_fixed",
            "base_salary base_salary_relabelled", "certificate certificate_added",
            "certificate certificate_fixed", "certificate certificate_kept",
            "collective collective_unit",
            "council_member council_member_ended", "council_member council_member_relabelled",
            "council_member council_member_relinked",
            "council_rule council_rule_kept", "council_rule council_rule_relabelled",
            "deadline_rule deadline_rule_kept", "deadline_rule deadline_rule_relabelled",
            "decision decision_added_issued", "decision decision_fixed", "decision decision_issued",
            "decision decision_kept", "decision decision_recorded", "decision decision_recorded_repeat",
            "decision decision_recorded_whole",
            "decision decision_recorder",
            "decision decision_signed",
            "decision_attachment decision_attachment_fixed", "decision_basis decision_basis_added",
            "decision_basis decision_basis_fixed", "decision_basis decision_basis_removed",
            "decision_batch decision_batch_fixed", "decision_batch decision_batch_whole",
            "decision_dossier decision_dossier_added",
            "decision_dossier decision_dossier_fixed", "decision_dossier decision_dossier_removed",
            "decision_signature decision_signature_fixed",
            "dependent_nomination dependent_nomination_added",
            "dependent_nomination dependent_nomination_fixed", "dossier dossier_1_submitted",
            "dossier dossier_2_received", "dossier dossier_edited", "dossier dossier_fixed",
            "dossier dossier_received_future",
            "dossier dossier_right", "dossier dossier_sender", "dossier dossier_submitted_future",
            "dossier_step dossier_step_future", "dossier_step dossier_step_right",
            "draft_change draft_change_added", "draft_change draft_change_fixed",
            "draft_change draft_change_removed", "draft_line draft_line_change_added",
            "draft_line draft_line_change_removed", "draft_line draft_line_change_reworded",
            "draft_line draft_line_edited", "draft_line draft_line_written_anew",
            "nomination nomination_name_written", "nomination nomination_name_written_anew",
            "recipient recipient_name_written", "recipient recipient_name_written_anew",
            "fact_correction fact_correction_fixed",
            "fact_correction fact_correction_relinked", "finding finding_added", "finding finding_fixed",
            "forwarding forwarding_fixed", "forwarding forwarding_future",
            "forwarding forwarding_right", "household household_head",
            "import_batch import_batch_right",
            "initiative_author initiative_author_shares_added",
            "initiative_author initiative_author_shares_changed", "initiative_use initiative_use_begin",
            "initiative_use initiative_use_side", "issued_number issued_number_fixed",
            "local_vote_threshold local_vote_threshold_kept",
            "law_choice law_choice_fixed",
            "amendment amendment_reason_said", "amendment amendment_reason_said_anew",
            "ballot_correction ballot_correction_reason_said",
            "ballot_correction ballot_correction_reason_said_anew",
            "certificate certificate_void_reason_said", "certificate certificate_void_reason_said_anew",
            "decision decision_repeated_reason_said", "decision decision_repeated_reason_said_anew",
            "decision decision_late_reason_said", "decision decision_late_reason_said_anew",
            "decision decision_ballot_exception_said", "decision decision_ballot_exception_said_anew",
            "law_choice law_choice_reason_said", "law_choice law_choice_reason_said_anew",
            "nomination_event nomination_event_reason_said",
            "nomination_event nomination_event_reason_said_anew",
            "nomination_return_field nomination_return_field_why_said",
            "nomination_return_field nomination_return_field_why_said_anew",
            "recipient_merge recipient_merge_reason_said", "recipient_merge recipient_merge_reason_said_anew",
            "recipient_merge recipient_merge_undone_reason_said",
            "recipient_merge recipient_merge_undone_reason_said_anew",
            "recipient_request recipient_request_reason_said",
            "recipient_request recipient_request_reason_said_anew", "recusal recusal_reason_said",
            "recusal recusal_reason_said_anew", "signing_key signing_key_revoke_reason_said",
            "signing_key signing_key_revoke_reason_said_anew", "dossier dossier_occasion",
            "dossier dossier_type_known",
            "matter matter_period", "rating rating_consistent", "rating rating_still_consistent",
            "initiative initiative_edited", "initiative initiative_told", "campaign campaign_edited",
            "person person_late", "collective collective_late", "household household_late",
            "recipient recipient_corrected", "person person_corrected",
            "collective collective_corrected",
            "household household_corrected", "post post_corrected",
            "initiative_author initiative_author_corrected",
            "recognition recognition_heard", "recognition recognition_future",
            "recipient recipient_rehomed", "initiative initiative_stage_note_said",
            "initiative initiative_stage_note_said_anew",
            "local_vote_threshold local_vote_threshold_relabelled", "matter matter_closed",
            "matter matter_kept", "matter matter_relinked", "meeting meeting_fixed",
            "meeting meeting_future",
            "meeting_member meeting_member_added", "meeting_member meeting_member_fixed",
            "nomination nomination_award_code_added", "nomination nomination_award_code_changed",
            "nomination nomination_changed", "nomination nomination_edited",
            "nomination nomination_own_added", "nomination nomination_own_changed",
            "nomination nomination_reach", "nomination nomination_recipient_moved",
            "nomination nomination_removed",
            "nomination nomination_sender_added", "nomination nomination_sender_removed",
            "nomination nomination_type_added", "nomination nomination_type_changed",
            "nomination nomination_unit_added", "nomination nomination_unit_changed",
            "nomination_edit nomination_edit_fixed", "nomination_event nomination_event_admit",
            "nomination_event nomination_event_barred", "nomination_event nomination_event_begin",
            "nomination_event nomination_event_outcome",
            "nomination_event nomination_event_finish",
            "nomination_event nomination_event_fixed", "nomination_event nomination_event_letter",
            "nomination_event nomination_event_returned",
            "nomination_event nomination_event_right", "nomination_event nomination_event_round",
            "nomination_event nomination_event_uses", "nomination_event nomination_event_vote",
            "nomination_return_field nomination_return_field_added",
            "nomination_return_field nomination_return_field_fixed", "number_secret number_secret_fixed",
            "number_try number_try_fixed", "number_try number_try_relinked",
            "decision decision_batch_late", "dossier dossier_unit_day",
            "forwarding forwarding_unit_day", "org_unit org_unit_rounded",
            "org_unit org_unit_rounding_noted", "org_unit org_unit_tree",
            "post post_unit_day",
            "org_unit org_unit_name_added", "org_unit org_unit_name_changed",
            "org_unit_alias org_unit_alias_free", "org_unit_alias org_unit_alias_own",
            "attestation attestation_self_insert", "attestation attestation_self_update",
            "draft_line draft_line_self_update", "initiative initiative_self_update",
            "initiative_author initiative_author_self_insert",
            "initiative_author initiative_author_self_update",
            "initiative_use initiative_use_self_insert", "matter matter_self_insert",
            "matter matter_self_update",
            "post post_self_insert", "post post_self_update", "rating rating_self_insert",
            "rating rating_self_update", "recognition recognition_self_insert",
            "unit_figure unit_figure_self_insert", "unit_figure unit_figure_self_update",
            "rating rating_corrected",
            "rating rating_fixed", "rating rating_kept", "rating rating_relinked", "rating rating_removed",
            "recipient_merge recipient_merge_kept", "recipient_merge recipient_merge_undone",
            "recipient_merge_link recipient_merge_link_fixed", "recipient_request recipient_request_answered",
            "recipient_request recipient_request_kept",
            "recorded_confirmation recorded_confirmation_fixed",
            "confirmed_card confirmed_card_fixed", "confirmed_card confirmed_card_relinked",
            "recovery recovery_fixed",
            "recusal recusal_fixed", "recusal recusal_right", "revoked_award revoked_award_added",
            "revoked_award revoked_award_fixed", "signing_key signing_key_fixed",
            "signing_key signing_key_kept", "signing_right signing_right_kept",
            "signing_right signing_right_lawful", "unit_figure unit_figure_corrected",
            "unit_figure unit_figure_fixed", "unit_figure unit_figure_kept",
            "unit_figure unit_figure_relinked", "unit_figure unit_figure_removed",
            "account account_sessions_ended", "approval_reason approval_reason_added",
            "council_member council_member_seated",
            "campaign campaign_period_kept", "campaign campaign_parent_seen",
            "decision decision_recorded_power",
            "approval_reason approval_reason_fixed", "name_correction name_correction_fixed",
            "day_correction day_correction_fixed",
            "approval_reason approval_reason_reason_said", "approval_reason approval_reason_reason_said_anew",
            "day_correction day_correction_reason_said", "day_correction day_correction_reason_said_anew",
            "name_correction name_correction_reason_said", "name_correction name_correction_reason_said_anew",
            "nomination nomination_worded_added", "nomination nomination_worded_changed",
            "nomination nomination_yearly_added", "nomination nomination_yearly_changed",
            "nomination nomination_vital_added", "nomination nomination_vital_changed",
            "nomination_event nomination_event_pending", "person person_died_in_time",
            "recipient recipient_born_in_time", "recipient recipient_moved", "ballot ballot_in_time",
            "recipient recipient_born_future", "recognition recognition_in_time", "adoption adoption_in_time",
            "dossier dossier_submitted_early",
            "person person_death_kept", "person person_died_future", "collective collective_founded_future",
            "matter matter_opened_future", "matter matter_closed_future", "attestation attestation_future",
            "adoption adoption_future", "campaign_review campaign_review_future",
        ]
        #expect(found.compactMap { $0 }.sorted() == wanted.sorted())
    }
}
