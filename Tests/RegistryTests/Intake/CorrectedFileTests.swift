import Failures
import TestKit
import Testing

@testable import Registry

/// A file that was mended and sent again.
@Suite(.database(.sample))
struct CorrectedFileTests {
    private let office = Office()

    private func read(
        _ lines: [String], replaces: Bool = false, dossier: Int64? = nil, isNew: Bool = false,
        writes: Bool = true
    ) async throws -> ImportReview {
        var options = ImportOptions()
        (options.replaces, options.dossier, options.isNew) = (replaces, dossier, isNew)
        let chosen = options
        return try await NominationFile.with(Array(NominationFile.text(lines).utf8)) {
            try await office.registry.reviewNominations(
                path: $0, into: office.target, options: chosen, writes: writes)
        }
    }

    private static let an = NominationFile.person("Lê Văn An", born: "1/2/1980")
    private static let binh = NominationFile.person("Lê Văn Bình", born: "1981")
    /// Two deeds of one year, for a form that may be given twice.
    private static let rescue = NominationFile.person("Lê Văn An", born: "1/2/1980", award: "GK_XA")
        .replacing("Hoàn thành tốt nhiệm vụ", with: "Đã cứu hai người bị đuối nước")
    private static let flood = rescue.replacing(
        "cứu hai người bị đuối nước", with: "hiến đất làm đường nông thôn")

    @Test func `only what differs is changed, as an edit with its history`() async throws {
        let first = try await read([Self.an, Self.binh])
        let mended = Self.an.replacing("Chuyên viên", with: "Phó Trưởng phòng")
        let second = try await read([NominationFile.person("Lê Văn Chi"), mended, Self.binh])
        #expect(second.dossierID == first.dossierID)
        #expect([second.added, second.changed, second.withdrawn] == [1, 1, 0])
        #expect(
            try await TestSQL.texts("select field || ': ' || before || ' → ' || after from nomination_edit")
                == ["post: Chuyên viên → Phó Trưởng phòng"])
        #expect(
            try await TestSQL.texts(
                "select ordinal || ' ' || name from nomination where dossier_id = \(first.dossierID ?? 0) order by ordinal"
            ) == ["1 Lê Văn An", "2 Lê Văn Bình", "3 Lê Văn Chi"])
    }

    @Test func `the first file again brings its words back`() async throws {
        let first = try await read([Self.an])
        let mended = Self.an.replacing("Chuyên viên", with: "Phó Trưởng phòng")
        #expect(try await read([mended]).changed == 1)
        let third = try await read([Self.an])
        #expect(!third.isKnown)
        #expect(third.changed == 1)
        #expect(third.dossierID == first.dossierID)
        #expect(
            try await TestSQL.text("select post from nomination where name = 'Lê Văn An'") == "Chuyên viên")
        #expect(try await read([Self.an]).isKnown)
    }

    @Test func `what the file no longer has stays until it is told to go`() async throws {
        let first = try await read([Self.an, Self.binh])
        let kept = try await read([Self.an])
        #expect(kept.remarks.map(\.code) == ["TD429", "TD451"])
        #expect(kept.withdrawn == 0)
        let replaced = try await read([Self.an], replaces: true)
        #expect(replaced.dossierID == first.dossierID)
        #expect(replaced.withdrawn == 1)
        #expect(
            try await TestSQL.text("select state from nomination where name = 'Lê Văn Bình'") == "withdrawn")
    }

    @Test func `a list of others is a dossier of its own`() async throws {
        let first = try await read([Self.an])
        let second = try await read([Self.binh])
        #expect(second.dossierID != first.dossierID)
        let joined = try await read([NominationFile.person("Lê Văn Chi")], dossier: first.dossierID)
        #expect(joined.dossierID == first.dossierID)
        #expect(joined.added == 1)
    }

    @Test func `every change is told with its line, name, field and both texts`() async throws {
        _ = try await read([Self.an, Self.binh])
        let mended = Self.an.replacing("Chuyên viên", with: "Phó Trưởng phòng")
            .replacing("Phòng Mẫu", with: "Phòng Mới")
        for writes in [false, true] {
            let review = try await read([mended, Self.binh], writes: writes)
            #expect(review.remarks.map(\.code) == ["TD429"])
            #expect(
                review.changes == [
                    ImportReview.Change(
                        row: 2, name: "Lê Văn An", field: "Chức vụ", before: "Chuyên viên",
                        after: "Phó Trưởng phòng"),
                    ImportReview.Change(
                        row: 2, name: "Lê Văn An", field: "Đơn vị", before: "Phòng Mẫu", after: "Phòng Mới"),
                ])
        }
    }

    @Test func `another list of the same people is a dossier of its own, and says so`() async throws {
        let first = try await read([Self.an])
        let other = Self.an.replacing("Hoàn thành tốt nhiệm vụ", with: "Đã cứu hai người bị đuối nước")
            .replacing(",LDTT,", with: ",GK_XA,")
        let form = try await read([other, Self.binh])
        #expect(form.dossierID != first.dossierID)
        let again = other.replacing("cứu hai người bị đuối nước", with: "hiến đất làm đường")
        let third = try await read([again], writes: false)
        #expect(third.dossierID == nil)
        #expect(third.remarks.map(\.code).contains("TD486"))
        #expect(third.changes == [])
        let told = try await read([again], dossier: form.dossierID, writes: false)
        #expect(told.changes.map(\.field) == ["Thành tích"])
    }

    @Test func `a file goes into a new dossier when that is told`() async throws {
        let first = try await read([Self.an])
        let second = try await read([Self.an], isNew: true, writes: false)
        #expect(second.dossierID == nil)
        #expect([second.added, second.changed] == [1, 0])
        #expect(first.dossierID != nil)
    }

    @Test func `a list over two open dossiers must say which one it corrects`() async throws {
        _ = try await read([Self.an])
        _ = try await read([Self.binh])
        let refusal = await failure { _ = try await read([Self.an, Self.binh]) }
        #expect(refusal?.code == "TD436")
    }

    @Test func `of a returned dossier only the reopened fields are open`() async throws {
        let first = try #require(try await read([Self.an, Self.binh]).dossierID)
        _ = try await office.registry.submitDossier(
            first, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        try await TestSQL.run(
            """
            insert into nomination_event (nomination_id, event, reason)
            select nomination_id, 'return', 'Ghi rõ chức vụ' from nomination where name = 'Lê Văn An';
            insert into nomination_return_field (nomination_event_id, field, why)
            select last_event_id, 'post', 'Ghi rõ' from nomination where name = 'Lê Văn An'
            """)
        let mended = Self.an.replacing("Chuyên viên", with: "Phó Trưởng phòng")
        let refused = try await read([mended.replacing("Hoàn thành tốt", with: "Hoàn thành"), Self.binh])
        #expect(refused.complaints.map(\.code) == ["TD447"])
        let sent = try await read([mended, Self.binh.replacing("Chuyên viên", with: "Văn thư")])
        #expect(sent.complaints.map(\.code) == ["TD446"])
        let new = try await read([mended, NominationFile.person("Lê Văn Chi")], dossier: first)
        #expect(new.complaints.map(\.code) == ["TD448"])
        #expect(try await read([mended, Self.binh]).changed == 1)
    }

    @Test func `what stands in another dossier of the round is shown`() async throws {
        let first = try await office.receive([Self.rescue])
        let review = try await read([Self.rescue], writes: false)
        #expect(review.isKnown)
        let other = try await read([Self.flood, Self.binh], writes: false)
        #expect(other.remarks.map(\.code) == ["TD445"])
        #expect(other.remarks.first?.arguments["subject"] == String(first))
    }

    @Test func `what has been awarded is shown with its decision`() async throws {
        _ = try await office.decide([Self.rescue], number: 100)
        let review = try await read([Self.flood, Self.binh], writes: false)
        #expect(review.remarks.map(\.code) == ["TD444"])
        #expect(review.remarks.first?.arguments["subject"] == "100/QĐ-UBND (01/12/2025)")
    }

    /// A sheet with what stands above its list.
    private func sheet(_ above: [String], _ names: [String], writes: Bool = true) async throws -> ImportReview
    {
        let lines = names.map { NominationFile.person("Lê Văn \($0)", born: "1/2/1980") }
        let text = above.map { "\"\($0)\",,\n" }.joined() + NominationFile.text(lines)
        return try await NominationFile.with(Array(text.utf8)) {
            try await office.registry.reviewNominations(
                path: $0, into: office.target, options: ImportOptions(), writes: writes)
        }
    }

    @Test func `a list that names the same letter is the same list, and another letter another one`()
        async throws
    {
        let letter = ["UBND xã Phú Hựu", "(Kèm theo Tờ trình số 12/TTr-PVX ngày 01/12/2025)"]
        let first = try await sheet(letter, ["Một", "Hai"])
        #expect(first.complaints == [])
        let bare = try await sheet([], ["Một", "Ba", "Bốn"], writes: false)
        #expect(bare.remarks.map(\.code).contains("TD486"))
        let second = try await sheet(["Số: 12/ttr-pvx"], ["Một", "Ba", "Bốn"])
        #expect(second.dossierID == first.dossierID)
        let remark = try #require(second.remarks.first { $0.code == "TD308" })
        #expect(remark.message(.vi).contains("12/ttr-pvx"))
        #expect([second.added, second.changed] == [2, 0])
        let other = try await sheet(["Số: 13/TTr-PVX"], ["Một", "Hai", "Ba"], writes: false)
        #expect(other.dossierID == nil)
        #expect(other.remarks.map(\.code).contains("TD486"))
    }

    @Test func `a title is a sign where half of the smaller list is the same`() async throws {
        let title = ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025"]
        let first = try await sheet(title, ["Một", "Hai"])
        let second = try await sheet(
            ["Danh sách đề nghị khen thưởng năm 2025"], ["Một", "Ba", "Bốn"], writes: false)
        #expect(second.dossierID == first.dossierID)
        #expect(second.remarks.map(\.code).contains("TD309"))
        let other = try await sheet(
            ["Danh sách đề nghị khen thưởng quý I"], ["Một", "Ba", "Bốn"], writes: false)
        #expect(other.dossierID == nil)
    }
}
