extension LegacyEncoding {
    /// What the letters of a text suggest; nothing is converted because of it.
    public struct Suggestion: Sendable, Equatable {
        /// The encoding in which most words become Vietnamese.
        public let encoding: LegacyEncoding
        /// Words that are Vietnamese only when they are read in it.
        public let words: Int
        /// The first such text as it stands.
        public let before: String
        /// The same text, converted.
        public let after: String
    }

    /// Looks at texts of a file whose fonts tell nothing, and suggests an encoding; nil when they are fine as they are.
    ///
    /// Counts the words beyond ASCII that are Vietnamese syllables after conversion and not before, less those that are
    /// only before; texts that cannot be in an encoding, such as a header typed in Unicode, say nothing about it.
    public static func suggestion(for texts: some Sequence<String>) -> Suggestion? {
        var tallies = [tcvn3: Tally(), tcvn3Capitals: Tally(), vni: Tally()]
        for text in texts where text.unicodeScalars.contains(where: { !$0.isASCII }) {
            let before = syllables(text)
            for encoding in allCases {
                guard let after = try? encoding.decoded(text), isCased(after) else { continue }
                let gained = syllables(after) - before
                tallies[encoding]?.words += gained
                if gained > 0, tallies[encoding]?.example == nil {
                    tallies[encoding]?.example = (text, after)
                }
            }
        }
        // In the order of the cases, so that equal tallies always give the same answer.
        var best: Suggestion?
        for encoding in allCases {
            guard let tally = tallies[encoding], let example = tally.example, tally.words > best?.words ?? 0
            else { continue }
            best = Suggestion(
                encoding: encoding, words: tally.words, before: example.before, after: example.after)
        }
        return best
    }

    private struct Tally {
        var words = 0
        var example: (before: String, after: String)?
    }

    /// Words with a letter beyond ASCII that could be Vietnamese.
    private static func syllables(_ text: String) -> Int {
        text.split {
            !$0.isLetter && $0 != "\u{AD}" && !($0.unicodeScalars.first.map(isLegacyLetter) ?? false)
        }
        .count { word in
            guard word.unicodeScalars.contains(where: { !$0.isASCII }) else { return false }
            let letters = word.unicodeScalars.compactMap { Letter($0) }
            return letters.count == word.unicodeScalars.count && isCased(letters)
                && Syllable.isPlausible(letters)
        }
    }

    /// Signs of Latin-1 that stand for letters in TCVN3, as `¨` and `¸`.
    private static func isLegacyLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0xA1...0xBE).contains(scalar.value)
    }

    /// Whether no word mixes cases as no writer does: `NGUYễN` was written in a font of capitals, and a text that
    /// gives no such word in the plain encoding was not.
    private static func isCased(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { word in isCased(word.unicodeScalars.compactMap { Letter($0) })
        }
    }

    private static func isCased(_ word: [Letter]) -> Bool {
        let rest = word.dropFirst()
        return rest.allSatisfy(\.isCapital) || !rest.contains(where: \.isCapital)
    }
}

extension Syllable {
    /// Whether letters could be one Vietnamese syllable: an onset, vowels in one place with one tone at most, a coda.
    static func isPlausible(_ word: [Letter]) -> Bool {
        guard let start = word.firstIndex(where: \.isVowel) else { return false }
        let end = word[start...].firstIndex { !$0.isVowel } ?? word.count
        let onset = consonants(word[..<start])
        let coda = consonants(word[end...])
        guard let onset, let coda, onsets.contains(onset), codas.contains(coda), end - start <= 3 else {
            return false
        }
        let tones = word.map(\.tone).filter { $0 != .level }
        guard tones.count <= 1 else { return false }
        // A syllable that ends in a stop has the tone sắc or nặng.
        let isStopped = ["c", "ch", "p", "t"].contains(coda)
        if isStopped, tones.first != .acute, tones.first != .dot { return false }
        return vowelPairs(word[start..<end])
    }

    private static let onsets: Set<String> = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "q", "r",
        "s", "t", "th", "tr", "v", "x",
    ]
    private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

    /// Consonants in small letters; nil when a vowel is among them.
    private static func consonants(_ letters: ArraySlice<Letter>) -> String? {
        guard !letters.contains(where: \.isVowel) else { return nil }
        return String(
            String.UnicodeScalarView(letters.map { $0.shape == .stroke ? "đ" : Unicode.Scalar($0.base) }))
    }

    /// Two vowels of one base with different shapes never stand together, as they do in text of VNI (`eã`, `aâ`).
    private static func vowelPairs(_ vowels: ArraySlice<Letter>) -> Bool {
        zip(vowels, vowels.dropFirst()).allSatisfy { left, right in
            left.base != right.base && !isImpossible(left, right)
        }
    }

    /// Pairs such as `ea` and `aâ` that no syllable has.
    private static func isImpossible(_ left: Letter, _ right: Letter) -> Bool {
        let impossible = ["ae", "ea", "ey", "ie", "oy"]
        let pair = String(String.UnicodeScalarView([Unicode.Scalar(left.base), Unicode.Scalar(right.base)]))
        guard impossible.contains(pair) else { return false }
        // `iê` is the one exception: only with the circumflex.
        return !(pair == "ie" && right.shape == .circumflex)
    }
}
