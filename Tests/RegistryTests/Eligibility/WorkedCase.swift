import TestKit
import Testing

@testable import Registry

/// A worked case of the law: the facts are in `Cases/NUMBER.json`.
struct WorkedCase: CustomTestStringConvertible, Sendable {
    /// What the facts are asked for.
    enum Answer: Equatable, Sendable {
        /// A verdict for each nomination of the file, and what stands in the way of the first.
        case verdicts([String], gates: String?)
        /// What the awards of the file bring together, in đồng.
        case bonus(Int64)
    }

    let number: String
    let answer: Answer

    private init(_ number: String, _ verdicts: String..., gates: String? = nil) {
        self.number = number
        answer = .verdicts(verdicts, gates: gates)
    }

    private init(_ number: String, bonus: Int64) {
        self.number = number
        answer = .bonus(bonus)
    }

    var testDescription: String { number }

    var facts: String { get throws { try Self.facts(number) } }

    static func facts(_ number: String) throws -> String {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        return try FactsFile.text("/\(folder)/Cases/\(number).json")
    }

    static let all = [
        WorkedCase("01", "not_met"), WorkedCase("02", "met"), WorkedCase("03", "met"),
        WorkedCase("04a", "not_met"), WorkedCase("04b", "not_met"),
        WorkedCase("05a", "not_met", gates: "no_rules, ratio"), WorkedCase("05b", "met"),
        WorkedCase("06a", "met"), WorkedCase("06b", "not_met"),
        WorkedCase("08a", "met"), WorkedCase("08b", "not_met"), WorkedCase("08c", "not_met"),
        WorkedCase("09a", "met"), WorkedCase("09b", "not_met"),
        WorkedCase("10a", "not_met"), WorkedCase("10b", "met"), WorkedCase("11b", "met"),
        WorkedCase("12a", "met"), WorkedCase("14a", "met"),
        WorkedCase("15a", "met"), WorkedCase("15b", "not_met"), WorkedCase("15c", "not_met"),
        WorkedCase("17a", "met"), WorkedCase("18a", "met"), WorkedCase("19a", "met"),
        WorkedCase("20a", "deferred", gates: "pending_matter"),
        WorkedCase("21a", "not_met", gates: "same_achievement"),
        WorkedCase("22a", "not_met", gates: "authority"), WorkedCase("22b", "met", "met", "met"),
        WorkedCase("22d", "met"),
        WorkedCase("23a", "met"), WorkedCase("23b", "not_met", gates: "vote"),
        WorkedCase("23d", "not_met", "met", gates: "vote"),
        WorkedCase("24a", bonus: 2_340_000), WorkedCase("24b", bonus: 2_530_000),
        WorkedCase("24d", bonus: 5_850_000), WorkedCase("24f", bonus: 7_020_000),
        WorkedCase("25a", "met"), WorkedCase("25b", "not_met", "not_met", gates: "preferred, ratio"),
    ]
}
