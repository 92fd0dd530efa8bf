import ArgumentParser
import Registry

/// The command `thidua audit log`.
struct AuditLog: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log",
            abstract: say(
                "Mọi thay đổi, mới nhất trước: ai, qua đăng nhập nào, bằng lệnh gì, trước và sau.",
                "Every change, newest first: who, through which login, by which command, before and after."),
            discussion: say(
                """
                thidua audit log --nomination 20
                thidua audit log --table recipient --key 5 --from 2025-12-01
                thidua audit log --account vp.phuhuu --newest 100 --format json

                Định dạng csv, tsv, json ghi cột before và after là JSON. Số định danh cá nhân được che bớt.
                """,
                """
                thidua audit log --nomination 20
                thidua audit log --table recipient --key 5 --from 2025-12-01
                thidua audit log --account vp.phuhuu --newest 100 --format json

                In csv, tsv and json the columns before and after are JSON. Personal numbers are masked.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(help: ArgumentHelp(say("Tên bảng, ví dụ nomination.", "Name of a table, such as nomination.")))
    var table: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Khóa chính của dòng; nhiều cột thì viết (17,2).",
                "Primary key of the row; of several columns as (17,2).")))
    var key: String?
    @Option(help: ArgumentHelp(say("Tài khoản, hoặc tên đăng nhập.", "Account, or login."))) var account:
        String?
    @Option(help: ArgumentHelp(say("Từ ngày.", "First day."))) var from: DayArgument?
    @Option(help: ArgumentHelp(say("Đến hết ngày.", "Last day."))) var to: DayArgument?
    @Option(
        help: ArgumentHelp(
            say("Mã đề nghị và mọi thứ thuộc về nó.", "Id of a nomination, with all that hangs on it.")))
    var nomination: Int64?
    @Option(
        help: ArgumentHelp(
            say("Quyết định và mọi thứ thuộc về nó.", "A decision, with all that hangs on it.")))
    var decision: String?
    @Option(help: ArgumentHelp(say("Chỉ số mục mới nhất này.", "Only so many, the newest."))) var newest:
        Int64?

    mutating func validate() throws {
        if key != nil, table == nil {
            throw ValidationError(say("--key cần có --table.", "--key needs --table."))
        }
        if let newest, newest < 1 {
            throw ValidationError(say("--newest nhận số từ 1.", "--newest takes a number from 1."))
        }
    }

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        var filter = AuditFilter()
        filter.table = table
        filter.key = key
        filter.account = account
        filter.from = from?.day
        filter.to = to?.day
        filter.nomination = nomination
        if let decision { filter.decision = try await registry.decisionID(decision) }
        filter.newest = newest
        try await list.write(
            list.chosen == .table
                ? .auditChanges(filter, in: Speech.language) : .auditEntries(filter), from: registry)
    }
}
