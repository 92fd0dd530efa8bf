public import Commendation
import Failures

/// The official list of recipients, made of the rows of a list with the columns that it needs.
public struct CommendationSink: RowSink {
    private var list: CommendationList
    private var places: [String: Int] = [:]
    private let hasAchievements: Bool

    /// Creates a sink.
    ///
    /// - Parameters:
    ///   - output: where the text goes.
    ///   - heading: the paper that the list belongs to.
    ///   - order: order of groups, as the rows come.
    ///   - hasAchievements: whether each line ends in what the recipient has done.
    public init(
        _ output: ByteOutput, heading: CommendationHeading, order: [RecipientKind] = RecipientKind.allCases,
        hasAchievements: Bool = false
    ) {
        list = CommendationList(output, heading: heading, order: order)
        self.hasAchievements = hasAchievements
    }

    /// Finds the columns and writes the heading.
    public mutating func begin(_ columns: [ListColumn]) throws {
        places = Dictionary(columns.enumerated().map { ($1.key, $0) }) { first, _ in first }
        try list.begin()
    }

    /// Writes one recipient.
    public mutating func row(_ cells: Cells) throws {
        guard let kind = text("recipient_kind", cells).flatMap(RecipientKind.init),
            let name = text("name", cells)
        else { throw Failure("TD900", underlying: "a list without recipient_kind or name") }
        let unit = text("unit_name", cells)
        try list.add(
            CommendationLine(
                awardKind: text("award_kind", cells) ?? "", group: kind, honorific: text("honorific", cells),
                name: name, post: text("post", cells), unit: unit == name ? nil : unit,
                type: text("commendation_type", cells).flatMap(CommendationType.init(rawValue:))?.listWords,
                achievement: hasAchievements ? text("achievement", cells) : nil))
    }

    /// Writes the last line with the end of the list.
    public mutating func end() throws { try list.end() }

    private func text(_ key: String, _ cells: Cells) -> String? {
        places[key].flatMap { cells.text($0) }
    }
}
