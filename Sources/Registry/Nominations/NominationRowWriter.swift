import Commendation
import Failures
import Intake
import Vietnamese

/// Turns records of a nomination file into rows of `import_row`, and complains about cells that mean nothing.
///
/// What needs the register (units, award kinds, who is who) is checked afterwards, for all rows at once.
struct NominationRowWriter {
    let columns: [Int?]
    let encoder = COPYTextEncoder()
    /// Longest name in bytes: names are part of an index, whose entries PostgreSQL limits.
    private static let nameLimit = 1000
    private var ordinal = 0

    init(columns: [Int?]) { self.columns = columns }

    /// Rows written so far.
    var count: Int { ordinal }

    mutating func add(_ record: CSVRecord, complaints: inout Complaints) {
        ordinal += 1
        let cells = RecordCells(record: record, columns: columns)
        let kind = recipientKind(cells, &complaints)
        encoder.beginRow()
        encoder.add(record.line)
        encoder.add(ordinal)
        encoder.add(kind?.rawValue)
        addLine(cells, NominationFields.honorific, &complaints)
        encoder.add(kind == .individual ? sex(cells) : nil)
        addLine(cells, NominationFields.name, isRequired: true, &complaints)
        born(cells, kind, &complaints)
        encoder.add(personalNumber(cells, kind, &complaints))
        addLine(cells, NominationFields.post, &complaints)
        addLine(cells, NominationFields.unitCode, isRequired: true, &complaints)
        addLine(cells, NominationFields.unitName, &complaints)
        addLine(cells, NominationFields.awardKindCode, isRequired: true, &complaints)
        encoder.add(year(cells, &complaints))
        addLine(cells, NominationFields.achievement, isRequired: true, &complaints)
        addLine(cells, NominationFields.note, &complaints)
        encoder.endRow()
    }

    /// Adds a text as the register keeps it: on one line, with single spaces and nothing invisible.
    private func addLine(
        _ cells: RecordCells, _ field: Int, isRequired: Bool = false, _ complaints: inout Complaints
    ) {
        guard let cell = cells[field] else {
            if isRequired { complainMissing(cells, field, &complaints) }
            return encoder.add(nil as String?)
        }
        if field == NominationFields.name, cell.count > NominationRowWriter.nameLimit {
            complaints.add(
                Failure.Detail(
                    "TD110", line: cells.record.line, column: NominationFields.all[field].names.first,
                    [
                        "value": excerpt(cell), "field": NominationFields.all[field].names.first ?? "",
                        "expected": "≤ \(NominationRowWriter.nameLimit) byte",
                    ]))
            return encoder.add(nil as String?)
        }
        guard LineText.needsCleaning(cell) else { return encoder.add(cell) }
        let line = CleanText.line(String(decoding: cell, as: UTF8.self))
        if line.isEmpty, isRequired { complainMissing(cells, field, &complaints) }
        encoder.add(line.isEmpty ? nil : line)
    }

    private func recipientKind(_ cells: RecordCells, _ complaints: inout Complaints) -> RecipientKind? {
        guard let cell = required(cells, NominationFields.recipientKind, &complaints) else { return nil }
        if let kind = RecipientKindNames.exact(cell) { return kind }
        let text = String(decoding: cell, as: UTF8.self)
        if let kind = RecipientKindNames.folded(text) { return kind }
        complain("TD261", cells, NominationFields.recipientKind, &complaints)
        return nil
    }

    private func sex(_ cells: RecordCells) -> String? {
        guard let cell = cells[NominationFields.honorific], cell.count < 8 else { return nil }
        return switch Fold.comparisonKey(String(decoding: cell, as: UTF8.self)) {
        case "ông": "male"
        case "bà": "female"
        default: nil
        }
    }

    private func born(_ cells: RecordCells, _ kind: RecipientKind?, _ complaints: inout Complaints) {
        guard let cell = cells[NominationFields.born] else {
            encoder.add(nil as String?)
            return encoder.add(nil as String?)
        }
        let date = try? PartialDate(String(decoding: cell, as: UTF8.self))
        if date == nil {
            complain("TD262", cells, NominationFields.born, &complaints)
        } else if let kind, kind != .individual {
            complain("TD265", cells, NominationFields.born, &complaints)
        }
        encoder.add(date?.start.iso)
        encoder.add(date?.precision.rawValue)
    }

    private func personalNumber(
        _ cells: RecordCells, _ kind: RecipientKind?, _ complaints: inout Complaints
    ) -> UnsafeRawBufferPointer? {
        guard let cell = cells[NominationFields.personalNumber] else { return nil }
        guard cell.count == 12, cell.allSatisfy({ (0x30...0x39).contains($0) }) else {
            complain("TD263", cells, NominationFields.personalNumber, &complaints)
            return nil
        }
        if let kind, kind != .individual {
            complain("TD265", cells, NominationFields.personalNumber, &complaints)
            return nil
        }
        return cell
    }

    private func year(_ cells: RecordCells, _ complaints: inout Complaints) -> Int? {
        guard let cell = required(cells, NominationFields.achievementYear, &complaints) else { return nil }
        guard cell.count == 4, cell.allSatisfy({ (0x30...0x39).contains($0) }),
            case let year = cell.reduce(0, { $0 * 10 + Int($1 - 0x30) }), (1945...2200).contains(year)
        else {
            complain("TD264", cells, NominationFields.achievementYear, &complaints)
            return nil
        }
        return year
    }

    private func required(
        _ cells: RecordCells, _ field: Int, _ complaints: inout Complaints
    ) -> UnsafeRawBufferPointer? {
        if let cell = cells[field] { return cell }
        complainMissing(cells, field, &complaints)
        return nil
    }

    private func complainMissing(_ cells: RecordCells, _ field: Int, _ complaints: inout Complaints) {
        complaints.add(
            Failure.Detail(
                "TD260", line: cells.record.line, column: NominationFields.all[field].names.first))
    }

    private func excerpt(_ cell: UnsafeRawBufferPointer) -> String {
        String(String(decoding: cell, as: UTF8.self).prefix(60))
    }

    private func complain(_ code: String, _ cells: RecordCells, _ field: Int, _ complaints: inout Complaints)
    {
        let value = cells[field].map { excerpt($0) }
        complaints.add(
            Failure.Detail(
                code, line: cells.record.line, column: NominationFields.all[field].names.first,
                value.map { ["value": $0] } ?? [:]))
    }
}

/// The cells of a record by field, trimmed; nil when there is no such column or nothing in the cell.
private struct RecordCells {
    let record: CSVRecord
    let columns: [Int?]

    subscript(field: Int) -> UnsafeRawBufferPointer? {
        guard let column = columns[field] else { return nil }
        return record.value(column)
    }
}

/// How files write the kinds of recipients.
private enum RecipientKindNames {
    private static let common: [([UInt8], RecipientKind)] = [
        (Array("cá nhân".utf8), .individual), (Array("Cá nhân".utf8), .individual),
        (Array("tập thể".utf8), .collective), (Array("Tập thể".utf8), .collective),
    ]

    /// The usual spellings, without making a string.
    static func exact(_ cell: UnsafeRawBufferPointer) -> RecipientKind? {
        for (name, kind) in common where cell.elementsEqual(name) { return kind }
        return nil
    }

    static func folded(_ text: String) -> RecipientKind? {
        switch Fold.search(text).filter({ $0 != " " && $0 != "_" }) {
        case "canhan", "individual": .individual
        case "tapthe", "collective": .collective
        case "hogiadinh", "household": .household
        default: nil
        }
    }
}
