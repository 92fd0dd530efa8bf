public import Failures
public import Postgres
public import Vietnamese

enum UnitQuestionQueries {
    static let findMeanings = Query<UnitMeaning, String, CalendarDate>("org_unit/find_meanings")
    static let listDeciders = Query<Listed, Int64, String, CalendarDate>("org_unit/list_deciders")
    static let findLaw = Query<DecidingLaw, String, CalendarDate>("org_unit/find_deciding_law")
    static let listStatistics = Query<Listed, Int64?, String?, Int32?, String?, CalendarDate?>(
        "award/list_statistics")

    static let all: [any AnyQuery] = [findMeanings, listDeciders, findLaw, listStatistics]
}

/// One of the units that had a code at some time.
public struct UnitMeaning: RowDecodable {
    /// Its name.
    public let name: String
    /// First day, if it is known.
    public let from: CalendarDate?
    /// Last day; nil while it goes on.
    public let to: CalendarDate?
    /// Whether it is the one of the day that was asked for.
    public let isMeant: Bool

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        name = try row.next()
        from = try row.next()
        to = try row.next()
        isMeant = try row.next()
    }
}

/// What the law says of who decides an award.
struct DecidingLaw: RowDecodable {
    let award: String
    let authority: String
    let article: String

    init(row: inout RowReader) throws(PostgresError) {
        award = try row.next()
        authority = try row.next()
        article = try row.next()
    }
}

extension Registry {
    /// Every unit that ever had a code, in order of time: codes are used again.
    /// - Throws: TD101 when there is none.
    public func meanings(of code: String, on day: CalendarDate) async throws(Failure) -> [UnitMeaning] {
        let units = try await read { try $0.all(UnitQuestionQueries.findMeanings, code, day) }
        guard !units.isEmpty else {
            throw Failure("TD101", ["code": code, "date": ClericalDate.slashed(day)])
        }
        return units
    }

    /// Who would decide an award for somebody of a unit on a day: the units at or above it that may, the nearest first.
    /// - Throws: TD101 for the unit, TD109 for the award, TD472 when the award does not exist on that day, TD471 with
    ///   the words of the law when no unit at or above may.
    public func deciders(of award: String, for unit: String, on day: CalendarDate) async throws(Failure)
        -> Listing
    {
        let unit = try await read { session in
            let unit = try session.unit(unit, on: day)
            guard try session.one(AwardKindQueries.exists, award) else {
                throw Failure("TD109", ["code": award])
            }
            guard let law = try session.first(UnitQuestionQueries.findLaw, award, day) else {
                throw Failure("TD472", ["code": award, "date": ClericalDate.slashed(day)])
            }
            var isAny = false
            try session.stream(
                UnitQuestionQueries.listDeciders, unit.id, award, day, columns: { _ in },
                row: { _ in isAny = true })
            guard isAny else {
                throw Failure(
                    "TD471",
                    [
                        "unit": unit.name, "award": law.award, "authority": law.authority,
                        "article": law.article, "date": ClericalDate.slashed(day),
                    ])
            }
            return unit.id
        }
        return Listing("deciders", UnitQuestionQueries.listDeciders, unit, award, day)
    }

    /// Numbers of awards by unit, kind and year of the decision; every standing award is counted once.
    ///
    /// - Parameters:
    ///   - unit: code of a unit whose awards, with those of units below it, are counted; nil for all.
    ///   - day: as of which the code is read.
    ///   - level: kind of unit that those below are added up to, such as `commune`; nil to leave each as it is.
    ///   - year: year of the decision.
    ///   - award: code of the award kind.
    ///   - asNow: a day as of which units are what they have become by then; nil for units as they were.
    /// - Throws: TD101 and TD109 for unit and award.
    /// - Returns: the list.
    public func statistics(
        unit: String?, on day: CalendarDate, level: String?, year: Int?, award: String?, asNow: CalendarDate?
    ) async throws(Failure) -> Listing {
        let id = try await read { session in
            if let award, try !session.one(AwardKindQueries.exists, award) {
                throw Failure("TD109", ["code": award])
            }
            return try unit.map { try session.unit($0, on: day).id }
        }
        return Listing(
            "statistics", UnitQuestionQueries.listStatistics, id, level, year.map { Int32(clamping: $0) },
            award, asNow)
    }
}
