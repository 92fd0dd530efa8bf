public import Commendation
public import Failures
import Vietnamese

/// One recipient of a list, in the words that are printed.
public struct CommendationLine: Sendable, Equatable {
    /// The section of the list, the name of the award kind.
    public var awardKind: String
    /// The group within the section.
    public var group: RecipientKind
    /// `Ông`, `Bà`, or a rank or title in their place; nil for collectives and households.
    public var honorific: String?
    /// The name as decided.
    public var name: String
    /// Post of a person, such as `Phó Giám đốc`.
    public var post: String?
    /// Unit of a person, or what a collective or household belongs to.
    public var unit: String?
    /// The type of commendation, where the paper names it.
    public var type: String?
    /// Achievement, when the paper names it for each recipient.
    public var achievement: String?

    /// Creates a line.
    public init(
        awardKind: String = "", group: RecipientKind, honorific: String? = nil, name: String,
        post: String? = nil, unit: String? = nil, type: String? = nil, achievement: String? = nil
    ) {
        self.awardKind = awardKind
        self.group = group
        self.honorific = honorific
        self.name = name
        self.post = post
        self.unit = unit
        self.type = type
        self.achievement = achievement
    }

    /// `Ông Nguyễn Văn A, Phó Giám đốc Sở Nội vụ`, without number and ending.
    public var text: String {
        func present(_ parts: [String?]) -> [String] { parts.compactMap(\.self).filter { !$0.isEmpty } }
        let person = present([honorific, name]).joined(separator: " ")
        let place = present([post, unit]).joined(separator: " ")
        return present([person, place, type, achievement]).joined(separator: ", ")
    }
}

/// The list of recipients that goes with a decision or submission, as plain text.
///
/// Lines come in order of section and group; each group numbers from 1; a line ends with `;`, the last of a group with
/// `.`, the very last of the list with `./.`. One line is held back to know its ending, nothing else is kept.
public struct CommendationList {
    private let output: ByteOutput
    private let heading: CommendationHeading
    private let order: [RecipientKind]
    private var pending: CommendationLine?
    private var number = 0
    private var groups = 0
    private var sections: Set<String> = []

    /// Creates a list; `order` is the order of groups that the authority has chosen.
    public init(
        _ output: ByteOutput, heading: CommendationHeading,
        order: [RecipientKind] = [.collective, .individual, .household]
    ) {
        self.output = output
        self.heading = heading
        self.order = order
    }

    /// Writes the heading; called once, first.
    public func begin() throws(Failure) {
        for line in heading.lines { try output.write(line + "\n") }
    }

    /// Takes the next recipient.
    /// - Throws: TD407 when the line belongs to a group or section that the list has already left.
    public mutating func add(_ line: CommendationLine) throws(Failure) {
        let isNewSection = sections.isEmpty || (heading.hasSections && pending?.awardKind != line.awardKind)
        let isNewGroup = isNewSection || pending?.group != line.group
        if isNewGroup { try checkOrder(line, isNewSection: isNewSection) }
        try writePending(ending: isNewGroup ? "." : ";")
        if isNewSection {
            sections.insert(line.awardKind)
            groups = 0
            if heading.hasSections {
                try output.write("\n\(ClericalNumber.letter(sections.count)). \(line.awardKind)\n")
            }
        }
        if isNewGroup {
            groups += 1
            number = 0
            try output.write("\n\(ClericalNumber.roman(groups)). \(line.group.title)\n")
        }
        pending = line
    }

    /// Writes the last line and hands everything over.
    public mutating func end() throws(Failure) {
        try writePending(ending: "./.")
        pending = nil
        try output.flush()
    }

    private func checkOrder(_ line: CommendationLine, isNewSection: Bool) throws(Failure) {
        let place = order.firstIndex(of: line.group)
        let previous = isNewSection ? nil : pending.flatMap { order.firstIndex(of: $0.group) }
        let isRepeated = isNewSection && sections.contains(line.awardKind)
        guard let place, place > previous ?? -1, !isRepeated else {
            throw Failure("TD407", ["name": line.name])
        }
    }

    private mutating func writePending(ending: String) throws(Failure) {
        guard let pending else { return }
        number += 1
        try output.write("\(number). \(CommendationList.closed(pending.text, ending: ending))\n")
    }

    /// Text with its ending, not doubling the point of an abbreviation nor keeping a stray mark of the source.
    private static func closed(_ text: String, ending: String) -> String {
        var text = Substring(text)
        while let last = text.last, last == ";" || last == "," || last == " " || text.hasSuffix("./.") {
            text = text.hasSuffix("./.") ? text.dropLast(3) : text.dropLast()
        }
        return String(text)
            + (text.hasSuffix(".") && ending.hasPrefix(".") ? String(ending.dropFirst()) : ending)
    }
}
