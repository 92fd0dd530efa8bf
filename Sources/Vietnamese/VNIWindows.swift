/// VNI-Windows: a base letter followed by one mark for its shape and tone, some letters in one code.
///
/// The marks are Latin-1 letters of the same case as their base; Latin-1 keeps capitals 0x20 below small letters.
enum VNIWindows {
    /// Marks for tones on letters that have no mark of their own shape, by `Letter.Tone`.
    private static let tones: [UInt8] = [0, 0xF8, 0xFB, 0xF5, 0xF9, 0xEF]
    /// Marks for the circumflex and a tone.
    private static let circumflexes: [UInt8] = [0xE2, 0xE0, 0xE5, 0xE3, 0xE1, 0xE4]
    /// Marks for the breve and a tone.
    private static let breves: [UInt8] = [0xEA, 0xE8, 0xFA, 0xFC, 0xE9, 0xEB]
    /// Letters in one code: i with a tone, ỵ, ơ, ư, đ.
    private static let singles: [(letter: Unicode.Scalar, code: UInt8)] = [
        ("ì", 0xEC), ("ỉ", 0xE6), ("ĩ", 0xF3), ("í", 0xED), ("ị", 0xF2), ("ỵ", 0xEE), ("ơ", 0xF4),
        ("ư", 0xF6),
        ("đ", 0xF1),
    ]

    /// Codes of every letter beyond ASCII, one or two.
    private static let codes: [Unicode.Scalar: [UInt8]] = {
        var codes: [Unicode.Scalar: [UInt8]] = [:]
        func add(_ letter: Letter, _ small: [UInt8]) {
            var (letter, capital) = (letter, letter)
            letter.isCapital = false
            capital.isCapital = true
            codes[letter.scalar] = small
            codes[capital.scalar] = small.map { $0 - 0x20 }
        }
        for (scalar, code) in singles {
            guard let letter = Letter(scalar) else { continue }
            add(letter, [code])
        }
        let shapes: [(base: Unicode.Scalar, first: UInt8, marks: [UInt8])] = [
            ("a", 0x61, tones), ("ă", 0x61, breves), ("â", 0x61, circumflexes), ("e", 0x65, tones),
            ("ê", 0x65, circumflexes), ("o", 0x6F, tones), ("ô", 0x6F, circumflexes), ("ơ", 0xF4, tones),
            ("u", 0x75, tones), ("ư", 0xF6, tones), ("y", 0x79, tones),
        ]
        for (base, first, marks) in shapes {
            for (index, mark) in marks.enumerated() where mark != 0 {
                guard var letter = Letter(base), let tone = Letter.Tone(rawValue: UInt8(index)) else {
                    continue
                }
                letter.tone = tone
                // ỵ has a code of its own.
                guard codes[letter.scalar] == nil else { continue }
                add(letter, [first, mark])
            }
        }
        return codes
    }()

    private static let meanings: [UInt16: Unicode.Scalar] = Dictionary(
        uniqueKeysWithValues: codes.map { (key($0.value[0], $0.value.count > 1 ? $0.value[1] : 0), $0.key) })

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    /// The letter of a base and a mark; a mark of the other case is taken too, since fonts draw both alike.
    private static func letter(_ base: UInt8, _ mark: UInt8) -> Unicode.Scalar? {
        let isCapital = base < 0x60 || (0xC0..<0xE0).contains(base)
        let sameCase = isCapital ? mark & ~0x20 : mark | 0x20
        return mark < 0xC0 ? nil : meanings[key(base, sameCase)]
    }

    static func decoded(_ scalars: [Unicode.Scalar]) throws(LegacyEncoding.Problem) -> String {
        var result = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            if let base = UInt8(exactly: scalar.value) {
                if place + 1 < scalars.count, let mark = UInt8(exactly: scalars[place + 1].value),
                    let letter = letter(base, mark)
                {
                    result.append(letter)
                    place += 2
                    continue
                }
                if let letter = meanings[key(base, 0)] {
                    result.append(letter)
                    place += 1
                    continue
                }
            }
            guard LegacyEncoding.isPlain(scalar) else { throw .noSuchCharacter(scalar, at: place) }
            result.append(scalar)
            place += 1
        }
        return String(result)
    }

    static func encoded(_ scalars: [Unicode.Scalar]) throws(LegacyEncoding.Problem) -> String {
        var result = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            if let codes = codes[scalar] {
                for code in codes { result.append(Unicode.Scalar(code)) }
            } else if LegacyEncoding.isPlain(scalar) {
                result.append(scalar)
            } else {
                throw .noSuchCharacter(scalar, at: place)
            }
        }
        return String(result)
    }
}
