public import Commendation
public import Failures
import Intake

/// How a list was understood, and what became of it.
public struct ListOutcome: Sendable {
    /// A word with what it says: a fact that the paper told, or a kind of line.
    public struct Fact: Sendable, Equatable {
        /// What it is called.
        public var title: Term
        /// What it is.
        public var value: String
    }

    /// Columns of `rows`.
    public let columns: [ListColumn]
    /// Every line of the file, with the values of the entry that begins on it.
    public let rows: [[String?]]
    /// How many lines there are of each kind; together they are all lines.
    public let counts: [Fact]
    /// Number of lines.
    public let lineCount: Int
    /// Entries by kind of recipient, as papers state them: `05 tập thể, 04 cá nhân`.
    public let totals: String
    /// What the paper tells of its decision and was not said otherwise.
    public let offered: [Fact]
    /// What should be looked at, by line.
    public let remarks: [Failure.Detail]
    /// All complaints: of the file, of its units, and of the register; nil when there is none.
    public let refusal: Failure?
    /// What is asked about lines, each of which is a complaint, too.
    public let questions: [ImportQuestion]
    /// What was recorded; nil for a preview, and with complaints.
    public let recorded: RecordOutcome?

    private static let fields = [
        "recipient_kind", "honorific", "name", "post", "unit_code", "unit_name", "award_kind_code",
        "achievement_year",
    ]

    init(
        _ reading: ListReading, cells: [Int: [String: String]], offered: [String: String], refusal: Failure?,
        questions: [ImportQuestion], recorded: RecordOutcome?
    ) {
        columns =
            [Terms.column("line", .integer), Terms.column("line_fate")]
            + Self.fields.map { Terms.column($0, $0 == "achievement_year" ? .integer : .text) }
            + [Terms.column("line_text")]
        rows = reading.lines.map { line in
            let entry = line.fate == .award ? cells[line.number] : nil
            return [String(line.number), line.fate.rawValue] + Self.fields.map { entry?[$0] } + [line.text]
        }
        counts = LineFate.allCases.map {
            Fact(title: Terms.term("line_fate", $0.rawValue), value: String(reading.count($0)))
        }
        lineCount = reading.lines.count
        totals = StatedTotals.text(reading.kinds)
        self.offered = RecordedFields.all.compactMap { field in
            offered[field.key].map { text in
                let column = Terms.column(field.key)
                return Fact(title: Term(vi: column.titleVi, en: column.titleEn), value: text)
            }
        }
        remarks = reading.findings.remarks.details.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        self.refusal = refusal
        self.questions = questions
        self.recorded = recorded
    }
}
