import Commendation
import Vietnamese

/// What the words of a row that is no nomination say.
enum RowText {
    /// A heading taken apart: its number and its text.
    struct Heading: Equatable {
        /// 0 for `A.`, 1 for `I.`, 2 for `1.`, 3 without a number; a smaller level holds the greater ones.
        var level: Int
        /// The number's place in its sequence: 2 for `B`, 4 for `IV`; nil without such a number.
        var ordinal: Int?
        var text: String
        /// Whether a number or the words show that this is a heading and nothing else.
        var isCertain: Bool
    }

    /// The level of a heading without a number.
    static let unnumbered = 3

    /// Reads the only text of a row as a heading, with the number that may stand in a cell of its own.
    ///
    /// `P. Kế toán` and `X. Tân Hòa` are units: one letter before a text makes a heading of it only when it is the first of
    /// a sequence, when it follows the last number of its level in `ordinals`, or when the text itself is a heading.
    static func heading(number: String?, text: String, after ordinals: [Int: Int] = [:]) -> Heading {
        if let number {
            if let level = level(ofNumber: number[...]) {
                return Heading(
                    level: level, ordinal: ordinal(ofNumber: number[...], level), text: text,
                    isCertain: level < 2 || isGroup(text, isNumbered: true))
            }
            return Heading(level: unnumbered, text: text, isCertain: isGroup(text))
        }
        // `I. Tập thể`, `A) …`, `II - …`, `1/ …`
        let end = text.firstIndex { [".", ")", "/", "-", "–", ":", " "].contains($0) }
        guard let end, let level = level(ofNumber: text[..<end]) else {
            return Heading(level: unnumbered, text: text, isCertain: isGroup(text))
        }
        let rest = text[end...].drop { [".", ")", "/", "-", "–", ":", " "].contains($0) }
        // `A Văn B` is a person: without a sign only a Roman number of several letters counts.
        let isMarked = text[end] != " " || text[end...].dropFirst().first.map { "-–.)".contains($0) } ?? false
        guard isMarked || (level == 1 && text[..<end].count > 1), !rest.isEmpty else {
            return Heading(level: unnumbered, text: text, isCertain: isGroup(text))
        }
        let ordinal = ordinal(ofNumber: text[..<end], level)
        let isInSequence =
            text[..<end].count > 1 || ordinal == 1
            || (ordinal != nil && ordinal == ordinals[level].map { $0 + 1 })
        return Heading(
            level: level, ordinal: ordinal, text: String(rest),
            isCertain: (level < 2 && isInSequence) || isGroup(String(rest), isNumbered: level == 2))
    }

    /// The place of a letter or a Roman number in its sequence.
    private static func ordinal(ofNumber text: Substring, _ level: Int) -> Int? {
        let letters = text.unicodeScalars.filter { ("A"..."Z").contains($0) }
        guard level < 2, let first = letters.first else { return nil }
        guard level == 1 else { return Int(first.value) - 64 }
        let values = letters.map { $0 == "X" ? 10 : $0 == "V" ? 5 : 1 }
        // A smaller value before a greater one is taken off.
        return values.indices.reduce(0) { sum, place in
            let isTakenOff = place + 1 < values.count && values[place] < values[place + 1]
            return sum + (isTakenOff ? -values[place] : values[place])
        }
    }

    /// The kind of recipient that a heading names; nil when it names none or two.
    static func kind(ofHeading text: String) -> RecipientKind? {
        let key = Fold.search(text)
        var kinds: Set<RecipientKind> = []
        if key.contains("tap the") { kinds.insert(.collective) }
        if key.contains("ca nhan") { kinds.insert(.individual) }
        if key.contains("ho gia dinh") { kinds.insert(.household) }
        return kinds.count == 1 ? kinds.first : nil
    }

    /// The level of a heading's number; nil when it is none; a single I, V or X is Roman.
    private static func level(ofNumber text: Substring) -> Int? {
        let number = text.last == "." || text.last == ")" ? text.dropLast() : text
        guard !number.isEmpty, number.utf8.count <= 6 else { return nil }
        if number.allSatisfy({ "IVX".contains($0) }) { return 1 }
        if number.count == 1, number.allSatisfy({ ("A"..."Z").contains($0) }) { return 0 }
        return number.allSatisfy { ("0"..."9").contains($0) } && number.count <= 2 ? 2 : nil
    }

    /// Whether a text names a group of recipients or an award, as headings do and nominees do not.
    ///
    /// A block or cluster with an ordinary number may itself be the nominee.
    private static func isGroup(_ text: String, isNumbered: Bool = false) -> Bool {
        let key = Fold.comparisonKey(text)
        if ["tập thể", "cá nhân", "hộ gia đình", "các tập thể", "các cá nhân"].contains(key) { return true }
        let starts = [
            "tập thể lao động", "về tập thể", "về cá nhân", "đối với", "danh sách", "danh hiệu",
            "khen thưởng", "giấy khen",
            "bằng khen", "huân chương", "huy chương", "cờ thi đua", "chiến sĩ thi đua", "chiến sĩ tiên tiến",
            "lao động tiên tiến", "hình thức", "tập thể (", "cá nhân (", "tập thể:",
            "cá nhân:", "tập thể đề nghị", "cá nhân đề nghị", "tập thể được", "cá nhân được", "tập thể đạt",
            "cá nhân đạt",
            "cá nhân thuộc", "tập thể thuộc", "hộ gia đình (", "hộ gia đình:", "hộ gia đình được",
            "hộ gia đình đề nghị",
        ]
        let blocks = isNumbered ? [] : ["khối ", "cụm ", "phần ", "mục "]
        return (starts + blocks).contains { key.hasPrefix($0) }
    }

    /// Whether a text is a total: `Tổng cộng`, `Cộng:`, `Tổng số: 12 tập thể, 30 cá nhân`, `Danh sách này có 12 người`.
    ///
    /// Nothing but such words and numbers may stand in it, so that `Tổng công ty Điện lực` is none.
    static func isTotal(_ text: String) -> Bool {
        // Most rows begin with none of these letters, and are done.
        guard let letter = text.unicodeScalars.first, "TtCcDdẤấ\"“(-".unicodeScalars.contains(letter) else {
            return false
        }
        // Of names that begin with them, most go on with another letter than `Tổng`, `Cộng`, `Total` and `Danh` do.
        if "TtCcDd".unicodeScalars.contains(letter), let second = text.unicodeScalars.dropFirst().first,
            ("b"..."z").contains(second), second != "o"
        {
            return false
        }
        let words = words(text)
        guard let first = words.first else { return false }
        let starts = ["tổng", "cộng", "tong", "cong", "danh", "ấn", "total"]
        guard starts.contains(first),
            words.dropFirst().allSatisfy({ totalWords.contains($0) || isNumber($0) })
        else {
            return false
        }
        // `Danh` alone, or a heading such as `Danh sách cá nhân`, counts nothing.
        return ["danh", "ấn"].contains(first)
            ? words.contains(where: isNumber)
            : first != "tổng" || words.count > 1
                || text.contains(":")
    }

    /// The one number in the texts of a total; nil when there is none or several.
    static func total(_ texts: [String]) -> Int? {
        let numbers = texts.flatMap(words).filter(isNumber).compactMap { Int($0) }
        return numbers.count == 1 ? numbers.first : nil
    }

    private static let totalWords: Set<String> = [
        "cộng", "cong", "số", "so", "chung", "người", "cá", "nhân", "tập", "thể", "hộ", "gia", "đình", "danh",
        "sách", "có",
        "gồm", "này", "đề", "nghị", "khen", "thưởng", "và", "trường", "hợp", "đơn", "vị", "định", "là",
        "được", "total",
        "toàn", "bộ", "đồng", "chí", "trên", "hồ", "sơ", "trong", "đó",
    ]

    /// Whether a text belongs to the signatures: who made the list, who signs, where and when.
    static func isSignature(_ text: String) -> Bool {
        let words = words(text)
        let key = words.joined(separator: " ")
        if words.contains("ngày"), words.contains("tháng"), words.contains("năm") {
            let rest = words.prefix { $0 != "ngày" }
            return rest.count <= 6 && text.utf8.count < 120
        }
        return signatureTexts.contains(key)
            || signatureStarts.contains { key == $0 || key.hasPrefix($0 + " ") }
    }

    private static let signatureTexts: Set<String> = [
        "thủ trưởng", "thủ trưởng đơn vị", "thủ trưởng cơ quan", "thủ trưởng cơ quan đơn vị", "chủ tịch",
        "phó chủ tịch",
        "hiệu trưởng", "phó hiệu trưởng", "giám đốc", "phó giám đốc", "trưởng phòng", "trưởng ban", "bí thư",
        "kế toán",
        "cán bộ tổng hợp", "chánh văn phòng", "thư ký", "đóng dấu", "đại diện đơn vị", "lãnh đạo đơn vị",
    ]
    private static let signatureStarts = [
        "người lập", "lập biểu", "người tổng hợp", "xác nhận của", "xác nhận", "tm", "kt", "tl", "tuq",
        "ký tên", "ký",
        "nơi nhận", "ký ghi rõ", "ký và ghi rõ", "đã ký", "prepared by", "signed by",
    ]

    /// Whether a text is the foot of a printed page: `Trang 2/5`.
    static func isPageNumber(_ text: String) -> Bool {
        let words = words(text)
        return words.count >= 2 && ["trang", "page"].contains(words[0])
            && words.dropFirst().allSatisfy(isNumber)
    }

    private static func isNumber(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Words in small letters without punctuation.
    static func words(_ text: String) -> [String] {
        Fold.comparisonKey(text).unicodeScalars.split {
            !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }.map { String($0) }
    }
}
