import Postgres
import Vietnamese

/// Whose card a line is for which a leader has vouched.
public struct ConfirmedCard: Sendable, Equatable {
    /// The line of the file.
    public var line: Int
    /// What the line calls the recipient.
    public let name: String
    /// The card: its id, name, birth and unit, in one line.
    public let words: String
}

struct ConfirmedCardRow: RowDecodable {
    let card: ConfirmedCard

    init(row: inout RowReader) throws(PostgresError) {
        let (line, name) = (try row.next(Int32.self), try row.next(String.self))
        let (id, called) = (try row.next(Int64.self), try row.next(String.self))
        let (day, precision) = (try row.next(CalendarDate?.self), try row.next(String?.self))
        let unit = try row.next(String.self)
        let born = day.map { NearRecipientRow.birth($0, precision) }
        card = ConfirmedCard(
            line: Int(line), name: name,
            words: "\(id) – " + [called, born, unit].compactMap { $0 }.joined(separator: ", "))
    }
}
