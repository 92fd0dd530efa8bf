import Failures
import Glibc

/// Finds the merged ranges of a worksheet, which stand after its rows, without parsing these: a tenth of the time.
///
/// Only an element can begin with `mergeCell `, since text has no `<`; what stands behind it is parsed with care, and
/// anything odd is no range.
struct MergeScan {
    private static let needle = Array("mergeCell ".utf8)
    /// How far behind the needle its range must stand.
    private static let reach = 128
    private static let chunk = 1 << 16

    /// Ranges of several rows, in the order of their first ones.
    private(set) var vertical: [SheetLayout.Merge] = []

    /// Reads a worksheet's part to its end.
    /// - Throws: TD043, TD048 or TD049 when the part is damaged or beyond the limits, TD052 for too many ranges.
    init(_ part: ZipPart) throws(Failure) {
        var buffer = [UInt8](repeating: 0, count: MergeScan.chunk + MergeScan.reach)
        var held = 0
        while true {
            let start = held
            let (result, failure) = buffer.withUnsafeMutableBytes { bytes -> (Int, Failure?) in
                do throws(Failure) {
                    return (
                        try part.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...])), nil
                    )
                } catch {
                    return (0, error)
                }
            }
            if let failure { throw failure }
            let count = held + result
            held = look(buffer[..<count], isLast: result == 0)
            if result == 0 { break }
            buffer.replaceSubrange(..<held, with: buffer[(count - held)..<count])
            guard vertical.count <= CellReference.rowLimit else {
                throw Failure(
                    "TD052", ["path": part.archive.path, "reason": "> \(CellReference.rowLimit) <mergeCell>"])
            }
        }
        vertical.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    }

    /// - Returns: how many of the last bytes must be looked at again with what follows.
    private mutating func look(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Int {
        var place = bytes.startIndex
        while let hit = MergeScan.find(in: bytes[place...]) {
            if !isLast, bytes.endIndex - hit < MergeScan.reach { return bytes.endIndex - hit }
            if let merge = MergeScan.range(bytes[hit...].prefix(MergeScan.reach)), merge.rows.count > 1 {
                vertical.append(merge)
            }
            place = hit + MergeScan.needle.count
        }
        return min(MergeScan.needle.count - 1, bytes.endIndex - place)
    }

    private static func find(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBytes { found in
            guard let start = found.baseAddress else { return nil }
            var place = start
            let end = start + found.count - needle.count
            while place <= end, let hit = memchr(place, Int32(needle[0]), end - place + 1) {
                if memcmp(hit, needle, needle.count) == 0 {
                    return bytes.startIndex + (UnsafeRawPointer(hit) - start)
                }
                place = UnsafeRawPointer(hit) + 1
            }
            return nil
        }
    }

    /// The value of `ref` in an element.
    private static func range(_ element: ArraySlice<UInt8>) -> SheetLayout.Merge? {
        let text = String(decoding: element.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard let place = text.firstRange(of: "ref=")?.upperBound, let quote = text[place...].first,
            quote == "\"" || quote == "'"
        else { return nil }
        return CellReference.merge(String(text[text.index(after: place)...].prefix { $0 != quote }))
    }
}

/// Gives the rows below a merged cell what it says, which the file keeps in the first of them only.
struct MergedCells {
    private var waiting: ArraySlice<SheetLayout.Merge>
    private var open: [(merge: SheetLayout.Merge, cell: TableCell)] = []

    /// - Parameters:
    ///   - merges: ranges in the order of their first rows.
    ///   - row: the last row of the header, whose own merges are no business of the rows below.
    init(_ merges: [SheetLayout.Merge], below row: Int) {
        waiting = merges.filter { $0.rows.lowerBound > row }[...]
    }

    /// Fills the empty cells of a row that lie in ranges begun above; a row without anything of its own stays so.
    mutating func fill(_ row: inout TableRow) {
        guard !waiting.isEmpty || !open.isEmpty else { return }
        open.removeAll { $0.merge.rows.upperBound < row.number }
        let hasOwn = row.cells.contains { $0.value != .empty }
        for (merge, cell) in open where hasOwn {
            let column = merge.columns.lowerBound
            while row.cells.count <= column { row.cells.append(TableCell(.empty)) }
            if row.cells[column].value == .empty { row.cells[column] = cell }
        }
        while let merge = waiting.first, merge.rows.lowerBound <= row.number {
            waiting.removeFirst()
            let cell = row[merge.columns.lowerBound]
            if merge.rows.lowerBound == row.number, cell.value != .empty { open.append((merge, cell)) }
        }
    }
}
