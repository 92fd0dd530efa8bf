/// Clean-up of typed text that changes nothing a reader can see.
public enum CleanText {
    /// NFC, no invisible characters, single spaces, none at the ends.
    ///
    /// No-break and other Unicode spaces, tabs and line breaks count as spaces. Zero-width spaces, joiners, byte
    /// order marks and soft hyphens go. `Ð` (U+00D0) and `Ɖ` (U+0189) look like `Đ` (U+0110) and become it;
    /// likewise `ð` and `ɖ`.
    public static func line(_ text: String) -> String {
        var text = text
        if text.withUTF8({ isCleanASCII($0) }) { return text }
        var result = String.UnicodeScalarView()
        var spaceIsDue = false
        for scalar in Normalization.nfc(text).unicodeScalars {
            if isSpace(scalar) {
                spaceIsDue = !result.isEmpty
                continue
            }
            guard !isInvisible(scalar) else { continue }
            if spaceIsDue {
                result.append(" ")
                spaceIsDue = false
            }
            result.append(lookalike(scalar))
        }
        // Dropping an invisible scalar can bring a mark next to its letter, so compose once more.
        return Normalization.nfc(String(result))
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }

    static func lookalike(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{D0}", "\u{189}": "Đ"
        case "\u{F0}", "\u{256}": "đ"
        default: scalar
        }
    }

    private static func isCleanASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in bytes {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return bytes.isEmpty || previous != 0x20
    }
}
