public import Failures
import Intake

/// A CSV file of votes: `nomination_id`, `yes`, `no`, `blank`.
public enum VotesFile {
    private static let fields = [
        IntakeField(key: "nomination_id", names: ["Mã đề nghị"], isRequired: true),
        IntakeField(key: "yes", names: ["Đồng ý"], isRequired: true),
        IntakeField(key: "no", names: ["Không đồng ý"], isRequired: true),
        IntakeField(key: "blank", names: ["Trắng", "Phiếu trắng"]),
        IntakeField(key: "name", names: ["Tên", "Họ và tên"]),
    ]

    /// Reads the file.
    /// - Throws: TD410 with a detail for each cell that is not a number; TD4xx for the file.
    public static func read(_ path: String) throws(Failure) -> [MeetingRecord.Votes] {
        let reader = try CSVReader(path: path)
        let columns = HeaderMatch(reader.header, fields: fields, complaints: &reader.complaints).columns
        if let failure = reader.complaints.failure(path: path) { throw failure }
        var votes: [MeetingRecord.Votes] = []
        while let record = try reader.next() {
            var numbers: [Int] = []
            for field in 0..<4 {
                let text = columns[field].flatMap { record.value($0) }.map { String(decoding: $0, as: UTF8.self) }
                if let number = text.map({ Int($0) }) ?? (field == 3 ? 0 : nil), number >= 0 {
                    numbers.append(number)
                } else {
                    reader.complaints.add(
                        Failure.Detail(
                            "TD245", line: record.line, column: fields[field].names.first, ["value": text ?? ""]))
                }
            }
            guard numbers.count == 4 else { continue }
            votes.append(
                MeetingRecord.Votes(nomination: Int64(numbers[0]), yes: numbers[1], no: numbers[2], blank: numbers[3]))
        }
        if let failure = reader.complaints.failure(path: path) { throw failure }
        guard !votes.isEmpty else { throw Failure("TD411", ["path": path]) }
        return votes
    }
}
