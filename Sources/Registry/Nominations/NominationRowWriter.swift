import Commendation
import Intake
import Vietnamese

/// Turns records of a nomination file into rows of `import_row`, and complains about cells that mean nothing.
///
/// What needs the register (units, award kinds, who is who) is checked afterwards, for all rows at once.
struct NominationRowWriter {
    let columns: [Int?]
    let encoder = COPYTextEncoder()
    private var ordinal = 0

    init(columns: [Int?]) { self.columns = columns }

    /// Rows written so far.
    var count: Int { ordinal }

    mutating func add(_ record: CSVRecord, complaints: inout Complaints) {
        ordinal += 1
        let cells = RecordCells(record: record, columns: columns, fields: NominationFields.all)
        if cells[NominationFields.recipientKind] == nil {
            cells.complainMissing(NominationFields.recipientKind, &complaints)
        }
        let kind = cells.recipientKind(NominationFields.recipientKind, &complaints)
        encoder.beginRow()
        encoder.add(record.line)
        encoder.add(ordinal)
        encoder.add(kind?.rawValue)
        encoder.addLine(cells, NominationFields.honorific, &complaints)
        encoder.add(kind == .individual ? sex(cells) : nil)
        encoder.addLine(
            cells, NominationFields.name, isRequired: true, limit: RecordCells.nameLimit, &complaints)
        let birth = cells.birth(NominationFields.born, kind, &complaints)
        encoder.add(birth?.start.iso)
        encoder.add(birth?.precision.rawValue)
        encoder.add(cells.personalNumber(NominationFields.personalNumber, kind, &complaints))
        encoder.addLine(cells, NominationFields.post, &complaints)
        encoder.addLine(cells, NominationFields.unitCode, isRequired: true, &complaints)
        encoder.addLine(cells, NominationFields.unitName, &complaints)
        encoder.addLine(cells, NominationFields.awardKindCode, isRequired: true, &complaints)
        encoder.add(cells.year(NominationFields.achievementYear, &complaints))
        encoder.addLine(cells, NominationFields.achievement, isRequired: true, &complaints)
        encoder.addLine(cells, NominationFields.note, &complaints)
        encoder.add(commendationType(cells, &complaints)?.rawValue)
        encoder.addLine(
            cells, NominationFields.achievementKey, limit: RecordCells.nameLimit, &complaints)
        encoder.endRow()
    }

    private func sex(_ cells: RecordCells) -> String? {
        guard let cell = cells[NominationFields.honorific], cell.count < 8 else { return nil }
        return switch Fold.comparisonKey(String(decoding: cell, as: UTF8.self)) {
        case "ông": "male"
        case "bà": "female"
        default: nil
        }
    }

    private func commendationType(_ cells: RecordCells, _ complaints: inout Complaints) -> CommendationType? {
        guard let text = cells.text(NominationFields.commendationType) else { return nil }
        if let type = CommendationType(text) { return type }
        cells.complain("TD136", NominationFields.commendationType, [:], &complaints)
        return nil
    }
}
