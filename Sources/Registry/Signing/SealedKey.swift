import CSodium

/// A signing key as its file holds it: the secret half under a passphrase (Argon2id, then XSalsa20-Poly1305).
///
/// The text has one value a line, in this order; all numbers but those of `kdf` are hexadecimal:
///
///     thidua signing key 1
///     account ct.phuhuu
///     public …            the public key, 32 bytes
///     kdf argon2id13 3 268435456
///     salt …              16 bytes
///     nonce …             24 bytes
///     secret …            the seed under the passphrase, 48 bytes
///     check …             SHA-256 of all lines before
///
/// `check` tells a damaged file from a wrong passphrase; whoever changes it with the rest gains nothing by it.
struct SealedKey: Equatable {
    /// What a guess of the passphrase costs.
    struct Cost: Equatable {
        /// Passes over the memory.
        var passes: UInt64
        /// Bytes of memory.
        var memory: Int

        /// Most of a second and 256 MB.
        static let usual = Cost(passes: 3, memory: 256 << 20)
        /// No more than this is spent on a file that asks for it.
        static let limit = Cost(passes: 20, memory: 1 << 30)

        fileprivate var isPossible: Bool {
            passes >= 1 && passes <= Cost.limit.passes && memory >= Int(crypto_pwhash_MEMLIMIT_MIN)
                && memory <= Cost.limit.memory
        }
    }

    static let heading = "thidua signing key 1"

    /// The account that it was made for.
    var account: String
    var publicKey: [UInt8]
    var cost: Cost
    var salt: [UInt8]
    var nonce: [UInt8]
    var secret: [UInt8]

    /// Puts a key under a passphrase; nil when there is not the memory for it.
    init?(_ key: SigningKey, account: String, passphrase: String, cost: Cost = .usual) {
        self.account = account
        self.cost = cost
        publicKey = key.publicKey
        salt = Sodium.random(Int(crypto_pwhash_SALTBYTES))
        nonce = Sodium.random(Int(crypto_secretbox_NONCEBYTES))
        secret = [UInt8](repeating: 0, count: key.seed.count + Int(crypto_secretbox_MACBYTES))
        guard let lock = Self.lock(passphrase, salt: salt, cost: cost) else { return nil }
        crypto_secretbox_easy(&secret, key.seed, UInt64(key.seed.count), nonce, lock)
    }

    /// The key; nil when the passphrase is another.
    func open(_ passphrase: String) -> SigningKey? {
        guard let lock = Self.lock(passphrase, salt: salt, cost: cost) else { return nil }
        var seed = [UInt8](repeating: 0, count: secret.count - Int(crypto_secretbox_MACBYTES))
        guard crypto_secretbox_open_easy(&seed, secret, UInt64(secret.count), nonce, lock) == 0 else {
            return nil
        }
        return SigningKey(seed: seed)
    }

    private static func lock(_ passphrase: String, salt: [UInt8], cost: Cost) -> [UInt8]? {
        let bytes = passphrase.utf8.map { CChar(bitPattern: $0) }
        var lock = [UInt8](repeating: 0, count: Int(crypto_secretbox_KEYBYTES))
        let code = crypto_pwhash(
            &lock, UInt64(lock.count), bytes, UInt64(bytes.count), salt, cost.passes, cost.memory,
            crypto_pwhash_ALG_ARGON2ID13)
        return code == 0 ? lock : nil
    }

    /// The text of the file.
    var text: String {
        let lines = [
            Self.heading, "account \(account)", "public \(SHA256.hex(publicKey))",
            "kdf argon2id13 \(cost.passes) \(cost.memory)", "salt \(SHA256.hex(salt))",
            "nonce \(SHA256.hex(nonce))", "secret \(SHA256.hex(secret))", "",
        ].joined(separator: "\n")
        return lines + "check \(Self.check(lines))\n"
    }

    /// Reads the text of a file; nil when anything is missing, changed or too much.
    init?(text: String) {
        guard text.hasSuffix("\n"), let last = text.dropLast().lastIndex(of: "\n") else { return nil }
        let lines = text[..<last].split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 7, lines[0] == Self.heading,
            text[text.index(after: last)...] == "check \(Self.check(String(text[...last])))\n"
        else { return nil }
        func value(_ index: Int, _ name: String) -> String? {
            lines[index].hasPrefix(name + " ") ? String(lines[index].dropFirst(name.count + 1)) : nil
        }
        func bytes(_ index: Int, _ name: String, _ count: Int) -> [UInt8]? {
            guard let bytes = value(index, name).flatMap(SHA256.bytes), bytes.count == count else {
                return nil
            }
            return bytes
        }
        guard let account = value(1, "account"), let publicKey = bytes(2, "public", 32),
            let costs = value(3, "kdf argon2id13")?.split(separator: " "), costs.count == 2,
            let passes = UInt64(costs[0]), let memory = Int(costs[1]), let salt = bytes(4, "salt", 16),
            let nonce = bytes(5, "nonce", 24), let secret = bytes(6, "secret", 48)
        else { return nil }
        self.account = account
        self.publicKey = publicKey
        cost = Cost(passes: passes, memory: memory)
        (self.salt, self.nonce, self.secret) = (salt, nonce, secret)
        guard cost.isPossible else { return nil }
    }

    private static func check(_ lines: String) -> String { SHA256.hex(SHA256.digest(Array(lines.utf8))) }
}
