/// Numbers as offices write them: `.` between thousands, `,` before decimals.
public enum ClericalNumber {
    /// `1.234.567`.
    public static func grouped(_ number: Int) -> String {
        decimal(String(number)) ?? String(number)
    }

    /// `2.340.000 đồng`.
    public static func money(_ dong: Int) -> String {
        "\(grouped(dong)) đồng"
    }

    /// A count in a sentence, with two digits: `05`, `12`, `1.204`.
    public static func count(_ number: Int) -> String {
        (0..<10).contains(number) ? "0\(number)" : grouped(number)
    }

    /// The number of a paper: two digits at least and no grouping, such as `05` and `2871`.
    public static func paper(_ number: Int) -> String {
        (0..<10).contains(number) ? "0\(number)" : String(number)
    }

    /// A machine's decimal text (`-1234567.50`) in clerical form (`-1.234.567,50`), digits kept as they are.
    ///
    /// nil when the text is not an optional minus, digits, and optionally a point and digits.
    public static func decimal(_ text: String, groupsThousands: Bool = true) -> String? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.allSatisfy({ isDigits($0) }) else { return nil }
        var result = isNegative ? "-" : ""
        for (index, digit) in whole.enumerated() {
            if groupsThousands, index > 0, (whole.count - index) % 3 == 0 { result.append(".") }
            result.append(digit)
        }
        if parts.count == 2 { result += ",\(parts[1])" }
        return result
    }

    /// Roman numerals from I to MMMCMXCIX; other numbers come back in digits.
    public static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return String(number) }
        let numerals = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, numeral) in numerals {
            text += String(repeating: numeral, count: rest / value)
            rest %= value
        }
        return text
    }

    /// The letters that number sections: A, B … Z, AA, AB …; `number` counts from 1.
    public static func letter(_ number: Int) -> String {
        var rest = max(1, number)
        var text = ""
        while rest > 0 {
            rest -= 1
            text = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + text
            rest /= 26
        }
        return text
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
