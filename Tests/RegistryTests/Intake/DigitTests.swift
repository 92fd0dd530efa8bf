import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// A slip of a digit, or a birth that stands in a name, makes nobody two people.
@Suite(.database(.sample))
struct DigitTests {
    private let office = Office()

    private func codes(_ lines: [String]) async throws -> [String] {
        (try await office.refusal(NominationFile.text(lines))?.details ?? []).map {
            "\($0.line ?? 0) \($0.code)"
        }
    }

    @Test
    func `births and numbers that differ by a digit are asked about, within a file and against the register`()
        async throws
    {
        let person = { (born: String, number: String, unit: String) in
            NominationFile.person("Tống Văn Sáu", born: born, number: number, unit: unit)
        }
        _ = try await office.read([person("01/02/1980", "087080000401", "30244.KT")])
        for (born, number, unit, code) in [
            // A digit of day, month or year, in any unit of the commune; day and month exchanged.
            ("01/03/1980", "", "30244.HC", "2 TD550"), ("11/02/1980", "", "30244.HC", "2 TD550"),
            ("01/02/1981", "", "30244.HC", "2 TD550"), ("10/02/1980", "", "30244.HC", "2 TD550"),
            ("02/01/1980", "", "30244.KT", "2 TD430"), ("1981", "", "30244.KT", "2 TD550"),
            // A digit of the number, or two in the other order, whatever the birth says.
            ("05/06/1977", "087080000402", "30244.HC", "2 TD550"),
            ("", "087080004001", "30244.HC", "2 TD550"),
            // One name and birth with two numbers.
            ("01/02/1980", "087080999777", "30244.HC", "2 TD489"),
            // Wholly other births, and numbers, are somebody else's.
            ("23/11/1967", "", "30244.KT", nil), ("1967", "", "30244.KT", nil),
            ("01/03/1980", "087080999777", "30244.HC", nil), ("1981", "", "30244.HC", nil),
        ] as [(String, String, String, String?)] {
            let options = ImportTarget(
                unit: "30244.VX", addressedTo: "30244", campaign: nil, title: nil, day: office.day)
            let review = try await NominationFile.with(
                Array(NominationFile.text([person(born, number, unit)]).utf8)
            ) {
                try await office.registry.reviewNominations(path: $0, into: options)
            }
            #expect(
                review.complaints.map { "\($0.line ?? 0) \($0.code)" } == [code].compactMap { $0 },
                "\(born) \(number) \(unit)")
        }
        let found = try await codes([
            NominationFile.person("Mai Văn Đua", born: "01/02/1980"),
            NominationFile.person("Mai Văn Đua", born: "01/03/1980", unit: "30244.HC"),
            NominationFile.person("Mai Văn Đuổi", born: "1980"),
            NominationFile.person("Mai Văn Đuổi", born: "1981"),
            NominationFile.person("Đỗ Minh Quân", born: "05/05/1990", number: "087090000401"),
            NominationFile.person(
                "Đỗ Minh Quân", born: "07/08/1971", number: "087090000410", unit: "30244.KT"),
            NominationFile.person("Cao Văn Mới", born: "05/05/1990", number: "087090000555"),
            NominationFile.person(
                "Cao Văn Mới", born: "05/05/1990", number: "087090123999", unit: "30244.KT"),
            NominationFile.person("Lý Văn Bốn", born: "05/05/1990"),
            NominationFile.person("Lý Văn Bốn", born: "28/11/1961"),
            NominationFile.person("Lý Văn Ba", born: "05/05/1990", number: "087090000777"),
            NominationFile.person("Lý Văn Ba", born: "05/05/1991", number: "087091654321"),
        ])
        #expect(found == ["3 TD440", "5 TD440", "7 TD440", "9 TD440"])
    }

    @Test func `a line and a card are asked in the same way, and the answer takes the card or makes another`()
        async throws
    {
        let office = office
        let dossier = try await office.read([NominationFile.person("Tống Văn Sáu", born: "01/02/1980")])
            .dossierID
        let card = try await TestSQL.number("select recipient_id from recipient where name = 'Tống Văn Sáu'")
        let cells = { (born: String, year: String) in
            [
                "recipient_kind": "individual", "name": "Tống Văn Sáu", "born": born, "unit_code": "30244.VX",
                "award_kind_code": "LDTT", "achievement_year": year, "achievement": "Tốt",
            ]
        }
        let add = { (born: String, year: String, person: String?) in
            await failure {
                try await office.registry.addNomination(cells(born, year), to: dossier, meaning: person)
            }
        }
        #expect(await add("01/02/1981", "2024", nil)?.details.map(\.code) == ["TD550"])
        #expect(await add("01/02/1981", "2024", String(card)) == nil)
        #expect(await add("01/02/1981", "2024", "new") == nil)
        // One of the same name, unit and birth is taken for the card, unless the line says that it is another.
        #expect(await add("01/02/1980", "2023", nil) == nil)
        #expect(await add("01/02/1980", "2023", "new") == nil)
        #expect(
            try await TestSQL.number(
                "select count(distinct recipient_id) from nomination where name = 'Tống Văn Sáu'") == 3)
        let person = { (born: String, isNew: Bool) in
            NewPerson(
                name: "Tống Văn Sáu", unit: "30244.VX", born: try? PartialDate(born), personalNumber: nil,
                sex: nil,
                isNew: isNew)
        }
        for born in ["11/02/1980", "01/02/1980"] {
            #expect(
                await failure {
                    _ = try await office.registry.addPerson(person(born, false), on: office.day)
                }?.code == "TD150")
            _ = try await office.registry.addPerson(person(born, true), on: office.day)
        }
    }

    @Test func `a birth behind a name is read off a list, and refused where it is typed`() async throws {
        let office = office
        let written = [
            "Ngô Thành Long 1986", "Ngô Thành Lân (12/3/1986)", "\"Ngô Thành Lực, sinh năm 1986\"",
            "Ngô Thành Lý - SN 1977",
        ]
        let review = try await NominationFile.with(
            Array(NominationFile.text(written.map { NominationFile.person($0) }).utf8)
        ) { try await office.registry.reviewNominations(path: $0, into: office.target, writes: true) }
        #expect(review.complaints == [])
        #expect(review.remarks.map(\.code).filter { $0 == "TD551" }.count == 4)
        #expect(
            try await TestSQL.texts(
                "select name || ' ' || written_birth(born_on, birth_precision) from recipient where name like 'Ngô Thành%' "
                    + "order by name collate \"C\""
            ).compactMap { $0 } == [
                "Ngô Thành Long 1986", "Ngô Thành Lân 1986-03-12", "Ngô Thành Lý 1977", "Ngô Thành Lực 1986",
            ])
        #expect(try await codes([NominationFile.person("Ngô Thành Lộc 1986", born: "1979")]) == ["2 TD111"])
        let dossier = review.dossierID ?? 0
        let typed = await failure {
            try await office.registry.addNomination(
                [
                    "recipient_kind": "individual", "name": "Ngô Thành Lương (1986)", "unit_code": "30244.VX",
                    "award_kind_code": "LDTT", "achievement_year": "2025", "achievement": "Tốt",
                ], to: dossier)
        }
        #expect(typed?.details.map(\.code) == ["TD111"])
        try await TestSQL.expectRefused([
            (
                "update nomination set name = 'Ngô Thành Long, sinh năm 1986' where name = 'Ngô Thành Long'",
                "TD111"
            ),
            (
                "insert into recipient (recipient_kind, name, org_unit_id) "
                    + "values ('individual', 'Ngô Thành Lương 12.3.1986', \(TestSQL.unit("30244.VX")))",
                "TD111"
            ),
        ])
    }

    @Test
    func `pairs that differ by a digit are listed, and a file of people asks about those of the register`()
        async throws
    {
        for born in ["01/02/1980", "11/02/1980", "23/11/1967"] {
            _ = try await office.registry.addPerson(
                NewPerson(
                    name: "Tống Văn Sáu", unit: "30244.KT", born: PartialDate(born), personalNumber: nil,
                    sex: nil, isNew: true),
                on: office.day)
        }
        let pairs = try await office.registry.rows(office.registry.duplicates(in: "30244", on: office.day))
        #expect(
            pairs.map { "\($0["born"] ?? "") \($0["other_born"] ?? "") \($0["likeness"] ?? "")" } == [
                "01/02/1980 11/02/1980 digit"
            ])
        let file =
            "recipient_kind,recipient_name,born,personal_number,unit_code,unit_from\n"
            + "individual,Tống Văn Sáu,1982-02-01,,30244.KT,2025-07-01\nindividual,Tống Văn Bảy,1982-02-01,,30244.KT,2025-07-01\n"
        try await NominationFile.with(Array(file.utf8)) { path in
            let refusal = await failure { _ = try await office.registry.take(.persons, path: path) }
            #expect(refusal?.details.map { "\($0.line ?? 0) \($0.code)" } == ["2 TD150"])
            let taken = try await office.registry.take(.persons, path: path, isNew: true)
            #expect(taken == 2)
        }
        // Rows of one file are asked about as well, but for those whom the file has told apart.
        let twins =
            "recipient_kind,recipient_name,born,personal_number,unit_code,unit_from,namesake\n"
            + "individual,Lý Thị Mười,1980-01-02,,30244.KT,2025-07-01,\nindividual,Mười Lý Thị,1980-01-02,,30244.HC,2025-07-01,\n"
            + "individual,Lý Văn Hai,1980,,30244.KT,2025-07-01,1\nindividual,Lý Văn Hai,1980,,30244.KT,2025-07-01,2\n"
        try await NominationFile.with(Array(twins.utf8)) { path in
            let refusal = await failure { _ = try await office.registry.take(.persons, path: path) }
            #expect(refusal?.details.map { "\($0.line ?? 0) \($0.code)" } == ["3 TD150"])
        }
    }

    @Test(
        arguments: [
            ("ThS. Huỳnh Văn Sang", "TD563"), ("Tiến sĩ Huỳnh Văn Sang", "TD563"),
            ("BS Huỳnh Văn Sang", "TD563"),
            ("Huỳnh Văn Sang", nil), ("Tiến Sang", nil), ("Bạc Cầm Sơn", nil),
        ] as [(String, String?)])
    func `a degree stands in a column of its own`(name: String, code: String?) async throws {
        #expect(try await TestSQL.text("select name_fault('\(name)', 'individual')") == code)
        let refusal = try await Office().refusal(NominationFile.text([NominationFile.person(name)]))
        #expect(refusal?.details.map(\.code).first == code)
    }
}
