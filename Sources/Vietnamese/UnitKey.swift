/// Keys under which two spellings of one unit's name meet.
///
/// They are stored and joined as sets, so they depend on nothing but the text and `version`.
public enum UnitKey {
    /// Raised whenever any text would get another key; stored keys of another version are computed anew.
    public static let version = 1

    /// The name in small letters with its abbreviations written out, without punctuation, `và`, and the words that
    /// clerks leave out (`Trường` before a level of school, `số` before a number, `Việt Nam` after the Front).
    ///
    /// `UBND X. Tân Hoà` and `Ủy ban nhân dân xã Tân Hòa` have the same key. Words keep their tones: places differ by
    /// nothing else.
    public static func key(_ name: String) -> String {
        tokens(name).joined(separator: " ")
    }

    /// `key` and `isGeneric` of a name, which is taken apart once for both.
    public static func keyed(_ name: String) -> (key: String, isGeneric: Bool) {
        let tokens = tokens(name)
        return (tokens.joined(separator: " "), isGeneric(tokens))
    }

    /// `keyed` of a name as lists of collectives write it.
    ///
    /// `Tập thể Phòng Kinh tế` is Phòng Kinh tế, and so are its staff (`Tập thể CB, CC Phòng Kinh tế`, `Hội đồng sư phạm
    /// Trường …`). One part of them alone (`Giáo viên Trường …`) is another collective; staff without a name (`Tập thể CB, CC`)
    /// is `đơn vị`, the unit of the list.
    public static func keyedCollective(_ name: String) -> (key: String, isGeneric: Bool) {
        var tokens = tokens(name)
        if tokens.count > 2, tokens.starts(with: ["tập", "thể"]) { tokens.removeFirst(2) }
        var rest = tokens[...]
        var parts = 0
        while let part = staff.first(where: { rest.count >= $0.count && rest.starts(with: $0) }) {
            // One part alone, behind no other, is what the words name.
            if rest.count == part.count, parts == 0, !everybody.contains(part) { break }
            rest.removeFirst(part.count)
            parts += everybody.contains(part) ? 2 : 1
        }
        // All who work somewhere, on a list that says where: the unit itself.
        if parts > 1 { tokens = rest.isEmpty ? itself : Array(rest) }
        tokens = shortened(levelFirst(tokens))
        return (tokens.joined(separator: " "), isGeneric(tokens))
    }

    /// The key of a unit that is not named, but meant.
    private static let itself = ["đơn", "vị"]

    /// Words that mean all who work somewhere.
    private static let everybody = phrases(
        "hội đồng sư phạm;hđsp;sư phạm;thầy cô giáo;thầy cô;thầy trò;cô trò")

    /// The parts of a unit's staff, as lists write them out or shorten them; `staff_words` of the database has them, too.
    static let staff =
        everybody
        + phrases(
            """
            ban giám hiệu;bgh;ban giám đốc;bgđ;ban lãnh đạo;cán bộ;cb;công chức;cc;viên chức;vc;giáo viên;gv;công nhân viên;cnv;\
            công nhân;nhân viên;nv;người lao động;nlđ;học sinh;hs;học viên;chiến sĩ;cs;y bác sĩ;bác sĩ;toàn thể
            """)

    private static func phrases(_ list: String) -> [[String]] {
        list.split(separator: ";").map { UnitNameWord.split(String($0)).map(\.key) }
    }

    /// `Trường Sen Hồng Tiểu học` is Trường Tiểu học Sen Hồng.
    private static func levelFirst(_ tokens: [String]) -> [String] {
        guard tokens.first == "trường", tokens.count > 2, !UnitWords.schoolLevels.contains(tokens[1]),
            let level = levels.first(where: {
                tokens.count > $0.count + 1 && tokens.suffix($0.count) == $0[...]
            })
        else { return tokens }
        return level + tokens.dropFirst().dropLast(level.count)
    }

    private static let levels = phrases(
        "tiểu học;trung học cơ sở;trung học phổ thông;mầm non;mẫu giáo")

    /// Whether a name says what kind of unit it is and not which: `UBND xã`, `Trường Tiểu học`, `Phòng Nội vụ`.
    ///
    /// Such a name means a unit only together with the unit above it. Offices of a province (`Sở Nội vụ`) and those that
    /// carry a proper name or a number are not generic.
    public static func isGeneric(_ name: String) -> Bool {
        isGeneric(tokens(name))
    }

    private static func isGeneric(_ tokens: [String]) -> Bool {
        guard let first = tokens.first else { return false }
        if isMade(of: UnitWords.kinds, tokens[...]) { return true }
        return ["phòng", "ban", "tổ"].contains(first)
            && isMade(of: UnitWords.kindsAndSubjects, tokens.dropFirst())
    }

    private static func isMade(of phrases: Set<String>, _ tokens: ArraySlice<String>) -> Bool {
        var rest = tokens
        while !rest.isEmpty {
            guard let count = longestPhrase(at: rest, in: phrases) else { return false }
            rest.removeFirst(count)
        }
        return true
    }

    private static func longestPhrase(at tokens: ArraySlice<String>, in phrases: Set<String>) -> Int? {
        var count = min(tokens.first.flatMap { UnitWords.longestPhrase[$0] } ?? 0, tokens.count)
        while count > 0 {
            if phrases.contains(tokens.prefix(count).joined(separator: " ")) { return count }
            count -= 1
        }
        return nil
    }

    private static func tokens(_ name: String) -> [String] {
        let words = UnitNameWord.split(name)
        var tokens: [String] = []
        var place = 0
        while place < words.count {
            let (expanded, count) = UnitAbbreviations.expansion(at: place, in: words, after: tokens)
            tokens.append(contentsOf: expanded)
            place += count
        }
        return shortened(tokens)
    }

    /// Leaves out the words that clerks leave out.
    private static func shortened(_ tokens: [String]) -> [String] {
        var result: [String] = []
        for (place, token) in tokens.enumerated() {
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            switch token {
            case "và": continue
            case "trường" where result.isEmpty && next.map(UnitWords.schoolLevels.contains) ?? false: continue
            case "số" where next.map(isNumber) ?? false: continue
            case "nam" where result.suffix(5) == ["mặt", "trận", "tổ", "quốc", "việt"]:
                result.removeLast()
            default: result.append(isNumber(token) ? withoutZeros(token) : token)
            }
        }
        // The Front and its committee are one unit.
        if result.starts(with: ["ủy", "ban", "mặt", "trận"]) { result.removeFirst(2) }
        return result
    }

    private static func isNumber(_ token: String) -> Bool {
        !token.isEmpty && token.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static func withoutZeros(_ token: String) -> String {
        let digits = token.drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }
}

/// One word of a unit's name, with what is left of its punctuation.
struct UnitNameWord {
    /// The comparison key of the word.
    var key: String
    /// Whether a full stop follows, as after an abbreviation.
    var hasStop: Bool
    /// Whether it is written in capitals only.
    var isCapitals: Bool
    /// Whether it begins with a capital or a digit.
    var beginsName: Bool

    /// Cuts at spaces and punctuation; `&` and `/` are left out too.
    static func split(_ name: String) -> [UnitNameWord] {
        let cleaned = CleanText.line(name)
        var words: [UnitNameWord] = []
        var word = String.UnicodeScalarView()
        func end(hasStop: Bool) {
            guard !word.isEmpty else { return }
            let text = String(word)
            let letters = word.compactMap { Letter($0) }
            let beginsName = letters.first?.isCapital ?? true
            words.append(
                UnitNameWord(
                    key: Fold.comparisonKey(text, foldingY: true), hasStop: hasStop,
                    isCapitals: letters.allSatisfy(\.isCapital), beginsName: beginsName))
            word = String.UnicodeScalarView()
        }
        for scalar in cleaned.unicodeScalars {
            if isPartOfWord(scalar) {
                word.append(scalar)
            } else {
                end(hasStop: scalar == ".")
            }
        }
        end(hasStop: false)
        return words
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        Letter(scalar) != nil || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.canonicalCombiningClass != .notReordered
    }
}
