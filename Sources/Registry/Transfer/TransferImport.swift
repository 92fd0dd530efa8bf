public import Failures
import Intake
import Postgres
import Vietnamese

extension Registry {
    /// Takes in a file that an export wrote, CSV or workbook: all of it, or nothing with every complaint.
    ///
    /// - Parameters:
    ///   - kind: what the file holds.
    ///   - path: the file.
    ///   - isNew: whether all its people are known to be nobody whom the register has, however alike they are.
    ///   - reason: why awards are right that somebody has, or may have, already, or that one paper names twice; kept with
    ///     each paper. Nil where nobody has looked at them.
    /// - Throws: TD410 with a detail for each complaint, TD465 among them for what is there already, TD150 for who may be, or is twice in the file;
    ///   TD125, TD149, TD170, TD378, TD555, TD567, TD568 and TD619 for what a reason answers; TD411 when there is no row; TD04x and TD06x for the file.
    /// - Returns: the number of rows.
    public func take(
        _ kind: TransferKind, path: String, isNew: Bool = false, repeatedBecause reason: String? = nil
    ) async throws(Failure) -> Int {
        let reason = try reason.map(Self.required)
        return try await write {
            try TransferStaging(session: $0, kind: kind, path: path, isNew: isNew).take(
                repeatedBecause: reason)
        }
    }
}

/// Rows of a file on their way into the register, within one transaction.
private struct TransferStaging {
    /// Columns of the staging table, those that a kind does not use included.
    static let width = 29

    let session: Session
    let kind: TransferKind
    let path: String
    let isNew: Bool

    func take(repeatedBecause reason: String?) throws -> Int {
        let file = try TableFile.open(path: path)
        let rows = try file.rows(ofSheet: 0)
        let fields = kind.fields
        var complaints = Complaints()
        guard let first = try rows.next() else { throw Failure("TD411", ["path": path]) }
        let header = HeaderMatch(
            first.cells.map { text($0) ?? "" }, fields: fields, complaints: &complaints)
        if let failure = complaints.failure(path: path) { throw failure }
        let count = try stage(rows, header.columns, fields, &complaints)
        if count == 0 { throw Failure("TD411", ["path": path]) }
        for row in try session.all(TransferQueries.listComplaints, kind.rawValue) {
            let column = fields.indices.contains(row.place - 1) ? fields[row.place - 1].names.first : nil
            complaints.add(
                Failure.Detail(
                    row.code, line: row.line, column: column,
                    ["subject": row.subject, "value": row.subject]))
        }
        if let failure = complaints.failure(path: path) { throw failure.sortedByLine }
        if kind == .persons {
            let unasked = try session.all(TransferQueries.listUnasked)
            guard unasked.isEmpty else { throw UnaskedNumbers(numbers: unasked) }
            try session.execute(TransferQueries.lockUnits)
            let alike =
                isNew
                ? [] : try session.all(TransferQueries.listAlike) + session.all(TransferQueries.listTwins)
            for row in alike {
                let column = fields.indices.contains(1) ? fields[1].names.first : nil
                complaints.add(
                    Failure.Detail(
                        "TD150", line: row.line, column: column, ["name": row.name, "offers": row.offers]))
            }
            if let failure = complaints.failure(path: path) { throw failure.sortedByLine }
        }
        if kind == .awards { try session.execute(TransferQueries.createPapers) }
        try session.execute(TransferQueries.takeRows, kind.rawValue, reason)
        if kind == .awards {
            try session.issueRecorded(
                TransferQueries.issueAwards, asking: TransferQueries.listRepeats, path: path)
        }
        return count
    }

    private func stage(
        _ rows: SheetRows, _ columns: [Int?], _ fields: [IntakeField], _ complaints: inout Complaints
    ) throws -> Int {
        var count = 0
        let encoder = COPYTextEncoder()
        try session.execute(TransferQueries.createRows)
        _ = try session.copyIn(TransferQueries.copyRows.sql) { sink in
            while let row = try rows.next() {
                count += 1
                encoder.beginRow()
                encoder.add(row.number)
                for (field, column) in zip(fields, columns) {
                    let value = column.flatMap { text(row[$0]) }
                    if value == nil, field.isRequired {
                        complaints.add(
                            Failure.Detail("TD260", line: row.number, column: field.names.first))
                    }
                    encoder.add(value)
                }
                for _ in fields.count..<Self.width { encoder.add(nil as String?) }
                encoder.endRow()
                if encoder.count >= 1 << 16 {
                    try sink.write(encoder.bytes)
                    encoder.removeAll()
                }
            }
            try sink.write(encoder.bytes)
        }
        return count
    }

    /// What an export wrote comes back letter by letter, odd spellings that somebody entered on purpose too; the rest is
    /// cleaned as everywhere.
    private func asKept(_ text: String) -> String? {
        var text = text
        let isClean = text.withUTF8 { bytes in
            Normalization.isCertainlyNFC(UnsafeRawBufferPointer(bytes))
                && bytes.first != 0x20 && bytes.last != 0x20 && bytes.allSatisfy { $0 >= 0x20 }
        }
        return isClean ? text.nonEmpty : text.nfc.nonEmpty
    }

    /// The text of a cell as the register keeps it; nil when there is none.
    private func text(_ cell: TableCell) -> String? {
        switch cell.value {
        case .empty, .error: nil
        case .text(let text): asKept(text)
        case .number(let number): number
        case .date(let day): day.iso
        case .boolean(let value): value ? "t" : "f"
        }
    }
}
