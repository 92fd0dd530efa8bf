import Commendation
import Failures
import Postgres
import Vietnamese

struct NearRecipientRow: RowDecodable {
    let line: Int
    let name: String
    let subject: String
    let kind: RecipientKind
    let recipientID: Int64
    let other: String
    let bornOn: CalendarDate?
    let birthPrecision: String?
    let unit: String?
    /// Whether the row has this recipient's personal number.
    let isNumbered: Bool
    /// The complaint that asks about it.
    let code: String
    /// Whether nothing but the spelling differs, so that nobody is asked.
    let isCertain: Bool

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
        kind = try row.next()
        recipientID = try row.next()
        other = try row.next()
        bornOn = try row.next()
        birthPrecision = try row.next()
        unit = try row.next()
        isNumbered = try row.next()
        code = try row.next()
        isCertain = try row.next()
    }

    /// What an officer is shown of the recipient.
    var offer: ImportQuestion.Offer {
        let birth = bornOn.map { NearRecipientRow.birth($0, birthPrecision) }
        return ImportQuestion.Offer(
            answer: String(recipientID),
            meaning: [other, birth, unit].compactMap { $0 }.joined(separator: ", "))
    }

    /// A birth as far as it is known.
    static func birth(_ day: CalendarDate, _ precision: String?) -> String {
        switch precision {
        case "year": String(day.year)
        case "month": String(ClericalDate.slashed(day).dropFirst(3))
        default: ClericalDate.slashed(day)
        }
    }
}

/// A card that was named for a row: what it is called, and whether it may be the row's.
struct NamedCardRow: RowDecodable {
    let name: String?
    let isOne: Bool

    init(row: inout RowReader) throws(PostgresError) {
        name = try row.next()
        isOne = try row.next()
    }
}

struct TwinRow: RowDecodable {
    let line: Int
    let name: String
    let subject: String
    let kind: RecipientKind
    let firstLine: Int
    let other: String
    /// The other one as a question names it.
    let otherSubject: String
    /// Whether name and full birth are the same.
    let isSame: Bool
    /// Whether nothing but the spelling differs, so that nobody is asked.
    let isCertain: Bool

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
        kind = try row.next()
        firstLine = Int(try row.next(Int32.self))
        other = try row.next()
        otherSubject = try row.next()
        isSame = try row.next()
        isCertain = try row.next()
    }
}

struct HomonymRow: RowDecodable {
    let line: Int
    let name: String
    let subject: String
    let firstLine: Int
    let otherSubject: String
    /// The first row of those that go together.
    let apart: Int
    /// The complaint that asks about it.
    let code: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
        firstLine = Int(try row.next(Int32.self))
        otherSubject = try row.next()
        apart = Int(try row.next(Int32.self))
        code = try row.next()
    }
}

struct DoubtfulRow: RowDecodable {
    let line: Int
    let name: String
    let subject: String
    let recipientID: Int64
    let other: String
    let bornOn: CalendarDate?
    let birthPrecision: String?
    let unit: String
    let post: String?
    let achievement: String?
    /// Whether the register knows a personal number.
    let hasNumber: Bool
    /// The complaint: one of the two alone has a number, only the row says who it is, or posts and deeds differ.
    let code: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
        recipientID = try row.next()
        other = try row.next()
        bornOn = try row.next()
        birthPrecision = try row.next()
        unit = try row.next()
        post = try row.next()
        achievement = try row.next()
        hasNumber = try row.next()
        code = try row.next()
    }

    /// What an officer is shown of the recipient.
    var offer: ImportQuestion.Offer {
        let deed = achievement.map { $0.count > 60 ? $0.prefix(60) + "…" : $0 }
        return ImportQuestion.Offer(
            answer: String(recipientID),
            meaning: [
                other, bornOn.map { NearRecipientRow.birth($0, birthPrecision) },
                hasNumber ? "có số định danh" : "chưa có số định danh", post, unit, deed,
            ].compactMap { $0 }.joined(separator: ", "))
    }
}

struct CrowdedNameRow: RowDecodable {
    let line: Int
    let name: String
    let count: Int64

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        count = try row.next()
    }
}
