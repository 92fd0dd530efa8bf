import ArgumentParser
import Registry

/// The command `thidua org signer`.
struct OrgSigner: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "signer",
            abstract: say("Quyền ký có thời hạn.", "Rights to sign, with their dates."),
            subcommands: [Add.self, End.self, List.self])
    }

    enum Capacity: String, ExpressibleByArgument, CaseIterable {
        case deputy = "KT."
        case byOrder = "TL."
        case byMandate = "TUQ."
        case entrusted = "UQ."

        var value: SigningCapacity {
            switch self {
            case .deputy: .deputy
            case .byOrder: .byOrder
            case .byMandate: .byMandate
            case .entrusted: .entrusted
            }
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi quyền ký của một tài khoản: người đứng đầu, cấp phó hoặc người được ủy quyền.",
                    "Record that an account signs: as the head, a deputy or by mandate."),
                discussion: say(
                    """
                    thidua org signer add 30244 pct.phuhuu "Phó Chủ tịch" --capacity KT. \\
                        --from 2026-07-01

                    Chỉ bộ, ngành được ủy quyền quyết định khen thưởng (Luật 06/2022/QH15, Điều 79 khoản 3); nơi khác chỉ
                    người đứng đầu và cấp phó (KT.) ký. Trao tặng thì ủy quyền được (Điều 82 khoản 1): --hand-over
                    """,
                    """
                    thidua org signer add 30244 pct.phuhuu "Phó Chủ tịch" --capacity KT. \\
                        --from 2026-07-01

                    Only ministries delegate the power to decide (Law 06/2022/QH15 Art 79(3)); elsewhere the head and his
                    deputies (KT.) sign. Handing over may be delegated (Art 82(1)): --hand-over
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String
        @Argument(help: ArgumentHelp(say("Tài khoản ký.", "The account that signs."))) var account: String
        @Argument(help: ArgumentHelp(say("Chức vụ in trên văn bản.", "Post as printed."))) var post: String
        @Option(
            help: ArgumentHelp(
                say(
                    "KT., TL., TUQ. hoặc UQ. (ủy quyền) khi ký thay người đứng đầu.",
                    "KT., TL., TUQ. or UQ. (mandate) when signing for the head.")))
        var capacity: Capacity?
        @Option(
            help: ArgumentHelp(
                say("Họ tên in trên văn bản, nếu khác tài khoản.", "Name as printed, if another.")))
        var name: String?
        @Flag(
            help: ArgumentHelp(say("Quyền trao tặng, không phải quyết định.", "To hand over, not to decide."))
        )
        var handOver = false
        @Flag(
            help: ArgumentHelp(
                say("Buộc ký bằng khóa khi duyệt.", "What it approves must be signed by key.")))
        var byKey = false
        @Option(help: ArgumentHelp(say("Ngày đầu.", "First day."))) var from: DayArgument
        @Option(help: ArgumentHelp(say("Ngày cuối.", "Last day."))) var until: DayArgument?
        @Option(help: ArgumentHelp(say("Văn bản giao quyền.", "The paper that gives it."))) var paper: String?

        mutating func run() async throws {
            var signer = NewSigner(
                unit: unit, account: account, post: post, capacity: capacity?.value, from: from.day)
            signer.name = name
            signer.isForHandingOver = handOver
            signer.isByKey = byKey
            signer.until = until?.day
            signer.paper = paper
            let id = try await options.registry().addSigner(signer)
            Terminal.tell(say("Đã ghi quyền ký số \(id).", "Right to sign \(id) recorded."))
        }
    }

    struct End: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Kết thúc quyền ký.", "End a right to sign."),
                discussion: "thidua org signer end 2 --on 2026-06-30")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã quyền ký.", "Id of the right."))) var id: Int64
        @Option(help: ArgumentHelp(say("Ngày cuối.", "Last day."))) var on: DayArgument

        mutating func run() async throws {
            try await options.registry().endSigner(id, after: on.day)
            Terminal.tell(say("Đã kết thúc quyền ký.", "The right to sign is ended."))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ai ký cho đơn vị nào, từ ngày nào.", "Who signs for which unit, and when."),
                discussion: "thidua org signer list --unit 30244 --on 2025-12-20")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String?
        @Option(help: ArgumentHelp(say("Chỉ quyền có vào ngày này.", "Only those held on this day."))) var on:
            DayArgument?

        mutating func run() async throws {
            try await list.write(.signers(unit: unit, on: on?.day), from: try await options.registry())
        }
    }
}
