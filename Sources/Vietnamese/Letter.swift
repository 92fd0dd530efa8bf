/// One letter of the Vietnamese alphabet taken apart: base letter, shape, tone, case.
///
/// Only composed letters have an entry; text is brought to NFC before it is taken apart.
struct Letter: Equatable {
    /// What changes a base letter into another letter of the alphabet.
    enum Shape: UInt8 {
        case plain, breve, circumflex, horn, stroke
    }

    /// The tones in alphabetical order: ngang, huyền, hỏi, ngã, sắc, nặng.
    enum Tone: UInt8 {
        case level, grave, hook, tilde, acute, dot
    }

    /// The ASCII letter, always small.
    var base: UInt8
    var shape: Shape
    var tone: Tone
    var isCapital: Bool

    var isVowel: Bool {
        switch base {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"): true
        case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): true
        default: false
        }
    }
}

extension Letter {
    /// Takes a scalar apart; nil when it is not a letter that Vietnamese text uses.
    init?(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        let packed: UInt16
        if value < Letter.lowEnd {
            packed = Letter.low[Int(value)]
        } else if value >= Letter.highStart, value < Letter.highEnd {
            packed = Letter.high[Int(value - Letter.highStart)]
        } else {
            return nil
        }
        self.init(packed: packed)
    }

    /// The same letter as a capital or a small one.
    func inCase(isCapital: Bool) -> Letter {
        var letter = self
        letter.isCapital = isCapital
        return letter
    }

    /// The composed scalar of this letter.
    var scalar: Unicode.Scalar {
        Letter.composed[Int(packed)] ?? Unicode.Scalar(base)
    }

    private init?(packed: UInt16) {
        guard packed != 0, let shape = Shape(rawValue: UInt8(packed >> 7 & 7)),
            let tone = Tone(rawValue: UInt8(packed >> 10 & 7))
        else { return nil }
        self.init(base: UInt8(packed & 0x7F), shape: shape, tone: tone, isCapital: packed >> 13 == 1)
    }

    private var packed: UInt16 {
        UInt16(base) | UInt16(shape.rawValue) << 7 | UInt16(tone.rawValue) << 10 | (isCapital ? 1 << 13 : 0)
    }

    private static let lowEnd: UInt32 = 0x0250
    private static let highStart: UInt32 = 0x1EA0
    private static let highEnd: UInt32 = 0x1EFA

    /// Every letter once, in rows of one base and shape, and in a row by tone.
    private static let rows: [(small: String, capital: String, base: UInt8, shape: Shape)] = [
        ("aàảãáạ", "AÀẢÃÁẠ", UInt8(ascii: "a"), .plain), ("ăằẳẵắặ", "ĂẰẲẴẮẶ", UInt8(ascii: "a"), .breve),
        ("âầẩẫấậ", "ÂẦẨẪẤẬ", UInt8(ascii: "a"), .circumflex), ("eèẻẽéẹ", "EÈẺẼÉẸ", UInt8(ascii: "e"), .plain),
        ("êềểễếệ", "ÊỀỂỄẾỆ", UInt8(ascii: "e"), .circumflex), ("iìỉĩíị", "IÌỈĨÍỊ", UInt8(ascii: "i"), .plain),
        ("oòỏõóọ", "OÒỎÕÓỌ", UInt8(ascii: "o"), .plain), ("ôồổỗốộ", "ÔỒỔỖỐỘ", UInt8(ascii: "o"), .circumflex),
        ("ơờởỡớợ", "ƠỜỞỠỚỢ", UInt8(ascii: "o"), .horn), ("uùủũúụ", "UÙỦŨÚỤ", UInt8(ascii: "u"), .plain),
        ("ưừửữứự", "ƯỪỬỮỨỰ", UInt8(ascii: "u"), .horn), ("yỳỷỹýỵ", "YỲỶỸÝỴ", UInt8(ascii: "y"), .plain),
        ("đ", "Đ", UInt8(ascii: "d"), .stroke),
    ]

    private static let all: [(Unicode.Scalar, Letter)] = {
        var all: [(Unicode.Scalar, Letter)] = []
        for small in UInt8(ascii: "a")...UInt8(ascii: "z") {
            all.append(
                (Unicode.Scalar(small), Letter(base: small, shape: .plain, tone: .level, isCapital: false)))
            all.append(
                (
                    Unicode.Scalar(small - 32),
                    Letter(base: small, shape: .plain, tone: .level, isCapital: true)
                ))
        }
        for row in rows {
            for (text, isCapital) in [(row.small, false), (row.capital, true)] {
                for (index, scalar) in text.unicodeScalars.enumerated() {
                    guard let tone = Tone(rawValue: UInt8(index)) else { continue }
                    all.append(
                        (scalar, Letter(base: row.base, shape: row.shape, tone: tone, isCapital: isCapital)))
                }
            }
        }
        return all
    }()

    private static let low: [UInt16] = table(from: 0, to: lowEnd)
    private static let high: [UInt16] = table(from: highStart, to: highEnd)

    private static func table(from start: UInt32, to end: UInt32) -> [UInt16] {
        var table = [UInt16](repeating: 0, count: Int(end - start))
        for (scalar, letter) in all where scalar.value >= start && scalar.value < end {
            table[Int(scalar.value - start)] = letter.packed
        }
        return table
    }

    private static let composed: [Unicode.Scalar?] = {
        var composed = [Unicode.Scalar?](repeating: nil, count: 1 << 14)
        for (scalar, letter) in all { composed[Int(letter.packed)] = scalar }
        return composed
    }()
}
