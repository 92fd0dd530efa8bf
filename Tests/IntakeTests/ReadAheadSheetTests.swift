import Commendation
import Failures
import Testing
import Vietnamese

@testable import Intake

/// Rows that another thread reads ahead are the rows, findings and counts that they would be without it.
@Suite struct ReadAheadSheetTests {
    private static let awards = AwardNames([
        AwardNames.Award(code: "LDTT", name: "Lao động tiên tiến", kinds: [.individual])
    ])
    private static let today = CalendarDate(year: 2026, month: 1, day: 5)

    struct Reading: Equatable {
        var nominees: [SheetNomination] = []
        var complaints: [Failure.Detail] = []
        var remarks: [Failure.Detail] = []
        var complained: [Int] = []
        var count = RowCount()
        var untitled: [Int] = []
        var error: String?
    }

    private func read(_ text: String, ahead: Bool) throws -> Reading {
        let file = try TemporaryFile(text.utf8)
        let today = try #require(Self.today)
        var findings = Findings()
        var reading = Reading()
        var sheet = try NominationSheet(
            TableFile.open(path: file.path).rows(ofSheet: 0), awards: Self.awards, today: today,
            findings: &findings)
        if ahead { sheet.readAhead() }
        do throws(Failure) {
            while let nominee = try sheet.next(findings: &findings) { reading.nominees.append(nominee) }
            #expect(try sheet.next(findings: &findings) == nil, "the end stays the end")
        } catch {
            reading.error = error.code
        }
        reading.complaints = findings.complaints.details
        reading.remarks = findings.remarks.details
        reading.complained = [
            findings.complaints.count, findings.complaints.lineCount, findings.remarks.count,
        ]
        (reading.count, reading.untitled) = (sheet.count, sheet.untitled)
        return reading
    }

    private static let header = "TT;Họ và tên;Ngày sinh;Số CCCD;Danh hiệu;Ghi chú\n"

    private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
        header + (1...count).map { row($0) + "\n" }.joined()
    }

    static let sheets: [String] = [
        header,
        rows(1) { "\($0);Nguyễn Văn An;1980;;Lao động tiên tiến;" },
        // More than a batch, with headings, totals, blanks, refused rows and remarks among them.
        rows(2000) { place in
            switch place % 9 {
            case 0: "I. Cá nhân;;;;;"
            case 1: ";Tổng cộng: \(place);;;;"
            case 2: ";;;;;"
            case 3: "\(place);;1980;;Lao động tiên tiến;không có tên"
            case 4: "\(place);NGUYỄN VĂN BA;31/02/1980;;Lao động tiên tiến;"
            case 5: "\(place);Bà Lê Thị Tư;1990;082190000001;Lao động tiên tiến;"
            case 6: "\(place);Trần Văn Năm;12345;;Lao động tiên tiến;;thừa"
            default: "\(place);Nguyễn Văn An;1980;;Lao động tiên tiến;"
            }
        },
        // Long rows, of which fewer go from thread to thread at once.
        rows(60) { "\($0);Nguyễn Văn An;1980;;Lao động tiên tiến;" + String(repeating: "dài ", count: 5000) },
        // More complaints than are kept, many of them between two nominees.
        rows(12_000) {
            $0 % 11_000 == 1 ? "\($0);Nguyễn Văn An;1980;;Lao động tiên tiến;" : ";một dòng;;;;hai;"
        },
        // A fault of the text itself, which comes at its end.
        rows(700) { "\($0);Nguyễn Văn An;1980;;Lao động tiên tiến;" } + "701;\"Nguyễn\"x;;;;\n"
            + rows(300) { "\($0);Trần Thị Bé;1981;;Lao động tiên tiến;" },
    ]

    @Test(arguments: sheets.indices)
    func `a sheet reads the same ahead and when it is asked for`(index: Int) throws {
        let expected = try read(Self.sheets[index], ahead: false)
        #expect(try read(Self.sheets[index], ahead: true) == expected)
        #expect(index == 0 || !expected.nominees.isEmpty)
    }

    @Test func `a sheet that nobody reads on lets its thread go`() throws {
        let file = try TemporaryFile(
            Self.rows(50_000) { "\($0);Nguyễn Văn An;1980;;Lao động tiên tiến;" }.utf8)
        var findings = Findings()
        let today = try #require(Self.today)
        var sheet = try NominationSheet(
            TableFile.open(path: file.path).rows(ofSheet: 0), awards: Self.awards, today: today,
            findings: &findings)
        sheet.readAhead()
        #expect(try sheet.next(findings: &findings)?.name == "Nguyễn Văn An")
        #expect(sheet.count.read < 50_000)
    }
}
