/// Clean-up of typed text that changes nothing a reader can see.
public enum CleanText {
    /// NFC, no invisible characters, single spaces, none at the ends.
    ///
    /// No-break and other Unicode spaces, tabs and line breaks count as spaces. Zero-width spaces, joiners, byte
    /// order marks, marks of direction and soft hyphens go. `Ð` (U+00D0) and `Ɖ` (U+0189) look like `Đ` (U+0110) and become it;
    /// likewise `ð` and `ɖ`.
    public static func line(_ text: String) -> String {
        var text = text
        if text.withUTF8({ isClean($0) }) { return text }
        var result = String.UnicodeScalarView()
        result.reserveCapacity(text.utf8.count)
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

    /// The scalars with the property White_Space: asked of every scalar, so they are written out.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            true
        default: false
        }
    }

    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x200B...0x200F, 0x2060, 0xFEFF: true
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

    /// Whether nothing can be wrong with a text: ASCII and composed Vietnamese letters with single spaces inside.
    ///
    /// C3 to C6 begin the letters of Latin-1 and Latin Extended-A and some of B, E1 BA and E1 BB those with two marks; the
    /// lookalikes of Đ (C3 90, C3 B0, C6 89) are left to the full path.
    private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous = UInt8(ascii: " ")
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x20:
                guard previous != 0x20 else { return false }
                index += 1
            case 0x21..<0x7F: index += 1
            case 0xC3...0xC6 where index + 1 < bytes.count:
                let second = bytes[index + 1]
                guard byte != 0xC3 || (second != 0x90 && second != 0xB0), byte != 0xC6 || second != 0x89
                else {
                    return false
                }
                index += 2
            case 0xE1 where index + 2 < bytes.count && (bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB):
                index += 3
            default: return false
            }
            previous = byte
        }
        return bytes.isEmpty || previous != 0x20
    }
}
