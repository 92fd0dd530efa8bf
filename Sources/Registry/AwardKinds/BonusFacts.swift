public import Commendation
public import Failures
import Postgres
import Vietnamese

/// One award of a case, which is one recipient on one day.
struct CaseAward {
    let number: Int
    let request: BonusRequest
    let day: CalendarDate
    let rounding: BonusRounding
}

/// One award of a file of facts.
struct BonusFact: RowDecodable {
    let label: String
    let award: CaseAward

    init(row: inout RowReader) throws(PostgresError) {
        let number = Int(try row.next(Int32.self))
        label = try row.next()
        let day = try row.next(CalendarDate.self)
        let rounding = try row.next(String?.self).flatMap(BonusRounding.init(rawValue:)) ?? .up
        let code = try row.next(String.self)
        // The format has been checked: these are the three kinds.
        let recipient = RecipientKind(rawValue: try row.next()) ?? .individual
        let request = BonusRequest(
            code: code, recipient: recipient, period: try row.next(), achievement: try row.next())
        award = CaseAward(number: number, request: request, day: day, rounding: rounding)
    }
}

extension Session {
    /// What awards bring in money, in their order.
    func quote(_ awards: [CaseAward]) throws -> [BonusLine] {
        try all(
            BonusQueries.quote, awards.map { Int32(clamping: $0.number) }, awards.map(\.request.code),
            awards.map(\.request.recipient.rawValue), awards.map { $0.request.period?.nfc ?? "" },
            awards.map { $0.request.achievement?.nfc ?? "" }, awards.map(\.day),
            awards.map(\.rounding.rawValue))
    }
}

extension Registry {
    /// Says what the awards in a file of facts bring in money: Decree 152/2025/NĐ-CP Art 49.
    ///
    /// Nothing is stored. The file holds one case or an array of them: `case`, a label; `decided_on`, the day; `rounding`; and `awards`,
    /// each with `award`, `recipient`, `period` and, for forms, `achievement_key`.
    ///
    /// - Parameters:
    ///   - path: the file; `-` is standard input.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD270 when the text is not JSON, TD271 with a detail for every field that is unknown, missing or wrong,
    ///   TD144 when there is no award; TD301, TD302 and TD300 as `bonuses`; TD405, TD406 and TD279 for the file.
    /// - Returns: the sum of what is paid in all cases, in đồng.
    public func bonuses(
        facts path: String, into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> Int64 {
        try await bonuses(text: try FactsFile.text(path), into: makeSink)
    }

    /// Says what awards bring in money, from the text of a file of facts.
    /// - Throws: as `bonuses(facts:)`.
    public func bonuses(
        text: String, into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> Int64 {
        try await read { session in
            let json = JSONText(text: text)
            let facts = try session.readingFacts {
                try session.refuseFaults(of: json, format: "bonus")
                return try session.all(BonusQueries.readFacts, json)
            }
            guard !facts.isEmpty else { throw Failure("TD144") }
            let lines = try session.quote(facts.map(\.award))
            var rows = try TextRows(makeSink(), [Terms.column("case")] + BonusLine.columns)
            for (fact, line) in zip(facts, lines) { try line.check(on: fact.award.day) }
            for (fact, line) in zip(facts, lines) {
                try rows.add([fact.label] + line.cells(on: fact.award.day))
            }
            try rows.end()
            return lines.filter(\.isPaid).compactMap(\.bonus).reduce(0, +)
        }
    }
}
