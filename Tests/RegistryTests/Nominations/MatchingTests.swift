import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct MatchingTests {
    private let office = Office(everywhere: true)

    init() async throws {
        try await TestSQL.run(
            """
            insert into org_unit (code, name, kind, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            values ('30244', 'Xã Phú Hựu', 'commune', daterange('2025-07-01', null), 'UBND', 'Chủ tịch', 'QĐ-UBND',
                'commune_chair');
            insert into org_unit (code, name, kind, in_force) values
                ('30244.VX', 'Phòng Văn hóa - Xã hội', 'department', daterange('2025-07-01', null)),
                ('30244.KT', 'Phòng Kinh tế', 'department', daterange('2025-07-01', null));
            """)
    }

    /// What the register knows, what the file says, and whether it is the same person.
    struct Case: Sendable {
        var known: String
        var given: String
        var isSame: Bool
    }

    private static let number = "087080000001"
    private static func person(
        born: String = "", number: String = "", unit: String = "30244.VX", award: String = "LDTT"
    ) -> String {
        NominationFile.person("Võ Thị Sáu", born: born, number: number, unit: unit, award: award)
    }

    static let cases: [Case] = [
        // By number, wherever the person belongs by now.
        Case(known: person(number: number), given: person(number: number, unit: "30244.KT"), isSame: true),
        Case(known: person(number: number), given: person(number: "087080765432"), isSame: false),
        // By name, unit and birth, as far as both sides know it.
        Case(known: person(), given: person(), isSame: true),
        Case(known: person(), given: person(born: "1980"), isSame: true),
        Case(known: person(born: "1980"), given: person(), isSame: true),
        Case(known: person(born: "1/5/1980"), given: person(born: "01/05/1980"), isSame: true),
        Case(known: person(born: "1980"), given: person(born: "1967"), isSame: false),
        Case(known: person(), given: person(unit: "30244.KT"), isSame: false),
        // A number on one side only does not tell two people apart who have one full birth.
        Case(known: person(born: "2/3/1980"), given: person(born: "2/3/1980", number: number), isSame: true),
        Case(known: person(born: "2/3/1980", number: number), given: person(born: "2/3/1980"), isSame: true),
        Case(known: person(born: "1980", number: number), given: person(born: "1967"), isSame: false),
    ]

    @Test(arguments: cases.indices)
    func `number, or else name, unit and birth decide who it is`(index: Int) async throws {
        let tried = Self.cases[index]
        _ = try await office.read([tried.known])
        // Another award, so that the second file differs from the first.
        let given = tried.given.split(separator: ",LDTT,").joined(separator: ",CSTDCS,")
        #expect(try await office.read([given]).newRecipients == (tried.isSame ? 0 : 1))
    }

    @Test func `a person known without a number gets the one that a file gives`() async throws {
        _ = try await office.read([Self.person(born: "1980")])
        _ = try await office.read([Self.person(born: "1980", number: Self.number)])
        #expect(try await TestSQL.text("select personal_number from recipient") == Self.number)
    }

    @Test func `a number that a file gives takes nothing from the birth that is known better`() async throws {
        _ = try await office.read([Self.person(born: "15/06/1980")])
        _ = try await office.read([Self.person(born: "1980", number: Self.number)])
        #expect(
            try await TestSQL.text(
                "select concat_ws(' ', personal_number, born_on, birth_precision) from recipient")
                == "\(Self.number) 1980-06-15 day")
    }

    @Test func `a person of whom no birth was known gets the one that a file gives`() async throws {
        _ = try await office.read([Self.person()])
        _ = try await office.read([Self.person(born: "5/1980")])
        #expect(
            try await TestSQL.text(
                "select concat_ws(' ', born_on, birth_precision) from recipient join person using (recipient_id)"
            )
                == "1980-05-01 month")
    }

    @Test func `rows that say different things of one person are refused`() async throws {
        _ = try await office.read([Self.person()])
        let refusal = await failure {
            _ = try await office.read([
                Self.person(number: "087080000001"), Self.person(number: "087080000002", award: "CSTDCS"),
            ])
        }
        #expect(refusal?.details.map(\.code) == ["TD259"])
        #expect(refusal?.details.map(\.line) == [3])
        #expect(try await TestSQL.text("select personal_number from recipient") == nil)
    }

    @Test func `a new name without birth waits when the file knows several of it`() async throws {
        let refusal = await failure {
            _ = try await office.read([
                Self.person(born: "1980"), Self.person(born: "1967"), Self.person(award: "CSTDCS"),
            ])
        }
        #expect(refusal?.details.map(\.code) == ["TD255"])
    }

    @Test(arguments: 0..<6)
    func `the order of the lines never matters`(seed: UInt64) async throws {
        _ = try await office.read([
            Self.person(born: "1980"), NominationFile.person("Lê Văn Tám", number: Self.number),
            NominationFile.collective("Phòng Kinh tế", unit: "30244.KT"),
        ])
        var lines = [
            Self.person(born: "1980", number: "087080000009"), NominationFile.person("Lê Văn Tám"),
            NominationFile.person("Bùi Thị Mới", born: "2/1990"),
            NominationFile.person("Bùi Thị Mới", born: "11/1990"),
            NominationFile.person("Bùi Thị Mới", born: "2/1990", award: "CSTDCS"),
            NominationFile.collective("Phòng Kinh tế", unit: "30244.KT", award: "GK_XA"),
            NominationFile.collective("Tổ Một Cửa"),
        ]
        var generator = SplitMix64(seed: seed)
        lines.shuffle(using: &generator)
        let outcome = try await office.read(lines)
        #expect(outcome.newRecipients == 3)
        let found = try await TestSQL.texts(
            """
            select concat_ws('|', n.name, r.born_on, r.personal_number, n.award_kind_code,
                (select count(*) from nomination o where o.recipient_id = n.recipient_id))
            from nomination n join recipient r using (recipient_id) where n.dossier_id = \(outcome.dossierID)
            order by n.name, r.born_on, n.award_kind_code
            """)
        #expect(
            found.compactMap { $0 } == [
                "Bùi Thị Mới|1990-02-01|CSTDCS|2", "Bùi Thị Mới|1990-02-01|LDTT|2",
                "Bùi Thị Mới|1990-11-01|LDTT|1",
                // The second file corrects the dossier of the first, whose nominees it repeats.
                "Lê Văn Tám|087080000001|LDTT|1", "Phòng Kinh tế|GK_XA|2", "Phòng Kinh tế|TTLDTT|2",
                "Tổ Một Cửa|TTLDTT|1", "Võ Thị Sáu|1980-01-01|087080000009|LDTT|1",
            ])
    }
}
