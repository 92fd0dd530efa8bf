import ArgumentParser
import Registry

/// The command `thidua doctor`.
struct Doctor: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: say(
                "Những gì sổ đã nhận trước khi có ràng buộc: khen trùng, sai ngày, khen người đã mất.",
                "What the register took in before its guards: doubles, wrong days, awards of the dead."),
            discussion: say(
                """
                thidua doctor --register

                Không sửa gì: người có thẩm quyền quyết định hủy bỏ (thidua decision revoke) hay để nguyên.
                """,
                """
                thidua doctor --register

                Nothing is changed: who has the power revokes (thidua decision revoke) or leaves it.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Flag(help: ArgumentHelp(say("Xem những gì trong sổ.", "Look at what is in the register.")))
    var register =
        false

    func validate() throws {
        guard register else {
            throw ValidationError(say("Nêu --register.", "Say --register."))
        }
    }

    mutating func run() async throws {
        try await list.write(.oldMistakes, from: try await options.registry(.bulk))
    }
}
