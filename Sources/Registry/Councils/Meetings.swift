public import Failures
import Postgres

enum MeetingQueries {
    static let list = Query<Listed, String?>("council/list_meetings")
    static let show = Query<Listed, Int64>("council/find_meeting")
    static let exists = Query<Bool, Int64>("council/meeting_exists")
    static let listAttendance = Query<Listed, Int64>("council/list_attendance")
    static let listResults = Query<Listed, Int64>("council/list_results")
    static let listRecusals = Query<Listed, Int64>("council/list_recusals")
}

extension Registry {
    /// Refuses the id of no meeting.
    /// - Throws: TD297.
    public func requireMeeting(_ id: Int64) async throws(Failure) {
        guard try await read({ try $0.one(MeetingQueries.exists, id) }) else {
            throw Failure("TD297", ["ballot": String(id)])
        }
    }
}

extension Listing {
    /// Meetings of the councils of a unit, or of all.
    public static func meetings(unit: String?) -> Listing {
        Listing("meetings", MeetingQueries.list, unit)
    }

    /// Everything about one meeting: itself, who came, the counts with shares of both bases, who did not vote.
    public static func meeting(_ id: Int64) -> [Listing] {
        [
            Listing("meeting", MeetingQueries.show, id),
            Listing("attendance", MeetingQueries.listAttendance, id),
            Listing("results", MeetingQueries.listResults, id),
            Listing("recusals", MeetingQueries.listRecusals, id),
        ]
    }
}
