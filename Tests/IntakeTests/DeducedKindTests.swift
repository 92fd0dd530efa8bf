import Commendation
import Failures
import Testing
import Vietnamese

@testable import Intake

/// Lists that say nowhere whom a row is for.
struct DeducedKindTests {
    private static let titles = ["Họ và tên", "Chức vụ", "Đơn vị", "Hình thức"]
    private static let paper = "Giấy khen của Chủ tịch UBND xã"

    @Test(
        arguments: [
            (["Lê An", "", "Sở A", "LĐTT"], RecipientKind.individual),
            (["Nhựt Linh", "", "Sở A", "CSTĐCS"], .individual),
            (["Lê An", "Kế toán", "Sở A", paper], .individual),
            (["Bà Lê An", "", "Sở A", paper], .individual),
            (["Nhựt Linh", "Kế toán", "", paper], .individual),
            (["Phòng Nội vụ", "", "", paper], .collective),
            (["Sông Lá", "", "", "Tập thể LĐTT"], .collective),
            (["TẬP THỂ TỔ VĂN PHÒNG", "", "", paper], .collective),
            (["Hộ ông Lê An", "", "", paper], .household),
            (["Lê An", "", "", "Gia đình văn hóa"], .household),
            // What says nothing, or two things.
            (["Lê An", "", "Sở A", paper], nil), (["Phòng Nội vụ", "", "Sở A", "LĐTT"], nil),
            (["Bà Lê An", "", "Sở A", "Tập thể LĐTT"], nil), (["Lê An", "", "Sở A", "Giấy khen"], nil),
        ] as [([String], RecipientKind?)])
    func `the award, the name and the post show the kind`(cells: [String], kind: RecipientKind?) throws {
        let (nominations, findings, count, _) = try Sheet.read([Self.titles, cells])
        #expect(nominations.map(\.kind) == [kind].compactMap { $0 })
        #expect(findings.complaints.details.contains { $0.code == "TD099" } == (kind == nil))
        #expect(findings.remarks.details.map(\.code) == (kind == nil ? [] : ["TD424"]))
        #expect(count.read == 1)
    }

    @Test func `what was understood is said once, with its numbers`() throws {
        let (nominations, findings, _, _) = try Sheet.read([
            Self.titles, ["Lê An", "", "Sở A", "LĐTT"], ["Phòng Nội vụ", "", "", Self.paper],
            ["Lê B", "Kế toán", "Sở A", "LĐTT"], ["Hộ bà Lê C", "", "", Self.paper],
        ])
        #expect(nominations.count == 4)
        #expect(
            findings.remarks.details == [
                Failure.Detail(
                    "TD424", line: 2,
                    ["count": "4", "individuals": "2", "collectives": "1", "households": "1"])
            ])
    }

    @Test func `a collective stands among persons when its name and its award say so`() throws {
        let (nominations, findings, _, _) = try Sheet.read([
            ["Họ và tên", "Năm sinh", "Hình thức"], ["Lê An", "1980", "LĐTT"],
            ["Phòng Nội vụ", "", "Tập thể LĐTT"], ["Phòng Nội vụ", "", Self.paper],
        ])
        #expect(nominations.map(\.kind) == [.individual, .collective, .individual])
        #expect(findings.remarks.details.map(\.code) == ["TD424"])
    }

    @Test func `the sender's word gives the kind of what shows none`() throws {
        var context = SheetContext()
        context.otherwise = .individual
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        var findings = Findings()
        var sheet = try NominationSheet(
            Sheet([Self.titles, ["Lê An", "", "Sở A", Self.paper], ["Phòng Nội vụ", "", "", Self.paper]]),
            awards: Sheet.awards, today: today, within: context, findings: &findings)
        #expect(try sheet.next(findings: &findings)?.kind == .individual)
        #expect(try sheet.next(findings: &findings)?.kind == .collective)
        #expect(try sheet.next(findings: &findings) == nil)
        #expect(findings.complaints.isEmpty)
    }

    @Test func `names in one case only are written anew and said once`() throws {
        let (nominations, findings, _, _) = try Sheet.read([
            Self.titles, ["HUỲNH XUÂN LỢI", "", "Sở A", "LĐTT"], ["h'hen niê", "", "Sở A", "LĐTT"],
            ["Lê Văn tám", "", "Sở A", "LĐTT"], ["TRƯỜNG THCS SÔNG LÁ", "", "", "Tập thể LĐTT"],
        ])
        #expect(
            nominations.map(\.name) == [
                "Huỳnh Xuân Lợi", "H'Hen Niê", "Lê Văn tám", "TRƯỜNG THCS SÔNG LÁ",
            ])
        #expect(
            findings.remarks.details.filter { $0.code == "TD427" } == [
                Failure.Detail(
                    "TD427", line: 2,
                    ["count": "2", "before": "HUỲNH XUÂN LỢI", "after": "Huỳnh Xuân Lợi"])
            ])
    }
}
