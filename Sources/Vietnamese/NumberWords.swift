/// Whole numbers and amounts of money in Vietnamese words.
public struct NumberWords: Sendable {
    /// The word for an empty tens place: `một trăm linh năm` (official) or `một trăm lẻ năm` (southern).
    public enum ZeroTens: String, Sendable, CaseIterable {
        /// The official word, and the default.
        case official = "linh"
        /// The southern word.
        case southern = "lẻ"
    }

    /// The word used for an empty tens place.
    public var zeroTens: ZeroTens

    /// Creates a speller.
    public init(zeroTens: ZeroTens = .official) {
        self.zeroTens = zeroTens
    }

    /// The largest magnitude that is spelled: 10^15, one million billion.
    public static let limit = 1_000_000_000_000_000

    /// An amount in words, such as `hai triệu ba trăm bốn mươi nghìn đồng`; nil beyond `limit`.
    public func money(_ dong: Int) -> String? {
        words(dong).map { "\($0) đồng" }
    }

    /// A number in words, such as `một trăm hai mươi mốt`; nil beyond `limit`.
    public func words(_ number: Int) -> String? {
        guard number.magnitude <= NumberWords.limit else { return nil }
        guard number != 0 else { return NumberWords.digits[0] }
        var words: [String] = number < 0 ? ["âm"] : []
        append(Int(number.magnitude), padsHundreds: false, to: &words)
        return words.joined(separator: " ")
    }

    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    /// Spells a positive number; what stands above a billion is itself a number counted in billions.
    private func append(_ number: Int, padsHundreds: Bool, to words: inout [String]) {
        var pads = padsHundreds
        let billions = number / 1_000_000_000
        if billions > 0 {
            append(billions, padsHundreds: false, to: &words)
            words.append("tỷ")
            pads = true
        }
        for (unit, name) in [(1_000_000, "triệu"), (1000, "nghìn"), (1, "")] {
            let group = number / unit % 1000
            guard group > 0 else { continue }
            appendGroup(group, padsHundreds: pads, to: &words)
            if !name.isEmpty { words.append(name) }
            pads = true
        }
    }

    /// Spells 1 to 999; after a higher group the hundreds are spoken even when they are zero.
    private func appendGroup(_ group: Int, padsHundreds: Bool, to words: inout [String]) {
        let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10)
        let saysHundreds = hundreds > 0 || padsHundreds
        if saysHundreds { words += [NumberWords.digits[hundreds], "trăm"] }
        switch tens {
        case 0 where units > 0 && saysHundreds: words.append(zeroTens.rawValue)
        case 0: break
        case 1: words.append("mười")
        default: words += [NumberWords.digits[tens], "mươi"]
        }
        switch (tens, units) {
        case (_, 0): break
        case (2..., 1): words.append("mốt")
        case (2..., 4): words.append("tư")
        case (1..., 5): words.append("lăm")
        default: words.append(NumberWords.digits[units])
        }
    }
}
