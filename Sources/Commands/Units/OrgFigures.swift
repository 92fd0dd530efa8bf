import ArgumentParser
import Registry

/// The command `thidua org figures`.
struct OrgFigures: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "figures",
            abstract: say(
                "Số liệu hằng năm của tập thể, căn cứ xét danh hiệu tập thể và tỷ lệ.",
                "Yearly figures of collectives, which their titles and ratios are judged by."),
            subcommands: [Set.self, List.self])
    }

    struct Set: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi số liệu của một đơn vị trong năm.", "Enter figures of a unit in a year."),
                discussion: say(
                    """
                    thidua org figures set 30244.KT 2025 --members 10 --completed 10 --ldtt 8 \\
                        --cstdcs 1 --disciplined 0 --women 6 --paper "Báo cáo 85/BC-KT"
                    thidua org figures set --file so-lieu.csv

                    Số nào không nêu thì giữ nguyên. Cột của tệp: Mã đơn vị (thêm Tên khi là tập thể trong đơn vị)
                    hoặc Mã đối tượng; Năm, Văn bản; Tổng số người, Hoàn thành nhiệm vụ, Lao động tiên tiến, Chiến sĩ
                    thi đua cơ sở, Bị kỷ luật (từ cảnh cáo trở lên), Nữ.
                    Nhập lại đúng tệp đó không thay đổi gì; dòng ghi khác là đính chính, số cũ được giữ lại.
                    """,
                    """
                    thidua org figures set 30244.KT 2025 --members 10 --completed 10 --ldtt 8 \\
                        --cstdcs 1 --disciplined 0 --women 6 --paper "Báo cáo 85/BC-KT"
                    thidua org figures set --file so-lieu.csv

                    What is not given stays. Columns of the file: unit_code (with name for a collective within the
                    unit) or recipient_id; year, paper; members, members_completed, members_ldtt, members_cstdcs,
                    members_disciplined (cảnh cáo or more), members_women.
                    The same file again changes nothing; a line that differs corrects, and the old figures are kept.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String?
        @Argument(help: ArgumentHelp(say("Năm.", "Year."))) var year: String?
        @Option(help: ArgumentHelp(say("Tổng số người.", "All members."))) var members: String?
        @Option(
            help: ArgumentHelp(say("Số người hoàn thành nhiệm vụ.", "Members who completed their tasks.")))
        var completed: String?
        @Option(
            help: ArgumentHelp(say("Số người đạt Lao động tiên tiến.", "Members with Lao động tiên tiến.")))
        var ldtt: String?
        @Option(
            help: ArgumentHelp(
                say("Số người đạt Chiến sĩ thi đua cơ sở.", "Members with Chiến sĩ thi đua cơ sở.")))
        var cstdcs: String?
        @Option(
            help: ArgumentHelp(
                say("Số người bị kỷ luật từ cảnh cáo trở lên.", "Members disciplined by cảnh cáo or more.")))
        var disciplined: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Số nữ; tập thể có từ 70% nữ được ưu tiên khi bằng tiêu chuẩn.",
                    "Women; a collective with 70% of them comes first among equals.")))
        var women: String?
        @Option(help: ArgumentHelp(say("Văn bản.", "The paper that shows them."))) var paper: String?
        @OptionGroup var batch: BatchOptions

        private var figures: [String: String] {
            [
                "members": members, "members_completed": completed, "members_ldtt": ldtt,
                "members_cstdcs": cstdcs, "members_disciplined": disciplined, "members_women": women,
            ].compactMapValues { $0 }
        }

        mutating func validate() throws {
            let given = [unit, year, paper].count { $0 != nil }
            try batch.validate(given: given + (figures.isEmpty ? 0 : 1), of: 4)
        }

        mutating func run() async throws {
            let registry = try await options.registry(batch.file == nil ? .interactive : .bulk)
            let outcome: FactOutcome
            if let file = batch.file {
                outcome = try await registry.setFigures(file: file, on: batch.day)
            } else {
                outcome = try await registry.setFigures(
                    of: unit ?? "", year: year ?? "", figures, paper: paper ?? "", on: batch.day)
            }
            batch.tell(outcome)
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Số liệu của các tập thể theo năm.", "Figures of collectives by year."),
                discussion: "thidua org figures list --unit 30244 --year 2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
        var unit: String?
        @Option(help: ArgumentHelp(say("Năm.", "Year."))) var year: Int?

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            if let unit { try await registry.requireUnit(unit, on: .today) }
            try await list.write(.figures(unit: unit, on: .today, year: year), from: registry)
        }
    }
}
