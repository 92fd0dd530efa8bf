public import ArgumentParser
import Failures
public import Registry

extension Decision {
    struct Attach: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi mã băm của bản quét hoặc bản ký số; tệp vẫn để ở kho văn bản.",
                    "Record the hash of a scan or a digitally signed file; the file stays where it is."),
                discussion: "thidua decision attach 12/QĐ-UBND@2025 12-qd-ubnd.pdf --kind signed")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: DecisionReference.help) var decision: String
        @Argument(help: ArgumentHelp(say("Tệp.", "The file."))) var file: String
        @Option(
            help: ArgumentHelp(
                say("scan (bản quét) hoặc signed (bản ký số).", "scan or signed (digitally).")))
        var kind: AttachmentKind

        mutating func run() async throws {
            let digested = try DigestedFile(path: file)
            let registry = try await options.registry(.bulk)
            let id = try await registry.decisionID(decision)
            let isNew = try await registry.attach(digested, to: id, as: kind)
            Terminal.tell(
                isNew
                    ? say("Đã đính kèm \(digested.name).", "\(digested.name) is attached.")
                    : say(
                        "Tệp này đã được đính kèm trước đây; không có gì thay đổi.",
                        "This file was attached before; nothing changed."))
        }
    }

    struct Export: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Xuất quyết định đã ký để nơi khác tự kiểm tra: nội dung, chữ ký, khóa công khai.",
                    "Export a signed decision for others to check: content, signature, public key."),
                discussion: say(
                    """
                    thidua decision export 12/QĐ-UBND@2025 --output 12-qd-ubnd.json

                    Nơi nhận kiểm tra không cần cơ sở dữ liệu: thidua decision verify --export 12-qd-ubnd.json
                    """,
                    """
                    thidua decision export 12/QĐ-UBND@2025 --output 12-qd-ubnd.json

                    Whoever receives it needs no database: thidua decision verify --export 12-qd-ubnd.json
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Option(name: [.short, .long], help: ArgumentHelp(say("Ghi ra tệp.", "Write to a file."))) var output:
            String?
        @Argument(help: DecisionReference.help) var decision: String

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let id = try await registry.decisionID(decision)
            try OutputTarget(path: output).writeAsIs(try await registry.exportDecision(id).json)
        }
    }
}

extension AttachmentKind: ExpressibleByArgument {}
