public import Failures
public import Postgres
public import Vietnamese

enum HolidayQueries {
    static let add = Query<Bool, CalendarDate, String, Bool, String>("deadline/add_holiday")
    static let list = Query<Listed, Int32>("deadline/list_holidays")
    static let findCalendarEnd = Query<CalendarDate>("deadline/find_calendar_end")
    static let listEnding = Query<EndingInstrument, CalendarDate>("law/list_ending")

    static let all: [any AnyQuery] = [add, list, findCalendarEnd, listEnding]
}

/// A legal instrument that ends soon.
public struct EndingInstrument: RowDecodable {
    /// Number and symbol, such as `152/2025/NĐ-CP`.
    public let symbol: String
    /// Its title.
    public let title: String
    /// The last day on which it holds, unless it is prolonged.
    public let lastOn: CalendarDate

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        symbol = try row.next()
        title = try row.next()
        lastOn = try row.next()
    }
}

extension Registry {
    /// Enters a day off that was announced after the program was made, or a weekend day worked in exchange.
    ///
    /// - Parameters:
    ///   - day: the day; one that is there is put right.
    ///   - name: what it is called.
    ///   - isWorked: whether it is a Saturday or Sunday on which offices work.
    ///   - paper: number of the notice.
    /// - Throws: TD139 without a paper, TD531 without a name, TD311, TD312 unless an office of the whole register asks,
    ///   TD530 for a worked day that is no weekend.
    /// - Returns: false when it is so already.
    public func addHoliday(_ day: CalendarDate, name: String, isWorked: Bool, paper: String)
        async throws(Failure) -> Bool
    {
        guard let name = name.nfc.nonEmpty else { throw Failure("TD531") }
        let paper = try Self.requiredPaper(paper)
        return try await write { try $0.one(HolidayQueries.add, day, name, isWorked, paper) }
    }

    /// The last day of the last year whose days off are announced; a deadline after it may still move.
    public func calendarEnd() async throws(Failure) -> CalendarDate {
        try await read { try $0.one(HolidayQueries.findCalendarEnd) }
    }

    /// Instruments that end within 90 days of a day, the first to end at the top.
    public func endingInstruments(on day: CalendarDate) async throws(Failure) -> [EndingInstrument] {
        try await read { try $0.all(HolidayQueries.listEnding, day) }
    }
}

extension Listing {
    /// Days off and worked weekend days of a year.
    public static func holidays(of year: Int) -> Listing {
        Listing("holidays", HolidayQueries.list, Int32(clamping: year))
    }
}
