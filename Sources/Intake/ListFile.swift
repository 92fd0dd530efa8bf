public import Failures
public import Vietnamese

/// A list that somebody sent: of this program's own shape, which is read as bytes in place, or of any other.
public enum ListFile {
    /// CSV text with the program's own header in its first line.
    case records(CSVReader)
    /// Anything else with a table in it.
    case table(TableFile)

    /// Opens a file and tells the two apart.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - encoding: the encoding of old text, as for `TableFile.open`.
    ///   - onBytes: sees every byte of the file once, in order; of text as its rows are read.
    ///   - isOwn: whether the cells of the first line are the program's own header.
    /// - Throws: As `TableFile.open` and `CSVReader` do.
    /// - Returns: the list, not read yet but for its first bytes.
    public static func open(
        path: String, encoding: LegacyEncoding? = nil, onBytes: ((UnsafeRawBufferPointer) -> Void)? = nil,
        isOwn: ([String]) -> Bool
    ) throws(Failure) -> ListFile {
        try TableFile.open(path: path, encoding: encoding, onBytes: onBytes) { window throws(Failure) in
            let bytes = UnsafeRawBufferPointer(start: window.base + window.start, count: window.count)
            if window.isAtEnd, bytes.allSatisfy({ $0 <= 0x20 }) { throw Failure("TD411", ["path": path]) }
            guard isOwn(header(window)) else { return nil }
            return try CSVReader(window: window, path: path)
        }
    }

    /// The cells of the first line, read from a copy; none when it makes no sense as CSV.
    private static func header(_ window: ByteWindow) -> [String] {
        let bytes = UnsafeRawBufferPointer(start: window.base + window.start, count: window.count)
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        return (try? CSVReader(bytes: UnsafeRawBufferPointer(rebasing: line), path: ""))?.header ?? []
    }
}
