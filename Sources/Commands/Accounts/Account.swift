public import ArgumentParser
import Failures
public import Registry

/// The command `thidua account`.
struct Account: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account",
            abstract: say("Tài khoản, quyền và phạm vi.", "Accounts, their rights and their reach."),
            subcommands: [
                Add.self, Grant.self, Scope.self, Link.self, Disable.self, Enable.self, Password.self,
                List.self,
                AccountKey.self,
            ])
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Thêm tài khoản: một người, một quyền, một phạm vi.",
                    "Add an account: one person, one right, one reach."),
                discussion: say(
                    """
                    thidua account add vx.phuhuu "Lê Hoàng Nam" --role office --unit 30244.VX

                    viewer xem; office ghi hồ sơ, hội đồng, dự thảo; leader duyệt; admin giữ tài khoản.
                    --unit: một đơn vị với cấp dưới; --everywhere: toàn bộ sổ.
                    Đặt mật khẩu: thidua account password
                    """,
                    """
                    thidua account add vx.phuhuu "Lê Hoàng Nam" --role office --unit 30244.VX

                    viewer reads; office records dossiers, councils, drafts; leader approves; admin keeps accounts.
                    --unit: a unit and those below; --everywhere: the whole register.
                    Set a password: thidua account password
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String
        @Argument(help: ArgumentHelp(say("Họ và tên.", "Full name."))) var fullName: String
        @Option(help: ArgumentHelp(say("Quyền.", "Right."))) var role: AccountRole
        @Option(
            help: ArgumentHelp(say("Mã đơn vị; gồm cả cấp dưới.", "Code of the unit; those below included.")))
        var unit: String?
        @Flag(
            help: ArgumentHelp(
                say(
                    "Toàn bộ sổ; quản trị luôn như vậy.", "The whole register, as administrators have anyway."
                )))
        var everywhere = false
        @Option(
            help: ArgumentHelp(
                say(
                    "Mã cá nhân trong danh bạ, để không tự đề nghị, tự duyệt.",
                    "Id of the person in the register, who then neither proposes nor decides on himself.")))
        var person: Int64?

        mutating func validate() throws {
            guard everywhere != (unit != nil) || role == .admin && !everywhere else {
                throw ValidationError(say("Chọn --unit hoặc --everywhere.", "Choose --unit or --everywhere."))
            }
        }

        mutating func run() async throws {
            let account = NewAccount(name: name, fullName: fullName, role: role, unit: unit, person: person)
            try await options.registry().addAccount(account, on: .today)
            Terminal.tell(say("Đã thêm tài khoản \(name).", "Account \(name) added."))
            if unit == nil { Account.tellEverywhere(name, role) }
            Terminal.tell(
                say("Bước tiếp: thidua account password \(name)", "Next: thidua account password \(name)"))
        }
    }

    struct Grant: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đổi quyền của tài khoản; mỗi tài khoản có một quyền.",
                    "Give an account another right; it has one."),
                discussion: "thidua account grant vx.phuhuu viewer")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String
        @Argument(help: ArgumentHelp(say("Quyền.", "Right."))) var role: AccountRole

        mutating func run() async throws {
            let unit = try await options.registry().grantAccount(name, role)
            Terminal.tell(say("\(name) nay có quyền \(role).", "\(name) has the right \(role) now."))
            if unit == nil { Account.tellEverywhere(name, role) }
        }
    }

    struct Scope: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đổi phạm vi: một đơn vị với cấp dưới, hoặc toàn bộ sổ.",
                    "Change the reach: a unit with those below, or the whole register."),
                discussion: "thidua account scope vx.phuhuu --unit 30244")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String
        @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String?
        @Flag(help: ArgumentHelp(say("Toàn bộ sổ.", "The whole register."))) var everywhere = false

        mutating func validate() throws {
            guard everywhere != (unit != nil) else {
                throw ValidationError(say("Chọn --unit hoặc --everywhere.", "Choose --unit or --everywhere."))
            }
        }

        mutating func run() async throws {
            try await options.registry().scopeAccount(name, unit: unit, on: .today)
            Terminal.tell(say("Đã đổi phạm vi của \(name).", "The reach of \(name) is changed."))
        }
    }

    struct Link: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Gắn tài khoản với thẻ của người dùng nó.",
                    "Tie an account to the card of whoever uses it."),
                discussion: say(
                    """
                    thidua account link vx.phuhuu --person 5

                    Từ đó người này không tự đề nghị, không tự duyệt cho mình. Gắn một lần, không đổi sang người khác.
                    """,
                    """
                    thidua account link vx.phuhuu --person 5

                    From then on that person neither proposes nor decides on himself with it. It is said once.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tên tài khoản.", "Name of the account."))) var name: String
        @Option(help: ArgumentHelp(say("Mã cá nhân trong danh bạ.", "Id of the person in the register.")))
        var person: Int64

        mutating func run() async throws {
            try await options.registry().linkAccount(name, to: person)
            Terminal.tell(
                say("Đã gắn \(name) với thẻ \(person).", "\(name) is tied to card \(person)."))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các tài khoản.", "Accounts."), discussion: "thidua account list --all")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Flag(help: ArgumentHelp(say("Cả tài khoản đã khóa.", "Also those that are disabled."))) var all =
            false

        mutating func run() async throws {
            try await list.write(.accounts(withDisabled: all), from: try await options.registry())
        }
    }
}

extension Account {
    /// Says aloud that an account sees and does its work in all units.
    fileprivate static func tellEverywhere(_ name: String, _ role: AccountRole) {
        guard role != .admin else { return }
        Terminal.tell(
            say(
                "\(name) làm việc cho toàn bộ sổ; để giới hạn: thidua account scope \(name) --unit MÃ",
                "\(name) works for the whole register; to limit it: thidua account scope \(name) --unit CODE")
        )
    }
}

extension AccountRole: ExpressibleByArgument {}
