import Failures
import TestKit
import Testing

@testable import Registry

/// What `explain analyze` says to an account about rows that it does not see.
@Suite(.database(.sample))
struct PlanAttackTests {
    private let office = Office(everywhere: true)

    /// Somebody of another commune, nominated there.
    private func stranger() async throws -> Int64 {
        var other = office
        (other.unit, other.authority) = ("30259", "30259")
        _ = try await other.read([NominationFile.person("Người Xa", born: "03/02/1980", unit: "30259")])
        let id = try await TestSQL.number("select recipient_id from recipient where name = 'Người Xa'")
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating) values (\(id), 2024, 'HTXS');
            insert into post (recipient_id, org_unit_id, title, held)
            select recipient_id, org_unit_id, 'Trưởng phòng', '[2020-01-01,)' from recipient where recipient_id = \(id)
            """)
        return id
    }

    /// The plan as it was carried out, without what the question itself says.
    private func plan(_ sql: String, _ value: String) async throws -> [String] {
        let asked = sql.replacing("$1", with: value)
        return try await TestSQL.texts(
            "explain (analyze, costs off, timing off, summary off) \(asked)",
            setup: #"set session authorization "vp.phuhuu""#
        ).compactMap { $0?.replacing(value, with: "$1") }
    }

    /// Conditions on columns that no index holds: one value is right, the other one wrong.
    static let questions: [(sql: String, right: String, wrong: String)] = [
        ("select from recipient where recipient_id = ID and born_on = $1", "'1980-02-03'", "'1981-02-03'"),
        ("select from recipient where recipient_id = ID and born_on < $1", "'1981-01-01'", "'1970-01-01'"),
        ("select from rating where recipient_id = ID and rating = $1", "'HTXS'", "'KHTX'"),
        ("select from post where recipient_id = ID and paper = $1", "'QĐ 1'", "'QĐ 2'"),
        ("select from nomination where recipient_id = ID and post = $1", "'Văn thư'", "'Kế toán'"),
        (
            "update recipient set born_on = born_on where recipient_id = ID and born_on = $1", "'1980-02-03'",
            "'1981-02-03'"
        ),
        ("update rating set paper = paper where recipient_id = ID and rating = $1", "'HTXS'", "'KHTX'"),
    ]

    @Test func `a plan does not say what a row holds that one does not see`() async throws {
        let id = try await stranger()
        for question in Self.questions {
            let sql = question.sql.replacing("ID", with: "\(id)")
            let (right, wrong) = (try await plan(sql, question.right), try await plan(sql, question.wrong))
            #expect(right == wrong, "\(sql)")
            #expect(right.contains { $0.contains("rows=0") }, "\(sql)")
        }
    }

    @Test func `nor does it answer for numbers and matters at all`() async throws {
        let id = try await stranger()
        for sql in [
            "select from recipient where personal_number = '082080000123'",
            "update recipient set born_on = born_on where personal_number = '082080000123'",
            "select from matter where recipient_id = \(id)", "select from matter where recipient_id > 0",
            "update matter set outcome = outcome where recipient_id = \(id)",
        ] {
            #expect(
                try await TestSQL.refusal("explain analyze \(sql)", login: "vp.phuhuu")?.code == "TD007",
                "\(sql)")
        }
    }

    @Test func `nobody looks for others by units and dossiers that are not his`() async throws {
        let id = try await stranger()
        let all = "array(select org_unit_id from org_unit)"
        for sql in [
            "select sees_recipient(\(id), \(all))", "select sees_nomination(1, \(all), '{}')",
            "select sees_step(1, '{}', array[1, 2, 3])", "select (\(all))::own_units",
        ] {
            #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu") != nil, "\(sql)")
        }
        #expect(
            try await TestSQL.text("select sees_recipient(\(id), account_units())::text", login: "vp.phuhuu")
                == "false")
    }
}
