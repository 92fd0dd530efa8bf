/// What became of the rows below the header; every row of the sheet is in exactly one of the counts.
public struct RowCount: Sendable, Equatable {
    /// What a row is.
    public enum Fate: String, Sendable, CaseIterable {
        /// A nominee, or an initiative, that was taken.
        case nomination
        /// The heading of a group.
        case heading
        /// A total.
        case total
        /// Nothing that anyone typed.
        case blank
        /// The header again, on the next printed page, or the numbers of the columns.
        case header
        /// The signatures at the end.
        case signature
        /// A row with a complaint.
        case refused
    }

    private var counts = [Int](repeating: 0, count: Fate.allCases.count)

    /// Creates a count of nothing.
    public init() {}

    /// How many rows met a fate.
    public subscript(fate: Fate) -> Int {
        counts[RowCount.place(of: fate)]
    }

    /// How many rows there are below the header: the sum of all counts.
    public var read: Int { counts.reduce(0, +) }

    mutating func add(_ fate: Fate, count: Int = 1) {
        counts[RowCount.place(of: fate)] += count
    }

    /// Rows that looked like nominations turned out not to be fit to take.
    mutating func refuse(_ rows: Int) {
        add(.nomination, count: -rows)
        add(.refused, count: rows)
    }

    private static func place(of fate: Fate) -> Int {
        switch fate {
        case .nomination: 0
        case .heading: 1
        case .total: 2
        case .blank: 3
        case .header: 4
        case .signature: 5
        case .refused: 6
        }
    }
}
