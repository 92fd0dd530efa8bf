import Commendation

/// The headings that hold for the rows below, and the kind of recipient that they imply.
struct Headings {
    private struct Entry {
        var level: Int
        var isNumbered: Bool
        var text: String
        var kind: RecipientKind?
    }

    /// Level of a heading without a number that stands above all others.
    private static let outermost = -1
    private var stack: [Entry] = []
    /// The last number of each level, which the next heading's follows.
    private(set) var ordinals: [Int: Int] = [:]
    /// What stands above a table in its paper, which no heading of the table ends.
    private let context: SheetContext

    init(within context: SheetContext = SheetContext()) { self.context = context }

    var texts: [String] { context.headings + stack.map(\.text) }

    /// The innermost kind; a heading that ends a group ends its kind too.
    var kind: RecipientKind? { stack.last { $0.kind != nil }?.kind ?? context.kind }

    /// Adds a heading, which ends those of its level and below.
    ///
    /// One without a number ends the last one without a number; it stands above the numbered ones that follow when nothing
    /// stands above it.
    mutating func enter(_ heading: RowText.Heading) {
        let isNumbered = heading.level < RowText.unnumbered
        var level = heading.level
        if let ordinal = heading.ordinal { ordinals[level] = ordinal }
        if isNumbered {
            stack.removeAll { $0.level >= level }
        } else {
            if let place = stack.firstIndex(where: { !$0.isNumbered }) { stack.removeSubrange(place...) }
            if stack.isEmpty { level = Headings.outermost }
        }
        stack.append(
            Entry(
                level: level, isNumbered: isNumbered, text: heading.text,
                kind: RowText.kind(ofHeading: heading.text)))
    }
}
