import ArgumentParser
import EmbeddedDatabase
import Failures
import Registry
import Vietnamese

/// The command `thidua db`.
struct Database: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "db", abstract: say("Cơ sở dữ liệu.", "The database."),
            subcommands: [
                StartCommand.self, StopCommand.self, StatusCommand.self, MigrateCommand.self, URLCommand.self,
                SampleCommand.self,
            ])
    }
}

struct StartCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "start",
            abstract: say("Khởi động cơ sở dữ liệu kèm theo.", "Start the embedded database."),
            discussion: "thidua db start")
    }

    @OptionGroup var options: GlobalOptions

    mutating func run() async throws {
        let embedded = try EmbeddedDatabase(environment: Environment.all)
        let hasStarted = try await embedded.start()
        Terminal.tell(
            hasStarted
                ? say("Đã khởi động.", "Started.") : say("Đang chạy từ trước.", "It was running already."))
    }
}

struct StopCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stop", abstract: say("Dừng cơ sở dữ liệu kèm theo.", "Stop the embedded database."),
            discussion: "thidua db stop")
    }

    @OptionGroup var options: GlobalOptions

    mutating func run() async throws {
        let embedded = try EmbeddedDatabase(environment: Environment.all)
        let hasStopped = try await embedded.stop()
        Terminal.tell(hasStopped ? say("Đã dừng.", "Stopped.") : say("Không chạy.", "It was not running."))
    }
}

struct StatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: say(
                "Cơ sở dữ liệu nào, có chạy không, có phải nâng cấp không.",
                "Which database, whether it runs, whether it needs migrating."),
            discussion: "thidua db status")
    }

    @OptionGroup var options: GlobalOptions

    mutating func run() async throws {
        if let named = GlobalOptions.named(options.database) {
            print(say("Cơ sở dữ liệu: được chỉ định", "Database: as named"))
            return try await Self.printMigrations(Registry(named))
        }
        let embedded = try EmbeddedDatabase(environment: Environment.all)
        print(say("Cơ sở dữ liệu kèm theo: \(embedded.home)", "Embedded database: \(embedded.home)"))
        switch try await embedded.status() {
        case .notInitialised: throw Failure("TD010")
        case .stopped: print(say("Trạng thái: đã dừng", "State: stopped"))
        case .running(let pid, _, let version):
            print(
                say(
                    "Trạng thái: đang chạy, PostgreSQL \(version), tiến trình \(pid)",
                    "State: running, PostgreSQL \(version), process \(pid)"))
            try await Self.printMigrations(Registry(embedded.connectionString))
        }
    }

    private static func printMigrations(_ registry: Registry) async throws {
        guard let pending = try await registry.pendingMigrations() else { throw Failure("TD010") }
        print(
            pending.isEmpty
                ? say("Lược đồ: đã cập nhật", "Schema: up to date")
                : say("Lược đồ: cần chạy thidua db migrate", "Schema: run thidua db migrate")
                    + "\n  " + pending.joined(separator: "\n  "))
        if pending.isEmpty { try await printDeviations(registry) }
        let doors = try await registry.openDoors()
        guard !doors.isEmpty else { return }
        print(
            say(
                "Còn mở cho mọi người vào được máy chủ (chạy thidua db migrate bằng quyền superuser để đóng):",
                "Open to everybody who reaches the server (thidua db migrate, run as superuser, closes it):")
                + "\n  " + doors.map(doorText).joined(separator: "\n  "))
    }

    private static func printDeviations(_ registry: Registry) async throws {
        guard let found = try await registry.accountDeviations() else { return }
        guard !found.isEmpty else { return }
        print(
            say(
                "Tài khoản trên máy chủ khác với sổ (người giữ máy chủ chạy thidua db migrate để đặt lại):",
                "Accounts that differ on the server (thidua db migrate, run by who keeps it, sets them right):"
            )
                + "\n  " + found.map { "\($0.account): \(deviationText($0.kind))" }.joined(separator: "\n  "))
    }

    private static func deviationText(_ kind: String) -> String {
        switch kind {
        case "no_login": say("máy chủ không có đăng nhập này", "the server has no such login")
        case "group_missing": say("thiếu quyền", "has not all its rights")
        case "group_added": say("có thêm quyền mà sổ không cho", "has rights that the register did not give")
        case "closed": say("không đăng nhập được", "cannot log in")
        case "open": say("đã khóa trong sổ mà vẫn đăng nhập được", "disabled here and can still log in")
        default: kind
        }
    }

    private static func doorText(_ door: String) -> String {
        switch door {
        case "connect": say("kết nối vào cơ sở dữ liệu", "connecting to the database")
        case "temporary": say("tạo bảng tạm", "making temporary tables")
        case "large_objects": say("lưu đối tượng lớn (lo_*)", "storing large objects (lo_*)")
        case "advisory_locks":
            say("giữ khóa theo số (pg_advisory_*)", "holding locks of a number (pg_advisory_*)")
        case "settings": say("khóa khung nhìn pg_settings", "locking the view pg_settings")
        case "log_messages": say("ghi vào nhật ký WAL", "writing to the WAL")
        case "temp_file_limit":
            say("tài khoản không có giới hạn tệp tạm", "accounts have no limit for temporary files")
        default: door
        }
    }
}

struct MigrateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "migrate",
            abstract: say(
                "Cập nhật lược đồ, hàm và các bảng luật: trọn vẹn hoặc không gì cả.",
                "Bring schema, functions and law tables up to date: wholly or not at all."),
            discussion: "thidua db migrate --database service=thidua")
    }

    @OptionGroup var options: GlobalOptions

    mutating func run() async throws {
        try await Self.migrate(try await options.registry(.bulk))
    }

    static func migrate(_ registry: Registry) async throws {
        let report = try await registry.migrate { Terminal.tell("  \($0)") }
        Terminal.tell(
            say(
                "Lược đồ: áp dụng \(report.applied.count) tệp, giữ nguyên \(report.unchanged).",
                "Schema: \(report.applied.count) files applied, \(report.unchanged) unchanged."))
    }
}

struct URLCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "url",
            abstract: say(
                "In chuỗi kết nối, để dùng với psql.", "Print the connection string, for use with psql."),
            discussion: "psql \"$(thidua db url)\"")
    }

    @OptionGroup var options: GlobalOptions

    mutating func run() async throws { print(try await options.conninfo()) }
}

struct SampleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sample",
            abstract: say(
                "Nạp dữ liệu mẫu; nạp lại không thay đổi gì.",
                "Load the sample data; loading it again changes nothing."),
            discussion: "thidua db sample")
    }

    @OptionGroup var options: GlobalOptions

    mutating func run() async throws {
        try await options.registry(.bulk).loadSample()
        Terminal.tell(say("Đã nạp dữ liệu mẫu.", "The sample is loaded."))
    }
}
