/// A value of which there can be arrays.
public protocol PostgresArrayElement: Sendable {
    /// The type of the array.
    static var postgresArrayType: PostgresType { get }
    /// Appends an array in text format.
    static func encodeArray(_ array: [Self], into text: inout [UInt8])
    /// Reads an array in text format.
    static func decodeArray(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> [Self]
}

extension PostgresArrayElement where Self: PostgresEncodable & PostgresDecodable {
    /// The array of the element's type.
    public static var postgresArrayType: PostgresType { postgresType.array }

    /// `{"a","b",NULL}`: every element is quoted, so that no text has a meaning of its own.
    public static func encodeArray(_ array: [Self], into text: inout [UInt8]) {
        var element: [UInt8] = []
        text.append(UInt8(ascii: "{"))
        for (index, value) in array.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            element.removeAll(keepingCapacity: true)
            guard value.encode(into: &element) else {
                text.append(contentsOf: "NULL".utf8)
                continue
            }
            text.append(UInt8(ascii: "\""))
            for byte in element {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    text.append(UInt8(ascii: "\\"))
                }
                text.append(byte)
            }
            text.append(UInt8(ascii: "\""))
        }
        text.append(UInt8(ascii: "}"))
    }

    /// Reads an array of one dimension.
    public static func decodeArray(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> [Self] {
        var scanner = ArrayScanner(text, expected: postgresArrayType.name)
        var values: [Self] = []
        while let element = try scanner.next() {
            if element.isNull {
                values.append(try decodeNull())
                continue
            }
            let result = scanner.bytes.withUnsafeBytes { bytes -> Result<Self, DecodeFailure> in
                do throws(DecodeFailure) { return .success(try decode(bytes)) } catch {
                    return .failure(error)
                }
            }
            values.append(try result.get())
        }
        return values
    }
}

extension Array: PostgresValue where Element: PostgresArrayElement {}

extension Array: PostgresEncodable where Element: PostgresArrayElement {
    /// The array of the element's type; `bytea` for bytes.
    public static var postgresType: PostgresType { Element.postgresArrayType }

    /// An array literal; hexadecimal for bytes.
    public func encode(into text: inout [UInt8]) -> Bool {
        Element.encodeArray(self, into: &text)
        return true
    }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
    /// The array of the element's type; `bytea` for bytes.
    public static var postgresTypes: [PostgresType] { [Element.postgresArrayType] }
    /// The empty array.
    public static var probe: [Element] { [] }

    /// Reads an array literal of one dimension; hexadecimal for bytes.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> [Element] {
        try Element.decodeArray(text)
    }
}

extension Array: RowDecodable where Element: PostgresArrayElement {}

/// Splits the text of a one-dimensional array into its elements.
struct ArrayScanner {
    /// The unescaped bytes of the element that `next` just found.
    private(set) var bytes: [UInt8] = []
    private let text: UnsafeRawBufferPointer
    private let expected: String
    private var position = 0

    init(_ text: UnsafeRawBufferPointer, expected: String) {
        self.text = text
        self.expected = expected
    }

    /// Moves to the next element; nil after the last.
    mutating func next() throws(DecodeFailure) -> (isNull: Bool, Void)? {
        guard position < text.count else { throw DecodeFailure(expected) }
        if position == 0 {
            guard take("{") else { throw DecodeFailure(expected) }
            if take("}") { return try end() }
        } else if take("}") {
            return try end()
        } else if !take(",") {
            throw DecodeFailure(expected)
        }
        bytes.removeAll(keepingCapacity: true)
        guard take("\"") else { return (try unquoted(), ()) }
        try quoted()
        return (false, ())
    }

    private mutating func quoted() throws(DecodeFailure) {
        while !take("\"") {
            _ = take("\\")
            guard position < text.count else { throw DecodeFailure(expected) }
            bytes.append(text[position])
            position += 1
        }
    }

    /// Returns whether the element is NULL, which only unquoted text can be.
    private mutating func unquoted() throws(DecodeFailure) -> Bool {
        while position < text.count, text[position] != UInt8(ascii: ","), text[position] != UInt8(ascii: "}")
        {
            // A brace here opens an inner dimension; a Swift array of arrays is not supported.
            guard text[position] != UInt8(ascii: "{") else {
                throw DecodeFailure(expected + " of one dimension")
            }
            bytes.append(text[position])
            position += 1
        }
        guard !bytes.isEmpty else { throw DecodeFailure(expected) }
        return bytes.elementsEqual("NULL".utf8)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private func end() throws(DecodeFailure) -> (isNull: Bool, Void)? {
        guard position == text.count else { throw DecodeFailure(expected) }
        return nil
    }
}
