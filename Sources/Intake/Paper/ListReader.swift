import Commendation
public import Failures
public import Vietnamese

/// Reads the list of a decision that somebody wrote: groups, headings that name awards, numbered lines, tables, totals.
///
/// Every line is told to be something; what is unclear is complained about, and what the paper states of numbers is
/// compared with what was read.
public struct ListReader {
    enum Place {
        /// Above the first article or title.
        case masthead
        /// In an article that grants, or the title of a list.
        case sentence
        case list
        /// In articles of another kind, addressees, signatures.
        case after
    }

    /// A heading whose section is being counted.
    struct Section {
        var level: Int
        var line: Int
        var start: Int
        var stated: StatedTotals
    }

    let awards: AwardNames
    let defaults: ListDefaults
    let today: CalendarDate
    var reading = ListReading()
    var place = Place.masthead
    var headings = Headings()
    var sections: [Section] = []
    /// Text of the entry that is open, its line, and the kind that its line has.
    var open: (text: String, line: Int, kind: RecipientKind)?
    /// The last heading, while it may go on.
    var openHeading: RowText.Heading?
    var lastNumber = 0
    /// Entries before the last heading.
    var sectionStart = 0

    init(awards: AwardNames, defaults: ListDefaults, today: CalendarDate) {
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
        case .tables(let file): try reader.read(file, sheet, path, paper.encoding)
        }
        reader.finish()
        return reader.reading
    }

    mutating func read(_ lines: [PaperLine]) {
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

    mutating func finish() {
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

extension ListReader {
    mutating func tell(_ number: Int, _ fate: LineFate, _ text: String) {
        reading.lines.append(ReadLine(number: number, fate: fate, text: text))
    }

    mutating func refuse(_ code: String, _ line: Int, _ text: String) {
        closeEntry()
        reading.findings.complain(code, row: line, ["text": String(text.prefix(80))])
        tell(line, .refused, text)
    }

    /// A row of a table without a header: a numbered entry, or several short lines side by side.
    mutating func read(row: PaperLine) {
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

    mutating func read(_ line: PaperLine) {
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
    func numbered(_ line: PaperLine, _ raw: String) -> ListWords.Numbered? {
        guard let label = line.label?.trimmed(of: ".)/ ") else { return ListWords.numbered(raw) }
        let last = label.split(separator: ".").last.map(String.init) ?? label
        guard let value = Int(last) else { return nil }
        return ListWords.Numbered(number: String(value), rest: raw)
    }

    /// Above a list, only the words for groups and Roman numbers before them are headings.
    func isHeading(_ heading: RowText.Heading, _ numbered: ListWords.Numbered?) -> Bool {
        switch place {
        case .list: true
        case .sentence: heading.level < RowText.unnumbered || RowText.kind(ofHeading: heading.text) != nil
        case .masthead, .after: RowText.kind(ofHeading: heading.text) != nil && heading.level < 2
        }
    }

    /// What belongs to the paper and not to its list; false for anything else.
    mutating func readFrame(_ text: String, _ line: Int) -> Bool {
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

    func isEnd(_ text: String) -> Bool {
        RowText.isSignature(text) && !ListWords.beginsEntry(text)
    }

    mutating func readTotal(_ text: String, _ line: Int) {
        closeEntry()
        tell(line, .total, text)
        compare(
            StatedTotals(text, isTotal: true), from: [sectionStart, 0] + sections.map(\.start), line: line)
    }

    /// Complains unless the numbers are those of the entries from one of these places on.
    mutating func compare(_ stated: StatedTotals, from starts: [Int], to end: Int? = nil, line: Int) {
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

    mutating func readUnnumbered(_ text: String, _ raw: String, _ line: Int) {
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
    mutating func continues(_ heading: RowText.Heading, _ text: String) -> Bool {
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
