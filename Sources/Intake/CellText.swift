/// What counts of a cell.
enum CellText {
    /// Without ASCII white space, no-break spaces, zero-width spaces and byte order marks at either end.
    static func trimmed(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
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
