import Vietnamese

/// The words of award names, brought to one form.
enum AwardWords {
    /// Small letters, abbreviations written out, without the words that clerks add or leave out.
    ///
    /// All offices of a commune are `xã` and all of a district `huyện`, the chairperson of a committee is the committee, and
    /// classes are nhất, nhì, ba.
    static func key(_ text: String) -> String {
        var words: [String] = []
        for word in UnitKey.key(text).split(separator: " ").map(String.init) {
            words.append(contentsOf: abbreviations[word] ?? [word])
        }
        // `TT LĐTT` is no township.
        if words.starts(with: ["thị", "trấn", "lao", "động"]) {
            words.replaceSubrange(..<2, with: ["tập", "thể"])
        }
        while let first = opening(words) { words.removeFirst(first) }
        var result: [String] = []
        for word in words {
            switch word {
            case "của", "cấp": continue
            case "dân" where result.suffix(5) == ["chủ", "tịch", "ủy", "ban", "nhân"]:
                result.removeLast(5)
                result.append(contentsOf: committee)
            case "phường" where result.suffix(4) == committee[...]: result.append("xã")
            case "trấn" where result.suffix(5) == ["ủy", "ban", "nhân", "dân", "thị"]:
                result[result.count - 1] = "xã"
            default: result.append(result.last == "hạng" ? classes[word] ?? word : word)
            }
        }
        return result.joined(separator: " ")
    }

    /// A key up to the level of the office that gives the award: `giấy khen ủy ban nhân dân xã tân hòa` without the place.
    static func withoutPlace(_ key: String) -> String {
        let words = key.split(separator: " ").map(String.init)
        guard
            let level = words.indices.first(where: { place in
                ["xã", "huyện", "tỉnh"].contains(words[place]) && words[..<place].suffix(4) == committee[...]
            })
        else { return key }
        return words[...level].joined(separator: " ")
    }

    private static let committee = ["ủy", "ban", "nhân", "dân"]
    private static let classes = [
        "1": "nhất", "2": "nhì", "3": "ba", "i": "nhất", "ii": "nhì", "iii": "ba",
    ]

    /// How many words at the front say nothing, as `danh hiệu` and `đề nghị` do; nil when the first word says something.
    private static func opening(_ words: [String]) -> Int? {
        let openings = [
            ["danh", "hiệu"], ["đề", "nghị"], ["tặng", "thưởng"], ["tặng"], ["công", "nhận"],
            ["hình", "thức"],
            ["khen", "thưởng"], ["đạt"],
        ]
        return openings.first { words.count > $0.count && words.starts(with: $0) }?.count
    }

    private static let abbreviations: [String: [String]] = [
        "cstđcs": "chiến sĩ thi đua cơ sở", "cstđ": "chiến sĩ thi đua",
        "cstđtq": "chiến sĩ thi đua toàn quốc",
        "cstđct": "chiến sĩ thi đua tỉnh", "lđtt": "lao động tiên tiến", "cstt": "chiến sĩ tiên tiến",
        "ttlđxs": "tập thể lao động xuất sắc", "ttlđtt": "tập thể lao động tiên tiến", "tđ": "thi đua",
        "lđxs": "lao động xuất sắc", "đvqt": "đơn vị quyết thắng", "đvtt": "đơn vị tiên tiến",
        "bk": "bằng khen",
        "gk": "giấy khen", "hclđ": "huân chương lao động", "hc": "huân chương", "ttg": "thủ tướng chính phủ",
        "ttcp": "thủ tướng chính phủ", "ct": "chủ tịch", "gđvh": "gia đình văn hóa", "cs": "cơ sở",
        "tq": "toàn quốc",
    ].mapValues { $0.split(separator: " ").map { Fold.comparisonKey(String($0), foldingY: true) } }

    /// Names that offices use beside those of the law, by our codes.
    static let usualNames: [String: [String]] = [
        "CSTD_BT": [
            "Chiến sĩ thi đua cấp tỉnh", "Chiến sĩ thi đua tỉnh",
            "Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương",
            "Chiến sĩ thi đua cấp bộ",
        ],
        "CSTDCS": ["Chiến sĩ thi đua cấp cơ sở"],
        "CO_CP": ["Cờ thi đua Chính phủ", "Cờ Chính phủ", "Cờ thi đua của Thủ tướng Chính phủ"],
        "CO_BT": [
            "Cờ thi đua của UBND tỉnh", "Cờ thi đua cấp tỉnh",
            "Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương",
            "Cờ thi đua UBND thành phố trực thuộc trung ương",
        ],
        "BK_TTG": ["Bằng khen Thủ tướng", "Bằng khen Thủ tướng Chính phủ"],
        "BK_BT": [
            "Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen UBND tỉnh", "Bằng khen cấp tỉnh", "Bằng khen tỉnh",
            "Bằng khen của Bộ trưởng", "Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương",
        ],
        "GK_SO": [
            "Giấy khen của Giám đốc Sở", "Giấy khen của Sở",
            "Giấy khen của Thủ trưởng cơ quan chuyên môn và tương đương thuộc Ủy ban nhân dân cấp tỉnh",
        ],
        "GK_BN": [
            "Giấy khen của Thủ trưởng cơ quan, đơn vị thuộc bộ, ngành, cơ quan ngang bộ, cơ quan thuộc Chính phủ"
        ],
        "GK_HUYEN": ["Giấy khen cấp huyện", "Giấy khen huyện"],
        "GK_XA": ["Giấy khen cấp xã", "Giấy khen xã"],
        "TTPAH": ["Tỉnh Anh hùng", "Thành phố Anh hùng"],
        "THON_VH": ["Thôn văn hóa", "Tổ dân phố văn hóa", "Ấp văn hóa", "Khu phố văn hóa"],
    ]
}
