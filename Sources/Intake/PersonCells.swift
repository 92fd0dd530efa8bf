import Commendation
import Vietnamese

/// Who the nominee of a row is: name, form of address, sex, birth and personal number, one against the other.
struct PersonCells {
    struct Person {
        var honorific: String?
        var isFemale: Bool?
        var name: String
        /// The name as it was written, when it stood in capitals or small letters only.
        var written: String?
        var born: PartialDate?
        var number: PersonalNumber?
    }

    let row: SheetRow
    /// nil when the row does not say it; a complaint says so already.
    let kind: RecipientKind?
    /// Whether the column of names is one of households, so that births are those of their heads.
    var isOfHead = false
    let today: CalendarDate

    /// The nominee; nil when the name is missing.
    func read(_ findings: inout Findings) -> Person? {
        guard let written = row.words(.name) else {
            findings.complain("TD260", row: row.number, column: row.title(.name))
            return nil
        }
        guard kind == .individual || kind == nil else {
            for field in [SheetField.born, .bornMale, .bornFemale, .personalNumber]
            where row.words(field) != nil && !(isOfHead && kind == .household && field != .personalNumber) {
                findings.complain(
                    "TD265", row: row.number, column: row.title(field),
                    ["value": excerpt(row.words(field) ?? "")])
            }
            return Person(name: written)
        }
        var person = addressed(written, &findings)
        if kind == .individual, let name = PersonName.recased(person.name) {
            (person.written, person.name) = (person.name, name)
        }
        (person.born, person.isFemale) = birth(told: sex(told: person.isFemale, &findings), &findings)
        person.number = number(&findings)
        if let number = person.number { compare(number, person, &findings) }
        return person
    }

    private func addressed(_ written: String, _ findings: inout Findings) -> Person {
        let name = AddressedName(written)
        guard let column = row.words(.honorific) else {
            if name.isDoubtful {
                findings.remark(
                    "TD098", row: row.number, column: row.title(.name),
                    ["value": excerpt(written), "name": excerpt(name.name)])
            }
            return Person(honorific: name.honorific, isFemale: name.isFemale, name: name.name)
        }
        // With a column of its own for forms of address, a doubtful word belongs to the name.
        let alone = name.isDoubtful ? written : name.name
        let told = AddressedName("\(column) Nguyễn An")
        let isKnown = !told.titles.isEmpty && told.name == "Nguyễn An"
        return Person(
            honorific: isKnown ? told.honorific ?? name.honorific : column,
            isFemale: told.isFemale ?? name.isFemale, name: alone)
    }

    private func sex(told: Bool?, _ findings: inout Findings) -> Bool? {
        guard let text = row.words(.sex) else { return told }
        guard let isFemale = RecipientWords.isFemale(text) else {
            findings.complain("TD081", row: row.number, column: row.title(.sex), ["value": excerpt(text)])
            return told
        }
        if let told, told != isFemale { remark(.sex, text, .honorific, word(told), &findings) }
        return isFemale
    }

    /// The date of birth, and the sex where the sheet has a column for each.
    private func birth(told: Bool?, _ findings: inout Findings) -> (PartialDate?, Bool?) {
        var filled: (field: SheetField, cell: TableCell, text: String)?
        for field in PersonCells.births {
            guard let cell = row.cell(field), let text = cell.words else { continue }
            guard filled == nil else {
                let all = PersonCells.births.compactMap { row.words($0) }.joined(separator: "; ")
                complain("TD262", filled?.field ?? field, all, &findings)
                return (nil, told)
            }
            filled = (field, cell, text)
        }
        guard let (field, cell, text) = filled else { return (nil, told) }
        var isFemale = told
        if field != .born {
            if let told, told != (field == .bornFemale) {
                remark(field, text, .honorific, word(told), &findings)
            }
            isFemale = field == .bornFemale
        }
        return (date(cell, text, field, &findings), isFemale)
    }

    private static let births: [SheetField] = [.born, .bornMale, .bornFemale]

    private func date(
        _ cell: TableCell, _ text: String, _ field: SheetField, _ findings: inout Findings
    ) -> PartialDate? {
        do throws(DateCell.Problem) {
            let read = try DateCell(cell)
            if read.date.start > today { complain("TD080", field, text, &findings) }
            if read.isSerial {
                findings.remark(
                    "TD082", row: row.number, column: row.title(field),
                    ["value": text, "suggestion": ClericalDate.slashed(read.date)])
            }
            return read.date
        } catch {
            switch error {
            case .unknownForm: complain("TD262", field, text, &findings)
            case .shortYear: complain("TD078", field, text, &findings)
            case .noSuchDay(nil): complain("TD079", field, text, &findings)
            case .noSuchDay(let suggestion?), .serialText(let suggestion):
                complain("TD084", field, text, suggestion: suggestion, &findings)
            }
            return nil
        }
    }

    private func number(_ findings: inout Findings) -> PersonalNumber? {
        guard let text = row.words(.personalNumber) else { return nil }
        do throws(PersonalNumber.Problem) {
            return try PersonalNumber(text)
        } catch {
            switch error {
            case .oldCard: complain("TD085", .personalNumber, text, &findings)
            case .zerosLost(let suggestion):
                complain("TD083", .personalNumber, text, suggestion: suggestion, &findings)
            case .unknownForm: complain("TD263", .personalNumber, text, &findings)
            }
            return nil
        }
    }

    /// What the number tells against the other cells; a soft check, since registrars err and provinces merge.
    private func compare(_ number: PersonalNumber, _ person: Person, _ findings: inout Findings) {
        if let told = number.isFemale, let isFemale = person.isFemale, told != isFemale {
            remark(.personalNumber, number.text, .sex, word(isFemale), &findings)
        }
        if let year = number.birthYear, let born = person.born, born.start.year != year {
            remark(.personalNumber, number.text, .born, ClericalDate.slashed(born), &findings)
        }
        // The province stands last in a place of birth: `xã Tân Hòa, tỉnh Đồng Tháp`.
        if let place = row.words(.birthplace),
            let province = place.split(whereSeparator: { $0 == "," || $0 == ";" }).last,
            number.mayBeBorn(inProvince: String(province)) == false
        {
            remark(.personalNumber, number.text, .birthplace, place, &findings)
        }
    }

    private func complain(
        _ code: String, _ field: SheetField, _ value: String, suggestion: String? = nil,
        _ findings: inout Findings
    ) {
        var arguments = ["value": excerpt(value)]
        arguments["suggestion"] = suggestion
        findings.complain(code, row: row.number, column: row.title(field), arguments)
    }

    private func remark(
        _ field: SheetField, _ value: String, _ other: SheetField, _ expected: String,
        _ findings: inout Findings
    ) {
        findings.remark(
            "TD086", row: row.number, column: row.title(field),
            ["value": excerpt(value), "other": row.title(other), "expected": excerpt(expected)])
    }

    private func word(_ isFemale: Bool) -> String { isFemale ? "nữ" : "nam" }

    private func excerpt(_ text: String) -> String { String(text.prefix(60)) }
}
