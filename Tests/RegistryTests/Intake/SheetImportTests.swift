import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

/// Lists that nobody made for this program, from the department 30244.VX to the commune 30244.
@Suite(.database(.sample))
struct SheetImportTests {
    private let office = Office()

    private static let header =
        "STT;Danh xưng;Họ và tên;Năm sinh;Chức vụ;Đơn vị công tác;Hình thức khen thưởng"

    private var options: ImportOptions {
        var options = ImportOptions()
        (options.achievementYear, options.achievement) = (2025, "Hoàn thành tốt nhiệm vụ")
        return options
    }

    private func review(
        _ lines: [String], header: String = header, answers: String? = nil, writes: Bool = false,
        replaces: Bool = false, kind: RecipientKind? = nil
    ) async throws -> ImportReview {
        let text = (["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "", header] + lines).joined(separator: "\n")
        return try await NominationFile.with(Array(text.utf8)) { path in
            try await NominationFile.with(Array((answers ?? "").utf8)) { answersPath in
                var options = options
                options.answersPath = answers == nil ? nil : answersPath
                (options.replaces, options.kind) = (replaces, kind)
                return try await office.registry.reviewNominations(
                    path: path, into: office.target, options: options, writes: writes)
            }
        }
    }

    private func units(_ dossier: Int64?) async throws -> [String] {
        try await TestSQL.texts(
            "select n.name || ' ' || u.code from nomination n join org_unit u using (org_unit_id) "
                + "where n.dossier_id = \(dossier ?? 0) order by n.ordinal"
        ).compactMap { $0 }
    }

    @Test func `units are found by their names, old names and abbreviations`() async throws {
        let review = try await review(
            [
                "1;Ông;Lê Thử Một;1980;GV;Trường TH Sen Hồng;LĐTT",
                "2;Bà;Lê Thử Hai;1981;CC;Phòng Văn hoá – Xã hội;Lao động tiên tiến",
                "3;Ông;Lê Thử Ba;1982;CC;UBND X. An Nhơn;Lao động tiên tiến",
                "4;Ông;Lê Thử Bốn;1983;CC;;Lao động tiên tiến",
                "5;;Trung tâm phục vụ hành chính công;;;;Tập thể Lao động tiên tiến",
            ], writes: true)
        // The last row shows that it is a collective by its name and its award.
        #expect(review.complaints == [])
        #expect(review.counts.read == 5)
        #expect(review.counts.nominations == 5)
        #expect(Set(review.remarks.map(\.code)).isSuperset(of: ["TD424", "TD442", "TD443"]))
        #expect(review.isWritten)
    }

    @Test func `every row is counted once, and all are written`() async throws {
        let review = try await review(
            [
                "I;;Tập thể;;;;", "1;;TT Phục vụ hành chính công;;;;Tập thể Lao động tiên tiến",
                "II;;Cá nhân;;;;",
                "1;Ông;Lê Thử Một;1980;GV;Trường TH Sen Hồng;LĐTT",
                "2;Ông;Lê Thử Ba;1982;CC;UBND X. An Nhơn;Lao động tiên tiến", "Tổng cộng: 2;;;;;;",
            ], writes: true)
        #expect(review.complaints == [])
        #expect(review.counts.read == 6)
        #expect(
            [review.counts.nominations, review.counts.headings, review.counts.totals] == [3, 2, 1])
        #expect(review.isWritten)
        #expect(
            try await units(review.dossierID) == [
                "TT Phục vụ hành chính công 30244.HC", "Lê Thử Một 30244.TH1", "Lê Thử Ba 30244",
            ])
    }

    @Test func `a word that every unit uses is no unit`() async throws {
        let review = try await review(["1;Ông;Lê Thử Một;1980;GV;Trường Tiểu học;LĐTT"])
        #expect(review.complaints.map(\.code) == ["TD432"])
        let question = try #require(review.questions.first)
        #expect(question.kind == .unit)
        #expect(question.offers.map(\.answer) == ["30244.TH1"])
    }

    @Test func `an answer says which unit is meant`() async throws {
        let answers = "row,question,subject,answer\n4,unit,Trường Tiểu học,30244.TH1\n"
        let review = try await review(
            ["1;Ông;Lê Thử Một;1980;GV;Trường Tiểu học;LĐTT"], answers: answers, writes: true)
        #expect(review.complaints == [])
        #expect(try await units(review.dossierID) == ["Lê Thử Một 30244.TH1"])
    }

    @Test(arguments: ["99999", "30268"])
    func `an answer that is no unit of the day is refused`(code: String) async throws {
        let answers = "row,question,subject,answer\n4,unit,Trường Tiểu học,\(code)\n"
        let review = try await review(["1;Ông;Lê Thử Một;1980;GV;Trường Tiểu học;LĐTT"], answers: answers)
        #expect(Set(review.complaints.map(\.code)) == ["TD432", "TD439"])
    }

    /// Trần Thị Mỹ Hạnh, 02/11/1979, is known at 30244.TH1.
    @Test(arguments: ["Trần Thị Mỹ Hanh", "Trần Thi Mỹ Hạnh"])
    func `a name that is nearly known is asked about and never taken`(name: String) async throws {
        let line = "1;Bà;\(name);02/11/1979;GV;Trường Tiểu học Sen Hồng;LĐTT"
        let review = try await review([line], writes: true)
        #expect(review.complaints.map(\.code) == ["TD430"])
        #expect(!review.isWritten)
        let question = try #require(review.questions.first)
        #expect(question.offers.count == 2)
        #expect(question.offers.last?.answer == "new")
        let id = try #require(question.offers.first?.answer)
        for (answer, recipient) in [(id, id), ("new", nil)] {
            let answers = "row,question,subject,answer\n4,recipient,\(question.subject),\(answer)\n"
            let taken = try await self.review([line], answers: answers, writes: false)
            #expect(taken.complaints == [])
            #expect(taken.newRecipients == (recipient == nil ? 1 : 0))
        }
    }

    @Test(arguments: ["Trần Thị Mỹ Hòa", "Trần Văn Mỹ Hạnh"])
    func `another name is another person`(name: String) async throws {
        let review = try await review(["1;Bà;\(name);02/11/1979;GV;Trường Tiểu học Sen Hồng;LĐTT"])
        #expect(review.complaints == [])
        #expect(review.newRecipients == 1)
    }

    @Test func `another birth is another person`() async throws {
        let review = try await review(
            ["1;Bà;Trần Thị Mĩ Hạnh;15/08/1985;GV;Trường Tiểu học Sen Hồng;LĐTT"])
        #expect(review.complaints == [])
    }

    @Test func `a name in capitals is written anew`() async throws {
        let review = try await review(
            ["1;Bà;TRẦN THỊ MỸ HẠNH;02/11/1979;GV;Trường Tiểu học Sen Hồng;LĐTT"], writes: true)
        #expect(review.complaints == [])
        #expect(review.newRecipients == 0)
        #expect(review.remarks.map(\.code).contains("TD427"))
        #expect(try await units(review.dossierID) == ["Trần Thị Mỹ Hạnh 30244.TH1"])
    }

    /// 999088000102 is the number of Lê Hoàng Nam.
    private static let numbered = header + ";Số CCCD"

    @Test func `a known number with the name in capitals is that person`() async throws {
        let review = try await review(
            ["1;Ông;LÊ HOÀNG NAM;1988;CV;Phòng Văn hóa - Xã hội;LĐTT;999088000102"], header: Self.numbered,
            writes: true)
        #expect(review.complaints == [])
        #expect(review.newRecipients == 0)
        #expect(review.isWritten)
    }

    @Test func `a known number with a name that is nearly known is asked about`() async throws {
        let line = "1;Ông;Lê Hoàng Nạm;1988;CV;Phòng Văn hóa - Xã hội;LĐTT;999088000102"
        let review = try await review([line], header: Self.numbered)
        #expect(review.complaints.map(\.code) == ["TD430"])
        let question = try #require(review.questions.first)
        // Nobody new can have that number.
        #expect(question.offers.count == 1)
        let id = try #require(question.offers.first?.answer)
        let answers = "row,question,subject,answer\n4,recipient,\(question.subject),\(id)\n"
        let taken = try await self.review([line], header: Self.numbered, answers: answers)
        #expect(taken.complaints == [])
        #expect(taken.newRecipients == 0)
        let refused = try await self.review(
            [line], header: Self.numbered, answers: answers.replacing(",\(id)\n", with: ",new\n"))
        #expect(Set(refused.complaints.map(\.code)) == ["TD430", "TD439"])
    }

    @Test func `two rows of one name may be answered as two people`() async throws {
        let lines = (1...2).map { "\($0);Ông;Nguyễn Văn Hùng;;GV;Trường Tiểu học Sen Hồng;LĐTT" }
        let asked = try await review(lines)
        let questions = asked.questions.filter { $0.kind == .recipient }
        #expect(questions.count == 2)
        let (one, other) = (try #require(questions.first), try #require(questions.last))
        let ids = one.offers.map(\.answer).filter { Int($0) != nil }
        #expect(
            one.subject == other.subject && ids.count == 2
                && ids == other.offers.map(\.answer).filter { Int($0) != nil })
        func answers(_ pairs: [(Int, String)]) -> String {
            "row,question,subject,answer\n"
                + pairs.map { "\($0.0),recipient,\"\(one.subject)\",\($0.1)\n" }.joined()
        }
        let taken = try await self.review(lines, answers: answers([(one.row, ids[0]), (other.row, ids[1])]))
        #expect(taken.questions == [] && !taken.complaints.map(\.code).contains("TD439"))
        // Of a row that is not answered nobody says which of two answers it has.
        let third = lines + ["3;Ông;Nguyễn Văn Hùng;;Bảo vệ;Trường Tiểu học Sen Hồng;LĐTT"]
        let open = try await self.review(third, answers: answers([(one.row, ids[0]), (other.row, ids[1])]))
        #expect(open.questions.map(\.row) == [other.row + 1])
    }

    @Test func `a known number with another name is refused`() async throws {
        let review = try await review(
            ["1;Ông;Phạm Văn Khác;1988;CV;Phòng Văn hóa - Xã hội;LĐTT;999088000102"], header: Self.numbered)
        #expect(review.complaints.map(\.code) == ["TD256"])
        #expect(review.questions == [])
    }

    @Test func `one person written in two ways in one file is asked about`() async throws {
        let lines = [
            "1;Bà;Lê Thị Hòa;1990;GV;Trường Tiểu học Sen Hồng;LĐTT",
            "2;Bà;Lê Thị Hoà;1990;GV;Trường Tiểu học Sen Hồng;CSTĐCS",
        ]
        let first = try await review(lines)
        #expect(first.complaints.map(\.code) == ["TD440"])
        let subject = try #require(first.questions.first?.subject)
        for (answer, count) in [("yes", 1), ("no", 2)] {
            let review = try await review(
                lines, answers: "row,question,subject,answer\n5,same,\(subject),\(answer)\n")
            #expect(review.complaints == [])
            #expect(review.newRecipients == count)
        }
    }

    @Test func `a list that only tells a number says that the register knows more`() async throws {
        let line = "1;Bà;Lê Thử Một;15/06/1980;GV;Trường Tiểu học Sen Hồng;LĐTT"
        let first = try await review([line + ";"], header: Self.numbered, writes: true)
        #expect(first.completed == 0)
        let second = try await review([line + ";999180000999"], header: Self.numbered, writes: true)
        #expect(second.complaints == [])
        #expect([second.added, second.changed, second.completed] == [0, 0, 1])
        #expect(second.dossierID == first.dossierID)
    }

    @Test func `a list without years says so once`() async throws {
        let text = Self.header + "\n1;Bà;Lê Thị Hòa;1990;GV;Trường Tiểu học Sen Hồng;LĐTT\n"
        let review = try await NominationFile.with(Array(text.utf8)) {
            try await office.registry.reviewNominations(path: $0, into: office.target)
        }
        #expect(review.complaints.map(\.code) == ["TD441", "TD441"])
    }

    @Test func `rows with faults and rows of several lines are in the sum`() async throws {
        let review = try await review([
            "1;Ông;Lê Thử Một;1980;\"Giáo viên\nTổ trưởng\";Trường TH Sen Hồng;LĐTT",
            "2;Ông;\"Lê\" Thử Hai;1981;GV;Trường TH Sen Hồng;LĐTT", "",
            "3;Bà;Lê Thử Ba;1982;GV;\"Trường TH\nSen Hồng\";Giải lạ",
            "4;Bà;Lê Thử \u{1}Bốn;1982;GV;Trường TH Sen Hồng;LĐTT",
        ])
        let counts = review.counts
        #expect(Set(review.complaints.map(\.code)) == ["TD416", "TD090", "TD420"])
        #expect(counts == ImportReview.Counts(read: 5, nominations: 1, blanks: 1, refused: 3))
        let rows = [
            NominationFile.person("Lê Thử Một"), "\"x\"y" + NominationFile.person("Lê Thử Hai"),
            NominationFile.person("\"Lê Thử\nBa\""), NominationFile.person("Lê Thử \u{1}Bốn"),
        ]
        let own = try await NominationFile.with(Array(NominationFile.text(rows).utf8)) {
            try await office.registry.reviewNominations(path: $0, into: office.target)
        }
        #expect(own.counts.read == 4)
        #expect(own.counts.nominations + own.counts.refused == 4)
        #expect(own.counts.refused == 2)
    }

    @Test func `the kind of rows that do not show it may be told`() async throws {
        let text = """
            Họ và tên;Đơn vị;Hình thức
            Lê Thử Một;Trường Tiểu học Sen Hồng;Giấy khen của Chủ tịch UBND cấp xã
            """
        try await NominationFile.with(Array(text.utf8)) { path in
            var options = options
            let untold = try await office.registry.reviewNominations(
                path: path, into: office.target, options: options)
            #expect(untold.complaints.map(\.code) == ["TD099"])
            options.kind = .individual
            let told = try await office.registry.reviewNominations(
                path: path, into: office.target, options: options)
            #expect(told.complaints == [])
            #expect(told.counts.nominations == 1)
        }
    }

    @Test func `a preview writes nothing`() async throws {
        let before = try await TestSQL.rowCounts()
        _ = try await review(["1;Bà;Lê Thị Hòa;1990;GV;Trường Tiểu học Sen Hồng;LĐTT"])
        #expect(try await TestSQL.rowCounts() == before)
    }
}
