/// What may be wrong with the bytes of a cell.
enum TextCheck {
    enum Problem: Equatable {
        case notUTF8
        /// A control character other than tab and line breaks, or one that turns the direction of writing, by its number.
        case control(UInt32)
    }

    /// What one vectorised look at the bytes of a line tells.
    struct Summary {
        /// No byte needs a closer look: printable ASCII only.
        var isPlain: Bool
        /// No byte is beyond ASCII.
        var isASCII: Bool
    }

    @inline(__always)
    static func summary(_ start: UnsafePointer<UInt8>, count: Int) -> Summary {
        var all: UInt8 = 0
        var lowest: UInt8 = 0xFF
        var deletes: UInt8 = 0
        for index in 0..<count {
            let byte = start[index]
            all |= byte
            lowest = min(lowest, byte)
            deletes |= byte == 0x7F ? 1 : 0
        }
        let isASCII = all < 0x80
        return Summary(isPlain: isASCII && lowest >= 0x20 && deletes == 0, isASCII: isASCII)
    }

    /// The first problem of a cell: strict UTF-8 (no surrogates, no overlong forms), no controls, nothing that makes a line
    /// look other than it is.
    ///
    /// Line breaks are part of a quoted cell only.
    static func problem(
        _ start: UnsafePointer<UInt8>, count: Int, allowsLineBreaks: Bool
    ) -> Problem? {
        var index = 0
        while index < count {
            let byte = start[index]
            if byte < 0x80 {
                if byte < 0x20 || byte == 0x7F {
                    let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
                    let isAllowed = byte == UInt8(ascii: "\t") || (isBreak && allowsLineBreaks)
                    guard isAllowed else { return .control(UInt32(byte)) }
                }
                index += 1
                continue
            }
            let length = sequenceLength(start + index, available: count - index)
            guard length > 0 else { return .notUTF8 }
            if byte == 0xC2, start[index + 1] < 0xA0 { return .control(UInt32(start[index + 1])) }
            if byte == 0xE2, let turning = turning(start[index + 1], start[index + 2]) {
                return .control(turning)
            }
            index += length
        }
        return nil
    }

    /// The number of an embedding, override or isolate (U+202A to U+202E, U+2066 to U+2069) that begins with E2.
    @inline(__always)
    private static func turning(_ second: UInt8, _ third: UInt8) -> UInt32? {
        switch (second, third) {
        case (0x80, 0xAA...0xAE): 0x2000 + UInt32(third - 0x80)
        case (0x81, 0xA6...0xA9): 0x2040 + UInt32(third - 0x80)
        default: nil
        }
    }

    /// The first character of a text that nobody sees, by its number.
    static func hidden(in text: String) -> UInt32? {
        var text = text
        return text.withUTF8 { bytes -> UInt32? in
            guard let base = bytes.baseAddress else { return nil }
            guard case .control(let number) = problem(base, count: bytes.count, allowsLineBreaks: true) else {
                return nil
            }
            return number
        }
    }

    /// Length of the well-formed sequence of two to four bytes at `at`, by table 3-7 of the Unicode standard; else 0.
    @inline(__always)
    private static func sequenceLength(_ at: UnsafePointer<UInt8>, available: Int) -> Int {
        let (length, low, high): (Int, UInt8, UInt8) =
            switch at[0] {
            case 0xC2...0xDF: (2, 0x80, 0xBF)
            case 0xE0: (3, 0xA0, 0xBF)
            case 0xED: (3, 0x80, 0x9F)
            case 0xE1...0xEF: (3, 0x80, 0xBF)
            case 0xF0: (4, 0x90, 0xBF)
            case 0xF1...0xF3: (4, 0x80, 0xBF)
            case 0xF4: (4, 0x80, 0x8F)
            default: (0, 0, 0)
            }
        guard length > 0, length <= available, at[1] >= low, at[1] <= high else { return 0 }
        if length > 2, at[2] & 0xC0 != 0x80 { return 0 }
        if length > 3, at[3] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
