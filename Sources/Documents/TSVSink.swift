public import Commendation

/// A list as tab-separated lines for other programs: no quotes; tab, line breaks and backslash as `\t`, `\n`, `\r`, `\\`.
///
/// A cell without a value and an empty text are both empty.
public struct TSVSink: RowSink {
    private let output: ByteOutput

    /// Creates a sink.
    public init(_ output: ByteOutput) {
        self.output = output
    }

    /// Writes the header, the keys of the columns.
    public mutating func begin(_ columns: [ListColumn]) throws {
        try output.write(columns.map(\.key).joined(separator: "\t") + "\n")
    }

    /// Writes one line.
    public mutating func row(_ cells: Cells) throws {
        for index in 0..<cells.count {
            if index > 0 { try output.write(byte: UInt8(ascii: "\t")) }
            if let bytes = cells[index] { try cell(bytes) }
        }
        try output.write(byte: UInt8(ascii: "\n"))
    }

    /// Hands the last bytes over.
    public mutating func end() throws {
        try output.flush()
    }

    private func cell(_ bytes: UnsafeRawBufferPointer) throws {
        var start = 0
        for (index, byte) in bytes.enumerated() {
            guard let letter = escape(byte) else { continue }
            try output.write(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
            try output.write(byte: UInt8(ascii: "\\"))
            try output.write(byte: letter)
            start = index + 1
        }
        try output.write(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }

    @inline(__always)
    private func escape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\t"): UInt8(ascii: "t")
        case UInt8(ascii: "\n"): UInt8(ascii: "n")
        case UInt8(ascii: "\r"): UInt8(ascii: "r")
        case UInt8(ascii: "\\"): UInt8(ascii: "\\")
        default: nil
        }
    }
}
