import Postgres
import TestKit
import Testing

@testable import Registry

/// What guards refuse, done while they were off and on again: the entries say it, and a verification tells it.
@Suite(.database(.sample))
struct FixedChangeTests {
    private static let awarded =
        "nomination_id = (select min(nomination_id) from nomination where state = 'awarded')"
    private static let dossier = "dossier_id = (select min(dossier_id) from decision_dossier)"

    /// A change behind the guards, and the finding about it.
    struct Change: CustomTestStringConvertible, Sendable {
        var name: String
        /// What is done by the book before, with every guard on.
        var lawful = ""
        var sql: String
        var found: String

        var testDescription: String { name }
    }

    static let changes = [
        Change(
            name: "a dossier that was answered", sql: "update dossier set title = 'Khác' where \(dossier)",
            found: "fixed_changed dossier"),
        Change(
            name: "the day it was received",
            sql: "update dossier set received_on = received_on - 1 where \(dossier)",
            found: "fixed_changed dossier"),
        Change(
            name: "its number",
            sql: "update dossier set submission_number = submission_number + 1 where \(dossier)",
            found: "fixed_changed dossier"),
        Change(
            name: "words of a nomination that was awarded",
            sql: "update nomination set achievement = 'Khác' where \(awarded)",
            found: "fixed_changed nomination"),
        Change(
            name: "what it was nominated for",
            sql:
                "update nomination set award_kind_code = (select max(award_kind_code) from award_code) where \(awarded)",
            found: "fixed_changed nomination"),
        Change(
            name: "the day of a meeting that voted", sql: "update meeting set held_on = held_on - 1",
            found: "fixed_changed meeting"),
        Change(
            name: "its members", sql: "update meeting set members_total = members_total + 1",
            found: "fixed_changed meeting"),
        Change(
            name: "a question in other words", lawful: request,
            sql: "update recipient_request set wording = 'Câu khác'", found: "fixed_changed recipient_request"
        ),
        Change(
            name: "an answer that is taken back", lawful: request + "; " + answer,
            sql:
                "update recipient_request set is_granted = null, reason = null, answered_by = null, answered_at = null",
            found: "fixed_changed recipient_request"),
        Change(
            name: "a threshold", lawful: threshold, sql: "update local_vote_threshold set percent = 60",
            found: "fixed_changed local_vote_threshold"),
        Change(
            name: "since when it holds", lawful: threshold,
            sql: "update local_vote_threshold set in_force = '[2020-01-01,)'",
            found: "fixed_changed local_vote_threshold"),
        Change(
            name: "a rule of a council", lawful: rule, sql: "update council_rule set maximum_rounds = 9",
            found: "fixed_changed council_rule"),
        Change(
            name: "a rule that is gone", lawful: rule,
            sql: "delete from council_rule where org_unit_id is not null",
            found: "fixed_removed council_rule"),
        Change(
            name: "a share of a unit's own", lawful: ratio,
            sql: "update award_ratio set percent = 99 where org_unit_id is not null",
            found: "fixed_changed award_ratio"),
        Change(
            name: "a deadline of a unit's own", lawful: deadline,
            sql: "update deadline_rule set citation = 'Khác' where org_unit_id is not null",
            found: "fixed_changed deadline_rule"),
        Change(
            name: "a rating that is gone",
            sql: "delete from rating where recipient_id = (select min(recipient_id) from rating)",
            found: "fixed_removed rating"),
        Change(
            name: "a rating without a correction",
            sql: "update rating set rating = 'HTT' where rating = 'HTXS'",
            found: "fixed_removed rating"),
        Change(
            name: "its paper without a correction", sql: "update rating set paper = 'Khác'",
            found: "fixed_changed rating"),
        Change(
            name: "a figure without a correction", sql: "update unit_figure set members = members + 1",
            found: "fixed_changed unit_figure"),
        Change(
            name: "a figure that is gone",
            sql: "delete from unit_figure where recipient_id = (select min(recipient_id) from unit_figure)",
            found: "fixed_removed unit_figure"),
        Change(
            name: "a post that is gone",
            sql: "delete from post where post_id = (select min(post_id) from post)",
            found: "fixed_removed post"),
        Change(
            name: "a post by another title", sql: "update post set title = 'Khác'",
            found: "fixed_changed post"),
        Change(
            name: "a vote on what was awarded",
            sql: """
                insert into ballot overriding system value
                select (json_populate_record(b, json_build_object('ballot_id', 900, 'round', 9))).*
                from ballot b join nomination n using (nomination_id) where n.state = 'awarded' limit 1
                """,
            found: "fixed_added ballot"),
        Change(
            name: "a step of what was awarded",
            sql: """
                insert into nomination_event overriding system value
                select (json_populate_record(e, json_build_object('nomination_event_id', 900, 'sequence', 99))).*
                from nomination_event e where e.event = 'receive' and \(awarded)
                """,
            found: "fixed_added nomination_event"),
        Change(
            name: "a finding of an earlier submission",
            sql: """
                insert into finding (nomination_event_id, gate, verdict)
                select min(e.nomination_event_id), 'mended', 'met' from nomination_event e where \(awarded)
                """,
            found: "fixed_added finding"),
        Change(
            name: "a reason that came after the signature",
            sql: """
                insert into approval_reason (decision_id, nomination_id, kind, reason)
                select decision_id, nomination_id, 'early', 'Đã xem xét' from award
                where nomination_id is not null order by award_id limit 1
                """,
            found: "fixed_added approval_reason"),
        Change(
            name: "a decision that never was a draft",
            sql: """
                insert into decision (org_unit_id, subject, state, number, symbol, decided_on, signer_name, signer_post,
                    approved_at, approved_by, unmet_lines)
                select org_unit_id, subject, state, 999, symbol, decided_on, signer_name, signer_post, approved_at,
                    approved_by, unmet_lines
                from decision where state = 'issued' order by decision_id limit 1
                """,
            found: "fixed_added decision"),
        Change(
            name: "an award that no nomination got",
            sql: """
                with made as (
                    insert into decision (org_unit_id, subject)
                    select org_unit_id, subject from decision where state = 'issued' order by decision_id limit 1
                    returning decision_id
                ), lines as (
                    insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                        achievement_year, name, unit_name, org_unit_id, achievement, commendation_type)
                    select m.decision_id, 1, 1, a.recipient_id, a.recipient_kind, a.award_kind_id, a.achievement_year, a.name,
                        a.unit_name, a.org_unit_id, a.achievement, a.commendation_type
                    from made m cross join (select * from award order by award_id limit 1) a
                )
                select 1;
                update decision d
                set state = 'issued', number = 998, symbol = x.symbol, decided_on = x.decided_on,
                    signer_name = x.signer_name, signer_post = x.signer_post, approved_at = x.approved_at,
                    approved_by = x.approved_by
                from (select * from decision where state = 'issued' order by decision_id limit 1) x
                where d.state = 'draft';
                set constraints all immediate
                """,
            found: "fixed_added award"),
        Change(
            name: "who is behind an account",
            sql: "update account set recipient_id = (select max(recipient_id) from person) "
                + "where account_name = 'vp.phuhuu'",
            found: "fixed_changed account"),
        Change(
            name: "a member of a council under another name", lawful: member,
            sql: "update council_member set name = 'Khác'", found: "fixed_changed council_member"),
    ]

    private static let request = """
        insert into recipient_request (org_unit_id, asked_of_id, wording)
        select min(org_unit_id), max(org_unit_id), 'Ai đó' from org_unit
        """
    private static let answer = """
        update recipient_request
        set is_granted = false, reason = 'Không có người này', answered_by = 'vp.phuhuu', answered_at = now()
        """
    private static let threshold = """
        insert into local_vote_threshold (rule_set_code, org_unit_id, award_kind_code, percent, base, citation, in_force)
        select (select max(rule_set_code) from rule_set), min(u.org_unit_id), (select min(award_kind_code) from award_code),
            90, 'voters', 'Quy chế', '[2025-01-01,)' from org_unit u
        """
    private static let rule = """
        insert into council_rule (rule_set_code, org_unit_id, maximum_rounds, citation, in_force)
        select (select max(rule_set_code) from rule_set), min(u.org_unit_id), 2, 'Quy chế', '[2025-01-01,)' from org_unit u
        """
    private static let ratio = copy(
        "award_ratio", "'org_unit_id', (select min(org_unit_id) from org_unit)")
    private static let deadline = copy(
        "deadline_rule", "'org_unit_id', (select min(org_unit_id) from org_unit)")
    private static let member = """
        insert into council_member (council_id, name, post, role, in_force)
        select min(council_id), 'Trần Văn Thử', 'Ủy viên', 'member', '[2025-01-01,)' from council
        """

    /// A row of the law's as one of a unit's own.
    private static func copy(_ table: String, _ change: String) -> String {
        """
        insert into \(table) overriding system value
        select (json_populate_record(r, json_build_object('\(table)_id', 900, \(change)))).* from \(table) r
        order by r.\(table)_id limit 1
        """
    }

    /// Statements in whose transaction no trigger but those of the audit fires.
    private static func unguarded(_ sql: String) -> String {
        func all(_ action: String) -> String {
            """
            do $$
            declare
                guard record;
            begin
                for guard in
                    select g.tgrelid::regclass as of_table, g.tgname from pg_trigger g
                    join pg_class c on c.oid = g.tgrelid
                    where not g.tgisinternal and c.relnamespace = 'public'::regnamespace
                        and g.tgname not in ('audit_inserted', 'audit_updated', 'audit_deleted', 'audit_truncated')
                loop
                    execute format('alter table %s \(action) trigger %I', guard.of_table, guard.tgname);
                end loop;
            end
            $$
            """
        }
        return "begin; \(all("disable")); \(sql); \(all("enable")); commit"
    }

    private func findings() async throws -> [String] {
        let registry = Registry(TestDatabase.patient)
        let (rows, _) = try await listed { try await registry.verifyAudit(comparesData: true, into: $0) }
        await registry.close()
        return rows.map { row in
            ["finding", "table_name", "key", "detail"].compactMap { row[$0] }.joined(separator: " ")
        }
    }

    @Test(arguments: changes)
    func `what was done while a guard was off is told`(change: Change) async throws {
        if !change.lawful.isEmpty { try await TestSQL.run(change.lawful) }
        #expect(try await findings() == [])
        try await TestSQL.run(Self.unguarded(change.sql))
        let found = try await findings()
        #expect(found.contains { $0.hasPrefix(change.found) }, "\(found)")
    }

    /// Corrections, mergers and their undoing, closed rules and renamed units leave entries of the same tables.
    @Test func `what guards let through is not told`() async throws {
        try await TestSQL.run(
            """
            \(Self.request); \(Self.answer); \(Self.threshold); \(Self.rule); \(Self.member);
            update local_vote_threshold set in_force = '[2025-01-01,2026-01-01)';
            update council_rule set in_force = '[2025-01-01,2026-01-01)' where org_unit_id is not null;
            update council_member set in_force = '[2025-01-01,2026-01-01)';
            update rating set rating = 'HTT' where rating <> 'HTT';
            update rating set paper = 'Số khác';
            update unit_figure set members = members + 1;
            do $$
            declare
                keep bigint;
                gone bigint;
            begin
                select p.recipient_id into keep from rating g join person p using (recipient_id)
                group by 1 order by count(*) desc, 1 limit 1;
                select p.recipient_id into gone from rating g join person p using (recipient_id)
                where p.recipient_id <> keep group by 1 order by count(*) desc, 1 limit 1;
                -- Two with other names and other births are not one.
                update recipient g set born_on = k.born_on, birth_precision = k.birth_precision
                from recipient k where k.recipient_id = keep and g.recipient_id = gone;
                perform merge_people(keep, gone, 'Một người', true);
            end
            $$;
            select unmerge_people(m.gone_id, 'Hai người') from recipient_merge m
            """)
        #expect(try await findings() == [])
    }

    /// Every table with a guard is among those whose changes are told, and what a guard lets in at one time only is, too.
    @Test func `no fixed table is forgotten`() async throws {
        // Judged by what the unit is, not kept by anything that came before.
        let uncheckedWhenAdded = ["signing_right"]
        let sql = AuditQueries.listFixedChanges.sql
        let parts = sql.split(separator: "), added as (")
        try #require(parts.count == 2)
        let guards = """
            from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_proc p on p.oid = g.tgfoid
            where c.relnamespace = 'public'::regnamespace and not g.tgisinternal
                and (p.proname in ('refuse_change', 'refuse_relabelling', 'refuse_removal', 'refuse_local_removal',
                    'refuse_all_but_relinking') or starts_with(p.proname, 'guard_'))
                -- These say who may write, under which number or name, and in which units of which day; not what stays.
                and p.proname not in ('guard_self_edit', 'guard_self_record', 'guard_given_number', 'guard_alias',
                    'guard_unit_name', 'guard_unit_tree', 'guard_unit_day', 'guard_dossier_unit')
            """
        let fixed = try await TestSQL.texts("select distinct c.relname::text \(guards) order by 1")
        #expect(fixed.count > 40)
        for table in fixed.compactMap({ $0 }) {
            #expect(sql.contains("('\(table)', "), "\(table)")
        }
        let inserted = try await TestSQL.texts(
            "select distinct c.relname::text \(guards) and g.tgtype & 4 = 4 order by 1")
        for table in inserted.compactMap({ $0 }) where !uncheckedWhenAdded.contains(table) {
            #expect(parts[1].contains("'\(table)'"), "\(table)")
        }
    }

    static let intrusions = [
        ("create role tamper_x login bypassrls", "role tamper_x bypassrls"),
        ("create role tamper_x login in role thidua_owner", "role tamper_x thidua_owner"),
        (
            "create role tamper_y in role pg_write_all_data; create role tamper_x login in role tamper_y",
            "role tamper_x pg_write_all_data"
        ),
        ("grant thidua_leader to \"vp.phuhuu\"", "membership vp.phuhuu in thidua_leader"),
        ("grant thidua_office to \"vp.phuhuu\" with admin option", "membership vp.phuhuu in thidua_office"),
        ("grant \"ct.phuhuu\" to \"vp.phuhuu\"", "membership vp.phuhuu in ct.phuhuu"),
        (
            "alter default privileges grant select on tables to public",
            "public default privileges of postgres SELECT"
        ),
        (
            "do $$ begin execute format('grant create on database %I to public', current_database()); end $$",
            "public database CREATE"
        ),
        ("create publication leak for all tables", "publication leak all tables"),
    ]

    /// In a transaction that does not end: roles are those of every test.
    @Test(arguments: intrusions)
    func `what the server gives beside the register is named`(given: String, found: String) async throws {
        let rows = try await TestSQL.texts(
            "select concat_ws(' ', x.kind, x.name, x.detail) from (\(AuditQueries.listIntrusions.sql)) x",
            setup: "begin; \(given)")
        #expect(rows.contains(found), "\(rows)")
    }
}
