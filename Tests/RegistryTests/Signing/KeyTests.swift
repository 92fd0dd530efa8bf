import Failures
import Glibc
import Testing

@testable import Registry

/// Keys and their files, without a register.
struct KeyTests {
    /// RFC 8032, 7.1: seed, public key, message, signature of TEST 1, 2 and 3.
    @Test(arguments: [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ])
    func `keys sign as RFC 8032 says`(
        seed: String, publicKey: String, message: String, signature: String
    ) throws {
        let key = try #require(SHA256.bytes(hex: seed).flatMap { SigningKey(seed: $0) })
        let message = try #require(SHA256.bytes(hex: message))
        #expect(SHA256.hex(key.publicKey) == publicKey)
        #expect(SHA256.hex(key.sign(message)) == signature)
        let bytes = try #require(SHA256.bytes(hex: signature))
        #expect(SigningKey.verify(bytes, over: message, by: key.publicKey))
        #expect(!SigningKey.verify(bytes, over: message + [0], by: key.publicKey))
        for index in bytes.indices {
            var altered = bytes
            altered[index] ^= 1
            #expect(!SigningKey.verify(altered, over: message, by: key.publicKey))
        }
        #expect(!SigningKey.verify(Array(bytes.dropLast()), over: message, by: key.publicKey))
    }

    private let passphrase = "ngựa đúng pin ghim"

    /// Runs a body with the path of a key file that is not there yet.
    private func withFile(_ body: (String) throws -> Void) throws {
        var pattern = Array("/tmp/thidua-key-XXXXXX\0".utf8CString)
        let folder = try #require(mkdtemp(&pattern).map { String(cString: $0) })
        defer {
            for name in ["a.key", "a.key.new~"] { unlink("\(folder)/\(name)") }
            rmdir(folder)
        }
        try body("\(folder)/a.key")
    }

    private func text(_ path: String) throws -> String { try FactsFile.text(path) }

    private func overwrite(_ path: String, _ text: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
    }

    private func code(_ body: () throws(Failure) -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return error.code }
    }

    @Test func `a key file opens with its passphrase only`() throws {
        try withFile { path in
            let file = KeyFile(path: path)
            let key = try file.make(account: "ct.phuhuu", passphrase: passphrase, cost: .least)
            #expect(try file.open(passphrase).publicKey == key.publicKey)
            #expect(try file.open(passphrase).sign([1]) == key.sign([1]))
            #expect(code { () throws(Failure) in _ = try file.open(passphrase + "!") } == "TD496")
            #expect(code { () throws(Failure) in _ = try file.open("") } == "TD496")
            // The same letters, composed otherwise, are the same passphrase.
            #expect(try file.open("ngu\u{31b}\u{323}a \u{111}u\u{301}ng pin ghim").publicKey == key.publicKey)
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
            let sealed = try #require(SealedKey(text: try text(path)))
            #expect(sealed.account == "ct.phuhuu" && sealed.publicKey == key.publicKey)
        }
    }

    @Test func `a key file is never overwritten, and a short passphrase makes none`() throws {
        try withFile { path in
            let file = KeyFile(path: path)
            #expect(
                code { () throws(Failure) in
                    _ = try file.make(account: "a", passphrase: "mười một kt", cost: .least)
                } == "TD327")
            #expect(access(path, F_OK) != 0)
            _ = try file.make(account: "a.b", passphrase: passphrase, cost: .least)
            let before = try text(path)
            #expect(
                code { () throws(Failure) in
                    _ = try file.make(account: "a.b", passphrase: passphrase, cost: .least)
                } == "TD498")
            #expect(try text(path) == before)
            let nowhere = KeyFile(path: path + "/x")
            #expect(
                code { () throws(Failure) in
                    _ = try nowhere.make(account: "a.b", passphrase: passphrase, cost: .least)
                } == "TD401")
            #expect(code { () throws(Failure) in _ = try nowhere.open(passphrase) } == "TD405")
        }
    }

    @Test func `any damage to a key file is told from a wrong passphrase`() throws {
        try withFile { path in
            let file = KeyFile(path: path)
            _ = try file.make(account: "a.b", passphrase: passphrase, cost: .least)
            let sound = try text(path)
            let bytes = Array(sound.utf8)
            for count in 0..<bytes.count {
                #expect(SealedKey(text: String(decoding: bytes[..<count], as: UTF8.self)) == nil)
            }
            for index in bytes.indices {
                var altered = bytes
                altered[index] ^= 1
                #expect(SealedKey(text: String(decoding: altered, as: UTF8.self)) == nil, "byte \(index)")
            }
            #expect(SealedKey(text: sound + "\n") == nil)
            try overwrite(path, String(sound.dropLast(70)))
            #expect(code { () throws(Failure) in _ = try file.open(passphrase) } == "TD494")
            try overwrite(path, String(repeating: "x", count: 5000))
            #expect(code { () throws(Failure) in _ = try file.open(passphrase) } == "TD494")
            // Somebody who makes the check anew and names another public key is found out by the key itself.
            var other = try #require(SealedKey(text: sound))
            other.publicKey[0] ^= 1
            try overwrite(path, other.text)
            #expect(code { () throws(Failure) in _ = try file.open(passphrase) } == "TD494")
            // A file that asks for more work than anybody wants is not worked on.
            other.cost = SealedKey.Cost(passes: 1000, memory: 1 << 40)
            #expect(SealedKey(text: other.text) == nil)
        }
    }

    @Test(arguments: [0o640, 0o604, 0o622, 0o601] as [mode_t])
    func `a key file that others may read is refused`(mode: mode_t) throws {
        try withFile { path in
            let file = KeyFile(path: path)
            _ = try file.make(account: "a.b", passphrase: passphrase, cost: .least)
            chmod(path, mode)
            #expect(code { () throws(Failure) in _ = try file.open(passphrase) } == "TD495")
            chmod(path, 0o400)
            #expect(code { () throws(Failure) in _ = try file.open(passphrase) } == nil)
        }
    }

    @Test func `a passphrase is changed in one step, and keeps the key`() throws {
        try withFile { path in
            let file = KeyFile(path: path)
            let key = try file.make(account: "a.b", passphrase: passphrase, cost: .least)
            let before = try text(path)
            #expect(
                code { () throws(Failure) in
                    try file.changePassphrase(from: "sai sai sai sai", to: passphrase)
                }
                    == "TD496")
            #expect(
                code { () throws(Failure) in try file.changePassphrase(from: passphrase, to: "ngắn") }
                    == "TD327")
            #expect(try text(path) == before)
            try file.changePassphrase(from: passphrase, to: "một câu dài khác hẳn")
            #expect(try file.open("một câu dài khác hẳn").publicKey == key.publicKey)
            #expect(code { () throws(Failure) in _ = try file.open(passphrase) } == "TD496")
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
            #expect(try text(path).contains("account a.b\n"))
        }
    }
}

extension SealedKey.Cost {
    /// As little as the library does, so that tests take no time.
    static let least = SealedKey.Cost(passes: 1, memory: 8192)
}
