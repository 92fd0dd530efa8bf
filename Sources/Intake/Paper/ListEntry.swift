public import Commendation
import Vietnamese

/// One recipient as a list names it, before the register's units are known.
public struct ListEntry: Sendable, Equatable {
    /// The line that it begins on.
    public var line: Int
    /// Whom the award is for.
    public var kind: RecipientKind
    /// How the person is addressed; nil for others than individuals.
    public var honorific: String?
    /// The name alone.
    public var name: String
    /// Birth as written, for the register's own reading.
    public var born: String?
    /// The personal number, where a table has it.
    public var personalNumber: String?
    /// Post, where a table tells it from the unit.
    public var post: String?
    /// What follows the name, piece by piece: post, department, unit, place.
    public var pieces: [String] = []
    /// Code of the unit, where a table has it.
    public var unitCode: String?
    /// Code of the award; nil when nothing names it.
    public var award: String?
    /// Year of the achievement; nil when nothing tells it.
    public var year: Int?
    /// The achievement, where the line tells it.
    public var achievement: String?

    /// Creates an entry with what every line has.
    public init(line: Int, kind: RecipientKind, name: String) {
        (self.line, self.kind, self.name) = (line, kind, name)
    }

    /// Takes a line apart: `Ông Nguyễn Văn A, sinh năm 1970, Chủ tịch Hội Nông dân, xã B;`.
    init(_ text: String, line: Int, kind: RecipientKind) {
        var text = text.trimmed(of: ";./,")
        for ending in [" và", ";"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
        if let achievement = PaperHead.achievement(in: text) {
            self.achievement = achievement
            let start = text.lowercased().firstRange(of: achievement.lowercased())
            if let start {
                let count = text.lowercased().distance(
                    from: text.lowercased().startIndex, to: start.lowerBound)
                text = String(text.prefix(count)).trimmed(of: ";./,-–")
            }
        }
        var pieces = ListEntry.pieces(text)
        var first = pieces.isEmpty ? "" : pieces.removeFirst()
        // A tab may stand between a rank and the name.
        if kind == .individual, let next = pieces.first, AddressedName("\(first) An Bình").name == "An Bình" {
            first += " " + next
            pieces.removeFirst()
        }
        (self.line, self.kind) = (line, kind)
        if kind == .individual {
            let person = AddressedName(first)
            (name, honorific) = (person.name, person.honorific)
            if let place = name.firstIndex(of: "("), name.hasSuffix(")") {
                pieces.insert(name[place...].dropFirst().dropLast().description, at: 0)
                name = String(name[..<place]).trimmed(of: "")
            }
            if let place = pieces.firstIndex(where: { ListEntry.birth($0) != nil }) {
                born = ListEntry.birth(pieces.remove(at: place))
            }
        } else {
            name = first
        }
        self.pieces = pieces
    }

    /// Cuts at commas and dashes outside of brackets; `2019 - 2020` is one piece.
    public static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var depth = 0
        let characters = Array(text)
        for place in characters.indices {
            let character = characters[place]
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            let isComma = character == "," || character == ";" || character == "\t"
            let isDash =
                (character == "-" || character == "–") && place > 0 && characters[place - 1] == " "
                && place + 1 < characters.count && characters[place + 1] == " "
                && !(place > 1 && characters[place - 2].isNumber)
            if depth == 0, isComma || isDash {
                pieces.append(piece)
                piece = ""
            } else {
                piece.append(character)
            }
        }
        return (pieces + [piece]).map { CleanText.line($0) }.filter { !$0.isEmpty }
    }

    /// The birth that a piece tells: `sinh năm 1970`, `SN 1970`, `sinh ngày 01/02/1970`; nil for any other piece.
    private static func birth(_ piece: String) -> String? {
        let words = piece.split(separator: " ").map(String.init)
        guard let last = words.last, let date = try? PartialDate(last) else { return nil }
        let keys = words.dropLast().map { Fold.search($0).filter { $0.isLetter } }
        let isBirth =
            keys.isEmpty
            || ["sinh", "sinh nam", "sinh ngay", "sn", "ns", "nam sinh", "ngay sinh"].contains(
                keys.joined(separator: " "))
        return isBirth ? ClericalDate.slashed(date) : nil
    }
}
