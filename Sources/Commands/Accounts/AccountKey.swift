import ArgumentParser
import Failures
import Registry

/// The command `thidua account key`.
struct AccountKey: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: say("Khóa ký quyết định của lãnh đạo.", "Keys by which leaders sign decisions."),
            subcommands: [Make.self, List.self, Revoke.self, PassphraseCommand.self])
    }

    struct Make: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Tạo khóa ký (Ed25519): tệp khóa do lãnh đạo giữ, khóa công khai vào sổ.",
                    "Make a key (Ed25519): the leader keeps its file, the register its public half."),
                discussion: say(
                    """
                    thidua account key make pct-phuhuu.key

                    Lãnh đạo tự thực hiện bằng tài khoản của mình. Tệp khóa chỉ chủ đọc được, có mật khẩu,
                    không bao giờ bị ghi đè; hãy cất một bản ở nơi khác. Kịch bản:
                    THIDUA_KEY_PASSPHRASE_FILE là tệp chứa mật khẩu.
                    """,
                    """
                    thidua account key make pct-phuhuu.key

                    The leader does this through his own account. The file is for its owner only, has a
                    passphrase and is never overwritten; keep a copy elsewhere. Scripts:
                    THIDUA_KEY_PASSPHRASE_FILE names a file with the passphrase.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Tệp khóa sẽ được lập.", "The key file to be made."))) var file:
            String

        mutating func run() async throws {
            let registry = try await options.registry()
            let account = try await registry.actingAccount()
            let target = KeyFile(path: file)
            let key = try target.make(account: account, passphrase: try Passphrase.new())
            do {
                let id = try await registry.registerKey(key)
                Terminal.tell(
                    say("Khóa số \(id) của \(account), dấu khóa:", "Key \(id) of \(account), fingerprint:"))
            } catch {
                // A key that nobody knows is of no use.
                target.discard()
                throw error
            }
            print(key.fingerprint)
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các khóa ký đã đăng ký.", "Keys that are registered."),
                discussion: "thidua account key list --all")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Chỉ của tài khoản này.", "Only those of this account."))) var account:
            String?
        @Flag(help: ArgumentHelp(say("Cả khóa đã hủy.", "Also those that were revoked."))) var all = false

        mutating func run() async throws {
            try await list.write(
                .signingKeys(of: account, withRevoked: all), from: try await options.registry())
        }
    }

    struct Revoke: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Hủy khóa từ lúc này; quyết định đã ký trước đó vẫn đúng.",
                    "Revoke a key from now on; what it signed before stays signed."),
                discussion: "thidua account key revoke 1 --reason \"Mất máy tính\"")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã khóa.", "Id of the key."))) var id: Int64
        @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String

        mutating func run() async throws {
            try await options.registry().revokeKey(id, reason: reason)
            Terminal.tell(say("Đã hủy khóa số \(id).", "Key \(id) is revoked."))
        }
    }

    struct PassphraseCommand: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "passphrase",
                abstract: say("Đổi mật khẩu của tệp khóa.", "Change the passphrase of a key file."),
                discussion: say(
                    """
                    thidua account key passphrase pct-phuhuu.key

                    Kịch bản: THIDUA_KEY_PASSPHRASE_FILE và THIDUA_NEW_KEY_PASSPHRASE_FILE là tệp chứa mật
                    khẩu cũ và mới.
                    """,
                    """
                    thidua account key passphrase pct-phuhuu.key

                    Scripts: THIDUA_KEY_PASSPHRASE_FILE and THIDUA_NEW_KEY_PASSPHRASE_FILE name files with
                    the old and the new one.
                    """))
        }

        @Option(help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
        var lang: String?
        @Argument(help: ArgumentHelp(say("Tệp khóa.", "The key file."))) var file: String

        mutating func run() async throws {
            let target = KeyFile(path: file)
            let old = try Passphrase.present()
            // A wrong one is told before a new one is asked for.
            _ = try target.open(old)
            try target.changePassphrase(from: old, to: try Passphrase.new(from: Passphrase.newVariable))
            Terminal.tell(say("Đã đổi mật khẩu của khóa.", "The passphrase is changed."))
        }
    }
}
