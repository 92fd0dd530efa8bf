import Failures
import Testing
import TestKit
import Vietnamese

@testable import Intake

/// Rows read = nominations + headings + totals + blanks + others + refused, in files that make that hard.
struct RowSumTests {
    private struct Reading {
        var names: [String] = []
        var remarks: [Failure.Detail] = []
        var complaints: [Failure.Detail] = []
        var notes: [String?] = []
        var count = RowCount()
        var untitled: [Int] = []
    }

    private func read(
        _ bytes: some Sequence<UInt8>, encoding: LegacyEncoding? = nil
    ) throws -> Reading {
        let file = try TemporaryFile(bytes)
        let table = try TableFile.open(path: file.path, encoding: encoding)
        return try read(table.rows(ofSheet: 0, withMerges: true), encoding: encoding)
    }

    private func read(_ rows: some TableRows, encoding: LegacyEncoding? = nil) throws -> Reading {
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        var findings = Findings()
        var reading = Reading()
        var sheet = try NominationSheet(
            rows, awards: Sheet.awards, today: today, encoding: encoding, findings: &findings)
        do {
            while let nomination = try sheet.next(findings: &findings) {
                reading.names.append(nomination.name)
                reading.notes.append(nomination.note)
            }
        } catch {
            #expect(error.code == "TD410")
            reading.complaints = error.details
        }
        reading.complaints += findings.complaints.details
        (reading.remarks, reading.count, reading.untitled) =
            (findings.remarks.details, sheet.count, sheet.untitled)
        return reading
    }

    private static let header = "STT;Họ và tên;Giới tính;Đơn vị;Hình thức"
    private static let sound = "1;Lê An;nam;Sở A;LĐTT"

    @Test(
        arguments: [
            (["2;\"Lê\" B;nam;Sở A;LĐTT"], 2, 1, 0), (["", "2;\u{1};nam;;LĐTT", "", sound], 5, 1, 2),
            ([sound, sound, "2;\"Lê\nB\"x;nam;Sở A;LĐTT", sound], 5, 1, 0),
            (["2;Lê \"B;nam", "3;\"mở"], 3, 2, 0),
            (["2;Lê B;nam;\"Sở\nA\";LĐTT", sound], 3, 0, 0), (["2;\"Lê\nB\";nam;\"Sở\nA\nB\";LĐTT"], 2, 0, 0),
            (["2;\"Lê\r\nB\";nam;\"Sở A\";LĐTT", "", sound], 4, 0, 1),
        ] as [([String], Int, Int, Int)])
    func `rows with faults are refused, and lines within a row are no rows`(
        lines: [String], read: Int, refused: Int, blanks: Int
    ) throws {
        let text = ([Self.header, Self.sound] + lines).joined(separator: "\n")
        for end in ["", "\n"] {
            let reading = try self.read((text + end).utf8)
            #expect(reading.count.read == read)
            #expect(reading.count[.refused] == refused)
            #expect(reading.count[.blank] == blanks)
            #expect(reading.count[.nomination] == reading.names.count)
            #expect(reading.complaints.isEmpty == (refused == 0))
        }
        // The same far below the rows among which the header is looked for.
        let long = [Self.header] + Array(repeating: Self.sound, count: 30) + lines
        let reading = try self.read(long.joined(separator: "\n").utf8)
        #expect(reading.count.read == read + 29)
        #expect([reading.count[.refused], reading.count[.blank]] == [refused, blanks])
    }

    @Test func `the sum holds for rows in any order`() throws {
        var random = SplitMix64(state: 23)
        let pool = [
            Self.sound, "", ";;", "I;Tập thể", ";Tổng cộng;3", "x;\"Lê\"y;", "3;\"Lê\nB\";nữ;\"a\n\nb\";LĐTT",
            "4;Lê \u{7F}", ";;;Người lập biểu", Self.header, ";Lê C;;;LĐTT", "P. Kế toán",
        ]
        for _ in 0..<80 {
            let lines = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
                pool.randomElement(using: &random)
            }
            let reading = try read(([Self.header] + lines + [Self.sound]).joined(separator: "\n").utf8)
            // A line of nothing at all is a row as well.
            #expect(reading.count.read == lines.count + 1)
            #expect(RowCount.Fate.allCases.reduce(0) { $0 + reading.count[$1] } == reading.count.read)
            #expect(reading.count[.nomination] == reading.names.count)
        }
    }

    @Test func `a fault in the first rows hides nothing else that is wrong`() throws {
        let reading = try read("\(Self.header)\n1;\"Lê\" B;nam;;LĐTT\n2;Lê C;nam;;Giải lạ\n".utf8)
        #expect(Set(reading.complaints.map(\.code)) == ["TD416", "TD090"])
        #expect([reading.count.read, reading.count[.refused]] == [2, 2])
    }

    @Test func `a header of two rows may have titles of several lines`() throws {
        let text =
            "TT;\"Họ và\ntên\";Năm sinh;;\"Hình\nthức\"\n;;Nam;Nữ;\n1;Lê An;1980;;LĐTT\n2;Lê B;;1981;LĐTT\n"
        let reading = try read(text.utf8)
        #expect(reading.names == ["Lê An", "Lê B"])
        #expect([reading.count.read, reading.count[.blank]] == [2, 0])
    }

    @Test func `cells below no title are kept as notes and reported`() throws {
        let reading = try read(
            Sheet([
                ["", "Họ và tên", "Giới tính", "", "Hình thức"],
                ["1", "Lê An", "nam", "x y", "LĐTT", "", "z"],
                ["2", "Lê B", "nam", "", "LĐTT", "=1"],
            ]))
        #expect(reading.notes == ["cột D: x y; cột G: z", nil])
        #expect(reading.untitled == [3, 6])
        #expect(reading.remarks.map(\.code) == ["TD423", "TD423"])
        #expect(reading.remarks.map { $0.arguments["name"] } == ["D", "G"])
    }

    @Test(arguments: [
        (["", "Lê An", "", "", "LĐTT"], true), (["", "Lê An", "", "Sở Nội vụ", ""], true),
        (["", "Trường Tiểu học Sông Lá", "", "", "Tập thể LĐTT"], true),
        (["", "Võ Thị D", "", "Đỗ Văn E", ""], false), (["", "Võ Thị D", "", "ThS. Đỗ Văn E", ""], false),
        (["", "VÕ THỊ D", "", "(Đã ký)", ""], false), (["", "Trưởng ban", "", "Phó Chủ tịch xã", ""], false),
    ])
    func `a nominee below the signatures is no signature`(cells: [String], isRefused: Bool) throws {
        let reading = try read(
            Sheet([
                ["STT", "Họ và tên", "Giới tính", "Đơn vị", "Hình thức"],
                ["", "", "", "Người lập biểu"], cells,
            ]))
        #expect(reading.complaints.map(\.code) == (isRefused ? ["TD074"] : []))
        #expect(reading.count[.signature] == (isRefused ? 1 : 2))
    }

    @Test func `text saved as single bytes is read with its encoding`() throws {
        let rows = [
            "Hä vµ tªn;Giíi tÝnh;H×nh thøc", "NguyÔn V¨n An;nam;Lao ®éng tiªn tiÕn",
            "TrÇn ThÞ B×nh;n÷;Lao ®éng tiªn tiÕn",
        ]
        let text = rows.joined(separator: "\n")
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let reading = try read(bytes, encoding: .tcvn3)
        #expect(reading.names == ["Nguyễn Văn An", "Trần Thị Bình"])
        #expect(reading.complaints.isEmpty)
        // Unicode stays what it is.
        #expect(try read(text.utf8, encoding: .tcvn3).names == reading.names)
        let vni = "Họ và tên;Giới tính;Hình thức\nNguyeãn Vaên An;nam;LĐTT".utf8
        #expect(try read(vni, encoding: .vni).names == ["Nguyễn Văn An"])
        let long = rows[0] + "\n" + Array(repeating: rows[1], count: 20_000).joined(separator: "\n")
        #expect(try read(long.unicodeScalars.map { UInt8($0.value) }, encoding: .tcvn3).names.count == 20_000)
    }

    @Test func `how much was converted is counted beyond the examples`() throws {
        let rows = Array(repeating: ["NguyÔn V¨n An", "nam", "LĐTT"], count: 12)
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        var findings = Findings()
        var sheet = try NominationSheet(
            Sheet([["Họ và tên", "Giới tính", "Hình thức"]] + rows), awards: Sheet.awards, today: today,
            encoding: .tcvn3, findings: &findings)
        while try sheet.next(findings: &findings) != nil {}
        let remark = try #require(findings.remarks.details.first { $0.code == "TD426" })
        // The header's three cells and twelve awards are Unicode.
        #expect(remark.arguments == ["count": "12", "unfit": "15", "limit": "10"])
        #expect(sheet.legacy.unfitCount == 15)
    }
}
