public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum BodyQueries {
    static let list = Query<Listed, RecipientKind, String?, CalendarDate, String?, Int64?, Int32?>(
        "recipient/list_bodies")
    static let show = Query<Listed, Int64>("recipient/find_body")
    static let listMembers = Query<Listed, Int64>("recipient/list_members")
    static let listFigures = Query<Listed, Int64>("recipient/list_body_figures")
    static let listDuplicates = Query<Listed, RecipientKind, Int64?>("person/list_body_duplicates")
    static let kind = Query<RecipientKind, Int64>("recipient/recipient_kind")
}

extension Registry {
    /// The id under which a collective or household is found now: its own, or that of the one it went into.
    /// - Throws: TD106 when there never was such a one of this kind.
    public func presentRecipient(_ id: Int64, of kind: RecipientKind) async throws(Failure) -> Int64 {
        try await read { session in
            let present = try session.first(MergerQueries.find, id) ?? id
            guard try session.first(BodyQueries.kind, present) == kind else {
                throw Failure("TD106", ["id": String(id)])
            }
            return present
        }
    }

    /// Pairs of cards that may be one collective or household, the likeliest first; of a unit with what is below and what
    /// came into it, or of all.
    /// - Throws: TD101.
    public func duplicates(
        of kind: RecipientKind, in unit: String?, on day: CalendarDate
    ) async throws(Failure) -> Listing {
        let id = try await read { session in try unit.map { try session.unit($0, on: day).id } }
        return Listing("duplicates", BodyQueries.listDuplicates, kind, id)
    }
}

extension Listing {
    /// Collectives or households by name, of a unit with those below it, whose name holds a text.
    public static func bodies(
        _ kind: RecipientKind, unit: String?, on day: CalendarDate, named part: String?, after: Int64? = nil,
        most: Int? = nil
    ) -> Listing {
        Listing(
            "bodies", BodyQueries.list, kind, unit, day, part?.nfc, after, most.map { Int32(clamping: $0) })
    }

    /// The people of a collective that is a unit, or who stands for a household.
    public static func members(of body: Int64) -> Listing {
        Listing("members", BodyQueries.listMembers, body)
    }

    /// Everything about a collective or household: awards with their papers, ratings, figures, matters, bonuses, names
    /// that were mended, entries that went into this one, and what does not fit together.
    public static func card(ofBody body: Int64, on day: CalendarDate) -> [Listing] {
        [
            Listing("body", BodyQueries.show, body), .awards(of: body),
            Listing("ratings", CardQueries.listRatings, body),
            Listing("figures", BodyQueries.listFigures, body),
            .matters(of: body, unit: nil, on: day, openOnly: false),
            Listing("money", CardQueries.listMoney, body),
            Listing("conflicts", CardQueries.listConflicts, body), .nameCorrections(of: body),
            .mergers(of: body),
        ]
    }
}
