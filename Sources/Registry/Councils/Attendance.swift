import Failures
import Postgres
import Vietnamese

struct AttendanceComplaint: RowDecodable {
    let line: Int32
    let member: Int64

    init(row: inout RowReader) throws(PostgresError) {
        line = try row.next()
        member = try row.next()
    }
}

enum AttendanceQueries {
    static let countMembers = Query<Int32, Int64, CalendarDate>("council/count_members")
    static let check = Query<AttendanceComplaint, Int64, CalendarDate, [Int64]>("council/check_attendance")
    static let add = Query<Nothing, Int64, [Int64], [String], [String]>("council/add_attendance")
}

/// How many members there are, came and wrote.
struct MeetingNumbers {
    let total: Int
    let present: Int
    let written: Int
}

extension Session {
    /// The numbers of a meeting: as given, as counted in the list of attendance, or both when they agree.
    /// - Throws: TD112 with TD293 for each line that names no member in office and TD294 for each number that
    ///   disagrees with the list.
    func numbers(_ meeting: MeetingRecord, _ council: Int64) throws -> MeetingNumbers {
        guard !meeting.attendance.isEmpty else {
            return MeetingNumbers(
                total: meeting.membersTotal ?? 0, present: meeting.membersPresent ?? 0,
                written: meeting.writtenOpinions ?? 0)
        }
        var details = try all(
            AttendanceQueries.check, council, meeting.heldOn, meeting.attendance.map(\.member)
        ).map {
            Failure.Detail("TD293", line: Int($0.line), ["member": String($0.member)])
        }
        let listed = MeetingNumbers(
            total: Int(try one(AttendanceQueries.countMembers, council, meeting.heldOn)),
            present: meeting.attendance.count { $0.manner == .present },
            written: meeting.attendance.count { $0.manner == .written })
        for (given, counted) in [
            (meeting.membersTotal, listed.total), (meeting.membersPresent, listed.present),
            (meeting.writtenOpinions, listed.written),
        ] {
            guard let given, given != counted else { continue }
            details.append(Failure.Detail("TD294", ["value": String(given), "count": String(counted)]))
        }
        guard details.isEmpty else {
            throw Failure("TD112", ["count": String(details.count)], details: details)
        }
        return listed
    }

    /// Freezes who sat in a meeting, when that is known.
    func freezeAttendance(_ attendance: [MeetingRecord.Attendance], meeting: Int64) throws {
        guard !attendance.isEmpty else { return }
        try execute(
            AttendanceQueries.add, meeting, attendance.map(\.member), attendance.map(\.manner.rawValue),
            attendance.map { $0.substitute?.nfc ?? "" })
    }
}
