public import Failures
import Intake

/// A CSV file of votes: `nomination_id`, `yes`, `no`, `blank`; where papers were counted `issued`, `collected`, `valid`;
/// and `written`.
public enum VotesFile {
    private static let fields = [
        IntakeField(key: "nomination_id", names: ["Mã đề nghị"], isRequired: true),
        IntakeField(key: "yes", names: ["Đồng ý"], isRequired: true),
        IntakeField(key: "no", names: ["Không đồng ý"], isRequired: true),
        IntakeField(key: "blank", names: ["Trắng", "Phiếu trắng", "Trắng, không hợp lệ"]),
        IntakeField(key: "issued", names: ["Phát ra", "Số phiếu phát ra"]),
        IntakeField(key: "collected", names: ["Thu về", "Số phiếu thu về"]),
        IntakeField(key: "valid", names: ["Hợp lệ", "Số phiếu hợp lệ"]),
        IntakeField(key: "written", names: ["Ý kiến bằng văn bản"]),
        IntakeField(key: "name", names: ["Tên", "Họ và tên"]),
    ]

    /// Reads the file.
    /// - Throws: TD410 with a detail for each cell that is not a number; TD4xx for the file.
    public static func read(_ path: String) throws(Failure) -> [MeetingRecord.Votes] {
        try NumbersFile.read(path, fields: fields) { cells, line, complaints in
            // What was not counted is the greatest number until the row is known to be whole.
            let numbers = (0..<8).compactMap { field in
                NumbersFile.number(
                    cells[field], missing: field < 3 ? nil : field == 3 ? 0 : .max, fields[field], line,
                    &complaints)
            }
            guard numbers.count == 8 else { return nil }
            let counted = numbers.map { $0 == .max ? nil : $0 }
            let hasPapers = counted[4] != nil || counted[5] != nil || counted[6] != nil
            return MeetingRecord.Votes(
                nomination: Int64(numbers[0]), yes: numbers[1], no: numbers[2], blank: numbers[3],
                papers: hasPapers
                    ? MeetingRecord.Papers(issued: counted[4], collected: counted[5], valid: counted[6])
                    : nil,
                written: counted[7])
        }
    }
}
