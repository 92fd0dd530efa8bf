import Commendation

/// Whom a row is for.
extension NominationCells {
    /// The row's own word goes before the heading, the heading before the sheet.
    mutating func kind(_ row: SheetRow, _ findings: inout Findings) -> RecipientKind? {
        for field in [SheetField.recipientKind, .recipientKindCode] {
            guard let text = row.words(field) else { continue }
            guard let kind = RecipientWords.kind(text) else {
                findings.complain(
                    "TD261", row: row.number, column: row.title(field), ["value": excerpt(text)])
                return nil
            }
            if let implied = row.headingKind, implied != kind {
                findings.remark(
                    "TD087", row: row.number, column: row.title(field),
                    ["value": excerpt(text), "heading": excerpt(row.headings.joined(separator: " / "))])
            }
            return kind
        }
        if let kind = row.headingKind { return kind }
        if namesHouseholds { return .household }
        let told = sheetKind ?? (row.words(.honorific) == nil ? nil : .individual)
        if let told, NominationCells.personal.contains(where: { row.words($0) != nil }) { return told }
        let name = DeducedKinds.kind(name: row.words(.name), post: row.words(.post))
        // Lists of persons have collectives among them, which leave the persons' columns empty.
        if let told, shape != nil || name == nil || name == told { return told }
        let award = awardKind(row)
        if let told, award != name { return told }
        // Where the award and the name tell different things, neither is believed.
        if let kind = award ?? name, name == nil || name == kind {
            deduced.add(row.number, kind)
            return kind
        }
        if let kind = context.otherwise { return kind }
        findings.complain("TD099", row: row.number, column: row.title(.recipientKind))
        return nil
    }

    /// What persons have and others do not.
    private static let personal: [SheetField] = [
        .honorific, .sex, .born, .bornMale, .bornFemale, .personalNumber,
    ]

    /// The only kind that the row's award is for, whoever names it.
    private mutating func awardKind(_ row: SheetRow) -> RecipientKind? {
        let texts = [SheetField.award, .awardKindCode].compactMap { row.words($0) }
        let codes = [SheetField.awardFormCode, .awardTitleCode].compactMap { field in
            shape.flatMap { shape in row.words(field).flatMap { TemplateCodes.award($0, shape.generation) } }
        }
        var found = (texts + codes).first.map { reading($0, nil) }
        if found == nil { found = headingAward(row, nil).map { .found($0) } }
        return switch found {
        case .found(let award): awards.onlyKind(of: [award])
        case .unclear(let candidates): awards.onlyKind(of: candidates)
        case nil: nil
        }
    }
}
