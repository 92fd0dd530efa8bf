import ArgumentParser
import Failures
import Registry
import Vietnamese

/// Number and date of a paper about a decision, and why there is one; the account that acts signs it.
struct PaperOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Số văn bản, ví dụ 20/QĐ-UBND.", "Number, such as 20/QĐ-UBND.")))
    var number: PaperNumber
    @Option(help: ArgumentHelp(say("Ngày văn bản; mặc định hôm nay.", "Date; today by default.")))
    var date: DayArgument?
    @Option(
        help: ArgumentHelp(
            say(
                "Mã đơn vị ban hành; mặc định đơn vị đã quyết định.",
                "Code of the issuing unit; by default the one that decided.")))
    var authority: String?
    @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String
    @Flag(help: ArgumentHelp(say("Không hỏi lại.", "Do not ask."))) var yes = false

    var day: CalendarDate { date?.day ?? .today }

    var signature: Signature { Signature(number: number, day: day) }

    /// Number and date, as messages name the paper.
    var title: String {
        let number = "\(ClericalNumber.paper(number.number))/\(number.symbol)"
        return say(
            "số \(number) ngày \(ClericalDate.slashed(day))", "\(number) of \(ClericalDate.slashed(day))")
    }
}

/// Text that somebody types in place of another.
struct TypedText: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            say(
                "Đã xem: chữ giống phông cũ nhưng đúng như vậy.",
                "Looked at: the text looks like one of an old font, and is right.")))
    var asWritten = false
}

/// The question before something that cannot be undone.
enum Confirmation {
    /// Has the number of the paper typed once more.
    /// - Throws: TD114 when there is nobody to ask, TD115 when something else was typed.
    static func retype(_ number: PaperNumber, to action: String, isSure: Bool) throws {
        if isSure { return }
        guard Terminal.canAsk else { throw Failure("TD114") }
        let answer = Terminal.ask(
            say(
                "Gõ lại số quyết định để \(action) (Enter để dừng):",
                "Type the number again to \(action) (Enter stops):"))
        guard let answer, PaperNumber(answer) == number else { throw Failure("TD115") }
    }
}
