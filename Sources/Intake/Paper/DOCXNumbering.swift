import Failures
import Vietnamese

/// How a level of a list is numbered.
struct DOCXLevel: Equatable {
    /// First number.
    var start = 1
    /// Kind of number, such as `decimal` or `upperRoman`.
    var format = "decimal"
    /// Text with `%1` for the number of the first level, `%2` for that of the second.
    var text = "%1."
}

/// Which list a paragraph belongs to, and how deep.
struct DOCXListPlace: Equatable {
    var list: Int
    var level: Int
}

/// Reads `numbering.xml`: the lists that a document may refer to.
final class DOCXNumberingHandler: PartHandler {
    private enum Place { case other, abstract, level, list, override }

    /// Levels of an abstract list by their depth.
    private(set) var abstracts: [Int: [Int: DOCXLevel]] = [:]
    /// Abstract list of each list.
    private(set) var lists: [Int: Int] = [:]
    /// Numbers with which levels of a list start over.
    private(set) var overrides: [Int: [Int: Int]] = [:]

    private var places: [Place] = []
    private var abstract = 0
    private var list = 0
    private var depth = 0
    /// Most lists; a document has some tens.
    private static let limit = 20_000

    init(path: String) { super.init(root: "numbering", path: path) }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        var place = places.last ?? .other
        if name == "abstractNum" {
            place = .abstract
            abstract = attributes.number("abstractNumId") ?? -1
            abstracts[abstract] = [:]
        } else if name == "num" {
            place = .list
            list = attributes.number("numId") ?? -1
        } else if name == "lvl" {
            depth = attributes.number("ilvl") ?? 0
            // A level inside an override replaces the whole level; such lists are rare, and only their start is taken.
            if place == .abstract {
                place = .level
                abstracts[abstract]?[depth] = DOCXLevel()
            }
        } else if name == "lvlOverride", place == .list {
            place = .override
            depth = attributes.number("ilvl") ?? 0
        } else {
            read(name, attributes, place)
        }
        places.append(place)
        if abstracts.count + lists.count > Self.limit { fail("TD052", reason: "> \(Self.limit) <w:num>") }
    }

    override func end() { _ = places.popLast() }

    private func read(_ name: XMLName, _ attributes: XMLAttributes, _ place: Place) {
        switch place {
        case .level:
            if name == "start" {
                abstracts[abstract]?[depth]?.start = min(attributes.number("val") ?? 1, 1_000_000)
            } else if name == "numFmt" {
                abstracts[abstract]?[depth]?.format = attributes.prefixed("val") ?? "decimal"
            } else if name == "lvlText" {
                abstracts[abstract]?[depth]?.text = String((attributes.prefixed("val") ?? "").prefix(64))
            }
        case .list: if name == "abstractNumId" { lists[list] = attributes.number("val") }
        case .override:
            if name == "startOverride" {
                overrides[list, default: [:]][depth] = min(attributes.number("val") ?? 1, 1_000_000)
            }
        case .other, .abstract: break
        }
    }
}

extension XMLAttributes {
    /// A number that is not negative, from an attribute with any prefix.
    func number(_ wanted: String) -> Int? {
        prefixed(wanted).flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}

/// Counts the paragraphs of lists as a writer's program does when it shows them.
struct DOCXNumbers {
    private let abstracts: [Int: [Int: DOCXLevel]]
    private let lists: [Int: Int]
    private let overrides: [Int: [Int: Int]]
    /// Present numbers of an abstract list: lists that share it go on counting.
    private var counts: [Int: [Int: Int]] = [:]
    private var begun: Set<Int> = []

    init(_ handler: DOCXNumberingHandler? = nil) {
        (abstracts, lists) = (handler?.abstracts ?? [:], handler?.lists ?? [:])
        overrides = handler?.overrides ?? [:]
    }

    /// What stands in front of the next paragraph at a place; nil for bullets and for lists that there are not.
    mutating func next(_ place: DOCXListPlace) -> String? {
        guard let abstract = lists[place.list], let levels = abstracts[abstract],
            let level = levels[place.level]
        else { return nil }
        var count = counts[abstract] ?? [:]
        if begun.insert(place.list).inserted, let starts = overrides[place.list] {
            for depth in starts.keys { count[depth] = nil }
        }
        let start = overrides[place.list]?[place.level] ?? level.start
        count[place.level] = count[place.level].map { $0 + 1 } ?? start
        for depth in count.keys where depth > place.level { count[depth] = nil }
        counts[abstract] = count
        guard level.format != "bullet", level.format != "none" else { return nil }
        var text = level.text
        for depth in 0..<9 {
            guard let range = text.firstRange(of: "%\(depth + 1)") else { continue }
            let number = count[depth] ?? levels[depth]?.start ?? 1
            text.replaceSubrange(range, with: Self.written(number, levels[depth]?.format ?? "decimal"))
        }
        let label = CleanText.line(text)
        return label.isEmpty ? nil : label
    }

    private static func written(_ number: Int, _ format: String) -> String {
        switch format {
        case "upperRoman": ClericalNumber.roman(number)
        case "lowerRoman": ClericalNumber.roman(number).lowercased()
        // Letters double after Z: A … Z, AA, BB; the alphabet is enough for any list.
        case "upperLetter": ClericalNumber.letter(min(number, 702))
        case "lowerLetter": ClericalNumber.letter(min(number, 702)).lowercased()
        case "decimalZero": ClericalNumber.paper(number)
        default: String(number)
        }
    }
}
