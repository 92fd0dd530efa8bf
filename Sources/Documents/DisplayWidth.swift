/// How many columns of a terminal a text takes.
///
/// By grapheme cluster, so composed and decomposed Vietnamese are equally wide; East Asian wide and emoji
/// characters take two columns.
public enum DisplayWidth {
    /// Columns of a text.
    public static func of(_ text: String) -> Int {
        var count = 0
        for scalar in text.unicodeScalars {
            guard isNarrow(scalar) else { return clusters(of: text) }
            count += 1
        }
        return count
    }

    /// Composed Vietnamese and other Latin letters: one column each, never part of a cluster.
    private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x300 && scalar.value != 0xAD || (0x1E00...0x1EFF).contains(scalar.value)
    }

    private static func clusters(of text: String) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// Columns of what a reader sees as one character.
    public static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.contains(where: { isWide($0) || $0 == "\u{FE0F}" }) { return 2 }
        return isZero(first) && scalars.count == 1 ? 0 : 1
    }

    /// The longest beginning that fits into `width` columns.
    public static func prefix(of text: String, width: Int) -> Substring {
        var used = 0
        var end = text.startIndex
        for index in text.indices {
            used += of(text[index])
            guard used <= width else { break }
            end = text.index(after: index)
        }
        return text[..<end]
    }

    private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// East Asian Width W and F of Unicode 15, by blocks.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value >= 0x1100 else { return false }
        if scalar.properties.isEmojiPresentation { return true }
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F: return true
        case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60: return true
        case 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF: return true
        case 0x20000...0x3FFFD: return true
        default: return false
        }
    }
}

/// Text of unknown origin made safe for a terminal.
public enum VisibleText {
    /// Replaces what would steer the terminal, reverse the line or hide, by something that shows.
    ///
    /// Controls become control pictures (`␊`); bidirectional marks and overrides and zero-width spaces become `⟨U+202E⟩`.
    static func of(_ bytes: UnsafeRawBufferPointer) -> String { of(String(decoding: bytes, as: UTF8.self)) }

    /// Replaces what would steer the terminal, reverse the line or hide, by something that shows.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let shown = replacement(scalar) {
                result += shown
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The same for text of several lines, whose line breaks and tabs stay.
    public static func lines(of text: String) -> String {
        guard text.unicodeScalars.contains(where: { replacement($0) != nil && !isLayout($0) }) else {
            return text
        }
        var result = ""
        for scalar in text.unicodeScalars {
            if !isLayout(scalar), let shown = replacement(scalar) {
                result += shown
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isLayout(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }

    private static func replacement(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
        case 0x20...0x7E: nil
        case 0x7F: "␡"
        case 0x80...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
            "⟨U+\(hexadecimal(scalar.value))⟩"
        default: nil
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let hex = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    }
}
