import Commendation
import Vietnamese

/// Finds the award that a heading, a title or a sentence names: `Tặng Giấy khen của Chủ tịch UBND xã cho 05 tập thể …`.
enum AwardPhrase {
    /// The award that a text names; nil when it names none at all.
    ///
    /// Where it names several, those for other kinds of recipients are left out. `authority` completes a certificate whose
    /// giver is not said: `Giấy khen` of a decision of the commune's chairperson; so does what the addressed authority may decide.
    static func read(
        _ text: String, _ awards: AwardNames, for kind: RecipientKind?, by authority: String? = nil,
        decided: Set<String> = []
    ) -> AwardNames.Reading? {
        var found: Set<String> = []
        var unclear: Set<String> = []
        var end = 0
        // `Lao động tiên tiến` inside of `Tập thể Lao động tiên tiến` is no award of its own.
        for phrase in phrases(CleanText.line(text)) where phrase.words.lowerBound >= end {
            switch completed(
                read(phrase.text, awards, kind, authority), of: phrase.text, decided: decided)
            {
            case .found(let code):
                found.insert(code)
                end = phrase.words.upperBound
            case .unclear(let codes): unclear.formUnion(codes)
            }
        }
        let suited = kind.map { kind in found.filter { awards.isFor($0, kind) } } ?? found
        let codes = suited.isEmpty ? found : suited
        if codes.count == 1, let only = codes.first { return .found(only) }
        if !codes.isEmpty { return .unclear(codes.sorted()) }
        return unclear.isEmpty ? nil : .unclear(unclear.sorted())
    }

    private static func read(
        _ phrase: String, _ awards: AwardNames, _ kind: RecipientKind?, _ authority: String?
    ) -> AwardNames.Reading {
        let reading = awards.read(phrase, for: kind)
        guard case .unclear = reading, let authority, bare.contains(Fold.comparisonKey(phrase)) else {
            return reading
        }
        let completed = awards.read("\(phrase) của \(authority)", for: kind)
        if case .found = completed { return completed }
        return reading
    }

    /// A certificate whose giver is not said is that of whoever decides, where this is one.
    static func completed(_ reading: AwardNames.Reading, of phrase: String, decided: Set<String>)
        -> AwardNames.Reading
    {
        guard case .unclear(let codes) = reading, !decided.isEmpty, bare.contains(Fold.comparisonKey(phrase))
        else { return reading }
        let own = codes.filter(decided.contains)
        return own.count == 1 ? .found(own[0]) : reading
    }

    private static let bare: Set<String> = ["giấy khen", "bằng khen"]

    /// The year that a text names last: `năm 2020`, `năm học 2019 - 2020`; nil when it names none.
    static func year(_ text: String) -> Int? {
        let words = RowText.words(text)
        var found: Int?
        for place in words.indices where words[place] == "năm" {
            // A date has `tháng … năm …`.
            if place >= 2, words[place - 2] == "tháng" { continue }
            for word in words[(place + 1)...].prefix(3) where word.utf8.count == 4 {
                if let year = Int(word), (1945...2200).contains(year) { found = year }
            }
        }
        return found
    }

    /// Every piece that may be a name: from a word that awards begin with to where something else begins.
    private static func phrases(_ text: String) -> [(words: Range<Int>, text: String)] {
        let words = text.split(separator: " ").map(String.init)
        let keys = words.map { Fold.comparisonKey($0).filter { $0.isLetter || $0.isNumber || $0 == "/" } }
        var phrases: [(words: Range<Int>, text: String)] = []
        for place in keys.indices where starts.contains(where: { keys[place...].starts(with: $0) }) {
            var end = place + 1
            while end < words.count, !endsName(words[end - 1]), !isEnd(keys, end) { end += 1 }
            let phrase = words[place..<end].joined(separator: " ").trimmed(of: ":;,.()“”\"'")
            if !phrase.isEmpty { phrases.append((place..<end, phrase)) }
        }
        return phrases
    }

    private static func endsName(_ word: String) -> Bool {
        // Names have commas of their own (`bộ, ban, ngành, tỉnh`), but no other punctuation.
        word.last.map { ":;)".contains($0) } ?? false
    }

    private static func isEnd(_ keys: [String], _ place: Int) -> Bool {
        if ["năm", "giai", "đối", "vì", "đã", "kèm", "có", "theo"].contains(keys[place]) { return true }
        guard keys[place] == "cho" || keys[place] == "trong" || keys[place] == "về" || keys[place] == "gồm"
        else {
            return keys[place].allSatisfy(\.isNumber) && !keys[place].isEmpty
        }
        return true
    }

    private static let starts: [[String]] = [
        "danh hiệu", "giấy khen", "bằng khen", "huân chương", "huy chương", "kỷ niệm chương", "cờ thi đua",
        "chiến sĩ thi đua", "chiến sĩ tiên tiến", "lao động tiên tiến", "tập thể lao động",
        "gia đình văn hóa",
        "đơn vị quyết thắng", "đơn vị tiên tiến", "anh hùng", "nhà giáo", "thầy thuốc", "nghệ sĩ",
        "nghệ nhân",
        "thôn văn hóa", "ấp văn hóa", "khóm văn hóa", "xã tiêu biểu", "phường tiêu biểu",
    ].map { $0.split(separator: " ").map { Fold.comparisonKey(String($0)) } }
}

extension String {
    /// Without these characters and spaces at both ends.
    func trimmed(of characters: String) -> String {
        let isOut: (Character) -> Bool = { $0.isWhitespace || characters.contains($0) }
        var text = drop(while: isOut)
        while let last = text.last, isOut(last) { text.removeLast() }
        return String(text)
    }
}
