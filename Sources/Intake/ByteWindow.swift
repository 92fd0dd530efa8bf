import Failures
import Glibc

/// The part of a file that is in memory: bytes from `start` to `end` of one buffer that is refilled in place.
final class ByteWindow {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var end = 0
    private(set) var isAtEnd = false
    var start = 0

    private var capacity: Int
    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private let path: String
    private let onBytes: ((UnsafeRawBufferPointer) -> Void)?

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

    /// Number of bytes at hand.
    var count: Int { end - start }

    /// Brings in more bytes behind those at hand, which may move; at the end of the file sets `isAtEnd`.
    /// - Throws: TD406 when the file cannot be read.
    func refill() throws(Failure) {
        if start > 0 {
            memmove(base, base + start, count)
            (start, end) = (0, count)
        }
        if end == capacity { grow() }
        // A pipe hands out small pieces; filling the buffer keeps the work per byte constant for long records.
        while end < capacity, !isAtEnd {
            let count = read(descriptor, base + end, capacity - end)
            if count > 0 {
                onBytes?(UnsafeRawBufferPointer(start: base + end, count: count))
                end += count
            } else if count == 0 {
                isAtEnd = true
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
