import ArgumentParser
import Registry
import Vietnamese

/// A day or a minute of the past, as people type it: `2025-12-15`, `15/12/2025`, `2025-12-15 09:30`.
struct MomentArgument: ExpressibleByArgument {
    let day: CalendarDate
    let moment: PastMoment

    init?(argument: String) {
        let parts = argument.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard let date = parts.first.flatMap({ DayArgument(argument: String($0)) }), parts.count <= 2 else {
            return nil
        }
        day = date.day
        guard parts.count == 2 else {
            moment = PastMoment(endOf: day)
            return
        }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
            let moment = PastMoment(day, hour: hour, minute: minute)
        else { return nil }
        self.moment = moment
    }
}

/// The moment at which the register is looked at.
struct PastOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            say(
                "Như sổ đã ghi đến hết ngày đó, hoặc đến phút đó; không sớm hơn ngày bắt đầu ghi nhật ký.",
                "As it stood at the end of that day, or of that minute; not before the audit began."),
            valueName: "day|\"day hh:mm\""))
    var asOf: MomentArgument?

    var moment: PastMoment? { asOf?.moment }
}
