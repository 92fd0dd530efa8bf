import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua dossier mend-day`.
struct DossierMendDay: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mend-day",
            abstract: say(
                "Sửa ngày tờ trình hoặc ngày nhận gõ nhầm, khi hội đồng chưa họp; ngày cũ và lý do được lưu.",
                "Mend a mistyped day of a letter or receipt before the council met; kept with the reason."),
            discussion: "thidua dossier mend-day 3 --received 2025-12-03 --reason \"Gõ nhầm ngày\"")
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
    @Option(help: ArgumentHelp(say("Ngày tờ trình đúng.", "The true day of the letter."))) var submitted:
        DayArgument?
    @Option(help: ArgumentHelp(say("Ngày nhận đúng.", "The true day of receipt."))) var received: DayArgument?
    @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String

    func validate() throws {
        guard (submitted == nil) != (received == nil) else {
            throw ValidationError(
                say("Nêu --submitted hoặc --received.", "Give either --submitted or --received."))
        }
    }

    mutating func run() async throws {
        let registry = try await options.registry()
        if let day = submitted?.day {
            try await registry.mendDossier(id, .submitted, to: day, reason: reason)
        }
        if let day = received?.day {
            try await registry.mendDossier(id, .received, to: day, reason: reason)
        }
        Terminal.tell(
            say("Đã sửa ngày của hồ sơ số \(id).", "The day of dossier \(id) is mended."))
    }
}

/// The command `thidua council mend-day`.
struct CouncilMendDay: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mend-day",
            abstract: say(
                "Sửa ngày họp gõ nhầm, khi chưa có dự thảo; ngày cũ và lý do được lưu.",
                "Mend the mistyped day of a meeting while no draft rests on it; kept with the reason."),
            discussion: "thidua council mend-day 2 --held 2025-12-11 --reason \"Gõ nhầm ngày\"")
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã phiên họp.", "Id of the meeting."))) var id: Int64
    @Option(help: ArgumentHelp(say("Ngày họp đúng.", "The true day."))) var held: DayArgument
    @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String

    mutating func run() async throws {
        try await options.registry().mendMeeting(id, to: held.day, reason: reason)
        Terminal.tell(
            say("Đã sửa ngày của phiên họp số \(id).", "The day of meeting \(id) is mended."))
    }
}
