public import ArgumentParser
public import Registry

/// The command `thidua nomination return`.
struct NominationReturn: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return",
            abstract: say(
                "Trả lại đề nghị kèm lý do, nêu rõ trường cần sửa.",
                "Send nominations back with the reason, field by field."),
            discussion: say(
                """
                thidua nomination return 20 21 --reason "Chưa đúng mẫu" \\
                    --field "achievement=Chưa nêu số liệu"

                Khi có --field, chỉ những trường đó được sửa: honorific (danh xưng), post (chức vụ), unit_name
                (đơn vị), achievement (thành tích), note (ghi chú), commendation_type (loại khen thưởng),
                achievement_key (khóa thành tích). Sửa xong, trình lại: thidua dossier submit.
                """,
                """
                thidua nomination return 20 21 --reason "Chưa đúng mẫu" \\
                    --field "achievement=Chưa nêu số liệu"

                With --field only those fields are open: honorific, post, unit_name, achievement, note,
                commendation_type, achievement_key. Once mended, submit again: thidua dossier submit.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var step: ReasonedStep
    @Option(
        help: ArgumentHelp(
            say("Trường cần sửa và vì sao.", "A field to mend, and why."), valueName: "field=why"))
    var field: [FieldFlag] = []

    mutating func run() async throws {
        // A field that is named twice has two reasons.
        let fields = Dictionary(field.map { ($0.field, $0.why) }) { "\($0); \($1)" }
        let count = try await options.registry(.bulk)
            .returnNominations(step.ids, reason: step.reason, fields: fields)
        Terminal.tell(say("Đã trả lại \(count) đề nghị.", "\(count) nominations returned."))
        Terminal.tell(say("Để sửa: thidua nomination edit", "To mend them: thidua nomination edit"))
    }
}

/// What is wrong with a field: `post=Sai chức vụ`.
struct FieldFlag: ExpressibleByArgument {
    let field: NominationField
    let why: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let field = NominationField(argument: String(parts[0])) else { return nil }
        self.field = field
        why = String(parts[1])
    }
}

extension NominationField: ExpressibleByArgument {
    /// Reads `unit_name`, also written like the option, `unit-name`.
    public init?(argument: String) { self.init(rawValue: argument.replacing("-", with: "_")) }
}
