import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// Two cards of one recipient are no way to two awards: the last gate asks, whatever let the second card in.
@Suite(.database(.sample))
struct LikeCardTests {
    private let office = Office()

    /// A card as somebody with `psql` would add it.
    private func card(
        _ name: String, born: String = "", unit: String = "30244.KT", number: String = "",
        kind: String = "individual"
    ) async throws {
        let table = kind == "individual" ? "person (recipient_id, given_name)" : "\(kind) (recipient_id)"
        let value = kind == "individual" ? "recipient_id, name" : "recipient_id"
        let day = born.split(separator: "/").reversed().joined(separator: "-")
        let birth = born.isEmpty ? "null, null" : "'\(day)', 'day'"
        try await TestSQL.run(
            """
            with r as (
                insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number)
                select '\(kind)', '\(name)', \(TestSQL.unit(unit)), \(birth), nullif('\(number)', '')
                returning recipient_id, name)
            insert into \(table) select \(value) from r
            """)
    }

    /// The findings against a draft of these lines, by the name of the line.
    private func findings(_ lines: [String], number: Int = 2) async throws -> [String: String] {
        let draft = try await office.draft([office.recommend(lines, number: number)])
        let refusal = await failure {
            try await office.leader.approveDecision(
                draft, version: 1, signature: office.signature(number + 100),
                reasons: ApprovalReasons(unmet: "Hội đồng nhất trí"))
        }
        let codes = (refusal?.details ?? []).map { ($0.arguments["name"] ?? "", $0.code) }
        return Dictionary(codes) { "\($0) \($1)" }
    }

    static let spellings: [(name: String, born: String, unit: String, number: String)] = [
        ("T.V. Khoa", "12/03/1985", "30244.KT", ""), ("Trần V. Khoa", "12/03/1985", "30244.KT", ""),
        ("Khoa Trần Văn", "12/03/1985", "30244.KT", ""),
        ("Trần Văn Khoa (Kế toán)", "12/03/1985", "30244.KT", ""),
        ("Trần Văn Khoa", "", "30244.HC", ""), ("Trần Khoa", "12/03/1985", "30244.KT", ""),
        ("Trần Văn Khóa", "12/03/1985", "30244.VX", ""), ("Trần-Văn-Khoa", "12/03/1985", "30244.VX", ""),
        ("Trần Văn Khoà", "03/12/1985", "30244.KT", ""), ("Tran Van Khoa", "12/03/1985", "30244", ""),
        ("Trần Văn Khoa", "12/03/1985", "30244.HC", "999085123456"),
        ("Trần Văn Khoa", "12/03/1986", "30244.HC", ""),
        ("Trần Văn Khoa", "25/11/1967", "30244.HC", "999085000302"),
    ]

    @Test(arguments: spellings)
    func `a title for another card that may be the same needs a leader's word`(
        other: (name: String, born: String, unit: String, number: String)
    ) async throws {
        let first = NominationFile.person(
            "Trần Văn Khoa", born: "12/03/1985", number: "999085000301", unit: "30244.KT")
        _ = try await office.decide([first], number: 1)
        try await card(other.name, born: other.born, unit: other.unit, number: other.number)
        let line = NominationFile.person(
            other.name, born: other.born, number: other.number, unit: other.unit)
        #expect(try await findings([line]) == [other.name: "TD149"])
        let draft = try await TestSQL.number(
            "select decision_id from decision where state = 'draft' and origin = 'register'")
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(110),
            reasons: ApprovalReasons(repeated: "Hai người, đã đối chiếu", unmet: "Hội đồng nhất trí"))
        #expect(
            try await TestSQL.text("select reason from approval_reason where kind = 'repeated'")
                == "Hai người, đã đối chiếu")
    }

    @Test func `two lines of one draft are asked about, too, and namesakes of other births are not`()
        async throws
    {
        for (name, born, unit) in [
            ("Lâm Thị Kim Oanh", "01/02/1980", "30244.KT"), ("Kim Oanh Lâm Thị", "01/02/1980", "30244.HC"),
            ("Nguyễn Văn Hùng", "01/02/1981", "30244.KT"), ("Nguyễn Văn Hùng", "23/11/1968", "30244.HC"),
            ("Nguyễn Thị Hùng", "01/02/1981", "30244.HC"),
        ] { try await card(name, born: born, unit: unit) }
        let found = try await findings([
            NominationFile.person("Lâm Thị Kim Oanh", born: "01/02/1980", unit: "30244.KT"),
            NominationFile.person("Kim Oanh Lâm Thị", born: "01/02/1980", unit: "30244.HC"),
            NominationFile.person("Nguyễn Văn Hùng", born: "01/02/1981", unit: "30244.KT"),
            NominationFile.person("Nguyễn Văn Hùng", born: "23/11/1968", unit: "30244.HC"),
            NominationFile.person("Nguyễn Thị Hùng", born: "01/02/1981", unit: "30244.HC"),
        ])
        // A pair is told once, by its second line.
        #expect(found == ["Kim Oanh Lâm Thị": "TD149"])
    }

    @Test func `whoever moved is known by where he was awarded`() async throws {
        _ = try await office.decide(
            [NominationFile.person("Đỗ Minh Quân", born: "12/03/1989", unit: "30244.KT")], number: 1)
        try await TestSQL.run(
            """
            update recipient set org_unit_id = (select min(org_unit_id) from org_unit where kind = 'commune'
                and code <> '30244' and upper_inf(in_force)) where name = 'Đỗ Minh Quân'
            """)
        try await card("Đỗ Minh Quân", born: "", unit: "30244.KT")
        #expect(
            try await findings([NominationFile.person("Đỗ Minh Quân", unit: "30244.KT")])
                == ["Đỗ Minh Quân": "TD149"])
    }

    @Test(arguments: [
        "Gia đình ông Nguyễn Văn Bảy", "Hộ Nguyễn Văn Bảy", "\"Hộ ông, bà Nguyễn Văn Bảy\"",
        "Gđ. Nguyễn Văn Bảy",
        "Gia đình: Nguyễn Văn Bảy", "Hộ ông Nguyễn Văn Bảy và bà Trần Thị Tám",
        "Gia đình văn hóa Nguyễn Văn Bảy", "Chủ hộ: Nguyễn Văn Bảy", "Hộ GĐ Nguyễn Văn Bảy",
        "Hộ kinh doanh Nguyễn Văn Bảy", "Hộ ông Nguyễn Văn Bảy vợ Trần Thị Tám",
    ])
    func `a household by another form of address is asked about for one deed`(name: String) async throws {
        _ = try await office.decide([NominationFile.household("Hộ ông Nguyễn Văn Bảy")], number: 1)
        let bare = name.replacing("\"", with: "")
        try await card(bare, unit: "30244.A3", kind: "household")
        #expect(
            try await findings([NominationFile.household(name, unit: "30244.A3")]) == [bare: "TD149"])
    }

    @Test func `a household of spouses is asked about by either, also under the other's name first`()
        async throws
    {
        _ = try await office.decide(
            [
                NominationFile.household("Hộ ông Nguyễn Văn Bảy và bà Trần Thị Tám"),
                NominationFile.household("Hộ ông Hồ Văn Chín"),
            ], number: 1)
        let names = [
            "Hộ bà Trần Thị Tám", "Hộ bà Trần Thị Tám và ông Nguyễn Văn Bảy",
            "Hộ ông Lê Văn Chín và bà Lê Thị Mười",
        ]
        for name in names { try await card(name, unit: "30244.A1", kind: "household") }
        #expect(
            try await findings(names.map { NominationFile.household($0) })
                == [names[0]: "TD149", names[1]: "TD149"])
    }

    @Test func `a man and his household are not two for one deed`() async throws {
        _ = try await office.decide(
            [
                NominationFile.household("Hộ ông Nguyễn Văn Bảy"),
                NominationFile.household("Hộ ông Le Van Chin"),
            ], number: 1)
        let line = { (name: String, deed: String) in
            "Cá nhân,Ông,\(name),,,Nông dân,30244.A1,Ấp,GK_XA,2025,\(deed),"
        }
        #expect(
            try await findings([
                line("Nguyễn Văn Bảy", "Đã hiến đất làm đường"),
                line("Nguyễn Văn Tám", "Đã hiến đất làm đường"),
                line("Lê Văn Chín", "Đã hiến đất làm đường").replacing("30244.A1", with: "30244.A3"),
            ]) == ["Nguyễn Văn Bảy": "TD118", "Lê Văn Chín": "TD118"])
        let draft = try await TestSQL.number(
            "select decision_id from decision where state = 'draft' and origin = 'register'")
        let leader = office.leader
        let signature = office.signature(110)
        try await leader.approveDecision(
            draft, version: 1, signature: signature,
            reasons: ApprovalReasons(repeated: "Hai việc khác nhau", unmet: "Hội đồng nhất trí"))
        #expect(
            try await findings([line("Nguyễn Văn Bảy", "Đã cứu hai người bị đuối nước")], number: 3)[
                "Nguyễn Văn Bảy"] != "TD118")
    }

    @Test func `a nomination bears a name of its card, whoever writes`() async throws {
        let dossier = try await office.read([NominationFile.person("Mai Văn Đua", born: "1980")]).dossierID
        try await TestSQL.expectRefused([
            ("update nomination set name = 'Tống Thị Khác' where dossier_id = \(dossier)", "TD166"),
            ("update nomination set name = 'Mai Văn Dua' where dossier_id = \(dossier)", nil),
        ])
        let renaming = "update recipient set name = 'Tên Mới Hẳn' where name = 'Mai Văn Đua'"
        #expect(try await TestSQL.refusal(renaming, login: "vp.phuhuu") != nil)
        #expect(
            try await TestSQL.text("select name from recipient where name in ('Mai Văn Đua', 'Tên Mới Hẳn')")
                == "Mai Văn Đua")
    }

    @Test func `a card that is named is taken, and no other`() async throws {
        try await card("Trần Văn Khoa", born: "12/03/1985")
        let id = try await TestSQL.text(
            "select recipient_id::text from recipient where name = 'Trần Văn Khoa'")
        let dossier = try await office.read([NominationFile.person("Lê Văn Khác", born: "1980")]).dossierID
        let cells = [
            "recipient_kind": "individual", "name": "T.V. Khoa", "unit_code": "30244.KT",
            "award_kind_code": "LDTT", "achievement_year": "2025", "achievement": "Tốt",
        ]
        var other = cells
        other["name"] = "Phạm Thị Lạ"
        let stranger = other
        #expect(
            await failure { try await office.registry.addNomination(stranger, to: dossier, meaning: id) }?
                .code
                == "TD168")
        #expect(
            await failure { try await office.registry.addNomination(stranger, to: dossier, meaning: "new") }?
                .code
                == "TD552")
        #expect(
            await failure { try await office.registry.addNomination(cells, to: dossier) }?.details.map(\.code)
                == ["TD430"])
        try await office.registry.addNomination(cells, to: dossier, meaning: id)
        #expect(
            try await TestSQL.text("select recipient_id::text from nomination where name = 'T.V. Khoa'") == id
        )
    }

    @Test func `a person who may be there is not added without a word`() async throws {
        try await card("Trần Văn Khoa", born: "12/03/1985")
        let person = { (isNew: Bool) in
            NewPerson(
                name: "Khoa Trần Văn", unit: "30244.HC", born: try? PartialDate("12/03/1985"),
                personalNumber: nil,
                sex: nil, isNew: isNew)
        }
        let office = office
        #expect(
            await failure { _ = try await office.registry.addPerson(person(false), on: office.day) }?.code
                == "TD150")
        _ = try await office.registry.addPerson(person(true), on: office.day)
    }

    @Test func `rows of one file are asked about across units, and by initials`() async throws {
        let refusal = try await office.refusal(
            NominationFile.text([
                NominationFile.person("Tống Văn Sáu", born: "01/02/1980", unit: "30244.KT"),
                NominationFile.person("Tống Văn Sáu", born: "01/02/1980", unit: "30244.HC"),
                NominationFile.person("Tống Văn Năm", born: "1981", unit: "30244.KT"),
                NominationFile.person("Tống V. Năm", born: "1981", unit: "30244.KT"),
                NominationFile.person("Lý Văn Bốn", born: "01/02/1980", unit: "30244.KT"),
                NominationFile.person("Lý Văn Bốn", born: "02/01/1980", unit: "30244.KT"),
                NominationFile.person("Ngô Văn Long", born: "01/02/1985", unit: "30244.KT"),
                NominationFile.person("Ngô Văn Long", born: "23/11/1968", unit: "30244.HC"),
            ]))
        #expect(refusal?.details.map { "\($0.line ?? 0) \($0.code)" } == ["3 TD440", "5 TD440", "7 TD440"])
    }
}
