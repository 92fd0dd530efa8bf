import Vietnamese

/// Yearly rating of a person or collective, from the best down.
public enum Rating: String, Sendable, CaseIterable {
    /// Hoàn thành xuất sắc nhiệm vụ.
    case excellent = "HTXS"
    /// Hoàn thành tốt nhiệm vụ.
    case good = "HTT"
    /// Hoàn thành nhiệm vụ.
    case completed = "HT"
    /// Không hoàn thành nhiệm vụ.
    case notCompleted = "KHT"
    /// Không xếp loại: under six months of work in the year (Decree 233/2026/NĐ-CP Art 14(1)).
    case notRated = "KXL"

    private static let words: [String: Rating] = [
        "htxs": .excellent, "htxsnv": .excellent, "xuatsac": .excellent, "hoanthanhxuatsac": .excellent,
        "hoanthanhxuatsacnhiemvu": .excellent, "excellent": .excellent,
        "htt": .good, "httnv": .good, "tot": .good, "hoanthanhtot": .good, "hoanthanhtotnhiemvu": .good,
        "good": .good,
        "ht": .completed, "htnv": .completed, "hoanthanh": .completed, "hoanthanhnhiemvu": .completed,
        "completed": .completed,
        "kht": .notCompleted, "khtnv": .notCompleted, "khonghoanthanh": .notCompleted,
        "khonghoanthanhnhiemvu": .notCompleted, "notcompleted": .notCompleted,
        "kxl": .notRated, "khongxeploai": .notRated, "chuaduthoigianxeploai": .notRated,
        "notrated": .notRated,
    ]

    /// Reads a code or words, with or without accents, such as `Hoàn thành tốt nhiệm vụ`; nil for anything else.
    public init?(_ text: String) {
        guard let rating = Self.words[Fold.search(text).filter { $0 != " " && $0 != "_" }] else { return nil }
        self = rating
    }
}
