import Failures
import Postgres

/// Another entry of the register that may be of somebody who is nominated.
struct DoubleRow: RowDecodable {
    let detail: Failure.Detail

    init(row: inout RowReader) throws(PostgresError) {
        let nomination = try row.next(Int64.self)
        let name = try row.next(String.self)
        let recipient = try row.next(Int64.self)
        let other = try row.next(Int64.self)
        let otherName = try row.next(String.self)
        let unit = try row.next(String.self)
        detail = Failure.Detail(
            try row.next(String.self),
            [
                "id": String(nomination), "name": name, "recipient": String(recipient),
                "other": String(other),
                "other_name": otherName, "unit": unit,
            ])
    }
}

/// An account that may be of somebody who is nominated.
struct UnlinkedRow: RowDecodable {
    let detail: Failure.Detail

    init(row: inout RowReader) throws(PostgresError) {
        _ = try row.next(Int64.self)
        let ordinal = Int(try row.next(Int32.self))
        let name = try row.next(String.self)
        let recipient = try row.next(Int64.self)
        let account = try row.next(String.self)
        detail = Failure.Detail(
            "TD509", line: ordinal, ["subject": "\(name), \(account)", "recipient": String(recipient)])
    }
}
