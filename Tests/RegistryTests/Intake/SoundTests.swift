import Failures
import TestKit
import Testing

@testable import Registry

/// One name as two regions say it, or as two keyboards write it, and people whose unit went into another.
@Suite(.database(.sample))
struct SoundTests {
    private let office = Office()

    private func review(_ lines: [String], answers: String? = nil, writes: Bool = false) async throws
        -> ImportReview
    {
        try await NominationFile.with(Array(NominationFile.text(lines).utf8)) { path in
            try await NominationFile.with(Array((answers ?? "").utf8)) { answersPath in
                var options = ImportOptions()
                options.answersPath = answers == nil ? nil : answersPath
                let chosen = options
                return try await office.registry.reviewNominations(
                    path: path, into: office.target, options: chosen, writes: writes)
            }
        }
    }

    private func asked(_ lines: [String]) async throws -> [String] {
        try await review(lines).complaints.map { "\($0.line ?? 0) \($0.code)" }
    }

    @Test func `names of one sound with one full birth are a question, and no others`() async throws {
        let birth = "12/03/1985"
        let known = [
            "Nguyễn Minh Triết", "Hoàng Thị Phúc", "Võ Văn Cảnh", "Lê Hữu Nghĩa", "Trần Quốc Bảo",
        ]
        _ = try await office.read(
            known.enumerated().map { NominationFile.person($1, born: "\(12 + $0)/03/1985") })
        for (place, name) in [
            "Nguyễn Minh Chiết", "Huỳnh Thị Phước", "Vũ Văn Kiểng", "Lê Nghĩa", "Trần Quốc Bửu",
        ].enumerated() {
            let line = NominationFile.person(name, born: "\(12 + place)/03/1985", unit: "30244.KT")
            #expect(try await asked([line]) == ["2 TD430"], "\(name)")
        }
        for (name, born) in [
            ("Nguyễn Minh Chiết", "1985"), ("Nguyễn Minh Chiết", "13/04/1985"),
            ("Nguyễn Minh Chánh", birth), ("Lê Minh Chiết", birth), ("Huỳnh Thị Phương", "13/03/1985"),
        ] { #expect(try await asked([NominationFile.person(name, born: born)]) == [], "\(name) \(born)") }
        // Of one list, too.
        #expect(
            try await asked([
                NominationFile.person("Đỗ Văn Trung", born: "01/01/1970"),
                NominationFile.person("Đỗ Văn Chung", born: "01/01/1970", unit: "30244.KT"),
            ]) == ["3 TD440"])
    }

    @Test func `the place of a tone, and y for i, make nobody another`() async throws {
        _ = try await office.read([
            NominationFile.person("Nguyễn Thị Thúy", born: "12/03/1985"),
            NominationFile.person("Lý Mỹ Hòa", born: "13/03/1985"),
            NominationFile.person("Đỗ Văn Quý", born: "1986"),
        ])
        let again = try await review([
            NominationFile.person("Nguyễn Thị Thuý", born: "12/03/1985", award: "CSTDCS"),
            NominationFile.person("Lí Mĩ Hoà", born: "13/03/1985", award: "CSTDCS"),
            NominationFile.person("Đỗ Văn Quí", born: "1986", award: "CSTDCS"),
        ])
        // Of whom the year alone is known a namesake is asked about.
        #expect(again.complaints.map { "\($0.line ?? 0) \($0.code)" } == ["4 TD430"])
        #expect(again.knownRecipients == 2)
        #expect(again.remarks.filter { $0.code == "TD452" }.count == 2)
        // And of two lines of one list.
        let twice = try await review([
            NominationFile.person("Trần Thị Thuỷ", born: "02/03/1985"),
            NominationFile.person("Trần Thị Thủy", born: "02/03/1985", award: "CSTDCS"),
        ])
        #expect(twice.complaints == [] && twice.newRecipients == 1)
        let same = try await TestSQL.texts(
            """
            select (spoken_name(a) = spoken_name(b))::text
            from (values ('Thuý', 'Thúy'), ('HOÀ', 'hòa'), ('Quí', 'Quý'), ('Kỳ', 'Kì'), ('Khuê', 'Khuê'), ('Thúy', 'Thúi'),
                ('Tây', 'Tâi'), ('Hay', 'Hai'), ('Lý', 'Ly')) n (a, b)
            """)
        #expect(same == ["true", "true", "true", "true", "true", "false", "false", "false", "false"])
    }

    @Test func `a list of the days before a merger knows the people by name and full birth`() async throws {
        _ = try await office.read([
            NominationFile.person("Đinh Văn Thử", born: "02/03/1985"),
            NominationFile.person("Đinh Thị Mẫu", born: "1985"),
        ])
        try await Registry(TestDatabase.patient, account: "test.office").mergeUnits(
            UnitMerger(codes: ["30244.VX"], into: "30244.KT"), on: date("2026-05-01"), paper: nil)
        let again = try await review([
            NominationFile.person("Đinh Văn Thử", born: "02/03/1985", award: "CSTDCS"),
            NominationFile.person("Đinh Thị Mẫu", born: "1985", award: "CSTDCS"),
        ])
        // A year of birth is not enough where two units have met.
        #expect(again.complaints.map(\.line) == [3])
        #expect(again.knownRecipients == 1)
    }

    @Test func `households of one name that live in two hamlets are asked about, and may be two`()
        async throws
    {
        let line = { (place: String) in
            NominationFile.household("Hộ ông Nguyễn Văn Bảy", unit: "30244") + "Địa chỉ: \(place)"
        }
        let lines = [line("Ấp Phú Hòa"), line("Ấp Phú Thạnh")]
        // Of one place it is one household twice.
        #expect(try await asked([line("Ấp Phú Long"), line("Ấp Phú Long")]) == ["3 TD257"])
        #expect(try await asked(lines) == ["3 TD578"])
        let subject = try #require(try await review(lines).questions.first?.subject)
        let answer = { (word: String) in
            "row,question,subject,offers,answer\n3,same,\"\(subject)\",,\(word)\n"
        }
        #expect(try await review(lines, answers: answer("yes")).complaints.map(\.code) == ["TD257"])
        let two = try await review(lines, answers: answer("no"), writes: true)
        #expect(two.complaints == [] && two.newRecipients == 2)
    }
}
