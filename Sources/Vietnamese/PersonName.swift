/// A person's name in its three parts, each cleaned and in NFC.
public struct PersonName: Sendable, Hashable {
    /// Family name (họ); empty for a name of one word.
    public var family: String
    /// Middle name (đệm), of any number of words; often empty.
    public var middle: String
    /// Given name (tên), by which people are sorted and addressed.
    public var given: String

    /// Creates a name from parts that are known, for names that do not follow the common pattern.
    public init(family: String, middle: String, given: String) {
        self.family = CleanText.line(family)
        self.middle = CleanText.line(middle)
        self.given = CleanText.line(given)
    }

    /// Splits a full name: the last word is the given name, the first the family name, the rest the middle.
    ///
    /// Family names of several words (Tôn Thất, Công Tằng Tôn Nữ …) are recognised in any spelling of case and
    /// tone mark, provided that a word is left for the given name. Names such as `Y Moan Êban`, whose order
    /// differs, need the initialiser that takes the parts.
    public init(fullName: String) {
        let words = CleanText.line(fullName).split(separator: " ").map(String.init)
        guard words.count > 1, let given = words.last else {
            (family, middle, given) = ("", "", words.first ?? "")
            return
        }
        let familyCount = PersonName.familyWordCount(words)
        family = words[..<familyCount].joined(separator: " ")
        middle = words[familyCount..<(words.count - 1)].joined(separator: " ")
        self.given = given
    }

    /// The whole name as it is written; the parts that are empty leave no space.
    public var full: String {
        [family, middle, given].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Longest first, as comparison keys.
    private static let compoundFamilies: [[String]] = [
        "Công Huyền Tôn Nữ", "Công Tằng Tôn Nữ", "Công Tôn Nữ", "Huyền Tằng Tôn Nữ", "Huyền Tôn Nữ", "Tôn Nữ",
        "Tôn Thất", "Âu Dương", "Hoàng Phủ",
    ].map { Fold.comparisonKey($0).split(separator: " ").map(String.init) }

    private static func familyWordCount(_ words: [String]) -> Int {
        let keys = words.prefix(5).map { Fold.comparisonKey($0) }
        let match = compoundFamilies.first { $0.count < words.count && keys.starts(with: $0) }
        return match?.count ?? 1
    }
}

extension PersonName {
    /// The key that sorts people: given name, then family, then middle, each word by `VietnameseOrder`.
    public struct SortKey: Comparable, Sendable {
        private let parts: [VietnameseOrder.Key]

        /// Prepares a name.
        public init(_ name: PersonName) {
            parts = [name.given, name.family, name.middle].map(VietnameseOrder.Key.init)
        }

        /// Whether `left` comes before `right` in a list of people.
        public static func < (left: SortKey, right: SortKey) -> Bool {
            left.parts.lexicographicallyPrecedes(right.parts)
        }
    }
}
