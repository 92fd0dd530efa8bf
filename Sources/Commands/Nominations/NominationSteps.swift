import ArgumentParser
import Registry

/// The command `thidua nomination withdraw`.
struct NominationWithdraw: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: say(
                "Rút đề nghị theo yêu cầu của nơi trình.", "Withdraw nominations, as their unit asks."),
            discussion: "thidua nomination withdraw 20 --reason \"Đơn vị xin rút\"")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var step: ReasonedStep

    mutating func run() async throws {
        let count = try await options.registry(.bulk).step(.withdraw, step.ids, reason: step.reason)
        Terminal.tell(say("Đã rút \(count) đề nghị.", "\(count) nominations withdrawn."))
    }
}

/// The command `thidua nomination defer`.
struct NominationDefer: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "defer",
            abstract: say(
                "Tạm hoãn: chưa xét, chưa quyết định.", "Defer nominations: nothing is decided for now."),
            discussion: "thidua nomination defer 20 --reason \"Đang chờ kết luận thanh tra\"")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var step: ReasonedStep

    mutating func run() async throws {
        let count = try await options.registry(.bulk).step(.defer, step.ids, reason: step.reason)
        Terminal.tell(say("Đã tạm hoãn \(count) đề nghị.", "\(count) nominations deferred."))
        Terminal.tell(
            say("Khi xét tiếp: thidua nomination resume", "To go on with them: thidua nomination resume"))
    }
}

/// The command `thidua nomination resume`.
struct NominationResume: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resume",
            abstract: say(
                "Xét tiếp đề nghị đã tạm hoãn; hội đồng họp lại.",
                "Go on with deferred nominations; they wait for the council again."),
            discussion: "thidua nomination resume 20 --reason \"Đã có kết luận, không vi phạm\"")
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã các đề nghị.", "Ids of the nominations."))) var ids: [Int64]
    @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String?

    mutating func run() async throws {
        let count = try await options.registry(.bulk).step(.resume, ids, reason: reason)
        Terminal.tell(say("Xét tiếp \(count) đề nghị.", "\(count) nominations resumed."))
    }
}

/// The command `thidua nomination refuse`.
struct NominationRefuse: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refuse",
            abstract: say(
                "Không khen thưởng, sau khi hội đồng đã bỏ phiếu; người có thẩm quyền quyết định.",
                "Refuse nominations on which the council has voted; the leader decides."),
            discussion: "thidua nomination refuse 20 --reason \"Không đủ số phiếu\"")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var step: ReasonedStep

    mutating func run() async throws {
        let count = try await options.registry(.bulk).step(.refuse, step.ids, reason: step.reason)
        Terminal.tell(say("Không khen thưởng \(count) đề nghị.", "\(count) nominations refused."))
    }
}

/// Nominations, and why a step is taken with them.
struct ReasonedStep: ParsableArguments {
    @Argument(help: ArgumentHelp(say("Mã các đề nghị.", "Ids of the nominations."))) var ids: [Int64]
    @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String
}
