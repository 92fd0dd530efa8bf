public import Failures
public import Postgres
import Vietnamese

enum InitiativeQueries {
    static let list = Query<Listed, String?, String?, String?>("initiative/list_initiatives")
    static let show = Query<Listed, String>("initiative/find_initiative")
    static let exists = Query<Bool, String>("initiative/initiative_exists")
    static let listAdoptions = Query<Listed, String>("initiative/list_adoptions")
    static let isNotEffective = Query<Bool, String>("initiative/is_not_effective")
    static let listRecognitions = Query<Listed, String>("initiative/list_recognitions")
    static let add = Query<Int64, String, String, String, Int64, Int64?, Int32, String>(
        "initiative/add_initiative")
    static let use = Query<InitiativeUse, String, Int64>("initiative/use_initiative")
}

/// Another title that an initiative supports, of the same recipient.
public struct InitiativeUse: RowDecodable {
    /// Id of the nomination.
    public let nomination: Int64
    /// Name as nominated.
    public let name: String
    /// Code of the award.
    public let award: String
    /// Id of its dossier.
    public let dossier: Int64

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        nomination = try row.next()
        name = try row.next()
        award = try row.next()
        dossier = try row.next()
    }
}

/// An initiative, model, practice or research work to be added.
public struct NewInitiative: Sendable {
    /// Code, unique for ever.
    public var code: String
    /// Name.
    public var name: String
    /// `initiative`, `model`, `practice` or `research`.
    public var kind: String
    /// Code of the unit where it is applied.
    public var unit: String
    /// Code of the campaign that it was born in.
    public var campaign: String?
    /// First year.
    public var startedYear: Int
    /// Where it stands: `piloted`, `in_use`, `evaluated`, `replicated` or `amended`.
    public var stage: String

    /// Creates an initiative.
    public init(
        code: String, name: String, kind: String, unit: String, campaign: String?, startedYear: Int,
        stage: String
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.unit = unit
        self.campaign = campaign
        self.startedYear = startedYear
        self.stage = stage
    }
}

extension Registry {
    /// Adds an initiative.
    /// - Throws: TD101 and TD102 for unit and campaign, TD113 when the code is taken.
    public func addInitiative(_ initiative: NewInitiative) async throws(Failure) {
        guard let day = CalendarDate(year: initiative.startedYear, month: 12, day: 31) else {
            throw Failure("TD264", ["value": String(initiative.startedYear)])
        }
        try await write { session in
            let unit = try session.unit(initiative.unit, on: day)
            let campaign = try initiative.campaign.map { try session.campaign($0) }
            _ = try session.one(
                InitiativeQueries.add, initiative.code, initiative.name.nfc, initiative.kind, unit.id,
                campaign,
                Int32(clamping: initiative.startedYear), initiative.stage)
        }
    }

    /// Enters that an initiative supports a nomination: titles, or one form, of one recipient.
    /// - Throws: TD108 and TD107 for initiative and nomination, TD211 when the council has voted, TD122 when it is
    ///   entered, TD295 when the initiative supports another nomination of the recipient.
    /// - Returns: another title that it supports too, which is not forbidden.
    public func useInitiative(_ code: String, for nomination: Int64) async throws(Failure) -> InitiativeUse? {
        try await write { try $0.first(InitiativeQueries.use, code, nomination) }
    }

    /// Whether an initiative was recognised, but never as an effective one: it then serves no award.
    public func isNotEffective(_ code: String) async throws(Failure) -> Bool {
        try await read { try $0.one(InitiativeQueries.isNotEffective, code) }
    }

    /// Refuses a code that no initiative has.
    /// - Throws: TD108.
    public func requireInitiative(_ code: String) async throws(Failure) {
        guard try await read({ try $0.one(InitiativeQueries.exists, code) }) else {
            throw Failure("TD108", ["code": code])
        }
    }
}

extension Listing {
    /// Initiatives of a unit, a campaign or a kind.
    public static func initiatives(unit: String?, campaign: String?, kind: String?) -> Listing {
        Listing("initiatives", InitiativeQueries.list, unit, campaign, kind)
    }

    /// One initiative.
    public static func initiative(_ code: String) -> Listing {
        Listing("initiative", InitiativeQueries.show, code)
    }

    /// Places that took an initiative over.
    public static func adoptions(of initiative: String) -> Listing {
        Listing("adoptions", InitiativeQueries.listAdoptions, initiative)
    }

    /// Who recognised an initiative.
    public static func recognitions(of initiative: String) -> Listing {
        Listing("recognitions", InitiativeQueries.listRecognitions, initiative)
    }
}
