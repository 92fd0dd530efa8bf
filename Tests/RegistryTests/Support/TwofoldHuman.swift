import Failures

/// One human of the commune with two accounts: an office (`test.prep.office`) and a leader who signs (`test.prep.leader`).
enum TwofoldHuman {
    /// Adds them, and the person whom both are; his entry.
    @discardableResult
    static func add() async throws -> Int64 {
        let commune = TestSQL.unit("30244")
        let person = try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                values ('individual', 'Hai Vai', \(commune), '1980-05-01', 'day') returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Vai' from r returning recipient_id::text
            """)
        try await TestSQL.run(
            """
            select add_account('test.prep.office', 'Hai Vai', 'office', \(commune), \(person));
            select add_account('test.prep.leader', 'Lãnh Đạo', 'leader', \(commune), \(person));
            select add_signer(\(commune), 'test.prep.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)
            """)
        return person
    }

    /// How the approval of a draft by an account is refused; nil when it goes through.
    static func approval(_ decision: Int64, by login: String) async throws -> Failure? {
        try await TestSQL.refusal(
            "select approve_decision(\(decision), version, 100, 'QĐ-UBND', '2025-12-20') from decision where decision_id = \(decision)",
            login: login)
    }
}
