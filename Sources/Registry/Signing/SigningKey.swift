import CSodium

/// An Ed25519 key (RFC 8032) with its secret half.
public struct SigningKey: Sendable {
    /// The half that everybody may know, 32 bytes.
    public let publicKey: [UInt8]
    /// What both halves come from, 32 bytes.
    let seed: [UInt8]
    private let secret: [UInt8]

    /// The key of a seed; nil unless it has 32 bytes.
    init?(seed: [UInt8]) {
        guard Sodium.isReady, seed.count == Int(crypto_sign_SEEDBYTES) else { return nil }
        var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
        var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
        guard crypto_sign_seed_keypair(&publicKey, &secret, seed) == 0 else { return nil }
        (self.publicKey, self.seed, self.secret) = (publicKey, seed, secret)
    }

    /// A new key; nil when the library has no source of chance.
    static func make() -> SigningKey? {
        guard Sodium.isReady else { return nil }
        return SigningKey(seed: Sodium.random(Int(crypto_sign_SEEDBYTES)))
    }

    /// SHA-256 of the public key, by which people compare it: 64 hexadecimal digits.
    public var fingerprint: String { SHA256.hex(SHA256.digest(publicKey)) }

    /// The signature over bytes, 64 bytes.
    func sign(_ bytes: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
        crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), secret)
        return signature
    }

    /// Whether a signature over bytes is that of a public key.
    static func verify(_ signature: [UInt8], over bytes: [UInt8], by publicKey: [UInt8]) -> Bool {
        signature.count == Int(crypto_sign_BYTES) && publicKey.count == Int(crypto_sign_PUBLICKEYBYTES)
            && crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), publicKey) == 0
    }
}

/// What signing and key files need of libsodium.
enum Sodium {
    /// Whether the library could set itself up, which it does once.
    static let isReady = sodium_init() >= 0

    static func random(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
