import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua dossier`.
struct Dossier: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dossier",
            abstract: say(
                "Hồ sơ: một tờ trình và các đề nghị trong đó.", "Dossiers: a tờ trình and its nominations."),
            subcommands: [
                Add.self, List.self, Show.self, Submit.self, Receive.self, DossierMendDay.self, Return.self,
                Forward.self,
            ])
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Mở hồ sơ trống để thêm từng đề nghị.", "Open an empty dossier."),
                discussion: "thidua dossier add --unit 30244.VX --to 30244 --campaign PH-2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var targetOptions: TargetOptions

        mutating func run() async throws {
            let id = try await options.registry(.bulk).addDossier(targetOptions.target)
            Terminal.tell(say("Đã mở hồ sơ số \(id).", "Dossier \(id) opened."))
            print(id)
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các hồ sơ và tình trạng.", "Dossiers and where they stand."),
                discussion: "thidua dossier list --campaign PH-2025 --year 2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị trình.", "Code of the unit."))) var unit: String?
        @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
        @Option(help: ArgumentHelp(say("Năm lập.", "Year of preparation."))) var year: Int?

        mutating func run() async throws {
            try await list.write(
                .dossiers(unit: unit, campaign: campaign, year: year), from: try await options.registry(.bulk)
            )
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Một hồ sơ và các đề nghị.", "One dossier and its nominations."),
                discussion: "thidua dossier show 3")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            try await registry.requireDossier(id)
            let filter = NominationFilter(dossier: id, campaign: nil, unit: nil, day: .today, state: nil)
            try await list.write(
                [.dossier(id), .nominations(filter)], titles: ["nominations": say("Đề nghị", "Nominations")],
                from: registry)
        }
    }

    struct Submit: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Trình hồ sơ: ghi số, ngày tờ trình.", "Submit a dossier under its number and date."),
                discussion: "thidua dossier submit 3 --number 45/TTr-VHXH --date 2025-12-01")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Option(help: ArgumentHelp(say("Số tờ trình, ví dụ 45/TTr-VHXH.", "Number of the submission.")))
        var number: PaperNumber
        @Option(help: ArgumentHelp(say("Ngày tờ trình; mặc định hôm nay.", "Its date; today by default.")))
        var date: DayArgument?

        mutating func run() async throws {
            let count = try await options.registry(.bulk).submitDossier(
                id, number: number, on: date?.day ?? .today)
            Terminal.tell(
                say(
                    "Đã trình \(count) đề nghị của hồ sơ số \(id).",
                    "\(count) nominations of dossier \(id) submitted."))
            Terminal.tell(
                say("Bước tiếp: thidua dossier receive \(id)", "Next: thidua dossier receive \(id)"))
        }
    }

    struct Receive: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Tiếp nhận hồ sơ để thẩm định; ngày nhận quyết định bộ quy định áp dụng.",
                    "Take a dossier in for appraisal; the day chooses the rule set."),
                discussion: "thidua dossier receive 3 --date 2025-12-02")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Option(help: ArgumentHelp(say("Ngày nhận; mặc định hôm nay.", "Day of receipt; today by default.")))
        var date: DayArgument?

        mutating func run() async throws {
            let outcome = try await options.registry(.bulk).receiveDossier(id, on: date?.day ?? .today)
            Terminal.tell(
                say(
                    "Đã tiếp nhận \(outcome.count) đề nghị của hồ sơ số \(id), áp dụng \(outcome.ruleSet).",
                    "\(outcome.count) nominations of dossier \(id) received, under \(outcome.ruleSet)."))
            if !outcome.isVerified {
                Terminal.tell(
                    say(
                        "CẢNH BÁO: \(outcome.ruleSet) CHƯA ĐƯỢC XÁC NHẬN; mọi kết quả theo bộ này cần pháp chế kiểm tra.",
                        "WARNING: \(outcome.ruleSet) is NOT VERIFIED; a lawyer must check every answer under it."
                    ))
            }
            Terminal.tell(
                say(
                    "Bước tiếp: thidua council record --dossier \(id)",
                    "Next: thidua council record --dossier \(id)"))
        }
    }

    struct Return: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Trả lại hồ sơ kèm lý do.", "Send a dossier back with the reason."),
                discussion: "thidua dossier return 3 --reason \"Thiếu báo cáo thành tích\"")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String

        mutating func run() async throws {
            let count = try await options.registry(.bulk).returnDossier(id, reason: reason)
            Terminal.tell(
                say(
                    "Đã trả lại \(count) đề nghị của hồ sơ số \(id).",
                    "\(count) nominations of dossier \(id) returned."))
        }
    }
}
