public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum AwardQueries {
    static let listCommendations = Query<
        Listed, Int64?, String?, Int32?, Int64?, String?, RecipientKind?, [String], Bool, Bool, Bool,
        CalendarDate?
    >("award/list_commendations")
    static let listDraft = Query<Listed, Int64, [String], Bool>("award/list_draft_commendations")
    static let listCertificates = Query<
        Listed, Int64?, String?, Int32?, Int64?, String?, RecipientKind?, [String], Bool, Bool,
        CalendarDate?
    >("award/list_certificates")
}

/// Which awards to list; nil is no restriction.
public struct AwardFilter: Sendable {
    /// Id of the decision.
    public var decision: Int64?
    /// Code of the campaign.
    public var campaign: String?
    /// Year of the decision.
    public var year: Int?
    /// Code of the recipients' unit, with those below it.
    public var unit: String?
    /// Day as of which the unit's code is read.
    public var day: CalendarDate
    /// Code of the award kind.
    public var awardKind: String?
    /// Kind of recipient.
    public var recipientKind: RecipientKind?
    /// Order of the groups; collectives first by default.
    public var groups: [RecipientKind] = RecipientKind.allCases
    /// The moment at which the register is looked at; nil for the present.
    public var asOf: PastMoment?
    /// Names in Vietnamese order within their group, instead of the order of the decision.
    public var isAlphabetical = false
    /// The text as first decided, without later corrections.
    public var isAsDecided = false
    /// Revoked awards, too.
    public var includesRevoked = false
    /// A day by which units are followed along their lineage, so that a unit has the awards of all that came into it.
    public var followsTo: CalendarDate?

    /// Creates a filter that restricts nothing.
    public init(day: CalendarDate) { self.day = day }
}

extension Registry {
    /// The lines of commendation lists, of issued decisions or of one draft, and the heading when it is one decision's.
    /// - Throws: TD101, TD102, TD104, TD109, TD341, TD342 for what the filter names.
    public func commendations(
        _ filter: AwardFilter
    ) async throws(Failure) -> (listing: Listing, heading: DecisionHeading?) {
        let unit = try await check(filter)
        guard let decision = filter.decision else {
            return (.commendations(filter, unit), nil)
        }
        guard
            let heading = try await read(
                asOf: filter.asOf, { try $0.first(DecisionQueries.findHeading, decision) })
        else {
            throw Failure("TD104", ["decision": String(decision)])
        }
        let listing =
            heading.isIssued
            ? .commendations(filter, unit)
            : Listing(
                "commendations", AwardQueries.listDraft, decision, filter.groups.map(\.rawValue),
                filter.isAlphabetical)
        return (listing, heading)
    }

    /// Certificates to be handed over, from the highest honour down.
    /// - Throws: TD101, TD102, TD104, TD109, TD341, TD342 for what the filter names.
    public func certificates(_ filter: AwardFilter) async throws(Failure) -> Listing {
        let unit = try await check(filter)
        return Listing(
            "certificates", AwardQueries.listCertificates, filter.decision, filter.campaign,
            filter.year.map { Int32(clamping: $0) }, unit, filter.awardKind, filter.recipientKind,
            filter.groups.map(\.rawValue), filter.isAlphabetical, filter.isAsDecided, filter.followsTo)
    }

    /// Refuses what the filter names and the register does not have; an empty list would be a lie.
    private func check(_ filter: AwardFilter) async throws(Failure) -> Int64? {
        guard filter.unit != nil || filter.campaign != nil || filter.awardKind != nil else { return nil }
        return try await read(asOf: filter.asOf) { session in
            if let campaign = filter.campaign { _ = try session.campaign(campaign) }
            if let code = filter.awardKind, try !session.one(AwardKindQueries.exists, code) {
                throw Failure("TD109", ["code": code])
            }
            return try filter.unit.map { try session.unit($0, on: filter.day).id }
        }
    }
}

extension Listing {
    /// The lines of issued decisions.
    fileprivate static func commendations(_ filter: AwardFilter, _ unit: Int64?) -> Listing {
        Listing(
            "commendations", AwardQueries.listCommendations, filter.decision, filter.campaign,
            filter.year.map { Int32(clamping: $0) }, unit, filter.awardKind, filter.recipientKind,
            filter.groups.map(\.rawValue), filter.isAlphabetical, filter.isAsDecided, filter.includesRevoked,
            filter.followsTo)
    }
}
