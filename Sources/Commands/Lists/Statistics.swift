import ArgumentParser
import Registry
import Vietnamese

/// Whether units are what they were, or what they have become.
struct LineageOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            say(
                "Đơn vị như khi quyết định (mặc định).", "Units as they were at the decision (the default)."))
    )
    var asThen = false
    @Flag(
        help: ArgumentHelp(
            say(
                "Đơn vị như hiện nay: tính cả các đơn vị đã nhập vào.",
                "Units as they are now: with all that went into them.")))
    var asNow = false

    mutating func validate() throws {
        guard !asThen || !asNow else {
            throw ValidationError(
                say("Chỉ chọn một trong --as-then và --as-now.", "Choose one of --as-then and --as-now."))
        }
    }

    /// The day by which lineage is followed; nil when it is not.
    func followed(to day: CalendarDate) -> CalendarDate? { asNow ? day : nil }
}

/// The command `thidua list statistics`.
struct Statistics: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: say(
                "Số khen thưởng theo đơn vị, danh hiệu, hình thức và năm.",
                "Numbers of awards by unit, kind and year."),
            discussion: say(
                """
                thidua list statistics --level commune --as-now
                thidua list statistics --unit 30244 --year 2025

                Mỗi khen thưởng còn hiệu lực được tính một lần, dù theo đơn vị khi đó hay hiện nay; vì vậy hai cách
                tính có cùng tổng số. Đơn vị đã tách thì giữ tên của mình.
                """,
                """
                thidua list statistics --level commune --as-now
                thidua list statistics --unit 30244 --year 2025

                Every standing award is counted once, with units as then or as now, so that both have the same totals.
                A unit that was split keeps its own line.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var lineage: LineageOptions
    @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
    var unit: String?
    @Option(
        help: ArgumentHelp(say("Mã đơn vị hiểu theo ngày; mặc định hôm nay.", "Day for the unit's code.")))
    var on: DayArgument?
    @Option(
        help: ArgumentHelp(
            say(
                "Cộng cấp dưới lên loại đơn vị này, ví dụ commune.",
                "Add units below up to this kind, such as commune.")))
    var level: String?
    @Option(help: ArgumentHelp(say("Năm quyết định.", "Year of the decision."))) var year: Int?
    @Option(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var award: String?

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        let day = on?.day ?? .today
        if let unit { try await UnitWords.tell(unit, on: day, registry) }
        let listing = try await registry.statistics(
            unit: unit, on: day, level: level, year: year, award: award, asNow: lineage.followed(to: day))
        try await list.write(listing, from: registry)
    }
}
