import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct HostileTextTests {
    private let office = Office()

    /// Text that is strange but text: it is stored as it is, but for line breaks and tabs, which become spaces.
    private static let accepted: [(given: String, stored: String)] = [
        ("O'Brien'; drop table nomination; --", "O'Brien'; drop table nomination; --"),
        ("\"\"Bảy\"\" Sáng", "\"Bảy\" Sáng"), ("\\N", "\\N"), ("\\.", "\\."), ("a\\tb\\\\", "a\\tb\\\\"),
        ("tab\there", "tab here"), ("two\nlines", "two lines"), ("cr\r\nlf", "cr lf"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"), ("'=1+1", "=1+1"), ("{name} %s $1", "{name} %s $1"),
        ("\u{200F}RTL\u{61C}", "RTL"), ("hai  dấu\u{A0} cách", "hai dấu cách"), ("NULL", "NULL"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ]

    @Test(arguments: accepted.indices)
    func `strange text goes through unharmed, in every column of text`(index: Int) async throws {
        let (given, stored) = Self.accepted[index]
        let cell = "\"\(given)\""
        // A person's name is one name; that of a household may have signs in it.
        let line = "Hộ gia đình,\(cell),\"Hộ \(given)\",,,\(cell),30244.VX,\(cell),GK_XA,2025,\(cell),\(cell)"
        let dossier = try await office.read([line]).dossierID
        // Within a name there is no formula to be told from text.
        let name = given.hasPrefix("'=") ? given : stored
        #expect(
            try await TestSQL.text("select name from nomination where dossier_id = \(dossier)")
                == "Hộ \(name)")
        for column in ["honorific", "post", "unit_name", "achievement", "note"] {
            #expect(
                try await TestSQL.text("select \(column) from nomination where dossier_id = \(dossier)")
                    == stored,
                "\(column)")
        }
    }

    @Test(arguments: [
        ("unit_code", "Cá nhân,,A,,,,'; select 1; --,,LDTT,2025,Tốt,", "TD431"),
        ("award", "Cá nhân,,A,,,,30244.VX,,\\N,2025,Tốt,", "TD252"),
        ("year", "Cá nhân,,A,,,,30244.VX,,LDTT,-025,Tốt,", "TD264"),
        ("year", "Cá nhân,,A,,,,30244.VX,,LDTT,２０２５,Tốt,", "TD264"),
        ("year", "Cá nhân,,A,,,,30244.VX,,LDTT,99999999999999999999999,Tốt,", "TD264"),
        ("number", "Cá nhân,,A,,٠٨٧٠٨٠٠٠٠٠٠١,,30244.VX,,LDTT,2025,Tốt,", "TD263"),
        ("born", "Cá nhân,,A,infinity,,,30244.VX,,LDTT,2025,Tốt,", "TD262"),
        ("kind", "individual'--,,A,,,,30244.VX,,LDTT,2025,Tốt,", "TD261"),
        ("escape", "Cá nhân,,\u{1B}[31mA,,,,30244.VX,,LDTT,2025,Tốt,", "TD420"),
        ("override", "Cá nhân,,\u{202E}RTL,,,,30244.VX,,LDTT,2025,Tốt,", "TD420"),
        ("isolate", "Cá nhân,,A,,,,30244.VX,,LDTT,2025,Tốt \u{2066}A\u{2069},", "TD420"),
        ("C1", "Cá nhân,,A\u{85}B,,,,30244.VX,,LDTT,2025,Tốt,", "TD420"),
        ("only invisible", "Cá nhân,,\u{2060},,,,30244.VX,,LDTT,2025,Tốt,", "TD260"),
    ])
    func `a cell that means nothing is refused by name`(what: String, line: String, code: String) async throws
    {
        let before = try await TestSQL.rowCounts()
        let refusal = try #require(try await office.refusal(NominationFile.text([line])))
        #expect(refusal.details.map(\.code) == [code])
        #expect(refusal.details.first?.line == 2)
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `bytes that are not UTF-8 are refused`() async throws {
        var bytes = Array(NominationFile.text([NominationFile.person("Nguyn Van")]).utf8)
        let place = try #require(bytes.lastIndex(of: UInt8(ascii: "V")))
        // As TCVN3 writes “Văn”.
        bytes[place + 1] = 0xA8
        #expect(try await office.refusal(bytes)?.details.map(\.code) == ["TD419"])
    }

    @Test func `a text of 4,000 characters goes through, a longer one does not`() async throws {
        // Of another year each, as one has a title of a year once.
        let line = { (count: Int, year: Int) in
            "Cá nhân,,Ai,,,,30244.VX,,LDTT,\(year),\(String(repeating: "ễ", count: count)),"
        }
        let dossier = try await office.read([line(4_000, 2025)]).dossierID
        #expect(
            try await TestSQL.number(
                "select length(achievement) from nomination where dossier_id = \(dossier)") == 4_000)
        for (count, code) in [(4_001, "TD128"), (32_767, "TD128"), (32_768, "TD421")] {
            let detail = try await office.refusal(NominationFile.text([line(count, 2024)]))?.details.first
            #expect(detail?.code == code)
            #expect(detail?.line == 2)
            #expect(detail?.column == "Thành tích")
        }
    }

    @Test func `a name too long for the register's index is refused clearly`() async throws {
        var generator = SplitMix64(seed: 7)
        let letters = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy")
        let name = String((0..<9000).map { _ in letters.randomElement(using: &generator) ?? "a" })
        let refusal = try await office.refusal(NominationFile.text([NominationFile.person(name)]))
        #expect(refusal?.details.map(\.code) == ["TD110"])
    }

    @Test func `adding one nomination makes the checks of an import`() async throws {
        let dossier = try await office.registry.addDossier(office.target)
        let good = [
            "recipient_kind": "cá nhân", "honorific": "Bà", "name": "Nguyễn \"Bảy\"\nSáng",
            "unit_code": "30244.VX",
            "award_kind_code": "LDTT", "achievement_year": "2025", "achievement": "Tốt",
        ]
        try await office.registry.addNomination(good, to: dossier)
        #expect(
            try await TestSQL.text(
                "select name || '|' || unit_name from nomination where dossier_id = \(dossier)")
                == "Nguyễn \"Bảy\" Sáng|Phòng Văn hóa - Xã hội")
        let before = try await TestSQL.rowCounts()
        var bad = good
        bad["award_kind_code"] = "KHONGCO"
        bad["born"] = "hôm qua"
        let wrong = bad
        #expect(
            await failure { try await office.registry.addNomination(wrong, to: dossier) }?.details.map(\.code)
                == ["TD252", "TD262"])
        #expect(
            await failure { try await office.registry.addNomination(good, to: dossier) }?.details.map(\.code)
                == ["TD258"])
        bad = good
        bad["name"] = nil
        let nameless = bad
        #expect(
            await failure { try await office.registry.addNomination(nameless, to: dossier) }?.details.map(
                \.code)
                == ["TD412"])
        #expect(await failure { try await office.registry.addNomination(good, to: -1) }?.code == "TD103")
        #expect(try await TestSQL.rowCounts() == before)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        #expect(await failure { try await office.registry.addNomination(good, to: dossier) }?.code == "TD213")
    }
}
