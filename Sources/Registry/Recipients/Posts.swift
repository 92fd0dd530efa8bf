public import Failures
import Postgres
public import Vietnamese

enum PostQueries {
    static let add = Query<Int64, Int64, Int64, String, CalendarDate, String?>("person/add_post")
    static let end = Query<Nothing, Int64, CalendarDate>("person/end_post")
    static let list = Query<Listed, Int64>("person/list_posts")
    static let move = Query<Nothing, Int64, Int64>("person/move_person")
    static let setDeath = Query<Nothing, Int64, CalendarDate, String?>("person/set_death")
    static let listAwardsAfterDeath = Query<String, Int64>("person/list_awards_after_death")
    static let mendDeath = Query<Nothing, Int64, CalendarDate?, String>("person/mend_death")

    static let all: [any AnyQuery] = [
        add, end, list, move, setDeath, mendDeath, listAwardsAfterDeath,
    ]
}

extension Registry {
    /// Enters a post that a person holds from a day on.
    ///
    /// - Parameters:
    ///   - person: id in the register.
    ///   - title: the post, such as `Trưởng phòng`.
    ///   - unit: code of its unit on the first day.
    ///   - day: first day.
    ///   - paper: the paper of appointment.
    /// - Throws: TD106 and TD101 for person and unit, TD123 when the person holds it already.
    /// - Returns: the id of the post.
    public func addPost(
        of person: Int64, _ title: String, at unit: String, from day: CalendarDate, paper: String?
    ) async throws(Failure) -> Int64 {
        try await requirePerson(person)
        guard let title = title.nfc.nonEmpty else { throw Failure("TD260") }
        return try await write { session in
            let unit = try session.unit(unit, on: day).id
            return try session.one(PostQueries.add, person, unit, title, day, paper?.nfc.nonEmpty)
        }
    }

    /// Enters that a post is no longer held from a day on.
    /// - Throws: TD478 for the post, TD479 for a day outside the time for which it is held.
    public func endPost(_ post: Int64, on day: CalendarDate) async throws(Failure) {
        _ = try await write { try $0.execute(PostQueries.end, post, day) }
    }

    /// Gives a person another home unit; nominations and awards keep the one of their time.
    /// - Throws: TD106 and TD101 for person and unit.
    public func movePerson(_ person: Int64, to unit: String, on day: CalendarDate) async throws(Failure) {
        try await requirePerson(person)
        _ = try await write { session in
            try session.execute(PostQueries.move, person, session.unit(unit, on: day).id)
        }
    }

    /// Enters the day on which a person died, and who receives for the dead.
    /// - Throws: TD106, TD392 for a day to come, TD269 for one before the birth, TD386 where another day was entered.
    public func setDeath(
        of person: Int64, on day: CalendarDate, today: CalendarDate, representedBy: String? = nil
    ) async throws(Failure) {
        try Self.require(day, notAfter: today)
        try await requirePerson(person)
        _ = try await write { try $0.execute(PostQueries.setDeath, person, day, representedBy?.nfc.nonEmpty) }
    }

    /// Awards of somebody who has died that were decided since, or are for a year after it, each with paper and line.
    public func awardsAfterDeath(of person: Int64) async throws(Failure) -> [String] {
        try await read { try $0.all(PostQueries.listAwardsAfterDeath, person) }
    }

    /// Mends the day of a death that was entered, or takes it back; what it was is kept with the reason.
    ///
    /// - Parameters:
    ///   - person: id in the register.
    ///   - day: the true day; nil for somebody who lives.
    ///   - reason: why.
    /// - Throws: TD106 for an id that nobody in reach has, TD158 for a day to come, TD203 for oneself, TD269 for a day
    ///   before the birth, TD239 and TD283 without a reason, TD387 where no death was entered.
    public func mendDeath(of person: Int64, on day: CalendarDate?, reason: String) async throws(Failure) {
        let reason = try Self.required(reason)
        _ = try await write { try $0.execute(PostQueries.mendDeath, person, day, reason) }
    }
}

extension Listing {
    /// Posts of a person in order of time.
    public static func posts(of person: Int64) -> Listing { Listing("posts", PostQueries.list, person) }
}
