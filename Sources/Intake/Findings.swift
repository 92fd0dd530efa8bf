import Failures

/// What is found in a file: complaints, which refuse it, and remarks, which its sender must see.
public struct Findings: Sendable {
    /// What is wrong.
    public var complaints = Complaints()
    /// What was understood in a way that the sender should confirm: a converted text, a column kept as a note, a number
    /// that does not go with a date of birth.
    public var remarks = Complaints()

    /// Creates an empty collection.
    public init() {}

    /// Whether nothing was found.
    var isEmpty: Bool { complaints.isEmpty && remarks.isEmpty }

    /// Adds what was found later on in the same file.
    mutating func append(_ later: Findings) {
        complaints.append(later.complaints)
        remarks.append(later.remarks)
    }

    mutating func complain(
        _ code: String, row: Int, column: @autoclosure () -> String? = nil,
        _ arguments: @autoclosure () -> [String: String] = [:]
    ) {
        complaints.add(line: row) { Failure.Detail(code, line: row, column: column(), arguments()) }
    }

    mutating func remark(
        _ code: String, row: Int, column: @autoclosure () -> String? = nil,
        _ arguments: @autoclosure () -> [String: String] = [:]
    ) {
        remarks.add(line: row) { Failure.Detail(code, line: row, column: column(), arguments()) }
    }
}
