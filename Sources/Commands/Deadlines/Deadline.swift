public import ArgumentParser
import Commendation
public import Registry
import Vietnamese

extension DossierStep: ExpressibleByArgument {}

/// The command `thidua deadline`.
struct Deadline: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deadline",
            abstract: say("Thời hạn giải quyết hồ sơ.", "Deadlines of dossiers."),
            subcommands: [List.self, Record.self, DeadlineRuleCommand.self, DeadlineHoliday.self])
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Thời hạn của từng hồ sơ: đến ngày nào, còn mấy ngày làm việc.",
                    "Every deadline: due on what day, how many working days are left."),
                discussion: say(
                    """
                    thidua deadline list --unit 30244 --late

                    Ngày làm việc trừ thứ bảy, chủ nhật, ngày lễ, tết; thời gian hồ sơ bị trả lại không tính.
                    Mã thoát: 1 khi có thời hạn đã quá, 0 khi không.
                    """,
                    """
                    thidua deadline list --unit 30244 --late

                    Working days leave out weekends and holidays; while a dossier is returned the clock stands.
                    Exit code: 1 when something is late, 0 otherwise.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(
            help: ArgumentHelp(
                say("Mã đơn vị trình hoặc cơ quan nhận.", "Code of the unit that sends or receives.")))
        var unit: String?
        @Option(help: ArgumentHelp(say("Tính đến ngày; mặc định hôm nay.", "As of a day; today by default.")))
        var on: DayArgument?
        @Flag(help: ArgumentHelp(say("Chỉ những thời hạn đã quá.", "Only what is late."))) var late = false

        mutating func run() async throws {
            let (format, target) = (list.chosen, list.target)
            let (registry, day) = (try await options.registry(.bulk), on?.day ?? .today)
            let tally = try await registry.deadlines(unit: unit, on: day, lateOnly: late) {
                try target.sink(format)
            }
            let end = try await registry.calendarEnd()
            if let last = tally.lastDue, last > end {
                Terminal.tell(
                    say(
                        "Lịch nghỉ sau ngày \(ClericalDate.slashed(end)) chưa công bố: thời hạn sau ngày đó là tạm tính. Khi có thông báo: thidua deadline holiday add",
                        "Days off after \(ClericalDate.slashed(end)) are not announced: deadlines after it are reckoned. Once they are: thidua deadline holiday add"
                    ))
            }
            try await EndingLaw.tell(registry, on: day)
            guard tally.late == 0 else { throw ExitCode.failure }
        }
    }

    struct Record: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi ngày của một bước chỉ có trên giấy tờ.", "Record a step that only papers show."),
                discussion: say(
                    """
                    thidua deadline record 3 --step notify --date 2025-12-30 --paper 12/TB-UBND

                    receive_above: cấp trên tiếp nhận hồ sơ được trình lên (cấp trên ghi); agree: nơi được lấy ý
                    kiến đã đồng ý; unqualified: kết luận không đủ điều kiện; notify: gửi bản sao quyết định cho nơi
                    trình; notify_refusal: báo không khen thưởng; inform: nơi trình báo cho người được khen;
                    hand_over: trao hiện vật.
                    """,
                    """
                    thidua deadline record 3 --step notify --date 2025-12-30 --paper 12/TB-UBND

                    receive_above: the authority above received what was forwarded (it says so itself); agree: the
                    bodies consulted have agreed; unqualified: found not qualified; notify: a copy of the decision
                    went to the proposer; notify_refusal: the refusal was told; inform: the proposer told the
                    recipients; hand_over: the objects were handed over.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Option(help: ArgumentHelp(say("Bước.", "Step."))) var step: DossierStep
        @Option(help: ArgumentHelp(say("Ngày; mặc định hôm nay.", "Day; today by default.")))
        var date: DayArgument?
        @Option(help: ArgumentHelp(say("Số văn bản.", "Number of the paper."))) var paper: String?

        mutating func run() async throws {
            try await options.registry().recordStep(step, of: id, on: date?.day ?? .today, paper: paper)
            Terminal.tell(say("Đã ghi vào hồ sơ số \(id).", "Recorded in dossier \(id)."))
        }
    }
}
