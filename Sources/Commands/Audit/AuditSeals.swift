import ArgumentParser
import Registry

/// The command `thidua audit seal`.
struct AuditSealCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seal",
            abstract: say(
                "Niêm phong mọi mục nhật ký của các giao dịch đã xong.",
                "Seal the entries of every transaction that has ended."),
            discussion: say(
                """
                thidua audit seal

                Không ai phải chờ: mục của giao dịch còn đang chạy sẽ thuộc lần niêm phong sau. Mã seal_hash của lần
                cuối xác nhận toàn bộ nhật ký đến lúc đó; nên in ra hoặc cất ở nơi khác. Nên chạy hằng ngày.
                """,
                """
                thidua audit seal

                Nobody waits: entries of a transaction that is still open belong to the next seal. The seal_hash of
                the last seal vouches for the whole audit up to it: print it, or keep it elsewhere. Run this daily.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        let numbers = try await registry.sealAudit()
        if let holder = try await registry.sealHolder() {
            Terminal.tell(Self.describe(holder))
        }
        guard let first = numbers.first else {
            return Terminal.tell(say("Không có gì mới để niêm phong.", "There is nothing new to seal."))
        }
        try await list.write(.auditSeals(after: first - 1), from: registry)
    }
}

extension AuditSealCommand {
    /// Who holds the seals back, in a sentence.
    private static func describe(_ holder: SealHolder) -> String {
        let process = holder.process.map { " (pid \($0))" } ?? ""
        let name = "\(holder.login), \(holder.application)" + process
        return say(
            "Giao dịch còn mở của \(name)" + (holder.since.map { ", từ \($0)," } ?? "")
                + " giữ lại mọi mục sau nó cho lần niêm phong sau.",
            "The open transaction of \(name)" + (holder.since.map { ", since \($0)," } ?? "")
                + " keeps all entries after it for the next seal.")
    }
}

/// The command `thidua audit seals`.
struct AuditSeals: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seals",
            abstract: say(
                "Mọi lần niêm phong; cất tệp JSON ở nơi khác để kiểm tra về sau.",
                "Every seal; keep the JSON file elsewhere to verify against it later."),
            discussion: "thidua audit seals --output niem-phong.json")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions

    mutating func run() async throws {
        try await list.write(.auditSeals(), from: try await options.registry(.bulk))
    }
}
