import Commendation
import Failures
import Vietnamese

/// Tables, in documents and as files.
extension ListReader {
    /// Reads a table that has a header; false when it has none.
    mutating func readTable(_ rows: [PaperLine]) -> Bool {
        let table = PaperRows(rows)
        var ignored = Findings()
        guard (try? SheetHeader(in: table.all, findings: &ignored)) != nil else { return false }
        closeEntry()
        reading.head.end()
        // A paper is in memory already: nothing can fail but a header, which was found.
        do throws(Failure) { try read(rows: table, offset: table.offset, isWhole: false) } catch {
            return false
        }
        return true
    }

    mutating func read(
        _ file: TableFile, _ sheet: String?, _ path: String, _ encoding: LegacyEncoding?
    ) throws(Failure) {
        var candidates: [Int] = []
        if !file.isWorkbook {
            candidates = [0]
        } else {
            for (index, found) in file.sheets.enumerated() {
                guard
                    sheet.map({ CleanText.line($0) == CleanText.line(found.name) })
                        ?? (found.visibility == .visible)
                else { continue }
                var findings = Findings()
                let rows = try file.rows(ofSheet: index)
                if (try? SheetReader(rows, findings: &findings)) != nil { candidates.append(index) }
            }
        }
        guard let index = candidates.first else {
            let expected = [SheetField.name, .award, .unitName].map(\.title).joined(separator: ", ")
            throw Failure("TD070", ["count": String(SheetHeader.lastRow), "expected": expected])
        }
        guard candidates.count == 1 else {
            let names = candidates.map { file.sheets[$0].name }.joined(separator: "; ")
            throw Failure("TD513", ["path": path, "sheets": names])
        }
        try read(rows: file.rows(ofSheet: index), offset: 0, isWhole: true, encoding: encoding)
    }

    /// Reads rows under a header within the headings that hold so far.
    mutating func read(
        rows: some TableRows, offset: Int, isWhole: Bool, encoding: LegacyEncoding? = nil
    ) throws(Failure) {
        var findings = Findings()
        var context = SheetContext()
        context.headings = reading.head.sentences + headings.texts
        (context.kind, context.award) = (headings.kind ?? defaults.kind, defaults.award)
        context.authority = defaults.authority ?? reading.head.authority
        let log = RowLog(offset: offset)
        var sheet = try NominationSheet(
            rows, awards: awards, today: today, encoding: encoding, within: context, onRow: log.add,
            findings: &findings)
        if isWhole { readAbove(sheet.header.above) }
        place = .list
        let first = reading.entries.count
        while var row = try sheet.next(findings: &findings) {
            row.row += offset
            add(row, headings: reading.head.sentences + context.headings)
        }
        take(log, findings, offset: offset, from: first)
    }

    mutating func add(_ row: SheetNomination, headings: [String]) {
        // Some tables keep name, post and unit in one cell.
        let isWhole = row.unitName == nil && row.unitCode == nil && row.post == nil && row.name.contains(",")
        var entry =
            isWhole
            ? ListEntry(row.name, line: row.row, kind: row.kind)
            : ListEntry(line: row.row, kind: row.kind, name: row.name)
        entry.honorific = row.honorific ?? entry.honorific
        entry.born = row.born.map { ClericalDate.slashed($0) } ?? entry.born
        entry.personalNumber = row.personalNumber?.text
        (entry.post, entry.unitCode, entry.award) = (row.post, row.unitCode, row.award)
        if !isWhole {
            entry.pieces = [row.department, row.unitName].compactMap { $0 }.flatMap(ListEntry.pieces)
        }
        entry.achievement = row.achievement ?? entry.achievement
        entry.year = row.achievementYear ?? headings.reversed().lazy.compactMap(AwardPhrase.year).first
        if let wanted = defaults.award, wanted != row.award {
            reading.findings.complain(
                "TD520", row: row.row,
                ["value": awards.name(of: row.award), "wanted": awards.name(of: wanted)])
        }
        if let year = entry.year, let wanted = defaults.year, year != wanted {
            reading.findings.complain(
                "TD520", row: row.row, ["value": String(year), "wanted": String(wanted)])
        }
        entry.year = entry.year ?? defaults.year
        reading.entries.append(entry)
    }

    /// Takes over what became of the rows, and compares the totals among them.
    mutating func take(_ log: RowLog, _ findings: Findings, offset: Int, from first: Int) {
        var section = first
        for row in log.lines {
            let end = reading.entries[first...].firstIndex { $0.line > row.number } ?? reading.entries.count
            if row.fate == .heading { section = end }
            if row.fate == .total {
                compare(
                    StatedTotals(row.text, isTotal: true), from: [section, first, 0], to: end,
                    line: row.number)
            }
            reading.lines.append(row)
        }
        func moved(_ detail: Failure.Detail) -> Failure.Detail {
            var detail = detail
            detail.line = detail.line.map { $0 + offset }
            return detail
        }
        for detail in findings.complaints.details { reading.findings.complaints.add(moved(detail)) }
        // Totals are compared here, and headings may name what no column does.
        for detail in findings.remarks.details where !["TD075", "TD412"].contains(detail.code) {
            reading.findings.remarks.add(moved(detail))
        }
    }

    mutating func readAbove(_ texts: [String]) {
        for text in texts.flatMap({ $0.split(separator: "\n") }).map({ CleanText.line(String($0)) }) {
            if ListWords.isListTitle(text) || ListWords.isNote(text) {
                reading.head.begin(text, isArticle: false, line: 1)
            } else if !reading.head.goOn(text) {
                reading.head.readMasthead(text, line: 1)
            }
        }
        reading.head.end()
    }
}
