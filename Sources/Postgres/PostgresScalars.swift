extension Bool: PostgresScalar, RowDecodable {
    /// `boolean`.
    public static var postgresType: PostgresType { .boolean }
    /// False.
    public static var probe: Bool { false }

    /// `t` or `f`.
    public func encode(into text: inout [UInt8]) -> Bool {
        text.append(UInt8(ascii: self ? "t" : "f"))
        return true
    }

    /// Reads `t` or `f`.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> Bool {
        guard text.count == 1, text[0] == UInt8(ascii: "t") || text[0] == UInt8(ascii: "f") else {
            throw DecodeFailure("boolean")
        }
        return text[0] == UInt8(ascii: "t")
    }
}

/// The integers that have a PostgreSQL type of their own.
public protocol PostgresInteger: PostgresScalar, FixedWidthInteger, SignedInteger {}

extension PostgresInteger {
    /// Zero.
    public static var probe: Self { 0 }

    /// Decimal digits.
    public func encode(into text: inout [UInt8]) -> Bool {
        text.append(contentsOf: String(self).utf8)
        return true
    }

    /// Reads decimal digits; a number that does not fit is refused.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> Self {
        let negative = text.first == UInt8(ascii: "-")
        var value: Self = 0
        guard text.count > (negative ? 1 : 0) else { throw DecodeFailure(postgresType.name) }
        for index in (negative ? 1 : 0)..<text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            // Counts downwards because the smallest integer has no positive counterpart.
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.subtractingReportingOverflow(Self(truncatingIfNeeded: digit))
            guard digit < 10, !overflow, !carry else { throw DecodeFailure(postgresType.name) }
            value = sum
        }
        guard negative || value != .min else { throw DecodeFailure(postgresType.name) }
        return negative ? value : 0 - value
    }
}

extension Int: PostgresInteger, RowDecodable {
    /// `bigint`.
    public static var postgresType: PostgresType { .bigint }
    /// Every integer type.
    public static var postgresTypes: [PostgresType] { [.bigint, .integer, .smallint] }
}

extension Int64: PostgresInteger, RowDecodable {
    /// `bigint`.
    public static var postgresType: PostgresType { .bigint }
    /// Every integer type.
    public static var postgresTypes: [PostgresType] { [.bigint, .integer, .smallint] }
}

extension Int32: PostgresInteger, RowDecodable {
    /// `integer`.
    public static var postgresType: PostgresType { .integer }
    /// The integer types that fit.
    public static var postgresTypes: [PostgresType] { [.integer, .smallint] }
}

extension Int16: PostgresInteger, RowDecodable {
    /// `smallint`.
    public static var postgresType: PostgresType { .smallint }
}

extension Double: PostgresScalar, RowDecodable {
    /// `double precision`.
    public static var postgresType: PostgresType { .doublePrecision }
    /// Both floating-point types; not `numeric`, which would lose digits.
    public static var postgresTypes: [PostgresType] { [.doublePrecision, .real] }
    /// Zero.
    public static var probe: Double { 0 }

    /// The shortest text that gives the same number back.
    public func encode(into text: inout [UInt8]) -> Bool {
        text.append(contentsOf: description.utf8)
        return true
    }

    /// Reads a decimal number, `NaN` or `Infinity`.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> Double {
        guard let value = Double(String(decoding: text, as: UTF8.self)) else {
            throw DecodeFailure(postgresType.name)
        }
        return value
    }
}

extension String: PostgresScalar, RowDecodable {
    /// `text`.
    public static var postgresType: PostgresType { .text }
    /// The types whose text is the value itself.
    public static var postgresTypes: [PostgresType] {
        [.text, .varchar, .character, .name, .uuid, .json, .jsonb]
    }
    /// The empty text.
    public static var probe: String { "" }

    /// The UTF-8 bytes; a NUL in them is refused when the query runs.
    public func encode(into text: inout [UInt8]) -> Bool {
        text.append(contentsOf: utf8)
        return true
    }

    /// Reads UTF-8.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> String {
        String(decoding: text, as: UTF8.self)
    }
}
