import Failures
import TestKit
import Testing

@testable import Registry

/// Leaders who are logged in and call the functions of decisions themselves: with nothing where something is asked, with
/// rights that are over, without the key that their right demands, and without the council.
@Suite(.database(.sample))
struct ApprovalAttackTests {
    private let office = Office()
    private let day = "2025-12-01"
    private let leader = Registry(TestDatabase.patient + " user=ct.phuhuu")

    private func draft(award: String = "LDTT") async throws -> Int64 {
        try await office.draft([office.recommend([NominationFile.person("An", award: award)])])
    }

    private func refusal(_ call: String, by login: String = "ct.phuhuu") async throws -> String? {
        try await TestSQL.refusal("select \(call)", login: login)?.code
    }

    @Test func `nothing is approved, taken out or given up without its version`() async throws {
        let id = try await draft()
        let before = try await TestSQL.rowCounts()
        let given = ["\(id)", "1", "100", "'QĐ-UBND'", "'\(day)'"]
        for place in given.indices {
            var missing = given
            missing[place] = "null"
            let code = try await refusal("approve_decision(\(missing.joined(separator: ", ")))")
            #expect(code == "TD171", "\(place)")
        }
        #expect(try await refusal("approve_decision(\(id), 1, 100, ' ', '\(day)')") == "TD171")
        #expect(try await refusal("approve_decision(\(id), 1, 100, 'QĐ-UBND', 'infinity')") == "TD229")
        #expect(try await refusal("approve_decision(\(id), 1, 100, 'QĐ-UBND', '-infinity')") == "TD333")
        let omitted = ["\(id)", "1", "array[1]", "'refuse'", "'Ghi sai'"]
        for place in omitted.indices {
            var missing = omitted
            missing[place] = "null"
            let code = try await refusal("omit_draft_lines(\(missing.joined(separator: ", ")))")
            #expect(code == "TD171", "\(place)")
        }
        for arguments in ["null, 1", "\(id), null"] {
            #expect(try await refusal("discard_draft(\(arguments))", by: "vp.phuhuu") == "TD171")
        }
        #expect(try await TestSQL.rowCounts() == before)
    }

    /// What somebody prepared after that moment would not be seen.
    @Test(arguments: ["repeatable read", "serializable"])
    func `nothing is decided on what was true when a transaction began`(level: String) async throws {
        let id = try await draft()
        let statements =
            "begin isolation level \(level); select approve_decision(\(id), 1, 100, 'QĐ-UBND', '\(day)')"
        #expect(try await TestSQL.refusal(statements, login: "ct.phuhuu")?.code == "TD205")
    }

    /// Whether there is such a draft, and where it stands, is for those who work on it.
    @Test func `a leader of another unit learns nothing of a draft`() async throws {
        let id = try await draft()
        for version in [1, 7] {
            let call = "omit_draft_lines(\(id), \(version), array[1], 'refuse', 'Ghi sai')"
            #expect(try await refusal(call, by: "ct.chauthanh") == "TD104")
        }
    }

    @Test func `a right to sign that is over signs nothing, unless it is said why`() async throws {
        let id = try await draft()
        try await TestSQL.run(
            "select end_signer(signing_right_id, '2025-12-31') from signing_right where account_name = 'ct.phuhuu'"
        )
        let call = "approve_decision(\(id), 1, 100, 'QĐ-UBND', '\(day)'"
        #expect(try await refusal(call + ")") == "TD197")
        #expect(try await refusal(call + ", ' ')") == "TD197")
        try await leader.approveDecision(
            id, version: 1, signature: office.signature(),
            reasons: ApprovalReasons(late: "Ký ngày 01/12, vào sổ chậm"))
        let summary = try await office.registry.decision(id, on: office.day)
        #expect(summary.head.lateReason == "Ký ngày 01/12, vào sổ chậm")
        #expect(summary.head.ballotException == nil)
    }

    /// A leader who must sign by key since December, and without before.
    private func demandKey() async throws -> SigningKey {
        try await TestSQL.run(
            """
            select end_signer(signing_right_id, '2025-11-30') from signing_right where account_name = 'ct.phuhuu';
            select add_signer(org_unit_id, 'ct.phuhuu', null, 'Chủ tịch', null, 'decide', '2025-12-01', null, null, true)
            from org_unit where code = '30244' and upper_inf(in_force)
            """)
        let key = try #require(SigningKey.make())
        _ = try await leader.registerKey(key)
        return key
    }

    @Test func `a key that is demanded is not avoided by an earlier day, or by who acts as its holder`()
        async throws
    {
        let key = try await demandKey()
        var early = office
        early.day = date("2025-11-20")
        let id = try await early.draft([early.recommend([NominationFile.person("An")])])
        let earlier = "approve_decision(\(id), 1, 100, 'QĐ-UBND', '2025-11-30')"
        #expect(try await refusal(earlier) == "TD490")
        // The keeper of the machine, by SET ROLE and by another session's name.
        for becoming in ["set role", "set session authorization"] {
            let call = "\(becoming) \"ct.phuhuu\"; select \(earlier)"
            #expect(try await TestSQL.refusal(call)?.code == "TD198", "\(becoming)")
        }
        let signature = early.signature(on: "2025-11-30")
        let acting = await failure {
            try await office.leader.approveDecision(id, version: 1, signature: signature, key: key)
        }
        #expect(acting?.code == "TD198")
        // A right that has ended since still demands it.
        try await TestSQL.run(
            "select end_signer(signing_right_id, '2025-12-31') from signing_right where key_required")
        #expect(
            try await refusal("approve_decision(\(id), 1, 100, 'QĐ-UBND', '2025-11-30', 'Ghi sai')")
                == "TD490")
        try await leader.approveDecision(
            id, version: 1, signature: signature, key: key, reasons: ApprovalReasons(late: "Ghi sai"))
        #expect(try await office.registry.verifySignature(of: id).findings == [])
    }

    @Test func `a signature that does not hold issues nothing`() async throws {
        let key = try await demandKey()
        let id = try await draft()
        func signed(_ signature: [UInt8]) async throws -> String? {
            try await TestSQL.refusal(
                """
                begin; select approve_decision(\(id), 1, 100, 'QĐ-UBND', '\(day)');
                select sign_decision(\(id), '\\x\(SHA256.hex(key.publicKey))', '\\x\(SHA256.hex(signature))'); commit
                """, login: "ct.phuhuu")?.code
        }
        #expect(try await signed([UInt8](repeating: 0, count: 64)) == "TD202")
        #expect(try await signed(key.sign(Array("another text".utf8))) == "TD202")
        #expect(
            try await TestSQL.text("select state from decision where decision_id = \(id)") == "draft")
        try await leader.approveDecision(id, version: 1, signature: office.signature(), key: key)
        #expect(try await office.registry.verifySignature(of: id).findings == [])
    }

    /// The database's own verification, against the library's.
    @Test func `the database verifies as the library does`() async throws {
        for length in [0, 1, 63, 64, 1000] {
            let key = try #require(SigningKey.make())
            let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7) }
            let signature = key.sign(message)
            func verified(_ change: (inout [UInt8], inout [UInt8], inout [UInt8]) -> Void) async throws
                -> String?
            {
                var (given, text, half) = (signature, message, key.publicKey)
                change(&given, &text, &half)
                let arguments = [given, text, half].map { "'\\x\(SHA256.hex($0))'" }.joined(separator: ", ")
                return try await TestSQL.text("select ed25519_verifies(\(arguments))::text")
            }
            #expect(try await verified { _, _, _ in } == "true")
            #expect(try await verified { given, _, _ in given[0] ^= 1 } == "false")
            #expect(try await verified { given, _, _ in given[40] ^= 1 } == "false")
            #expect(try await verified { given, _, _ in given[63] |= 0xf0 } == "false")
            #expect(try await verified { _, text, _ in text.append(0) } == "false")
            #expect(try await verified { _, _, half in half = key.sign([1]).prefix(32) + [] } == "false")
        }
        // The neutral point as a key would sign everything.
        let neutral = "\\x01" + String(repeating: "00", count: 31)
        let forged = neutral + String(repeating: "00", count: 32)
        #expect(
            try await TestSQL.text("select ed25519_verifies('\(forged)', 'x', '\(neutral)')::text") == "false"
        )
    }

    @Test func `nothing is recommended without a ballot`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        let step = "insert into nomination_event (nomination_id, event) values (\(id), 'recommend')"
        #expect(try await TestSQL.refusal(step, login: "vp.phuhuu")?.code == "TD201")
        // Nor by a ballot of before: what was put off is voted on again.
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        try await office.leader.step(.defer, [id], reason: "Ghi sai")
        try await office.registry.step(.resume, [id], reason: nil)
        #expect(try await TestSQL.refusal(step, login: "vp.phuhuu")?.code == "TD201")
    }

    /// What the rules want voted is decided without only by who says why.
    @Test(arguments: [false, true])
    func `no award that wants a ballot is decided without one`(hasBallot: Bool) async throws {
        let dossier = try await office.receive([NominationFile.person("An", award: "CSTDCS")])
        let id = try #require(try await office.nominations(dossier).first)
        // As who keeps the database may load it: no ballot, or one that calls itself enough.
        if hasBallot {
            try await TestSQL.run(
                """
                begin; set local session_replication_role = replica;
                with c as (insert into council (org_unit_id, name) select addressed_to_id, 'HĐ' from dossier
                        where dossier_id = \(dossier) returning council_id),
                    m as (insert into meeting (council_id, held_on, members_total, members_present)
                        select council_id, '2025-12-01', 9, 9 from c returning meeting_id)
                insert into ballot (meeting_id, nomination_id, yes, no, blank, recommended)
                select meeting_id, \(id), 5, 4, 0, true from m;
                commit
                """)
        }
        try await TestSQL.run(
            "insert into nomination_event (nomination_id, event) values (\(id), 'recommend')")
        let decision = try await office.draft([dossier])
        let code = hasBallot ? "TD200" : "TD199"
        let call = "approve_decision(\(decision), 1, 100, 'QĐ-UBND', '\(day)'"
        #expect(try await refusal(call + ")") == code)
        #expect(try await refusal(call + ", null, '  ')") == code)
        let told = await failure {
            try await leader.approveDecision(decision, version: 1, signature: office.signature())
        }
        #expect(told?.code == "TD112")
        #expect(told?.details.map(\.code) == [code])
        try await leader.approveDecision(
            decision, version: 1, signature: office.signature(),
            reasons: ApprovalReasons(withoutBallot: "Khen đột xuất"))
        let summary = try await office.registry.decision(decision, on: office.day)
        #expect(summary.head.ballotException == "Khen đột xuất")
        #expect(summary.head.lateReason == nil)
    }
}
