public import Commendation

/// A list as a JSON array of objects, one object per line, written while it is read.
///
/// Numbers are JSON numbers with PostgreSQL's digits (a decimal keeps its zeros), booleans `true` and `false`, dates
/// ISO text, missing values `null`. What JSON has no number for (`NaN`, `Infinity`) is text.
public struct JSONSink: RowSink {
    private let output: ByteOutput
    private var names: [String] = []
    private var kinds: [CellKind] = []
    private var isFirst = true

    /// Creates a sink.
    public init(_ output: ByteOutput) {
        self.output = output
    }

    /// Opens the array.
    public mutating func begin(_ columns: [ListColumn]) throws {
        let memory = ByteOutput()
        for column in columns {
            let start = memory.bytes.count
            try JSONText.write(column.key, to: memory)
            try memory.write(byte: UInt8(ascii: ":"))
            names.append(String(decoding: memory.bytes[start...], as: UTF8.self))
        }
        kinds = columns.map(\.kind)
        try output.write("[")
    }

    /// Writes one object.
    public mutating func row(_ cells: Cells) throws {
        try output.write(isFirst ? "\n{" : ",\n{")
        isFirst = false
        for index in 0..<cells.count {
            if index > 0 { try output.write(byte: UInt8(ascii: ",")) }
            try output.write(names[index])
            try value(cells[index], kinds[index])
        }
        try output.write(byte: UInt8(ascii: "}"))
    }

    /// Closes the array and hands the last bytes over.
    public mutating func end() throws {
        try output.write(isFirst ? "]\n" : "\n]\n")
        try output.flush()
    }

    private func value(_ bytes: UnsafeRawBufferPointer?, _ kind: CellKind) throws {
        guard let bytes else { return try output.write("null") }
        switch kind {
        case .integer, .decimal, .money:
            if JSONText.isNumber(bytes) {
                try output.write(bytes)
            } else {
                try JSONText.write(bytes, to: output)
            }
        case .boolean: try output.write(bytes.first == UInt8(ascii: "t") ? "true" : "false")
        case .text, .date, .timestamp: try JSONText.write(bytes, to: output)
        }
    }
}

/// The parts of JSON that are more than punctuation.
enum JSONText {
    /// Writes a string with its quotes.
    static func write(_ text: String, to output: ByteOutput) throws {
        var text = text
        try text.withUTF8 { bytes in
            Result { try write(UnsafeRawBufferPointer(bytes), to: output) }
        }.get()
    }

    /// Writes UTF-8 as a string with its quotes; only what must be escaped is escaped.
    static func write(_ bytes: UnsafeRawBufferPointer, to output: ByteOutput) throws {
        try output.write(byte: UInt8(ascii: "\""))
        var start = 0
        for (index, byte) in bytes.enumerated()
        where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            try output.write(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
            try output.write(escape(byte))
            start = index + 1
        }
        try output.write(UnsafeRawBufferPointer(rebasing: bytes[start...]))
        try output.write(byte: UInt8(ascii: "\""))
    }

    /// Whether bytes are a number by JSON's grammar.
    static func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        func digits() -> Int {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !startsWithZero || whole == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): return "\\\""
        case UInt8(ascii: "\\"): return "\\\\"
        case UInt8(ascii: "\n"): return "\\n"
        case UInt8(ascii: "\r"): return "\\r"
        case UInt8(ascii: "\t"): return "\\t"
        default:
            let hex = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        }
    }
}
