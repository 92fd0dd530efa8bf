/// Where the tone mark of a syllable stands.
enum Syllable {
    /// Puts the tone mark of one word in its traditional place (`hòa`, `khỏe`, `thủy`, `quý`, `giá`, `hoàn`).
    ///
    /// A word that is not one Vietnamese syllable (no vowels, vowels in two places, more than one tone) is left
    /// as it is, because foreign words and names of other peoples follow no such rule.
    static func normalize(_ word: inout [Letter], foldingY: Bool) {
        guard let vowels = nucleus(of: word) else { return }
        let toned = word.indices.filter { word[$0].tone != .level }
        if toned.count == 1 {
            let tone = word[toned[0]].tone
            word[toned[0]].tone = .level
            word[tonePlace(in: word, vowels: vowels)].tone = tone
        }
        let isOpen = vowels.upperBound == word.count
        if foldingY, isOpen, vowels.count == 1, vowels.lowerBound > 0,
            word[vowels.lowerBound].base == UInt8(ascii: "y")
        {
            word[vowels.lowerBound].base = UInt8(ascii: "i")
        }
    }

    /// The vowels that can carry the tone: without the `u` of `qu` and the `i` of `gi` before another vowel.
    private static func nucleus(of word: [Letter]) -> Range<Int>? {
        guard var start = word.firstIndex(where: \.isVowel) else { return nil }
        let end = word[start...].firstIndex { !$0.isVowel } ?? word.count
        guard !word[end...].contains(where: \.isVowel) else { return nil }
        if start == 1, end - start > 1, word[start].shape == .plain {
            let (onset, glide) = (word[0].base, word[start].base)
            let isQu = onset == UInt8(ascii: "q") && glide == UInt8(ascii: "u")
            let isGi = onset == UInt8(ascii: "g") && glide == UInt8(ascii: "i")
            if isQu || isGi { start += 1 }
        }
        return start..<end
    }

    private static func tonePlace(in word: [Letter], vowels: Range<Int>) -> Int {
        if let shaped = vowels.last(where: { word[$0].shape != .plain }) { return shaped }
        switch vowels.count {
        case 1: return vowels.lowerBound
        case 2: return vowels.upperBound < word.count ? vowels.lowerBound + 1 : vowels.lowerBound
        default: return vowels.lowerBound + 1
        }
    }
}
