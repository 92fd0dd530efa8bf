import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct EditTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    private func draft() async throws -> Int64 {
        let dossier = try await office.read([NominationFile.person("Ai Đó")]).dossierID
        return try #require(try await office.nominations(dossier).first)
    }

    private func returned(_ fields: [NominationField: String]) async throws -> Int64 {
        let dossier = try await office.receive([NominationFile.person("Ai Đó")])
        let id = try #require(try await office.nominations(dossier).first)
        try await registry.returnNominations([id], reason: "Chưa đúng", fields: fields)
        return id
    }

    private func wording(_ id: Int64) async throws -> String? {
        try await TestSQL.text(
            """
            select concat_ws('|', honorific, coalesce(post, '-'), unit_name, achievement, coalesce(note, '-'), version)
            from nomination where nomination_id = \(id)
            """)
    }

    @Test func `a draft is mended field by field`() async throws {
        let id = try await draft()
        #expect(try await wording(id) == "Ông|Chuyên viên|Phòng Mẫu|Hoàn thành tốt nhiệm vụ|-|0")
        let changes: [NominationField: String] = [
            .honorific: "Bà", .unitName: "  Phòng   Văn hóa ", .note: "Bổ sung",
        ]
        #expect(try await registry.editNomination(id, changes, version: 0) == 1)
        #expect(try await wording(id) == "Bà|Chuyên viên|Phòng Văn hóa|Hoàn thành tốt nhiệm vụ|Bổ sung|1")
        #expect(try await registry.editNomination(id, [.post: "", .note: ""], version: 1) == 2)
        #expect(try await wording(id) == "Bà|-|Phòng Văn hóa|Hoàn thành tốt nhiệm vụ|-|2")
    }

    @Test func `text of an old font is refused, unless somebody has looked at it`() async throws {
        let id = try await draft()
        let changes = [NominationField.achievement: "Hoµn thµnh tèt nhiÖm vô"]
        let refusal = await failure { try await registry.editNomination(id, changes, version: 0) }
        #expect(refusal?.code == "TD356")
        #expect(refusal?.arguments["after"] == "Hoàn thành tốt nhiệm vụ")
        #expect(try await registry.editNomination(id, changes, version: 0, asWritten: true) == 1)
    }

    @Test func `what is not different is no step`() async throws {
        let id = try await draft()
        #expect(try await registry.editNomination(id, [.post: "Chuyên viên"], version: 0) == 0)
        #expect(try await registry.rows(.events(of: id)) == [])
    }

    @Test func `a field that must be there is not cleared`() async throws {
        let id = try await draft()
        let refusal = await failure {
            try await registry.editNomination(id, [.unitName: " ", .achievement: ""], version: 0)
        }
        #expect(
            refusal?.rendered == """
                TD112
                Đơn vị: Thiếu giá trị. (TD260)
                Thành tích: Thiếu giá trị. (TD260)
                """)
        #expect(await failure { try await registry.editNomination(-1, [:], version: 0) }?.code == "TD107")
    }

    @Test func `a stale write is refused and shows each difference`() async throws {
        let id = try await draft()
        try await registry.editNomination(id, [.post: "Trưởng phòng", .honorific: "Bà"], version: 0)
        let refusal = await failure {
            try await registry.editNomination(
                id, [.post: "Phó Trưởng phòng", .honorific: "Bà", .note: "Gấp"], version: 0)
        }
        #expect(refusal?.arguments == ["id": String(id), "read": "0", "present": "1"])
        #expect(
            refusal?.rendered == """
                TD280
                Chức vụ: ông/bà ghi “Phó Trưởng phòng”, hiện nay là “Trưởng phòng”. (TD281)
                Ghi chú: ông/bà ghi “Gấp”, hiện nay là “”. (TD281)
                """)
        #expect(try await wording(id)?.hasSuffix("|1") == true)
    }

    @Test func `of two clerks who write at once one wins`() async throws {
        let id = try await draft()
        let clerks = (0..<4).map { _ in Office().registry }
        let results = await atOnce(4) { index in
            try await clerks[index].editNomination(id, [.note: "Thư ký \(index)"], version: 0)
        }
        let refusals = results.compactMap { result -> Failure? in
            if case .failure(let error) = result { error as? Failure } else { nil }
        }
        #expect(refusals.map(\.code) == ["TD280", "TD280", "TD280"])
        #expect(refusals.allSatisfy { $0.details.map(\.code) == ["TD281"] })
        #expect(try await registry.rows(.edits(of: id)).count == 1)
    }

    @Test func `only the fields for which it came back are open`() async throws {
        let id = try await returned([.post: "Sai chức vụ", .achievement: "Chưa có số liệu"])
        let refusal = await failure {
            try await registry.editNomination(id, [.post: "Trưởng phòng", .note: "x"], version: 3)
        }
        #expect(refusal?.code == "TD282")
        #expect(refusal?.arguments == ["id": String(id), "name": "Ai Đó", "field": "note"])
        #expect(try await registry.editNomination(id, [.post: "Trưởng phòng"], version: 3) == 4)
        // Still after the first edit, and for somebody with psql, too.
        for change in ["note = 'x'", "name = 'Khác'", "post = 'x', unit_name = 'x'", "achievement_key = 'x'"]
        {
            let statement = "update nomination set \(change) where nomination_id = \(id)"
            #expect(try await TestSQL.refusal(statement)?.code == "TD282", "\(change)")
        }
        #expect(try await registry.editNomination(id, [.achievement: "Tăng 12%"], version: 4) == 5)
    }

    @Test func `without fields the whole wording is open, and the last return counts`() async throws {
        let id = try await returned([.post: "Sai chức vụ"])
        let dossier = try await TestSQL.number(
            "select dossier_id from nomination where nomination_id = \(id)")
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: 2, symbol: "TTr-PVX"), on: office.day)
        #expect(
            await failure { try await registry.editNomination(id, [.post: "x"], version: 4) }?.code == "TD211"
        )
        _ = try await registry.returnDossier(dossier, reason: "Xem lại cả hồ sơ")
        #expect(try await registry.editNomination(id, [.note: "Đã xem"], version: 5) == 6)
    }

    @Test func `whoever edits, it is a step`() async throws {
        let id = try await draft()
        try await TestSQL.run(
            "update nomination set post = 'Trưởng phòng', achievement_year = 2024 where nomination_id = \(id)"
        )
        #expect(try await registry.rows(.events(of: id)).map { $0["event"] } == ["edit"])
        #expect(
            try await registry.rows(.edits(of: id)).map { $0["field"] } == ["achievement_year", "post"])
        #expect(
            await failure { try await registry.editNomination(id, [.post: "x"], version: 0) }?.code == "TD280"
        )
    }

    @Test func `reasons are not given afterwards, and none is changed`() async throws {
        let id = try await returned([.post: "Sai chức vụ"])
        try await registry.editNomination(id, [.post: "Trưởng phòng"], version: 3)
        let more =
            "insert into nomination_return_field select nomination_event_id, 'note', 'Ghi sai' from nomination_event "
            + "where nomination_id = \(id)"
        for statement in [
            "\(more) and event = 'return'", "\(more) and event = 'edit'",
            "update nomination_return_field set why = 'Ghi sai'", "delete from nomination_return_field",
            "truncate nomination_return_field", "update nomination_edit set after = 'x'",
            "delete from nomination_edit", "truncate nomination_edit",
        ] {
            #expect(try await TestSQL.refusal(statement)?.code == "TD230", "\(statement)")
        }
    }
}
