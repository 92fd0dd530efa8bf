import EmbeddedFiles

/// What people are told when a named constraint of the database refuses a row, from `sql/catalogue/constraint.csv`.
///
/// A sentence says what is allowed and names the place, in the words of lists. What was given stands in it only where
/// the sentence asks for it, as `[ “{code}”]`: a part in brackets is left out when the server did not tell the value.
public enum ConstraintCatalogue {
    /// What is known of one constraint.
    public struct Entry: Sendable {
        /// The name, such as `org_unit_kind_ck`.
        public let name: String
        /// The code of a failure that it causes.
        public let code: String
        /// Sentences by language; empty where the code's own text says it all, or nobody runs into it.
        public let message: [Language: String]
        /// Why no person can run into it; empty for all others.
        public let nobody: String

        /// The columns whose values the sentences show.
        public var places: Set<String> {
            message.values.reduce(into: []) { $0.formUnion(ErrorCatalogue.places($1)) }
        }
    }

    /// Every constraint and unique index, by name.
    public static let entries: [String: Entry] = {
        guard let file = EmbeddedFile.find("catalogue/constraint.csv") else { return [:] }
        let entries = CatalogueTable(file).rows.filter { $0.count == 5 }.map { row in
            let message: [Language: String] = row[2].isEmpty ? [:] : [.vi: row[2], .en: row[3]]
            return Entry(name: row[0], code: row[1], message: message, nobody: row[4])
        }
        return Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }()

    /// The sentence about a failure that a constraint caused; nil where the code has to speak for itself.
    static func sentence(_ failure: Failure, _ language: Language) -> String? {
        guard let entry = failure.arguments["constraint"].flatMap({ entries[$0] }),
            entry.code == failure.code,
            let template = entry.message[language]
        else { return nil }
        let known = failure.arguments.filter { !$0.value.isEmpty }
        return ErrorCatalogue.fill(
            withoutUnknown(template, known), known, language, words: ErrorCatalogue.terms)
    }

    /// A sentence without its brackets, and without what they hold where a value is not known.
    private static func withoutUnknown(_ template: String, _ known: [String: String]) -> String {
        var out = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let part = rest[rest.index(after: open)..<close]
            out += rest[..<open]
            if ErrorCatalogue.places(String(part)).allSatisfy({ known[$0] != nil }) { out += part }
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}
