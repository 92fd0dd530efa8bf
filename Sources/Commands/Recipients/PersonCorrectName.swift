import ArgumentParser
import Registry

/// The command `thidua person correct-name`.
struct PersonCorrectName: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct-name",
            abstract: say(
                "Sửa tên ghi sai trên hồ sơ cá nhân; tên cũ và lý do được lưu, văn bản giữ nguyên chữ.",
                "Mend the name on a card; the old one is kept with the reason, papers keep their wording."),
            discussion: "thidua person correct-name 5 \"Lê Hoàng Năm\" --reason \"Ghi sai dấu\"")
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã cá nhân.", "Id of the person."))) var id: Int64
    @Argument(help: ArgumentHelp(say("Tên đúng.", "The true name."))) var name: String
    @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String
    @OptionGroup var typed: TypedText
    @Flag(
        help: ArgumentHelp(
            say(
                "Đã xem: tên khác hơn một tiếng, hoặc là tên của người khác.",
                "Looked at: the name has other words, or is another's.")))
    var confirm = false

    mutating func run() async throws {
        try await options.registry().correctName(
            of: id, to: name, reason: reason, asWritten: typed.asWritten, isConfirmed: confirm)
        Terminal.tell(say("Đã sửa tên.", "The name is mended."))
    }
}
