public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum MergerQueries {
    static let merge = Query<Int64, Int64, Int64, String, Bool>("person/merge_people")
    static let unmerge = Query<Int64, Int64, String>("person/unmerge_people")
    static let listFindings = Query<MergeFinding, Int64, Int64, Bool>("person/list_merge_findings")
    static let find = Query<Int64, Int64>("person/find_merge")
    static let list = Query<Listed, Int64>("person/list_mergers")
    static let listDuplicates = Query<Listed, Int64?>("person/list_duplicates")

    static let all: [any AnyQuery] = [merge, unmerge, listFindings, find, list, listDuplicates]
}

/// Something against making two entries one.
struct MergeFinding: RowDecodable {
    let code: String
    let field: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        field = try row.next()
        subject = try row.next()
    }
}

extension Registry {
    /// Makes two entries of one person, collective or household one.
    ///
    /// Whatever points at the gone entry points at the kept one: nominations, awards, ratings, posts, matters, seats on
    /// councils, initiatives. What was nominated and decided keeps its wording. The kept entry takes number, birth, sex
    /// and the like where it has none.
    ///
    /// - Parameters:
    ///   - kept: id of the entry that stays.
    ///   - gone: id of the entry that goes; it leads to the other one from then on.
    ///   - reason: how one knows that they are one.
    ///   - kind: what they are.
    ///   - confirmed: whether they are one although name, sex or a title of one year speak against it.
    /// - Throws: TD106 and TD110 for the ids, TD139 without a reason, TD112 with everything that stands against it:
    ///   TD473 for two personal numbers, TD474 for two ratings of a year, TD475 for what both are named in,
    ///   TD502 for nominations that stand for one award of a dossier, TD505 for two units, TD506 for two figures of a year,
    ///   TD169 for what is to be confirmed.
    public func mergePeople(
        keep kept: Int64, gone: Int64, reason: String, kind: RecipientKind = .individual,
        confirmed: Bool = false
    ) async throws(Failure) {
        let reason = try Self.requiredPaper(reason)
        try await write { session in
            for id in [kept, gone] {
                if let found = try session.first(BodyQueries.kind, id), found != kind {
                    throw Failure("TD106", ["id": String(id)])
                }
            }
            let findings = try session.all(MergerQueries.listFindings, kept, gone, confirmed)
            guard findings.isEmpty || kept == gone else {
                throw Failure(
                    "TD112", ["count": String(findings.count)],
                    details: findings.map { Failure.Detail($0.code, ["subject": $0.subject]) })
            }
            _ = try session.one(MergerQueries.merge, kept, gone, reason, confirmed)
        }
    }

    /// Undoes a merger: the gone entry comes back with its id, and what was its own points at it again.
    ///
    /// What came to the kept entry since stays there.
    /// - Throws: TD139 without a reason, TD476 when the id did not go into another, TD477 when a later merger of the kept
    ///   entry is to be undone first.
    /// - Returns: the id of the entry that it had gone into.
    public func unmergePeople(gone: Int64, reason: String) async throws(Failure) -> Int64 {
        let reason = try Self.requiredPaper(reason)
        return try await write { try $0.one(MergerQueries.unmerge, gone, reason) }
    }

    /// The id under which an entry is found now: its own, or that of the one it went into.
    /// - Throws: TD106 when there never was such a person.
    public func presentPerson(_ id: Int64) async throws(Failure) -> Int64 {
        if let kept = try await read({ try $0.first(MergerQueries.find, id) }) { return kept }
        try await requirePerson(id)
        return id
    }

    /// Pairs of entries that may be one person, the likeliest first; of a unit and what came into it, or of all.
    /// - Throws: TD101.
    public func duplicates(in unit: String?, on day: CalendarDate) async throws(Failure) -> Listing {
        let id = try await read { session in try unit.map { try session.unit($0, on: day).id } }
        return Listing("duplicates", MergerQueries.listDuplicates, id)
    }
}

extension Listing {
    /// Entries that went into a person's, and came back.
    public static func mergers(of person: Int64) -> Listing { Listing("mergers", MergerQueries.list, person) }
}
