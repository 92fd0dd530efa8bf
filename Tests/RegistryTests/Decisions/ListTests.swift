import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct ListTests {
    private let registry = Registry(TestDatabase.patient)

    private func filter(_ change: (inout AwardFilter) -> Void = { _ in }) -> AwardFilter {
        var filter = AwardFilter(day: date("2021-12-15"))
        change(&filter)
        return filter
    }

    private func names(_ filter: AwardFilter) async throws(Failure) -> [String] {
        try await registry.rows(registry.commendations(filter).listing).compactMap { $0["name"] }
    }

    private static let all = [
        "Tôn Nữ Thùy Dương", "Lê Hoàng Nam", "Văn phòng HĐND và UBND huyện", "Trường Tiểu học Sen Hồng",
        "Nguyễn Sáng", "Trần Thị Mỹ Hạnh", "Phòng Tư pháp", "Ban Nhân dân ấp Tân Lập Mẫu", "Võ Minh Triết",
        "Huỳnh Thị Kim Ngân", "Cao Tấn Lực", "Hộ ông Phan Văn Thuận",
    ]

    @Test
    func `a list goes from the highest honour down, by kind of recipient, in the order of the decision`()
        async throws
    {
        let rows = try await registry.rows(registry.commendations(filter()).listing)
        #expect(rows.compactMap { $0["name"] } == Self.all)
        #expect(
            rows.map { "\($0["award_kind_code"] ?? "") \($0["number"] ?? "")" } == [
                "CSTDCS 1", "CSTDCS 2", "TTLDTT 1", "TTLDTT 2", "LDTT 1", "LDTT 2", "GK_HUYEN 1",
                "GK_HUYEN 2", "GK_HUYEN 1", "GK_HUYEN 2", "GK_HUYEN 3", "GK_HUYEN 1",
            ])
        #expect(rows.allSatisfy { $0["decision"] == "3012/QĐ-UBND" && $0["decided_on"] == "2021-12-15" })
    }

    @Test func `groups come in the order asked for`() async throws {
        let names = try await names(
            filter {
                $0.groups = [.household, .individual, .collective]
                $0.awardKind = "GK_HUYEN"
            })
        #expect(names.first == "Hộ ông Phan Văn Thuận")
        #expect(names.last == "Ban Nhân dân ấp Tân Lập Mẫu")
    }

    @Test func `filters choose by decision, campaign, year, unit, award and kind of recipient`() async throws
    {
        let decision = try await registry.decisionID("3012/QĐ-UBND")
        #expect(try await names(filter { $0.decision = decision }) == Self.all)
        #expect(try await names(filter { $0.year = 2021 }) == Self.all)
        #expect(try await names(filter { $0.year = 2025 }) == [])
        #expect(try await names(filter { $0.campaign = "CT-NTM" }).count == 4)
        #expect(try await names(filter { $0.awardKind = "LDTT" }) == ["Nguyễn Sáng", "Trần Thị Mỹ Hạnh"])
        #expect(try await names(filter { $0.recipientKind = .household }) == ["Hộ ông Phan Văn Thuận"])
        #expect(
            try await names(
                filter {
                    $0.recipientKind = .collective; $0.campaign = "CT-NTM"
                })
                == ["Ban Nhân dân ấp Tân Lập Mẫu"])
    }

    @Test(arguments: [
        ("877", "2021-12-15", 12), ("87", "2021-12-15", 12), ("30256", "2021-12-15", 4),
        ("877.VP", "2021-12-15", 2),
        // Code 30244 was another commune then, and xã Phú Hựu had 30268.
        ("30244", "2021-12-15", 0), ("30268", "2021-12-15", 1), ("30244", "2025-12-01", 0),
        ("82", "2025-12-01", 0),
    ])
    func `a unit stands for all below it, and its code for the unit of the day`(
        unit: String, day: String, count: Int
    )
        async throws
    {
        var filter = AwardFilter(day: date(day))
        filter.unit = unit
        let wanted = filter
        #expect(try await names(wanted).count == count)
    }

    @Test func `what a filter names must exist`() async {
        #expect(await failure { try await names(filter { $0.unit = "0" }) }?.code == "TD101")
        #expect(await failure { try await names(filter { $0.campaign = "0" }) }?.code == "TD102")
        #expect(await failure { try await names(filter { $0.decision = -1 }) }?.code == "TD104")
        #expect(await failure { try await names(filter { $0.awardKind = "0" }) }?.code == "TD109")
    }

    @Test func `names stand in Vietnamese order: given name, family name, middle name`() async throws {
        let office = Office()
        let ordered = [
            "Đỗ An", "Nguyễn An", "Nguyễn Văn An", "Lê Ấm", "Lê Ân", "Cao Bình", "Dương Bình",
            "Đinh Bình",
            "Nguyễn Thị Cúc", "Lê Dung", "Lê Dũng", "Lê Đào", "Lê Đẹp", "Lê Oanh", "Lê Ông", "Lê Ơn",
            "Công Tằng Tôn Nữ Phúc", "Tôn Thất Phúc", "Lê Uyên", "Lê Ưng", "Lê Xuân", "Lê Ý",
        ]
        var generator = SplitMix64(seed: 11)
        let decision = try await office.decide(
            // Born in different years: Lê Dung and Lê Dũng would be asked about.
            ordered.enumerated().shuffled(using: &generator).map {
                NominationFile.person($0.element, born: String(1950 + $0.offset))
            })
        let names = try await names(
            filter {
                $0.decision = decision; $0.isAlphabetical = true
            })
        #expect(names == ordered)
    }

    @Test func `a draft is listed as the decision will be`() async throws {
        let office = Office()
        let lines = [
            NominationFile.household("Hộ bà Tư"), NominationFile.person("Chi"), NominationFile.person("An"),
            NominationFile.collective("Tổ Một"), NominationFile.person("Bình", award: "CSTDCS"),
        ]
        let decision = try await office.draft([office.recommend(lines)])
        let wanted = filter { $0.decision = decision }
        let draft = try await registry.rows(registry.commendations(wanted).listing)
        #expect(draft.compactMap { $0["name"] } == ["Bình", "Tổ Một", "Chi", "An", "Hộ bà Tư"])
        #expect(
            try await names(
                filter {
                    $0.decision = decision; $0.isAlphabetical = true
                })
                == ["Bình", "Tổ Một", "An", "Chi", "Hộ bà Tư"])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        let issued = try await registry.rows(registry.commendations(wanted).listing)
        #expect(issued.map { $0["name"] } == draft.map { $0["name"] })
        #expect(issued.map { $0["number"] } == draft.map { $0["number"] })
    }

    @Test func `certificates come in order of honours with their golden-book number`() async throws {
        let rows = try await registry.rows(registry.certificates(filter()))
        #expect(rows.compactMap { $0["name"] } == Self.all)
        #expect(rows.compactMap { $0["golden_book_number"] } == (1...12).map(String.init))
        try await TestSQL.run(
            "update certificate set voided_at = now(), void_reason = 'rách' where award_id = "
                + "(select award_id from award where name = 'Nguyễn Sáng')")
        let valid = try await registry.rows(registry.certificates(filter { $0.awardKind = "LDTT" }))
        #expect(valid.compactMap { $0["name"] } == ["Trần Thị Mỹ Hạnh"])
        try await TestSQL.run("update person set printed_name = 'Trần Mỹ Hạnh' where given_name = 'Hạnh'")
        let printed = try await registry.rows(registry.certificates(filter { $0.awardKind = "LDTT" }))
        // Paper has the name that was decided, whatever the card says.
        #expect(printed.compactMap { $0["name"] } == ["Trần Thị Mỹ Hạnh"])
    }
}
