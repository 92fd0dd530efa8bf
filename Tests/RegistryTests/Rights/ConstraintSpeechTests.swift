import Failures
import TestKit
import Testing

@testable import Registry

/// What people read when plain SQL runs into a constraint: a sentence, not its name.
@Suite(.database(.sample))
struct ConstraintSpeechTests {
    private static let unit = TestSQL.unit("30244")

    private static func campaign(
        code: String = "PT-X", manner: String = "yearly", name: String = "Thi đua X",
        period: String = "[2025-01-01,2026-01-01)", task: String = "null", times: Int = 1
    ) -> String {
        "insert into campaign (code, name, launched_by_id, manner, scope, period, key_task_id) "
            + "select '\(code)', '\(name)', \(unit), '\(manner)', 'unit', '\(period)', \(task) "
            + "from generate_series(1, \(times))"
    }

    private static let person = "select recipient_id from person order by 1 limit 1"

    /// One of each kind: the words that are allowed, bounds of days, of figures and of codes, nothing blank, values that go
    /// together, keys of one column and of several, what does not exist, periods, what others refer to.
    private static let statements = [
        campaign(manner: "daily"), campaign(period: "[2500-01-01,2600-01-01)"), campaign(period: "empty"),
        campaign(code: "pt x"), campaign(name: ""), campaign(times: 2),
        "insert into council (org_unit_id, name) select \(unit), 'Hội đồng X' from generate_series(1, 2)",
        "insert into org_unit_alias (org_unit_id, alias) select \(unit), 'Xã X, mới' from generate_series(1, 2)",
        "insert into rating (recipient_id, year, rating) select r, 1900, 'HT' from (\(person)) p (r)",
        "insert into rating (recipient_id, year, rating) select r, 2001, 'HT' from (\(person)) p (r), generate_series(1, 2)",
        "insert into matter (recipient_id, kind, opened_on, closed_on) select r, 'press', '2025-01-01', '2025-02-01' "
            + "from (\(person)) p (r)",
        "insert into post (recipient_id, org_unit_id, title, held) select r, \(unit), 'Kế toán', '[2024-01-01,)' "
            + "from (\(person)) p (r), generate_series(1, 2)",
    ]

    private func spoken(_ statements: [String], login: String?) async throws -> String {
        var texts: [String] = []
        for statement in statements {
            let refusal =
                if let login { try await TestSQL.refusal(statement, login: login) } else {
                    try await TestSQL.refusal(statement)
                }
            let failure = try #require(refusal, "\(statement)")
            let name = try #require(failure.arguments["constraint"])
            texts.append(
                ([name, failure.code] + Language.allCases.map { failure.message($0) }).joined(separator: "\n")
            )
        }
        return texts.joined(separator: "\n\n") + "\n"
    }

    /// The server tells an account no values of tables with policies.
    @Test func `an office reads what is allowed`() async throws {
        expectGolden(try await spoken(Self.statements, login: "vp.phuhuu"), "constraints-office.txt")
    }

    /// Of a key the keeper reads what was given as well, and of nothing else.
    @Test func `the keeper reads what was given, too`() async throws {
        let more = [
            // An account is not even told that there is no such task.
            Self.campaign(task: "999999999"),
            "delete from org_unit where code = '30244'",
            "insert into adoption (initiative_id, place, org_unit_id) values (999999999, 'Ấp X', \(Self.unit))",
        ]
        expectGolden(try await spoken(Self.statements + more, login: nil), "constraints-keeper.txt")
    }

    @Test func `a constraint that no person can run into is a defect, and one that is not known has no name`()
    {
        #expect(ConstraintCatalogue.entries["number_secret_length_ck"]?.code == "TD900")
        let unknown = Failure("TD120", ["constraint": "later_ck"])
        #expect(unknown.message(.en) == "The data breaks a rule of the register.")
        #expect(Failure("TD124", ["constraint": "adoption_unit_fk"]).message(.en).hasPrefix("Other entries"))
    }

    @Test func `a value holds the place of the sentence, and is not read as one`() {
        let failure = Failure("TD113", ["constraint": "campaign_code_uk", "code": "[{code}]"])
        #expect(failure.message(.en) == "The campaign code “[{code}]” is already in use.")
        #expect(
            Failure("TD113", ["constraint": "campaign_code_uk"]).message(.vi) == "Mã phong trào đã được dùng."
        )
    }
}
