import Intake

/// Values that were typed or understood, as a file, so that they meet the checks of a file.
struct TypedLines {
    /// The text of the file.
    let csv: String

    /// Values by the key of their field; the others are left out.
    init(_ cells: [String: String], fields: [IntakeField]) { self.init([cells], fields: fields) }

    /// The same for several lines; line n of the values is line n + 1 of the file, below its header.
    init(_ rows: [[String: String]], fields: [IntakeField]) {
        let keys = fields.map(\.key).filter { key in rows.contains { $0[key] != nil } }
        let lines = ([keys] + rows.map { cells in keys.map { cells[$0] ?? "" } }).map {
            $0.map(Self.quoted).joined(separator: ",")
        }
        csv = lines.joined(separator: "\n") + "\n"
    }

    /// A reader of the line; complaints call it `path`.
    func reader(path: String) throws -> CSVReader {
        try Array(csv.utf8).withUnsafeBytes { try CSVReader(bytes: $0, path: path) }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
