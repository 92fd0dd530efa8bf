public import Failures
import Intake

/// Who came to a meeting: ids separated by commas, or a CSV file with `member_id`, `attendance` and `substitute`.
public enum AttendanceFile {
    private static let fields = [
        IntakeField(key: "member_id", names: ["Mã thành viên"], isRequired: true),
        IntakeField(key: "attendance", names: ["Dự họp"]),
        IntakeField(key: "substitute", names: ["Người họp thay"]),
    ]

    private static let manners: [String: MeetingRecord.Attendance.Manner] = [
        "present": .present, "có mặt": .present, "written": .written, "văn bản": .written, "absent": .absent,
        "vắng": .absent,
    ]

    /// Reads a list such as `1,2,5`, of members who came, or else a file.
    /// - Throws: TD410 with a detail for each cell that means nothing; TD4xx for the file.
    public static func read(_ text: String) throws(Failure) -> [MeetingRecord.Attendance] {
        let ids = text.split(separator: ",").map { Int64($0) }
        if !ids.isEmpty, !ids.contains(nil) {
            return ids.compactMap { $0 }.map { MeetingRecord.Attendance(member: $0, manner: .present) }
        }
        return try NumbersFile.read(text, fields: fields) { cells, line, complaints in
            let member = NumbersFile.number(cells[0], missing: nil, fields[0], line, &complaints)
            let manner = manners[cells[1]?.lowercased() ?? "present"]
            if manner == nil {
                complaints.add(
                    Failure.Detail(
                        "TD245", line: line, column: fields[1].names.first, ["value": cells[1] ?? ""]))
            }
            guard let member, let manner else { return nil }
            return MeetingRecord.Attendance(member: Int64(member), manner: manner, substitute: cells[2])
        }
    }
}
