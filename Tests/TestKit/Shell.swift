import Dispatch
import Glibc

/// The repository that this file is in, and shell scripts that run there.
public enum Shell {
    /// How a script ended, and all that it printed.
    public struct Outcome: Sendable {
        /// The exit status as `wait` gives it; 0 when it went well.
        public let status: Int32
        /// Standard output and standard error, as they came.
        public let output: String
    }

    /// The folder of the repository.
    public static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// The program under test: `THIDUA_BIN`, else the one beside the bundle of the tests.
    public static let program: String = {
        if let named = getenv("THIDUA_BIN") { return String(cString: named) }
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        var folder = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if access("\(folder)/thidua", X_OK) == 0 { return "\(folder)/thidua" }
        }
        return "\(root)/.build/debug/thidua"
    }()

    /// Runs a script in the repository; off Swift's own threads, because it blocks.
    public static func run(_ script: String) async -> Outcome {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: outcome(of: script)) }
        }
    }

    /// A text as one word of a script.
    public static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: #"'\''"#) + "'" }

    private static func outcome(of script: String) -> Outcome {
        guard let pipe = popen("cd \(quoted(root)) && { \(script)\n} 2>&1", "r") else {
            return Outcome(status: -1, output: "no shell")
        }
        var bytes: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        let status = pclose(pipe)
        return Outcome(status: status, output: String(decoding: bytes, as: UTF8.self))
    }
}
