import Vietnamese

/// Loại khen thưởng, Law 06/2022/QH15 Art 8, with the older and the shorter words that papers use.
///
/// Which of them the law of a day knows says `rule_set_type`. Awards for a sudden deed or a theme are no ground for a higher one (Decree 152/2025/NĐ-CP Art 4(3)).
public enum CommendationType: String, Sendable, CaseIterable {
    /// Công trạng, formerly thường xuyên.
    case merit = "CONG_TRANG"
    /// Đột xuất.
    case sudden = "DOT_XUAT"
    /// Phong trào thi đua.
    case campaign = "PHONG_TRAO"
    /// Phong trào thi đua theo chuyên đề, under the law of 01/10/2026.
    case thematicCampaign = "PHONG_TRAO_CHUYEN_DE"
    /// Chuyên đề: under the law before 2024, and again under that of 01/10/2026.
    case thematic = "CHUYEN_DE"
    /// Quá trình cống hiến.
    case contribution = "CONG_HIEN"
    /// Niên hạn, in the army and the police.
    case longService = "NIEN_HAN"
    /// Đối ngoại.
    case foreign = "DOI_NGOAI"
    /// Tổng kết thành tích kháng chiến, Art 96.
    case resistance = "KHANG_CHIEN"

    private static let words: [String: CommendationType] = [
        "congtrang": .merit, "thuongxuyen": .merit, "merit": .merit,
        "dotxuat": .sudden, "sudden": .sudden,
        "phongtrao": .campaign, "phongtraothidua": .campaign, "campaign": .campaign,
        "phongtraochuyende": .thematicCampaign, "phongtraotheochuyende": .thematicCampaign,
        "phongtraothiduachuyende": .thematicCampaign, "phongtraothiduatheochuyende": .thematicCampaign,
        "thematiccampaign": .thematicCampaign,
        "chuyende": .thematic, "theochuyende": .thematic, "theodotchuyende": .thematic,
        "theodothoacchuyende": .thematic, "thematic": .thematic,
        "conghien": .contribution, "quatrinhconghien": .contribution, "contribution": .contribution,
        "nienhan": .longService, "theonienhan": .longService, "longservice": .longService,
        "doingoai": .foreign, "foreign": .foreign,
        "khangchien": .resistance, "thanhtichkhangchien": .resistance,
        "tongketthanhtichkhangchien": .resistance, "resistance": .resistance,
    ]

    /// What a list of recipients says of it; nil for types that papers do not name.
    ///
    /// The law of 01/10/2026 brought them: the same form for a theme and for a year's work looks alike otherwise.
    public var listWords: String? {
        switch self {
        case .thematicCampaign: "khen thưởng phong trào thi đua theo chuyên đề"
        case .thematic: "khen thưởng chuyên đề"
        default: nil
        }
    }

    /// Reads a code or words, with or without accents, such as `Khen thưởng đột xuất`; nil for anything else.
    public init?(_ text: String) {
        var key = Fold.search(text).filter { $0 != " " && $0 != "_" && $0 != "-" }
        if key.hasPrefix("khenthuong") { key = String(key.dropFirst("khenthuong".count)) }
        guard let type = Self.words[key] else { return nil }
        self = type
    }
}
