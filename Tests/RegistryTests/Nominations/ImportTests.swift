import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct ImportTests {
    private let office = Office()

    @Test func `recipients are added once and nominated as often as the file says`() async throws {
        let outcome = try await office.read([
            NominationFile.person("Nguyễn Văn An", born: "1/2/1980"),
            NominationFile.person("Nguyễn Văn An", born: "01/02/1980", award: "CSTDCS"),
            NominationFile.person("Nguyễn Văn An", born: "03/04/1990"),
            NominationFile.collective("Phòng Văn hóa - Xã hội"),
            NominationFile.household("Hộ ông Nguyễn Văn An"),
        ])
        #expect(outcome.rows == 5)
        #expect(outcome.newRecipients == 4)
        #expect(!outcome.wasKnown)
        let found = try await TestSQL.texts(
            """
            select concat_ws('|', n.ordinal, r.recipient_kind, n.name, r.born_on, r.birth_precision, p.family_name,
                p.middle_name, p.given_name, p.sex, n.award_kind_code, n.unit_name, u.code, n.state)
            from nomination n join recipient r using (recipient_id) join org_unit u on u.org_unit_id = n.org_unit_id
            left join person p using (recipient_id)
            where n.dossier_id = \(outcome.dossierID) order by n.ordinal
            """)
        #expect(
            found.compactMap { $0 } == [
                "1|individual|Nguyễn Văn An|1980-02-01|day|Nguyễn|Văn|An|male|LDTT|Phòng Mẫu|30244.VX|draft",
                "2|individual|Nguyễn Văn An|1980-02-01|day|Nguyễn|Văn|An|male|CSTDCS|Phòng Mẫu|30244.VX|draft",
                "3|individual|Nguyễn Văn An|1990-04-03|day|Nguyễn|Văn|An|male|LDTT|Phòng Mẫu|30244.VX|draft",
                "4|collective|Phòng Văn hóa - Xã hội|TTLDTT|xã Phú Hựu|30244.VX|draft",
                "5|household|Hộ ông Nguyễn Văn An|GK_XA|xã Phú Hựu|30244.A1|draft",
            ])
        // A collective of the name of its unit is that unit.
        #expect(
            try await TestSQL.text(
                "select u.code from collective c join recipient r using (recipient_id) join org_unit u "
                    + "on u.org_unit_id = c.represents_id where r.name = 'Phòng Văn hóa - Xã hội'")
                == "30244.VX")
    }

    @Test func `the same file is read once`() async throws {
        let text = NominationFile.text([NominationFile.person("Trần Văn Bình")])
        let first = try await office.read(text)
        let counts = try await TestSQL.rowCounts()
        let second = try await office.read(text)
        #expect(second.wasKnown)
        #expect((second.dossierID, second.rows, second.newRecipients) == (first.dossierID, 1, 0))
        #expect(try await TestSQL.rowCounts() == counts)
        var elsewhere = office
        elsewhere.unit = "30244.VP"
        // Of another unit it is another file, which proposes a title once more.
        #expect(try await elsewhere.refusal(text)?.details.map(\.code) == ["TD247"])
    }

    @Test func `the same file twice at once is read once`() async throws {
        let text = NominationFile.text((1...50).map { NominationFile.person("Trần Văn Số \($0)") })
        async let first = Office().read(text)
        async let second = Office().read(text)
        let outcomes = try await [first, second]
        #expect(outcomes.filter(\.wasKnown).count == 1)
        #expect(outcomes[0].dossierID == outcomes[1].dossierID)
        #expect(
            try await TestSQL.number(
                "select count(*) from nomination where dossier_id = \(outcomes[0].dossierID)")
                == 50)
    }

    @Test func `two files at once that bring the same person make one of them`() async throws {
        for round in 1...5 {
            let person = NominationFile.person("Lý Văn Đồng \(round)", number: "08700000000\(round)")
            let files = [[person], [person, NominationFile.person("Người Khác \(round)")]]
            let results = await atOnce(2) { try await Office().read(files[$0]) }
            // One of the two may be asked to try again; it must say so, and not leave a twin behind.
            for case .failure(let error) in results {
                #expect(["TD004", "TD266", "TD122"].contains((error as? Failure)?.code))
            }
            #expect(
                try await TestSQL.number("select count(*) from recipient where name = 'Lý Văn Đồng \(round)'")
                    == 1)
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
    func `files of every office program are read`(lineEnd: String, delimiter: String) async throws {
        let rows = [NominationFile.header, NominationFile.person("Đỗ Thị Ánh", born: "1985")]
        let lines = rows.map {
            $0.split(separator: ",", omittingEmptySubsequences: false).joined(separator: delimiter)
        }
        let text = "\u{FEFF}" + lines.joined(separator: lineEnd) + lineEnd
        let outcome = try await office.read(text)
        #expect(outcome.rows == 1)
        #expect(
            try await TestSQL.text(
                "select born_on || ' ' || birth_precision from recipient join person using (recipient_id) "
                    + "where name = 'Đỗ Thị Ánh'") == "1985-01-01 year")
    }

    @Test func `decomposed letters are stored composed`() async throws {
        let composed = "Nguyễn Thị Ngọc Hiền"
        let decomposed = "Nguye\u{302}\u{303}n Thi\u{323} Ngo\u{323}c Hie\u{302}\u{300}n"
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        let first = try await office.read([NominationFile.person(composed)])
        let second = try await office.read([NominationFile.person(decomposed, award: "CSTDCS")])
        #expect((first.newRecipients, second.newRecipients) == (1, 0))
        let names = try await TestSQL.texts(
            "select name from nomination where dossier_id in (\(first.dossierID), \(second.dossierID))")
        #expect(names.allSatisfy { Array(($0 ?? "").utf8) == Array(composed.utf8) })
    }

    @Test func `one person in several years and units stays one person`() async throws {
        var later = office
        later.day = date("2026-03-01")
        let number = "087090000001"
        _ = try await office.read([NominationFile.person("Mai Văn Khải", number: number)])
        let outcome = try await later.read([
            NominationFile.person("Mai Văn Khải", number: number, unit: "30244.KT", year: 2026)
        ])
        #expect(outcome.newRecipients == 0)
        let found = try await TestSQL.texts(
            "select u.code || ' ' || n.achievement_year from nomination n join recipient r using (recipient_id) "
                + "join org_unit u on u.org_unit_id = n.org_unit_id where r.personal_number = '\(number)' order by 1"
        )
        #expect(found.compactMap { $0 } == ["30244.KT 2026", "30244.VX 2025"])
    }

    @Test(arguments: [
        ("2025-06-30", "Thị trấn Cái Tàu Hạ", "Thị trấn Cái Tàu Hạ"),
        ("2025-07-01", "Xã Phú Hựu", "Xã Phú Hựu"),
    ])
    func `a code means the unit that had it on the day`(day: String, unit: String, stored: String)
        async throws
    {
        var office = office
        office.unit = "30244"
        office.day = date(day)
        let line = "Cá nhân,Bà,Lâm Thị Xuân,,,,30244,,LDTT,2025,Hoàn thành tốt nhiệm vụ,"
        let dossier = try await office.read([line]).dossierID
        #expect(
            try await TestSQL.text(
                "select u.name || ' ' || n.unit_name from nomination n join org_unit u using (org_unit_id) "
                    + "where n.dossier_id = \(dossier)") == "\(unit) \(stored)")
    }
}
