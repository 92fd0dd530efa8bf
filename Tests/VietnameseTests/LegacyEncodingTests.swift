import Testing

@testable import Vietnamese

struct LegacyEncodingTests {
    /// Every letter beyond ASCII, by tone in a row.
    static let small = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"

    /// The same letters in TCVN3, from the standard's own table.
    static let tcvn3 = """
        \u{A8}\u{A9}\u{AA}\u{AB}\u{AC}\u{AD}\u{AE}\u{B5}\u{B6}\u{B7}\u{B8}\u{B9}\u{BB}\u{BC}\u{BD}\u{BE}\u{C6}\u{C7}\u{C8}\
        \u{C9}\u{CA}\u{CB}\u{CC}\u{CE}\u{CF}\u{D0}\u{D1}\u{D2}\u{D3}\u{D4}\u{D5}\u{D6}\u{D7}\u{D8}\u{DC}\u{DD}\u{DE}\u{DF}\
        \u{E1}\u{E2}\u{E3}\u{E4}\u{E5}\u{E6}\u{E7}\u{E8}\u{E9}\u{EA}\u{EB}\u{EC}\u{ED}\u{EE}\u{EF}\u{F1}\u{F2}\u{F3}\u{F4}\
        \u{F5}\u{F6}\u{F7}\u{F8}\u{F9}\u{FA}\u{FB}\u{FC}\u{FD}\u{FE}
        """

    /// The same letters in VNI-Windows, small.
    static let vni =
        "aê aâ eâ oâ ô ö ñ aø aû aõ aù aï aè aú aü aé aë aà aå aã aá aä eø eû eõ eù eï eà eå eã eá eä ì æ ó í ò "
        + "oø oû oõ où oï oà oå oã oá oä ôø ôû ôõ ôù ôï uø uû uõ uù uï öø öû öõ öù öï yø yû yõ yù î"

    @Test func `every small letter has its code of TCVN3`() throws {
        #expect(Self.small.unicodeScalars.count == Self.tcvn3.unicodeScalars.count)
        #expect(try LegacyEncoding.tcvn3.decoded(Self.tcvn3) == Self.small)
        #expect(
            try Array(LegacyEncoding.tcvn3.encoded(Self.small).unicodeScalars)
                == Array(Self.tcvn3.unicodeScalars))
        #expect(try LegacyEncoding.tcvn3.decoded("¡¢£¤¥¦§") == "ĂÂÊÔƠƯĐ")
        #expect(try LegacyEncoding.tcvn3.encoded("ĂÂÊÔƠƯĐ") == "¡¢£¤¥¦§")
    }

    @Test func `every letter has its codes of VNI in both cases`() throws {
        let spaced = Self.small.map(String.init).joined(separator: " ")
        for (unicode, vni) in [(spaced, Self.vni), (spaced.uppercased(), Self.vni.uppercased())] {
            #expect(try LegacyEncoding.vni.decoded(vni) == unicode)
            #expect(try LegacyEncoding.vni.encoded(unicode) == vni)
        }
    }

    @Test func `fonts of capitals show the codes of small letters as capitals`() throws {
        let capitals = Self.small.uppercased()
        let written = try LegacyEncoding.tcvn3Capitals.encoded(capitals)
        #expect(Array(written.unicodeScalars) == Array(Self.tcvn3.unicodeScalars))
        #expect(try LegacyEncoding.tcvn3Capitals.decoded(written) == capitals)
        #expect(try LegacyEncoding.tcvn3Capitals.decoded("uû ban").isEmpty == false)
    }

    @Test func `each encoding gives back any words it can write`() throws {
        var generator = SplitMix64(state: 21)
        for _ in 0..<3000 {
            let text = "\(Samples.word(using: &generator)) - \(Samples.word(using: &generator)) “1”"
            #expect(try LegacyEncoding.vni.decoded(LegacyEncoding.vni.encoded(text)) == text)
            let small = text.lowercased()
            #expect(try LegacyEncoding.tcvn3.decoded(LegacyEncoding.tcvn3.encoded(small)) == small)
            let large = text.uppercased()
            let inCapitals = try LegacyEncoding.tcvn3Capitals.encoded(large)
            #expect(try LegacyEncoding.tcvn3Capitals.decoded(inCapitals) == large)
        }
    }

    @Test(arguments: [
        (LegacyEncoding.tcvn3, "NguyÔn V¨n §µo", "Nguyễn Văn Đào"),
        (.tcvn3, "Uû ban nh©n d©n", "Uỷ ban nhân dân"),
        (.tcvn3, "GiÊy khen th\u{AD}ëng", "Giấy khen thưởng"),
        (.tcvn3Capitals, "nguyÔn v¨n ®µo", "NGUYỄN VĂN ĐÀO"),
        (.tcvn3Capitals, "NGUYÔN V¡N", "NGUYỄN VĂN"), (.vni, "Nguyeãn Vaên Ñaøo", "Nguyễn Văn Đào"),
        (.vni, "UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"), (.vni, "Trương", "Trương"),
        (.vni, "Höông Thò Myõ", "Hương Thị Mỹ"),
        (.vni, "Aù", "Á"), (.vni, "plain 12", "plain 12"), (.vni, "ho\u{302}", "hơ"),
    ])
    func `text of old fonts becomes Unicode`(encoding: LegacyEncoding, before: String, after: String) {
        if before == after, before.unicodeScalars.contains(where: { $0.value > 0xFF }) {
            #expect(throws: LegacyEncoding.Problem.self) { try encoding.decoded(before) }
        } else {
            #expect((try? encoding.decoded(before)) == after)
        }
    }

    @Test func `text that is no such encoding is refused with its place`() {
        #expect(throws: LegacyEncoding.Problem.noSuchCharacter("ễ", at: 4)) {
            try LegacyEncoding.tcvn3.decoded("Nguyễn")
        }
        #expect(throws: LegacyEncoding.Problem.noSuchCharacter("À", at: 1)) {
            try LegacyEncoding.tcvn3.decoded("xÀ")
        }
        #expect(throws: LegacyEncoding.Problem.noSuchCharacter("Á", at: 0)) {
            try LegacyEncoding.tcvn3.encoded("Án")
        }
        #expect(throws: LegacyEncoding.Problem.noSuchCharacter("a", at: 1)) {
            try LegacyEncoding.tcvn3Capitals.encoded("Aa")
        }
        #expect(throws: LegacyEncoding.Problem.noSuchCharacter("ù", at: 1)) {
            try LegacyEncoding.vni.decoded("bù")
        }
        #expect(throws: LegacyEncoding.Problem.noSuchCharacter("漢", at: 0)) {
            try LegacyEncoding.vni.encoded("漢")
        }
    }

    @Test(arguments: [
        (".VnTime", LegacyEncoding.tcvn3), (".VnTimeH", .tcvn3Capitals), (".VnArial NarrowH", .tcvn3Capitals),
        (".VnTifani HeavyH", .tcvn3Capitals), (".VnArial Narrow", .tcvn3),
        (".VnTimeH Bold Italic", .tcvn3Capitals),
        (".VnAristoteH Bold", .tcvn3Capitals), (".vntime", .tcvn3), ("VNI-Times", .vni), ("VNI Helve", .vni),
        ("Times New Roman", nil), ("Vni", nil), ("", nil), ("UVnTime", nil),
    ])
    func `the font tells the encoding`(font: String, encoding: LegacyEncoding?) {
        #expect(LegacyEncoding(font: font) == encoding)
    }

    @Test(arguments: [
        (["NguyÔn V¨n An", "TrÇn ThÞ B×nh", "Uû ban nh©n d©n"], LegacyEncoding.tcvn3),
        (["NGUYÔN V¡N AN", "TRÇN THÞ B×NH"], .tcvn3Capitals),
        (["Nguyeãn Vaên An", "Traàn Thò Bình", "Uûy ban nhaân daân"], .vni),
        (["Nguyễn Văn An", "Hoàng Thị Hà", "Lê Văn Tám"], nil), (["Hoàng", "Hà", "Cao Bá Quát"], nil),
        (["Nguyen Van An", "plain"], nil), ([], nil), (["Café Müller", "Ångström"], nil),
    ])
    func `letters suggest an encoding and never more`(texts: [String], encoding: LegacyEncoding?) {
        #expect(LegacyEncoding.suggestion(for: texts)?.encoding == encoding)
    }

    @Test func `a suggestion shows an example before and after`() throws {
        let suggestion = try #require(LegacyEncoding.suggestion(for: ["An", "TrÇn V¨n Phóc"]))
        #expect(suggestion.before == "TrÇn V¨n Phóc")
        #expect(suggestion.after == "Trần Văn Phúc")
        #expect(suggestion.words == 2)
    }

    @Test(arguments: [
        ("nguyễn", true), ("nghiêng", true), ("khuya", true), ("quýt", true), ("ngoằn", true), ("đặng", true),
        ("hoang", true), ("huỳnh", true), ("giếng", true), ("yêu", true), ("nguyeãn", false), ("vaên", false),
        ("cat", false), ("tốp", true), ("tôp", false), ("bánk", false), ("hòá", false), ("xyz", false),
    ])
    func `a Vietnamese syllable is known by its shape`(word: String, isPlausible: Bool) {
        #expect(Syllable.isPlausible(word.unicodeScalars.compactMap { Letter($0) }) == isPlausible)
    }
}
