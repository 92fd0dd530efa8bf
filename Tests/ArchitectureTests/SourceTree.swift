import Glibc
import Testing

/// The checked-out project, found from this file.
enum SourceTree {
    static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    static func text(_ path: String) throws -> String {
        let file = try #require(fopen("\(root)/\(path)", "r"), "cannot read \(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func entries(_ path: String) throws -> [(name: String, isFolder: Bool)] {
        let folder = try #require(opendir("\(root)/\(path)"), "cannot read \(path)")
        defer { closedir(folder) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { entries.append((name, entry.pointee.d_type == UInt8(DT_DIR))) }
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Every file below a folder with an ending, without build products.
    static func files(_ path: String, ending: String) throws -> [String] {
        try entries(path).flatMap { entry in
            let child = "\(path)/\(entry.name)"
            if entry.isFolder { return entry.name.hasPrefix(".") ? [] : try files(child, ending: ending) }
            return entry.name.hasSuffix(ending) ? [child] : []
        }
    }

    /// Runs a command in the project and returns its exit status.
    static func run(_ command: String) -> Int32 {
        guard let pipe = popen("cd '\(root)' && { \(command) ; } >/dev/null 2>&1", "r") else { return -1 }
        return pclose(pipe)
    }
}
