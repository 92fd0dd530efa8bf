public import ArgumentParser
public import Registry

extension DeadlineRule.Step: ExpressibleByArgument {}

/// A day of the year as people type it: `10/12`.
struct DayOfYear: ExpressibleByArgument {
    let day: Int
    let month: Int

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let day = parts[0], let month = parts[1] else { return nil }
        (self.day, self.month) = (day, month)
    }
}

/// The command `thidua deadline rule`.
struct DeadlineRuleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule",
            abstract: say("Quy định về thời hạn.", "The rules that deadlines follow."),
            subcommands: [Add.self, List.self])
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Thêm thời hạn của một cơ quan từ một ngày.", "Add a deadline of an authority."),
                discussion: say(
                    """
                    thidua deadline rule add commune_appraisal appraise --after receive \\
                        --working-days 15 --award CSTDCS --unit 30244 --from 2026-01-01 \\
                        --citation "Quyết định 86/2025/QĐ-UBND, Điều 12"
                    thidua deadline rule add yearly_round submit --by 10/12 --unit 30244 \\
                        --from 2026-01-01 --citation "Quyết định 86/2025/QĐ-UBND, Điều 12"

                    Tên trùng với thời hạn của luật thì thay thời hạn đó, cho hồ sơ gửi đến cơ quan và cấp dưới.
                    """,
                    """
                    thidua deadline rule add commune_appraisal appraise --after receive \\
                        --working-days 15 --award CSTDCS --unit 30244 --from 2026-01-01 \\
                        --citation "Quyết định 86/2025/QĐ-UBND, Điều 12"
                    thidua deadline rule add yearly_round submit --by 10/12 --unit 30244 \\
                        --from 2026-01-01 --citation "Quyết định 86/2025/QĐ-UBND, Điều 12"

                    A name of the law's stands in for that deadline, for dossiers to the authority and those below.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên thời hạn, ví dụ commune_appraisal.", "Name of the deadline.")))
        var code: String
        @Argument(help: ArgumentHelp(say("Bước phải xong.", "The step that must have happened.")))
        var step: DeadlineRule.Step
        @Option(help: ArgumentHelp(say("Tính từ bước.", "The step from which it runs.")))
        var after: DeadlineRule.Step?
        @Option(help: ArgumentHelp(say("Số ngày làm việc.", "Working days."))) var workingDays: Int?
        @Option(help: ArgumentHelp(say("Số ngày.", "Days."))) var days: Int?
        @Option(
            help: ArgumentHelp(
                say("Hoặc trước ngày, tháng hằng năm.", "Or by a day of every year."), valueName: "dd/mm"))
        var by: DayOfYear?
        @Option(
            help: ArgumentHelp(
                say("Số năm sau năm thành tích, với --by.", "Years after that of achievement, with --by.")))
        var yearsAfter = 0
        @Option(help: ArgumentHelp(say("Chỉ cho danh hiệu, hình thức này.", "Only for this award.")))
        var award: [String] = []
        @OptionGroup var place: LocalRuleOptions

        private var due: DeadlineRule.Due? {
            switch (after, workingDays, days, by) {
            case (let step?, let amount?, nil, nil): .workingDays(amount, after: step)
            case (let step?, nil, let amount?, nil): .days(amount, after: step)
            case (nil, nil, nil, let day?): .yearly(month: day.month, day: day.day, yearsAfter: yearsAfter)
            default: nil
            }
        }

        mutating func validate() throws {
            guard due != nil else {
                throw ValidationError(
                    say(
                        "Nêu --after với --working-days hoặc --days, hoặc chỉ nêu --by.",
                        "Give --after with --working-days or --days, or only --by."))
            }
        }

        mutating func run() async throws {
            guard let due else { return }
            let rule = DeadlineRule(code: code, step: step, due: due, awards: award)
            let isNew = try await options.registry().setDeadlineRule(
                rule, unit: place.unit, from: place.from.day, citation: place.citation)
            place.tell(isNew: isNew)
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Thời hạn theo luật và của cơ quan.", "Deadlines of the law and of authorities."),
                discussion: "thidua deadline rule list --unit 30244")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @OptionGroup var filter: LocalRuleFilter

        mutating func run() async throws {
            let registry = try await options.registry()
            try await filter.check(registry)
            try await list.write(.deadlineRules(unit: filter.unit, on: .today), from: registry)
            try await filter.tellEnded(registry)
        }
    }
}
