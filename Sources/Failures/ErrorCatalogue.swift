import EmbeddedFiles

/// The texts of all failures, from `sql/catalogue/error.csv`.
public enum ErrorCatalogue {
    /// What is known of one code.
    public struct Entry: Sendable {
        /// The code, such as `TD201`.
        public let code: String
        /// Message with `{name}` places, by language.
        public let message: [Language: String]
        /// What to do next, by language; empty where there is nothing to add.
        public let hint: [Language: String]
        /// Exit code of the command: 1 refused or failed, 2 cancelled, 3 not found, 4 not allowed, 5 out of reach.
        public let exitCode: Int32
    }

    /// Every code.
    public static let entries: [String: Entry] = {
        guard let file = EmbeddedFile.find("catalogue/error.csv") else { return [:] }
        let entries = CatalogueTable(file).rows.filter { $0.count == 6 }.map { row in
            Entry(
                code: row[0], message: [.vi: row[1], .en: row[2]], hint: [.vi: row[3], .en: row[4]],
                exitCode: Int32(row[5]) ?? 1)
        }
        return Dictionary(entries.map { ($0.code, $0) }) { first, _ in first }
    }()

    /// Values that are codes, and what people call them: rows of the terms named `value=code`.
    static let terms: [String: [Language: String]] = {
        guard let file = EmbeddedFile.find("catalogue/term.csv") else { return [:] }
        let rows = CatalogueTable(file).rows.filter { $0.count == 3 && $0[0].contains("=") }
        return Dictionary(rows.map { ($0[0], [.vi: $0[1], .en: $0[2]]) }) { first, _ in first }
    }()

    /// Those that the texts of codes speak of; other places may hold such a word by chance.
    private static let words = terms.filter { term in
        ["state=", "event=", "field=", "commendation_type="].contains { term.key.hasPrefix($0) }
    }

    /// The `{name}` places of a template.
    public static func places(_ template: String) -> Set<String> {
        Set(
            template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first.map(String.init)
            })
    }

    /// A template with its places filled; a state, a step or a field is called as in lists.
    static func fill(
        _ template: String, _ arguments: [String: String], _ language: Language,
        words: [String: [Language: String]]? = nil
    ) -> String {
        var out = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            out += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            let value = arguments[name] ?? ""
            out += (words ?? Self.words)["\(name)=\(value)"]?[language] ?? value
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}

extension Failure {
    /// What happened, for the person who did it.
    public func message(_ language: Language) -> String {
        ConstraintCatalogue.sentence(self, language)
            ?? ErrorCatalogue.entries[code]?.message[language].map {
                ErrorCatalogue.fill($0, arguments, language)
            }
            ?? code
    }

    /// What to do next; nil when the catalogue has nothing to add.
    public func hint(_ language: Language) -> String? {
        guard let hint = ErrorCatalogue.entries[code]?.hint[language], !hint.isEmpty else { return nil }
        return ErrorCatalogue.fill(hint, arguments, language)
    }

    /// Exit code of a command that fails so.
    public var exitCode: Int32 { ErrorCatalogue.entries[code]?.exitCode ?? 1 }
}

extension Failure.Detail {
    /// What is wrong at this place.
    public func message(_ language: Language) -> String {
        ErrorCatalogue.entries[code]?.message[language].map { ErrorCatalogue.fill($0, arguments, language) }
            ?? code
    }

    /// What to do about this place; nil when the catalogue has nothing to add.
    public func hint(_ language: Language) -> String? {
        Failure(code, arguments).hint(language)
    }
}
