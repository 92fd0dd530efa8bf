import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct ProofTests {
    private let registry = Registry(TestDatabase.patient)

    private func reread(_ json: String) async throws -> AuditProof {
        try await NominationFile.with(Array(json.utf8)) { try AuditProof(path: $0) }
    }

    @Test func `every entry of a seal is proved, also to somebody without the database`() async throws {
        try await TestSQL.run("delete from holiday where name like '%'")
        _ = try await registry.sealAudit()
        let count = try await TestSQL.number("select entry_count from audit_seal")
        for id in [1, 2, count / 2, count - 1, count] {
            let proof = try await registry.proveAuditEntry(id)
            #expect(proof.holds)
            let read = try await reread(proof.json)
            #expect(read.holds)
            #expect(read.entryID == String(id))
            #expect(read.sealHash == proof.sealHash)
        }
    }

    @Test(arguments: [
        "account", "table_name", "happened_at", "sealed_by", "merkle_root", "left", "right", "seal_hash",
    ])
    func `a proof with any value altered does not hold`(name: String) async throws {
        _ = try await registry.sealAudit()
        let json = try await registry.proveAuditEntry(5).json
        let start = try #require(json.firstRange(of: "\"\(name)\": \""))
        // Another digit or letter in place of the value's last but one.
        let end = try #require(json[start.upperBound...].firstRange(of: "\""))
        let place = json.index(before: end.lowerBound)
        var altered = json
        altered.replaceSubrange(place...place, with: json[place] == "0" ? "1" : "0")
        #expect(try await !reread(altered).holds)
    }

    @Test func `what cannot be proved says why`() async throws {
        #expect(await failure { try await registry.proveAuditEntry(1) }?.code == "TD344")
        #expect(await failure { try await registry.proveAuditEntry(1 << 40) }?.code == "TD343")
        _ = try await registry.sealAudit()
        try await TestSQL.run(
            "begin; set local session_replication_role = replica; "
                + "update audit_entry set account = 'x' where audit_entry_id = 3; commit")
        #expect(await failure { try await registry.proveAuditEntry(1) }?.code == "TD347")
    }

    @Test(arguments: [
        "", "{}", "[]", "{\"entry\": 1}", "{\"entry\": {}, \"path\": [], \"seal\": {}}", "not json",
    ])
    func `a file that is no proof, and no seals, is refused`(text: String) async throws {
        #expect(await failure { try await reread(text) }?.code == "TD345")
        let refusal = await failure {
            try await NominationFile.with(Array(text.utf8)) { try KeptSeals(path: $0) }
        }
        #expect(refusal?.code == "TD346")
    }

    @Test(arguments: [
        ("{\"a\": [1, -2.5e3, true, false, null, \"\\u0110\\ud83d\\ude00\\n\"]}", true), ("[1,]", false),
        ("[1 2]", false),
        ("{\"a\": 1, \"a\": 2}", false), ("\"\\ud800\"", false), ("\"\u{1}\"", false), ("[", false),
        ("01x", false),
        (String(repeating: "[", count: 100) + String(repeating: "]", count: 100), false),
        ("{\"a\" 1}", false),
    ])
    func `JSON is read strictly`(text: String, isJSON: Bool) {
        #expect((JSONValue(text) != nil) == isJSON, "\(text)")
    }

    @Test func `what JSON writes it reads`() {
        let text = "Đ \" \\ \n \u{0} \u{1F600} {}"
        #expect(JSONValue(JSONValue.quoted(text)) == .string(text))
    }
}
