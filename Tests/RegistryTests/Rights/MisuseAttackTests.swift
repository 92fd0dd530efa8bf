import Failures
import TestKit
import Testing

@testable import Registry

/// Functions and tables that are there for all offices, used against others or against the truth, as accounts with psql.
@Suite(.database(.sample))
struct MisuseAttackTests {
    private let office = Office()

    private func unit(_ code: String) -> String {
        "(select org_unit_id from org_unit where code = '\(code)' and upper_inf(in_force))"
    }

    /// A dossier of another commune, received there.
    private func foreignDossier() async throws -> Int64 {
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        return try await other.receive([NominationFile.person("Người Xa", unit: "30259")], number: 7)
    }

    // MARK: - Votes

    /// A council of nine with a meeting of all of them, before statements about it.
    private func sitting(_ statements: String, members: Int = 9, present: Int = 9) -> String {
        """
        begin;
        insert into council (org_unit_id, name) values (\(unit("30244")), 'Hội đồng Thử');
        insert into council_member (council_id, name, post, role, in_force)
        select council_id, 'Thành Viên', 'P', 'member', '[2025-01-01,)' from council where name = 'Hội đồng Thử';
        insert into meeting (council_id, held_on, members_total, members_present)
        select council_id, '2025-12-01', \(members), \(present) from council where name = 'Hội đồng Thử';
        \(statements);
        rollback
        """
    }

    private func ballot(_ nomination: Int64, _ values: String) -> String {
        "insert into ballot (meeting_id, nomination_id, yes, no, blank, recommended, base_total, base_voters, threshold_percent, threshold_base) "
            + "select max(meeting_id), \(nomination), \(values) from meeting"
    }

    @Test func `a count is what it comes to`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        for (values, code) in [
            ("9, 0, 0, true, 9, 9, null, null", nil),
            // Against the count, against the numbers of the meeting, and with a law of one's own.
            ("4, 5, 0, true, 9, 9, null, null", "TD182"), ("9, 0, 0, false, 9, 9, null, null", "TD182"),
            ("9, 5, 0, true, 9, 9, null, null", "TD242"), ("3, 0, 0, true, 9, 9, null, null", "TD242"),
            ("-1, 10, 0, false, 9, 9, null, null", "TD120"), ("4, 5, 0, true, 5, 5, null, null", "TD182"),
            ("4, 5, 0, true, 9, 9, 10, 'voters'", "TD182"),
        ] as [(String, String?)] {
            let refusal = try await TestSQL.refusal(sitting(ballot(id, values)), login: "vp.phuhuu")
            #expect(refusal?.code == code, "\(values)")
        }
        let more = sitting(ballot(id, "9, 0, 0, true, 9, 9, null, null"), present: 10)
        #expect(try await TestSQL.refusal(more, login: "vp.phuhuu")?.code == "TD120")
        let second = ballot(id, "9, 0, 0, true, 9, 9, null, null").replacing(
            "yes, no", with: "round, yes, no"
        )
        .replacing("\(id), 9", with: "\(id), 7, 9")
        #expect(try await TestSQL.refusal(sitting(second), login: "vp.phuhuu")?.code == "TD182")
    }

    @Test func `a council votes, and is silent, on what was sent to its authority`() async throws {
        let foreign = try #require(try await office.nominations(foreignDossier()).first)
        let own = try #require(
            try await office.nominations(office.receive([NominationFile.person("An")])).first)
        let refusal = try await TestSQL.refusal(
            sitting(ballot(foreign, "9, 0, 0, true, 9, 9, null, null")), login: "vp.phuhuu")
        #expect(refusal?.code == "TD007")
        #expect(refusal?.arguments.values.contains("Người Xa") == false)
        let recusal = { (id: Int64, isNominee: Bool) in
            sitting(
                "insert into recusal (council_member_id, nomination_id, is_nominee, reason) "
                    + "select max(council_member_id), \(id), \(isNominee), 'Là vợ' from council_member")
        }
        #expect(try await TestSQL.refusal(recusal(foreign, false), login: "vp.phuhuu")?.code == "TD107")
        #expect(try await TestSQL.refusal(recusal(own, true), login: "vp.phuhuu")?.code == "TD183")
        #expect(try await TestSQL.refusal(recusal(own, false), login: "vp.phuhuu") == nil)
        // What has been decided is not voted on any more, nor is anybody silent about it afterwards.
        let decision = try await office.decide([NominationFile.person("Chi")], number: 71)
        let decided = try await TestSQL.number(
            "select nomination_id from award where decision_id = \(decision)")
        #expect(try await TestSQL.refusal(recusal(decided, false), login: "vp.phuhuu")?.code == "TD241")
        let late = try await TestSQL.refusal(
            sitting(ballot(decided, "9, 0, 0, true, 9, 9, null, null")), login: "vp.phuhuu")
        #expect(late?.code == "TD241")
    }

    @Test func `a nomination goes where its count says`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        let step = { (event: String) in
            "insert into nomination_event (nomination_id, event) values (\(id), '\(event)')"
        }
        let declined = ballot(id, "4, 5, 0, false, 9, 9, null, null")
        for (steps, code) in [
            ([step("decline")], nil), ([step("recommend")], "TD184"),
            ([step("decline"), step("correct")], "TD184"),
            ([step("decline"), step("vote_again"), step("recommend")], "TD184"),
        ] as [([String], String?)] {
            let all = sitting(([declined] + steps).joined(separator: ";\n"))
            #expect(try await TestSQL.refusal(all, login: "vp.phuhuu")?.code == code, "\(steps)")
        }
    }

    /// The day of receipt chooses the law, and with it the share that is asked for.
    @Test func `without a day of receipt nothing is voted on`() async throws {
        let dossier = try await office.read([NominationFile.person("An", award: "CSTDCS")]).dossierID
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        let id = try #require(try await office.nominations(dossier).first)
        let vote =
            "insert into nomination_event (nomination_id, event) values (\(id), 'receive');\n"
            + ballot(id, "5, 4, 0, true, 9, 9, null, null")
        #expect(try await TestSQL.refusal(sitting(vote), login: "vp.phuhuu")?.code == "TD186")
    }

    @Test func `a count is corrected by its council, and through the function`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        let ballot = try await TestSQL.number("select ballot_id from ballot where nomination_id = \(id)")
        let write =
            "insert into ballot_correction (ballot_id, yes, no, blank, recommended, reason) values (\(ballot), 1, 8, 0, true, 'Ghi sai')"
        #expect(try await TestSQL.refusal(write, login: "vp.phuhuu")?.code == "TD007")
        try await TestSQL.run(
            "select add_account('test.other', 'Văn Phòng Khác', 'office', \(unit("30259")), null)")
        let correct = "select correct_ballot(\(ballot), 1, 8, 0, null, null, null, 'Ghi sai')"
        #expect(try await TestSQL.refusal(correct, login: "test.other")?.code == "TD297")
        #expect(try await TestSQL.refusal(correct, login: "vp.phuhuu") == nil)
        #expect(
            try await TestSQL.text("select state from nomination where nomination_id = \(id)")
                == "declined")
    }

    // MARK: - The two sides of a dossier

    private func dossier(_ from: String, _ to: String, _ columns: String, _ values: String) -> String {
        "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on\(columns)) "
            + "values (\(unit(from)), \(unit(to)), 'X', '2025-12-01'\(values))"
    }

    @Test func `each side writes its own days, and nobody the law`() async throws {
        let sent = ", submission_number, submission_symbol, submitted_on"
        let received = sent + ", received_on, rule_set_code"
        let number = ", 77, 'TTr', '2025-12-01'"
        let both = number + ", '2025-12-01', 'RS-2017'"
        // Another unit's number; the day of another authority.
        let foreign = dossier("30259.VX", "30244", sent, number)
        #expect(try await TestSQL.refusal(foreign, login: "vp.phuhuu")?.code == "TD312")
        let own = dossier("30244", "82", received, both)
        #expect(try await TestSQL.refusal(own, login: "vp.phuhuu")?.code == "TD312")
        let later =
            "begin; \(dossier("30244", "82", "", "")); update dossier set submission_number = 77, submission_symbol = 'TTr', "
            + "submitted_on = '2025-12-01', received_on = '2025-12-01', rule_set_code = 'RS-2017' "
            + "where addressed_to_id = \(unit("82")); commit"
        #expect(try await TestSQL.refusal(later, login: "vp.phuhuu")?.code == "TD312")
        let law = try await TestSQL.text(
            dossier("30244.VX", "30244", received, both) + " returning rule_set_code", login: "vp.phuhuu")
        #expect(law == "RS-2025")
        let rule =
            "update dossier set rule_set_code = 'RS-2017' where submission_number = 77 returning rule_set_code"
        #expect(try await TestSQL.text(rule, login: "vp.phuhuu") == "RS-2025")
    }

    @Test func `a letter stays while anything of it is with the authority`() async throws {
        let id = try await office.receive([NominationFile.person("An")])
        let again = "update dossier set submission_number = 78 where dossier_id = \(id)"
        #expect(try await TestSQL.refusal(again, login: "vp.phuhuu")?.code == "TD213")
    }

    @Test func `steps, files and letters are those of one's own side`() async throws {
        let foreign = try await foreignDossier()
        var up = office
        up.authority = "82"
        let sent = try await up.read([NominationFile.person("Bình")]).dossierID
        let step = { (dossier: Int64, step: String) in
            "insert into dossier_step (dossier_id, step, happened_on) values (\(dossier), '\(step)', '2025-12-01')"
        }
        for name in ["receive", "return", "agree", "notify", "hand_over"] {
            #expect(
                try await TestSQL.refusal(step(sent, name), login: "vp.phuhuu")?.code == "TD312", "\(name)")
        }
        #expect(try await TestSQL.refusal(step(sent, "submit"), login: "vp.phuhuu") == nil)
        // The sample's decision has made its dossiers visible.
        let batch = { (dossier: String) in
            "insert into import_batch (dossier_id, sha256, file_name, row_count) select \(dossier), sha256('x'), 'x', 1"
        }
        for (write, codes) in [
            (step(1, "submit"), ["TD312"]), (step(1, "hand_over"), ["TD312"]), (batch("1"), ["TD185"]),
            (step(foreign, "submit"), ["TD007", "TD312"]), (batch("\(foreign)"), ["TD007", "TD185"]),
        ] {
            let code = try await TestSQL.refusal(write, login: "vp.phuhuu")?.code
            #expect(codes.contains(code ?? ""), "\(write): \(code ?? "")")
        }
        #expect(try await TestSQL.refusal(batch("\(sent)"), login: "vp.phuhuu") == nil)
        let letter =
            "insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on) "
            + "values (\(foreign), \(unit("30244")), \(unit("30244.VX")), 1, 'TTr', '2025-12-02')"
        #expect(try await TestSQL.refusal(letter, login: "ct.phuhuu")?.code == "TD007")
    }

    @Test func `nobody opens a field after the return`() async throws {
        let id = try await office.receive([NominationFile.person("An")])
        _ = try await office.registry.returnDossier(id, reason: "Ghi sai")
        let open =
            "insert into nomination_return_field (nomination_event_id, field, why) select last_event_id, 'achievement', 'Ghi sai' "
            + "from nomination where dossier_id = \(id)"
        #expect(try await TestSQL.refusal(open, login: "vp.phuhuu")?.code == "TD230")
    }

    // MARK: - Keys of units

    /// Whoever says that a name of his own has the key of another unit's name would get that unit's files.
    @Test func `a key that an account makes serves that account alone`() async throws {
        let name = "Phòng Văn hóa - Xã hội xã Tân Phú Trung"
        try await TestSQL.run(
            """
            insert into org_unit_alias (org_unit_id, alias) values (\(unit("30259.VX")), '\(name)');
            insert into org_unit_alias (org_unit_id, alias) values (\(unit("30244.KT")), 'Phòng Bẫy');
            select add_account('test.other', 'Văn Phòng Khác', 'office', \(unit("30259")), null);
            """)
        let key = "phòng văn hóa xã hội xã tân phú trung"
        let poison = """
            select add_unit_keys(array['Phòng Bẫy', '\(name)', 'Lạ'], array['\(key)', 'khác', '\(key)'], array['x', 'y', 'z'], 1)
            """
        #expect(try await TestSQL.refusal(poison, login: "vp.phuhuu") == nil)
        #expect(try await TestSQL.number("select count(*) from unit_key where words = 'Lạ'") == 0)
        let line = NominationFile.person("Người Nhà", unit: "\(name)").replacing("Phòng Mẫu", with: "")
        let theirs = Registry(TestDatabase.patient, account: "test.other")
        let target = ImportTarget(
            unit: "30259.VX", addressedTo: "30259", campaign: nil, title: nil, day: office.day)
        _ = try await NominationFile.with(Array(NominationFile.text([line]).utf8)) {
            try await theirs.importNominations(path: $0, into: target)
        }
        #expect(
            try await TestSQL.text(
                "select u.code from recipient r join org_unit u using (org_unit_id) where r.name = 'Người Nhà'"
            )
                == "30259.VX")
        #expect(
            try await TestSQL.texts("select distinct made_by from unit_key order by 1")
                == ["test.other", "vp.phuhuu"])
    }
}
