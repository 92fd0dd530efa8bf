public import Failures
public import Postgres
import Vietnamese

/// What becomes of a nomination whose line is taken out of a draft.
public enum Omission: String, Sendable, CaseIterable {
    /// Nothing is decided about it for now.
    case `defer`
    /// It is not awarded.
    case refuse
}

/// How much of a draft changed, in nominations.
public struct DraftChanges: Sendable, Equatable {
    /// Lines that came.
    public let added: Int
    /// Lines that went.
    public let removed: Int
    /// Lines whose text changed.
    public let reworded: Int

    /// Whether nothing changed.
    public var isEmpty: Bool { added + removed + reworded == 0 }
}

extension DraftChanges: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        added = Int(try row.next(Int64.self))
        removed = Int(try row.next(Int64.self))
        reworded = Int(try row.next(Int64.self))
    }
}

enum DraftQueries {
    static let omit = Query<Int32, Int64, Int32, [Int64], String, String>("decision/omit_lines")
    static let discard = Query<Int32, Int64, Int32>("decision/discard_draft")
    static let countChanges = Query<DraftChanges, Int64, Int32>("decision/count_changes")
    static let listChanges = Query<Listed, Int64, Int32>("decision/list_changes")
    static let listResults = Query<Listed, Int64>("decision/list_results")
}

extension Registry {
    /// Takes lines out of a draft by deferring or refusing their nominations; the other lines stay as they are.
    ///
    /// - Parameters:
    ///   - nominations: whose lines go.
    ///   - id: the draft.
    ///   - version: the version that was read; nil for the present one.
    ///   - omission: the step that the nominations take.
    ///   - reason: why.
    /// - Throws: TD104, TD228 when the draft has changed, TD232 when it was issued, TD283 without a reason, TD360 for a
    ///   nomination that is not in it, TD361 when no line would be left.
    /// - Returns: how many lines went.
    @discardableResult
    public func omit(
        _ nominations: [Int64], from id: Int64, version: Int? = nil, as omission: Omission, reason: String
    ) async throws(Failure) -> Int {
        let reason = try Self.required(reason)
        return try await write { session in
            Int(
                try session.one(
                    DraftQueries.omit, id, try session.draftVersion(id, read: version), nominations,
                    omission.rawValue, reason))
        }
    }

    /// Gives a draft up: its nominations stay recommended, its dossiers are free for another draft.
    ///
    /// - Parameters:
    ///   - id: the draft.
    ///   - version: the version that was read; nil for the present one.
    /// - Throws: TD104, TD228 when the draft has changed, TD232 when it was issued.
    /// - Returns: how many lines it had.
    @discardableResult
    public func discardDraft(_ id: Int64, version: Int? = nil) async throws(Failure) -> Int {
        try await write { session in
            Int(try session.one(DraftQueries.discard, id, try session.draftVersion(id, read: version)))
        }
    }

    /// How much of a draft changed since a version of it.
    /// - Throws: what the database has to say; a draft that nothing has did not change.
    public func draftChanges(_ id: Int64, since version: Int) async throws(Failure) -> DraftChanges {
        try await read { try $0.one(DraftQueries.countChanges, id, Int32(clamping: version)) }
    }
}

extension Session {
    /// The version that was read, or the present one for who has not said which.
    fileprivate func draftVersion(_ id: Int64, read version: Int?) throws -> Int32 {
        Int32(clamping: try version ?? head(id).version)
    }
}

extension Listing {
    /// What changed in a draft since a version of it, with the reasons.
    public static func draftChanges(_ id: Int64, since version: Int) -> Listing {
        Listing("changes", DraftQueries.listChanges, id, Int32(clamping: version))
    }

    /// What became of everything that a decision answers: awarded, revoked, refused, deferred, with the reasons.
    public static func decisionResults(_ id: Int64) -> Listing {
        Listing("results", DraftQueries.listResults, id)
    }
}
