import ArgumentParser
import Registry

/// The command `thidua audit prove`.
struct AuditProve: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "prove",
            abstract: say(
                "Chứng minh một mục nhật ký đã được niêm phong, dạng JSON.",
                "Prove that an entry is under a seal, as JSON."),
            discussion: say(
                """
                thidua audit prove 1042 --output chung-minh.json

                Người nhận kiểm tra bằng thidua audit verify --proof, không cần cơ sở dữ liệu. Tệp có nguyên nội dung
                của mục, kể cả số định danh cá nhân.
                """,
                """
                thidua audit prove 1042 --output chung-minh.json

                Whoever receives it checks it with thidua audit verify --proof, without the database. The file holds
                the whole entry, personal numbers included.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Option(name: [.short, .long], help: ArgumentHelp(say("Ghi ra tệp.", "Write to a file."))) var output:
        String?
    @Argument(help: ArgumentHelp(say("Số của mục.", "Id of the entry."))) var entry: Int64

    mutating func run() async throws {
        let proof = try await options.registry().proveAuditEntry(entry)
        try OutputTarget(path: output).writeAsIs(proof.json)
    }
}
