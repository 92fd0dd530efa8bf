import ArgumentParser
import Failures
import Registry
import Vietnamese

/// The command `thidua decision`.
struct Decision: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decision", abstract: say("Quyết định khen thưởng.", "Decisions."),
            subcommands: [
                Draft.self, Changes.self, Omit.self, Discard.self, Show.self, ReviewDrafts.self, Approve.self,
                Result.self,
                Correct.self, Revoke.self, Recover.self, Amendments.self, Record.self, List.self,
                Verify.self, Attach.self, Export.self,
            ])
    }

    struct Draft: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Lập dự thảo từ một hay nhiều hồ sơ; lập lại bao nhiêu lần cũng được.",
                    "Make a draft from one or several dossiers; it can be made again any number of times."),
                discussion: """
                    thidua decision draft --authority 30244 --dossier 3 --dossier 4 \\
                        --on 2025-12-20
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Option(
            help: ArgumentHelp(say("Mã đơn vị có người đứng đầu quyết định.", "Code of the deciding unit.")))
        var authority: String
        @Option(
            help: ArgumentHelp(
                say("Số hồ sơ; lặp lại cho nhiều hồ sơ.", "Id of a dossier; repeat for several.")))
        var dossier: [Int64]
        @Option(help: ArgumentHelp(say("Trích yếu.", "Subject."))) var subject: String?
        @Option(
            help: ArgumentHelp(say("Mã đơn vị hiểu theo ngày; mặc định hôm nay.", "Day for the unit's code."))
        ) var on: DayArgument?

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let day = on?.day ?? .today
            let progress = Progress()
            let id = try await progress.during(say("Đang lập dự thảo…", "Making the draft…")) {
                try await registry.draftDecision(
                    authority: authority, dossiers: dossier, subject: subject, on: day)
            }
            Terminal.tell(say("Dự thảo quyết định mã \(id).", "Draft decision \(id)."))
            let summary = try await progress.during(say("Đang xem lại dự thảo…", "Looking at the draft…")) {
                try await registry.decision(id, on: day)
            }
            let version = summary.head.version
            if version > 1 {
                DraftText.tell(try await registry.draftChanges(id, since: version - 1), of: id, version)
            }
            DraftText.tell(summary.findings, day)
            try await EndingLaw.tell(registry, on: day)
            Terminal.tell(say("Xem: thidua decision show \(id)", "Look at it: thidua decision show \(id)"))
            print(id)
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Một quyết định hoặc dự thảo: căn cứ, số lượng, tiền thưởng, vướng mắc.",
                    "A decision or draft: bases, counts, money, findings."),
                discussion: """
                    thidua decision show 12/QĐ-UBND@2025
                    thidua decision show 2 --as-of 2025-12-15
                    """)
        }

        enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

        @OptionGroup var options: GlobalOptions
        @Option(name: [.short, .long], help: ArgumentHelp(say("Ghi ra tệp.", "Write to a file."))) var output:
            String?
        @Option(help: ArgumentHelp(say("text (như văn bản) hoặc json.", "text, as the paper, or json.")))
        var format = Format.text
        @Option(
            help: ArgumentHelp(say("Dự kiến ngày ký; mặc định hôm nay.", "Intended date; today by default.")))
        var on: DayArgument?
        @OptionGroup var past: PastOptions
        @Argument(
            help: ArgumentHelp(
                say(
                    "Mã dự thảo, hoặc số quyết định (thêm @năm nếu cần).",
                    "Id, or number (with @year if needed).")))
        var decision: String

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let day = on?.day ?? past.asOf?.day ?? .today
            let id = try await registry.decisionID(decision, asOf: past.moment, orAmendment: true)
            let summary = try await registry.decision(id, on: day, asOf: past.moment)
            let (target, moment) = (OutputTarget(path: output), past.moment)
            switch format {
            case .text: try target.write(DecisionText.of(summary, on: day))
            case .json:
                let listings = Listing.decision(summary.head.id, isIssued: summary.head.isIssued, on: day)
                try await registry.list(listings, asOf: moment) { try target.sheet(.json, titles: [:]) }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các quyết định.", "Decisions."), discussion: "thidua decision list --year 2025"
            )
        }

        enum State: String, ExpressibleByArgument, CaseIterable { case draft, issued }
        enum Origin: String, ExpressibleByArgument, CaseIterable { case register, external }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị quyết định.", "Code of the deciding unit."))) var unit:
            String?
        @Option(help: ArgumentHelp(say("Năm quyết định.", "Year."))) var year: Int?
        @Option(help: ArgumentHelp(say("draft (dự thảo) hoặc issued (đã ban hành).", "draft or issued.")))
        var state: State?
        @Option(
            help: ArgumentHelp(
                say(
                    "register (ban hành tại đây) hoặc external (ghi nhận từ văn bản).",
                    "register (issued here) or external (recorded from paper).")))
        var origin: Origin?

        mutating func run() async throws {
            try await list.write(
                .decisions(unit: unit, year: year, state: state?.rawValue, origin: origin?.rawValue),
                from: try await options.registry(.bulk))
        }
    }
}
