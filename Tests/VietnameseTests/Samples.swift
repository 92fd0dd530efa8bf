@testable import Vietnamese

/// A small seeded generator, so that a failing case can be made again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Words put together from all letters of the alphabet, so that every tone and shape meets every other.
enum Samples {
    static let letters: [Character] = Array(
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz")

    static func word(using generator: inout SplitMix64) -> String {
        let length = Int.random(in: 1...5, using: &generator)
        var word = ""
        for _ in 0..<length {
            guard let letter = letters.randomElement(using: &generator) else { continue }
            word += Bool.random(using: &generator) ? String(letter) : letter.uppercased()
        }
        return word
    }

    /// A text in NFD.
    static func decomposed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.flatMap { Normalization.nfd($0) }))
    }
}
