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
                Result { try cell(UnsafeRawBufferPointer(bytes), isOnly: isOnly, guards: false) }
            }
            try result.get()
        }
        try output.write(byte: newline)
    }

    /// Writes one row; a cell without a value is empty, an empty text is `""`.
    public mutating func row(_ cells: Cells) throws {
        var most = cells.count
        for index in 0..<cells.count { most += CSVSink.most(cells[index]?.count ?? 0) }
        guard let room = try output.room(most) else { return try largeRow(cells) }
        // One look at the output per row instead of one per cell: reference counting would cost more than the copying.
        let end = mayBeFormula.withUnsafeBufferPointer { mayBeFormula in
            var end = room
            for index in 0..<cells.count {
                if index > 0 { put(comma, to: &end) }
                guard let bytes = cells[index] else { continue }
                let guards = mayBeFormula[index] && looksLikeFormula(bytes)
                CSVSink.append(bytes, isOnly: cells.count == 1, guards: guards, to: &end)
            }
            put(newline, to: &end)
            return end
        }
        output.commit(end - room)
    }

    /// Hands the last bytes over.
    public mutating func end() throws {
        try output.flush()
    }

    /// Room for a cell in the worst case, in which every byte is a quote.
    @inline(__always)
    private static func most(_ count: Int) -> Int { 2 * count + 3 }

    @inline(__always)
    private static func append(
        _ bytes: UnsafeRawBufferPointer, isOnly: Bool, guards: Bool, to end: inout UnsafeMutablePointer<UInt8>
    ) {
        let isQuoted = bytes.isEmpty || needsQuotes(bytes) || (isOnly && isEndMarker(bytes))
        if !guards, !isQuoted, let start = bytes.baseAddress {
            UnsafeMutableRawPointer(end).copyMemory(from: start, byteCount: bytes.count)
            end += bytes.count
            return
        }
        if isQuoted { put(quote, to: &end) }
        if guards { put(apostrophe, to: &end) }
        for byte in bytes {
            if byte == quote { put(quote, to: &end) }
            put(byte, to: &end)
        }
        if isQuoted { put(quote, to: &end) }
    }

    /// A row that may not fit into the buffer at once.
    private func largeRow(_ cells: Cells) throws {
        for index in 0..<cells.count {
            if index > 0 { try output.write(byte: comma) }
            guard let bytes = cells[index] else { continue }
            let guards = mayBeFormula[index] && looksLikeFormula(bytes)
            try cell(bytes, isOnly: cells.count == 1, guards: guards)
        }
        try output.write(byte: newline)
    }

    private func cell(_ bytes: UnsafeRawBufferPointer, isOnly: Bool, guards: Bool) throws {
        guard let room = try output.room(CSVSink.most(bytes.count)) else {
            return try largeCell(bytes, guards: guards)
        }
        var end = room
        CSVSink.append(bytes, isOnly: isOnly, guards: guards, to: &end)
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
private func put(_ byte: UInt8, to end: inout UnsafeMutablePointer<UInt8>) {
    end.pointee = byte
    end += 1
}

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
