@_spi(_Unicode) import Swift

/// Unicode normalisation form C, the only form that is stored.
public enum Normalization {
    /// Returns `text` in NFC, by the Unicode tables of the standard library.
    public static func nfc(_ text: String) -> String {
        var text = text
        let isNormalized = text.withUTF8 { isCertainlyNFC(UnsafeRawBufferPointer($0)) }
        guard !isNormalized else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text._nfc { scalars.append(scalar) }
        return String(scalars)
    }

    /// Whether UTF-8 bytes are in NFC for certain; false means "perhaps not".
    ///
    /// True for all composed Vietnamese text with the usual punctuation, so that only text with combining marks
    /// or from other scripts pays for a full check. Every scalar below U+0300, U+1E80 to U+1EFF and U+2002 to
    /// U+203F is in NFC wherever it stands.
    public static func isCertainlyNFC(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0xCC {
                index += 1
                continue
            }
            guard index + 2 < bytes.count else { return false }
            let second = bytes[index + 1]
            switch byte {
            case 0xE1 where second == 0xBA || second == 0xBB: break
            case 0xE2 where second == 0x80 && bytes[index + 2] >= 0x82: break
            default: return false
            }
            index += 3
        }
        return true
    }

    static func nfd(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for part in String(scalar)._nfd { scalars.append(part) }
        return scalars
    }
}
