public import Failures
import Postgres
public import Vietnamese

/// A unit of the register on some day.
struct UnitRow: RowDecodable {
    let id: Int64
    let code: String
    let name: String
    let bodyName: String?
    let headTitle: String?
    let decisionSymbol: String?
    let authorityKind: String?

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        code = try row.next()
        name = try row.next()
        bodyName = try row.next()
        headTitle = try row.next()
        decisionSymbol = try row.next()
        authorityKind = try row.next()
    }
}

enum UnitQueries {
    static let list = Query<Listed, CalendarDate, String?>("org_unit/list_units")
    static let listVersions = Query<Listed, String>("org_unit/list_versions")
    static let listLineage = Query<Listed, String>("org_unit/list_lineage")
    static let find = Query<UnitRow, String, CalendarDate>("org_unit/find_unit")
    static let exists = Query<Bool, String>("org_unit/unit_exists")
    static let add = Query<
        Int64, String, String, String, Int64?, CalendarDate?, String?, String?, String?, String?
    >("org_unit/add_unit")
}

extension Session {
    /// The unit that has a code on a day.
    /// - Throws: TD101.
    func unit(_ code: String, on day: CalendarDate) throws -> UnitRow {
        guard let unit = try first(UnitQueries.find, code, day) else {
            throw Failure("TD101", ["code": code, "date": ClericalDate.slashed(day)])
        }
        return unit
    }
}

/// A unit to be added to the register.
public struct NewUnit: Sendable {
    /// Administrative or internal code.
    public var code: String
    /// Full name.
    public var name: String
    /// Kind, such as `commune`.
    public var kind: String
    /// Code of the unit above it.
    public var parent: String?
    /// First day on which it exists.
    public var from: CalendarDate
    /// The body, the post of its head, the symbol of its decisions and the kind of authority; for units that decide.
    public var authority: (body: String, head: String, symbol: String, kind: String)?

    /// Creates a unit.
    public init(code: String, name: String, kind: String, parent: String?, from: CalendarDate) {
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.from = from
    }
}

extension Registry {
    /// Adds a unit.
    /// - Throws: TD101 for the parent, TD113 when the code is in use on some day of its life.
    public func addUnit(_ unit: NewUnit) async throws(Failure) {
        try await write { session in
            let parent = try unit.parent.map { try session.unit($0, on: unit.from).id }
            _ = try session.one(
                UnitQueries.add, unit.code, unit.name.nfc, unit.kind, parent, unit.from,
                unit.authority?.body.nfc,
                unit.authority?.head.nfc, unit.authority?.symbol.nfc, unit.authority?.kind)
        }
    }

    /// Refuses a code that no unit ever had.
    /// - Throws: TD101.
    public func requireUnit(_ code: String, on day: CalendarDate) async throws(Failure) {
        let isKnown = try await read { try $0.one(UnitQueries.exists, code) }
        if !isKnown { throw Failure("TD101", ["code": code, "date": ClericalDate.slashed(day)]) }
    }
}

extension Listing {
    /// Units in force on a day, below a root if one is named.
    public static func units(on day: CalendarDate, below root: String?) -> Listing {
        Listing("units", UnitQueries.list, day, root)
    }

    /// Every unit that ever had a code.
    public static func unitVersions(_ code: String) -> Listing {
        Listing("versions", UnitQueries.listVersions, code)
    }

    /// What went into a unit, and what it went into.
    public static func unitLineage(_ code: String) -> Listing {
        Listing("lineage", UnitQueries.listLineage, code)
    }
}

extension String {
    /// The text as the database keeps it: composed letters, single spaces.
    var nfc: String { CleanText.line(self) }
}
