/// A name cell taken apart: how the person is addressed, and the name alone.
public struct AddressedName: Sendable, Equatable {
    /// Every form of address that stood before the name, in its usual spelling: `Ông`, `Thượng tá`, `Thạc sĩ Bác sĩ`.
    public let titles: [String]
    /// What `Ông`, `Bà`, `Anh`, `Chị`, `Cô`, `Thầy` tell; a rank or a profession tells nothing.
    public let isFemale: Bool?
    /// The name, cleaned, in the case in which it was written.
    public let name: String
    /// Whether the first word may be the family name instead, as in `Ông Ích Khiêm`.
    ///
    /// So it is when no common family name follows; the caller shows both readings.
    public let isDoubtful: Bool

    /// The form of address for a list: the rank or profession, else `Ông`, `Bà` …; nil when there is none.
    ///
    /// `Đồng chí` is said to everybody and tells nothing that a list needs.
    public var honorific: String? {
        let ranks = titles.filter { AddressedName.courtesies[$0] == nil }
        if !ranks.isEmpty { return ranks.joined(separator: " ") }
        return titles.first { $0 != "Đồng chí" && $0 != "Em" }
    }

    /// Reads a name cell.
    ///
    /// Forms of address come off the front as long as a name of two words is left; after a rank of the army, the police
    /// or a religion one word is enough (`Đại đức Minh`). Full stops without a space (`BS.Nguyễn Văn An`) and the
    /// abbreviations `Đ/c`, `ThS`, `BS.CKII` are read. A household (`Gia đình ông …`) is no person and comes back whole.
    public init(_ text: String) {
        let line = CleanText.line(text)
        guard AddressedName.mayBeginWithTitle(line) else {
            (titles, isFemale, name, isDoubtful) = ([], nil, line, false)
            return
        }
        let spaced = AddressedName.spaced(line)
        var words = spaced.split(separator: " ").map(String.init)
        var keys = words.map(AddressedName.key)
        var titles: [String] = []
        var isFemale: Bool?
        var isCourtesyLast = false
        while let found = AddressedName.title(at: keys) {
            let courtesy = AddressedName.courtesies[found.title]
            let rest = words.count - found.count
            guard rest >= (courtesy == nil ? 1 : 2) else { break }
            titles.append(found.title)
            if let told = courtesy?.isFemale { isFemale = isFemale ?? told }
            isCourtesyLast = courtesy != nil && found.title != "Đồng chí"
            words.removeFirst(found.count)
            keys.removeFirst(found.count)
        }
        self.titles = titles
        self.isFemale = isFemale
        name = titles.isEmpty ? line : words.joined(separator: " ")
        isDoubtful =
            titles.count == 1 && isCourtesyLast
            && AddressedName.familyLikeKeys.contains(AddressedName.key(titles[0]))
            && !(keys.first.map(AddressedName.families.contains) ?? false)
    }

    private struct Courtesy { var isFemale: Bool? }

    /// Said to anybody; what they tell of the sex.
    private static let courtesies: [String: Courtesy] = [
        "Ông": Courtesy(isFemale: false), "Bà": Courtesy(isFemale: true), "Anh": Courtesy(isFemale: false),
        "Chị": Courtesy(isFemale: true), "Cô": Courtesy(isFemale: true), "Thầy": Courtesy(isFemale: false),
        "Đồng chí": Courtesy(), "Em": Courtesy(), "Cụ": Courtesy(),
    ]

    /// Forms of address that are family names too.
    private static let familyLikeKeys: Set<String> = ["ông", "cô", "anh", "cụ", "em"]

    /// Ranks, degrees and professions, with the ways in which they are written.
    private static let ranks: [(title: String, spellings: [String])] = [
        ("Đại tướng", []), ("Thượng tướng", []), ("Trung tướng", []), ("Thiếu tướng", []), ("Đô đốc", []),
        ("Phó Đô đốc", []), ("Chuẩn Đô đốc", []), ("Đại tá", []), ("Thượng tá", []), ("Trung tá", []),
        ("Thiếu tá", []), ("Đại úy", []), ("Thượng úy", []), ("Trung úy", []), ("Thiếu úy", []),
        ("Chuẩn úy", []),
        ("Thượng sĩ", []), ("Trung sĩ", []), ("Hạ sĩ", []), ("Binh nhất", []), ("Binh nhì", []),
        ("Đại úy QNCN", []), ("Thượng úy QNCN", []), ("Thiếu tá QNCN", []), ("Trung tá QNCN", []),
        ("Thượng tá QNCN", []), ("Trung úy QNCN", []), ("Thiếu úy QNCN", []), ("Bác sĩ", ["BS"]),
        ("Bác sĩ chuyên khoa I", ["BSCKI", "BS CKI", "BS CK1", "BSCK1", "Bác sĩ CKI", "Bác sĩ CK1"]),
        ("Bác sĩ chuyên khoa II", ["BSCKII", "BS CKII", "BS CK2", "BSCK2", "Bác sĩ CKII", "Bác sĩ CK2"]),
        ("Dược sĩ", ["DS"]), ("Y sĩ", []), ("Thạc sĩ", ["ThS"]), ("Tiến sĩ", ["TS"]), ("Giáo sư", ["GS"]),
        ("Phó Giáo sư", ["PGS"]), ("Kỹ sư", ["KS"]), ("Luật sư", ["LS"]), ("Cử nhân", ["CN"]),
        ("Nhà giáo", []),
        ("Nhà giáo ưu tú", ["NGƯT"]), ("Nhà giáo nhân dân", ["NGND"]), ("Nghệ sĩ ưu tú", ["NSƯT"]),
        ("Nghệ sĩ nhân dân", ["NSND"]), ("Thầy thuốc ưu tú", ["TTƯT"]), ("Thầy thuốc nhân dân", ["TTND"]),
        ("Hòa thượng", ["HT"]), ("Thượng tọa", ["TT"]), ("Đại đức", ["ĐĐ"]), ("Ni trưởng", []), ("Ni sư", []),
        ("Sư cô", ["SC"]), ("Sư cả", []), ("Sãi cả", []), ("Linh mục", ["LM"]), ("Giám mục", []),
        ("Mục sư", []),
        ("Lễ sanh", []), ("Giáo hữu", []), ("Chánh trị sự", []), ("Già làng", []),
    ]

    private static let titles: [String: String] = {
        var titles: [String: String] = [:]
        for courtesy in courtesies.keys { titles[key(courtesy)] = courtesy }
        for spelling in ["Đ/c", "Đ/chí", "ĐC", "Đ.c"] { titles[key(spelling)] = "Đồng chí" }
        for (title, spellings) in ranks {
            for spelling in [title] + spellings { titles[key(spelling)] = title }
        }
        return titles
    }()

    private static let longest = 4

    /// First words of all titles; most names begin with none of them, and are done.
    private static let firstWords: Set<String> = Set(
        titles.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

    private static func mayBeginWithTitle(_ line: String) -> Bool {
        let end = line.utf8.firstIndex { [0x20, 0x2E, 0x3A].contains($0) } ?? line.endIndex
        // `Đ.c` and `PGS.TS` are looked at closely.
        if end < line.endIndex, line.utf8[end] != 0x20 { return true }
        let first = String(line[..<end])
        return !plainFamilies.contains(first) && firstWords.contains(key(first))
    }

    /// Family names that follow a form of address without doubt: the common ones, and those of the Khmer, Cham, Hoa
    /// and highland peoples.
    private static let familyNames: [String] =
        """
        An Âu Bạch Bành Bế Biện Bùi Cái Cao Cầm Châu Chế Chu Chung Chử Công Cù Cung Danh Doãn Dư Dương Đàm Đàng Đào Đan \
        Đặng Đậu Điêu Điểu Đinh Đoàn Đổ Đỗ Đồng Đới Đường Giang Giàng Giáp Hà Hạ Hàn Hàng Hầu Hồ Hoa Hoàng Hồng Hùng \
        Huỳnh Hứa Kha Khổng Khúc Khưu Kiên Kiều Kim Kỷ La Lạc Lại Lâm Lê Lều Liêu Liễu Lò Lộ Lôi Lư Lữ Lục Lương Lường \
        Lưu Lý Ma Mạc Mai Mạnh Mẫn Mùa Nghê Nghiêm Ngô Nguyễn Ngụy Nhan Nhâm Nhữ Ninh Nông Ôn Phạm Phan Phí Phó Phù Phùng \
        Phương Quách Quan Quản Quang Quàng Sái Sầm Sơn Sử Sùng Tạ Tăng Thạch Thái Thân Thào Thị Thiều Thôi Tiêu Tiết Tô \
        Tôn Tống Tòng Trà Trang Trần Trang Triệu Trình Trịnh Trương Từ Tưởng Ung Uông Ứng Văn Vàng Vi Viên Võ Vòng Vũ \
        Vương Vừ Xa Y Siu Rơ Ksor Kpă Nay Rah Êban Niê Byă Mlô Hmok Giàng Thích
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    private static let families: Set<String> = Set(familyNames.map(key))

    /// Those that begin no title, in their usual spelling: whoever has one of them needs no key.
    private static let plainFamilies: Set<String> = Set(
        familyNames.filter { !firstWords.contains(key($0)) })

    /// Whether a word is a family name that is common somewhere in the country, in any case.
    static func isFamily(_ word: String) -> Bool { families.contains(key(word)) }

    /// The longest form of address at the front.
    private static func title(at keys: [String]) -> (title: String, count: Int)? {
        var count = min(longest, keys.count)
        while count > 0 {
            if let title = titles[count == 1 ? keys[0] : keys[..<count].joined(separator: " ")] {
                return (title, count)
            }
            count -= 1
        }
        return nil
    }

    private static func key(_ word: String) -> String {
        let key = Fold.comparisonKey(word)
        guard key.utf8.contains(where: { (0x2C...0x3A).contains($0) }) else { return key }
        return String(key.unicodeScalars.filter { $0 != "." && $0 != "/" && $0 != "," && $0 != ":" })
    }

    /// Puts a space after the full stops and colons of abbreviations: `BS.CKII.Nguyễn` → `BS. CKII. Nguyễn`.
    private static func spaced(_ line: String) -> String {
        guard line.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
            return line
        }
        var result = ""
        for character in line {
            result.append(character)
            if character == "." || character == ":" { result.append(" ") }
        }
        return result
    }
}
