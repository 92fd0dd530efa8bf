public import Failures
import Postgres
public import Vietnamese

enum UnitChangeQueries {
    static let change = Query<Int64, String, CalendarDate, String?, String?, String?, String?>(
        "org_unit/change_unit")
    static let merge = Query<
        Int64, [String], String, String?, String?, String?, CalendarDate, String?, Bool
    >("org_unit/merge_units")
    static let split = Query<
        Int64, String, [String], [String], String, String?, CalendarDate, String?
    >("org_unit/split_unit")
    static let end = Query<Int64, String, CalendarDate, String?, Bool, String?>("org_unit/end_unit")
    static let setAuthority = Query<Nothing, Int64, String?, String?, String?, String?>(
        "org_unit/set_authority")
    static let addAlias = Query<Int64, Int64, String>("org_unit/add_alias")
    static let removeAlias = Query<Int64, Int64, String>("org_unit/remove_alias")
    static let listAliases = Query<Listed, String>("org_unit/list_aliases")

    static let listConsequences = Query<ConsequenceRow, CalendarDate>("org_unit/list_consequences")

    static let all: [any AnyQuery] = [
        change, merge, split, end, setAuthority, addAlias, removeAlias, listAliases, listConsequences,
    ]
}

/// What a change of units means for somebody who works with the register.
public struct UnitConsequence: Sendable, Equatable {
    /// The ways in which an account is touched.
    public enum Kind: String, Sendable {
        /// It works for the unit that its own went into.
        case moved
        /// It still works for a unit that is no more: nobody can say for which it works now.
        case left
        /// Its right to sign ended with the unit.
        case signsNoMore = "signs_no_more"
    }

    /// How it is touched.
    public var kind: Kind
    /// Name of the account.
    public var account: String
    /// Name of the unit: the new one for `moved`, the old one otherwise.
    public var unit: String
}

/// A consequence as the query tells it.
struct ConsequenceRow: RowDecodable {
    let consequence: UnitConsequence

    init(row: inout RowReader) throws(PostgresError) {
        let kind: String = try row.next()
        consequence = UnitConsequence(
            kind: UnitConsequence.Kind(rawValue: kind) ?? .left, account: try row.next(), unit: try row.next()
        )
    }
}

/// How a unit stands on documents, where it differs from what its forerunner's name would give.
public struct UnitWording: Sendable {
    /// The body as documents head it.
    public var body: String?
    /// Post of the person who decides.
    public var head: String?
    /// Symbol of its decisions.
    public var symbol: String?
    /// Kind of authority, such as `commune_chair`.
    public var authority: String?

    /// Creates wording; nil is what follows from the forerunner.
    public init(body: String? = nil, head: String? = nil, symbol: String? = nil, authority: String? = nil) {
        (self.body, self.head, self.symbol, self.authority) = (body, head, symbol, authority)
    }
}

/// Units that go into one.
public struct UnitMerger: Sendable {
    /// Codes of the units that end; those of the day before.
    public var codes: [String]
    /// Code of the unit that takes them in: one that goes on, or a new one.
    public var into: String
    /// Name of a new unit; nil for one that is there.
    public var name: String?
    /// Kind of a new unit; nil for that of the first of `codes`.
    public var kind: String?
    /// Code of the unit above a new one; nil for that of the first of `codes`.
    public var parent: String?
    /// Whether units below stay where they are, to be placed by further changes of the day.
    public var leavesBelow = false
    /// How a new unit stands on documents.
    public var wording = UnitWording()

    /// Creates a merger into a unit that is there.
    public init(codes: [String], into: String) { (self.codes, self.into) = (codes, into) }
}

extension Registry {
    /// Gives a unit another name, code or place from a day on.
    ///
    /// It becomes another row, and so do those below it; people, other names and posts go along. A unit that began on
    /// that very day is put right where it stands.
    ///
    /// - Parameters:
    ///   - code: its code on the day before.
    ///   - day: first day of the change, not to come.
    ///   - paper: number of the paper, such as `1663/NQ-UBTVQH15`.
    ///   - newCode: its code from then on; nil when it keeps it.
    ///   - name: its name from then on; nil when it keeps it.
    ///   - parent: code of the unit above from then on; nil when it stays.
    ///   - wording: how it stands on documents, where its former name does not tell.
    /// - Throws: TD101, TD460 to TD463, TD113 when the code is in use.
    /// - Returns: what it means for accounts and rights to sign.
    @discardableResult
    public func changeUnit(
        _ code: String, on day: CalendarDate, paper: String?, newCode: String? = nil, name: String? = nil,
        parent: String? = nil, wording: UnitWording = UnitWording()
    ) async throws(Failure) -> [UnitConsequence] {
        try await write { session in
            let unit = try session.one(
                UnitChangeQueries.change, code, day, paper?.nfc, newCode, name?.nfc, parent)
            try session.word(unit, wording)
            return try session.all(UnitChangeQueries.listConsequences, day).map(\.consequence)
        }
    }

    /// Merges units from a day on: they end, their people and what stands below go to the one that takes them in.
    /// - Throws: TD101, TD460, TD461, TD464 to TD467, TD113 when the code is in use.
    /// - Returns: what it means for accounts and rights to sign.
    @discardableResult
    public func mergeUnits(_ merger: UnitMerger, on day: CalendarDate, paper: String?) async throws(Failure)
        -> [UnitConsequence]
    {
        try await write { session in
            let unit = try session.one(
                UnitChangeQueries.merge, merger.codes, merger.into, merger.name?.nfc, merger.kind,
                merger.parent, day, paper?.nfc, merger.leavesBelow)
            try session.word(unit, merger.wording)
            return try session.all(UnitChangeQueries.listConsequences, day).map(\.consequence)
        }
    }

    /// Splits a unit from a day on; its people and what stands below go to one of the new units.
    ///
    /// - Parameters:
    ///   - code: its code on the day before.
    ///   - parts: codes and names of the new units, two or more.
    ///   - people: code of the one that people and units below go to.
    ///   - parent: code of the unit above the new ones; nil for that of the old one.
    ///   - day: first day of the new units.
    ///   - paper: number of the paper.
    /// - Throws: TD101, TD460, TD461, TD464, TD468, TD113 when a code is in use.
    /// - Returns: what it means for accounts and rights to sign.
    @discardableResult
    public func splitUnit(
        _ code: String, into parts: [(code: String, name: String)], peopleTo people: String, parent: String?,
        on day: CalendarDate, paper: String?
    ) async throws(Failure) -> [UnitConsequence] {
        let (codes, names) = (parts.map(\.code), parts.map(\.name.nfc))
        return try await write { session in
            _ = try session.one(
                UnitChangeQueries.split, code, codes, names, people, parent, day, paper?.nfc)
            return try session.all(UnitChangeQueries.listConsequences, day).map(\.consequence)
        }
    }

    /// Ends a unit without a successor.
    ///
    /// - Parameters:
    ///   - code: its code on the day before.
    ///   - day: first day on which it is no more.
    ///   - paper: number of the paper.
    ///   - withBelow: whether what stands below ends with it.
    ///   - people: code of the unit where its people belong from then on; needed when it has any.
    /// - Throws: TD101, TD460, TD461, TD469, TD470.
    /// - Returns: what it means for accounts and rights to sign.
    @discardableResult
    public func endUnit(
        _ code: String, on day: CalendarDate, paper: String?, withBelow: Bool, peopleTo people: String?
    ) async throws(Failure) -> [UnitConsequence] {
        try await write { session in
            _ = try session.one(UnitChangeQueries.end, code, day, paper?.nfc, withBelow, people)
            return try session.all(UnitChangeQueries.listConsequences, day).map(\.consequence)
        }
    }

    /// Adds another name under which offices write a unit.
    /// - Throws: TD101; TD110 for a text that is empty or holds `|`, which separates names in files.
    /// - Returns: whether it was new.
    public func addAlias(_ alias: String, to code: String, on day: CalendarDate) async throws(Failure) -> Bool
    {
        let name = alias.nfc
        guard !name.isEmpty, !name.contains("|") else {
            throw Failure("TD110", ["value": alias, "field": "ALIAS", "expected": "≠ “|”"])
        }
        return try await write { session in
            try session.one(UnitChangeQueries.addAlias, session.unit(code, on: day).id, name) > 0
        }
    }

    /// Removes another name of a unit.
    /// - Throws: TD101.
    /// - Returns: whether the unit had it.
    public func removeAlias(_ alias: String, from code: String, on day: CalendarDate) async throws(Failure)
        -> Bool
    {
        try await write { session in
            try session.one(UnitChangeQueries.removeAlias, session.unit(code, on: day).id, alias.nfc) > 0
        }
    }
}

extension Session {
    fileprivate func word(_ unit: Int64, _ wording: UnitWording) throws {
        guard wording.body ?? wording.head ?? wording.symbol ?? wording.authority != nil else { return }
        try execute(
            UnitChangeQueries.setAuthority, unit, wording.body?.nfc, wording.head?.nfc, wording.symbol?.nfc,
            wording.authority)
    }
}

extension Listing {
    /// Other names of every unit that ever had a code.
    public static func unitAliases(_ code: String) -> Listing {
        Listing("aliases", UnitChangeQueries.listAliases, code)
    }
}
