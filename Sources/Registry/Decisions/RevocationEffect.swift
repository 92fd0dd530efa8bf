public import Commendation
public import Postgres
public import Vietnamese

/// What a revocation does.
public struct RevocationEffect: Sendable {
    /// Lines that fall.
    public let lines: [ListedRevocation]
    /// Nominations that relied on them.
    public let dependents: [DependentNomination]
    /// Later awards of the same recipients that people must judge, because no nomination can be evaluated again.
    public let recordedLater: [RecordedLater]
}

/// A nomination that relied on a revoked award, as evaluated with and without it.
public struct DependentNomination: Sendable, Equatable {
    /// Id.
    public let nomination: Int64
    /// Name as nominated.
    public let name: String
    /// Code of the award asked for.
    public let award: String
    /// Year of the achievement.
    public let year: Int
    /// What the rules said while the award stood.
    public let before: Verdict
    /// What they say without it.
    public let after: Verdict
    /// The limbs of the law that were met, or were the nearest.
    public let limbBefore: String?
    /// Those that are met now, or are the nearest.
    public let limbAfter: String?
}

/// A line that falls, with what is to come back.
public struct ListedRevocation: RowDecodable {
    /// Place in the decision.
    public let line: Int
    /// Name, as corrected.
    public let name: String
    /// Name of the award kind.
    public let awardKind: String
    /// Whether a certificate is to come back.
    public let hasCertificate: Bool
    /// Money to come back, đồng.
    public let money: Int64

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        awardKind = try row.next()
        hasCertificate = try row.next()
        money = try row.next()
    }
}

/// A later award of a recipient that was recorded from paper.
public struct RecordedLater: RowDecodable, Sendable, Equatable {
    /// Name as decided.
    public let name: String
    /// Name of the award kind.
    public let awardKind: String
    /// Number and symbol of the decision.
    public let decision: String
    /// Its date.
    public let day: CalendarDate

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        name = try row.next()
        awardKind = try row.next()
        decision = try row.next()
        day = try row.next()
    }
}

extension RevocationEffect {
    /// Sends the later awards that people must judge to a list.
    /// - Throws: what the sink has to say.
    public func sendRecordedLater(to sink: any RowSink) throws {
        var rows = try TextRows(
            sink,
            [
                Terms.column("name"), Terms.column("award_kind"), Terms.column("decision"),
                Terms.column("decided_on", .date),
            ])
        for award in recordedLater {
            try rows.add([award.name, award.awardKind, award.decision, award.day.iso])
        }
        try rows.end()
    }

    /// Sends the lines that fall to a list.
    /// - Throws: what the sink has to say.
    public func sendLines(to sink: any RowSink) throws {
        var rows = try TextRows(
            sink,
            [
                Terms.column("ordinal", .integer), Terms.column("name"), Terms.column("award_kind"),
                Terms.column("certificate_to_recover", .boolean),
                Terms.column("money_to_recover_vnd", .money),
            ])
        for line in lines {
            try rows.add([
                String(line.line), line.name, line.awardKind, line.hasCertificate ? "t" : "f",
                String(line.money),
            ])
        }
        try rows.end()
    }

    /// Sends the nominations that relied on them to a list.
    /// - Throws: what the sink has to say.
    public func sendDependents(to sink: any RowSink) throws {
        var rows = try TextRows(
            sink,
            [
                Terms.column("nomination_id", .integer), Terms.column("name"),
                Terms.column("award_kind_code"), Terms.column("achievement_year", .integer),
                Terms.column("verdict_before"), Terms.column("verdict_after"), Terms.column("limb_before"),
                Terms.column("limb_after"),
            ])
        for dependent in dependents {
            try rows.add([
                String(dependent.nomination), dependent.name, dependent.award, String(dependent.year),
                dependent.before.rawValue, dependent.after.rawValue, dependent.limbBefore,
                dependent.limbAfter,
            ])
        }
        try rows.end()
    }
}
