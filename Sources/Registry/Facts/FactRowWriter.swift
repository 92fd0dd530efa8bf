import Commendation
import Failures
import Intake
import Vietnamese

/// Turns records of a file of ratings or figures into rows of `fact_row`, and complains about cells that mean nothing.
struct FactRowWriter {
    let kind: FactKind
    let columns: [Int?]
    let fields: [IntakeField]
    let encoder = COPYTextEncoder()
    /// Rows written so far.
    private(set) var count = 0

    init(kind: FactKind, columns: [Int?], fields: [IntakeField]) {
        self.kind = kind
        self.columns = columns
        self.fields = fields
    }

    mutating func add(_ record: CSVRecord, complaints: inout Complaints) {
        count += 1
        let cells = RecordCells(record: record, columns: columns, fields: fields)
        encoder.beginRow()
        encoder.add(record.line)
        addRecipient(cells, &complaints)
        encoder.add(cells.year(FactFields.year, &complaints))
        encoder.addLine(cells, FactFields.paper, isRequired: true, &complaints)
        switch kind {
        case .rating:
            encoder.add(rating(cells, &complaints)?.rawValue)
            for _ in FactFields.figures { encoder.add(nil as Int?) }
            addBasis(cells, &complaints)
        case .figures:
            encoder.add(nil as String?)
            addFigures(cells, &complaints)
            for _ in FactFields.ratingBasis...FactFields.monthsWorked { encoder.add(nil as Int?) }
        }
        encoder.endRow()
    }

    private func addRecipient(_ cells: RecordCells, _ complaints: inout Complaints) {
        let id = number(cells, FactFields.recipientID, atMost: Int.max, &complaints)
        let usual = kind == .figures ? RecipientKind.collective : .individual
        let recipientKind = cells.recipientKind(FactFields.recipientKind, &complaints) ?? usual
        let birth = cells.birth(FactFields.born, recipientKind, &complaints)
        let personalNumber = cells.personalNumber(FactFields.personalNumber, recipientKind, &complaints)
        // A recipient is known by the id, by name and unit, or, of figures, as the unit itself.
        if cells[FactFields.recipientID] == nil {
            if cells[FactFields.unitCode] == nil { cells.complainMissing(FactFields.unitCode, &complaints) }
            if cells[FactFields.name] == nil, kind == .rating {
                cells.complainMissing(FactFields.name, &complaints)
            }
        }
        encoder.add(id)
        encoder.add(recipientKind.rawValue)
        encoder.addLine(cells, FactFields.name, limit: RecordCells.nameLimit, &complaints)
        encoder.add(birth?.start.iso)
        encoder.add(birth?.precision.rawValue)
        encoder.add(personalNumber)
        encoder.addLine(cells, FactFields.unitCode, &complaints)
    }

    private func rating(_ cells: RecordCells, _ complaints: inout Complaints) -> Rating? {
        guard cells.required(FactFields.first, &complaints) != nil else { return nil }
        if let rating = cells.text(FactFields.first).flatMap(Rating.init(_:)) { return rating }
        cells.complain("TD137", FactFields.first, [:], &complaints)
        return nil
    }

    /// How the rating was given: by which rules, with how many points, among whom.
    private func addBasis(_ cells: RecordCells, _ complaints: inout Complaints) {
        func read(_ field: Int, orElse code: String, _ meaning: (String) -> String?) -> String? {
            guard let text = cells.text(field) else { return nil }
            if let value = meaning(Fold.search(text)) { return value }
            cells.complain(code, field, [:], &complaints)
            return nil
        }
        encoder.add(
            read(FactFields.ratingBasis, orElse: "TD481") { text in
                switch text {
                case "cong chuc", "can bo", "can bo, cong chuc", "civil_servant", "civil servant", "335/2025":
                    "civil_servant"
                case "vien chuc", "public_employee", "public employee", "233/2026": "public_employee"
                default: nil
                }
            })
        encoder.add(
            read(FactFields.points, orElse: "TD138") { text in
                let parts = text.split(
                    separator: text.contains(",") ? "," : ".", omittingEmptySubsequences: false)
                let isNumber =
                    (1...2).contains(parts.count)
                    && parts.allSatisfy { part in
                        (1...3).contains(part.utf8.count)
                            && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    }
                return isNumber ? parts.joined(separator: ".") : nil
            })
        encoder.addLine(cells, FactFields.taskGroup, &complaints)
        encoder.add(
            read(FactFields.isHead, orElse: "TD481") { text in
                switch text {
                case "x", "co", "dung", "yes", "true", "1": "true"
                case "khong", "no", "false", "0": "false"
                default: nil
                }
            })
        encoder.add(
            read(FactFields.monthsWorked, orElse: "TD138") { text in
                Int(text).flatMap { (0...12).contains($0) ? String($0) : nil }
            })
    }

    private func addFigures(_ cells: RecordCells, _ complaints: inout Complaints) {
        let range = FactFields.first..<(FactFields.first + FactFields.figures.count)
        let before = complaints.count
        let numbers = range.map { number(cells, $0, atMost: 10_000_000, &complaints) }
        if numbers.allSatisfy({ $0 == nil }), complaints.count == before {
            cells.complainMissing(FactFields.first, &complaints)
        }
        if numbers[0] == 0 { cells.complain("TD138", FactFields.first, [:], &complaints) }
        for number in numbers { encoder.add(number) }
    }

    /// A cell that holds a number or nothing; nil after a complaint, too.
    private func number(
        _ cells: RecordCells, _ field: Int, atMost limit: Int, _ complaints: inout Complaints
    ) -> Int? {
        guard let text = cells.text(field) else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number <= limit {
            return number
        }
        cells.complain("TD138", field, [:], &complaints)
        return nil
    }
}
