import Glibc
import Vietnamese

/// Encodes values as rows of PostgreSQL's COPY text format in one buffer that is used again.
///
/// Text is written on one line: tabs and line breaks become spaces. Not Sendable.
public final class COPYTextEncoder {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var isFirst = true

    /// Number of bytes waiting to be sent.
    public private(set) var count = 0
    /// Whether some text written so far may not be in NFC, so that the database has something to normalise.
    public private(set) var mayNeedNFC = false

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

    /// Starts a row.
    public func beginRow() { isFirst = true }

    /// Ends a row.
    public func endRow() {
        reserve(1)
        put(UInt8(ascii: "\n"))
    }

    /// Adds the text of a cell; nil is NULL.
    public func add(_ cell: UnsafeRawBufferPointer?) {
        separate()
        guard let cell else { return null() }
        text(cell)
        if !mayNeedNFC { mayNeedNFC = !Normalization.isCertainlyNFC(cell) }
    }

    /// Adds a text; nil is NULL.
    public func add(_ value: String?) {
        guard var value else { return add(nil as UnsafeRawBufferPointer?) }
        value.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds a number; nil is NULL.
    public func add(_ number: Int?) {
        separate()
        guard let number else { return null() }
        integer(number)
    }

    private func separate() {
        if !isFirst {
            reserve(1)
            put(tab)
        }
        isFirst = false
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
        guard let start = cell.baseAddress, !cell.isEmpty else { return }
        reserve(2 * cell.count)
        guard COPYTextEncoder.needsEscape(cell) else {
            memcpy(base + count, start, cell.count)
            count += cell.count
            return
        }
        for byte in cell {
            switch byte {
            case backslash:
                put(backslash)
                put(backslash)
            case 0..<0x20: put(UInt8(ascii: " "))
            default: put(byte)
            }
        }
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
}

private let backslash = UInt8(ascii: "\\")
private let tab = UInt8(ascii: "\t")
