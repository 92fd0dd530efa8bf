import ArgumentParser
import Registry

/// The command `thidua nomination edit`.
struct NominationEdit: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit",
            abstract: say(
                "Sửa đề nghị chưa trình hoặc bị trả lại.",
                "Mend a nomination that was not submitted or came back."),
            discussion: say(
                """
                thidua nomination edit 20 --version 0 --post "Phó Trưởng phòng" \\
                    --note "Đã bổ sung"

                --version là phiên bản đã đọc ở thidua nomination show; nếu người khác đã sửa sau đó, lệnh dừng lại và
                nêu từng chỗ khác. Giá trị rỗng xóa danh xưng, chức vụ, ghi chú hoặc khóa thành tích.
                """,
                """
                thidua nomination edit 20 --version 0 --post "Phó Trưởng phòng" \\
                    --note "Đã bổ sung"

                --version is the version that thidua nomination show gave; if somebody has changed the nomination
                since, the command stops and shows each difference. An empty value clears honorific, post, note or
                achievement key.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var id: Int64
    @Option(help: ArgumentHelp(say("Phiên bản đã đọc.", "The version that was read."))) var version: Int
    @Option(help: ArgumentHelp(say("Danh xưng.", "Ông, Bà or a rank."))) var honorific: String?
    @Option(help: ArgumentHelp(say("Chức vụ.", "Post."))) var post: String?
    @Option(help: ArgumentHelp(say("Tên đơn vị như trong đề nghị.", "Unit as the nomination words it.")))
    var unitName: String?
    @Option(help: ArgumentHelp(say("Thành tích.", "Achievement."))) var achievement: String?
    @Option(help: ArgumentHelp(say("Ghi chú.", "Note."))) var note: String?
    @OptionGroup var achieved: AchievementOptions
    @OptionGroup var typed: TypedText

    private var changes: [NominationField: String] {
        let given: [NominationField: String?] = [
            .honorific: honorific, .post: post, .unitName: unitName, .achievement: achievement, .note: note,
            .commendationType: achieved.commendationType, .achievementKey: achieved.achievementKey,
        ]
        return given.compactMapValues { $0 }
    }

    mutating func validate() throws {
        guard !changes.isEmpty else {
            throw ValidationError(say("Nêu ít nhất một trường cần sửa.", "Name at least one field to mend."))
        }
    }

    mutating func run() async throws {
        let present = try await options.registry().editNomination(
            id, changes, version: version, asWritten: typed.asWritten)
        if present == version {
            Terminal.tell(
                say("Không có gì khác, không ghi gì.", "Nothing is different; nothing was written."))
        } else {
            Terminal.tell(
                say(
                    "Đã sửa đề nghị số \(id); nay là phiên bản \(present).",
                    "Nomination \(id) was mended; it is now version \(present)."))
        }
    }
}
