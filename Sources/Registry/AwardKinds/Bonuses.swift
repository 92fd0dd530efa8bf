public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum BonusQueries {
    static let quote = Query<
        BonusLine, [Int32], [String], [String], [String], [String], [CalendarDate], [String]
    >("bonus/quote_bonuses")
    static let readFacts = Query<BonusFact, JSONText>("bonus/read_facts")
    static let setRounding = Query<Nothing, Int64, String>("org_unit/set_bonus_rounding")
}

/// How a bonus is rounded; the law's words are read in more than one way.
public enum BonusRounding: String, Sendable, CaseIterable {
    /// Up to the next 10.000 đồng.
    case up = "ceil_10k"
    /// To the nearest 10.000 đồng.
    case nearest = "nearest_10k"
    /// To whole đồng.
    case none
}

/// One award of a recipient whose bonus is asked for.
public struct BonusRequest: Sendable, Equatable {
    /// Code of the award kind.
    public var code: String
    /// Who receives it.
    public var recipient: RecipientKind
    /// The counted period, such as `2025` or `2021-2025`; nil when nothing else is decided with it.
    public var period: String?
    /// Names the achievement: forms for one achievement are paid once, whatever their periods.
    public var achievement: String?

    /// Creates a request.
    public init(
        code: String, recipient: RecipientKind, period: String? = nil, achievement: String? = nil
    ) {
        self.code = code
        self.recipient = recipient
        self.period = period
        self.achievement = achievement
    }
}

/// What an award brings in money, and why.
struct BonusLine: RowDecodable {
    let caseNumber: Int
    let ordinal: Int64
    let code: String
    let name: String?
    let recipient: String
    let period: String?
    let isForRecipient: Bool
    let multiplier: String?
    let base: Int64?
    let bonus: Int64?
    let isPaid: Bool
    let reason: String
    /// The article that sets the multiplier; nil without a figure, or where the catalogue names none.
    let multiplierArticle: String?

    init(row: inout RowReader) throws(PostgresError) {
        caseNumber = Int(try row.next(Int32.self))
        ordinal = try row.next()
        code = try row.next()
        name = try row.next()
        recipient = try row.next()
        period = try row.next()
        isForRecipient = try row.next()
        multiplier = try row.next()
        base = try row.next()
        bonus = try row.next()
        isPaid = try row.next()
        reason = try row.next()
        multiplierArticle = try row.next()
    }

    static let columns = [
        Terms.column("ordinal", .integer), Terms.column("award_kind_code"), Terms.column("name"),
        Terms.column("recipient_kind"), Terms.column("period"), Terms.column("multiplier", .decimal),
        Terms.column("base_salary_vnd", .money), Terms.column("bonus_vnd", .money),
        Terms.column("is_paid", .boolean), Terms.column("reason"), Terms.column("citation"),
    ]

    func cells(on day: CalendarDate) -> [String?] {
        [
            String(ordinal), code, name, recipient, period, multiplier, base.map { String($0) },
            bonus.map { String($0) }, isPaid ? "t" : "f", reason, citation(on: day),
        ]
    }

    /// The clauses of Article 49 that settle the line; earlier decrees had the same rules under other numbers.
    private func citation(on day: CalendarDate) -> String {
        let clause =
            switch reason {
            case "title_lower", "title_highest", "title_other_period": "khoản 5"
            case "form_lower", "form_highest", "form_other_period": "khoản 6"
            case "title_and_form": "khoản 7"
            default: "khoản 1, 2"
            }
        let article = "Nghị định 152/2025/NĐ-CP, Điều 49 \(clause)"
        let rule = day.iso < "2025-07-01" ? "như \(article)" : article
        return multiplierArticle.map { "\(rule); hệ số: \($0)" } ?? rule
    }

    /// - Throws: TD301, TD302 for an award that cannot be decided so, TD300 without a base salary.
    func check(on day: CalendarDate) throws(Failure) {
        let place = ["code": code, "date": ClericalDate.slashed(day)]
        guard name != nil else { throw Failure("TD301", place) }
        guard isForRecipient else { throw Failure("TD302", place) }
        guard multiplier == nil || base != nil else { throw Failure("TD300", place) }
    }
}

extension Registry {
    /// Says what awards of one recipient, decided together on a day, bring in money: Decree 152/2025/NĐ-CP Art 49.
    ///
    /// - Parameters:
    ///   - requests: the awards.
    ///   - day: date of the decision, which chooses the base salary.
    ///   - rounding: how each amount is rounded, once, at the end.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD109 for an unknown code, TD301 for one not in force, TD302 for the wrong kind of recipient, TD300
    ///   when no base salary was entered for the day.
    /// - Returns: the sum of what is paid, in đồng.
    public func bonuses(
        _ requests: [BonusRequest], on day: CalendarDate, rounding: BonusRounding,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> Int64 {
        for request in requests { try await requireAwardKind(request.code) }
        return try await read { session in
            let lines = try session.quote(
                requests.map { CaseAward(number: 1, request: $0, day: day, rounding: rounding) })
            for line in lines { try line.check(on: day) }
            var rows = try TextRows(makeSink(), BonusLine.columns)
            for line in lines { try rows.add(line.cells(on: day)) }
            try rows.end()
            return lines.filter(\.isPaid).compactMap(\.bonus).reduce(0, +)
        }
    }

    /// Sets how an authority rounds the bonuses of the decisions that it approves from now on.
    ///
    /// Its drafts become others by it: whoever has read one reads it again.
    /// - Throws: TD101; TD311, TD312 unless the office of the unit asks.
    public func setBonusRounding(_ rounding: BonusRounding, of unit: String, on day: CalendarDate)
        async throws(Failure)
    {
        try await write { session in
            let unit = try session.unit(unit, on: day)
            try session.execute(BonusQueries.setRounding, unit.id, rounding.rawValue)
        }
    }
}
