import Commendation
import Vietnamese

/// Headings and entries.
extension ListReader {
    mutating func enter(_ heading: RowText.Heading, _ line: Int, _ text: String) {
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
    mutating func closeSections(from level: Int) {
        while let section = sections.last, section.level >= level {
            sections.removeLast()
            compare(section.stated, from: [section.start], line: section.line)
        }
    }

    mutating func begin(_ numbered: ListWords.Numbered, _ line: Int, _ text: String) {
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
    func kind(of text: String) -> RecipientKind? {
        if let kind = headings.kind { return kind }
        if ListWords.isHousehold(text) { return .household }
        if ListWords.beginsEntry(text) { return .individual }
        if Fold.comparisonKey(text).hasPrefix("tập thể ") { return .collective }
        return defaults.kind
    }

    mutating func closeEntry() {
        guard let open else { return }
        self.open = nil
        var entry = ListEntry(open.text, line: open.line, kind: open.kind)
        (entry.award, entry.year) = awardAndYear(headings.texts, open.kind, open.line)
        guard !entry.name.isEmpty else {
            return reading.findings.complain("TD260", row: open.line, column: SheetField.name.title)
        }
        reading.entries.append(entry)
    }

    func award(in text: String, for kind: RecipientKind?) -> AwardNames.Reading? {
        AwardPhrase.read(text, awards, for: kind, by: defaults.authority ?? reading.head.authority)
    }

    /// What the headings, then the title, then the articles name; complains when that is not one award.
    mutating func awardAndYear(
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
    mutating func complete() {
        let lacking = reading.entries.filter { $0.year == nil }
        guard let first = lacking.first else { return }
        reading.findings.complain("TD523", row: first.line, ["count": String(lacking.count)])
    }
}
