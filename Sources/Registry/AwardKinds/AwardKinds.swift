public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum AwardKindQueries {
    static let list = Query<Listed, CalendarDate, RecipientKind?, String?>("award_kind/list_award_kinds")
    static let listVersions = Query<Listed, String>("award_kind/list_award_kind_versions")
    static let exists = Query<Bool, String>("award_kind/award_kind_exists")
}

extension Registry {
    /// Refuses a code that no award kind has.
    /// - Throws: TD109.
    public func requireAwardKind(_ code: String) async throws(Failure) {
        guard try await read({ try $0.one(AwardKindQueries.exists, code) }) else {
            throw Failure("TD109", ["code": code])
        }
    }
}

extension Listing {
    /// Award kinds in force on a day, from the highest down.
    public static func awardKinds(on day: CalendarDate, for kind: RecipientKind?, family: String?) -> Listing
    {
        Listing("award_kinds", AwardKindQueries.list, day, kind, family)
    }

    /// Every version of an award kind.
    public static func awardKindVersions(_ code: String) -> Listing {
        Listing("versions", AwardKindQueries.listVersions, code)
    }
}
