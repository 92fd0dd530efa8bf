import ArgumentParser
import EmbeddedDatabase
import Failures
import Registry

/// The command `thidua init`.
struct Initialise: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: say(
                "Tạo cơ sở dữ liệu kèm theo, hoặc nâng cấp mà vẫn giữ dữ liệu.",
                "Make the embedded database, or bring it up to date and keep its data."),
            discussion: say(
                """
                Cơ sở dữ liệu nằm trong $THIDUA_HOME, chỉ mở qua socket riêng, không mở cổng mạng.
                Chạy lại không mất dữ liệu.

                Ví dụ:
                  thidua init
                  thidua init --sample
                  THIDUA_HOME="$HOME/thi-dua" thidua init
                """,
                """
                The database lives in $THIDUA_HOME, behind a private socket, without a network port.
                Running it again loses nothing.

                Examples:
                  thidua init
                  thidua init --sample
                  THIDUA_HOME="$HOME/thi-dua" thidua init
                """))
    }

    @OptionGroup var options: GlobalOptions

    @Flag(
        help: ArgumentHelp(
            say(
                "Nạp dữ liệu mẫu (báo cáo 2021 của huyện Châu Thành; người và tập thể là giả định).",
                "Load the sample (the 2021 report of Châu Thành district; people and collectives are fictional)."
            )))
    var sample = false

    mutating func run() async throws {
        let conninfo: String
        if let named = GlobalOptions.named(options.database) {
            conninfo = named
        } else {
            let embedded = try EmbeddedDatabase(environment: Environment.all)
            let outcome = try await embedded.initialise { Terminal.tell(Initialise.text(of: $0)) }
            if !outcome.createdCluster {
                Terminal.tell(
                    say("Cơ sở dữ liệu đã có ở \(embedded.home).", "There is a database in \(embedded.home).")
                )
            }
            conninfo = embedded.connectionString
        }
        let registry = Registry(conninfo, workload: .bulk, command: CommandWords.current)
        try await MigrateCommand.migrate(registry)
        if sample {
            try await registry.loadSample()
            Terminal.tell(say("Đã nạp dữ liệu mẫu.", "The sample is loaded."))
        }
        Terminal.tell(say("Sẵn sàng. Bước tiếp: thidua --help", "Ready. Next: thidua --help"))
    }

    private static func text(of step: EmbeddedDatabase.Step) -> String {
        switch step {
        case .clearingUnfinished:
            say("Xóa phần khởi tạo dở dang…", "Clearing an unfinished set-up…")
        case .creatingCluster: say("Tạo cụm cơ sở dữ liệu…", "Creating the database cluster…")
        case .startingServer: say("Khởi động máy chủ…", "Starting the server…")
        case .creatingDatabase: say("Tạo cơ sở dữ liệu…", "Creating the database…")
        }
    }
}
