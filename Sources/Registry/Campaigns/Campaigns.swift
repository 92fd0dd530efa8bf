public import Failures
import Postgres
public import Vietnamese

enum CampaignQueries {
    static let list = Query<Listed, String?, Int32?>("campaign/list_campaigns")
    static let show = Query<Listed, String>("campaign/find_campaign")
    static let findID = Query<Int64, String>("campaign/find_id")
    static let listCriteria = Query<Listed, String>("campaign/list_criteria")
    static let listFindings = Query<Listed, String>("campaign/list_findings")
    static let add = Query<Int64, String, String, Int64, String, String, CalendarDate, CalendarDate?>(
        "campaign/add_campaign")
}

extension Session {
    /// The id of a campaign.
    /// - Throws: TD102.
    func campaign(_ code: String) throws -> Int64 {
        guard let id = try first(CampaignQueries.findID, code) else { throw Failure("TD102", ["code": code]) }
        return id
    }
}

/// A campaign to be added.
public struct NewCampaign: Sendable {
    /// Code, unique for ever.
    public var code: String
    /// Name.
    public var name: String
    /// Code of the unit that launches it.
    public var launchedBy: String
    /// `yearly` or `thematic`.
    public var manner: String
    /// `nation`, `ministry_province`, `cluster` or `unit`.
    public var scope: String
    /// First day.
    public var from: CalendarDate
    /// Last day; nil while none is set.
    public var to: CalendarDate?

    /// Creates a campaign.
    public init(
        code: String, name: String, launchedBy: String, manner: String, scope: String, from: CalendarDate,
        to: CalendarDate?
    ) {
        self.code = code
        self.name = name
        self.launchedBy = launchedBy
        self.manner = manner
        self.scope = scope
        self.from = from
        self.to = to
    }
}

extension Registry {
    /// Adds a campaign.
    /// - Throws: TD101 for the unit, TD113 when the code is taken.
    public func addCampaign(_ campaign: NewCampaign) async throws(Failure) {
        try await write { session in
            let unit = try session.unit(campaign.launchedBy, on: campaign.from)
            _ = try session.one(
                CampaignQueries.add, campaign.code, campaign.name.nfc, unit.id, campaign.manner,
                campaign.scope,
                campaign.from, campaign.to)
        }
    }

    /// Refuses a code that no campaign has.
    /// - Throws: TD102.
    public func requireCampaign(_ code: String) async throws(Failure) {
        _ = try await read { try $0.campaign(code) }
    }
}

extension Listing {
    /// Campaigns of a unit, or that ran in a year.
    public static func campaigns(unit: String?, year: Int?) -> Listing {
        Listing("campaigns", CampaignQueries.list, unit, year.map { Int32(clamping: $0) })
    }

    /// One campaign.
    public static func campaign(_ code: String) -> Listing { Listing("campaign", CampaignQueries.show, code) }

    /// Criteria of a campaign.
    public static func criteria(of campaign: String) -> Listing {
        Listing("criteria", CampaignQueries.listCriteria, campaign)
    }

    /// What the reviews of a campaign found.
    public static func findings(of campaign: String) -> Listing {
        Listing("findings", CampaignQueries.listFindings, campaign)
    }
}
