public import Commendation
public import Postgres
public import Vietnamese

extension CalendarDate: PostgresScalar, RowDecodable {
    /// `date`.
    public static var postgresType: PostgresType { PostgresDate.postgresType }
    /// The first day of 1970.
    public static var probe: CalendarDate {
        guard let day = CalendarDate(year: 1970, month: 1, day: 1) else {
            preconditionFailure("1970 began with a day")
        }
        return day
    }

    /// ISO 8601.
    public func encode(into text: inout [UInt8]) -> Bool { iso.encode(into: &text) }

    /// Reads ISO 8601; infinity and years outside 1–9999 are refused.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> CalendarDate {
        guard let day = CalendarDate(iso: String(decoding: text, as: UTF8.self)) else {
            throw DecodeFailure("a date between the years 1 and 9999")
        }
        return day
    }
}

extension RecipientKind: PostgresEnum {
    /// `recipient_kind`.
    public static var postgresTypeName: String { "recipient_kind" }
}
