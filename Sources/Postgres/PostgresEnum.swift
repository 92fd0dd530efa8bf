/// An enum type of the database, or a text column with a fixed set of values.
///
/// ```swift
/// enum AwardForm: String, CaseIterable, PostgresEnum {
///     case title, medal
///     static let postgresTypeName = "award_form"
/// }
/// ```
public protocol PostgresEnum: PostgresScalar, RawRepresentable, CaseIterable, RowDecodable
where RawValue == String {
    /// The type's name as `format_type` prints it: `award_form`, or `text`.
    static var postgresTypeName: String { get }
}

extension PostgresEnum {
    /// The type of that name.
    public static var postgresType: PostgresType { PostgresType(named: postgresTypeName) }

    /// The first case.
    public static var probe: Self {
        guard let first = allCases.first else { preconditionFailure("\(Self.self) has no cases") }
        return first
    }

    /// The raw value.
    public func encode(into text: inout [UInt8]) -> Bool { rawValue.encode(into: &text) }

    /// Reads a raw value; any other text is refused.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> Self {
        guard let value = Self(rawValue: String(decoding: text, as: UTF8.self)) else {
            throw DecodeFailure("a case of \(Self.self)")
        }
        return value
    }
}
