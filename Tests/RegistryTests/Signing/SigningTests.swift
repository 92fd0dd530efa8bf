import Failures
import Glibc
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// From a key to a signed decision, and everything that must not become one.
@Suite(.database(.sample))
struct SigningTests {
    private let office = Office()

    /// A new key, registered for the head of the commune.
    private func registeredKey() async throws -> (key: SigningKey, id: Int64) {
        let key = try #require(SigningKey.make())
        return (key, try await office.leader.registerKey(key))
    }

    private func draft(_ name: String = "An", number: Int = 1) async throws -> Int64 {
        try await office.draft([office.recommend([NominationFile.person(name)], number: number)])
    }

    private func state(_ id: Int64) async throws -> String? {
        try await TestSQL.text("select state from decision where decision_id = \(id)")
    }

    private func demandKey() async throws {
        try await TestSQL.run(
            "begin; set local session_replication_role = replica; "
                + "update signing_right set key_required = true where account_name = 'ct.phuhuu'; commit")
    }

    @Test func `an approval by key is signed in its transaction, and verifies`() async throws {
        let (key, _) = try await registeredKey()
        let id = try await draft()
        try await office.leader.approveDecision(id, version: 1, signature: office.signature(), key: key)
        let report = try await office.registry.verifySignature(of: id)
        #expect(report.findings == [])
        #expect(report.fingerprint == key.fingerprint)
        #expect(report.decision == "100/QĐ-UBND" && report.approvedBy == "ct.phuhuu")
        #expect(report.seal == nil)
        _ = try await Registry(TestDatabase.patient).sealAudit()
        let seal = try #require(try await office.registry.verifySignature(of: id).seal)
        #expect(
            try await TestSQL.number("select max(seal_number) from audit_seal") == Int64(seal))
    }

    @Test func `where the right to sign demands a key, there is no approval without`() async throws {
        try await demandKey()
        let id = try await draft()
        // The holder of the key is logged in himself.
        let leader = Registry(TestDatabase.patient + " user=ct.phuhuu")
        let refusal = await failure {
            try await leader.approveDecision(id, version: 1, signature: office.signature())
        }
        #expect(refusal?.code == "TD490")
        #expect(try await state(id) == "draft")
        // Nor past this program.
        let call = "select approve_decision(\(id), 1, 100, 'QĐ-UBND', '\(office.day.iso)')"
        #expect(try await TestSQL.refusal(call, login: "ct.phuhuu")?.code == "TD490")
        #expect(try await state(id) == "draft")
        let (key, _) = try await registeredKey()
        try await leader.approveDecision(id, version: 1, signature: office.signature(), key: key)
        #expect(try await office.registry.verifySignature(of: id).findings == [])
    }

    @Test func `a right to sign may demand a key, and says so`() async throws {
        try await TestSQL.run("select add_account('test.keyed', 'Người Mẫu', 'leader', null, null)")
        var signer = NewSigner(
            unit: "30244", account: "test.keyed", post: "Phó Chủ tịch", capacity: .deputy,
            from: date("2025-07-01"))
        signer.isByKey = true
        let id = try await Registry(TestDatabase.patient).addSigner(signer)
        let rows = try await office.registry.rows(.signers(unit: "30244", on: office.day))
        let demanding = rows.filter { $0["key_required"] == "t" }
        #expect(demanding.map { $0["signing_right_id"] } == [String(id)])
        // It is ended and given anew, never loosened.
        #expect(
            try await TestSQL.refusal("update signing_right set key_required = false")?.code == "TD231")
    }

    @Test func `a key that is not registered, another's or revoked leaves the draft as it was`() async throws
    {
        let id = try await draft()
        let before = try await TestSQL.rowCounts()
        func refusal(_ key: SigningKey) async -> String? {
            await failure {
                try await office.leader.approveDecision(
                    id, version: 1, signature: office.signature(), key: key)
            }?.code
        }
        #expect(await refusal(try #require(SigningKey.make())) == "TD491")
        let others = try #require(SigningKey.make())
        let deputy = Registry(TestDatabase.patient, account: "pct.phuhuu")
        let othersID = try await deputy.registerKey(others)
        #expect(await refusal(others) == "TD491")
        let (key, keyID) = try await registeredKey()
        try await office.leader.revokeKey(keyID, reason: "Mất máy tính")
        #expect(await refusal(key) == "TD492")
        #expect(
            await failure { try await office.leader.revokeKey(keyID, reason: "Ghi sai") }?.code == "TD492")
        #expect(
            await failure { try await office.leader.revokeKey(othersID, reason: "Ghi sai") }?.code == "TD311")
        #expect(await failure { try await office.leader.revokeKey(-1, reason: "Ghi sai") }?.code == "TD499")
        #expect(try await state(id) == "draft")
        let after = try await TestSQL.rowCounts().filter { $0?.hasPrefix("signing_key") == false }
        #expect(after == before.filter { $0?.hasPrefix("signing_key") == false })
    }

    @Test func `a session that ends between approval and signature leaves the draft`() async throws {
        _ = try await registeredKey()
        let id = try await draft()
        let call = """
            set role "ct.phuhuu"; begin; select approve_decision(\(id), 1, 100, 'QĐ-UBND', '\(office.day.iso)');
            reset role; select pg_terminate_backend(pg_backend_pid())
            """
        #expect(try await TestSQL.refusal(call) != nil)
        #expect(try await state(id) == "draft")
        #expect(try await TestSQL.number("select count(*) from decision_signature") == 0)
    }

    @Test func `nobody signs later, for another, or twice`() async throws {
        let (key, _) = try await registeredKey()
        let id = try await office.decide([NominationFile.person("An")])
        let sign =
            "select sign_decision(\(id), '\\x\(SHA256.hex(key.publicKey))', '\\x\(String(repeating: "00", count: 64))')"
        #expect(try await TestSQL.refusal("set role \"ct.phuhuu\"; \(sign)")?.code == "TD232")
        #expect(try await TestSQL.refusal("set role \"vp.phuhuu\"; \(sign)")?.code == "TD007")
        for change in [
            "update decision_signature set content = content", "delete from decision_signature",
            "truncate decision_signature", "update decision_attachment set kind = 'scan'",
            "delete from decision_attachment", "delete from signing_key",
            "update signing_key set public_key = sha256('x')", "truncate signing_key cascade",
        ] {
            // The owner of the tables is refused, too, where there are rows.
            _ = try await office.registry.attach(try file("x"), to: id, as: .scan)
            #expect(try await TestSQL.refusal(change)?.code == "TD230", "\(change)")
        }
    }

    @Test func `a key is registered by the leader himself`() async throws {
        let key = try #require(SigningKey.make())
        #expect(await failure { try await office.registry.registerKey(key) }?.code == "TD007")
        let hex = SHA256.hex(key.publicKey)
        // An administrator may act as a leader, and gets no key in his name.
        try await TestSQL.run("select add_account('test.keykeeper', 'Quản Trị', 'admin', null, null)")
        #expect(
            try await TestSQL.refusal(
                "set role \"ct.phuhuu\"; select register_key('\\x\(hex)')", login: "test.keykeeper")?.code
                == "TD310")
        _ = try await office.leader.registerKey(key)
        #expect(await failure { try await office.leader.registerKey(key) }?.code == "TD122")
        let rows = try await office.registry.rows(.signingKeys(of: "ct.phuhuu", withRevoked: false))
        #expect(rows.map { $0["fingerprint"] } == [key.fingerprint])
    }

    @Test func `of two approvals at once one issues and signs`() async throws {
        let (key, _) = try await registeredKey()
        let id = try await draft()
        let office = office
        let results = await atOnce(2) { index in
            try await Office().leader.approveDecision(
                id, version: 1, signature: office.signature(100 + index), key: key)
        }
        let codes = results.compactMap { result -> String? in
            if case .failure(let error) = result { (error as? Failure)?.code ?? "?" } else { nil }
        }
        #expect(codes == ["TD227"])
        #expect(try await office.registry.verifySignature(of: id).findings == [])
        #expect(try await TestSQL.number("select count(*) from decision_signature") == 1)
    }

    private func file(_ text: String) throws -> DigestedFile {
        var pattern = Array("/tmp/thidua-file-XXXXXX\0".utf8CString)
        let descriptor = mkstemp(&pattern)
        defer { close(descriptor) }
        let path = pattern.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        defer { unlink(path) }
        #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
        return try DigestedFile(path: path)
    }

    @Test func `a file is attached once, and known again by its bytes`() async throws {
        let id = try await office.decide([NominationFile.person("An")])
        let scan = try file("%PDF scan")
        #expect(try await office.registry.attach(scan, to: id, as: .scan))
        #expect(try await !office.registry.attach(scan, to: id, as: .signed))
        #expect(try await office.registry.attach(try file("%PDF other"), to: id, as: .signed))
        let report = try await office.registry.verifySignature(of: id, file: try file("%PDF scan"))
        #expect(report.attachments.map(\.kind) == ["scan", "signed"])
        #expect(report.matching?.hash == SHA256.hex(SHA256.digest(Array("%PDF scan".utf8))))
        #expect(report.findings.map(\.code) == ["signature_missing"])
        let stranger = try await office.registry.verifySignature(of: id, file: try file("%PDF scam"))
        #expect(stranger.findings.map(\.code) == ["signature_missing", "file_unknown"])
        #expect(await failure { try file("") }?.code == "TD406")
        let waiting = try await draft("Bình", number: 2)
        #expect(
            await failure { try await office.registry.attach(scan, to: waiting, as: .scan) }?.code == "TD104")
        #expect(await failure { try await office.registry.verifySignature(of: waiting) }?.code == "TD379")
        #expect(await failure { try await office.registry.exportDecision(id) }?.code == "TD379")
        let elsewhere = Registry(TestDatabase.patient, account: "ct.phuhuu")
        #expect(await failure { try await elsewhere.attach(scan, to: id, as: .scan) }?.code == "TD007")
    }
}
