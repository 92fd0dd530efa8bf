import Vietnamese

/// What a key signs of a decision, taken apart: the form is described in `sql/functions/0057_decision_content.sql`.
struct DecisionContent {
    /// A field with its place, such as `line 3 name`.
    struct Field: Equatable {
        var place: String
        var value: String?
    }

    static let heading = "thidua decision 1\n"
    /// Fields that begin a group, which is called by them.
    private static let groups: Set = ["basis", "dossier", "line"]

    private(set) var fields: [Field] = []
    private var values: [String: String] = [:]

    /// Takes a text apart; nil when it is not in this form to the last byte.
    init?(_ text: String) {
        guard text.utf8.starts(with: Self.heading.utf8) else { return nil }
        var rest = Array(text.utf8)[...].dropFirst(Self.heading.utf8.count)
        var group = ""
        var isEnded = false
        while !rest.isEmpty {
            guard !isEnded, let (tag, value) = Self.field(&rest) else { return nil }
            if Self.groups.contains(tag) { group = "\(tag) \(value ?? "-") " }
            isEnded = tag == "end"
            if isEnded {
                guard value == "" else { return nil }
                continue
            }
            let place = Self.groups.contains(tag) ? String(group.dropLast()) : group + tag
            fields.append(Field(place: place, value: value))
            if let value { values[place] = value }
        }
        guard isEnded else { return nil }
    }

    /// The value of a field; nil when it has none.
    subscript(place: String) -> String? { values[place] }

    private static func field(_ rest: inout ArraySlice<UInt8>) -> (String, String?)? {
        guard let space = rest.firstIndex(of: UInt8(ascii: " ")), space > rest.startIndex else { return nil }
        let tag = rest[..<space]
        guard tag.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "_") }) else { return nil }
        let name = String(decoding: tag, as: UTF8.self)
        rest = rest[(space + 1)...]
        if rest.starts(with: "-\n".utf8) {
            rest = rest.dropFirst(2)
            return (name, nil)
        }
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let digits = String(decoding: rest[..<colon], as: UTF8.self)
        // A length is written in one way only.
        guard let length = Int(digits), String(length) == digits, length >= 0 else { return nil }
        let start = colon + 1
        guard length < rest.endIndex - start, rest[start + length] == UInt8(ascii: "\n"),
            let value = String(validating: rest[start..<(start + length)], as: UTF8.self)
        else { return nil }
        rest = rest[(start + length + 1)...]
        return (name, value)
    }

    /// What another text says otherwise: place, value here, value there.
    func differences(from other: DecisionContent) -> [String] {
        func told(_ value: String?) -> String { value.map { "“\($0)”" } ?? "–" }
        func places(_ content: DecisionContent) -> [String: String?] {
            Dictionary(content.fields.map { ($0.place, $0.value) }) { first, _ in first }
        }
        let (mine, theirs) = (places(self), places(other))
        let changed = fields.filter { field in
            guard let there = theirs[field.place] else { return true }
            return !Self.isSame(there, field.value)
        }
        let added = other.fields.filter { mine[$0.place] == nil }
        return changed.map { field in
            "\(field.place): \(told(field.value)) → \(told(theirs[field.place] ?? nil))"
        } + added.map { "\($0.place): – → \(told($0.value))" }
    }

    /// Byte by byte: texts that read alike are not the same when they are signed.
    private static func isSame(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.utf8.elementsEqual(right.utf8)
    }
}
