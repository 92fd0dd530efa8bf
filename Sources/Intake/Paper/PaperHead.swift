public import Vietnamese

/// What a decision says of itself around its list: offered to whoever records it, never taken against their word.
public struct PaperHead: Sendable, Equatable {
    /// Number and symbol as written, such as `12/QĐ-UBND`.
    public private(set) var number: String?
    /// Its day.
    public private(set) var day: CalendarDate?
    /// Who decided, such as `Chủ tịch UBND xã Phú Hựu`.
    public private(set) var authority: String?
    /// What it is about: `Về việc …`.
    public private(set) var subject: String?
    /// What the awards are for, in the words of its first article.
    public private(set) var achievement: String?
    /// Sentences that may name the award: those of the articles, then the title of the list.
    public private(set) var sentences: [String] = []
    /// How many recipients its articles state.
    public private(set) var totals = StatedTotals()
    /// Numbers and days that differ from those taken, as when an annex belongs to another decision.
    public private(set) var contradictions: [(line: Int, text: String)] = []

    private var isInBases = false
    private var isSubjectOpen = false
    /// The article or title that is being read, which may go on in the next line.
    private var sentence = ""
    private var isArticle = false
    private var line = 0

    init() {}

    /// Compares what was taken.
    public static func == (left: PaperHead, right: PaperHead) -> Bool {
        (left.number, left.day, left.authority, left.subject, left.achievement)
            == (right.number, right.day, right.authority, right.subject, right.achievement)
            && left.totals == right.totals && left.sentences == right.sentences
    }

    /// Reads a line above the list that is neither an article nor a title.
    mutating func readMasthead(_ text: String, line: Int) {
        self.line = line
        let key = Fold.comparisonKey(text)
        if ["căn cứ", "theo đề nghị", "xét đề nghị", "xét tờ trình"].contains(where: { key.hasPrefix($0) }) {
            (isInBases, isSubjectOpen) = (true, false)
        }
        guard !isInBases else { return }
        if key.hasPrefix("về việc") || key.hasPrefix("v/v") {
            (subject, isSubjectOpen) = (text, true)
            return
        }
        if key.contains("số:") || key.hasPrefix("số ") { take(number: PaperHead.number(in: text)) }
        if let day = PaperHead.day(in: text), !key.hasPrefix("ngày") || self.day == nil { take(day: day) }
        // The subject goes on in small letters; the heading of who decides is in capitals.
        if key.hasPrefix("chủ tịch") || key.hasPrefix("giám đốc") || key.hasPrefix("thủ tướng") {
            authority = authority ?? text
            isSubjectOpen = false
        } else if isSubjectOpen, let subject, !text.contains(where: \.isNewline),
            text.contains(where: \.isLowercase)
        {
            self.subject = subject + " " + text
        }
    }

    /// Begins an article that grants, or the title of the list.
    mutating func begin(_ text: String, isArticle: Bool, line: Int) {
        end()
        (sentence, self.isArticle, isInBases, self.line) = (text, isArticle, true, line)
    }

    /// Goes on with the article or title; true when there is one.
    mutating func goOn(_ text: String) -> Bool {
        guard !sentence.isEmpty else { return false }
        sentence += " " + text
        return true
    }

    /// The article or title is complete.
    mutating func end() {
        guard !sentence.isEmpty else { return }
        let text = sentence
        sentence = ""
        sentences.append(text)
        if let range = text.lowercased().firstRange(of: "kèm theo quyết định") {
            let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: range.lowerBound)
            let note = String(text.dropFirst(offset))
            take(number: PaperHead.number(in: note))
            take(day: PaperHead.day(in: note))
            authority = authority ?? PaperHead.authority(in: note)
        }
        guard isArticle else { return }
        totals.add(StatedTotals(text))
        achievement = achievement ?? PaperHead.achievement(in: text)
    }

    private mutating func take(number: String?) {
        guard let number else { return }
        if let taken = self.number, taken != number { contradictions.append((line, "\(taken) – \(number)")) }
        self.number = self.number ?? number
    }

    private mutating func take(day: CalendarDate?) {
        guard let day else { return }
        if let taken = self.day, taken != day {
            contradictions.append((line, "\(ClericalDate.slashed(taken)) – \(ClericalDate.slashed(day))"))
        }
        self.day = self.day ?? day
    }

    /// `12/QĐ-UBND` in a text; a number whose place was left blank is none.
    static func number(in text: String) -> String? {
        for word in text.split(whereSeparator: { $0.isWhitespace || ":;(),".contains($0) }) {
            let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, (1...6).contains(parts[0].count), parts[0].allSatisfy(\.isWholeNumber),
                parts[1].first?.isUppercase == true, parts[1].contains("-")
            else { continue }
            return String(word).trimmed(of: ".")
        }
        return nil
    }

    /// `ngày 05 tháng 02 năm 2020` or `ngày 05/02/2020` in a text.
    static func day(in text: String) -> CalendarDate? {
        let words = RowText.words(text)
        for place in words.indices where words[place] == "ngày" {
            let rest = Array(words[(place + 1)...].prefix(5))
            let numbers = rest.compactMap { Int($0) }
            let isSentence = rest.count == 5 && rest[1] == "tháng" && rest[3] == "năm" && numbers.count == 3
            let isSlashed =
                rest.count >= 3 && numbers.count >= 3 && rest.prefix(3).allSatisfy { Int($0) != nil }
            guard isSentence || isSlashed else { continue }
            if let day = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) { return day }
        }
        return nil
    }

    /// Who decided, after `của` at the end of `(Kèm theo Quyết định … của …)`.
    private static func authority(in note: String) -> String? {
        let inner = note.prefix { $0 != ")" }
        guard let range = inner.ranges(of: " của ").last else { return nil }
        let text = CleanText.line(String(inner[range.upperBound...])).trimmed(of: ".;,")
        return text.isEmpty ? nil : text
    }

    /// `đã có thành tích …` up to the note about the list.
    static func achievement(in text: String) -> String? {
        let small = text.lowercased()
        guard small.count == text.count else { return nil }
        let starts = ["đã có thành tích", "có thành tích", "đã hoàn thành", "vì đã có"]
        guard let start = starts.lazy.compactMap({ small.firstRange(of: $0)?.lowerBound }).first else {
            return nil
        }
        let rest = text.dropFirst(small.distance(from: small.startIndex, to: start))
        let line = String(rest.prefix { $0 != "(" && $0 != ":" && $0 != ";" }).trimmed(of: ".;:,")
        guard let first = line.first else { return nil }
        return String(first).uppercased() + line.dropFirst()
    }
}
