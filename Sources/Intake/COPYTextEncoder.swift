import Glibc
import Vietnamese

/// Encodes records as rows of PostgreSQL's COPY text format in one buffer that is used again.
///
/// A row is the line number of the record, the chosen cells, and `t` or `f` for "may need NFC normalisation", so that
/// the database normalises only what needs it. Cells are trimmed of spaces and line breaks at their ends; an empty
/// one is `\N`. Not Sendable.
public final class COPYTextEncoder {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int

    /// Number of bytes waiting to be sent.
    public private(set) var count = 0

    /// Creates an encoder; send and `removeAll` when `count` reaches some 64 KiB.
    public init() {
        capacity = 128 * 1024
        base = .allocate(capacity: capacity)
    }

    deinit {
        base.deallocate()
    }

    /// The encoded rows; lent until the encoder is used again.
    public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// Forgets what was sent and keeps the memory.
    public func removeAll() { count = 0 }

    /// Adds a record; `columns` says which of its cells to send, in which order, nil for a field without a column.
    public func add(_ record: CSVRecord, columns: [Int?]) {
        integer(record.line)
        var mayNeedNFC = false
        for column in columns {
            reserve(1)
            put(tab)
            guard let column else {
                null()
                continue
            }
            let cell = COPYTextEncoder.trimmed(FormulaGuard.removed(from: record[column]))
            text(cell)
            if !record.isASCII, !mayNeedNFC { mayNeedNFC = !Normalization.isCertainlyNFC(cell) }
        }
        reserve(3)
        put(tab)
        put(mayNeedNFC ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        put(UInt8(ascii: "\n"))
    }

    private func integer(_ number: Int) {
        var digits = String(number)
        digits.withUTF8 { text(UnsafeRawBufferPointer($0)) }
    }

    private func null() {
        reserve(2)
        put(backslash)
        put(UInt8(ascii: "N"))
    }

    private func text(_ cell: UnsafeRawBufferPointer) {
        guard let start = cell.baseAddress, !cell.isEmpty else { return null() }
        reserve(2 * cell.count)
        guard COPYTextEncoder.needsEscape(cell) else {
            memcpy(base + count, start, cell.count)
            count += cell.count
            return
        }
        for byte in cell {
            switch byte {
            case backslash: escape(backslash)
            case tab: escape(UInt8(ascii: "t"))
            case UInt8(ascii: "\n"): escape(UInt8(ascii: "n"))
            case UInt8(ascii: "\r"): escape(UInt8(ascii: "r"))
            default: put(byte)
            }
        }
    }

    private func escape(_ letter: UInt8) {
        put(backslash)
        put(letter)
    }

    @inline(__always)
    private func put(_ byte: UInt8) {
        base[count] = byte
        count += 1
    }

    @inline(__always)
    private func reserve(_ more: Int) {
        if count + more > capacity { grow(more) }
    }

    private func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        memcpy(larger, base, count)
        base.deallocate()
        base = larger
    }

    /// Looks at all bytes without leaving early, which the compiler turns into vector code.
    @inline(__always)
    private static func needsEscape(_ cell: UnsafeRawBufferPointer) -> Bool {
        var found = false
        for byte in cell {
            found = found || byte == backslash
            found = found || byte < 0x0E
        }
        return found
    }

    /// Without ASCII white space, no-break spaces, zero-width spaces and byte order marks at either end.
    private static func trimmed(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var (start, end) = (0, cell.count)
        while start < end {
            let length = spaceLength(cell, at: start, end: end)
            guard length > 0 else { break }
            start += length
        }
        while end > start {
            let length = (1...3).first {
                end - $0 >= start && spaceLength(cell, at: end - $0, end: end) == $0
            }
            guard let length else { break }
            end -= length
        }
        return UnsafeRawBufferPointer(rebasing: cell[start..<end])
    }

    /// Length of the white space at a position, 0 when there is none.
    @inline(__always)
    private static func spaceLength(_ cell: UnsafeRawBufferPointer, at index: Int, end: Int) -> Int {
        switch cell[index] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2: return index + 1 < end && cell[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            let isZeroWidth = index + 2 < end && cell[index + 1] == 0x80 && cell[index + 2] == 0x8B
            return isZeroWidth ? 3 : 0
        case 0xEF:
            let isMark = index + 2 < end && cell[index + 1] == 0xBB && cell[index + 2] == 0xBF
            return isMark ? 3 : 0
        default: return 0
        }
    }
}

private let backslash = UInt8(ascii: "\\")
private let tab = UInt8(ascii: "\t")
