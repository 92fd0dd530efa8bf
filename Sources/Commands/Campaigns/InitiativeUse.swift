import ArgumentParser
import Registry

extension Initiative {
    struct Use: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi sáng kiến dùng làm căn cứ cho một đề nghị.",
                    "Enter which nomination an initiative supports."),
                discussion: say(
                    """
                    Một sáng kiến của một người chỉ dùng một lần: cho danh hiệu hoặc cho một hình thức khen thưởng.

                    Ví dụ:
                      thidua initiative use PH-2025-1 --nomination 19
                    """,
                    """
                    An initiative is used once for the same person: for titles, or for one form of commendation.

                    Example:
                      thidua initiative use PH-2025-1 --nomination 19
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã.", "Code."))) var code: String
        @Option(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var nomination: Int64

        mutating func run() async throws {
            let registry = try await options.registry()
            let other = try await registry.useInitiative(code, for: nomination)
            Terminal.tell(
                say(
                    "Sáng kiến \(code) là căn cứ của đề nghị số \(nomination).",
                    "The initiative \(code) supports nomination \(nomination)."))
            if try await registry.isNotEffective(code) {
                Terminal.tell(
                    say(
                        "CẢNH BÁO: sáng kiến \(code) được công nhận là không hiệu quả nên không làm căn cứ được.",
                        "WARNING: \(code) was recognised as not effective, so it is no ground."))
            }
            guard let other else { return }
            let place = "\(other.name), \(other.award)"
            Terminal.tell(
                say(
                    "Lưu ý: sáng kiến này còn dùng cho đề nghị số \(other.nomination) (\(place), hồ sơ số \(other.dossier)).",
                    "Note: it also supports nomination \(other.nomination) (\(place), dossier \(other.dossier))."
                ))
        }
    }
}
