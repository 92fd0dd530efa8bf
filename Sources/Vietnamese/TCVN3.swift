/// TCVN 5712:1993, VN3: each letter is one code of the Latin-1 range.
enum TCVN3 {
    /// Codes in the order of the alphabet of `letters`.
    private static let codes: [UInt8] = [
        0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE,
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB,
        0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE,
        0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE,
        0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE,
    ]
    private static let letters =
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"

    private static let meaning: [Unicode.Scalar?] = {
        var meaning = [Unicode.Scalar?](repeating: nil, count: 256)
        for (code, letter) in zip(codes, letters.unicodeScalars) { meaning[Int(code)] = letter }
        return meaning
    }()

    private static let code: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        uniqueKeysWithValues: zip(letters.unicodeScalars, codes.map { Unicode.Scalar($0) }))

    static func decoded(
        _ scalars: [Unicode.Scalar], asCapitals: Bool
    ) throws(LegacyEncoding.Problem) -> String {
        var result = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            var meant = scalar
            if scalar.value < 256, let letter = meaning[Int(scalar.value)] {
                meant = letter
            } else if !LegacyEncoding.isPlain(scalar) {
                throw .noSuchCharacter(scalar, at: place)
            }
            if asCapitals, var letter = Letter(meant) {
                letter.isCapital = true
                meant = letter.scalar
            }
            result.append(meant)
        }
        return String(result)
    }

    static func encoded(
        _ scalars: [Unicode.Scalar], asCapitals: Bool
    ) throws(LegacyEncoding.Problem) -> String {
        var result = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            var written = scalar
            if asCapitals, var letter = Letter(scalar) {
                guard letter.isCapital else { throw .noSuchCharacter(scalar, at: place) }
                letter.isCapital = scalar.isASCII
                written = letter.scalar
            }
            if let code = code[written] {
                written = code
            } else if !LegacyEncoding.isPlain(written) {
                throw .noSuchCharacter(scalar, at: place)
            }
            result.append(written)
        }
        return String(result)
    }
}
