import Failures
import Intake

/// Rows of a CSV file with one column for each field.
enum NumbersFile {
    /// Reads every row that `make` understands; it complains of the others.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - fields: its columns.
    ///   - make: gets the cells in the order of the fields, nil for an empty one, the line, and where to complain.
    /// - Throws: TD4xx for the file; TD410 with a detail for each complaint; TD411 when it has no rows.
    /// - Returns: the rows, in the order of the file.
    static func read<Row>(
        _ path: String, fields: [IntakeField],
        _ make: (_ cells: [String?], _ line: Int, _ complaints: inout Complaints) -> Row?
    ) throws(Failure) -> [Row] {
        let reader = try CSVReader(path: path)
        let columns = HeaderMatch(reader.header, fields: fields, complaints: &reader.complaints).columns
        if let failure = reader.complaints.failure(path: path) { throw failure }
        var rows: [Row] = []
        while let record = try reader.next() {
            let cells = fields.indices.map { field in
                columns[field].flatMap { record.value($0) }.map { String(decoding: $0, as: UTF8.self) }
            }
            if let row = make(cells, record.line, &reader.complaints) { rows.append(row) }
        }
        if let failure = reader.complaints.failure(path: path) { throw failure }
        guard !rows.isEmpty else { throw Failure("TD411", ["path": path]) }
        return rows
    }

    /// A cell that has to hold a number: `missing` when it is empty, nil after a complaint.
    static func number(
        _ text: String?, missing: Int?, _ field: IntakeField, _ line: Int, _ complaints: inout Complaints
    ) -> Int? {
        if let number = text.map({ Int($0) }) ?? missing, number >= 0 { return number }
        complaints.add(
            Failure.Detail("TD245", line: line, column: field.names.first, ["value": text ?? ""]))
        return nil
    }
}
