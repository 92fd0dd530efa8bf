import CZip
import Failures
import Glibc

/// The parts of a workbook, which is a ZIP archive that somebody sent: nothing it says is believed before it is checked.
///
/// Nothing is ever unpacked to disk. Part names are compared without regard to ASCII case, as OPC demands. Not Sendable.
final class ZipArchive {
    /// What an archive may be; more is not a table but an attack or an accident.
    struct Limits {
        /// Largest file, in bytes.
        var file = 256 << 20
        /// Most entries; a workbook has some 20, with many pictures some hundreds.
        var entries = 10_000
        /// Most bytes of one part once unpacked: a sheet of 1,048,576 full rows has about 1 GB.
        var part = 2 << 30
        /// Most bytes of parts that are kept in memory.
        var smallPart = 64 << 20
        /// Most bytes of all parts together, as the archive declares them.
        var total = 4 << 30
        /// Most unpacked bytes for each packed one, judged from `ratioStart` on; sheets come to 10 to 40.
        var ratio = 200
        /// Unpacked bytes from which the ratio is judged.
        var ratioStart = 16 << 20
    }

    let path: String
    let limits: Limits
    let handle: OpaquePointer
    private var parts: [String: UInt64] = [:]

    /// Opens an archive by its descriptor, which stays the caller's to close.
    /// - Throws: TD041 when a part is encrypted, TD043 when it is damaged, TD047 to TD051 and TD060 beyond the limits.
    init(descriptor: Int32, path: String, limits: Limits = Limits()) throws(Failure) {
        self.path = path
        self.limits = limits
        try ZipArchive.checkSize(descriptor, path, limits)
        let own = dup(descriptor)
        guard own >= 0 else { throw ByteWindow.failure("TD406", path: path, code: errno) }
        var code: Int32 = 0
        guard let handle = zip_fdopen(own, 0, &code) else {
            close(own)
            throw ZipArchive.damaged(path, code)
        }
        self.handle = handle
        try index()
    }

    deinit {
        zip_discard(handle)
    }

    /// Whether there is such a part.
    func contains(_ part: String) -> Bool { parts[ZipArchive.key(part)] != nil }

    /// Opens a part for reading from its start.
    /// - Throws: TD044 when it is missing, TD043 when it is damaged.
    func open(_ part: String, limit: Int) throws(Failure) -> ZipPart {
        guard let index = parts[ZipArchive.key(part)] else {
            throw Failure("TD044", ["path": path, "part": part])
        }
        guard let file = zip_fopen_index(handle, index, 0) else {
            throw ZipArchive.damaged(path, zip_error_code_zip(zip_get_error(handle)))
        }
        return ZipPart(archive: self, file: file, name: part, packed: packedSize(index), limit: limit)
    }

    /// Takes in the list of entries.
    private func index() throws(Failure) {
        let count = zip_get_num_entries(handle, 0)
        var total = 0
        for index in 0..<UInt64(max(0, count)) {
            let name = try partName(index)
            // Folders are no parts.
            guard name.utf8.last != UInt8(ascii: "/") else { continue }
            guard parts.updateValue(index, forKey: ZipArchive.key(name)) == nil else {
                throw Failure("TD051", ["path": path, "part": name])
            }
            try checkPart(index, name, total: &total)
        }
    }

    private func partName(_ index: UInt64) throws(Failure) -> String {
        guard let bytes = zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_RAW)) else {
            throw ZipArchive.damaged(path, ZIP_ER_INCONS)
        }
        let name = String(cString: bytes)
        let isUnsafe =
            name.isEmpty || name.utf8.first == UInt8(ascii: "/") || name.utf8.contains(UInt8(ascii: "\\"))
            || name.utf8.contains(UInt8(ascii: ":"))
            || name.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." }
        guard !isUnsafe else { throw Failure("TD050", ["path": path, "part": ZipArchive.shown(name)]) }
        return name
    }

    private func checkPart(_ index: UInt64, _ name: String, total: inout Int) throws(Failure) {
        var stat = zip_stat_t()
        guard zip_stat_index(handle, index, 0, &stat) == 0 else {
            throw ZipArchive.damaged(path, ZIP_ER_INCONS)
        }
        guard stat.encryption_method == ZIP_EM_NONE else { throw Failure("TD041", ["path": path]) }
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stat.comp_method)) else {
            throw ZipArchive.damaged(path, ZIP_ER_COMPNOTSUPP)
        }
        guard stat.size <= UInt64(limits.part) else { throw tooLarge(name, limits.part) }
        total += Int(stat.size)
        guard total <= limits.total else { throw tooLarge(name, limits.total) }
    }

    private func packedSize(_ index: UInt64) -> Int {
        var stat = zip_stat_t()
        guard zip_stat_index(handle, index, 0, &stat) == 0 else { return 0 }
        return Int(clamping: stat.comp_size)
    }

    func tooLarge(_ part: String, _ limit: Int) -> Failure {
        Failure("TD048", ["path": path, "part": ZipArchive.shown(part), "limit": String(limit >> 20)])
    }

    /// A name that came from outside, cut so that it fits a message and without controls.
    static func shown(_ name: String) -> String {
        let scalars = name.unicodeScalars.prefix(80).map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

    static func damaged(_ path: String, _ code: Int32) -> Failure {
        var error = zip_error_t()
        zip_error_init_with_code(&error, code)
        defer { zip_error_fini(&error) }
        return Failure("TD043", ["path": path, "reason": String(cString: zip_error_strerror(&error))])
    }

    private static func key(_ name: String) -> String {
        String(decoding: name.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}

extension ZipArchive {
    /// Looks at the end of the file before libzip does, which takes memory for as many entries as the file claims.
    private static func checkSize(_ descriptor: Int32, _ path: String, _ limits: Limits) throws(Failure) {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0 else { throw ByteWindow.failure("TD406", path: path, code: errno) }
        guard size <= limits.file else {
            throw Failure("TD060", ["path": path, "limit": String(limits.file >> 20)])
        }
        // The end record has 22 bytes and a comment of at most 65,535.
        let tail = min(size, 22 + 65_535)
        var bytes = [UInt8](repeating: 0, count: tail)
        let count = bytes.withUnsafeMutableBytes {
            pread(descriptor, $0.baseAddress, tail, off_t(size - tail))
        }
        guard count == tail else { throw ByteWindow.failure("TD406", path: path, code: EIO) }
        for start in 0..<max(0, tail - 21) where bytes[start] == 0x50 && bytes[start + 1] == 0x4B {
            guard bytes[start + 2] == 5, bytes[start + 3] == 6 else { continue }
            let entries = Int(bytes[start + 10]) | Int(bytes[start + 11]) << 8
            guard entries <= limits.entries else {
                throw Failure("TD047", ["path": path, "limit": String(limits.entries)])
            }
        }
    }
}

/// One part of an archive while it is read.
final class ZipPart {
    let archive: ZipArchive
    let name: String
    private let file: OpaquePointer
    private let packed: Int
    private let limit: Int
    private var unpacked = 0

    init(archive: ZipArchive, file: OpaquePointer, name: String, packed: Int, limit: Int) {
        (self.archive, self.file, self.name, self.packed, self.limit) = (archive, file, name, packed, limit)
    }

    deinit {
        zip_fclose(file)
    }

    /// Reads on into a buffer; 0 at the end, where the checksum has been found right.
    /// - Throws: TD043 when the part is damaged, TD048 or TD049 beyond the limits.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
        let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
        guard count >= 0 else {
            throw ZipArchive.damaged(archive.path, zip_error_code_zip(zip_file_get_error(file)))
        }
        unpacked += count
        guard unpacked <= limit else { throw archive.tooLarge(name, limit) }
        if unpacked > archive.limits.ratioStart, unpacked / max(1, packed) > archive.limits.ratio {
            let limit = String(archive.limits.ratio)
            throw Failure("TD049", ["path": archive.path, "part": ZipArchive.shown(name), "limit": limit])
        }
        return count
    }
}
