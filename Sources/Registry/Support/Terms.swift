import Commendation
import EmbeddedFiles
import Failures
import Postgres

/// What columns and coded values are called, from `sql/catalogue/term.csv`.
enum Terms {
    private static let all: [String: Term] = {
        guard let file = EmbeddedFile.find("catalogue/term.csv") else { return [:] }
        let terms = CatalogueTable(file).rows.filter { $0.count == 3 }.map {
            ($0[0], Term(vi: $0[1], en: $0[2]))
        }
        return Dictionary(terms) { first, _ in first }
    }()

    /// Names of the coded values of a column, by value: rows of the catalogue named `column=value`.
    private static let values: [String: [String: Term]] = {
        var values: [String: [String: Term]] = [:]
        for (key, term) in all {
            let parts = key.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[String(parts[0]), default: [:]][String(parts[1])] = term }
        }
        return values
    }()

    static func column(_ info: ColumnInfo) -> ListColumn { column(info.name, kind(info)) }

    static func column(_ key: String, _ kind: CellKind = .text) -> ListColumn {
        let title = all[key]
        return ListColumn(
            key: key, titleVi: title?.vi ?? key, titleEn: title?.en ?? key, kind: kind,
            terms: values[key] ?? [:])
    }

    /// What a coded value of a column is called; the code itself when the catalogue has no name.
    static func term(_ column: String, _ value: String) -> Term {
        values[column]?[value] ?? Term(vi: value, en: value)
    }

    /// All names as a JSON object, columns as `column` and coded values as `column=value`.
    static func json(_ language: Language) -> String {
        let members = all.sorted { $0.key < $1.key }.map { key, term in
            JSONValue.quoted(key) + ":" + JSONValue.quoted(language == .vi ? term.vi : term.en)
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    private static func kind(_ info: ColumnInfo) -> CellKind {
        switch info.oid {
        case 16: .boolean
        case 20, 21, 23: info.name.hasSuffix("_vnd") ? .money : .integer
        case 700, 701, 1700: .decimal
        case 1082: .date
        case 1184: .timestamp
        default: .text
        }
    }
}
