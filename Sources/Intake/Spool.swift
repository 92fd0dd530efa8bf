import Failures
import Glibc

/// A descriptor in which one can seek, holding all of a file that may come through a pipe.
final class Spool {
    /// The file itself when it is a regular one, else a copy in a temporary file without a name.
    let descriptor: Int32
    private let isCopy: Bool

    /// Reads the window on to its end where that is needed.
    /// - Throws: TD060 for a file beyond the limit, TD062 when the copy cannot be made, TD406 when reading fails.
    init(_ window: ByteWindow, _ source: Int32, _ path: String) throws(Failure) {
        var status = stat()
        let isRegular = fstat(source, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        guard !isRegular else {
            (descriptor, isCopy) = (source, false)
            if window.isWatched { try Spool.drain(window, path) { _ in true } }
            return
        }
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(folder)/thidua-XXXXXX".utf8CString)
        let copy = mkstemp(&name)
        guard copy >= 0 else { throw ByteWindow.failure("TD062", path: path, code: errno) }
        unlink(name)
        _ = fcntl(copy, F_SETFD, FD_CLOEXEC)
        (descriptor, isCopy) = (copy, true)
        try Spool.drain(window, path) { bytes in
            var rest = bytes
            while !rest.isEmpty {
                let count = write(copy, rest.baseAddress, rest.count)
                guard count > 0 || errno == EINTR else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[max(0, count)...])
            }
            return true
        }
    }

    deinit {
        if isCopy { close(descriptor) }
    }

    private static func drain(
        _ window: ByteWindow, _ path: String, _ body: (UnsafeRawBufferPointer) -> Bool
    ) throws(Failure) {
        let limit = ZipArchive.Limits().file
        var total = 0
        while true {
            total += window.count
            guard total <= limit else {
                throw Failure("TD060", ["path": path, "limit": String(limit >> 20)])
            }
            guard body(UnsafeRawBufferPointer(start: window.base + window.start, count: window.count)) else {
                throw ByteWindow.failure("TD062", path: path, code: errno)
            }
            window.start = window.end
            guard !window.isAtEnd else { return }
            try window.refill()
        }
    }
}

/// A compound file (OLE2), which holds streams by name.
enum CompoundFile {
    /// Whether it has the stream in which Office keeps a workbook under a password ([MS-OFFCRYPTO] 2.3.4.4).
    ///
    /// Looks for the name anywhere in the file: names are UTF-16, and the directory may be spread over the file.
    static func isEncrypted(_ window: ByteWindow) throws(Failure) -> Bool {
        let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        while true {
            if contains(window, name) { return true }
            guard !window.isAtEnd else { return false }
            window.start = max(window.start, window.end - name.count)
            try window.refill()
        }
    }

    private static func contains(_ window: ByteWindow, _ name: [UInt8]) -> Bool {
        var start = window.start
        while window.end - start >= name.count,
            let found = memchr(window.base + start, Int32(name[0]), window.end - start - name.count + 1)
        {
            if memcmp(found, name, name.count) == 0 { return true }
            start = UnsafeRawPointer(found) - UnsafeRawPointer(window.base) + 1
        }
        return false
    }
}
