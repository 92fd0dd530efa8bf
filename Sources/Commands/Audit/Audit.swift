import ArgumentParser

/// The command `thidua audit`.
struct Audit: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit",
            abstract: say(
                "Nhật ký: ai, lúc nào, đã thay đổi gì; niêm phong và kiểm tra.",
                "The audit: who changed what and when; seals and their verification."),
            subcommands: [
                AuditLog.self, AuditSealCommand.self, AuditSeals.self, AuditVerify.self, AuditProve.self,
            ])
    }
}
