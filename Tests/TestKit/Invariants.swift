public import Postgres

/// What holds in every register at every moment between two transactions, beyond its constraints.
public enum Invariants {
    /// Each gives a text for every place where it is broken.
    static let all = [
        (
            "a nomination is where its last step left it",
            """
            select n.nomination_id::text from nomination n
            left join lateral (
                select e.to_state from nomination_event e where e.nomination_id = n.nomination_id
                order by e.nomination_event_id desc limit 1) e on true
            where n.state is distinct from coalesce(e.to_state, 'draft')
            """
        ),
        (
            "a nomination is awarded by one line of an issued decision, and otherwise by none",
            """
            select n.nomination_id::text from nomination n left join award a using (nomination_id)
            where (n.state = 'awarded') <> (a.award_id is not null)
            """
        ),
        (
            "an issued decision has all its lines, numbered from one, and nothing left of its draft",
            """
            select d.decision_id::text from decision d left join award a using (decision_id)
            where d.state = 'issued' and d.origin = 'register'
            group by d.decision_id
            having count(a.award_id) = 0 or max(a.ordinal) <> count(a.award_id)
                or exists (select from draft_line l where l.decision_id = d.decision_id)
                or not exists (select from decision_basis b where b.decision_id = d.decision_id)
            """
        ),
        (
            "a draft has lines, and nothing of a decision",
            """
            select d.decision_id::text from decision d where d.state = 'draft' and (
                not exists (select from draft_line l where l.decision_id = d.decision_id)
                or exists (select from award a where a.decision_id = d.decision_id)
                or exists (select from decision_basis b where b.decision_id = d.decision_id))
            """
        ),
        (
            "a line that stands has one valid certificate",
            """
            select a.award_id::text from standing_award a join decision d using (decision_id)
            where d.origin = 'register' and 1 <> (
                select count(*) from certificate c where c.award_id = a.award_id and c.voided_at is null)
            """
        ),
        (
            "a number names one decision of an authority in a year",
            """
            select string_agg(decision_id::text, ' ') from decision where state = 'issued'
            group by org_unit_id, year, symbol, number having count(*) > 1
            """
        ),
        (
            "an achievement of a recipient is rewarded once",
            """
            select string_agg(award_id::text, ' ') from standing_award where achievement_key is not null
            group by recipient_id, achievement_key having count(*) > 1
            """
        ),
        (
            "an initiative supports one form of a recipient and then no title",
            """
            select initiative_id::text from initiative_use where is_alive
            group by initiative_id, recipient_id
            having count(*) filter (where purpose = 'form') > 1
                or bool_or(purpose = 'form') and bool_or(purpose = 'title')
            """
        ),
        (
            "whoever approves has prepared nothing of it",
            """
            select d.decision_id::text from decision d join award a using (decision_id)
            join nomination n using (nomination_id)
            where not d.is_sample and d.approved_by = n.created_by
            """
        ),
    ]

    /// The invariants that are broken, with where; empty when the register is consistent.
    public static func broken(_ session: Session) throws -> [String] {
        try differences(session).map { "history leads to the present: \($0)" }
            + all.flatMap { name, sql in
                try session.all(Query<String?>(name: name, sql: sql)).map { "\(name): \($0 ?? "")" }
            }
    }

    /// Rows that are not what their entries say, as `audit verify --data` finds them: finding, table and key.
    public static func differences(_ session: Session) throws -> [String] {
        let file = contents(of: Shell.root + "/sql/queries/audit/compose_differences.sql") ?? ""
        let compose = file.replacing(
            "$1::text[]", with: "array(select table_name from audit_table where exempt_because is not null)")
        let statements = Query<String>(
            name: "compose", sql: "select c.statement from (\(compose)) c where c.probe is null")
        return try session.all(statements).flatMap { statement in
            let sql = "select concat_ws(' ', d.finding, d.table_name, d.key) from (\(statement)) d"
            return try session.all(Query<String>(name: "differences", sql: sql))
        }
    }

    /// The same, in the database of the running test.
    public static func differences() async throws -> [String] {
        try await connected { try differences($0) }
    }

    /// The invariants that are broken in the database of the running test.
    public static func broken() async throws -> [String] { try await connected { try broken($0) } }

    private static func connected(_ body: @Sendable (Session) throws -> [String]) async throws -> [String] {
        let connection = Connection(TestDatabase.options)
        let result: Result<[String], any Error>
        do { result = .success(try await connection.read(body)) } catch {
            result = .failure(error)
        }
        await connection.close()
        return try result.get()
    }
}
