import Failures
import Glibc
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// The owner of the server changes a signed decision behind our back, with all triggers off.
@Suite(.database(.sample))
struct ForgeryTests {
    private let office = Office()

    private func tamper(_ sql: String) async throws {
        try await TestSQL.run("begin; set local session_replication_role = replica; \(sql); commit")
    }

    /// A decision of two lines that the head of the commune has signed.
    private func signed(_ number: Int = 100, key: SigningKey? = nil) async throws -> (Int64, SigningKey) {
        let made = try key ?? #require(SigningKey.make())
        if key == nil { _ = try await office.leader.registerKey(made) }
        let id = try await office.draft([
            office.recommend(
                [NominationFile.person("An \(number)"), NominationFile.collective("Tổ \(number)")],
                number: number)
        ])
        try await office.leader.approveDecision(
            id, version: 1, signature: office.signature(number), key: made)
        return (id, made)
    }

    private func findings(_ id: Int64) async throws -> [String] {
        try await office.registry.verifySignature(of: id).findings.map { finding in
            ([finding.code] + (finding.detail.map { [$0] } ?? [])).joined(separator: " ")
        }
    }

    static let changes = [
        (
            "decision", "org_unit_id = (select min(org_unit_id) from org_unit where code = '82')",
            "authority_code"
        ),
        ("decision", "version = 9", "version"), ("decision", "number = 9", "number"),
        ("decision", "symbol = 'QĐ-X'", "symbol"),
        ("decision", "decided_on = '2025-12-02'", "date"), ("decision", "subject = 'X'", "subject"),
        ("decision", "signer_name = 'X'", "signer"), ("decision", "signer_post = 'X'", "signer_post"),
        ("decision", "signing_capacity = 'TL.'", "capacity"),
        ("decision", "approved_by = 'pct.phuhuu'", "account"),
        ("decision", "approved_login = 'x'", "login"),
        ("decision", "approved_at = approved_at + interval '1 microsecond'", "approved_at"),
        ("decision", "late_reason = 'Vì thế khác'", "late_reason"),
        ("decision", "ballot_exception = 'X'", "ballot_exception"),
        ("decision", "unmet_lines = 9", "unmet_lines"),
        ("award", "ordinal = ordinal + 1000", "line 1"), ("award", "group_ordinal = 9", "line 1 in_group"),
        ("award", "nomination_id = null", "line 1 nomination"),
        ("award", "recipient_id = recipient_id + 100000", "line 1 recipient"),
        ("award", "recipient_kind = 'household'", "line 1 recipient_kind"),
        ("award", "honorific = 'X'", "line 1 honorific"),
        ("award", "name = 'X'", "line 1 name"), ("award", "name = name || ' '", "line 1 name"),
        ("award", "post = 'X'", "line 1 post"), ("award", "unit_name = 'X'", "line 1 unit"),
        ("award", "org_unit_id = org_unit_id + 100000", "line 1 home"),
        (
            "award",
            "award_kind_id = (select min(award_kind_id) from award_kind where award_kind_code = 'HCDL_I')",
            "line 1 award"
        ),
        ("award", "achievement_year = 1999", "line 1 year"),
        ("award", "commendation_type = 'CHUYEN_DE'", "line 1 type"),
        ("award", "achievement = 'X'", "line 1 achievement"),
        ("award", "bonus_multiplier = 9", "line 1 multiplier"),
        ("award", "base_salary_vnd = 9", "line 1 base_salary_vnd"),
        ("award", "bonus_vnd = 9", "line 1 bonus_vnd"),
        ("award", "bonus_rule = 'form_lower'", "line 1 bonus_rule"),
        ("award", "achievement_key = 'X'", "line 1 achievement_key"),
        ("award", "is_posthumous = true", "line 1 posthumous"),
        ("award", "received_by = 'X', is_posthumous = true", "line 1 posthumous"),
        ("decision_basis", "ordinal = ordinal + 10", "basis 1"),
    ]

    @Test(arguments: changes)
    func `an altered column is named`(table: String, change: String, place: String) async throws {
        let (id, _) = try await signed()
        #expect(try await findings(id) == [])
        let one = table == "award" ? " and ordinal = 1" : ""
        try await tamper("update \(table) set \(change) where decision_id = \(id)\(one)")
        let found = try await findings(id)
        #expect(found.contains { $0.hasPrefix("content_altered \(place): ") }, "\(found)")
        #expect(!found.contains("signature_wrong"))
    }

    @Test func `what the leader wrote for lines is signed`() async throws {
        let key = try #require(SigningKey.make())
        _ = try await office.leader.registerKey(key)
        let dossier = try await office.recommend([NominationFile.person("An")])
        let id = try await office.draft([dossier])
        try await office.leader.approveDecision(
            id, version: 1, signature: office.signature(), key: key,
            unmet: office.nominations(dossier), reasons: ApprovalReasons(unmet: "Theo hội đồng"))
        #expect(try await findings(id) == [])
        try await tamper("update approval_reason set reason = 'Khác' where decision_id = \(id)")
        let found = try await findings(id)
        #expect(found == ["content_altered line 1 unmet_because: “Theo hội đồng” → “Khác”"], "\(found)")
    }

    @Test func `no column of a signed row is left out`() async throws {
        // What is generated, follows from the others, or tells of the draft only.
        let others = [
            "award.award_id", "award.decision_id", "award.decision_state", "decision.created_at",
            "decision.created_by", "decision.decision_id", "decision.decision_batch_id",
            "decision.recorded_for_id", "decision.is_sample",
            "decision.authority_name", "decision.origin", "decision.source", "decision.state",
            "decision.year", "decision.drafted_by", "decision.repeated_reason",
        ]
        let columns = try await TestSQL.texts(
            "select attrelid::regclass || '.' || attname from pg_attribute where attnum > 0 and not attisdropped "
                + "and attrelid in ('decision'::regclass, 'award'::regclass)")
        let tested = Self.changes.map { "\($0.0).\($0.1.prefix { $0 != " " })" }
        #expect(Set(columns.compactMap { $0 }) == Set(tested.filter { !$0.hasPrefix("decision_") } + others))
    }

    @Test func `lines, bases and papers that are gone or new are named`() async throws {
        let (id, _) = try await signed()
        try await tamper("delete from award where decision_id = \(id) and ordinal = 2")
        #expect(try await findings(id).contains("content_altered lines: “2” → “1”"))
        #expect(try await findings(id).contains { $0.hasPrefix("content_altered line 2 name: ") })
        let (second, _) = try await signed(101)
        try await tamper(
            "delete from decision_basis where decision_id = \(second) and ordinal = 1; "
                + "update dossier set submission_symbol = 'X' where dossier_id in "
                + "(select dossier_id from decision_dossier where decision_id = \(second))")
        let found = try await findings(second)
        #expect(found.contains { $0.hasPrefix("content_altered bases: ") })
        #expect(found.contains { $0.hasPrefix("content_altered dossier ") && $0.contains(" symbol: ") })
        try await tamper("delete from decision_signature where decision_id = \(second)")
        #expect(try await findings(second) == ["signature_missing"])
    }

    @Test func `the stored content is held by the signature, the signature by the key`() async throws {
        let (id, key) = try await signed()
        try await tamper(
            "update award set name = 'Kẻ Gian' where decision_id = \(id) and ordinal = 1; "
                + "update decision_signature set content = decision_content(\(id)) where decision_id = \(id)")
        #expect(try await findings(id) == ["signature_wrong"])
        // Signed again by a key of somebody else, who has to put it into the register first.
        let forger = try #require(SigningKey.make())
        let content = try #require(try await TestSQL.text("select decision_content(\(id))"))
        let forged = SHA256.hex(forger.sign(Array(content.utf8)))
        try await tamper(
            "insert into signing_key (account_name, public_key) values ('pct.phuhuu', '\\x\(SHA256.hex(forger.publicKey))'); "
                + "update decision_signature set signature = '\\x\(forged)', signing_key_id = "
                + "(select max(signing_key_id) from signing_key) where decision_id = \(id)")
        let found = try await findings(id)
        #expect(found.contains("key_of_another pct.phuhuu"))
        #expect(found.contains { $0.hasPrefix("key_too_new ") })
        #expect(found.count == 2)
        #expect(key.publicKey != forger.publicKey)
    }

    @Test func `signatures exchanged between two decisions are both found`() async throws {
        let (first, key) = try await signed()
        let (second, _) = try await signed(101, key: key)
        #expect(try await findings(first) == [])
        #expect(try await findings(second) == [])
        // The signatures alone.
        try await tamper(
            "create temporary table kept as select * from decision_signature; update decision_signature s set "
                + "signature = k.signature from kept k where k.decision_id <> s.decision_id")
        #expect(try await findings(first) == ["signature_wrong"])
        #expect(try await findings(second) == ["signature_wrong"])
        // The signatures with what they sign.
        try await tamper(
            "create temporary table kept as select * from decision_signature; update decision_signature s set "
                + "content = k.content from kept k where k.decision_id <> s.decision_id")
        #expect(try await findings(first).first == "signature_of_another \(second)")
        #expect(try await !findings(first).contains("signature_wrong"))
    }

    @Test func `a key counts as it stood when it signed`() async throws {
        let (id, _) = try await signed()
        let key = try await TestSQL.number("select signing_key_id from decision_signature")
        try await office.leader.revokeKey(key, reason: "Hết nhiệm kỳ")
        let report = try await office.registry.verifySignature(of: id)
        #expect(report.findings == [])
        #expect(report.keyRevokedAt != nil)
        try await tamper("update signing_key set revoked_at = registered_at")
        #expect(try await findings(id).map { $0.prefix { $0 != " " } } == ["key_revoked"])
        try await tamper("update decision_signature set signed_at = signed_at - interval '1 day'")
        #expect(try await findings(id).contains { $0.hasPrefix("moment_altered ") })
        try await tamper("update signing_key set public_key = sha256(public_key)")
        #expect(try await findings(id).contains("signature_wrong"))
        try await tamper("update decision_signature set content = 'thidua decision 1' || chr(10) || 'x'")
        #expect(try await findings(id) == ["signature_wrong", "content_damaged"])
    }

    @Test func `all decisions of a year are verified, a row for each or for each finding`() async throws {
        let (first, key) = try await signed()
        let (second, _) = try await signed(101, key: key)
        let plain = try await office.decide([NominationFile.person("Không Khóa")], number: 102)
        func verified(_ year: Int?) async throws -> ([String], SignatureCounts) {
            let (rows, counts) = try await listed {
                try await office.registry.verifySignatures(year: year, into: $0)
            }
            let told = rows.map {
                [$0["decision_id"], $0["verification"], $0["finding"]].compactMap(\.self).joined(
                    separator: " ")
            }
            return (told, counts)
        }
        var (rows, counts) = try await verified(2025)
        #expect(rows == ["\(first) signed", "\(second) signed", "\(plain) unsigned"])
        #expect(counts == SignatureCounts(decisions: 3, signed: 2, failed: 0))
        try await tamper(
            "update award set name = 'X', post = 'Y' where decision_id = \(second) and ordinal = 1")
        try await tamper("update signing_right set key_required = true where account_name = 'ct.phuhuu'")
        (rows, counts) = try await verified(2025)
        #expect(
            rows == [
                "\(first) signed", "\(second) failed content_altered", "\(second) failed content_altered",
                "\(plain) failed signature_missing",
            ])
        #expect(counts == SignatureCounts(decisions: 3, signed: 2, failed: 2))
        #expect(try await verified(nil).1.decisions > 3)
        #expect(try await verified(1999).1 == SignatureCounts())
    }

    @Test func `an export is checked without the register`() async throws {
        let (id, key) = try await signed()
        let export = try await office.registry.exportDecision(id)
        func read(_ text: String) throws -> DecisionExport {
            var pattern = Array("/tmp/thidua-export-XXXXXX\0".utf8CString)
            let descriptor = mkstemp(&pattern)
            defer { close(descriptor) }
            let path = pattern.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
            defer { unlink(path) }
            #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
            return try DecisionExport(path: path)
        }
        let again = try read(export.json)
        #expect(again.findings(expecting: key.fingerprint) == [])
        #expect(again.summary?.decision == "100/QĐ-UBND" && again.summary?.lines == "2")
        // Every letter counts.
        let reworded = try read(export.json.replacing("An 100", with: "An 10O"))
        #expect(reworded.findings().map(\.code) == ["signature_wrong"])
        let shortened = try read(export.json.replacing("An 100", with: "An"))
        #expect(shortened.findings().map(\.code) == ["content_damaged", "signature_wrong"])
        let other = try #require(SigningKey.make())
        let exchanged = export.json.replacing(SHA256.hex(key.publicKey), with: SHA256.hex(other.publicKey))
        #expect(try read(exchanged).findings().map(\.code) == ["signature_wrong"])
        // A forger who signs with a key of his own is known by it.
        #expect(again.findings(expecting: other.fingerprint).map(\.code) == ["key_unexpected"])
        for broken in ["", "[]", "{}", export.json.replacing("export 1", with: "export 2")] {
            #expect(await failure { try read(broken) }?.code == "TD494")
        }
        // What came later goes with it, as the register knew it then.
        #expect(export.later == [])
        try await office.leader.correct(
            id, [Correction(line: 2, field: .post, text: "Phó Trưởng phòng")], by: office.signature(200),
            reason: "Ghi sai")
        try await office.leader.revoke(
            Revocation(decision: id, lines: [1], ground: .violationFound, reason: "Kết luận"),
            by: office.signature(201))
        let told = try read(try await office.registry.exportDecision(id).json)
        #expect(told.findings(expecting: key.fingerprint) == [])
        #expect(
            told.later.map { "\($0.kind) \($0.paper) \($0.day) \($0.lines)" } == [
                "correction 200/QĐ-UBND \(office.day.iso) 2", "revocation 201/QĐ-UBND \(office.day.iso) 1",
            ])
        try await tamper("update award set name = 'X' where decision_id = \(id) and ordinal = 1")
        #expect(await failure { try await office.registry.exportDecision(id) }?.code == "TD493")
    }
}
