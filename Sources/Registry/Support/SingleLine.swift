import Failures
import Intake

/// Values that somebody typed, as a file of one line, so that they meet the checks of a file.
struct SingleLine {
    private let csv: String

    /// Values by the key of their field; the others are left out.
    init(_ cells: [String: String], fields: [IntakeField]) {
        let keys = fields.map(\.key).filter { cells[$0] != nil }
        let lines = [keys, keys.map { cells[$0] ?? "" }].map { $0.map(Self.quoted).joined(separator: ",") }
        csv = lines.joined(separator: "\n") + "\n"
    }

    /// A reader of the line; complaints call it `path`.
    func reader(path: String) throws(Failure) -> CSVReader {
        let bytes = Array(csv.utf8)
        let opened: Result<CSVReader, Failure> = bytes.withUnsafeBytes { buffer in
            do throws(Failure) { return .success(try CSVReader(bytes: buffer, path: path)) } catch {
                return .failure(error)
            }
        }
        return try opened.get()
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
