import Commendation
import Vietnamese

/// Understands the cells of a nominee's row, one against the other.
struct NominationCells {
    let awards: AwardNames
    private let today: CalendarDate
    let shape: SheetShape?
    let context: SheetContext
    /// Awards that were read before, since a list names few of them many times.
    private var readings: [Question: AwardNames.Reading] = [:]
    private static let readingLimit = 1000

    private struct Question: Hashable {
        var text: String
        var kind: RecipientKind?
    }

    var deduced = DeducedKinds()
    private var recased = RecasedNames()

    /// The kind of everybody in the sheet, when its columns make sense for one kind only.
    let sheetKind: RecipientKind?
    /// Whether the column of names is one of households: nothing else stands in it.
    let namesHouseholds: Bool

    init(
        awards: AwardNames, today: CalendarDate, header: SheetHeader, context: SheetContext = SheetContext()
    ) {
        (self.awards, self.today, shape) = (awards, today, header.shape)
        self.context = context
        let title = header.title(of: .name)
        namesHouseholds = [title, title.split(separator: "/").last.map(String.init) ?? title].contains {
            NominationCells.householdTitles.contains(HeaderNames.exactKey($0))
        }
        sheetKind =
            switch header.shape {
            case .collectives: .collective
            case .individuals: .individual
            default:
                [SheetField.born, .bornMale, .bornFemale, .sex].contains { header.columns[$0] != nil }
                    ? .individual : nil
            }
    }

    /// The nominee; nil when there is a complaint about the row.
    mutating func read(_ row: SheetRow, _ findings: inout Findings) -> SheetNomination? {
        let before = findings.complaints.count
        for (field, name) in row.errors {
            findings.complain("TD077", row: row.number, column: row.title(field), ["value": name])
        }
        let kind = kind(row, &findings)
        let person = PersonCells(row: row, kind: kind, isOfHead: namesHouseholds, today: today).read(
            &findings)
        if let person, let written = person.written { recased.add(row.number, written, person.name) }
        let recipientClass = recipientClass(row, kind, &findings)
        let award = award(row, kind, &findings)
        let year = year(row, &findings)
        guard let kind, let person, let award, findings.complaints.count == before else { return nil }
        let notes = [row.words(.note), row.extraNote].compactMap { $0 } + headNotes(row, kind)
        return SheetNomination(
            row: row.number, kind: kind, honorific: person.honorific, isFemale: person.isFemale,
            name: person.name,
            born: person.born, personalNumber: person.number, post: row.words(.post),
            department: row.words(.department), unitName: row.words(.unitName),
            unitCode: row.words(.unitCode),
            address: row.words(.address), recipientClass: recipientClass, award: award,
            activity: row.words(.activity), achievement: row.words(.achievement), achievementYear: year,
            note: notes.isEmpty ? nil : notes.joined(separator: "; "))
    }

    /// What the sheet tells of the head of a household, who is no nominee.
    private func headNotes(_ row: SheetRow, _ kind: RecipientKind) -> [String] {
        guard namesHouseholds, kind == .household else { return [] }
        return [SheetField.born, .bornMale, .bornFemale].compactMap { field in
            row.words(field).map { "\(row.title(field)): \($0)" }
        }
    }

    private static let householdTitles: Set<String> = Set(
        [
            "Tên hộ gia đình", "Họ và tên chủ hộ", "Họ tên chủ hộ", "Tên chủ hộ", "Tên hộ", "Hộ gia đình",
            "Chủ hộ",
            "Hộ",
        ].map(HeaderNames.exactKey))

    /// Says what there is to say of all rows, after the last one.
    mutating func report(_ findings: inout Findings) {
        deduced.report(&findings)
        recased.report(&findings)
    }

    private func recipientClass(
        _ row: SheetRow, _ kind: RecipientKind?, _ findings: inout Findings
    ) -> RecipientClass? {
        let text = row.words(.recipientClass)
        let named = text.flatMap { RecipientClass(words: $0) }
        if let text, named == nil {
            findings.remark(
                "TD088", row: row.number, column: row.title(.recipientClass), ["value": excerpt(text)])
        }
        let code = row.words(.recipientClassCode)
        let coded = code.flatMap { code in
            shape.flatMap { RecipientClass(code: code, generation: $0.generation) }
        }
        // Beside its text a code is not needed.
        if let code, coded == nil, named == nil { complainCode(row, .recipientClassCode, code, &findings) }
        if let named, let coded, let code, named != coded {
            remarkCode(row, .recipientClassCode, code, coded.name, text: named.name, &findings)
        }
        let found = named ?? coded
        if let found, let kind, let expected = found.kind, expected != kind {
            findings.remark(
                "TD089", row: row.number,
                column: row.title(named == nil ? .recipientClassCode : .recipientClass),
                ["class": found.name, "kind": word(for: kind)])
        }
        return found
    }

    /// The award in words goes before its code; without either, the heading above names it.
    private mutating func award(_ row: SheetRow, _ kind: RecipientKind?, _ findings: inout Findings)
        -> String?
    {
        let coded = codedAwards(row, kind, &findings)
        var found: String?
        if let text = row.words(.award) {
            guard let named = named(text, row, .award, kind, &findings) else { return nil }
            for (field, code, award) in coded where award != named {
                remarkCode(row, field, code, awards.name(of: award), text: awards.name(of: named), &findings)
            }
            found = named
        } else if coded.count == 1 || Set(coded.map(\.award)).count == 1 {
            found = coded.first?.award
        } else if coded.count > 1 {
            let names = coded.map { awards.name(of: $0.award) }.joined(separator: "; ")
            let codes = coded.map(\.code).joined(separator: ", ")
            findings.complain(
                "TD091", row: row.number, column: row.title(coded[0].field),
                ["value": codes, "candidates": names])
            return nil
        } else {
            found = headingAward(row, kind)
            if found == nil, !hasUnreadCode(row) {
                findings.complain("TD260", row: row.number, column: row.title(.award))
            }
        }
        if let found, let kind, !awards.isFor(found, kind) {
            findings.complain(
                "TD094", row: row.number, column: row.title(.award),
                ["value": awards.name(of: found), "kind": word(for: kind)])
        }
        return found
    }

    /// Awards by their codes: ours, or the template's with its generation.
    private mutating func codedAwards(
        _ row: SheetRow, _ kind: RecipientKind?, _ findings: inout Findings
    ) -> [(field: SheetField, code: String, award: String)] {
        var coded: [(field: SheetField, code: String, award: String)] = []
        let hasText = row.words(.award) != nil
        for field in [SheetField.awardKindCode, .awardFormCode, .awardTitleCode] {
            guard let code = row.words(field) else { continue }
            let name =
                field == .awardKindCode ? code : shape.flatMap { TemplateCodes.award(code, $0.generation) }
            guard let name else {
                if !hasText { complainCode(row, field, code, &findings) }
                continue
            }
            if hasText {
                if case .found(let award) = reading(name, kind) { coded.append((field, code, award)) }
            } else if let award = named(name, row, field, kind, &findings) {
                coded.append((field, code, award))
            }
        }
        return coded
    }

    mutating func reading(_ text: String, _ kind: RecipientKind?) -> AwardNames.Reading {
        let question = Question(text: text, kind: kind)
        if let reading = readings[question] { return reading }
        let reading = AwardPhrase.completed(awards.read(text, for: kind), of: text, decided: context.decided)
        if readings.count < NominationCells.readingLimit { readings[question] = reading }
        return reading
    }

    private func hasUnreadCode(_ row: SheetRow) -> Bool {
        [SheetField.awardKindCode, .awardFormCode, .awardTitleCode].contains { row.words($0) != nil }
    }

    mutating func headingAward(_ row: SheetRow, _ kind: RecipientKind?) -> String? {
        for heading in row.headings.reversed() {
            if case .found(let award) = reading(heading, kind) { return award }
            let named = AwardPhrase.read(
                heading, awards, for: kind, by: context.authority, decided: context.decided)
            if case .found(let award) = named { return award }
        }
        return context.award
    }

    private mutating func named(
        _ text: String, _ row: SheetRow, _ field: SheetField, _ kind: RecipientKind?,
        _ findings: inout Findings
    ) -> String? {
        switch reading(text, kind) {
        case .found(let award): return award
        case .unclear(let candidates):
            let names = candidates.prefix(8).map { awards.name(of: $0) }.joined(separator: "; ")
            findings.complain(
                candidates.isEmpty ? "TD090" : "TD091", row: row.number, column: row.title(field),
                ["value": excerpt(text), "candidates": names])
            return nil
        }
    }

    private func year(_ row: SheetRow, _ findings: inout Findings) -> Int? {
        guard let text = row.words(.achievementYear) else { return nil }
        if text.utf8.count == 4, let year = Int(text), (1945...2200).contains(year) { return year }
        // A school year counts as the year in which it ends.
        let parts = text.split { $0 == "-" || $0 == "–" || $0 == "/" }.map { $0.filter { $0 != " " } }
        let years = parts.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        let isYear = years.count == parts.count && years.allSatisfy { (1945...2200).contains($0) }
        guard isYear, let last = years.last, years.count == 1 || (years.count == 2 && years[0] + 1 == last)
        else {
            findings.complain(
                "TD264", row: row.number, column: row.title(.achievementYear), ["value": excerpt(text)])
            return nil
        }
        return last
    }

    private func complainCode(
        _ row: SheetRow, _ field: SheetField, _ code: String, _ findings: inout Findings
    ) {
        findings.complain("TD093", row: row.number, column: row.title(field), ["value": excerpt(code)])
    }

    private func remarkCode(
        _ row: SheetRow, _ field: SheetField, _ code: String, _ meaning: String, text: String,
        _ findings: inout Findings
    ) {
        findings.remark(
            "TD092", row: row.number, column: row.title(field),
            ["value": code, "meaning": meaning, "taken": text])
    }

    private func word(for kind: RecipientKind) -> String {
        switch kind {
        case .individual: "cá nhân"
        case .collective: "tập thể"
        case .household: "hộ gia đình"
        }
    }

    func excerpt(_ text: String) -> String { String(text.prefix(60)) }
}
