import ArgumentParser
import Failures
import Registry

extension Decision {
    struct Verify: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Kiểm tra chữ ký bằng khóa: nội dung, khóa, tệp đính kèm, niêm phong nhật ký.",
                    "Verify a signature by key: content, key, attachments, seal of the audit."),
                discussion: say(
                    """
                    thidua decision verify 12/QĐ-UBND@2025
                    thidua decision verify 12/QĐ-UBND@2025 --file 12-qd-ubnd.pdf
                    thidua decision verify --all --year 2025
                    thidua decision verify --export 12-qd-ubnd.json \\
                        --fingerprint "$(cat pct-phuhuu.txt)"

                    --export không cần cơ sở dữ liệu; --fingerprint so với dấu khóa mà cơ quan đã công bố.
                    Mã thoát: 1 khi có điều không khớp, 0 khi không.
                    """,
                    """
                    thidua decision verify 12/QĐ-UBND@2025
                    thidua decision verify 12/QĐ-UBND@2025 --file 12-qd-ubnd.pdf
                    thidua decision verify --all --year 2025
                    thidua decision verify --export 12-qd-ubnd.json \\
                        --fingerprint "$(cat pct-phuhuu.txt)"

                    --export needs no database; --fingerprint is compared with what the authority has published.
                    Exit code: 1 when something does not fit, 0 otherwise.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: DecisionReference.help) var decision: String?
        @Option(
            help: ArgumentHelp(
                say("Tệp phải là một tệp đính kèm.", "A file that should be one of the attachments.")))
        var file: String?
        @Flag(help: ArgumentHelp(say("Mọi quyết định ban hành tại đây.", "All decisions issued here.")))
        var all =
            false
        @Option(help: ArgumentHelp(say("Năm, với --all.", "Year, with --all."))) var year: Int?
        @Option(
            help: ArgumentHelp(say("Tệp do decision export lập.", "A file that decision export made.")))
        var export: String?
        @Option(
            help: ArgumentHelp(
                say("Dấu khóa đã công bố, với --export.", "The published fingerprint, with --export.")))
        var fingerprint: String?

        mutating func validate() throws {
            guard [decision != nil, all, export != nil].filter(\.self).count == 1 else {
                throw ValidationError(
                    say(
                        "Chọn một: số quyết định, --all hoặc --export.",
                        "Choose one: a decision, --all or --export."))
            }
            guard file == nil || decision != nil, all || year == nil && list.format == nil,
                fingerprint == nil || export != nil
            else {
                throw ValidationError(
                    say(
                        "--file đi với một quyết định, --year và --format với --all, --fingerprint với --export.",
                        "--file goes with a decision, --year and --format with --all, --fingerprint with --export."
                    ))
            }
        }

        mutating func run() async throws {
            if let export { return try check(try DecisionExport(path: export)) }
            if all { return try await verifyAll() }
            let digested = try file.map { path throws(Failure) in try DigestedFile(path: path) }
            let registry = try await options.registry(.bulk)
            let id = try await registry.decisionID(decision ?? "")
            let report = try await registry.verifySignature(of: id, file: digested)
            try list.target.write(SignatureText.of(report))
            // Ink alone is no forgery where nothing else was demanded.
            if report.findings.map(\.code) == ["signature_missing"], !report.isRequired {
                throw Failure("TD379", ["decision": report.decision])
            }
            guard report.findings.isEmpty else {
                throw Failure("TD493", ["count": String(report.findings.count)])
            }
        }

        private func verifyAll() async throws {
            let (format, target) = (list.chosen, list.target)
            let counts = try await options.registry(.bulk).verifySignatures(year: year) {
                try target.sink(format)
            }
            Terminal.tell(
                say(
                    "Đã kiểm tra \(counts.decisions) quyết định, \(counts.signed) ký bằng khóa.",
                    "Decisions checked: \(counts.decisions), signed by key: \(counts.signed)."))
            guard counts.failed == 0 else { throw Failure("TD493", ["count": String(counts.failed)]) }
        }

        private func check(_ export: DecisionExport) throws {
            let findings = export.findings(expecting: fingerprint)
            for finding in findings { Terminal.tell(SignatureText.of(finding)) }
            guard findings.isEmpty, let summary = export.summary else {
                throw Failure("TD493", ["count": String(findings.count)])
            }
            let later = export.later.map { SignatureText.of($0) + "\n" }.joined()
            try list.target.write(SignatureText.of(summary, fingerprint: export.fingerprint) + later)
            Terminal.tell(
                say(
                    "Đính chính, hủy bỏ nêu trên là tính đến lúc xuất tệp; hỏi nơi ban hành về sau đó.",
                    "Corrections and revocations are those known when the file was exported; ask the authority for later ones."
                ))
            if fingerprint == nil {
                Terminal.tell(
                    say(
                        "Hãy so dấu khóa với dấu mà cơ quan ban hành đã công bố.",
                        "Compare the fingerprint with the one that the authority has published."))
            }
        }
    }
}
