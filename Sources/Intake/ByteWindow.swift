import Failures
import Glibc

/// The part of a file that is in memory: bytes from `start` to `end` of one buffer that is refilled in place.
final class ByteWindow {
    /// Largest file, in bytes, as for workbooks.
    static let fileLimit = ZipArchive.Limits().file

    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var end = 0
    private(set) var isAtEnd = false
    var start = 0

    private var capacity: Int
    /// Bytes of the file so far.
    private var total = 0
    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private let path: String
    private let onBytes: ((UnsafeRawBufferPointer) -> Void)?
    /// Turns what is read into UTF-8; nil for text that is UTF-8 already.
    private var transcoder: Transcoder?
    /// Whether the transcoder has been given everything.
    private var hasReadAll = false

    /// Reads a descriptor in pieces of `capacity` bytes; a longer record makes the buffer grow.
    ///
    /// `onBytes` sees every byte of the file once, in order.
    init(
        descriptor: Int32, ownsDescriptor: Bool, path: String, capacity: Int = 256 * 1024,
        onBytes: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) {
        self.descriptor = descriptor
        self.ownsDescriptor = ownsDescriptor
        self.path = path
        self.capacity = capacity
        self.onBytes = onBytes
        base = .allocate(capacity: capacity)
    }

    /// Holds bytes that are in memory already.
    init(bytes: UnsafeRawBufferPointer) {
        (descriptor, ownsDescriptor, path) = (-1, false, "")
        capacity = max(1, bytes.count)
        onBytes = nil
        base = .allocate(capacity: capacity)
        for (index, byte) in bytes.enumerated() { base[index] = byte }
        end = bytes.count
        isAtEnd = true
    }

    deinit {
        base.deallocate()
        if ownsDescriptor { close(descriptor) }
    }

    /// Whether somebody wants to see every byte.
    var isWatched: Bool { onBytes != nil }

    /// Number of bytes at hand.
    var count: Int { end - start }

    /// Brings in more bytes behind those at hand, which may move; at the end of the file sets `isAtEnd`.
    /// - Throws: TD406 when the file cannot be read, TD060 when it is larger than any list.
    func refill() throws(Failure) {
        if start > 0 {
            memmove(base, base + start, count)
            (start, end) = (0, count)
        }
        // Transcoded text comes in scalars of up to four bytes.
        if capacity - end < 4 { grow() }
        // A pipe hands out small pieces; filling the buffer keeps the work per byte constant for long records.
        while end < capacity, !isAtEnd {
            if let transcoder {
                guard try transcode(transcoder) else { return }
            } else {
                let count = try readBytes(into: base + end, capacity - end)
                end += count
                isAtEnd = count == 0
            }
        }
    }

    /// Whether the bytes at hand are UTF-8, as far as a character cut off at their end can tell.
    var isUTF8: Bool {
        let bytes = UnsafeRawBufferPointer(start: base + start, count: count)
        if String(validating: bytes, as: UTF8.self) != nil { return true }
        guard !isAtEnd else { return false }
        return (1...3).contains { cut in
            cut < count && String(validating: bytes.dropLast(cut), as: UTF8.self) != nil
        }
    }

    /// Takes the bytes at hand, and all that follow, for something else than UTF-8.
    func decode(_ source: Transcoder.Source) throws(Failure) {
        transcoder = Transcoder(source, UnsafeRawBufferPointer(start: base + start, count: count))
        // What the file's end was is for the transcoder to say now: it may hold more than the window has room for.
        hasReadAll = isAtEnd
        (start, end, isAtEnd) = (0, 0, false)
        try refill()
    }

    /// Brings in UTF-8 made of UTF-16; false when the window has no room for more.
    private func transcode(_ transcoder: Transcoder) throws(Failure) -> Bool {
        if transcoder.isHungry, !hasReadAll {
            let count = try readBytes(into: transcoder.room(), Transcoder.capacity)
            transcoder.take(count)
            hasReadAll = count == 0
        }
        let written = transcoder.write(to: base + end, capacity - end, isLast: hasReadAll)
        end += written
        isAtEnd = hasReadAll && transcoder.isEmpty
        return written > 0 || (transcoder.isHungry && !hasReadAll)
    }

    /// Reads what there is into memory, waiting for a pipe; 0 at the end of the file.
    private func readBytes(into target: UnsafeMutablePointer<UInt8>, _ room: Int) throws(Failure) -> Int {
        while true {
            let count = read(descriptor, target, room)
            if count >= 0 {
                total += count
                guard total <= ByteWindow.fileLimit else {
                    throw Failure("TD060", ["path": path, "limit": String(ByteWindow.fileLimit >> 20)])
                }
                if count > 0 { onBytes?(UnsafeRawBufferPointer(start: target, count: count)) }
                return count
            } else if errno == EAGAIN {
                var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&request, 1, -1)
            } else if errno != EINTR {
                throw ByteWindow.failure("TD406", path: path, code: errno)
            }
        }
    }

    private func grow() {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        memcpy(larger, base, end)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    static func failure(_ failure: String, path: String, code: Int32) -> Failure {
        let reason = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
        return Failure(failure, ["path": path, "reason": reason])
    }
}
