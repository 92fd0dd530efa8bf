public import Failures
import Intake
import Postgres
public import Vietnamese

enum NominationQueries {
    static let list = Query<Listed, Int64?, String?, String?, CalendarDate, String?>(
        "nomination/list_nominations")
    static let show = Query<Listed, Int64>("nomination/find_nomination")
    static let exists = Query<Bool, Int64>("nomination/nomination_exists")
    static let listEvents = Query<Listed, Int64>("nomination/list_events")
    static let listReturnFields = Query<Listed, Int64>("nomination/list_return_fields")
    static let listEdits = Query<Listed, Int64>("nomination/list_edits")
    static let listFindings = Query<Listed, Int64>("nomination/list_findings")
    static let listBallots = Query<Listed, Int64>("nomination/list_ballots")
    static let moveDossier = Query<Nothing, Int64, String, String?>("nomination/move_dossier")
}

extension Registry {
    /// Refuses an id that no nomination has, or had at a moment in the past.
    /// - Throws: TD107; TD341 and TD342 for the moment.
    public func requireNomination(_ id: Int64, asOf moment: PastMoment? = nil) async throws(Failure) {
        guard try await read(asOf: moment, { try $0.one(NominationQueries.exists, id) }) else {
            throw Failure("TD107", ["id": String(id)])
        }
    }
}

/// Which nominations to list; nil is no restriction.
public struct NominationFilter: Sendable {
    /// Id of the dossier.
    public var dossier: Int64?
    /// Code of the campaign.
    public var campaign: String?
    /// Code of the recipients' unit, with those below it.
    public var unit: String?
    /// Day as of which the unit's code is read.
    public var day: CalendarDate
    /// State, such as `received`.
    public var state: String?

    /// Creates a filter.
    public init(dossier: Int64?, campaign: String?, unit: String?, day: CalendarDate, state: String?) {
        self.dossier = dossier
        self.campaign = campaign
        self.unit = unit
        self.day = day
        self.state = state
    }
}

extension Listing {
    /// Nominations in the order of their dossiers.
    public static func nominations(_ filter: NominationFilter) -> Listing {
        Listing(
            "nominations", NominationQueries.list, filter.dossier, filter.campaign, filter.unit, filter.day,
            filter.state)
    }

    /// One nomination.
    public static func nomination(_ id: Int64) -> Listing {
        Listing("nomination", NominationQueries.show, id)
    }

    /// Steps of a nomination.
    public static func events(of nomination: Int64) -> Listing {
        Listing("events", NominationQueries.listEvents, nomination)
    }

    /// What the rules said of a nomination at each submission, by limb.
    public static func findings(of nomination: Int64) -> Listing {
        Listing("findings", NominationQueries.listFindings, nomination)
    }

    /// Votes on a nomination.
    public static func ballots(of nomination: Int64) -> Listing {
        Listing("ballots", NominationQueries.listBallots, nomination)
    }
}
