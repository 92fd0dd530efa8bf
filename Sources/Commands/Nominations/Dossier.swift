public import ArgumentParser
public import Registry
import Vietnamese

extension CampaignOccasion: ExpressibleByArgument {}

/// The command `thidua dossier`.
struct Dossier: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dossier",
            abstract: say(
                "Hồ sơ: một tờ trình và các đề nghị trong đó.", "Dossiers: a tờ trình and its nominations."),
            subcommands: [
                Add.self, Occasion.self, List.self, Show.self, Submit.self, Receive.self, Law.self,
                DossierMendDay.self, Return.self,
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

    struct Occasion: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi hồ sơ trình vào dịp sơ kết hay tổng kết phong trào.",
                    "Say whether a dossier is sent at an interim or the final review of its campaign."),
                discussion: "thidua dossier occasion 3 final")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Argument(help: ArgumentHelp(say("interim (sơ kết) hoặc final (tổng kết).", "interim or final.")))
        var occasion: CampaignOccasion

        mutating func run() async throws {
            try await options.registry().setOccasion(occasion, of: id)
            Terminal.tell(say("Đã ghi dịp của hồ sơ số \(id).", "The occasion of dossier \(id) is entered."))
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
            let registry = try await options.registry(.bulk)
            let day = date?.day ?? .today
            let count = try await Progress().during(
                say("Đang xét điều kiện và trình hồ sơ…", "Evaluating and submitting…")
            ) {
                try await registry.submitDossier(id, number: number, on: day)
            }
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
            if !outcome.isVerified { Law.warn(of: outcome.ruleSet) }
            for rule in outcome.endedRules { Terminal.tell(rule.words(Speech.language)) }
            if let newer = outcome.newerLaw {
                Terminal.tell(
                    say(
                        "Nhận trước \(newer) nên áp dụng \(outcome.ruleSet). Nếu quy định mới có lợi hơn: thidua dossier law \(id) --reason …",
                        "Received before \(newer), so under \(outcome.ruleSet). If the newer law is better: thidua dossier law \(id) --reason …"
                    ))
            }
            Terminal.tell(
                say(
                    "Bước tiếp: thidua council record --dossier \(id)",
                    "Next: thidua council record --dossier \(id)"))
        }
    }

    struct Law: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Chọn quy định mới có lợi hơn cho hồ sơ nhận trước ngày luật mới có hiệu lực.",
                    "Put a dossier received before a newer law under that law, because it is better."),
                discussion: say(
                    """
                    thidua dossier law 3 --reason "Quy định mới có lợi hơn cho ông An"

                    Hồ sơ nhận trước 01/10/2026 theo quy định cũ, trừ khi nơi nhận chọn quy định mới có lợi hơn (Luật
                    06/2026/QH16, Điều 4 khoản 4, theo tường thuật). Lý do được giữ; xem: thidua dossier show.
                    """,
                    """
                    thidua dossier law 3 --reason "Quy định mới có lợi hơn cho ông An"

                    A dossier received before 01/10/2026 stays under the older law, unless the authority chooses the newer
                    one because it is better (Law 06/2026/QH16, Art 4(4), as reported). The reason is kept: thidua dossier show.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Option(help: ArgumentHelp(say("Vì sao có lợi hơn.", "Why it is better."))) var reason: String

        mutating func run() async throws {
            let law = try await options.registry().chooseNewerLaw(id, reason: reason)
            Terminal.tell(
                say(
                    "Hồ sơ số \(id) nay áp dụng \(law.ruleSet). Xét lại: thidua nomination check --dossier \(id)",
                    "Dossier \(id) is now under \(law.ruleSet). Check again: thidua nomination check --dossier \(id)"
                ))
            if !law.isVerified { Self.warn(of: law.ruleSet) }
        }

        /// Says that nobody has verified a version of the law.
        static func warn(of ruleSet: String) {
            Terminal.tell(
                say(
                    "CẢNH BÁO: \(ruleSet) CHƯA ĐƯỢC XÁC NHẬN; mọi kết quả theo bộ này cần pháp chế kiểm tra.",
                    "WARNING: \(ruleSet) is NOT VERIFIED; a lawyer must check every answer under it."))
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
