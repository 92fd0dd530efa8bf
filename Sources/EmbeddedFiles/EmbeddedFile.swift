import CSQLFiles

/// A file below `sql/` whose bytes are part of the program.
public struct EmbeddedFile: Sendable, Equatable {
    /// Path below `sql/`, such as `migrations/0001_law.sql`.
    public let path: String
    private let index: Int

    /// The file's UTF-8 text.
    public var text: String {
        let file = sqlfile_at(index).pointee
        return String(decoding: UnsafeRawBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
    }

    /// Every file, in order of path.
    public static var all: [EmbeddedFile] {
        (0..<sqlfiles_count).map { EmbeddedFile(path: path(at: $0), index: $0) }
    }

    /// The files of a folder, in order of path.
    public static func all(in folder: String) -> [EmbeddedFile] {
        all.filter { $0.path.hasPrefix(folder + "/") }
    }

    /// The file of that path; nil when there is none.
    public static func find(_ path: String) -> EmbeddedFile? {
        // The table is sorted by path.
        var range = 0..<sqlfiles_count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let found = self.path(at: middle)
            if found == path { return EmbeddedFile(path: found, index: middle) }
            range =
                path.utf8.lexicographicallyPrecedes(found.utf8)
                ? range.lowerBound..<middle : middle + 1..<range.upperBound
        }
        return nil
    }

    private static func path(at index: Int) -> String {
        String(cString: sqlfile_at(index).pointee.path)
    }
}
