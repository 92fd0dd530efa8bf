import Glibc

/// The parameters of one statement in libpq's form, in storage that is used again and again.
struct ParameterList {
    private(set) var starts: [Int] = []
    private(set) var bytes: [UInt8] = []
    private var pointers: [UnsafePointer<CChar>?] = []

    /// Replaces the parameters.
    mutating func fill<each Input: PostgresEncodable>(
        _ query: String, _ input: repeat each Input
    ) throws(PostgresError) {
        starts.removeAll(keepingCapacity: true)
        // One huge value should not stay in memory for the life of the connection.
        bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
        for value in repeat each input { try append(value, query) }
    }

    private mutating func append(_ value: some PostgresEncodable, _ query: String) throws(PostgresError) {
        let start = bytes.count
        guard value.encode(into: &bytes) else {
            starts.append(-1)
            return
        }
        let hasNUL = bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0 + start, 0, bytes.count - start) != nil } ?? false
        }
        if hasNUL {
            throw PostgresError(
                .encode,
                "parameter \(starts.count + 1) contains a NUL character, which PostgreSQL cannot store",
                query: query)
        }
        bytes.append(0)
        starts.append(start)
    }

    /// Lends the count and the values; NULL is a nil pointer.
    mutating func withPointers<R>(_ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?) -> R) -> R {
        let starts = starts
        return bytes.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            pointers.removeAll(keepingCapacity: true)
            for start in starts { pointers.append(start < 0 ? nil : base?.advanced(by: start)) }
            return pointers.withUnsafeBufferPointer { body(Int32(starts.count), $0.baseAddress) }
        }
    }
}
