import Failures
import Glibc

/// The passphrase of a key file: from the terminal, unseen, or the first line of a file that a variable names.
enum Passphrase {
    /// Names the file with the passphrase; `/dev/fd/3` for a descriptor.
    static let variable = "THIDUA_KEY_PASSPHRASE_FILE"
    /// The same for the passphrase that replaces it.
    static let newVariable = "THIDUA_NEW_KEY_PASSPHRASE_FILE"

    /// The passphrase of a key that there is.
    /// - Throws: TD497 when there is none and nobody to ask, TD405 for the file, TD147 when others may read it.
    static func present() throws(Failure) -> String {
        if let path = Environment[variable], !path.isEmpty { return try firstLine(path) }
        return try asked(say("Mật khẩu của khóa:", "Passphrase of the key:"))
    }

    /// A passphrase to be set, typed twice.
    /// - Throws: TD497 also when it was typed differently.
    static func new(from variable: String = Passphrase.variable) throws(Failure) -> String {
        if let path = Environment[variable], !path.isEmpty { return try firstLine(path) }
        let once = try asked(
            say("Mật khẩu mới của khóa (ít nhất 12 ký tự):", "New passphrase (twelve characters or more):"))
        let again = try asked(say("Nhập lại:", "Once more:"))
        guard once == again else { throw Failure("TD497") }
        return once
    }

    private static func asked(_ question: String) throws(Failure) -> String {
        guard Terminal.canAsk, let typed = Terminal.askSecret(question), !typed.isEmpty else {
            throw Failure("TD497")
        }
        return typed
    }

    private static func firstLine(_ path: String) throws(Failure) -> String {
        guard let file = fopen(path, "re") else {
            let reason = strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
            throw Failure("TD405", ["path": path, "reason": reason])
        }
        defer { fclose(file) }
        var status = stat()
        // A pipe has no rights that would say who reads it.
        if fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0
        {
            throw Failure("TD147", ["path": path, "mode": String(status.st_mode & 0o777, radix: 8)])
        }
        var line = [CChar](repeating: 0, count: 4096)
        guard fgets(&line, Int32(line.count), file) != nil,
            let text = String(
                validating: line.prefix { $0 != 0 && $0 != 10 && $0 != 13 }.map { UInt8(bitPattern: $0) },
                as: UTF8.self), !text.isEmpty
        else { throw Failure("TD497") }
        return text
    }
}
