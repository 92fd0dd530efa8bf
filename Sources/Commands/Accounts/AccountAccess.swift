import ArgumentParser
import Failures
import Registry

extension Account {
    struct Disable: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Khóa tài khoản ngay, kể cả phiên đang mở; lịch sử giữ nguyên tên.",
                    "Close an account at once, open sessions too; history keeps its name."),
                discussion: "thidua account disable vx.phuhuu")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String

        mutating func run() async throws {
            try await options.registry().disableAccount(name)
            Terminal.tell(say("Đã khóa tài khoản \(name).", "Account \(name) is disabled."))
        }
    }

    struct Enable: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Mở lại tài khoản đã khóa.", "Open a disabled account again."),
                discussion: "thidua account enable vx.phuhuu")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String

        mutating func run() async throws {
            try await options.registry().disableAccount(name, false)
            Terminal.tell(say("Đã mở lại tài khoản \(name).", "Account \(name) is open again."))
        }
    }

    struct Password: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đặt mật khẩu, đọc từ bàn phím hoặc đầu vào chuẩn.",
                    "Set a password, read from the terminal or standard input."),
                discussion: "thidua account password vx.phuhuu")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String

        mutating func run() async throws {
            guard let password = Terminal.askSecret(say("Mật khẩu mới:", "New password:")) else {
                throw Failure("TD327")
            }
            try await options.registry().setPassword(password, of: name)
            Terminal.tell(say("Đã đặt mật khẩu của \(name).", "The password of \(name) is set."))
        }
    }
}
