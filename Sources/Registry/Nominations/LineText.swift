/// Whether the bytes of a cell are a clean line already, so that most cells are copied without making a string.
enum LineText {
    /// Whether `CleanText.line` would change well-formed, trimmed and composed text.
    static func needsCleaning(_ cell: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        var previous: UInt8 = 0
        while index < cell.count {
            let byte = cell[index]
            let next = index + 1 < cell.count ? cell[index + 1] : 0
            switch byte {
            case 0x20: if previous == 0x20 { return true }
            case ..<0x20: return true
            case 0x80...:
                if isSuspect(byte, next, index + 2 < cell.count ? cell[index + 2] : 0) { return true }
            default: break
            }
            previous = byte
            index += 1
        }
        return false
    }

    /// Whether a space, an invisible character or a lookalike of Đ begins here, or something as rare.
    @inline(__always)
    private static func isSuspect(_ byte: UInt8, _ next: UInt8, _ last: UInt8) -> Bool {
        switch byte {
        // Controls, the no-break space and the soft hyphen.
        case 0xC2: next <= 0xA0 || next == 0xAD
        // Ð and ð, Ɖ, ɖ.
        case 0xC3: next == 0x90 || next == 0xB0
        case 0xC6: next == 0x89
        case 0xC9: next == 0x96
        // The Arabic letter mark.
        case 0xD8: next == 0x9C
        // The Ogham space.
        case 0xE1: next == 0x9A && last == 0x80
        // Spaces and zero-width characters, but not dashes and quotation marks.
        case 0xE2: (next == 0x80 && (last <= 0x8F || last >= 0xA8)) || next == 0x81
        // The ideographic space; byte order marks and other compatibility characters.
        case 0xE3: next == 0x80 && last == 0x80
        case 0xEF: true
        default: false
        }
    }
}
