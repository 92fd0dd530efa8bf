import Commendation
import Failures
import Testing
import Vietnamese

@testable import Intake

/// A sheet made in code: rows of texts, in which a number stays a number and nil is an empty cell.
struct Sheet: TableRows {
    private var rows: [TableRow]

    /// Rows with their numbers from 1; empty rows are left out, as readers do.
    init(_ rows: [[TableCell]]) {
        self.rows = rows.enumerated().compactMap { place, cells in
            cells.contains { $0.value != .empty } ? TableRow(number: place + 1, cells: cells) : nil
        }.reversed()
    }

    init(_ rows: [[String]]) {
        self.init(rows.map { $0.map(Sheet.cell) })
    }

    mutating func next() throws(Failure) -> TableRow? { rows.popLast() }

    /// `#N/A` becomes an error, `=…` the value of a formula, digits a number, and the rest text.
    static func cell(_ text: String) -> TableCell {
        if text.isEmpty { return TableCell(.empty) }
        if text.hasPrefix("#") { return TableCell(.error(text)) }
        if text.hasPrefix("=") {
            return TableCell(cell(String(text.dropFirst())).value, isFormula: true)
        }
        if text.allSatisfy(\.isNumber), !text.hasPrefix("0") { return TableCell(.number(text)) }
        return TableCell(.text(text))
    }

    static let awards = AwardNames([
        AwardNames.Award(code: "CSTDCS", name: "Chiến sĩ thi đua cơ sở", kinds: [.individual]),
        AwardNames.Award(
            code: "CSTD_BT", name: "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", kinds: [.individual]),
        AwardNames.Award(
            code: "LDTT", name: "Lao động tiên tiến", kinds: [.individual], aliases: ["LĐ giỏi"]),
        AwardNames.Award(code: "TTLDTT", name: "Tập thể lao động tiên tiến", kinds: [.collective]),
        AwardNames.Award(code: "TTLDXS", name: "Tập thể lao động xuất sắc", kinds: [.collective]),
        AwardNames.Award(code: "CO_BT", name: "Cờ thi đua của bộ, ban, ngành, tỉnh", kinds: [.collective]),
        AwardNames.Award(code: "GDVH", name: "Gia đình văn hóa", kinds: [.household]),
        AwardNames.Award(
            code: "HCLD_I", name: "Huân chương Lao động hạng Nhất", kinds: [.individual, .collective]),
        AwardNames.Award(
            code: "HCLD_III", name: "Huân chương Lao động hạng Ba", kinds: [.individual, .collective]),
        AwardNames.Award(
            code: "BK_TTG", name: "Bằng khen của Thủ tướng Chính phủ",
            kinds: [.individual, .collective, .household]),
        AwardNames.Award(
            code: "BK_BT", name: "Bằng khen của bộ, ban, ngành, tỉnh",
            kinds: [.individual, .collective, .household]),
        AwardNames.Award(
            code: "GK_HUYEN", name: "Giấy khen của Chủ tịch UBND cấp huyện",
            kinds: [.individual, .collective, .household]),
        AwardNames.Award(
            code: "GK_XA", name: "Giấy khen của Chủ tịch UBND cấp xã",
            kinds: [.individual, .collective, .household]),
    ])

    /// Reads a whole sheet.
    static func read(
        _ rows: [[String]], mapping: ColumnMapping = ColumnMapping()
    ) throws -> (nominations: [SheetNomination], findings: Findings, count: RowCount, header: SheetHeader) {
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        var findings = Findings()
        var sheet = try NominationSheet(
            Sheet(rows), awards: awards, today: today, mapping: mapping, findings: &findings)
        var nominations: [SheetNomination] = []
        while let nomination = try sheet.next(findings: &findings) { nominations.append(nomination) }
        return (nominations, findings, sheet.count, sheet.header)
    }
}
