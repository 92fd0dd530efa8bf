public import Failures
import Postgres
import Vietnamese

/// A step that the office or the leader takes with single nominations.
public enum NominationStep: String, Sendable, CaseIterable {
    /// The unit takes its nomination back.
    case withdraw
    /// Nothing is decided for now, as while a matter is pending.
    case `defer`
    /// A deferred one is looked at again; it waits for the council.
    case resume
    /// The leader does not award it, whatever the council said.
    case refuse
}

/// A field of a nomination whose wording may be mended.
public enum NominationField: String, Sendable, CaseIterable {
    /// Ông, Bà or a rank.
    case honorific
    /// Post as nominated.
    case post
    /// Unit as nominated.
    case unitName = "unit_name"
    /// What was achieved.
    case achievement
    /// Note.
    case note
    /// Loại khen thưởng, by its code or its words.
    case commendationType = "commendation_type"
    /// What names the achievement wherever it is proposed.
    case achievementKey = "achievement_key"

    /// What an officer calls it.
    public var title: String { NominationFields.title(rawValue) }
}

enum StepQueries {
    static let lock = Query<LockedNomination, [Int64], String>("nomination/lock_nominations")
    static let move = Query<Int64, [Int64], String, String?>("nomination/move_nominations")
    static let addReturnFields = Query<Nothing, [Int64], [String], [String]>("nomination/add_return_fields")
}

struct LockedNomination: RowDecodable {
    let id: Int64
    let name: String
    let state: String
    let isAllowed: Bool

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        name = try row.next()
        state = try row.next()
        isAllowed = try row.next()
    }
}

extension Registry {
    /// Takes one step with some nominations: all of them or none.
    ///
    /// - Parameters:
    ///   - step: the step.
    ///   - ids: the nominations.
    ///   - reason: why; only resuming needs none.
    /// - Throws: TD107, TD283 without a reason, TD210 when one is in another state, TD112 with a detail each when
    ///   several are.
    /// - Returns: how many nominations took the step.
    @discardableResult
    public func step(_ step: NominationStep, _ ids: [Int64], reason: String?) async throws(Failure) -> Int {
        let reason = step == .resume ? reason?.nfc.nonEmpty : try Self.required(reason)
        return try await write { session in try session.move(ids, step.rawValue, reason: reason).count }
    }

    /// Sends nominations back to their unit: all of them or none.
    ///
    /// - Parameters:
    ///   - ids: the nominations.
    ///   - reason: why.
    ///   - fields: what is wrong, field by field; these fields alone are then open. With none, all are.
    /// - Throws: as `step`.
    /// - Returns: how many went back.
    @discardableResult
    public func returnNominations(_ ids: [Int64], reason: String, fields: [NominationField: String])
        async throws(Failure) -> Int
    {
        let reason = try Self.required(reason)
        let flags = fields.sorted { $0.key.rawValue < $1.key.rawValue }
        let whys = try flags.map { flag throws(Failure) in try Self.required(flag.value) }
        return try await write { session in
            let events = try session.move(ids, "return", reason: reason)
            try session.execute(StepQueries.addReturnFields, events, flags.map(\.key.rawValue), whys)
            return events.count
        }
    }

    static func required(_ reason: String?) throws(Failure) -> String {
        guard let reason = reason?.nfc.nonEmpty else { throw Failure("TD283") }
        return reason
    }
}

extension String {
    /// The text, or nil for an empty one.
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension Session {
    /// Takes one step with each nomination.
    /// - Returns: the ids of the steps.
    func move(_ ids: [Int64], _ event: String, reason: String?) throws -> [Int64] {
        let ids = Set(ids).sorted()
        let found = try all(StepQueries.lock, ids, event)
        if let missing = ids.first(where: { id in !found.contains { $0.id == id } }) {
            throw Failure("TD107", ["id": String(missing)])
        }
        let refused = found.filter { !$0.isAllowed }.map { nomination in
            Failure.Detail(
                "TD210",
                [
                    "id": String(nomination.id), "name": nomination.name, "state": nomination.state,
                    "event": event,
                ])
        }
        if let only = refused.first, found.count == 1 { throw Failure(only.code, only.arguments) }
        guard refused.isEmpty else {
            throw Failure("TD112", ["count": String(refused.count)], details: refused)
        }
        return try all(StepQueries.move, ids, event, reason)
    }
}

extension Listing {
    /// Fields for which a nomination came back, and why.
    public static func returnFields(of nomination: Int64) -> Listing {
        Listing("return_fields", NominationQueries.listReturnFields, nomination)
    }

    /// What edits changed in a nomination.
    public static func edits(of nomination: Int64) -> Listing {
        Listing("edits", NominationQueries.listEdits, nomination)
    }
}
