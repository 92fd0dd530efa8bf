import Commendation
import Documents
import Failures
import Testing
import Vietnamese

struct CommendationListTests {
    private func text(_ heading: CommendationHeading, _ lines: [CommendationLine]) throws -> String {
        let output = ByteOutput()
        var list = CommendationList(output, heading: heading)
        try list.begin()
        for line in lines { try list.add(line) }
        try list.end()
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private let draft = CommendationHeading(
        symbol: "QĐ-UBND", draftYear: 2026, issuer: "Chủ tịch UBND tỉnh")

    @Test func `a list of a decision reads as the office writes it`() throws {
        let heading = CommendationHeading(
            symbol: "QĐ-UBND", number: 2871, date: CalendarDate(year: 2022, month: 10, day: 24),
            draftYear: 2022,
            issuer: "Chủ tịch UBND tỉnh Đồng Tháp", subject: "Tập thể, cá nhân được tặng Bằng khen")
        let lines = [
            CommendationLine(group: .collective, name: "Phòng Nội vụ", unit: "huyện Châu Thành"),
            CommendationLine(group: .collective, name: "Công ty ABC Co., Ltd."),
            CommendationLine(
                group: .individual, honorific: "Ông", name: "Nguyễn Văn A", post: "Phó Giám đốc",
                unit: "Sở Nội vụ"),
            CommendationLine(
                group: .individual, honorific: "Thượng tá", name: "Trần B", post: "Trưởng phòng;"),
            CommendationLine(
                group: .household, name: "Hộ ông Lê C", unit: "ấp 1", achievement: "hiến 500 m² đất"),
        ]
        #expect(
            try text(heading, lines) == """
                DANH SÁCH
                Tập thể, cá nhân được tặng Bằng khen
                (Kèm theo Quyết định số 2871/QĐ-UBND ngày 24 tháng 10 năm 2022 của Chủ tịch UBND tỉnh Đồng Tháp)

                I. Tập thể
                1. Phòng Nội vụ, huyện Châu Thành;
                2. Công ty ABC Co., Ltd.

                II. Cá nhân
                1. Ông Nguyễn Văn A, Phó Giám đốc Sở Nội vụ;
                2. Thượng tá Trần B, Trưởng phòng.

                III. Hộ gia đình
                1. Hộ ông Lê C, ấp 1, hiến 500 m² đất./.

                """)
    }

    @Test func `a draft leaves room for number and date`() throws {
        #expect(draft.reference == "Quyết định số      /QĐ-UBND ngày      tháng      năm 2026")
    }

    @Test func `several award kinds have a section each, and one ending in all`() throws {
        var heading = draft
        heading.hasSections = true
        let lines = [
            CommendationLine(awardKind: "Bằng khen", group: .collective, name: "X"),
            CommendationLine(awardKind: "Bằng khen", group: .individual, name: "Y"),
            CommendationLine(awardKind: "Giấy khen", group: .individual, name: "Z"),
        ]
        let expected = """
            A. Bằng khen

            I. Tập thể
            1. X.

            II. Cá nhân
            1. Y.

            B. Giấy khen

            I. Cá nhân
            1. Z./.

            """
        #expect(try text(heading, lines).hasSuffix("2026 của Chủ tịch UBND tỉnh)\n\n" + expected))
    }

    @Test func `every combination of groups numbers, separates and ends rightly`() throws {
        let titles = ["Tập thể", "Cá nhân", "Hộ gia đình"]
        for code in 0..<64 {
            let counts = [code % 4, code / 4 % 4, code / 16]
            var lines: [CommendationLine] = []
            var expected = ""
            var roman = 0
            for (index, group) in RecipientKind.allCases.enumerated() where counts[index] > 0 {
                roman += 1
                expected += "\n\(["", "I", "II", "III"][roman]). \(titles[index])\n"
                let isLastGroup = counts[(index + 1)...].allSatisfy { $0 == 0 }
                for number in 1...counts[index] {
                    lines.append(CommendationLine(group: group, name: "N\(number)"))
                    let ending = number < counts[index] ? ";" : isLastGroup ? "./." : "."
                    expected += "\(number). N\(number)\(ending)\n"
                }
            }
            let heading = "DANH SÁCH\n(Kèm theo \(draft.reference) của Chủ tịch UBND tỉnh)\n"
            #expect(try text(draft, lines) == heading + expected)
        }
    }

    @Test func `the authority may put individuals first`() throws {
        let output = ByteOutput()
        var list = CommendationList(output, heading: draft, order: [.individual, .collective, .household])
        try list.add(CommendationLine(group: .individual, name: "A"))
        try list.add(CommendationLine(group: .collective, name: "B"))
        try list.end()
        #expect(
            String(decoding: output.bytes, as: UTF8.self) == "\nI. Cá nhân\n1. A.\n\nII. Tập thể\n1. B./.\n")
    }

    @Test func `types of the law of autumn 2026 are named before the achievement`() {
        var line = CommendationLine(
            group: .individual, honorific: "Ông", name: "A", post: "Trưởng phòng",
            type: CommendationType.thematic.listWords, achievement: "hiến đất")
        #expect(line.text == "Ông A, Trưởng phòng, khen thưởng chuyên đề, hiến đất")
        line.type = CommendationType.merit.listWords
        #expect(line.text == "Ông A, Trưởng phòng, hiến đất")
    }

    @Test func `lines out of order are refused`() throws {
        #expect(throws: Failure("TD407", ["name": "B"])) {
            try text(
                draft,
                [
                    CommendationLine(group: .individual, name: "A"),
                    CommendationLine(group: .collective, name: "B"),
                ])
        }
    }

    @Test(arguments: [
        (
            RecipientCounts(collectives: 5, individuals: 4), "05 tập thể và 04 cá nhân",
            "5 collectives and 4 individuals"
        ),
        (
            RecipientCounts(collectives: 5, individuals: 4, households: 2),
            "05 tập thể, 04 cá nhân và 02 hộ gia đình", "5 collectives, 4 individuals and 2 households"
        ),
        (RecipientCounts(individuals: 1), "01 cá nhân", "1 individual"),
        (RecipientCounts(households: 1234), "1.234 hộ gia đình", "1234 households"),
        (RecipientCounts(), "", ""),
    ])
    func `counts are joined, empty groups not named`(counts: RecipientCounts, vi: String, en: String) {
        #expect(counts.phrase() == vi)
        #expect(counts.phrase(.en) == en)
    }
}
