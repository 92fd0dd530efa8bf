/// A `numeric`, kept as the exact decimal text that the server prints.
public struct PostgresNumeric: PostgresScalar, RowDecodable, Hashable, CustomStringConvertible {
    /// A sign if negative, digits, and a point with digits if there is a scale.
    public let text: String

    /// Takes decimal text such as `-12.50`; nil when it is not a plain decimal number.
    public init?(_ text: String) {
        var copy = text
        guard copy.withUTF8({ Self.isDecimal(UnsafeRawBufferPointer($0)) }) else { return nil }
        self.text = text
    }

    /// The number of that value.
    public init(_ value: some BinaryInteger) { text = String(value) }

    private init(unchecked text: String) { self.text = text }

    /// The decimal text.
    public var description: String { text }

    /// `numeric`.
    public static var postgresType: PostgresType { .numeric }
    /// Every exact number.
    public static var postgresTypes: [PostgresType] { [.numeric, .bigint, .integer, .smallint] }
    /// Zero.
    public static var probe: PostgresNumeric { PostgresNumeric(0) }

    /// The decimal text.
    public func encode(into bytes: inout [UInt8]) -> Bool { text.encode(into: &bytes) }

    /// Reads decimal text; `NaN` and the infinities are refused.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> PostgresNumeric {
        guard isDecimal(text) else { throw DecodeFailure("a finite numeric") }
        return PostgresNumeric(unchecked: String(decoding: text, as: UTF8.self))
    }

    private static func isDecimal(_ text: UnsafeRawBufferPointer) -> Bool {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            }
    }
}
