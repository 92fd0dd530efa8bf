import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

@Suite(.database(.sample))
struct SearchTests {
    private let registry = Registry(TestDatabase.patient)

    private func words(_ typed: String) throws -> SearchWords { try #require(SearchWords(typed)) }

    private func add(_ names: [String]) async throws {
        for name in names {
            _ = try await registry.addPerson(
                NewPerson(
                    name: name, unit: "30244.VX", born: nil, personalNumber: nil, sex: nil, isNew: true),
                on: date("2025-12-01"))
        }
    }

    private func found(_ typed: String, most: Int = 20) async throws -> [String] {
        try await registry.rows(.found(words(typed), most: most)).compactMap { $0["name"] }
    }

    @Test func `a name without accents finds every tone, in Vietnamese order`() async throws {
        try await add([
            "Nguyễn Văn Tỉnh", "Nguyễn Văn Tình", "Nguyễn Văn Tính", "Nguyễn Vân Tình", "Trần Văn Tình",
        ])
        #expect(
            try await found("nguyen van tinh")
                == [
                    "Nguyễn Vân Tình", "Nguyễn Văn Tình", "Nguyễn Văn Tỉnh", "Nguyễn Văn Tính",
                ].sorted { VietnameseOrder.precedes($0, $1) })
    }

    @Test(arguments: [
        "Nguyễn Văn Tỉnh", "NGUYỄN VĂN TỈNH", "nguyễn  văn tỉnh",
        "nguye\u{302}\u{303}n va\u{306}n ti\u{309}nh",
    ])
    func `a name with accents comes first, then its neighbours`(typed: String) async throws {
        try await add(["Nguyễn Văn Tình", "Nguyễn Văn Tỉnh", "Nguyễn Văn Tính"])
        let names = try await found(typed)
        #expect(names.first == "Nguyễn Văn Tỉnh")
        #expect(Set(names) == ["Nguyễn Văn Tình", "Nguyễn Văn Tỉnh", "Nguyễn Văn Tính"])
    }

    @Test func `the beginning of a name comes before its words elsewhere`() async throws {
        try await add(["Tỉnh Văn Một", "Lê Văn Tình", "Đỗ Thị Tỉnh"])
        #expect(try await found("tỉnh") == ["Tỉnh Văn Một", "Đỗ Thị Tỉnh", "Lê Văn Tình"])
        #expect(try await found("tinh van") == ["Tỉnh Văn Một", "Lê Văn Tình"])
        #expect(try await found("van ti") == ["Lê Văn Tình", "Tỉnh Văn Một"])
        #expect(try await found("do thi") == ["Đỗ Thị Tỉnh"])
    }

    @Test func `no more than asked for, each once`() async throws {
        try await add(
            (1...30).map { "Nguyễn Văn Tình \(Character(Unicode.Scalar(UInt8(64 + $0 % 26))))\($0)" })
        let names = try await found("nguyen van tinh", most: 7)
        #expect(names.count == 7 && Set(names).count == 7)
        #expect(try await found("nguyen van tinh", most: 1000).count == 30)
    }

    @Test func `a personal number finds its owner and is masked`() async throws {
        _ = try await registry.addPerson(
            NewPerson(
                name: "Trần Thị Mẫu", unit: "30244.VX", born: nil, personalNumber: "087185000123", sex: nil),
            on: date("2025-12-01"))
        let rows = try await registry.rows(.found(words("087185000123"), most: 20))
        #expect(rows.map { $0["name"] } == ["Trần Thị Mẫu"])
        #expect(rows.first?["personal_number"] == "**********23")
    }

    @Test func `an account finds what it may see, an office by number too`() async throws {
        let keeper = NewPerson(
            name: "Trần Thị Mẫu", unit: "30244.VX", born: nil, personalNumber: "087185000123", sex: nil)
        _ = try await registry.addPerson(keeper, on: date("2025-12-01"))
        var elsewhere = keeper
        (elsewhere.unit, elsewhere.personalNumber) = ("30259.VX", "087185777124")
        _ = try await registry.addPerson(elsewhere, on: date("2025-12-01"))
        let office = Office()
        for (typed, leaders) in [
            ("tran thi mau", 1), ("mau tran", 1), ("087185000123", 0), ("087185777124", 0),
        ] {
            let words = try words(typed)
            let ours = typed.hasSuffix("124") ? 0 : 1
            #expect(try await office.registry.rows(.found(words, most: 20)).count == ours, "\(typed)")
            #expect(try await office.leader.rows(.found(words, most: 20)).count == leaders, "\(typed)")
        }
        #expect(try await registry.rows(.found(words("tran thi mau"), most: 20)).count == 2)
        #expect(try await office.registry.rows(.foundUnits(words("phu huu"), most: 20)).count > 1)
        #expect(try await office.registry.rows(.foundDecisions(words("3012"), most: 20)).count == 1)
    }

    @Test(arguments: ["phu huu", "Phú Hựu", "xã phú hựu", "30244"])
    func `a unit is found by name or code, the present one first`(typed: String) async throws {
        let rows = try await registry.rows(.foundUnits(words(typed), most: 20))
        #expect(rows.first?["name"] == "Xã Phú Hựu")
        #expect(rows.first?["in_force_to"] == nil)
        #expect(rows.contains { $0["in_force_to"] != nil })
    }

    @Test func `a unit is found by another name it goes by`() async throws {
        try await TestSQL.run(
            """
            insert into org_unit_alias select org_unit_id, 'UBND xã Phú Hựu mới' from org_unit
            where code = '30244' and upper_inf(in_force)
            """)
        let rows = try await registry.rows(.foundUnits(words("phu huu moi"), most: 20))
        #expect(rows.map { $0["alias"] } == ["UBND xã Phú Hựu mới"])
    }

    @Test(arguments: ["3012/QĐ-UBND", "3012/qd-ubnd", "3012"])
    func `a decision is found by its number`(typed: String) async throws {
        let rows = try await registry.rows(.foundDecisions(words(typed), most: 20))
        #expect(rows.map { $0["decision"] } == ["3012/QĐ-UBND"])
        #expect(rows.first?["awards"] == "12")
    }

    @Test func `a certificate is found by its number and decision, or by a name`() async throws {
        let one = try await registry.rows(.foundCertificates(words("3 3012/QĐ-UBND"), most: 20))
        #expect(one.map { $0["golden_book_number"] } == ["3"])
        let all = try await registry.rows(.foundCertificates(words("3012/QĐ-UBND"), most: 20))
        #expect(all.count == 12)
        let named = try await registry.rows(.foundCertificates(words("ton nu thuy duong"), most: 20))
        #expect(named.map { $0["name"] } == ["Tôn Nữ Thùy Dương"])
    }

    /// The server's parser takes such words for names of machines and files.
    @Test(arguments: [
        ("UBND TP.Cần Thơ", ["can tho", "Cần Thơ", "tp.can tho"]),
        ("Trường THCS/THPT Phú Hựu Mẫu", ["thpt phu huu mau", "thcs/thpt"]),
        ("Văn phòng P.Ninh Kiều", ["ninh kieu", "P.Ninh Kiều"]),
    ])
    func `words that a sign joins are found one by one`(name: String, typed: [String]) async throws {
        try await TestSQL.run(
            """
            insert into org_unit (code, name, kind, parent_id, in_force)
            select '30244.SIGN', '\(name)', 'department', org_unit_id, '[2025-08-01,)' from org_unit
            where code = '30244' and upper_inf(in_force)
            """)
        for words in typed {
            let names = try await registry.rows(.foundUnits(self.words(words), most: 50)).map { $0["name"] }
            #expect(names.contains(name), "\(words): \(names)")
        }
    }

    @Test(arguments: ["", "  ", "-", "'&|!"])
    func `nothing to look for is no search`(typed: String) { #expect(SearchWords(typed) == nil) }

    @Test(arguments: [
        "a'b & c", "x:* | y", "(((", "%_\\a", "<->b", "\"q", "s/t/u", "an.com.vn", "-1", "\u{10FFFF}a",
    ])
    func `whatever is typed is only words`(typed: String) async throws {
        guard let words = SearchWords(typed) else { return }
        _ = try await registry.rows(.found(words, most: 5))
        _ = try await registry.rows(.foundUnits(words, most: 5))
        _ = try await registry.rows(.foundDecisions(words, most: 5))
        _ = try await registry.rows(.foundCertificates(words, most: 5))
    }

    @Test func `the database folds letters as the program does`() async throws {
        let marks: [Character] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{308}", "\u{309}", "\u{31B}", "\u{323}",
        ]
        var letters = ["đ", "Đ", "Ð"]
        for base in "aeiouyAEIOUYcnCN" {
            for mark in marks {
                let letter = "\(base)\(mark)".nfc
                if letter.unicodeScalars.count == 1 { letters.append(letter) }
                for tone in marks {
                    let letter = "\(base)\(mark)\(tone)".nfc
                    if letter.unicodeScalars.count == 1,
                        letter.unicodeScalars.allSatisfy({ $0.value >= 0x1EA0 })
                    {
                        letters.append(letter)
                    }
                }
            }
        }
        let latin = letters.filter { Fold.search($0).utf8.count == 1 }
        #expect(latin.count > 134)
        let folded = try await TestSQL.text("select fold_search('\(latin.joined())')")
        #expect(folded == Fold.search(latin.joined()))
    }
}
