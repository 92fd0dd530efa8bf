/// What the first lines of a query file say of it.
struct QueryHeader {
    struct Field: Equatable, CustomStringConvertible {
        var name: String
        var type: String
        var isNullable: Bool

        var description: String { "\(name) \(type)\(isNullable ? "?" : "")" }
    }

    var name = ""
    /// `many`, `one`, `exec` or `copyin`.
    var kind = ""
    var parameters: [Field] = []
    var columns: [Field] = []

    /// Reads the header; nil when a line is missing or out of order.
    init?(_ sql: String) {
        let lines = sql.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
        guard lines.count > 3, let name = QueryHeader.value("name", lines[0]),
            let parameters = QueryHeader.value("param", lines[1]),
            let columns = QueryHeader.value("row", lines[2])
        else {
            return nil
        }
        let words = name.split(separator: " ")
        guard words.count == 2, words[1].hasPrefix(":") else { return nil }
        self.name = String(words[0])
        kind = String(words[1].dropFirst())
        self.parameters = QueryHeader.fields(parameters)
        self.columns = QueryHeader.fields(columns)
    }

    private static func value(_ key: String, _ line: Substring) -> Substring? {
        let start = "-- \(key):"
        guard line.hasPrefix(start) else { return nil }
        return line.dropFirst(start.count).drop { $0 == " " }
    }

    private static func fields(_ text: Substring) -> [Field] {
        var fields: [Field] = []
        var rest = text
        while !rest.isEmpty {
            let end = rest.firstIndex(of: ",") ?? rest.endIndex
            let parts = rest[..<end].drop { $0 == " " }.split(separator: " ", maxSplits: 1)
            let type = parts.count == 2 ? String(parts[1]) : ""
            let isNullable = type.hasSuffix("?")
            fields.append(
                Field(
                    name: parts.first.map(String.init) ?? "",
                    type: isNullable ? String(type.dropLast()) : type,
                    isNullable: isNullable))
            rest = rest[end...].dropFirst()
        }
        return fields
    }
}
