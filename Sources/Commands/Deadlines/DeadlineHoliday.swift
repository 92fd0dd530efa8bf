import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua deadline holiday`.
struct DeadlineHoliday: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "holiday",
            abstract: say("Ngày nghỉ, ngày làm bù.", "Days off, and days worked in exchange."),
            subcommands: [Add.self, List.self])
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi ngày nghỉ hoặc ngày làm bù mới công bố.",
                    "Enter a day off, or one worked in exchange, that has been announced."),
                discussion: say(
                    """
                    thidua deadline holiday add 2028-01-24 "Tết Nguyên đán" --paper 1234/VPCP-KGVX
                    thidua deadline holiday add 2028-02-05 "Làm bù" --worked --paper 1234/VPCP-KGVX

                    Dành cho văn phòng của toàn hệ thống; thời hạn của mọi hồ sơ tính theo lịch này.
                    """,
                    """
                    thidua deadline holiday add 2028-01-24 "Tết Nguyên đán" --paper 1234/VPCP-KGVX
                    thidua deadline holiday add 2028-02-05 "Làm bù" --worked --paper 1234/VPCP-KGVX

                    For an office of the whole register: the deadlines of all dossiers follow this calendar.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Ngày.", "Day."))) var day: DayArgument
        @Argument(help: ArgumentHelp(say("Tên ngày.", "What it is called."))) var name: String
        @Flag(help: ArgumentHelp(say("Là thứ bảy, chủ nhật đi làm bù.", "A weekend day that is worked.")))
        var worked = false
        @Option(help: ArgumentHelp(say("Số thông báo.", "Number of the notice."))) var paper: String

        mutating func run() async throws {
            let isNew = try await options.registry().addHoliday(
                day.day, name: name, isWorked: worked, paper: paper)
            Terminal.tell(
                isNew
                    ? say("Đã ghi vào lịch nghỉ.", "Entered in the calendar.")
                    : say("Lịch nghỉ đã có ngày này.", "The calendar has this day already."))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Lịch nghỉ của một năm.", "The days off of a year."),
                discussion: "thidua deadline holiday list --year 2027")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Năm; mặc định năm nay.", "Year; this one by default."))) var year:
            Int?

        mutating func run() async throws {
            let registry = try await options.registry()
            try await list.write(.holidays(of: year ?? CalendarDate.today.year), from: registry)
        }
    }
}

/// Warns of law that ends soon.
enum EndingLaw {
    /// Tells each instrument that ends within 90 days of a day.
    static func tell(_ registry: Registry, on day: CalendarDate) async throws {
        for law in try await registry.endingInstruments(on: day) {
            let last = ClericalDate.slashed(law.lastOn)
            Terminal.tell(
                say(
                    "\(law.symbol) có hiệu lực đến hết ngày \(last), trừ khi được kéo dài hoặc thay thế.",
                    "\(law.symbol) holds until \(last) unless it is prolonged or replaced."))
        }
    }
}
