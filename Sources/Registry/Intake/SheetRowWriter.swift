import Commendation
import Failures
import Intake
import Vietnamese

/// Turns nominees of a sheet that somebody made into rows of `import_row`.
struct SheetRowWriter {
    /// Where complaints say that something is.
    let header: SheetHeader
    /// Code of the unit that sends the sheet, to which nominees without a unit belong.
    let sender: String
    let achievementYear: Int?
    let achievement: String?
    let encoder = COPYTextEncoder()
    /// Rows written so far.
    private(set) var count = 0
    private(set) var unitless = UnitlessRows()

    init(header: SheetHeader, sender: String, options: ImportOptions) {
        (self.header, self.sender) = (header, sender)
        achievementYear = options.achievementYear
        achievement = options.achievement?.nfc
    }

    /// Complains once about a column that every row would lack.
    func complainColumns(_ findings: inout Findings) {
        if achievementYear == nil, header.columns[.achievementYear] == nil {
            complain("TD441", .achievementYear, option: "--achievement-year", &findings)
        }
        if achievement == nil, header.columns[.achievement] == nil {
            complain("TD441", .achievement, option: "--achievement", &findings)
        }
    }

    private func complain(
        _ code: String, _ field: SheetField, option: String, _ findings: inout Findings
    ) {
        findings.complaints.add(
            Failure.Detail(
                code, line: header.rows.upperBound, column: field.title,
                ["name": field.title, "option": option]))
    }

    /// Writes a nominee.
    /// - Returns: false after a complaint.
    mutating func add(_ nomination: SheetNomination, _ findings: inout Findings) -> Bool {
        var isSound = true
        for (field, isMissing) in [
            (SheetField.achievementYear, nomination.achievementYear == nil && achievementYear == nil),
            (.achievement, nomination.achievement == nil && achievement == nil),
        ] where isMissing && header.columns[field] != nil {
            findings.complaints.add(
                Failure.Detail("TD260", line: nomination.row, column: header.title(of: field)))
            isSound = false
        }
        if nomination.name.utf8.count > RecordCells.nameLimit {
            let title = header.title(of: .name)
            findings.complaints.add(
                Failure.Detail(
                    "TD110", line: nomination.row, column: title,
                    ["field": title, "expected": "≤ \(RecordCells.nameLimit) byte"]))
            isSound = false
        }
        if size(nomination) > RecordCells.textLimit {
            for (field, text) in texts(nomination) where text.map(RecordCells.isTooLong) == true {
                findings.complaints.add(
                    .tooLong(text ?? "", record: nomination.row, column: header.title(of: field)))
                isSound = false
            }
        }
        guard isSound else { return false }
        count += 1
        encode(nomination)
        return true
    }

    /// Bytes of all its texts: most nominees need no closer look.
    private func size(_ nomination: SheetNomination) -> Int {
        let achievement = nomination.achievement ?? achievement
        return nomination.award.utf8.count + (achievement?.utf8.count ?? 0)
            + (nomination.honorific?.utf8.count ?? 0) + (nomination.post?.utf8.count ?? 0)
            + (nomination.department?.utf8.count ?? 0) + (nomination.unitName?.utf8.count ?? 0)
            + (nomination.unitCode?.utf8.count ?? 0) + (nomination.note?.utf8.count ?? 0)
            + (nomination.activity?.utf8.count ?? 0) + (nomination.address?.utf8.count ?? 0)
    }

    /// What may be any length.
    private func texts(_ nomination: SheetNomination) -> [(SheetField, String?)] {
        [
            (.honorific, nomination.honorific), (.post, nomination.post), (.unitCode, nomination.unitCode),
            (.unitName, nomination.unitName), (.department, nomination.department),
            (.award, nomination.award), (.achievement, nomination.achievement ?? achievement),
            (.note, note(nomination)),
        ]
    }

    private mutating func encode(_ nomination: SheetNomination) {
        encoder.beginRow()
        encoder.add(nomination.row)
        encoder.add(count)
        encoder.add(nomination.kind.rawValue)
        encoder.add(nomination.honorific)
        encoder.add(nomination.isFemale.map { $0 ? "female" : "male" })
        encoder.add(nomination.name)
        encoder.add(nomination.born?.start.iso)
        encoder.add(nomination.born?.precision.rawValue)
        encoder.add(nomination.personalNumber?.text)
        encoder.add(nomination.post)
        encoder.add(unit(nomination))
        let unit = [nomination.department, nomination.unitName].compactMap { $0 }
        encoder.add(unit.isEmpty ? nil : unit.joined(separator: ", "))
        encoder.add(nomination.award)
        encoder.add(nomination.achievementYear ?? achievementYear)
        encoder.add(nomination.achievement ?? achievement)
        encoder.add(note(nomination))
        encoder.add(nil as String?)
        encoder.add(nil as String?)
        encoder.endRow()
    }

    /// The unit's code, or its name as written; of a collective without one its own name, of others the sender.
    private mutating func unit(_ nomination: SheetNomination) -> String {
        if let told = nomination.unitCode ?? nomination.unitName { return told }
        if nomination.kind == .collective, nomination.department == nil { return nomination.name }
        unitless.add(line: nomination.row)
        return sender
    }

    /// What the register has no column for stays readable.
    private func note(_ nomination: SheetNomination) -> String? {
        let kept: [(SheetField, String?)] = [
            (.recipientClass, nomination.recipientClass?.name), (.activity, nomination.activity),
            (.address, nomination.address),
        ]
        let notes = kept.compactMap { field, text in text.map { "\(field.title): \($0)" } }
        let all = [nomination.note].compactMap { $0 } + notes
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }
}
