import Failures
import TestKit
import Testing

@testable import Registry

/// Two people of one name, and one person in two writings, as lists bring them.
@Suite(.database(.sample))
struct NamesakeTests {
    private let office = Office()

    private static func line(
        _ name: String = "Đinh Văn Thử", born: String = "1985", number: String = "",
        post: String = "Chuyên viên",
        unit: String = "30244.VX", award: String = "GK_XA", deed: String = "Đã hiến 100 m² đất làm đường"
    ) -> String {
        "Cá nhân,Ông,\(name),\(born),\(number),\(post),\(unit),Phòng Mẫu,\(award),2025,\(deed),"
    }

    private static let number = "999085000777"

    private func review(
        _ lines: [String], answers: [String: String] = [:], kind: String = "recipient", writes: Bool = true
    ) async throws -> ImportReview {
        let text =
            "row,question,subject,offers,answer\n"
            + answers.map { "2,\(kind),\"\($0.key)\",,\($0.value)\n" }.joined()
        return try await NominationFile.with(Array(NominationFile.text(lines).utf8)) { path in
            try await NominationFile.with(Array(text.utf8)) { answersPath in
                var options = ImportOptions()
                options.answersPath = answers.isEmpty ? nil : answersPath
                let chosen = options
                return try await office.registry.reviewNominations(
                    path: path, into: office.target, options: chosen, writes: writes)
            }
        }
    }

    private func cards(_ name: String = "Đinh Văn Thử") async throws -> Int64 {
        try await TestSQL.number("select count(*) from recipient where name = '\(name)'")
    }

    @Test func `a list of the days before a rename knows the people of the unit`() async throws {
        _ = try await review([Self.line(born: "2/3/1985")])
        try await TestSQL.run(
            "select change_unit('30244.VX', '2026-05-01', 'NQ mẫu', null, 'Phòng Văn hóa Mẫu', null)")
        let again = try await review(
            [Self.line(born: "02/03/1985", award: "LDTT", deed: "Hoàn thành tốt nhiệm vụ")], writes: false)
        #expect(again.complaints == [])
        #expect([again.knownRecipients, again.newRecipients] == [1, 0])
    }

    /// What is known, and what comes then; both of one name, year of birth and unit.
    @Test(arguments: [(number, ""), ("", number)])
    func `a number on one side alone is a question, and no nomination is overwritten`(
        known: String, given: String
    ) async throws {
        let first = try await review([Self.line(number: known)])
        let other = Self.line(number: given, post: "Nông dân", deed: "Đã cứu hai người bị đuối nước")
        let asked = try await review([other])
        #expect(asked.complaints.map(\.code) == ["TD488"])
        let question = try #require(asked.questions.first)
        #expect(question.offers.map(\.answer).last == "new")
        let second = try await review([other], answers: [question.subject: "new"])
        #expect(second.complaints == [])
        #expect(second.dossierID != first.dossierID)
        #expect(try await cards() == 2)
        #expect(
            try await TestSQL.texts(
                "select n.post || ' ' || coalesce(r.personal_number, '-') from nomination n join recipient r "
                    + "using (recipient_id) where n.name = 'Đinh Văn Thử' order by n.nomination_id"
            ).compactMap { $0 }
                == ["Chuyên viên \(known.isEmpty ? "-" : known)", "Nông dân \(given.isEmpty ? "-" : given)"])
    }

    @Test func `the answer that it is he takes him`() async throws {
        _ = try await review([Self.line(number: Self.number)])
        let other = Self.line(award: "LDTT")
        let question = try #require(try await review([other]).questions.first)
        let id = try #require(question.offers.first?.answer)
        #expect(try await review([other], answers: [question.subject: id]).newRecipients == 0)
        #expect(try await cards() == 1)
    }

    @Test
    func `two without numbers are asked about when post and deed differ, and told apart by their place`()
        async throws
    {
        _ = try await review([Self.line()])
        let samePost = try await review(
            [Self.line(award: "LDTT", deed: "Hoàn thành tốt nhiệm vụ")], writes: false)
        #expect(samePost.complaints == [])
        // Whoever was promoted and did what everybody does is asked about no more.
        for deed in ["Hoàn thành tốt nhiệm vụ được giao", "Hoàn thành xuất sắc nhiệm vụ năm 2025"] {
            let promoted = try await review(
                [Self.line(post: "Phó Trưởng phòng", award: "BK_BT", deed: deed)], writes: false)
            #expect(promoted.complaints == [], "\(deed)")
        }
        let other = Self.line(post: "Nông dân", deed: "Đã cứu hai người bị đuối nước")
        let asked = try await review([other])
        #expect(asked.complaints.map(\.code) == ["TD500"])
        let question = try #require(asked.questions.first)
        #expect(try await review([other], answers: [question.subject: "new"]).isWritten)
        #expect(
            try await TestSQL.texts(
                "select namesake::text from recipient where name = 'Đinh Văn Thử' order by 1"
            ).compactMap { $0 } == ["1", "2"])
    }

    @Test func `one full birth is one person`() async throws {
        _ = try await review([Self.line(born: "2/3/1985", number: Self.number)])
        let other = Self.line(born: "02/03/1985", post: "Nông dân", award: "LDTT", deed: "Hoàn thành tốt")
        #expect(try await review([other]).complaints == [])
        #expect(try await cards() == 1)
    }

    @Test func `within one file a number on one line alone is a question`() async throws {
        let lines = [Self.line(number: Self.number), Self.line(award: "LDTT", deed: "Hoàn thành tốt")]
        let asked = try await review(lines)
        #expect(asked.complaints.map(\.code) == ["TD440"])
        let subject = try #require(asked.questions.first?.subject)
        #expect(
            try await review(lines, answers: [subject: "no"], kind: "same", writes: false).newRecipients == 2)
        #expect(
            try await review(lines.reversed(), answers: [:], writes: false).complaints.map(\.code) == [
                "TD440"
            ])
        let one = try await review(lines, answers: [subject: "yes"], kind: "same")
        #expect(one.newRecipients == 1)
        #expect(
            try await TestSQL.text("select personal_number from recipient where name = 'Đinh Văn Thử'")
                == Self.number)
    }

    @Test func `within one file another post and another deed are a question`() async throws {
        let lines = [Self.line(), Self.line(post: "Nông dân", deed: "Đã cứu hai người bị đuối nước")]
        let asked = try await review(lines)
        #expect(asked.complaints.map(\.code).contains("TD501"))
        let subject = try #require(asked.questions.first?.subject)
        let two = try await review(lines, answers: [subject: "no"], kind: "same")
        #expect(two.complaints == [])
        #expect(try await cards() == 2)
    }

    @Test func `a name without accents is a question in its unit, and with its birth elsewhere`() async throws
    {
        _ = try await review([Self.line("Đinh Văn Thử", born: "2/3/1985")])
        for (name, code) in [("Dinh Van Thu", "TD430"), ("DINH VAN THU", "TD430")] {
            let asked = try await review([Self.line(name, born: "1985", award: "LDTT")], writes: false)
            #expect(asked.complaints.map(\.code) == [code], "\(name)")
        }
        for name in ["Dinh Van Thu", "Đinh Văn Thử"] {
            let asked = try await review(
                [Self.line(name, born: "02/03/1985", unit: "30244.KT", award: "LDTT")], writes: false)
            #expect(asked.complaints.map(\.code) == ["TD489"], "\(name)")
        }
        let other = try await review(
            [Self.line("Dinh Van Thu", born: "24/11/1967", unit: "30244.KT")], writes: false)
        #expect(other.complaints == [])
    }

    /// One who has a card with a number at a unit that is no more, in a list of what it went into.
    @Test(arguments: ["30244.VX", "30244"])
    func `somebody of a unit that has ended is found or asked about in what it went into`(unit: String)
        async throws
    {
        // An Hiệp ended when it went into Phú Hựu.
        let ended = try await TestSQL.text(
            "select max(upper(in_force))::text from org_unit where code = '30247'")
        #expect(ended == "2025-07-01")
        try await TestSQL.run(
            """
            with added as (
                insert into recipient (recipient_kind, org_unit_id, name, born_on, birth_precision, personal_number)
                select 'individual', org_unit_id, 'Đinh Văn Thử', '1985-03-02', 'day', '\(Self.number)'
                from org_unit where code = '30247' returning recipient_id)
            insert into person (recipient_id, family_name, middle_name, given_name)
            select recipient_id, 'Đinh', 'Văn', 'Thử' from added
            """)
        let line = Self.line(born: "02/03/1985", unit: unit)
        let asked = try await review([line], writes: false)
        guard unit != "30244" else {
            // The unit itself has taken its people over.
            #expect(asked.complaints == [])
            #expect([asked.knownRecipients, asked.newRecipients] == [1, 0])
            return
        }
        #expect(asked.complaints.map(\.code) == ["TD489"])
        let question = try #require(asked.questions.first)
        let card = try #require(question.offers.first?.answer)
        #expect(try await review([line], answers: [question.subject: card]).newRecipients == 0)
        #expect(try await cards() == 1)
        #expect(
            try await TestSQL.number(
                "select count(*) from nomination where recipient_id = \(card)::bigint") == 1)
    }

    @Test func `one with accents is asked about when the register has none`() async throws {
        _ = try await review([Self.line("Dinh Van Thu", born: "2/3/1985")])
        let asked = try await review(
            [Self.line(born: "02/03/1985", unit: "30244.KT", award: "LDTT")], writes: false)
        #expect(asked.complaints.map(\.code) == ["TD489"])
    }

    @Test(arguments: [true, false])
    func `one number for two people is found with both lines`(writes: Bool) async throws {
        let review = try await review(
            [
                Self.line("Đinh Văn Một", number: Self.number), Self.line("Đinh Văn Ba"),
                Self.line("Bùi Thị Hai", number: Self.number),
            ], writes: writes)
        #expect(review.complaints.map(\.code) == ["TD487"])
        #expect(review.complaints.map(\.line) == [4])
        #expect(review.complaints.first?.arguments["subject"] == "2")
    }

    @Test func `a dry run counts what the run does, and leaves nothing`() async throws {
        let lines = [Self.line(), Self.line("Bùi Thị Hai", born: "1990")]
        let before = try await TestSQL.rowCounts()
        let dry = try await review(lines, writes: false)
        #expect(try await TestSQL.rowCounts() == before)
        let run = try await review(lines)
        #expect(
            [dry.added, dry.newRecipients, dry.completed] == [run.added, run.newRecipients, run.completed])
        #expect(dry.dossierID == nil)
        #expect(run.isWritten)
    }

    @Test func `a single line is asked about, too`() async throws {
        let dossier = try #require(try await review([Self.line(number: Self.number)]).dossierID)
        let cells = [
            "recipient_kind": "individual", "name": "Đinh Văn Thử", "born": "1985", "post": "Nông dân",
            "unit_code": "30244.VX", "award_kind_code": "LDTT", "achievement_year": "2025",
            "achievement": "Đã cứu hai người bị đuối nước",
        ]
        let refusal = await failure { try await office.registry.addNomination(cells, to: dossier) }
        #expect(refusal?.details.map(\.code) == ["TD488"])
        try await office.registry.addNomination(cells, to: dossier, meaning: "new")
        #expect(try await cards() == 2)
        let id = try await TestSQL.text(
            "select min(recipient_id)::text from recipient where name = 'Đinh Văn Thử'")
        var again = cells
        again["award_kind_code"] = "GK_XA"
        let chosen = again
        let same = await failure {
            try await office.registry.addNomination(chosen, to: dossier, meaning: id)
        }
        #expect(same?.details.map(\.code) == ["TD258"])
    }

    @Test func `a check names another card with name and birth`() async throws {
        _ = try await review([Self.line(born: "2/3/1985")])
        let other = Self.line(born: "02/03/1985", unit: "30244.KT", award: "LDTT")
        let question = try #require(try await review([other]).questions.first)
        let dossier = try #require(try await review([other], answers: [question.subject: "new"]).dossierID)
        let tally = try await listed {
            try await office.registry.check(.dossier(dossier), on: office.day, into: $0)
        }.result
        #expect(tally.doubles.map(\.code) == ["TD507"])
        #expect(tally.doubles.first?.arguments["other_name"] == "Đinh Văn Thử")
    }
}
