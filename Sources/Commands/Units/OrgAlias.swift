import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua org alias`.
struct OrgAlias: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "alias",
            abstract: say(
                "Tên khác mà các nơi dùng để chỉ một đơn vị.", "Other names under which offices write a unit."
            ),
            subcommands: [Add.self, Remove.self])
    }

    /// Which unit, by its code on a day.
    struct Target: ParsableArguments {
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
        @Argument(help: ArgumentHelp(say("Tên khác.", "The other name."))) var alias: String
        @Option(
            help: ArgumentHelp(
                say("Mã hiểu theo ngày này; mặc định hôm nay.", "Day for the code; today by default."),
                valueName: "day"))
        var on: DayArgument?

        var day: CalendarDate { on?.day ?? .today }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thêm tên khác.", "Add another name."),
                discussion: "thidua org alias add 30244 \"UBND xã Phú Hựu\"")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var target: Target

        mutating func run() async throws {
            let isNew = try await options.registry().addAlias(
                target.alias, to: target.code, on: target.day)
            Terminal.tell(isNew ? say("Đã thêm.", "Added.") : say("Đã có từ trước.", "It was there already."))
        }
    }

    struct Remove: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Bỏ tên khác.", "Remove another name."),
                discussion: "thidua org alias remove 30244 \"UBND xã Phú Hựu\"")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var target: Target

        mutating func run() async throws {
            let wasThere = try await options.registry().removeAlias(
                target.alias, from: target.code, on: target.day)
            Terminal.tell(
                wasThere ? say("Đã bỏ.", "Removed.") : say("Không có tên này.", "There is no such name."))
        }
    }
}
