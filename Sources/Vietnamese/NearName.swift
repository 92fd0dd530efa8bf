/// Names that may be one name written in two ways: other capitals, a tone mark, its place, `i` for `y`, a form of address.
public enum NearName {
    /// How near two names are.
    public enum Nearness: Sendable, Equatable {
        /// The same letters, some of them capitals in one of the two.
        case capitals
        /// The same comparison key: the place of a tone mark, `i` or `y`, a form of address, an abbreviation.
        case spelling
        /// One word has another tone.
        case tone
        /// One of the two is written without any accents.
        case accents
    }

    /// The plain keys (`Fold.search`) under which a name and its neighbours are found: as it is written, without a form of
    /// address, and with each final `i` or `y` exchanged.
    public static func plainKeys(_ name: String) -> [String] {
        var keys = [Fold.search(name)]
        let bare = AddressedName(name).name
        if bare.utf8.count < name.utf8.count { keys.append(Fold.search(bare)) }
        for key in keys {
            let words = key.split(separator: " ")
            for place in words.indices {
                guard let exchanged = exchanged(words[place]) else { continue }
                let before = words[..<place].map(String.init)
                keys.append(
                    (before + [exchanged] + words[(place + 1)...].map(String.init)).joined(separator: " "))
            }
        }
        return keys
    }

    /// How near two names of persons are; nil when they are two names, or the same.
    public static func ofPersons(_ one: String, _ other: String) -> Nearness? {
        nearness(one, other, PersonKey.key(one), PersonKey.key(other))
    }

    /// How near two names of collectives or households are; nil when they are two names, or the same.
    public static func ofUnits(_ one: String, _ other: String) -> Nearness? {
        nearness(one, other, UnitKey.keyedCollective(one).key, UnitKey.keyedCollective(other).key)
    }

    private static func nearness(
        _ one: String, _ other: String, _ key: String, _ otherKey: String
    ) -> Nearness? {
        let (left, right) = (Normalization.nfc(one), Normalization.nfc(other))
        if left == right { return nil }
        if left.lowercased() == right.lowercased() { return .capitals }
        if key == otherKey { return .spelling }
        if PersonKey.areToneNeighbours(key, otherKey) { return .tone }
        let (plain, otherPlain) = (Fold.search(key), Fold.search(otherKey))
        return plain == otherPlain && (plain == key || otherPlain == otherKey) ? .accents : nil
    }

    /// The word with its final vowel as `y` instead of `i` or the other way round, when it is the only vowel.
    private static func exchanged(_ word: Substring) -> String? {
        guard let last = word.last, last == "i" || last == "y" else { return nil }
        var rest = word.dropLast()
        if rest == "qu" { rest = "q" }
        guard !rest.isEmpty, rest.allSatisfy({ !"aeiouy".contains($0) }) else { return nil }
        return word.dropLast() + (last == "i" ? "y" : "i")
    }
}
