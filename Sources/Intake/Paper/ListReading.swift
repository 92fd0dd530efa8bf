public import Commendation

/// What became of a line of a paper; every line has exactly one fate.
public enum LineFate: String, Sendable, CaseIterable {
    /// Begins an entry of the list.
    case award
    /// Goes on with the entry or heading above.
    case continuation
    /// The heading of a group.
    case heading
    /// A total.
    case total
    /// The decision's own words around its list: masthead, articles, titles, signatures, page numbers.
    case frame
    /// Nothing.
    case blank
    /// Refused, with a complaint.
    case refused
}

/// One line as it was understood.
public struct ReadLine: Sendable, Equatable {
    /// Its number in the file.
    public var number: Int
    /// What became of it.
    public var fate: LineFate
    /// Its text, cleaned.
    public var text: String
}

/// A whole paper as it was understood.
public struct ListReading: Sendable {
    /// What the decision says of itself.
    public internal(set) var head = PaperHead()
    /// The entries of its list, in order.
    public internal(set) var entries: [ListEntry] = []
    /// Every line of the file with its fate, in order.
    public internal(set) var lines: [ReadLine] = []
    /// What is wrong, and what should be looked at.
    public var findings = Findings()

    /// How many lines met a fate.
    public func count(_ fate: LineFate) -> Int { lines.count { $0.fate == fate } }

    /// How many entries there are by kind of recipient.
    public var kinds: [RecipientKind: Int] {
        Dictionary(entries.map { ($0.kind, 1) }, uniquingKeysWith: +)
    }
}

/// What whoever records the list says of all of its lines.
public struct ListDefaults: Sendable {
    /// Whom lines are for that do not say it.
    public var kind: RecipientKind?
    /// The award's code; where the list names another one, that is a complaint.
    public var award: String?
    /// The year of the achievement; where the list names another one, that is a complaint.
    public var year: Int?
    /// Who decided, which tells whose `Giấy khen` it is.
    public var authority: String?

    /// Creates defaults that say nothing.
    public init() {}
}
