import Failures
import Glibc

/// Finds the merged cells of a sheet without parsing it, in constant memory but for what is found.
///
/// Text has no `<`, so a tag looks like nothing else; in a comment one might, and then a hostile sheet has only itself
/// misread. A part in UTF-16 has none that are found, and its merged cells count for their first row.
struct MergeScan {
    private static let tag = Array("mergeCell ".utf8)
    /// Longest tag that is looked at.
    private static let tagLimit = 256
    /// Longest prefix of a tag.
    private static let prefixLimit = 64
    private static let chunk = 64 * 1024

    private let part: ZipPart

    init(_ part: ZipPart) { self.part = part }

    /// The merges of several rows, as many as the parser would take.
    func merges() throws(Failure) -> [SheetLayout.Merge] {
        var merges: [SheetLayout.Merge] = []
        var count = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: MergeScan.chunk + MergeScan.tagLimit + MergeScan.prefixLimit, alignment: 1)
        defer { buffer.deallocate() }
        guard let base = buffer.baseAddress else { return [] }
        // What may be the beginning of a tag is kept for the next piece, with the prefix before it.
        var (kept, start) = (0, 0)
        while count <= CellReference.rowLimit {
            let read = try part.read(
                into: UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<kept + MergeScan.chunk]))
            let end = kept + read
            var next = max(start, end - MergeScan.tag.count + 1)
            while let place = MergeScan.name(base, from: start, to: end) {
                let tag = UnsafeRawBufferPointer(
                    rebasing: buffer[place..<min(end, place + MergeScan.tagLimit)])
                if let close = tag.firstIndex(of: UInt8(ascii: ">")) {
                    start = place + close
                    guard MergeScan.isTag(buffer, place) else { continue }
                    count += 1
                    let merge = MergeScan.merge(String(decoding: tag[..<close], as: UTF8.self))
                    if let merge, merge.rows.count > 1 { merges.append(merge) }
                } else if tag.count < MergeScan.tagLimit, read > 0 {
                    // Cut off by the end of the piece.
                    next = place
                    break
                } else {
                    start = place + MergeScan.tag.count
                }
            }
            guard read > 0 else { break }
            next = max(next, start)
            let first = max(0, next - MergeScan.prefixLimit)
            (kept, start) = (end - first, next - first)
            memmove(base, base + first, kept)
        }
        return merges
    }

    /// The next place of the tag's name.
    private static func name(_ base: UnsafeMutableRawPointer, from start: Int, to end: Int) -> Int? {
        var start = start
        while start + tag.count <= end,
            let found = memchr(base + start, Int32(tag[0]), end - tag.count + 1 - start)
        {
            let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if memcmp(found, tag, tag.count) == 0 { return place }
            start = place + 1
        }
        return nil
    }

    /// Whether `<`, perhaps with a prefix, stands before the name.
    private static func isTag(_ buffer: UnsafeMutableRawBufferPointer, _ place: Int) -> Bool {
        var index = place - 1
        guard index >= 0 else { return false }
        if buffer[index] == UInt8(ascii: ":") {
            index -= 1
            while index > 0, place - index < prefixLimit, buffer[index] != UInt8(ascii: "<"),
                buffer[index] > 0x20
            {
                index -= 1
            }
        }
        return index >= 0 && buffer[index] == UInt8(ascii: "<")
    }

    private static func merge(_ tag: String) -> SheetLayout.Merge? {
        for quote in ["\"", "'"] {
            guard let start = tag.firstRange(of: " ref=\(quote)") else { continue }
            return CellReference.merge(String(tag[start.upperBound...].prefix { String($0) != quote }))
        }
        return nil
    }
}
