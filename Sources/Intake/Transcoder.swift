import Glibc

/// Turns UTF-16, or single bytes, piece by piece into UTF-8.
///
/// Half of a pair, and a byte left over at the end, become bytes that are not UTF-8, so that whoever checks the text
/// complains about them where they stand.
final class Transcoder {
    /// What the bytes are.
    enum Source {
        /// UTF-16.
        case utf16(isBigEndian: Bool)
        /// Windows-1252, which fonts before Unicode had for their letters.
        case windows1252
    }

    /// Most bytes taken in at once.
    static let capacity = 64 * 1024

    private let isBigEndian: Bool
    private let isSingleBytes: Bool
    private var input: UnsafeMutablePointer<UInt8>
    private var count: Int
    private var position = 0

    /// Begins with bytes that are at hand.
    init(_ source: Source, _ bytes: UnsafeRawBufferPointer) {
        (isBigEndian, isSingleBytes) =
            switch source {
            case .utf16(let isBigEndian): (isBigEndian, false)
            case .windows1252: (false, true)
            }
        count = bytes.count
        // Up to three bytes may be left over when more are taken in.
        input = .allocate(capacity: max(count, Transcoder.capacity + 4))
        if let start = bytes.baseAddress { memcpy(input, start, count) }
    }

    deinit {
        input.deallocate()
    }

    /// Whether it needs more bytes to go on: fewer than a pair of units are left, or no byte.
    var isHungry: Bool { count - position < (isSingleBytes ? 1 : 4) }

    /// Whether everything taken in has been written.
    var isEmpty: Bool { position == count }

    /// Where to put up to `capacity` bytes more; asked only when hungry.
    func room() -> UnsafeMutablePointer<UInt8> {
        memmove(input, input + position, count - position)
        (position, count) = (0, count - position)
        return input + count
    }

    /// Takes in so many bytes that were put in the room.
    func take(_ more: Int) { count += more }

    /// Writes as much UTF-8 as fits, and returns how many bytes that was.
    func write(to target: UnsafeMutablePointer<UInt8>, _ room: Int, isLast: Bool) -> Int {
        var written = 0
        while written + 3 < room, let (number, length) = nextScalar(isLast: isLast) {
            position += length
            written += Transcoder.encode(number, to: target + written)
        }
        return written
    }

    /// The number of the next scalar, or of half a pair, and its length in bytes; nil when more bytes are needed.
    private func nextScalar(isLast: Bool) -> (UInt32, Int)? {
        let left = count - position
        if isSingleBytes {
            return left > 0 ? (Windows1252.scalar(input[position]).value, 1) : nil
        }
        // 0xD800 stands for whatever is broken.
        guard left >= 2 else { return isLast && left == 1 ? (0xD800, 1) : nil }
        let unit = unit(at: position)
        guard unit & 0xFC00 == 0xD800 else { return (unit, 2) }
        guard left >= 4 else { return isLast ? (unit, 2) : nil }
        let next = self.unit(at: position + 2)
        guard next & 0xFC00 == 0xDC00 else { return (unit, 2) }
        return (0x10000 + (unit - 0xD800) << 10 + (next - 0xDC00), 4)
    }

    private func unit(at index: Int) -> UInt32 {
        let (first, second) = (UInt32(input[index]), UInt32(input[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private static func encode(_ number: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let low = UInt8(0x80 | number & 0x3F)
        switch number {
        case ..<0x80:
            target[0] = UInt8(number)
            return 1
        case ..<0x800:
            (target[0], target[1]) = (UInt8(0xC0 | number >> 6), low)
            return 2
        case ..<0x10000:
            // Halves of pairs come out in this form, too, which is not UTF-8.
            target[0] = UInt8(0xE0 | number >> 12)
            (target[1], target[2]) = (UInt8(0x80 | number >> 6 & 0x3F), low)
            return 3
        default:
            (target[0], target[1]) = (UInt8(0xF0 | number >> 18), UInt8(0x80 | number >> 12 & 0x3F))
            (target[2], target[3]) = (UInt8(0x80 | number >> 6 & 0x3F), low)
            return 4
        }
    }
}
