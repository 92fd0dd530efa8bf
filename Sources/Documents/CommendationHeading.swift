public import Vietnamese

/// The heading of a list of recipients: which paper it belongs to.
public struct CommendationHeading: Sendable, Equatable {
    /// The paper in words, such as `Quyết định` or `Tờ trình`.
    public var paper: String
    /// The symbol after the number, such as `QĐ-UBND`.
    public var symbol: String
    /// The number given by the registry of papers; nil for a draft, which leaves room for it.
    public var number: Int?
    /// The date of the paper; nil for a draft, which leaves room for day and month.
    public var date: CalendarDate?
    /// The year a draft is made in.
    public var draftYear: Int
    /// Who issues the paper, such as `Chủ tịch UBND tỉnh`.
    public var issuer: String
    /// What the list is of, printed below `DANH SÁCH`; nil for nothing.
    public var subject: String?
    /// Whether the list has a section with a heading for each award kind, as a list of several kinds has.
    public var hasSections: Bool
    /// Whether the list goes with no paper, so that none is named.
    private var isAlone = false

    /// Creates a heading; leave out `number` and `date` for a draft.
    public init(
        paper: String = "Quyết định", symbol: String, number: Int? = nil, date: CalendarDate? = nil,
        draftYear: Int, issuer: String, subject: String? = nil, hasSections: Bool = false
    ) {
        self.paper = paper
        self.symbol = symbol
        self.number = number
        self.date = date
        self.draftYear = draftYear
        self.issuer = issuer
        self.subject = subject
        self.hasSections = hasSections
    }

    /// The heading of a list that goes with no single paper, such as all awards of a year.
    public init(subject: String?, hasSections: Bool) {
        self.init(symbol: "", draftYear: 0, issuer: "", subject: subject, hasSections: hasSections)
        isAlone = true
    }

    /// `Quyết định số 2871/QĐ-UBND ngày 24 tháng 10 năm 2022`, with blanks in a draft.
    public var reference: String {
        let number = number.map(ClericalNumber.paper) ?? "     "
        let day = date.map { ClericalDate.sentence($0) } ?? ClericalDate.blankSentence(year: draftYear)
        return "\(paper) số \(number)/\(symbol) \(day)"
    }

    /// The lines above the list.
    var lines: [String] {
        ["DANH SÁCH"] + (subject.map { [$0] } ?? []) + (isAlone ? [] : ["(Kèm theo \(reference) của \(issuer))"])
    }
}
