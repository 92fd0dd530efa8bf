import Failures
import TestKit
import Testing

@testable import Registry

/// Every function that acts as the owner and that somebody may call, with each argument missing in turn: a comparison with
/// null is neither true nor false, and a guard that asks one lets everything pass.
@Suite(.database(.sample))
struct NullTests {
    /// What happens to a call.
    private static let effect = "TDEFF"

    /// Arguments where nothing has a meaning of its own.
    private static let meant: Set<String> = [
        // The decision's own authority; all lines that stand.
        "correct_decision.authority", "correct_decision.confirmed", "correct_name.confirmed",
        "revoke_lines.authority", "revoke_lines.lines",
        "issue_revocation.authority",
        // Texts that a correction removes are null within the array.
        "recover_award.on_paper",
        // An ordinary approval needs no reason.
        "approve_decision.late_because", "approve_decision.without_ballot_because",
        "approve_decision.repeated_because", "approve_decision.unmet_because",
        "approve_decision.unmet", "approve_decision.unmet_lines", "approve_decision.unmet_reasons",
        "approve_decision.early_because",
        // As of the day of the dossier, and today.
        "death_findings.day", "matters_pending.day", "year_findings.day", "found_guilty_since.day",
        "early_findings.day", "recorded_repeats.days", "recorded_repeats.numbers",
        // The whole register, nobody of the register.
        "add_account.unit", "add_account.person", "scope_account.unit",
        // The name of the account, the head himself, without an end, by office.
        "add_signer.name_printed", "add_signer.capacity_printed", "add_signer.until_day",
        "add_signer.deciding_paper",
        // What stays as it is, and papers that nobody has to name.
        "change_unit.paper_symbol", "change_unit.new_code", "change_unit.new_name", "change_unit.new_parent",
        "merge_units.paper_symbol", "merge_units.new_kind", "merge_units.new_parent",
        "split_unit.new_parent", "split_unit.paper_symbol", "end_unit.paper_symbol", "end_unit.people_to",
        // A rule may leave these to the law.
        "set_council_rule.numerator", "set_council_rule.denominator", "set_council_rule.counts",
        "set_council_rule.rounds", "set_deadline_rule.first_step", "set_deadline_rule.length",
        "mend_death.day",
        "set_deadline_rule.due_month", "set_deadline_rule.due_day", "set_deadline_rule.years_after",
        "correct_ballot.new_issued", "correct_ballot.new_collected", "correct_ballot.new_valid",
    ]

    private struct Function {
        let name: String
        let arguments: [String]
        let types: [String]
        let logins: [String]
    }

    private func functions() async throws -> [Function] {
        let rows = try await TestSQL.texts(
            """
            select p.proname || '|' || array_to_string(p.proargnames[1:p.pronargs], ',') || '|'
                || (select string_agg(format_type(t, null), ',' order by n) from unnest(p.proargtypes) with ordinality x (t, n))
                || '|' || concat_ws(',',
                    case when has_function_privilege('thidua_office', p.oid, 'execute') then 'vp.phuhuu,test.office' end,
                    case when has_function_privilege('thidua_leader', p.oid, 'execute') then 'ct.phuhuu,test.leader' end,
                    case when has_function_privilege('thidua_admin', p.oid, 'execute') then 'test.admin' end)
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.pronargs > 0
                and p.prorettype <> 'trigger'::regtype
            order by p.proname
            """)
        return rows.compactMap { $0 }.map { row in
            let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            let lists = parts.dropFirst().map { $0.split(separator: ",").map(String.init) }
            return Function(name: parts[0], arguments: lists[0], types: lists[1], logins: lists[2])
        }
    }

    /// What the sample's office, leader and administrator would give, by the name of the function.
    private func plausible() async throws -> [String: [String]] {
        let office = Office()
        let dossier = try await office.recommend([NominationFile.person("An"), NominationFile.person("Bình")])
        let draft = try await office.draft([dossier])
        let issued = try await office.decide(
            [NominationFile.person("Chi"), NominationFile.person("Dung")], number: 70)
        let nomination = try #require(try await office.nominations(dossier).first)
        let unit = try await TestSQL.number(
            "select org_unit_id from org_unit where code = '30244' and upper_inf(in_force)")
        let ballot = try await TestSQL.number(
            "select ballot_id from ballot where nomination_id = \(nomination)")
        let key = "'\\x" + String(repeating: "ab", count: 32) + "'"
        let people = try await TestSQL.texts(
            "select recipient_id::text from recipient where name in ('An', 'Bình') order by name"
        ).compactMap { $0 }
        return [
            "sees_recipient": ["1", "'{}'"],
            "sees_nomination": ["1", "'{}'", "'{}'"],
            "sees_step": ["1", "'{}'", "'{}'"],
            "draft_decision": ["\(unit)", "array[\(dossier)]", "'x'"],
            "approve_decision": [
                "\(draft)", "1", "7", "'QĐ-UBND'", "'2025-12-20'", "'x'", "'x'", "'x'", "'x'", "'{}'",
                "'{}'", "'{}'", "'x'",
            ],
            "correct_name": [people[0], "'Khác'", "'Ghi sai'", "true"],
            "mend_dossier_day": ["\(dossier)", "'received_on'", "'2025-12-02'", "'Ghi sai'"],
            "mend_meeting_day": ["1", "'2025-12-02'", "'Ghi sai'"],
            "draft_finding": ["\(unit)", "array[\(dossier)]"],
            "award_conflicts": ["array[\(nomination)]"],
            "unit_bears": ["\(unit)", "'x'"],
            "annulled_awards": ["array[\(nomination)]"], "address_findings": ["array[\(nomination)]"],
            "recorded_repeats": ["array[\(issued)]", "array[date '2025-12-20']", "array['1/QĐ']"],
            "seen_likenesses": [
                "null", "array['individual']", "array['Ai Không Có']", "null", "null", "null", "array[1]",
            ],
            "death_findings": ["array[\(nomination)]", "'2025-12-20'"],
            "stated_year_findings": ["array[\(nomination)]"],
            "early_findings": ["array[\(nomination)]", "'2025-12-20'"],
            "year_findings": ["array[\(nomination)]", "'2025-12-20'"],
            "young_findings": ["array[\(nomination)]"],
            "matters_pending": ["array[\(nomination)]", "'2025-12-20'"],
            "found_guilty_since": ["array[\(nomination)]", "'2025-12-20'"],
            "remove_campaign_criterion": ["1", "'individual'", "1"],
            "omit_draft_lines": ["\(draft)", "1", "array[\(nomination)]", "'defer'", "'Ghi sai'"],
            "choose_newer_law": ["\(dossier)", "'có lợi hơn'"],
            "discard_draft": ["\(draft)", "1"],
            "correct_decision": [
                "\(issued)", "null", "8", "'QĐ-UBND'", "'2025-12-20'", "'Ghi sai'", "array[1]",
                "array['name']",
                "array['Khác']", "true",
            ],
            "revoke_lines": ["\(issued)", "null", "'2025-12-20'", "null", "false"],
            "issue_revocation": [
                "1", "\(issued)", "null", "9", "'QĐ-UBND'", "'2025-12-20'", "'Ghi sai'", "'violation_found'",
            ],
            "recover_award": ["\(issued)", "1", "'2025-12-20'", "false", "1", "'x'"],
            "confirm_recorded": [
                "\(unit)", "5", "'QĐ-UBND'", "'2025-12-01'", "array['LDTT 2025 An']", "null",
            ],
            "confirm_recognition": [
                "'PREP'", "'grassroots'", "'Chủ tịch UBND xã'", "5", "'QĐ-UBND'", "'2025-12-01'",
            ],
            "register_key": [key],
            "sign_decision": ["\(issued)", key, "'\\x00'"],
            "attach_file": ["\(issued)", "'scan'", "'a.pdf'", "9", key],
            "set_council_rule": [
                "\(unit)", "'RS-2025'", "'2026-01-01'", "2", "3", "'present'", "true", "2", "'QĐ 1'",
            ],
            "set_bonus_rounding": ["\(unit)", "'none'"],
            "mend_death": ["1", "'2025-12-01'", "'Ghi sai'"],
            "set_threshold": ["\(unit)", "'RS-2025'", "'2026-01-01'", "'LDTT'", "70", "'voters'", "'QĐ 1'"],
            "set_award_ratio": [
                "\(unit)", "'RS-2025'", "'2026-01-01'", "'CSTDCS'", "10", "'members_ldtt'", "'QĐ 1'",
            ],
            "set_deadline_rule": [
                "\(unit)", "'2026-01-01'", "'appraisal'", "'receive'", "'appraise'", "'{}'", "'working_day'",
                "9", "null", "null", "null", "'QĐ 1'",
            ],
            "change_unit": ["'30244.VX'", "'2026-01-01'", "'QĐ 1'", "null", "'Phòng Khác'", "null"],
            "merge_units": [
                "array['30244.A1', '30244.A2']", "'30244.A9'", "'Ấp Chung'", "null", "null", "'2026-01-01'",
                "'QĐ 1'", "false",
            ],
            "split_unit": [
                "'30244.A1'", "array['30244.A8', '30244.A9']", "array['Ấp Một', 'Ấp Hai']", "'30244.A8'",
                "null", "'2026-01-01'", "'QĐ 1'",
            ],
            "end_unit": ["'30244.A1'", "'2026-01-01'", "'QĐ 1'", "false", "'30244.A2'"],
            "merge_people": [people[0], people[1], "'Trùng'", "true"],
            "correct_ballot": ["\(ballot)", "9", "0", "0", "null", "null", "null", "'Ghi sai'"],
            "open_session": ["'x'", "'1 hour'", "'1 hour'"], "end_session": ["1"],
            "add_account": ["'test.new'", "'Người Mới'", "'viewer'", "\(unit)", "null", "false"],
            "grant_account": ["'ct.phuhuu'", "'viewer'"],
            "scope_account": ["'ct.phuhuu'", "\(unit)"],
            "link_account": ["'ct.phuhuu'", people[0]],
            "disable_account": ["'ct.phuhuu'", "true"],
            "set_account_password": ["'ct.phuhuu'", "'SCRAM-SHA-256$4096:x'"],
            "add_signer": [
                "\(unit)", "'test.leader'", "'X'", "'Y'", "'KT.'", "'hand_over'", "'2026-01-01'", "null",
                "'QĐ 1'", "false",
            ],
            "end_signer": ["1", "'2026-01-01'"],
            "search_recipients": ["'An'", "'{individual}'", "10"],
        ]
    }

    /// A value of a type, where no function says better.
    private static func sample(_ type: String) -> String {
        switch type {
        case "bigint", "integer": "1"
        case "bigint[]", "integer[]": "'{1}'"
        case "text[]": "'{x}'"
        case "date": "'2025-12-20'"
        case "date[]": "'{2025-12-20}'"
        case "boolean": "true"
        case "bytea": "'\\x00'"
        default: "'x'"
        }
    }

    /// Calls, and says what a call did that was not refused; nothing of it stays.
    private func call(_ name: String, _ arguments: [String], login: String, as role: String = "none")
        async throws -> Failure?
    {
        try await TestSQL.refusal(
            """
            begin;
            set local role \(role);
            select \(name)(\(arguments.joined(separator: ", ")));
            set constraints all immediate;
            do $$ begin
                if exists (
                    select from pg_stat_xact_all_tables t
                    where t.n_tup_ins + t.n_tup_upd + t.n_tup_del > 0 and t.schemaname !~ '^pg_temp')
                then
                    raise exception 'an effect' using errcode = '\(Self.effect)';
                end if;
            end $$;
            rollback
            """, login: login)
    }

    @Test func `nothing passes for want of an argument`() async throws {
        try await TestSQL.run("select add_account('test.admin', 'Quản Trị Thử', 'admin', null, null)")
        let plausible = try await plausible()
        let functions = try await functions()
        #expect(functions.count > 40)
        #expect(Set(plausible.keys).subtracting(functions.map(\.name)) == [])
        for function in functions {
            let given = plausible[function.name] ?? function.types.map(Self.sample)
            try #require(given.count == function.types.count, "\(function.name)")
            let typed = zip(given, function.types).map { "\($0)::\($1)" }
            for login in function.logins {
                let whole = try await call(function.name, typed, login: login)?.code
                #expect(
                    !["TD900", "TD007", "TD010"].contains(whole),
                    "\(function.name) as \(login): \(whole ?? "")")
                for place in typed.indices where given[place] != "null" {
                    var call = typed
                    call[place] = "null::\(function.types[place])"
                    let told = "\(function.name).\(function.arguments[place])"
                    let code = try await self.call(function.name, call, login: login)?.code
                    let isRefused = code.map { $0 != Self.effect && $0 != "TD900" && $0 != "TD010" } ?? true
                    #expect(
                        isRefused || code == Self.effect && Self.meant.contains(told),
                        "\(told) as \(login): \(code ?? "")")
                }
            }
        }
    }

    /// Whoever has stolen a service's connection has every role that it sets, and nobody's session.
    @Test func `nothing passes for want of a session`() async throws {
        try await TestSQL.run("select add_account('test.admin', 'Quản Trị Thử', 'admin', null, null)")
        let plausible = try await plausible()
        let logins = ["vp.phuhuu": "office_within", "ct.phuhuu": "leader_within", "test.admin": "admin"]
        for function in try await functions() {
            let given = plausible[function.name] ?? function.types.map(Self.sample)
            let typed = zip(given, function.types).map { "\($0)::\($1)" }
            for role in function.logins.compactMap({ logins[$0] }) {
                let code = try await call(
                    function.name, typed, login: "thidua_service", as: "thidua_session_\(role)")?.code
                #expect(code != Self.effect && code != "TD900", "\(function.name) as \(role): \(code ?? "")")
            }
        }
    }

    /// The first find of its kind: a leader of a commune annulled what the Prime Minister had decided.
    @Test func `a decision without a unit is nobody's to revoke here`() async throws {
        let office = Office(everywhere: true)
        _ = try await office.registry.recordDecision(
            [
                "decision_number": "1234/QĐ-TTg", "decided_on": "20/11/2019",
                "authority": "Thủ tướng Chính phủ",
                "source": "Hộp 12", "recipient_kind": "individual", "name": "Lan", "unit_code": "30244.VX",
                "award_kind_code": "BK_TTG", "achievement_year": "2018", "achievement": "Thành tích",
            ], on: office.day)
        let decision = try await office.registry.decisionID("1234/QĐ-TTg")
        for unit in [
            "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))", "null",
        ] {
            for call in [
                "revoke_lines(\(decision), \(unit), '2025-12-20', null, false)",
                "issue_revocation(1, \(decision), \(unit), 9, 'QĐ-UBND', '2025-12-20', 'Ghi sai', 'violation_found')",
                "correct_decision(\(decision), \(unit), 9, 'QĐ-UBND', '2025-12-20', 'Ghi sai', array[1], array['name'], array['Khác'])",
            ] {
                let refusal = try await TestSQL.refusal("select \(call)", login: "ct.phuhuu")
                #expect(["TD311", "TD312"].contains(refusal?.code), "\(call)")
            }
        }
    }
}
