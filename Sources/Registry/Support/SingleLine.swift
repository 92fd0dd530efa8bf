import Intake

/// Values that somebody typed, as a file of one line, so that they meet the checks of a file.
struct SingleLine {
    /// The text of the file.
    let csv: String

    /// Values by the key of their field; the others are left out.
    init(_ cells: [String: String], fields: [IntakeField]) {
        let keys = fields.map(\.key).filter { cells[$0] != nil }
        let lines = [keys, keys.map { cells[$0] ?? "" }].map { $0.map(Self.quoted).joined(separator: ",") }
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
