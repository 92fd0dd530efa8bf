public import Failures
import Postgres
public import Vietnamese

/// A rule of an authority's own that ended with nothing in its place.
///
/// A change of law or of the unit's name ends none; a unit that goes into another takes its rules along into history.
public struct EndedRule: Sendable, Equatable {
    /// Which one: `council_rule`, `threshold`, `ratio` or `deadline_rule`.
    public let kind: String
    /// The award or the deadline that it was about.
    public let subject: String?
    /// The unit whose rule it was.
    public let unit: String
    /// Its last day.
    public let endedOn: CalendarDate
    /// The paper that it stood in.
    public let citation: String

    /// What ended, when and by which paper it had begun.
    public func words(_ language: Language) -> String {
        let what = [Terms.term("local_rule", kind).word(language), subject].compactMap { $0 }.joined(
            separator: " ")
        let day = ClericalDate.slashed(endedOn)
        return language == .vi
            ? "Quy định riêng của \(unit) (\(what); \(citation)) hết hiệu lực ngày \(day), chưa có quy định thay thế."
            : "The rule of \(unit) (\(what); \(citation)) ended on \(day), with nothing in its place."
    }
}

struct EndedRuleRow: RowDecodable {
    let rule: EndedRule

    init(row: inout RowReader) throws(PostgresError) {
        rule = EndedRule(
            kind: try row.next(), subject: try row.next(), unit: try row.next(), endedOn: try row.next(),
            citation: try row.next())
    }
}

extension Registry {
    /// Rules that a unit, or one that went into it, had of its own and has no more on a day.
    public func endedRules(of unit: String, on day: CalendarDate) async throws(Failure) -> [EndedRule] {
        try await read { try $0.all(LocalRuleQueries.listEndedRules, unit, day).map(\.rule) }
    }
}
