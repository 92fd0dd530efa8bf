import Commendation
public import Failures
public import Vietnamese

/// Reads the list of a decision that somebody wrote: groups, headings that name awards, numbered lines, tables, totals.
///
/// Every line is told to be something; what is unclear is complained about, and what the paper states of numbers is
/// compared with what was read.
public struct ListReader {
    private enum Place {
        /// Above the first article or title.
        case masthead
        /// In an article that grants, or the title of a list.
        case sentence
        case list
        /// In articles of another kind, addressees, signatures.
        case after
    }

    /// A heading whose section is being counted.
    private struct Section {
        var level: Int
        var line: Int
        var start: Int
        var stated: StatedTotals
    }

    private let awards: AwardNames
    private let defaults: ListDefaults
    private let today: CalendarDate
    private var reading = ListReading()
    private var place = Place.masthead
    private var headings = Headings()
    private var sections: [Section] = []
    /// Text of the entry that is open, its line, and the kind that its line has.
    private var open: (text: String, line: Int, kind: RecipientKind)?
    /// The last heading, while it may go on.
    private var openHeading: RowText.Heading?
    private var lastNumber = 0
    /// Entries before the last heading.
    private var sectionStart = 0

    private init(awards: AwardNames, defaults: ListDefaults, today: CalendarDate) {
        (self.awards, self.defaults, self.today) = (awards, defaults, today)
    }

    /// Reads a paper.
    ///
    /// - Parameters:
    ///   - paper: the file.
    ///   - awards: the awards that it may name.
    ///   - defaults: what is said of all of its lines.
    ///   - today: the day on which it is read.
    ///   - sheet: the sheet of a workbook; nil for the only visible one that has a header.
    ///   - path: what complaints call the file.
    /// - Throws: TD070 when a workbook has no table, TD513 when it has several, TD4xx when it cannot be read on.
    /// - Returns: everything that was understood, with all complaints.
    public static func read(
        _ paper: PaperFile, awards: AwardNames, defaults: ListDefaults, today: CalendarDate,
        sheet: String? = nil, path: String
    ) throws(Failure) -> ListReading {
        var reader = ListReader(awards: awards, defaults: defaults, today: today)
        reader.reading.findings = paper.findings
        switch paper.content {
        case .lines(let lines): reader.read(lines)
        case .tables(let file): try reader.read(file, sheet, path)
        }
        reader.finish()
        return reader.reading
    }

    private mutating func read(_ lines: [PaperLine]) {
        var rest = lines[...]
        while let line = rest.first {
            let group = rest.prefix { line.table != nil && $0.table == line.table }
            if group.isEmpty {
                read(line)
                rest.removeFirst()
            } else {
                if !readTable(Array(group)) { for row in group { read(row: row) } }
                rest.removeFirst(group.count)
            }
        }
    }

    private mutating func finish() {
        closeEntry()
        reading.head.end()
        closeSections(from: Int.min)
        let counted = reading.kinds
        for (kind, stated) in reading.head.totals.byKind where stated != counted[kind] ?? 0 {
            let line = reading.lines.first { $0.fate == .award }?.number ?? 1
            reading.findings.complain(
                "TD514", row: line,
                [
                    "stated": StatedTotals.text([kind: stated]),
                    "count": StatedTotals.text([kind: counted[kind] ?? 0]),
                ])
        }
        for (line, text) in reading.head.contradictions {
            reading.findings.complain("TD515", row: line, ["value": text])
        }
        complete()
        let isRefused = reading.lines.contains { $0.fate == .refused }
        if reading.entries.isEmpty, !isRefused { reading.findings.complain("TD516", row: 1) }
    }
}

// MARK: - Lines

extension ListReader {
    private mutating func tell(_ number: Int, _ fate: LineFate, _ text: String) {
        reading.lines.append(ReadLine(number: number, fate: fate, text: text))
    }

    private mutating func refuse(_ code: String, _ line: Int, _ text: String) {
        closeEntry()
        reading.findings.complain(code, row: line, ["text": String(text.prefix(80))])
        tell(line, .refused, text)
    }

    /// A row of a table without a header: a numbered entry, or several short lines side by side.
    private mutating func read(row: PaperLine) {
        let cells = row.cells.map { CleanText.line($0) }
        let filled = cells.filter { !$0.isEmpty }
        if let first = filled.first, filled.count > 1, let value = Int(first.trimmed(of: ".)")),
            value < 10_000,
            place == .list || place == .sentence
        {
            read(
                PaperLine(
                    number: row.number, label: first, cells: [filled.dropFirst().joined(separator: "\t")]))
        } else if filled.count > 1, place != .list {
            // Masthead and signatures stand in tables without borders.
            if place == .masthead {
                for piece in row.cells.flatMap({ $0.split(separator: "\n") }) {
                    reading.head.readMasthead(CleanText.line(String(piece)), line: row.number)
                }
            }
            tell(row.number, .frame, filled.joined(separator: " | "))
        } else {
            read(PaperLine(number: row.number, cells: [filled.joined(separator: "\t")]))
        }
    }

    private mutating func read(_ line: PaperLine) {
        let raw = ListWords.columns(line.cells.joined(separator: "\t"))
        let text = CleanText.line(raw)
        if text.isEmpty { return tell(line.number, .blank, "") }
        // Whoever types a list in a text box breaks its lines by hand.
        let label = line.label.map { "\($0) " } ?? ""
        if readFrame(label + text, line.number) { return }
        let numbered = numbered(line, raw)
        let number = numbered?.number ?? line.label?.trimmed(of: ".)")
        let heading =
            numbered.map { RowText.heading(number: $0.number, text: CleanText.line($0.rest)) }
            ?? RowText.heading(number: number, text: text)
        if heading.isCertain, isHeading(heading, numbered) {
            return enter(heading, line.number, label + text)
        }
        if let numbered { return begin(numbered, line.number, label + text) }
        readUnnumbered(text, raw, line.number)
    }

    /// The number of a line, typed or automatic, unless it is Roman or a letter, as headings have.
    private func numbered(_ line: PaperLine, _ raw: String) -> ListWords.Numbered? {
        guard let label = line.label?.trimmed(of: ".)/ ") else { return ListWords.numbered(raw) }
        let last = label.split(separator: ".").last.map(String.init) ?? label
        guard let value = Int(last) else { return nil }
        return ListWords.Numbered(number: String(value), rest: raw)
    }

    /// Above a list, only the words for groups and Roman numbers before them are headings.
    private func isHeading(_ heading: RowText.Heading, _ numbered: ListWords.Numbered?) -> Bool {
        switch place {
        case .list: true
        case .sentence: heading.level < RowText.unnumbered || RowText.kind(ofHeading: heading.text) != nil
        case .masthead, .after: RowText.kind(ofHeading: heading.text) != nil && heading.level < 2
        }
    }

    /// What belongs to the paper and not to its list; false for anything else.
    private mutating func readFrame(_ text: String, _ line: Int) -> Bool {
        if ListWords.isPage(text) {
            tell(line, .frame, text)
        } else if let article = ListWords.article(text) {
            closeEntry()
            let grants = ListWords.grants(text) || article == 1
            place = grants ? .sentence : .after
            if grants { reading.head.begin(text, isArticle: true, line: line) } else { reading.head.end() }
            tell(line, .frame, text)
        } else if ListWords.isListTitle(text) || (ListWords.isNote(text) && place != .sentence) {
            closeEntry()
            closeSections(from: Int.min)
            (place, headings, lastNumber) = (.sentence, Headings(), 0)
            reading.head.begin(text, isArticle: false, line: line)
            tell(line, .frame, text)
        } else if RowText.isTotal(text) || StatedTotals.areAll(of: text) {
            guard place == .list else {
                if place == .sentence { _ = reading.head.goOn(text) }
                tell(line, .frame, text)
                return true
            }
            readTotal(text, line)
        } else if place == .list, isEnd(text) {
            closeEntry()
            place = .after
            tell(line, .frame, text)
        } else {
            return false
        }
        return true
    }

    private func isEnd(_ text: String) -> Bool {
        RowText.isSignature(text) && !ListWords.beginsEntry(text)
    }

    private mutating func readTotal(_ text: String, _ line: Int) {
        closeEntry()
        tell(line, .total, text)
        compare(
            StatedTotals(text, isTotal: true), from: [sectionStart, 0] + sections.map(\.start), line: line)
    }

    /// Complains unless the numbers are those of the entries from one of these places on.
    private mutating func compare(_ stated: StatedTotals, from starts: [Int], to end: Int? = nil, line: Int) {
        guard !stated.isEmpty else { return }
        let end = end ?? reading.entries.count
        let isRight = starts.contains { start in
            let part = reading.entries[start..<end]
            return stated.byKind.allSatisfy { kind, number in part.count { $0.kind == kind } == number }
                && stated.all ?? part.count == part.count
        }
        guard !isRight, let first = starts.first else { return }
        let part = reading.entries[first..<end]
        let count = Dictionary(part.map { ($0.kind, 1) }, uniquingKeysWith: +)
        reading.findings.complain(
            "TD514", row: line,
            ["stated": stated.text, "count": part.isEmpty ? "0" : StatedTotals.text(count)])
    }

    private mutating func readUnnumbered(_ text: String, _ raw: String, _ line: Int) {
        switch place {
        case .masthead:
            reading.head.readMasthead(text, line: line)
            tell(line, .frame, text)
        case .after:
            if ListWords.beginsEntry(text), ListEntry.pieces(text).count > 1 {
                return refuse("TD517", line, text)
            }
            tell(line, .frame, text)
        case .sentence:
            if ListWords.beginsEntry(text) { return begin(.init(number: "-", rest: raw), line, text) }
            if !reading.head.goOn(text) { reading.head.begin(text, isArticle: false, line: line) }
            tell(line, .frame, text)
        case .list:
            if ListWords.beginsEntry(text) { return begin(.init(number: "-", rest: raw), line, text) }
            if let open, ListWords.isOpen(open.text) {
                self.open?.text = open.text + " " + raw
                return tell(line, .continuation, text)
            }
            if let heading = openHeading, continues(heading, text) { return tell(line, .continuation, text) }
            refuse("TD518", line, text)
        }
    }

    /// Whether a heading goes on in a line: together they name an award that the heading alone does not.
    private mutating func continues(_ heading: RowText.Heading, _ text: String) -> Bool {
        let whole = heading.text + " " + text
        guard case .found = award(in: whole, for: RowText.kind(ofHeading: whole)) else { return false }
        if case .found = award(in: heading.text, for: RowText.kind(ofHeading: heading.text)) { return false }
        var longer = heading
        longer.text = whole
        headings.enter(longer)
        openHeading = nil
        return true
    }
}

// MARK: - Headings and entries

extension ListReader {
    private mutating func enter(_ heading: RowText.Heading, _ line: Int, _ text: String) {
        closeEntry()
        reading.head.end()
        place = .list
        closeSections(from: heading.level)
        headings.enter(heading)
        (openHeading, lastNumber, sectionStart) = (heading, 0, reading.entries.count)
        let stated = StatedTotals(heading.text, heading: RowText.kind(ofHeading: heading.text))
        sections.append(
            Section(level: heading.level, line: line, start: reading.entries.count, stated: stated))
        tell(line, .heading, text)
    }

    /// Ends the sections of a level and below, and compares what their headings state.
    private mutating func closeSections(from level: Int) {
        while let section = sections.last, section.level >= level {
            sections.removeLast()
            compare(section.stated, from: [section.start], line: section.line)
        }
    }

    private mutating func begin(_ numbered: ListWords.Numbered, _ line: Int, _ text: String) {
        if place == .after {
            return ListWords.beginsEntry(numbered.rest)
                ? refuse("TD517", line, text) : tell(line, .frame, text)
        }
        if place == .masthead, numbered.value == nil || numbered.value != 1 {
            reading.head.readMasthead(text, line: line)
            return tell(line, .frame, text)
        }
        closeEntry()
        reading.head.end()
        place = .list
        openHeading = nil
        if let value = numbered.value {
            if value != 1, value != lastNumber + 1 {
                reading.findings.remark(
                    "TD519", row: line, ["number": String(value), "expected": String(lastNumber + 1)])
            }
            lastNumber = value
        }
        guard let kind = kind(of: numbered.rest) else { return refuse("TD099", line, text) }
        open = (numbered.rest, line, kind)
        tell(line, .award, text)
    }

    /// The heading's word, else what the line itself shows, else what is said of the whole list.
    private func kind(of text: String) -> RecipientKind? {
        if let kind = headings.kind { return kind }
        if ListWords.isHousehold(text) { return .household }
        if ListWords.beginsEntry(text) { return .individual }
        if Fold.comparisonKey(text).hasPrefix("tập thể ") { return .collective }
        return defaults.kind
    }

    private mutating func closeEntry() {
        guard let open else { return }
        self.open = nil
        var entry = ListEntry(open.text, line: open.line, kind: open.kind)
        (entry.award, entry.year) = awardAndYear(headings.texts, open.kind, open.line)
        guard !entry.name.isEmpty else {
            return reading.findings.complain("TD260", row: open.line, column: SheetField.name.title)
        }
        reading.entries.append(entry)
    }

    private func award(in text: String, for kind: RecipientKind?) -> AwardNames.Reading? {
        AwardPhrase.read(text, awards, for: kind, by: defaults.authority ?? reading.head.authority)
    }

    /// What the headings, then the title, then the articles name; complains when that is not one award.
    private mutating func awardAndYear(
        _ headings: [String], _ kind: RecipientKind, _ line: Int
    ) -> (String?, Int?) {
        let texts = Array(headings.reversed()) + reading.head.sentences.reversed()
        let year = texts.lazy.compactMap(AwardPhrase.year).first
        if let year, let wanted = defaults.year, year != wanted {
            reading.findings.complain(
                "TD520", row: line, ["value": String(year), "wanted": String(wanted)])
        }
        var named: AwardNames.Reading?
        for text in texts where named == nil { named = award(in: text, for: kind) }
        switch (named, defaults.award) {
        case (.found(let code), let wanted?) where code != wanted:
            reading.findings.complain(
                "TD520", row: line, ["value": awards.name(of: code), "wanted": awards.name(of: wanted)])
            return (wanted, year ?? defaults.year)
        case (.found(let code), _): return (code, year ?? defaults.year)
        case (_, let wanted?): return (wanted, year ?? defaults.year)
        case (.unclear(let codes), nil):
            let names = codes.prefix(8).map { awards.name(of: $0) }.joined(separator: "; ")
            reading.findings.complain("TD521", row: line, ["candidates": names])
        case (nil, nil): reading.findings.complain("TD522", row: line)
        }
        return (nil, year ?? defaults.year)
    }

    /// What is said once for the whole list: the year, which each line needs.
    private mutating func complete() {
        let lacking = reading.entries.filter { $0.year == nil }
        guard let first = lacking.first else { return }
        reading.findings.complain("TD523", row: first.line, ["count": String(lacking.count)])
    }
}

// MARK: - Tables

extension ListReader {
    /// Reads a table that has a header; false when it has none.
    private mutating func readTable(_ rows: [PaperLine]) -> Bool {
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

    private mutating func read(_ file: TableFile, _ sheet: String?, _ path: String) throws(Failure) {
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
        try read(rows: file.rows(ofSheet: index), offset: 0, isWhole: true)
    }

    /// Reads rows under a header within the headings that hold so far.
    private mutating func read(rows: some TableRows, offset: Int, isWhole: Bool) throws(Failure) {
        var findings = Findings()
        var context = SheetContext()
        context.headings = reading.head.sentences + headings.texts
        (context.kind, context.award) = (headings.kind ?? defaults.kind, defaults.award)
        context.authority = defaults.authority ?? reading.head.authority
        let log = RowLog(offset: offset)
        var sheet = try NominationSheet(
            rows, awards: awards, today: today, within: context, onRow: log.add, findings: &findings)
        if isWhole { readAbove(sheet.header.above) }
        place = .list
        let first = reading.entries.count
        while var row = try sheet.next(findings: &findings) {
            row.row += offset
            add(row, headings: reading.head.sentences + context.headings)
        }
        take(log, findings, offset: offset, from: first)
    }

    private mutating func add(_ row: SheetNomination, headings: [String]) {
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
    private mutating func take(_ log: RowLog, _ findings: Findings, offset: Int, from first: Int) {
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

    private mutating func readAbove(_ texts: [String]) {
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
