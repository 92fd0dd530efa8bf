public import Failures
import Glibc
import Vietnamese

/// The file of a signing key: for its owner only, never overwritten by another key.
public struct KeyFile: Sendable {
    private let path: String
    private static let limit = 4096

    /// Creates a handle; nothing is read or written yet.
    public init(path: String) { self.path = path }

    /// Makes a key and its file.
    ///
    /// - Parameters:
    ///   - account: the account that it is for.
    ///   - passphrase: twelve characters or more.
    /// - Throws: TD327 for a shorter passphrase, TD498 when there is such a file, TD401, TD404.
    /// - Returns: the key, which nobody knows of yet.
    public func make(account: String, passphrase: String) throws(Failure) -> SigningKey {
        try make(account: account, passphrase: passphrase, cost: .usual)
    }

    func make(account: String, passphrase: String, cost: SealedKey.Cost) throws(Failure) -> SigningKey {
        guard let key = SigningKey.make() else { throw Failure("TD900", underlying: "sodium_init") }
        let text = try sealed(key, account, passphrase, cost).text
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? Failure("TD498", ["path": path]) : failure("TD401")
        }
        try write(text, descriptor, path)
        return key
    }

    /// Opens the key with its passphrase.
    /// - Throws: TD405, TD406, TD494 when it is no key file or damaged, TD495 when others may read it, TD496 for a wrong
    ///   passphrase.
    public func open(_ passphrase: String) throws(Failure) -> SigningKey { try unlock(passphrase).key }

    /// Puts the key under another passphrase; the file is replaced in one step.
    /// - Throws: TD327 for a shorter passphrase, and what `open` throws; TD401, TD404.
    public func changePassphrase(from old: String, to new: String) throws(Failure) {
        let (key, present) = try unlock(old)
        let text = try sealed(key, present.account, new, present.cost).text
        guard let real = realpath(path, nil) else { throw failure("TD405") }
        defer { free(real) }
        let (target, temporary) = (String(cString: real), String(cString: real) + ".new~")
        let descriptor = Glibc.open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? Failure("TD498", ["path": temporary]) : failure("TD401")
        }
        try write(text, descriptor, temporary)
        guard rename(temporary, target) == 0 else {
            let failure = failure("TD404")
            unlink(temporary)
            throw failure
        }
        syncFolder(target)
    }

    /// Removes a file whose key could not be registered.
    public func discard() { unlink(path) }

    private func sealed(
        _ key: SigningKey, _ account: String, _ passphrase: String, _ cost: SealedKey.Cost
    ) throws(Failure) -> SealedKey {
        guard passphrase.nfc.count >= 12 else { throw Failure("TD327") }
        guard let sealed = SealedKey(key, account: account, passphrase: passphrase.nfc, cost: cost) else {
            throw Failure("TD900", underlying: "crypto_pwhash")
        }
        return sealed
    }

    private func unlock(_ passphrase: String) throws(Failure) -> (key: SigningKey, sealed: SealedKey) {
        guard let sealed = SealedKey(text: try text()) else { throw Failure("TD494", ["path": path]) }
        guard let key = sealed.open(passphrase.nfc) else { throw Failure("TD496", ["path": path]) }
        guard key.publicKey == sealed.publicKey else { throw Failure("TD494", ["path": path]) }
        return (key, sealed)
    }

    private func text() throws(Failure) -> String {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("TD405") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("TD406") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure("TD494", ["path": path]) }
        guard status.st_mode & 0o077 == 0 else {
            throw Failure("TD495", ["path": path, "mode": String(status.st_mode & 0o777, radix: 8)])
        }
        var bytes = [UInt8](repeating: 0, count: Self.limit)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw failure("TD406") }
            if got == 0 { break }
            count += got
        }
        // A key file is far shorter than what is read at most.
        guard count < bytes.count, let text = String(validating: bytes[..<count], as: UTF8.self) else {
            throw Failure("TD494", ["path": path])
        }
        return text
    }

    /// Writes and closes; what could not be written as a whole is removed.
    private func write(_ text: String, _ descriptor: Int32, _ path: String) throws(Failure) {
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return try giveUp(path) }
            done += count
        }
        guard fsync(descriptor) == 0 else { return try giveUp(path) }
        syncFolder(path)
    }

    private func giveUp(_ path: String) throws(Failure) {
        let failure = failure("TD404")
        unlink(path)
        throw failure
    }

    /// Makes the name itself durable; a file system that cannot do this has done its best.
    private func syncFolder(_ path: String) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let handle = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }

    private func failure(_ code: String) -> Failure {
        let reason = strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
        return Failure(code, ["path": path, "reason": reason])
    }
}
