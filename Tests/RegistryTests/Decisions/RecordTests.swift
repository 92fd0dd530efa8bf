import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct RecordTests {
    private let office = Office(everywhere: true)
    private var registry: Registry { office.registry }

    private static let header =
        "Số quyết định,Ngày quyết định,Cơ quan quyết định,Mã cơ quan quyết định,Nguồn,Loại khen thưởng,"
        + NominationFile.header

    /// A line of a decision of the Prime Minister, or of a unit of the register.
    private func line(
        _ person: String, number: String = "1234/QĐ-TTg", day: String = "20/11/2019",
        authority: String = "Thủ tướng Chính phủ", code: String = "", source: String = "Hộp 12",
        type: String = ""
    ) -> String {
        "\(number),\(day),\(authority),\(code),\(source),\(type),\(person)"
    }

    private func record(_ lines: [String]) async throws -> RecordOutcome {
        let text = ([Self.header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) {
            try await registry.recordDecisions(path: $0, on: office.day)
        }
    }

    /// The leader of the authorities vouches for the file, and the office records it.
    private func recordConfirmed(_ lines: [String]) async throws -> RecordOutcome {
        let text = ([Self.header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) {
            _ = try await office.leader.recordDecisions(path: $0, on: office.day, isConfirmation: true)
            return try await registry.recordDecisions(path: $0, on: office.day)
        }
    }

    private let lan = NominationFile.person("Lan", number: "087079000002", award: "BK_TTG", year: 2018)

    @Test func `decisions of others are recorded with their lines, and the same file twice changes nothing`()
        async throws
    {
        let lines = [
            line(lan), line(NominationFile.person("Minh", award: "BK_TTG", year: 2018)),
            line(
                NominationFile.person("Lan", number: "087079000002", award: "CSTDCS", year: 2022),
                number: "77/QĐ-UBND", day: "2022-12-20", authority: "", code: "877", source: "Hộp 3"),
        ]
        // For the district somebody signs in this register.
        let refusal = await failure { try await record(lines) }
        #expect(refusal?.details.map(\.code) == ["TD174"])
        let confirmed = ([Self.header] + lines.suffix(1)).joined(separator: "\n") + "\n"
        _ = try await NominationFile.with(Array(confirmed.utf8)) {
            try await office.leader.recordDecisions(path: $0, on: office.day, isConfirmation: true)
        }
        let outcome = try await record(lines)
        #expect(outcome == RecordOutcome(decisions: 2, rows: 3, newRecipients: 2, wasKnown: false))
        let rows = try await registry.rows(.decisions(unit: nil, year: nil, state: nil, origin: "external"))
        #expect(rows.map { $0["decision"] } == ["1234/QĐ-TTg", "77/QĐ-UBND"])
        #expect(rows.map { $0["unit_name"] } == ["Thủ tướng Chính phủ", "Huyện Châu Thành"])
        #expect(rows.map { $0["lines"] } == ["2", "1"])
        let before = try await TestSQL.rowCounts()
        #expect(
            try await record(lines) == RecordOutcome(decisions: 2, rows: 3, newRecipients: 0, wasKnown: true))
        #expect(try await TestSQL.rowCounts() == before)
        // No certificates of ours, no money, no nominations.
        #expect(
            try await TestSQL.number(
                "select count(*) from award join decision using (decision_id) left join certificate using (award_id) "
                    + "where origin = 'external' and (copy is not null or bonus_vnd is not null "
                    + "or nomination_id is not null)") == 0)
        let id = try await registry.decisionID("1234/QĐ-TTg")
        let head = try await registry.decision(id, on: office.day).head
        #expect(head.isExternal)
        #expect(head.source == "Hộp 12")
        #expect(head.unitCode == nil)
    }

    @Test func `the version of an award kind is that of the day of the decision`() async throws {
        _ = try await record([
            line(lan),
            line(
                NominationFile.person("Cũ", award: "BK_TTG", year: 2010), number: "9/QĐ-TTg",
                day: "01/02/2011"),
            line(
                NominationFile.person("Mới", award: "BK_TTG", year: 2024), number: "10/QĐ-TTg",
                day: "01/02/2025"),
        ])
        // Before the catalogue begins it is the oldest version.
        #expect(
            try await TestSQL.texts(
                "select lower(k.in_force)::text from award a join award_kind k using (award_kind_id) "
                    + "join decision d using (decision_id) where d.origin = 'external' order by d.decided_on")
                == ["2017-10-01", "2017-10-01", "2024-01-01"])
    }

    @Test func `rules read recorded awards as earlier awards`() async throws {
        let number = "087079000003"
        let person = { (award: String, year: Int) in
            NominationFile.person("Ngân", number: number, award: award, year: year)
        }
        var province = office
        province.authority = "82"
        let dossier = try await province.receive([person("BK_BT", 2025)])
        let nomination = try await office.nominations(dossier)[0]
        func verdict() async throws -> String? {
            try await listed { try await registry.check(.nomination(nomination), on: office.day, into: $0) }
                .rows.first?["verdict"]
        }
        #expect(try await verdict() == "not_met")
        _ = try await recordConfirmed([
            line(person("CSTDCS", 2024), number: "5/QĐ-UBND", day: "20/12/2024", authority: "", code: "877"),
            line(
                person("CSTDCS", 2025), number: "6/QĐ-UBND", day: "20/11/2025", authority: "", code: "30244"),
        ])
        #expect(try await verdict() != "not_met")
        // Revoked by its own authority, it counts no more.
        let id = try await registry.decisionID("6/QĐ-UBND")
        try await office.leader.revoke(
            Revocation(decision: id, lines: nil, ground: .violationFound, reason: "Kết luận"),
            by: office.signature(9))
        #expect(try await verdict() == "not_met")
    }

    @Test func `a sudden deed is recorded as such`() async throws {
        _ = try await record([line(lan, type: "Đột xuất")])
        #expect(
            try await TestSQL.texts(
                "select commendation_type from award join decision using (decision_id) where origin = 'external'"
            )
                == ["DOT_XUAT"])
    }

    @Test func `every complaint comes at once, and nothing is written`() async throws {
        _ = try await record([line(lan)])
        let before = try await TestSQL.rowCounts()
        let minh = NominationFile.person("Minh", award: "BK_TTG", year: 2018)
        do {
            _ = try await record([
                line(minh),
                line(minh, number: "abc", day: "2019", authority: "", type: "Lạ"),
                line(minh, number: "2/QĐ-TTg", code: "877"),
                line(minh, number: "3/QĐ-TTg", day: "01/02/2199"),
                line(minh, number: "4/QĐ-TTg", source: ""),
                line(minh, number: "5/QĐ-UBND", day: "20/12/2022", authority: "", code: "99999"),
                line(minh, number: "6/QĐ-UBND", day: "20/12/2022", authority: "", code: "877"),
                line(minh, number: "7/QĐ-TTg", day: "20/12/2022"),
                line(minh, number: "7/QĐ-TTg", day: "21/12/2022"),
                line(NominationFile.person("Minh", unit: "X", award: "LA"), number: "8/QĐ-TTg"),
                line(minh, number: "9/QĐ-CTN", day: "20/12/2022", authority: "Chủ tịch nước"),
            ])
            Issue.record("the file was read")
        } catch let failure as Failure {
            #expect(failure.code == "TD410")
            let found = failure.details.map { "\($0.line ?? 0) \($0.code)" }
            #expect(
                found == [
                    "2 TD374", "3 TD380", "3 TD136", "3 TD384", "3 TD383", "4 TD380", "5 TD376", "6 TD260",
                    "7 TD373", "8 TD377", "8 TD174", "10 TD378", "10 TD381", "11 TD252", "11 TD251",
                    "12 TD377",
                ], "\(failure.rendered)")
        }
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `a file without the columns of a decision is refused by its header`() async throws {
        let text = NominationFile.text([lan])
        let refusal = await failure {
            try await NominationFile.with(Array(text.utf8)) {
                try await registry.recordDecisions(path: $0, on: office.day)
            }
        }
        #expect(refusal?.details.map(\.code) == ["TD412", "TD412", "TD412"])
    }

    @Test func `one decision is recorded without a file, with the same checks`() async throws {
        var cells = [
            "decision_number": "1234/QĐ-TTg", "decided_on": "20/11/2019", "authority": "Thủ tướng Chính phủ",
            "source": "Hộp \"12\"", "recipient_kind": "individual", "name": "Lan", "unit_code": "30244.VX",
            "award_kind_code": "BK_TTG", "achievement_year": "2018", "achievement": "Thành tích",
        ]
        let outcome = try await registry.recordDecision(cells, on: office.day)
        #expect(outcome.decisions == 1)
        #expect(try await registry.recordDecision(cells, on: office.day).wasKnown)
        cells["name"] = nil
        let refusal = await failure { try await registry.recordDecision(cells, on: office.day) }
        #expect(refusal?.details.map(\.code) == ["TD412"])
    }

    @Test func `an authority records a decision of its own years past once`() async throws {
        let old = line(
            NominationFile.person("Lan", award: "GK_XA", year: 2024), number: "3/QĐ-UBND", day: "20/12/2025",
            authority: "", code: "30244")
        _ = try await office.decide([NominationFile.person("An")], number: 3)
        let refusal = await failure { try await record([old]) }
        #expect(refusal?.details.map(\.code).sorted() == ["TD174", "TD374"])
    }
}
