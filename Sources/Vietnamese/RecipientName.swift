/// What a name by itself shows of whom it names.
public enum RecipientName: Sendable, Equatable {
    /// Begins with a form of address, a rank or a profession: `Bà Lê Thị An`, `ThS. Võ Văn Bình`.
    case addressedPerson
    /// Is written as names of persons are, after a common family name: `Huỳnh Xuân Lợi`.
    case person
    /// Begins with what a unit is: `Trường Tiểu học …`, `UBND xã …`, `Tập thể …`, `Phòng …`.
    case unit
    /// `Hộ ông …`, `Gia đình bà …`.
    case household

    /// Reads a name; nil when it shows nothing for sure.
    public init?(_ text: String) {
        let line = CleanText.line(text)
        let keys = Fold.comparisonKey(line).split { $0 == " " || $0 == "." || $0 == ":" }.map(String.init)
        guard let first = keys.first, keys.count > 1 else { return nil }
        let name = AddressedName(line)
        if first == "hộ" || (first == "gia" && keys[1] == "đình") || (first == "hgđ") {
            self = .household
        } else if RecipientName.beginsUnit(keys) {
            self = .unit
        } else if !name.titles.isEmpty, !name.isDoubtful {
            self = .addressedPerson
        } else if RecipientName.isPerson(line) {
            self = .person
        } else if RecipientName.beginsKind(line) {
            self = .unit
        } else {
            return nil
        }
    }

    /// Whether a text is written as a person's name is, perhaps after a form of address: two to six words of letters, each
    /// with a capital.
    public static func mayBePerson(_ text: String) -> Bool {
        let words = AddressedName(text).name.split(separator: " ")
        return (2...6).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isUppercase ?? false
                    && word.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "." }
            }
    }

    private static func isPerson(_ line: String) -> Bool {
        // Lists in small letters alone are read as they would be in capitals.
        let line = PersonName.recased(line) ?? line
        guard mayBePerson(line), let first = line.split(separator: " ").first else { return false }
        return AddressedName.isFamily(String(first))
    }

    /// Words that units begin with and no family name is; those of several words go before a family name.
    private static func beginsUnit(_ keys: [String]) -> Bool {
        if starts.contains(keys[0]) { return !["văn", "thị"].contains(keys[1]) || keys.count > 4 }
        return pairs.contains("\(keys[0]) \(keys[1])")
    }

    /// The first phrase of the name, written out, is a kind of unit: `THCS Sông Lá`, `BV Đa khoa`.
    private static func beginsKind(_ line: String) -> Bool {
        let words = UnitKey.key(line).split(separator: " ")
        return words.indices.prefix(8).contains { place in
            let phrase = words[...place].joined(separator: " ")
            return place > 0 && UnitWords.kinds.contains(phrase)
        }
    }

    private static let starts: Set<String> = [
        "trường", "phòng", "ban", "sở", "ubnd", "hđnd", "ubmttq", "mttq", "lđlđ", "cđcs", "htx", "thcs",
        "thpt",
        "trạm", "tyt", "ttyt", "xã", "phường", "huyện", "tỉnh", "ấp", "khóm", "khoa", "tổ", "đội", "hội",
        "cục",
        "viện", "quỹ", "nhóm", "trại", "hạt", "bch", "xn", "kbnn", "cty", "câu", "clb", "bv", "bvđk",
    ]
    private static let pairs: Set<String> = [
        "tập thể", "ủy ban", "uỷ ban", "hội đồng", "trung tâm", "chi bộ", "đảng bộ", "đảng ủy", "đảng uỷ",
        "chi ủy", "chi uỷ", "huyện ủy", "huyện uỷ", "thị ủy", "thị uỷ", "thành ủy", "thành uỷ", "chi cục",
        "chi nhánh", "chi hội", "chi đoàn", "công an", "công ty", "tổng công", "tập đoàn", "xí nghiệp",
        "nhà máy", "nhà trẻ", "nhà văn", "nhà xuất", "ngân hàng", "kho bạc", "bưu điện", "bảo hiểm",
        "hợp tác", "doanh nghiệp", "bệnh viện", "văn phòng", "liên đoàn", "công đoàn", "đoàn thanh",
        "đoàn xã", "đoàn phường", "đoàn tncs", "đoàn cơ", "mặt trận", "thanh tra", "tòa án", "toà án",
        "quân sự", "bộ phận", "bộ chỉ", "đơn vị", "cơ quan", "mầm non", "mẫu giáo", "tiểu học", "trung học",
        "thị trấn", "thị xã", "thành phố", "đặc khu", "khu phố", "khối vận", "dân quân", "lực lượng",
        "nhân dân", "cán bộ", "toàn thể", "nhà trường", "thầy và", "thầy cô", "thầy trò", "cô trò", "y bác",
        "thư viện", "bảo tàng", "đồn biên", "tiểu đoàn", "đại đội",
    ]
}
