import Failures
import Intake
import Vietnamese

/// The cells of a record by field, trimmed; nil when there is no such column or nothing in the cell.
struct RecordCells {
    let record: CSVRecord
    let columns: [Int?]
    let fields: [IntakeField]

    /// Most characters of a text of the register that comes from a file.
    static let textLimit = 4_000

    /// Whether a text has more characters than the register takes.
    static func isTooLong(_ text: String) -> Bool {
        text.utf8.count > textLimit && text.unicodeScalars.count > textLimit
    }

    subscript(field: Int) -> UnsafeRawBufferPointer? {
        guard let column = columns[field] else { return nil }
        return record.value(column)
    }

    /// The text of a cell, copied.
    func text(_ field: Int) -> String? { self[field].map { String(decoding: $0, as: UTF8.self) } }

    /// A cell that must hold something; nil after a complaint.
    func required(_ field: Int, _ complaints: inout Complaints) -> UnsafeRawBufferPointer? {
        if let cell = self[field] { return cell }
        complainMissing(field, &complaints)
        return nil
    }

    func complainMissing(_ field: Int, _ complaints: inout Complaints) {
        complaints.add(Failure.Detail("TD260", line: record.line, column: title(field)))
    }

    /// Complains about the cell of a field, with its text as `value`.
    func complain(
        _ code: String, _ field: Int, _ arguments: [String: String] = [:], _ complaints: inout Complaints
    ) {
        var arguments = arguments
        if let cell = self[field] { arguments["value"] = excerpt(cell) }
        complaints.add(Failure.Detail(code, line: record.line, column: title(field), arguments))
    }

    /// What a complaint calls a field: its first name.
    func title(_ field: Int) -> String { fields[field].names.first ?? fields[field].key }

    private func excerpt(_ cell: UnsafeRawBufferPointer) -> String {
        String(String(decoding: cell, as: UTF8.self).prefix(60))
    }
}

extension COPYTextEncoder {
    /// Adds a text as the register keeps it: on one line, with single spaces and nothing invisible.
    ///
    /// At most `limit` bytes, when one is given, and `RecordCells.textLimit` characters in any case.
    func addLine(
        _ cells: RecordCells, _ field: Int, isRequired: Bool = false, limit: Int? = nil,
        _ complaints: inout Complaints
    ) {
        guard let cell = cells[field] else {
            if isRequired { cells.complainMissing(field, &complaints) }
            return add(nil as String?)
        }
        if let limit, cell.count > limit {
            cells.complain(
                "TD110", field, ["field": cells.title(field), "expected": "≤ \(limit) byte"], &complaints)
            return add(nil as String?)
        }
        let isClean = !LineText.needsCleaning(cell)
        if isClean, cell.count <= RecordCells.textLimit { return add(cell) }
        let text = String(decoding: cell, as: UTF8.self)
        let line = isClean ? text : CleanText.line(text)
        guard !RecordCells.isTooLong(line) else {
            complaints.add(.tooLong(line, record: cells.record.line, column: cells.title(field)))
            return add(nil as String?)
        }
        if line.isEmpty, isRequired { cells.complainMissing(field, &complaints) }
        add(line.isEmpty ? nil : line)
    }
}

extension Failure.Detail {
    /// A text that has more characters than the register takes.
    static func tooLong(_ text: String, record line: Int, column: String) -> Failure.Detail {
        Failure.Detail(
            "TD128", line: line, column: column,
            [
                "field": column, "count": String(text.unicodeScalars.count),
                "limit": String(RecordCells.textLimit),
            ])
    }
}
