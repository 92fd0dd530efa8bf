public import Commendation
import Vietnamese

/// The numbers of recipients that a paper states.
public struct StatedTotals: Sendable, Equatable {
    /// By kind of recipient.
    public var byKind: [RecipientKind: Int] = [:]
    /// Of all kinds, where the paper tells no kind: `Tổng cộng: 12`.
    public var all: Int?

    /// Whether nothing is stated.
    public var isEmpty: Bool { byKind.isEmpty && all == nil }

    /// Creates totals that state nothing.
    public init() {}

    /// Reads `cho 05 tập thể và 04 cá nhân`, `Tổng cộng: 12`, `Danh sách này có 12 người`.
    ///
    /// - Parameters:
    ///   - text: a sentence, a heading or a total.
    ///   - kind: the kind that a heading is about: its one number counts that kind.
    ///   - isTotal: whether one number without a kind counts all.
    init(_ text: String, heading kind: RecipientKind? = nil, isTotal: Bool = false) {
        let words = RowText.words(text)
        var numbers: [Int] = []
        for place in words.indices {
            guard let number = Self.number(words, place) else { continue }
            numbers.append(number)
            if let named = Self.kind(words, after: place) {
                byKind[named, default: 0] += number
            } else if ["trường", "đối", "dòng", "lượt"].contains(words[place + 1..<words.count].first) {
                all = number
            }
        }
        guard isEmpty, numbers.count == 1, let number = numbers.first else { return }
        if let kind { byKind[kind] = number } else if isTotal { all = number }
    }

    /// Whether a text states nothing but numbers of recipients: `(05 tập thể, 04 cá nhân)`.
    static func areAll(of text: String) -> Bool {
        let words = RowText.words(text)
        guard let first = words.first, Int(first) != nil, words.count > 1 else { return false }
        let allowed: Set<String> = [
            "tập", "thể", "cá", "nhân", "hộ", "gia", "đình", "và", "người", "ông", "bà", "trường", "hợp",
        ]
        return words.allSatisfy { allowed.contains($0) || Int($0) != nil } && !StatedTotals(text).isEmpty
    }

    private static func number(_ words: [String], _ place: Int) -> Int? {
        let word = words[place]
        guard word.utf8.count <= 6, word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let before = place > 0 ? words[place - 1] : ""
        return ["năm", "học", "tháng", "ngày", "điều", "khoản"].contains(before) ? nil : Int(word)
    }

    private static func kind(_ words: [String], after place: Int) -> RecipientKind? {
        let rest = words[(place + 1)...].prefix(3).map { $0 }
        if rest.starts(with: ["tập", "thể"]) { return .collective }
        if rest.starts(with: ["cá", "nhân"]) || rest.first == "người" || rest.starts(with: ["đồng", "chí"]) {
            return .individual
        }
        return rest.first == "hộ" ? .household : nil
    }

    /// Adds what another sentence of the same paper states.
    mutating func add(_ other: StatedTotals) {
        byKind.merge(other.byKind, uniquingKeysWith: +)
        all = all ?? other.all
    }

    /// As people read it: `05 tập thể, 04 cá nhân`, `12`.
    var text: String { Self.text(byKind, all: all) }

    /// Counts in the order in which papers state them.
    public static func text(_ byKind: [RecipientKind: Int], all: Int? = nil) -> String {
        let words: [(RecipientKind, String)] = [
            (.collective, "tập thể"), (.individual, "cá nhân"), (.household, "hộ gia đình"),
        ]
        let parts = words.compactMap { kind, word in
            byKind[kind].map { "\(ClericalNumber.count($0)) \(word)" }
        }
        return (parts + (all.map { [ClericalNumber.count($0)] } ?? [])).joined(separator: ", ")
    }
}
