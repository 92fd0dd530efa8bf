public import Commendation

/// A list as CSV (RFC 4180 with `\n`), byte for byte what PostgreSQL's `COPY … (format csv, header)` writes.
///
/// With `formulaSafe`, text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or carriage return in
/// front) gets an apostrophe in front of it; numbers and dates are never touched. Text that already has apostrophes
/// before such a character gets one more, so that taking one away always restores the original.
public struct CSVSink: RowSink {
    private let output: ByteOutput
    private let formulaSafe: Bool
    private var mayBeFormula: [Bool] = []

    /// Creates a sink; `formulaSafe` is right for files that people open.
    public init(_ output: ByteOutput, formulaSafe: Bool = true) {
        self.output = output
        self.formulaSafe = formulaSafe
    }

    /// Writes the header, the keys of the columns.
    public mutating func begin(_ columns: [ListColumn]) throws {
        mayBeFormula = columns.map { formulaSafe && $0.kind == .text }
        for (index, column) in columns.enumerated() {
            if index > 0 { try output.write(byte: comma) }
            var key = column.key
            let isOnly = columns.count == 1
            let result = key.withUTF8 { bytes in
                Result { try cell(UnsafeRawBufferPointer(bytes), isOnly: isOnly, mayBeFormula: false) }
            }
            try result.get()
        }
        try output.write(byte: newline)
    }

    /// Writes one row; a cell without a value is empty, an empty text is `""`.
    public mutating func row(_ cells: Cells) throws {
        let count = cells.count
        for index in 0..<count {
            if index > 0 { try output.write(byte: comma) }
            if let bytes = cells[index] {
                try cell(bytes, isOnly: count == 1, mayBeFormula: mayBeFormula[index])
            }
        }
        try output.write(byte: newline)
    }

    /// Hands the last bytes over.
    public mutating func end() throws {
        try output.flush()
    }

    @inline(__always)
    private func cell(_ bytes: UnsafeRawBufferPointer, isOnly: Bool, mayBeFormula: Bool) throws {
        let guards = mayBeFormula && looksLikeFormula(bytes)
        // In the worst case every byte is a quote.
        guard let room = try output.room(2 * bytes.count + 3) else {
            return try largeCell(bytes, guards: guards)
        }
        if !guards, !bytes.isEmpty, !needsQuotes(bytes), !(isOnly && isEndMarker(bytes)),
            let start = bytes.baseAddress
        {
            UnsafeMutableRawPointer(room).copyMemory(from: start, byteCount: bytes.count)
            output.commit(bytes.count)
            return
        }
        let isQuoted = bytes.isEmpty || needsQuotes(bytes) || (isOnly && isEndMarker(bytes))
        var end = room
        func put(_ byte: UInt8) {
            end.pointee = byte
            end += 1
        }
        if isQuoted { put(quote) }
        if guards { put(apostrophe) }
        for byte in bytes {
            if byte == quote { put(quote) }
            put(byte)
        }
        if isQuoted { put(quote) }
        output.commit(end - room)
    }

    /// A cell that may not fit into the buffer at once.
    private func largeCell(_ bytes: UnsafeRawBufferPointer, guards: Bool) throws {
        guard guards || needsQuotes(bytes) else { return try output.write(bytes) }
        let isQuoted = needsQuotes(bytes)
        if isQuoted { try output.write(byte: quote) }
        if guards { try output.write(byte: apostrophe) }
        var rest = bytes[...]
        while let position = rest.firstIndex(of: quote) {
            try output.write(UnsafeRawBufferPointer(rebasing: rest[...position]))
            try output.write(byte: quote)
            rest = rest[(position + 1)...]
        }
        try output.write(UnsafeRawBufferPointer(rebasing: rest))
        if isQuoted { try output.write(byte: quote) }
    }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let newline = UInt8(ascii: "\n")
private let apostrophe = UInt8(ascii: "'")

@inline(__always)
private func needsQuotes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    for byte in bytes where byte <= comma {
        if byte == quote || byte == comma || byte == newline || byte == UInt8(ascii: "\r") { return true }
    }
    return false
}

/// `\.` alone on a line would end a COPY, so PostgreSQL quotes it in a list of one column.
private func isEndMarker(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count == 2 && bytes[0] == UInt8(ascii: "\\") && bytes[1] == UInt8(ascii: ".")
}

private func looksLikeFormula(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch bytes.first(where: { $0 != apostrophe }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    case UInt8(ascii: "\t"), UInt8(ascii: "\r"): true
    default: false
    }
}
