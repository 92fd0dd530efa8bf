/// Vietnamese alphabetical order: letters first, tones second, capitals last.
///
/// The same order as PostgreSQL's `vi-x-icu` for Vietnamese and ASCII text, so that a list sorted in memory does
/// not contradict one sorted by the database; lists that leave the program are sorted in SQL. Letters of other
/// languages come after `z` by code point, which is simpler than what ICU does.
public enum VietnameseOrder {
    /// A word or text prepared for comparison; cheap to compare many times.
    public struct Key: Comparable, Sendable {
        private let primary: [UInt32]
        private let secondary: [UInt8]
        private let tertiary: [UInt8]
        private let text: String

        /// Prepares `text`, in any normalisation form.
        public init(_ text: String) {
            self.text = Normalization.nfc(text)
            var primary: [UInt32] = []
            var secondary: [UInt8] = []
            var tertiary: [UInt8] = []
            for scalar in self.text.unicodeScalars {
                guard let letter = Letter(scalar) else {
                    primary.append(VietnameseOrder.weight(of: scalar))
                    secondary.append(0)
                    tertiary.append(scalar == "\u{A0}" ? 1 : 0)
                    continue
                }
                primary.append(VietnameseOrder.weight(of: letter))
                secondary.append(0)
                tertiary.append(letter.isCapital ? 1 : 0)
                // A tone is an element of its own after the letter, as in the Unicode collation algorithm; this
                // decides between spellings that differ by the place of the mark.
                if letter.tone != .level {
                    secondary.append(letter.tone.rawValue)
                    tertiary.append(0)
                }
            }
            self.primary = primary
            self.secondary = secondary
            self.tertiary = tertiary
        }

        /// Whether `left` comes before `right`; canonically different texts are never equal.
        public static func < (left: Key, right: Key) -> Bool {
            if left.primary != right.primary {
                return left.primary.lexicographicallyPrecedes(right.primary)
            }
            if left.secondary != right.secondary {
                return left.secondary.lexicographicallyPrecedes(right.secondary)
            }
            if left.tertiary != right.tertiary {
                return left.tertiary.lexicographicallyPrecedes(right.tertiary)
            }
            return left.text < right.text
        }

        /// Whether both texts are canonically the same.
        public static func == (left: Key, right: Key) -> Bool { left.text == right.text }
    }

    /// Whether `left` comes before `right` as a text of its own.
    public static func precedes(_ left: String, _ right: String) -> Bool { Key(left) < Key(right) }

    /// Weights by position: punctuation as ICU has it, digits, then letters with their shapes.
    private static let punctuation: [Unicode.Scalar: UInt32] = {
        var weights: [Unicode.Scalar: UInt32] = ["\u{A0}": 1]
        for (index, scalar) in " _-–—,;:!?.'‘’\"“”()[]{}@*/\\&#%`^+<=>|~$0123456789".unicodeScalars
            .enumerated()
        {
            weights[scalar] = UInt32(index + 1)
        }
        return weights
    }()

    private static func weight(of scalar: Unicode.Scalar) -> UInt32 {
        punctuation[scalar] ?? 0x1_0000 + scalar.value
    }

    private static func weight(of letter: Letter) -> UInt32 {
        0x100 + UInt32(letter.base) * 8 + UInt32(letter.shape.rawValue)
    }
}
