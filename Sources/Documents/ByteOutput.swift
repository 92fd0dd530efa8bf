import Glibc
public import Failures

/// A buffered writer of bytes to a file descriptor or to memory.
///
/// Owned by one writer at a time and not Sendable. The process must ignore SIGPIPE, so that a reader who goes away
/// (`thidua … | head`) arrives here as `readerIsGone`.
public final class ByteOutput {
    /// Code of the failure when nobody reads any more; the command ends quietly.
    public static let readerIsGone = "TD402"

    private static let capacity = 64 * 1024

    private enum Target {
        case descriptor(Int32, path: String)
        case memory
    }

    private let target: Target
    private let buffer: UnsafeMutableRawPointer
    private var used = 0
    private var collected: [UInt8] = []

    /// Writes to an open descriptor, which stays the caller's to close.
    ///
    /// `path` is what a complaint calls the target.
    public init(descriptor: Int32, path: String) {
        target = .descriptor(descriptor, path: path)
        buffer = .allocate(byteCount: ByteOutput.capacity, alignment: 16)
    }

    /// Collects in memory; see `bytes`.
    public init() {
        target = .memory
        buffer = .allocate(byteCount: ByteOutput.capacity, alignment: 16)
    }

    deinit {
        buffer.deallocate()
    }

    /// What was written so far to an output in memory; empty for a descriptor.
    public var bytes: [UInt8] {
        switch target {
        case .memory: collected + UnsafeRawBufferPointer(start: buffer, count: used)
        case .descriptor: []
        }
    }

    /// Writes bytes.
    /// - Throws: `readerIsGone`, TD403 when the disk is full, TD404 for other errors.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        guard let start = bytes.baseAddress else { return }
        if bytes.count > ByteOutput.capacity - used {
            try flush()
            guard bytes.count < ByteOutput.capacity else { return try drain(bytes) }
        }
        (buffer + used).copyMemory(from: start, byteCount: bytes.count)
        used += bytes.count
    }

    /// Writes the UTF-8 of a text.
    public func write(_ text: String) throws(Failure) {
        var text = text
        let failure: Failure? = text.withUTF8 { bytes in
            do throws(Failure) {
                try write(UnsafeRawBufferPointer(bytes))
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Writes one byte.
    public func write(byte: UInt8) throws(Failure) {
        if used == ByteOutput.capacity { try flush() }
        buffer.storeBytes(of: byte, toByteOffset: used, as: UInt8.self)
        used += 1
    }

    /// Lends room for at least `count` bytes when that fits into the buffer; `commit` says how much was used.
    @inline(__always)
    func room(_ count: Int) throws(Failure) -> UnsafeMutablePointer<UInt8>? {
        if count > ByteOutput.capacity - used {
            guard count <= ByteOutput.capacity else { return nil }
            try flush()
        }
        return (buffer + used).assumingMemoryBound(to: UInt8.self)
    }

    @inline(__always)
    func commit(_ count: Int) {
        used += count
    }

    /// Hands everything to the operating system; a writer calls this at its end.
    public func flush() throws(Failure) {
        let bytes = UnsafeRawBufferPointer(start: buffer, count: used)
        used = 0
        try drain(bytes)
    }

    private func drain(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        switch target {
        case .memory: collected.append(contentsOf: bytes)
        case .descriptor(let descriptor, let path):
            var rest = bytes
            while let start = rest.baseAddress, !rest.isEmpty {
                let written = Glibc.write(descriptor, start, rest.count)
                if written < 0 {
                    try ByteOutput.recover(from: errno, descriptor: descriptor, path: path)
                } else {
                    rest = UnsafeRawBufferPointer(rebasing: rest[written...])
                }
            }
        }
    }

    /// Returns when the write is to be tried again.
    private static func recover(from code: Int32, descriptor: Int32, path: String) throws(Failure) {
        switch code {
        case EINTR: return
        case EAGAIN:
            // A terminal or pipe that another process made non-blocking: wait until it takes more.
            var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&request, 1, -1)
        case EPIPE: throw Failure(readerIsGone)
        case ENOSPC, EDQUOT: throw Failure("TD403", ["path": path])
        default: throw .system("TD404", path: path, code: code)
        }
    }
}

extension Failure {
    /// A failure of the operating system on a file, with its own words for `--verbose`.
    static func system(_ failure: String, path: String, code: Int32) -> Failure {
        let reason = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
        return Failure(failure, ["path": path, "reason": reason])
    }
}
