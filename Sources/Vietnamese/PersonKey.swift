/// Keys under which two spellings of one person's name meet.
///
/// They are stored and joined as sets, so they depend on nothing but the text and `version`.
public enum PersonKey {
    /// Raised whenever any text would get another key; stored keys of another version are computed anew.
    public static let version = 1

    /// The name without form of address, in small letters, tone marks in one place, a final `y` as `i`.
    ///
    /// `Ông Võ Văn Quí`, `VÕ VĂN QUÝ` and its NFD spelling have the same key; `Võ Văn Quy` has another.
    public static func key(_ name: String) -> String {
        Fold.comparisonKey(AddressedName(name).name, foldingY: true)
    }

    /// For each word of a key, the key with that word's tone replaced by `*`.
    ///
    /// Two keys share one of these exactly when they differ by the tone of at most one word, so that neighbours are found
    /// by an equality join. A tone is dropped wherever it stands: `hồng` and `hông` are neighbours, `hòa` and `hoa` too.
    public static func toneNeighbourhood(ofKey key: String) -> [String] {
        let words = key.split(separator: " ").map(String.init)
        return words.indices.map { place in
            var masked = words
            masked[place] = Fold.comparisonKey(toneless(words[place]), foldingY: true) + "*"
            return masked.joined(separator: " ")
        }
    }

    /// Whether two keys differ, and only by the tone of one word.
    public static func areToneNeighbours(_ one: String, _ other: String) -> Bool {
        guard one != other else { return false }
        let left = one.split(separator: " ")
        let right = other.split(separator: " ")
        guard left.count == right.count else { return false }
        let differing = zip(left, right).filter { $0.0 != $0.1 }
        return differing.count == 1
            && differing.allSatisfy { toneless(String($0.0)) == toneless(String($0.1)) }
    }

    private static func toneless(_ word: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            guard var letter = Letter(scalar) else {
                result.append(scalar)
                continue
            }
            letter.tone = .level
            result.append(letter.scalar)
        }
        return String(result)
    }
}
