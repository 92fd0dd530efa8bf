public import Commendation
import Vietnamese

/// How sheets write kinds of recipients and sexes.
public enum RecipientWords {
    /// The kind that a cell names, in words or by the templates' codes (`CANHAN`, `Khen thưởng cá nhân`, `Hộ GĐ`); nil for
    /// anything else.
    public static func kind(_ text: String) -> RecipientKind? {
        var key = Fold.search(text).filter { $0.isLetter }
        for prefix in ["khenthuong", "doituong", "loai"] where key.hasPrefix(prefix) {
            key.removeFirst(prefix.count)
        }
        return switch key {
        case "canhan", "cn", "individual", "nguoi": .individual
        case "tapthe", "tt", "collective", "donvi": .collective
        case "hogiadinh", "hogd", "hgd", "giadinh", "ho", "household": .household
        default: nil
        }
    }

    /// The kind that a name leaves no doubt about: `Hộ ông …`, `Bà Trần Thị B`, `Phòng Kinh tế`; nil for any other.
    public static func kind(ofName name: String) -> RecipientKind? {
        let key = Fold.comparisonKey(CleanText.line(name))
        if key.hasPrefix("hộ ") || key.hasPrefix("gia đình ") { return .household }
        if !AddressedName(name).titles.isEmpty { return .individual }
        return collectives.contains { key.hasPrefix($0 + " ") } ? .collective : nil
    }

    /// How names of collectives begin and names of people do not.
    private static let collectives = [
        "tập thể", "nhân dân và cán bộ", "cán bộ và nhân dân", "phòng", "trường", "tổ", "đội", "khối",
        "chi bộ", "đảng bộ",
        "đảng ủy", "chi đoàn", "đoàn thanh niên", "đoàn xã", "hội nông dân", "hội phụ nữ", "hội liên hiệp",
        "hội cựu chiến binh",
        "hội chữ thập đỏ", "ủy ban", "ubnd", "hội đồng", "công an", "trạm", "trung tâm", "văn phòng",
        "cơ quan", "đơn vị",
        "ban chỉ huy", "ban nhân dân", "ban quản lý", "ban chấp hành", "ban công tác", "ban giám",
        "ban tổ chức",
        "ban tuyên", "ban dân", "ban đại diện", "xã", "phường", "thị trấn", "ấp", "khóm", "thôn",
        "tổ dân phố", "hợp tác xã",
        "htx", "công ty", "doanh nghiệp", "bệnh viện", "sở", "chi cục", "mặt trận", "câu lạc bộ", "ngân hàng",
        "khoa",
    ]

    /// Whether a cell says woman; nil when it says neither.
    public static func isFemale(_ text: String) -> Bool? {
        switch Fold.search(text).filter({ $0.isLetter }) {
        case "nam", "m", "male", "gioitinhnam", "ong": false
        case "nu", "f", "female", "gioitinhnu", "ba": true
        default: nil
        }
    }
}

/// The class of a recipient (phân loại đối tượng), as the templates divide them for statistics.
public enum RecipientClass: String, Sendable, CaseIterable {
    case provincialLeader = "provincial_leader"
    case departmentLeader = "department_leader"
    case entrepreneur
    case manager
    case directWorker = "direct_worker"
    case household
    case administrativeBody = "administrative_body"
    case partyBody = "party_body"
    case centralBody = "central_body"
    case serviceUnit = "service_unit"
    /// Administrative and public-service bodies, which the templates of 2022 do not tell apart.
    case administrativeOrServiceBody = "administrative_or_service_body"
    case enterprise
    case cooperative
    case other

    /// The kind of recipient that the class belongs to; nil for `other`, which suits all.
    public var kind: RecipientKind? {
        switch self {
        case .provincialLeader, .departmentLeader, .entrepreneur, .manager, .directWorker: .individual
        case .household: .household
        case .other: nil
        default: .collective
        }
    }

    /// The name in the templates.
    public var name: String {
        switch self {
        case .provincialLeader: "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên"
        case .departmentLeader: "Lãnh đạo cấp vụ, sở, ngành và tương đương"
        case .entrepreneur: "Doanh nhân"
        case .manager: "Các cấp lãnh đạo từ phó phòng trở lên"
        case .directWorker: "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu"
        case .household: "Hộ gia đình"
        case .administrativeBody: "Cơ quan hành chính"
        case .partyBody: "Cơ quan Đảng"
        case .centralBody: "Cơ quan Trung ương đóng trên địa bàn"
        case .serviceUnit: "Đơn vị sự nghiệp"
        case .administrativeOrServiceBody: "Cơ quan hành chính, sự nghiệp"
        case .enterprise: "Doanh nghiệp"
        case .cooperative: "Hợp tác xã"
        case .other: "Đối tượng khác"
        }
    }

    /// Reads the name of a class, in any spelling of case, marks and punctuation, or the first words of a long one.
    public init?(words: String) {
        let key = RecipientClass.key(words)
        let found = RecipientClass.byKey[key] ?? RecipientClass.shortNames[key]
        guard let found else { return nil }
        self = found
    }

    /// Reads a code with the generation of its template, without which it means nothing.
    public init?(code: String, generation: SheetShape.Generation) {
        let found = RecipientClass.common[code] ?? RecipientClass.codes[generation]?[code]
        guard let found else { return nil }
        self = found
    }

    private static func key(_ text: String) -> String { Fold.search(text).filter { $0.isLetter } }

    private static let byKey: [String: RecipientClass] = Dictionary(
        uniqueKeysWithValues: allCases.map { (key($0.name), $0) })

    private static let shortNames: [String: RecipientClass] = [
        "nguoitructiepcongtac": .directWorker, "nguoitructiep": .directWorker,
        "laodongtructiep": .directWorker,
        "nguoitructieplaodong": .directWorker, "lanhdaotuphophongtrolen": .manager,
        "tuphophongtrolen": .manager,
        "nguoilaodongtructiep": .directWorker, "khac": .other, "htx": .cooperative, "dn": .enterprise,
    ]

    /// Codes that mean the same in both generations.
    private static let common: [String: RecipientClass] = [
        "1660638808": .provincialLeader, "1660638843": .departmentLeader, "1660638864": .entrepreneur,
        "1660638930": .manager, "1660638976": .directWorker, "1660638538": .household,
    ]
    private static let codes: [SheetShape.Generation: [String: RecipientClass]] = [
        .coded2022: ["1660638226": .administrativeOrServiceBody, "1660638247": .enterprise],
        .lookup2023: [
            "1660638226": .partyBody, "1660638247": .centralBody, "1668477383": .administrativeBody,
            "1668477403": .serviceUnit, "1668477425": .enterprise, "1668477439": .cooperative,
            "1668477463": .other,
        ],
    ]
}
