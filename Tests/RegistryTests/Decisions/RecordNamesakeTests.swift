import Failures
import Synchronization
import TestKit
import Testing

@testable import Registry

/// Two people of one name, as decisions of years past name them.
@Suite(.database(.sample))
struct RecordNamesakeTests {
    private let office = Office(everywhere: true)
    private var registry: Registry { office.registry }

    private static let number = "999085000777"
    private static let name = "Đinh Văn Thử"

    private static func line(
        _ paper: String, _ name: String = name, born: String = "1985", number: String = "",
        post: String = "Chuyên viên", year: Int = 2018, deed: String = "Đã hiến 100 m² đất làm đường"
    ) -> String {
        "\(paper),20/11/2019,Thủ tướng Chính phủ,Hộp 12,Cá nhân,Ông,\(name),\(born),\(number),\(post),30244.VX,"
            + "BK_TTG,\(year),\(deed)"
    }

    private struct Answer {
        var kind = "recipient"
        let subject: String
        let answer: String
    }

    /// What reading a file of decisions came to, and what it asks.
    private func record(
        _ lines: [String], _ answers: [Answer] = [], because reason: String? = nil
    ) async throws -> (codes: [String], questions: [ImportQuestion], outcome: RecordOutcome?) {
        let header =
            "Số quyết định,Ngày quyết định,Cơ quan quyết định,Nguồn,Loại đối tượng,Danh xưng,Họ và tên,Ngày sinh,"
            + "Số định danh,Chức vụ,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích"
        let answered =
            "row,question,subject,offers,answer\n"
            + answers.map { "2,\($0.kind),\"\($0.subject)\",,\($0.answer)\n" }.joined()
        let asked = Mutex<[ImportQuestion]>([])
        let text = ([header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) { path in
            try await NominationFile.with(Array(answered.utf8)) { answersPath in
                do {
                    let outcome = try await registry.recordDecisions(
                        path: path, on: office.day, repeatedBecause: reason,
                        answersPath: answers.isEmpty ? nil : answersPath,
                        asking: { open in asked.withLock { $0 = open } })
                    return ([], asked.withLock { $0 }, outcome)
                } catch let failure as Failure {
                    return (failure.details.map(\.code), asked.withLock { $0 }, nil)
                }
            }
        }
    }

    private func cards(_ name: String = name) async throws -> Int64 {
        try await TestSQL.number("select count(*) from recipient where name = '\(name)'")
    }

    @Test(arguments: [(number, "", "TD488"), ("", number, "TD488"), ("", "", "TD500")])
    func `one who may be of the register is asked about, and is whom the answer says`(
        known: String, given: String, code: String
    ) async throws {
        #expect(try await record([Self.line("1/QĐ-TTg", number: known)]).codes == [])
        let other = Self.line(
            "2/QĐ-TTg", number: given, post: "Nông dân", year: 2017, deed: "Đã cứu hai người bị đuối nước")
        let before = try await TestSQL.rowCounts()
        let asked = try await record([other])
        #expect(asked.codes == [code])
        #expect(try await TestSQL.rowCounts() == before)
        let question = try #require(asked.questions.first)
        #expect(question.row == 2)
        let card = try await TestSQL.text(
            "select recipient_id::text from recipient where name = '\(Self.name)'")
        #expect(question.offers.map(\.answer) == [card, "new"])
        let wrong = try await record([other], [Answer(subject: question.subject, answer: "maybe")])
        #expect(wrong.codes.sorted() == ["TD439", code].sorted())
        let new = try await record([other], [Answer(subject: question.subject, answer: "new")])
        #expect(new.outcome?.newRecipients == 1)
        #expect(try await cards() == 2)
    }

    @Test func `the answer that it is he gives him the award`() async throws {
        _ = try await record([Self.line("1/QĐ-TTg", number: Self.number)])
        let other = Self.line("2/QĐ-TTg", year: 2017)
        let question = try #require(try await record([other]).questions.first)
        let card = try #require(question.offers.first?.answer)
        let taken = try await record([other], [Answer(subject: question.subject, answer: card)])
        #expect(taken.outcome?.newRecipients == 0)
        #expect(
            try await TestSQL.number("select count(*) from award where recipient_id = \(card)::bigint") == 2)
    }

    @Test func `a name without accents, and two of one name in one file, are asked about`() async throws {
        _ = try await record([Self.line("1/QĐ-TTg", born: "2/3/1985")])
        #expect(try await record([Self.line("2/QĐ-TTg", "Dinh Van Thu")]).codes == ["TD430"])
        let lines = [
            Self.line("3/QĐ-TTg", "Bùi Văn Đôi"),
            Self.line("4/QĐ-TTg", "Bùi Văn Đôi", post: "Nông dân", year: 2017, deed: "Đã cứu hai người"),
        ]
        let asked = try await record(lines)
        #expect(asked.codes == ["TD501"])
        let subject = try #require(asked.questions.first?.subject)
        let two = try await record(lines, [Answer(kind: "same", subject: subject, answer: "no")])
        #expect(two.outcome?.newRecipients == 2)
        #expect(try await cards("Bùi Văn Đôi") == 2)
    }

    @Test func `one line is asked about, and takes the answer`() async throws {
        _ = try await record([Self.line("1/QĐ-TTg", number: Self.number)])
        let cells = [
            "decision_number": "2/QĐ-TTg", "decided_on": "20/11/2019", "authority": "Thủ tướng Chính phủ",
            "source": "Hộp 12", "recipient_kind": "individual", "name": Self.name, "born": "1985",
            "post": "Nông dân", "unit_code": "30244.VX", "award_kind_code": "BK_TTG",
            "achievement_year": "2017", "achievement": "Đã cứu hai người",
        ]
        let refusal = await failure { try await registry.recordDecision(cells, on: office.day) }
        #expect(refusal?.details.map(\.code) == ["TD488"])
        #expect(
            try await registry.recordDecision(cells, on: office.day, meaning: "new").newRecipients == 1)
        // A name that is new is no reason to leave the card aside that the line says.
        let card = try await TestSQL.text(
            "select min(recipient_id)::text from recipient where name = '\(Self.name)'")
        var spelled = cells
        (spelled["name"], spelled["achievement_year"]) = ("Đ.V. Thử", "2016")
        spelled["decision_number"] = "3/QĐ-TTg"
        #expect(try await registry.recordDecision(spelled, on: office.day, meaning: card).newRecipients == 0)
        var stranger = cells
        (stranger["name"], stranger["achievement_year"]) = ("Phạm Thị Lạ", "2015")
        stranger["decision_number"] = "4/QĐ-TTg"
        for (person, code) in [(card, "TD168"), ("new", "TD552")] {
            let wrong = stranger
            #expect(
                await failure { try await registry.recordDecision(wrong, on: office.day, meaning: person) }?
                    .code == code)
        }
    }

    @Test func `a list of a decision asks by its own lines, and takes the answers`() async throws {
        _ = try await record([Self.line("1/QĐ-TTg", number: Self.number)])
        let text = """
            Số: 7/QĐ-TTg
            DANH SÁCH
            (Kèm theo Quyết định số 7/QĐ-TTg ngày 05 tháng 02 năm 2020 của Thủ tướng Chính phủ)
            1. Bà Trần Thị Khác, Chuyên viên;
            2. Ông Đinh Văn Thử, Nông dân./.
            """
        func list(_ answers: String?) async throws -> ListOutcome {
            try await NominationFile.with(Array(text.utf8)) { path in
                try await NominationFile.with(Array((answers ?? "").utf8)) { answersPath in
                    var request = ListRequest(
                        path: path,
                        facts: [
                            "source": "Hộp 12", "unit_code": "30244.VX", "award_kind_code": "BK_TTG",
                            "achievement_year": "2017", "achievement": "Đã cứu hai người",
                        ], today: office.day)
                    request.day = office.day
                    request.answersPath = answers.map { _ in answersPath }
                    return try await registry.recordList(request, isPreview: false)
                }
            }
        }
        let asked = try await list(nil)
        #expect(asked.refusal?.details.map { "\($0.line ?? 0) \($0.code)" } == ["5 TD500"])
        let question = try #require(asked.questions.first)
        #expect(question.row == 5)
        let answered = try await list(
            "row,question,subject,offers,answer\n5,recipient,\"\(question.subject)\",,new\n")
        #expect(answered.refusal == nil)
        #expect(answered.recorded?.newRecipients == 2)
    }

    @Test func `a paper that names somebody twice is recorded once that was looked at`() async throws {
        let lines = [
            Self.line("1/QĐ-TTg", born: "2/3/1985"),
            Self.line("1/QĐ-TTg", born: "2/3/1985", deed: "Đã cứu hai người bị đuối nước"),
        ]
        let before = try await TestSQL.rowCounts()
        #expect(try await record(lines).codes == ["TD378"])
        #expect(try await TestSQL.rowCounts() == before)
        let outcome = try await record(lines, because: "Bản chính ghi hai lần").outcome
        #expect(outcome?.rows == 2)
        #expect(outcome?.newRecipients == 1)
        #expect(
            try await TestSQL.texts(
                "select a.achievement from award a join decision d using (decision_id) "
                    + "where d.number = 1 and d.symbol = 'QĐ-TTg' order by a.ordinal"
            ).compactMap { $0 } == ["Đã hiến 100 m² đất làm đường", "Đã cứu hai người bị đuối nước"])
    }
}
