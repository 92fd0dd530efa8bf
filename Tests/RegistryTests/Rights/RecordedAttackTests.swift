import Failures
import TestKit
import Testing

@testable import Registry

/// Decisions "recorded from paper" by somebody who has no paper, as accounts with psql.
@Suite(.database(.sample))
struct RecordedAttackTests {
    private let office = Office()

    /// Writes a decision with one line and fixes it, in one transaction, as psql could.
    private func recording(
        unit: String = "null", authority: String = "null", day: String = "2020-12-20",
        recipient: String? = nil, nomination: String = "null", award: String = "BK_TTG",
        name: String = "An Thử",
        before: String = ""
    ) -> String {
        // Whoever in reach is called so.
        let recipient =
            recipient
            ?? "(select min(recipient_id) from recipient where org_unit_id = any (account_units()) and name = '\(name)')"
        return """
            begin;
            insert into decision (org_unit_id, authority_name, origin, subject, source)
            values (\(unit), \(authority), 'external', 'X', 'Y');
            insert into award (
                decision_id, ordinal, group_ordinal, nomination_id, recipient_id, recipient_kind, award_kind_id,
                achievement_year, name, unit_name, org_unit_id, achievement, commendation_type)
            select (select max(decision_id) from decision where state = 'draft'), 1, 1, \(nomination), \(recipient),
                'individual', (
                    select k.award_kind_id from award_kind k where k.award_kind_code = '\(award)'
                    order by lower(k.in_force) desc limit 1),
                2019, '\(name)', 'P', u.org_unit_id, 'T', 'CONG_TRANG'
            from org_unit u where u.code = '30244.VX';
            \(before)
            select issue_recorded(
                array[max(decision_id)], array[500], array['QĐ-UBND'], array['\(day)'::date], array['A'], array['B'])
            from decision where state = 'draft';
            commit
            """
    }

    private func unit(_ code: String) -> String {
        "(select org_unit_id from org_unit where code = '\(code)' and upper_inf(in_force))"
    }

    private let minister = "'Thủ tướng Chính phủ'"

    /// Somebody to award, whom the office may see.
    private func addPerson() async throws {
        _ = try await office.read([NominationFile.person("An Thử", number: "087079000002")])
    }

    @Test func `a paper of others is recorded, and nothing else in its place`() async throws {
        try await addPerson()
        let pending = try await office.recommend([NominationFile.person("Bình Thử")])
        let nomination = try #require(try await office.nominations(pending).first)
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        _ = try await other.read([NominationFile.person("Người Xa", unit: "30259")])
        let stranger = try await TestSQL.number(
            "select recipient_id from recipient where name = 'Người Xa'")
        let attempts: [(what: String, sql: String, code: String)] = [
            ("own authority", recording(unit: unit("30244"), day: "2025-12-20", award: "GK_XA"), "TD174"),
            ("another authority", recording(unit: unit("30253"), day: "2025-12-20", award: "GK_XA"), "TD174"),
            ("the authority above", recording(unit: unit("82"), day: "2025-12-20"), "TD174"),
            ("a unit without power", recording(unit: unit("30244.VX"), day: "2025-12-20"), "TD116"),
            ("before the unit was", recording(unit: unit("30244"), day: "2020-12-20"), "TD373"),
            ("by its name", recording(authority: "'uỷ ban nhân dân XÃ PHÚ HỰU'"), "TD173"),
            ("in the future", recording(authority: minister, day: "2199-01-01"), "TD229"),
            ("for a year to come", recording(authority: minister, day: "2018-12-20"), "TD389"),
            (
                "by its signer",
                recording(authority: minister).replacing(
                    "array['B']", with: "array['Chủ tịch UBND xã Phú Hựu']"), "TD173"
            ),
            ("a nomination", recording(authority: minister, nomination: "\(nomination)"), "TD176"),
            ("a stranger", recording(authority: minister, recipient: "\(stranger)"), "TD177"),
            ("nobody", recording(authority: minister, recipient: "999999"), "TD177"),
            ("a code", recording(authority: "'82'"), "TD335"),
            ("no authority", recording(authority: "'UBND'"), "TD571"),
            ("whoever is competent", recording(authority: "'Cấp có thẩm quyền'"), "TD571"),
            (
                "no lines",
                "begin; insert into decision (authority_name, origin, subject, source) values (\(minister), 'external', 'X', 'Y'); "
                    + "select issue_recorded(array[max(decision_id)], array[5], array['Q'], array[date '2020-01-01'], array['A'], array['B']) "
                    + "from decision where state = 'draft'; commit", "TD172"
            ),
            (
                "a draft that stays",
                "insert into decision (authority_name, origin, subject, source) values (\(minister), 'external', 'X', 'Y')",
                "TD178"
            ),
            (
                "a file that left nothing",
                "insert into decision_batch (sha256, file_name, decision_count, row_count) values (sha256('x'), 'x', 1, 1)",
                "TD178"
            ),
            (
                "nobody's draft",
                "select issue_recorded(array[1], array[5], array['Q'], array[date '2020-01-01'], array['A'], array['B'])",
                "TD175"
            ),
            (
                "somebody else's word",
                "insert into recorded_confirmation (org_unit_id, number, symbol, decided_on, lines) values (1, 1, 'Q', '2020-01-01', array['x'])",
                "TD007"
            ),
        ]
        for attempt in attempts {
            let refusal = try await TestSQL.refusal(attempt.sql, login: "vp.phuhuu")
            #expect(refusal?.code == attempt.code, "\(attempt.what)")
        }
        #expect(
            try await TestSQL.number("select count(*) from decision where origin = 'external'") == 0)
        #expect(
            try await TestSQL.refusal(recording(authority: minister), login: "vp.phuhuu") == nil)
        #expect(
            try await TestSQL.number("select count(*) from decision where origin = 'external'") == 1)
    }

    /// Names and awards are vouched for, not a number alone.
    @Test func `a leader vouches for the very lines`() async throws {
        try await addPerson()
        let attempt = recording(
            unit: unit("30244"), day: "2025-12-20",
            recipient: "(select recipient_id from recipient where name = 'An Thử')", award: "GK_XA")
        let confirm = { (lines: String) in
            "select confirm_recorded(\(unit("30244")), 500, 'QĐ-UBND', '2025-12-20', array[\(lines)])"
        }
        for (login, code) in [("vp.phuhuu", "TD007"), ("ct.chauthanh", "TD312")] {
            #expect(
                try await TestSQL.refusal(confirm("'GK_XA 2019 An Thử'"), login: login)?.code == code)
        }
        #expect(
            try await TestSQL.refusal(confirm("'GK_XA 2019 Người Khác'"), login: "ct.phuhuu") == nil)
        #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD174")
        #expect(try await TestSQL.refusal(confirm("'GK_XA 2019 An Thử'"), login: "ct.phuhuu") == nil)
        #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu") == nil)
        for change in ["delete from recorded_confirmation", "update recorded_confirmation set number = 7"] {
            #expect(try await TestSQL.refusal(change)?.code == "TD230")
        }
    }

    @Test func `nobody gets a recorded award under another's name, after his death or before his birth`()
        async throws
    {
        try await addPerson()
        let recipient = "(select recipient_id from recipient where name = 'An Thử')"
        let attempt = { (name: String) in recording(authority: minister, recipient: recipient, name: name) }
        #expect(
            try await TestSQL.refusal(attempt("Bình Hoàn Toàn Khác"), login: "vp.phuhuu")?.code == "TD166")
        for (change, code) in [
            ("update person set died_on = '2010-05-01'", "TD268"),
            ("update person set died_on = null", nil),
            ("update recipient set born_on = '2019-05-01', birth_precision = 'day'", "TD306"),
        ] {
            try await TestSQL.run("begin; \(change) where recipient_id = \(recipient); commit")
            let refusal = try await TestSQL.refusal(
                attempt("An Thử").replacing("commit", with: "rollback"), login: "vp.phuhuu")
            #expect(refusal?.code == code, "\(change)")
        }
    }

    @Test func `how a card is printed does not make a line somebody else's`() async throws {
        try await addPerson()
        let printing =
            "update person set printed_name = 'An Thử Hai' where recipient_id = "
            + "(select recipient_id from recipient where name = 'An Thử')"
        #expect(try await TestSQL.refusal(printing, login: "vp.phuhuu") == nil)
        let confirming =
            "select confirm_recorded(\(unit("30244")), 500, 'QĐ-UBND', '2025-12-20', array['GK_XA 2019 An Thử Hai'])"
        #expect(try await TestSQL.refusal(confirming, login: "ct.phuhuu") == nil)
        let attempt = recording(
            unit: unit("30244"), day: "2025-12-20",
            recipient: "(select recipient_id from recipient where name = 'An Thử')", award: "GK_XA",
            name: "An Thử Hai")
        #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD207")
    }

    @Test func `with the program: the leader confirms the file that the office then records`() async throws {
        let cells = [
            "decision_number": "55/QĐ-UBND", "decided_on": "20/11/2025", "authority_code": "30244",
            "source": "Hộp 1", "recipient_kind": "individual", "name": "Lan", "unit_code": "30244.VX",
            "award_kind_code": "GK_XA", "achievement_year": "2025", "achievement": "Thành tích",
        ]
        let refusal = await failure { try await office.registry.recordDecision(cells, on: office.day) }
        #expect(refusal?.details.map(\.code) == ["TD174"])
        let confirmed = try await office.leader.recordDecision(
            cells, on: office.day, isConfirmation: true)
        #expect(confirmed == RecordOutcome(decisions: 1, rows: 1, newRecipients: 0, wasKnown: false))
        var swap = cells
        swap["name"] = "Hoa"
        let other = swap
        let swapped = await failure { try await office.registry.recordDecision(other, on: office.day) }
        #expect(swapped?.details.map(\.code) == ["TD174"])
        #expect(try await office.registry.recordDecision(cells, on: office.day).decisions == 1)
        var outside = cells
        (outside["authority_code"], outside["authority"]) = (nil, "Chủ tịch nước")
        let nobody = await failure {
            try await office.leader.recordDecision(outside, on: office.day, isConfirmation: true)
        }
        #expect(nobody?.code == "TD179")
        // Of two of one name the leader is asked which, and the office cannot put the other one behind his word.
        var asked = cells
        (asked["decision_number"], asked["name"]) = ("56/QĐ-UBND", "Hòa")
        for born in ["1980", "1971"] {
            try await TestSQL.run(
                """
                with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                    values ('individual', 'Hòa', \(unit("30244.VX")), '\(born)-01-01', 'year') returning recipient_id)
                insert into person (recipient_id, given_name) select recipient_id, 'Hòa' from r
                """)
        }
        let namesakes = asked
        let question = await failure {
            try await office.leader.recordDecision(namesakes, on: office.day, isConfirmation: true)
        }
        #expect(question?.details.map(\.code) == ["TD450"])
        let ids = try await TestSQL.texts(
            "select recipient_id::text from recipient where name = 'Hòa' order by 1")
        let shown = try await office.leader.recordDecision(
            namesakes, on: office.day, isConfirmation: true, meaning: ids[0])
        #expect(shown.cards.map(\.name) == ["Hòa"])
        #expect(shown.cards.first?.words.hasPrefix("\(ids[0] ?? "") – Hòa, 19") == true)
        let behind = await failure {
            try await office.registry.recordDecision(namesakes, on: office.day, meaning: ids[1])
        }
        #expect(behind?.details.map(\.code) == ["TD409"])
        #expect(
            try await office.registry.recordDecision(namesakes, on: office.day, meaning: ids[0]).decisions
                == 1)
        // A leader reads no numbers, but for how they end: that is who is meant, and no question.
        try await TestSQL.run(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number)
                values ('individual', 'Số', \(unit("30244.VX")), '1979-01-01', 'year', '087079000077') returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Số' from r
            """)
        var numbered = cells
        (numbered["decision_number"], numbered["name"], numbered["born"]) = ("57/QĐ-UBND", "Số", "1979")
        for (number, cards) in [("087079000077", 1), ("087079123499", 0)] {
            numbered["personal_number"] = number
            let line = numbered
            let vouched = try await office.leader.recordDecision(line, on: office.day, isConfirmation: true)
            #expect(vouched.cards.count == cards, "\(number)")
        }
        outside["authority"] = "82"
        let coded = outside
        let code = await failure { try await office.registry.recordDecision(coded, on: office.day) }
        #expect(code?.details.map(\.code) == ["TD335"])
    }

    /// Somebody who knows a number must not write into another unit's history.
    @Test func `whoever belongs to another unit is recorded there`() async throws {
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        _ = try await other.read([
            NominationFile.person("Người Xa", number: "087079000003", unit: "30259")
        ])
        let cells = [
            "decision_number": "55/QĐ-TTg", "decided_on": "20/11/2019", "authority": "Thủ tướng Chính phủ",
            "source": "Hộp 1", "recipient_kind": "individual", "name": "Người Xa",
            "personal_number": "087079000003", "unit_code": "30244.VX",
            "award_kind_code": "BK_TTG", "achievement_year": "2019", "achievement": "Thành tích",
        ]
        let refusal = await failure { try await office.registry.recordDecision(cells, on: office.day) }
        #expect(refusal?.details.map(\.code).contains("TD177") == true)
        #expect(try await other.registry.recordDecision(cells, on: office.day).decisions == 1)
    }

    @Test func `whoever records a paper first keeps nobody else from his own lines`() async throws {
        try await addPerson()
        let sql = recording(authority: minister)
        #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu") == nil)
        #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu") != nil)
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        _ = try await other.read([NominationFile.person("Người Xa", unit: "30259")])
        let stranger = try await Accounts().add("stranger", .office, unit: "30259")
        let theirs = recording(authority: minister, name: "Người Xa")
            .replacing("u.code = '30244.VX'", with: "u.code = '30259' and upper_inf(u.in_force)")
        let refusal = try await TestSQL.refusal(theirs, login: stranger)
        #expect(refusal == nil, "\(String(describing: refusal))")
        let recorders = try await TestSQL.texts(
            """
            select u.code from decision d join org_unit u on u.org_unit_id = d.recorded_for_id
            where d.authority_name = \(minister) order by 1
            """)
        #expect(recorders == ["30244", "30259"])
    }

    @Test func `no word beside a recorded name is that of whoever records`() async throws {
        try await addPerson()
        let own = try #require(
            try await TestSQL.text("select full_name from account where account_name = 'vp.phuhuu'"))
        let sql = recording(authority: minister).replacing(
            "'P', u.org_unit_id", with: "'Bà \(own)', u.org_unit_id")
        #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu")?.code == "TD203")
    }
}
