import ArgumentParser
import Registry

/// The command `thidua council`.
struct Council: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "council",
            abstract: say("Hội đồng Thi đua - Khen thưởng.", "The emulation and commendation council."),
            subcommands: [
                Record.self, CouncilMendDay.self, Again.self, Correct.self, Recuse.self, List.self, Show.self,
                CouncilMember.self,
                CouncilRuleCommand.self, CouncilThreshold.self,
            ])
    }

    /// What councils are called unless another name is given.
    static let usualName = "Hội đồng Thi đua - Khen thưởng"

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các phiên họp.", "Meetings."), discussion: "thidua council list --unit 30244")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị có hội đồng.", "Code of the unit whose council it is.")))
        var unit: String?

        mutating func run() async throws {
            try await list.write(.meetings(unit: unit), from: try await options.registry(.bulk))
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Một phiên họp: người dự, số phiếu, tỷ lệ trên hai mẫu số, mức yêu cầu.",
                    "One meeting: who came, counts, shares of both bases, thresholds."),
                discussion: "thidua council show 2")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Số phiên họp.", "Id of the meeting."))) var meeting: Int64

        mutating func run() async throws {
            let registry = try await options.registry()
            try await registry.requireMeeting(meeting)
            try await list.write(
                Listing.meeting(meeting),
                titles: [
                    "attendance": say("Thành viên", "Members"), "results": say("Kết quả phiếu", "Results"),
                    "recusals": say("Không tham gia bỏ phiếu", "Recusals"),
                ], from: registry)
        }
    }
}
