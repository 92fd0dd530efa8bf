/// Bytes: `[UInt8]` is a `bytea`, not an array of numbers.
extension UInt8: PostgresArrayElement {
    /// `bytea`.
    public static var postgresArrayType: PostgresType { .bytea }

    /// `\x` and two hexadecimal digits a byte.
    public static func encodeArray(_ array: [UInt8], into text: inout [UInt8]) {
        text.reserveCapacity(text.count + 2 + array.count * 2)
        text.append(UInt8(ascii: "\\"))
        text.append(UInt8(ascii: "x"))
        for byte in array {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
    }

    /// Reads `\x` and two hexadecimal digits a byte.
    public static func decodeArray(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> [UInt8] {
        guard text.count >= 2, text.count.isMultiple(of: 2), text[0] == UInt8(ascii: "\\"),
            text[1] == UInt8(ascii: "x")
        else { throw DecodeFailure("bytea in hexadecimal") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2 - 1)
        for index in stride(from: 2, to: text.count, by: 2) {
            guard let high = value(text[index]), let low = value(text[index + 1]) else {
                throw DecodeFailure("bytea in hexadecimal")
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
