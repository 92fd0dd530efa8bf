import ArgumentParser
import Failures
import Registry

extension Decision {
    struct Correct: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đính chính lời văn của quyết định đã ban hành, bằng văn bản mới.",
                    "Correct the wording of an issued decision by a new paper."),
                discussion: say(
                    """
                    Sửa được honorific (danh xưng), name (tên), post (chức vụ), unit_name (đơn vị), achievement
                    (thành tích); không sửa danh hiệu, đối tượng, tiền thưởng. Quyết định gốc giữ nguyên; danh sách
                    và bằng, giấy khen ghi theo đính chính. Số dòng: thidua decision result.

                    Ví dụ:
                      thidua decision correct 12/QĐ-UBND@2025 --number 20/QĐ-UBND --as ct.phuhuu \\
                          --reason "Ghi sai họ tên" --change "9:name=Trần Ngọc Ảnh" \\
                          --change "9:post=Phó Giám đốc"
                    """,
                    """
                    What can be corrected: honorific, name, post, unit_name, achievement; never award, recipient or
                    money. The decision stays as decided; lists and certificates read as corrected. Numbers of
                    lines: thidua decision result.

                    Example:
                      thidua decision correct 12/QĐ-UBND@2025 --number 20/QĐ-UBND --as ct.phuhuu \\
                          --reason "Ghi sai họ tên" --change "9:name=Trần Ngọc Ảnh" \\
                          --change "9:post=Phó Giám đốc"
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: DecisionReference.help) var decision: String
        @OptionGroup var paper: PaperOptions
        @Option(
            help: ArgumentHelp(
                say(
                    "Dòng, trường và lời văn mới; lặp lại cho nhiều chỗ.",
                    "Line, field and new text; repeat for several."),
                valueName: "line:field=text"))
        var change: [CorrectionArgument]
        @OptionGroup var typed: TypedText
        @Flag(
            help: ArgumentHelp(
                say(
                    "Đã xem: tên khác hơn một tiếng, có người khác trùng tên, hoặc dòng thành của đơn vị, chức vụ khác.",
                    "Looked at: a name has other words, another bears it, or a line gets another unit or post."
                )))
        var confirm = false

        mutating func run() async throws {
            let registry = try await options.registry()
            let id = try await registry.decisionID(decision)
            try Confirmation.retype(
                paper.number, to: say("đính chính", "correct it"), isSure: paper.yes)
            try await registry.correct(
                id, change.map(\.correction), by: paper.signature, authority: paper.authority,
                reason: paper.reason, asWritten: typed.asWritten, isConfirmed: confirm)
            Terminal.tell(
                say("Đã đính chính tại văn bản \(paper.title).", "Corrected by \(paper.title)."))
            Terminal.tell(
                say("Xem: thidua decision amendments \(id)", "See: thidua decision amendments \(id)"))
        }
    }
}

/// A correction as people type it: `3:name=Nguyễn Thị Ánh`; nothing after the equals sign takes the text away.
struct CorrectionArgument: ExpressibleByArgument {
    let correction: Correction

    init?(argument: String) {
        guard let colon = argument.firstIndex(of: ":"), let line = Int(argument[..<colon]), line > 0,
            let equals = argument[colon...].firstIndex(of: "="),
            let field = AwardField(rawValue: String(argument[argument.index(after: colon)..<equals]))
        else { return nil }
        let text = String(argument[argument.index(after: equals)...])
        correction = Correction(line: line, field: field, text: text.isEmpty ? nil : text)
    }
}
