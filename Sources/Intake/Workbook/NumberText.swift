import Glibc

/// Numbers as a sheet's XML writes them, brought into one form.
enum NumberText {
    /// The shortest text that stands for the same number, without exponent unless it is beyond 10³⁰; nil for no number.
    ///
    /// Integers keep all their digits: a number of 12 digits that identifies a person comes out as it was typed, even
    /// when the file has `7.9203012345E+10`; `4.5999999999999996` comes out as `4.6`.
    static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
        return value(bytes).map(text)
    }

    /// The number; nil for anything else.
    static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        // strtod takes more than XML Schema does: hexadecimal numbers, infinities, white space.
        let isNumeric = bytes.allSatisfy {
            (48...57).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
        }
        guard isNumeric, (1...400).contains(bytes.count) else { return nil }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { copy in
            for (index, byte) in bytes.enumerated() { copy[index] = CChar(bitPattern: byte) }
            copy[bytes.count] = 0
            var end: UnsafeMutablePointer<CChar>?
            guard let start = copy.baseAddress else { return nil }
            let number = strtod(start, &end)
            return end == start + bytes.count && number.isFinite ? number : nil
        }
    }

    /// Whether the text is already as it should be: an integer, or up to 15 digits with a fraction.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = bytes.first == UInt8(ascii: "-") ? 1 : 0
        let first = index
        while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
        let whole = index - first
        guard whole > 0, whole == 1 || bytes[first] != UInt8(ascii: "0") else { return false }
        if index == bytes.count { return whole < 400 && (first == 0 || bytes[first] != UInt8(ascii: "0")) }
        guard bytes[index] == UInt8(ascii: "."), bytes.count - first <= 16 else { return false }
        index += 1
        while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
        return index == bytes.count && bytes[index - 1] != UInt8(ascii: "0")
            && bytes[index - 1] != UInt8(ascii: ".")
    }

    private static func text(_ number: Double) -> String {
        guard number != 0 else { return "0" }
        // Swift writes the shortest digits that read back to the same number.
        let pieces = number.magnitude.description.split(separator: "e")
        let exponent = pieces.count == 2 ? Int(pieces[1]) ?? 0 : 0
        let mantissa = pieces[0].split(separator: ".")
        let fraction = mantissa.count == 2 && mantissa[1] != "0" ? mantissa[1] : ""
        let sign = number < 0 ? "-" : ""
        guard abs(exponent) <= 30 else {
            return sign + mantissa[0] + (fraction.isEmpty ? "" : "." + fraction) + "e\(exponent)"
        }
        return sign + shifted(String(mantissa[0]), String(fraction), by: exponent)
    }

    /// Moves the decimal point to the right, or to the left when `count` is negative.
    private static func shifted(_ whole: String, _ fraction: String, by count: Int) -> String {
        if count >= 0 {
            let padded = fraction + String(repeating: "0", count: max(0, count - fraction.utf8.count))
            let rest = padded.dropFirst(count)
            return whole + padded.prefix(count) + (rest.isEmpty ? "" : "." + rest)
        }
        let digits = String(repeating: "0", count: -count) + whole
        return digits.prefix(digits.utf8.count + count) + "." + digits.suffix(-count) + fraction
    }
}
