public import Failures
import Postgres
public import Vietnamese

enum MemberQueries {
    static let add = Query<
        Int64, Int64, Int64?, String, String, String, CalendarDate, CalendarDate?, String?
    >("council/add_member")
    static let end = Query<Int64, Int64, CalendarDate>("council/end_member")
    static let list = Query<Listed, String, CalendarDate?>("council/list_members")
}

/// Somebody who takes a seat on a council.
public struct NewCouncilMember: Sendable {
    /// Code of the unit whose council it is, on the first day.
    public var unit: String
    /// Name of the council.
    public var council: String
    /// Id of the person in the register, where known: a nominee does not vote on himself.
    public var person: Int64?
    /// Name as on the deciding paper.
    public var name: String
    /// Post as on the deciding paper.
    public var post: String
    /// `chair`, `vice`, `standing`, `member` or `secretary`.
    public var role: String
    /// First day of the term.
    public var from: CalendarDate
    /// Last day of the term; nil until it is ended.
    public var until: CalendarDate?
    /// The paper that decides it.
    public var paper: String?

    /// Creates a member.
    public init(
        unit: String, council: String, person: Int64?, name: String, post: String, role: String,
        from: CalendarDate, until: CalendarDate?, paper: String?
    ) {
        self.unit = unit
        self.council = council
        self.person = person
        self.name = name
        self.post = post
        self.role = role
        self.from = from
        self.until = until
        self.paper = paper
    }
}

extension Registry {
    /// Gives somebody a seat on a council, which is made when there is none of that name.
    /// - Throws: TD101 for the unit, TD106 for the person, TD110 when the term ends before it begins, TD123 when the
    ///   seat, or the chair, is taken on some day of the term.
    /// - Returns: the id of the member.
    public func addCouncilMember(_ member: NewCouncilMember) async throws(Failure) -> Int64 {
        if let until = member.until, until < member.from {
            throw Failure(
                "TD110",
                [
                    "value": ClericalDate.slashed(until), "field": "until",
                    "expected": "≥ \(ClericalDate.slashed(member.from))",
                ])
        }
        return try await write { session in
            let unit = try session.unit(member.unit, on: member.from)
            if let person = member.person, try !session.one(PersonQueries.exists, person) {
                throw Failure("TD106", ["id": String(person)])
            }
            let council = try session.council(unit.id, member.council.nfc)
            return try session.one(
                MemberQueries.add, council, member.person, member.name.nfc, member.post.nfc, member.role,
                member.from, member.until, member.paper?.nfc)
        }
    }

    /// Ends a term of office.
    ///
    /// - Parameters:
    ///   - member: id of the member.
    ///   - day: the last day of the term.
    /// - Throws: TD293 when there is no such member, or not yet on that day; TD231 when the term has another end.
    public func endCouncilMember(_ member: Int64, on day: CalendarDate) async throws(Failure) {
        try await write { session in
            guard try session.first(MemberQueries.end, member, day) != nil else {
                throw Failure("TD293", ["member": String(member)])
            }
        }
    }

    /// Records that a member will not vote on a nomination.
    ///
    /// Whether the base of the share changes is the law's affair.
    /// - Throws: TD293 and TD107 for member and nomination, TD241 when it was voted on, TD122 when it is recorded.
    public func recuse(member: Int64, from nomination: Int64, reason: String) async throws(Failure) {
        try await write { session in
            _ = try session.execute(CouncilQueries.recuse, member, nomination, reason.nfc)
        }
    }
}

extension Listing {
    /// Members of the councils of a unit: on a day, or all that ever were.
    public static func councilMembers(unit: String, on day: CalendarDate?) -> Listing {
        Listing("members", MemberQueries.list, unit, day)
    }
}
