/// What a personal number (số định danh cá nhân) of 12 digits tells of its holder.
///
/// Three digits for the province or country where the birth was registered, one for century and sex, two for the year
/// of birth, six at random; there is no check digit. Law on Identification 2023, Article 12. What it tells is good for
/// a soft check only: never for residence, and never to fill in a date.
public struct PersonalNumber: Sendable, Hashable {
    /// Why a text is not such a number.
    public enum Problem: Error, Sendable, Equatable {
        /// Nine digits: a number of the old identity card (chứng minh nhân dân).
        case oldCard
        /// Ten or eleven digits, as spreadsheets leave when they drop leading zeros; with the number meant, perhaps.
        case zerosLost(suggestion: String)
        /// Anything else.
        case unknownForm
    }

    /// The 12 digits.
    public let text: String

    /// Reads a number; spaces, full stops and hyphens between the digits are allowed.
    /// - Throws: `Problem`; lost zeros are offered there and never put back here.
    public init(_ text: some StringProtocol) throws(Problem) {
        // Most are nothing but the digits.
        if text.utf8.count == 12, text.utf8.allSatisfy({ (48...57).contains($0) }) {
            self.text = String(text)
            return
        }
        let digits = String(text.filter { $0 != " " && $0 != "." && $0 != "-" && $0 != "\u{A0}" })
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { throw .unknownForm }
        switch digits.utf8.count {
        case 12: self.text = digits
        case 9: throw .oldCard
        case 10, 11:
            let padded = String(repeating: "0", count: 12 - digits.utf8.count) + digits
            guard PersonalNumber.provinces[String(padded.prefix(3))] != nil,
                PersonalNumber.centurySexes.contains(padded.utf8.dropFirst(3).first ?? 0)
            else { throw .unknownForm }
            throw .zerosLost(suggestion: padded)
        default: throw .unknownForm
        }
    }

    /// The three digits of the province or country, such as `082`.
    public var place: String { String(text.prefix(3)) }

    /// Whether the holder is a woman by the number; nil when the fourth digit means nothing.
    public var isFemale: Bool? {
        century.map { _ in digit(3) % 2 == 1 }
    }

    /// Year of birth by the number; nil when the fourth digit means nothing.
    public var birthYear: Int? {
        century.map { $0 + digit(4) * 10 + digit(5) }
    }

    /// The province by the list of 63 that the numbers are made of; nil for a birth abroad or an unknown code.
    public var province: String? { PersonalNumber.provinces[place] }

    /// Whether a birth in the province named may have this number; nil when the name or the code is unknown.
    ///
    /// A name may be one of before or after 01/07/2025: `Đồng Tháp` is the old province (087) and the new one, which
    /// holds the old Tiền Giang (082) too. The administrative code 82 of the new province is no part of this: 082 is
    /// the old Tiền Giang, whatever 82 means today.
    public func mayBeBorn(inProvince name: String) -> Bool? {
        guard province != nil else { return nil }
        let key = PersonalNumber.provinceKey(name)
        guard let codes = PersonalNumber.codesByName[key] else { return nil }
        return codes.contains(place)
    }

    private var century: Int? {
        let digit = digit(3)
        return digit < 6 ? 1900 + digit / 2 * 100 : nil
    }

    private func digit(_ place: Int) -> Int {
        text.utf8.dropFirst(place).first.map { Int($0) - 48 } ?? 0
    }

    private static let centurySexes = UInt8(ascii: "0")...UInt8(ascii: "5")

    private static func provinceKey(_ name: String) -> String {
        var key = Fold.comparisonKey(name.replacing("-", with: " ").replacing("–", with: " "), foldingY: true)
        for prefix in ["tỉnh ", "thành phố ", "tp. ", "tp "] where key.hasPrefix(prefix) {
            key.removeFirst(prefix.count)
            break
        }
        return key == "hcm" ? "hồ chí minh" : key
    }

    private static let provinces: [String: String] = Dictionary(
        uniqueKeysWithValues: """
            001 Hà Nội,002 Hà Giang,004 Cao Bằng,006 Bắc Kạn,008 Tuyên Quang,010 Lào Cai,011 Điện Biên,012 Lai Châu,\
            014 Sơn La,015 Yên Bái,017 Hòa Bình,019 Thái Nguyên,020 Lạng Sơn,022 Quảng Ninh,024 Bắc Giang,025 Phú Thọ,\
            026 Vĩnh Phúc,027 Bắc Ninh,030 Hải Dương,031 Hải Phòng,033 Hưng Yên,034 Thái Bình,035 Hà Nam,036 Nam Định,\
            037 Ninh Bình,038 Thanh Hóa,040 Nghệ An,042 Hà Tĩnh,044 Quảng Bình,045 Quảng Trị,046 Thừa Thiên Huế,\
            048 Đà Nẵng,049 Quảng Nam,051 Quảng Ngãi,052 Bình Định,054 Phú Yên,056 Khánh Hòa,058 Ninh Thuận,\
            060 Bình Thuận,062 Kon Tum,064 Gia Lai,066 Đắk Lắk,067 Đắk Nông,068 Lâm Đồng,070 Bình Phước,072 Tây Ninh,\
            074 Bình Dương,075 Đồng Nai,077 Bà Rịa Vũng Tàu,079 Hồ Chí Minh,080 Long An,082 Tiền Giang,083 Bến Tre,\
            084 Trà Vinh,086 Vĩnh Long,087 Đồng Tháp,089 An Giang,091 Kiên Giang,092 Cần Thơ,093 Hậu Giang,\
            094 Sóc Trăng,095 Bạc Liêu,096 Cà Mau
            """.split(separator: ",").map { (String($0.prefix(3)), String($0.dropFirst(4))) })

    /// The provinces of 01/07/2025 that took in others (Resolution 202/2025/QH15), by the codes of the old ones.
    private static let merged: [String: [String]] = [
        "Tuyên Quang": ["002"], "Lào Cai": ["015"], "Thái Nguyên": ["006"], "Phú Thọ": ["017", "026"],
        "Bắc Ninh": ["024"], "Hưng Yên": ["034"], "Hải Phòng": ["030"], "Ninh Bình": ["035", "036"],
        "Quảng Trị": ["044"], "Đà Nẵng": ["049"], "Quảng Ngãi": ["062"], "Gia Lai": ["052"],
        "Khánh Hòa": ["058"],
        "Lâm Đồng": ["060", "067"], "Đắk Lắk": ["054"], "Hồ Chí Minh": ["074", "077"], "Đồng Nai": ["070"],
        "Tây Ninh": ["080"], "Cần Thơ": ["093", "094"], "Vĩnh Long": ["083", "084"], "Đồng Tháp": ["082"],
        "Cà Mau": ["095"], "An Giang": ["091"], "Huế": ["046"],
    ]

    private static let codesByName: [String: Set<String>] = {
        var codes: [String: Set<String>] = [:]
        for (code, name) in provinces { codes[provinceKey(name), default: []].insert(code) }
        for (name, old) in merged { codes[provinceKey(name), default: []].formUnion(old) }
        return codes
    }()
}
