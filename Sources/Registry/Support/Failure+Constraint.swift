import Failures
import Postgres

extension Failure {
    /// What a violated constraint means: the code and the sentence of `sql/catalogue/constraint.csv`.
    ///
    /// What was given is taken from the server's detail of keys, and of that only the columns that the sentence names.
    /// A key's values are those of the row that the statement itself wrote, never of the row that was there before. The
    /// server leaves them out for whoever may not read them, which is every account on every table with policies, so
    /// sentences read well without. The detail of a check is the whole row: inside a function of the owner it holds
    /// what the caller may not see, and its values are cut off and not quoted. It is never read.
    init(violated constraint: String, _ error: PostgresError, underlying: String) {
        let state = error.sqlState?.rawValue ?? ""
        let arguments = ["constraint": constraint]
        // The same constraint speaks for the row that refers and for the row that is referred to.
        if ["23001", "23503"].contains(state), error.detail?.contains(" is still referenced from ") == true {
            self.init("TD124", arguments, underlying: underlying)
            return
        }
        let entry = ConstraintCatalogue.entries[constraint]
        let given = Failure.key(error.detail).filter { entry?.places.contains($0.key) == true }
        self.init(
            entry?.code ?? Failure.code(constraintState: state), given.merging(arguments) { $1 },
            underlying: underlying)
    }

    /// The code of a violation by a constraint that this program does not know.
    private static func code(constraintState state: String) -> String {
        switch state {
        case "23503": "TD121"
        case "23505": "TD122"
        case "23P01": "TD123"
        default: "TD120"
        }
    }

    /// Columns and values of a detail such as `Key (a, b)=(1, x) already exists`.
    ///
    /// Nothing where a value of several holds a comma, which the server does not quote. The first of the server's words
    /// ends the key: behind them stands the row that was there.
    static func key(_ detail: String?) -> [String: String] {
        let ends = [") already exists", ") conflicts with existing key ", ") is not present in table "]
        guard let detail, detail.hasPrefix("Key ("),
            let middle = detail.firstRange(of: ")=("),
            let end = ends.compactMap({ detail[middle.upperBound...].firstRange(of: $0)?.lowerBound }).min()
        else { return [:] }
        let columns = columns(detail[..<middle.lowerBound].dropFirst("Key (".count))
        let inner = detail[middle.upperBound..<end]
        let values =
            columns.count == 1 ? [inner] : inner.split(separator: ", ", omittingEmptySubsequences: false)
        guard columns.count == values.count else { return [:] }
        return Dictionary(zip(columns, values.map(String.init))) { first, _ in first }
    }

    /// Columns of a key, of which some are expressions with commas of their own.
    private static func columns(_ list: Substring) -> [String] {
        var columns = [""]
        var depth = 0
        for character in list {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                columns.append("")
            } else {
                columns[columns.count - 1].append(character)
            }
        }
        return columns.map { String($0.drop { $0 == " " }) }
    }
}
