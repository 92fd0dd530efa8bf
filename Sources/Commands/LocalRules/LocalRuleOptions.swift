import ArgumentParser
import Registry
import Vietnamese

/// Whose local rule it is, from when, and by what paper.
struct LocalRuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of the unit; for those below, too.")))
    var unit: String
    @Option(help: ArgumentHelp(say("Ngày bắt đầu áp dụng.", "First day."))) var from: DayArgument
    @Option(help: ArgumentHelp(say("Văn bản, điều khoản.", "The paper, with its article."))) var citation:
        String

    /// Says what became of the rule.
    func tell(isNew: Bool) {
        Terminal.tell(
            isNew
                ? say(
                    "Áp dụng cho \(unit) từ ngày \(ClericalDate.slashed(from.day)).",
                    "In force for \(unit) from \(ClericalDate.slashed(from.day)).")
                : say("Không có gì khác, không ghi gì.", "Nothing is different; nothing was written."))
    }
}

/// A local rule under one law.
struct LawOptions: ParsableArguments {
    @OptionGroup var place: LocalRuleOptions
    @Option(
        help: ArgumentHelp(
            say(
                "Bộ quy định, ví dụ RS-2025; mặc định theo ngày bắt đầu.",
                "Rule set, such as RS-2025; by default that of the first day.")))
    var law: String?

    var value: LocalRulePlace {
        LocalRulePlace(unit: place.unit, from: place.from.day, ruleSet: law, citation: place.citation)
    }
}

/// Which local rules to list.
struct LocalRuleFilter: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("Chỉ quy định áp dụng cho đơn vị này.", "Only those that may apply to this unit.")))
    var unit: String?

    func check(_ registry: Registry) async throws {
        if let unit { try await registry.requireUnit(unit, on: .today) }
    }

    /// Says which rules of the unit ended with nothing in their place.
    func tellEnded(_ registry: Registry) async throws {
        guard let unit else { return }
        for rule in try await registry.endedRules(of: unit, on: .today) {
            Terminal.tell(rule.words(Speech.language))
        }
    }
}
