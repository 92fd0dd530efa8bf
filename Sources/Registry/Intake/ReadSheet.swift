import Failures
import Intake
import Vietnamese

/// A list that has been read to its end, of nominees or of initiatives.
protocol ReadSheet {
    associatedtype Entry
    var header: SheetHeader { get }
    var count: RowCount { get }
    var untitled: [Int] { get }
    var legacy: LegacyText { get }
    mutating func next(findings: inout Findings) throws(Failure) -> Entry?
}

extension ReadSheet {
    /// The next entry; faults of the text itself, which come at its end, join the complaints.
    mutating func nextEntry(_ findings: inout Findings) throws(Failure) -> Entry? {
        do {
            return try next(findings: &findings)
        } catch {
            guard error.code == "TD410" else { throw error }
            for detail in error.details { findings.complaints.add(detail) }
            return nil
        }
    }
}

extension NominationSheet: ReadSheet {}
extension InitiativeSheet: ReadSheet {}

extension ImportReview {
    /// What a sheet that has been read to its end tells of itself.
    init(_ sheet: some ReadSheet, _ choice: SheetChoice, _ file: TableFile, refused: Int) {
        self.init()
        self.sheet = file.sheets[choice.index].name
        sheetIndex = choice.index
        header = sheet.header.rows
        let fields = Dictionary(
            sheet.header.columns.map { ($0.value, $0.key.rawValue) }, uniquingKeysWith: { first, _ in first })
        columns = sheet.header.titles.indices.filter { fields[$0] != nil || sheet.header.extras.contains($0) }
            .map { Column(title: sheet.header.titles[$0], field: fields[$0]) }
        columns += sheet.untitled.sorted().map { Column(title: sheet.header.name(of: $0), field: nil) }
        legacy = sheet.legacy.examples.map {
            LegacyExample(row: $0.row, before: $0.before, after: $0.after)
        }
        (legacyCount, legacyUnfitCount) = (sheet.legacy.count, sheet.legacy.unfitCount)
        let count = sheet.count
        counts = Counts(
            read: count.read, nominations: count[.nomination] - refused, headings: count[.heading],
            totals: count[.total], blanks: count[.blank], others: count[.header] + count[.signature],
            refused: count[.refused] + refused)
    }
}

extension StagedList {
    /// A sheet that has been read to its end, with what was staged of it.
    init(
        _ sheet: some ReadSheet, _ choice: SheetChoice, _ file: TableFile, _ options: ImportOptions,
        staged: NominationStaging.Staged, unitless: UnitlessRows, refused: Int, findings: Findings,
        title: @escaping (String) -> String
    ) {
        self.init(
            staged: staged, complaints: findings.complaints,
            review: ImportReview(sheet, choice, file, refused: refused), title: title, isSheet: true)
        head = ListHead(above: sheet.header.above.map(\.nfc))
        review.encoding = options.encoding
        review.remarks = findings.remarks.details + choice.remarks
        review.remarkCount = findings.remarks.count + choice.remarks.count
        (withoutUnit, firstWithoutUnit) = (unitless.count, unitless.first)
    }
}

/// Persons and households without a unit, and the first of them.
struct UnitlessRows {
    private(set) var count = 0
    private(set) var first: Int?

    mutating func add(line: Int) {
        count += 1
        first = first ?? line
    }
}
