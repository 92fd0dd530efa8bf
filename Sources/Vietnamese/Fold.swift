/// Keys under which two spellings of the same words are found to be the same.
///
/// The text itself is never changed: a person's registered spelling is kept, and a key is stored or computed
/// beside it. Both keys are idempotent, and equal for NFC and NFD spellings.
public enum Fold {
    /// The key for search without accents: small letters without marks, `đ` as `d`, single spaces.
    ///
    /// Placement of the tone mark needs no care here, since tones are dropped.
    public static func search(_ text: String) -> String {
        var text = text
        if let ascii = text.withUTF8({ smallASCII($0) }) { return ascii }
        var result = String.UnicodeScalarView()
        for scalar in CleanText.line(text).unicodeScalars {
            if let letter = Letter(scalar) {
                result.append(Unicode.Scalar(letter.base))
                continue
            }
            guard !scalar.isASCII else {
                result.append(scalar)
                continue
            }
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                for part in Normalization.nfd(small) where !isMark(part) {
                    result.append(CleanText.lookalike(part) == "đ" ? "d" : part)
                }
            }
        }
        return String(result)
    }

    /// The key for "is it the same name?": small letters with their tones, tone mark in one fixed place.
    ///
    /// `hòa` and `hoà`, `khỏe` and `khoẻ`, `thủy` and `thuỷ` have the same key (the first of each); `hoa` has
    /// another one. With `foldingY`, a final `y` that is the only vowel counts as `i`, so that `Quý` and `Quí`,
    /// `Mỹ` and `Mĩ` are the same, while `tay` and `tai` are not.
    public static func comparisonKey(_ text: String, foldingY: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        var word: [Letter] = []
        func endWord() {
            Syllable.normalize(&word, foldingY: foldingY)
            for letter in word { result.append(letter.scalar) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in CleanText.line(text).unicodeScalars {
            if var letter = Letter(scalar) {
                letter.isCapital = false
                word.append(letter)
            } else {
                endWord()
                if scalar.isASCII {
                    result.append(scalar)
                } else {
                    result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        endWord()
        return Normalization.nfc(String(result))
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x0300...0x036F).contains(scalar.value)
    }

    /// Clean ASCII text needs no Unicode at all; nil when the text is anything else.
    private static func smallASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var previous = UInt8(ascii: " ")
        for byte in bytes {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return nil }
            previous = byte
        }
        guard bytes.isEmpty || previous != 0x20 else { return nil }
        return String(unsafeUninitializedCapacity: bytes.count) { target in
            for (index, byte) in bytes.enumerated() {
                let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                target[index] = isCapital ? byte | 0x20 : byte
            }
            return bytes.count
        }
    }
}
