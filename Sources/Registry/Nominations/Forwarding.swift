public import Failures
import Postgres
public import Vietnamese

enum ForwardingQueries {
    static let add = Query<Int64, Int64, Int64, Int32, String, CalendarDate>("dossier/add_forwarding")
    static let move = Query<Nothing, Int64, Int64, [Int32]?, String?>("dossier/forward_nominations")
    static let listQuestions = Query<LineQuestion, Int64, [Int32]?>("dossier/list_questions")
    static let unforwardable = Query<UnforwardableRow, Int64, [Int32]>("dossier/list_unforwardable")
    static let countOwn = Query<Int64, Int64>("dossier/count_own_awards")
    static let recordOutcome = Query<Nothing, Int64, String, String?, CalendarDate?, String?, String?>(
        "nomination/record_outcome")
}

struct UnforwardableRow: RowDecodable {
    let ordinal: Int32
    let name: String?
    let state: String?

    init(row: inout RowReader) throws(PostgresError) {
        ordinal = try row.next()
        name = try row.next()
        state = try row.next()
    }
}

/// What went up with a letter.
public struct ForwardedLines: Sendable, Equatable {
    /// How many nominations went up.
    public var count: Int
    /// How many of these the authority that sent the letter decides itself.
    public var ownAwards: Int
}

/// What the authority above answered about one nomination.
public enum OutcomeAbove: Sendable, Equatable {
    /// It was awarded, by a decision that is not of this register.
    case awarded(PaperNumber, on: CalendarDate)
    /// It was refused; the paper, if there was one.
    case refused(reason: String, PaperNumber?, on: CalendarDate?)
    /// It came back to be mended, and waits as if it had just been received.
    case returned(reason: String)
}

extension PaperNumber {
    /// As papers write it: 05/TTr-UBND.
    var text: String { "\(ClericalNumber.paper(number))/\(symbol)" }
}

extension Registry {
    /// Proposes to a higher authority nominations of a dossier that were received or recommended.
    ///
    /// - Parameters:
    ///   - id: the dossier.
    ///   - authority: code of the unit whose head decides above.
    ///   - number: number of the tờ trình, in the series of the authority that holds the dossier.
    ///   - day: its date.
    ///   - lines: numbers of the lines that go up, from 1; nil for all that can.
    ///   - reason: why lines go up of somebody who may be another that has the award, or of whom one was annulled; kept with
    ///     their steps. Nil where nobody has looked.
    /// - Throws: TD101, TD103, TD116 when that unit decides nothing, TD284 when it holds the dossier itself, TD358 when it
    ///   stands below, TD212 when nothing can be forwarded, TD215 when the number is taken, TD285 for a day before the
    ///   receipt; TD247 to TD249 for somebody who has the award or is proposed for it elsewhere, TD267 for a matter, TD268
    ///   for the dead; TD112 with TD382 for each line that is not there or can't go up, or with TD118, TD149,
    ///   TD250, TD540 or TD556 for each that needs a reason.
    /// - Returns: how many nominations went up.
    @discardableResult
    public func forwardDossier(
        _ id: Int64, to authority: String, number: PaperNumber, on day: CalendarDate, lines: [Int]? = nil,
        repeatedBecause reason: String? = nil
    ) async throws(Failure) -> ForwardedLines {
        let lines = lines?.map { Int32(clamping: $0) }
        let reason = try reason.map(Self.required)
        return try await write { session in
            _ = try session.dossier(id)
            let unit = try session.unit(authority, on: day)
            guard unit.authorityKind != nil else { throw Failure("TD116", ["unit": unit.name]) }
            if let lines {
                let wrong = try session.all(ForwardingQueries.unforwardable, id, lines).map { row in
                    Failure.Detail(
                        "TD382",
                        [
                            "ordinal": String(row.ordinal), "id": String(id), "name": row.name ?? "–",
                            "state": row.state ?? "–",
                        ])
                }
                guard wrong.isEmpty else {
                    throw Failure("TD112", ["count": String(wrong.count)], details: wrong)
                }
            }
            if reason == nil {
                let asked = try session.all(ForwardingQueries.listQuestions, id, lines)
                if let failure = Failure(asked.map { $0.detail() }) { throw failure }
            }
            let letter: Int64
            do {
                letter = try session.one(
                    ForwardingQueries.add, id, unit.id, Int32(clamping: number.number), number.symbol, day)
            } catch let error as PostgresError where error.constraint == "forwarding_number_uk" {
                throw Failure("TD215", ["number": number.text])
            } catch let error as PostgresError where error.constraint == "forwarding_elsewhere_ck" {
                throw Failure("TD284", ["unit": unit.name, "id": String(id)])
            }
            let count = try session.execute(ForwardingQueries.move, id, letter, lines, reason)
            guard count > 0 else { throw Failure("TD212", ["id": String(id)]) }
            let own = try session.one(ForwardingQueries.countOwn, letter)
            return ForwardedLines(count: count, ownAwards: Int(own))
        }
    }

    /// Records what came back from above about one nomination.
    ///
    /// - Parameters:
    ///   - id: the nomination.
    ///   - outcome: the answer.
    ///   - authority: who decided; by default the head of the unit to which it was forwarded.
    ///   - reason: why an award is right although somebody else who may be the same has it, or one was annulled; kept with
    ///     the step.
    /// - Throws: TD107, TD210 when it was not forwarded, TD229 for a day in the future, TD283, TD285 for a day before
    ///   it was forwarded; TD555, TD619 and TD568 for whoever has it by another paper or is dead, TD118, TD149, TD250,
    ///   TD540 and TD556, where a reason is asked.
    public func recordOutcome(
        _ id: Int64, _ outcome: OutcomeAbove, authority: String?, repeatedBecause reason: String? = nil
    ) async throws(Failure) {
        let answer = try reason.map(Self.required)
        let authority = authority?.nfc.nonEmpty
        switch outcome {
        case .returned(let reason):
            let reason = try Self.required(reason)
            try await write { session in _ = try session.move([id], "return_from_above", reason: reason) }
        case .refused(let reason, let number, let day):
            let reason = try Self.required(reason)
            try await record(id, "refuse_above", number, day, authority, reason)
        case .awarded(let number, let day):
            try await record(id, "decide_above", number, day, authority, answer)
        }
    }

    private func record(
        _ id: Int64, _ event: String, _ number: PaperNumber?, _ day: CalendarDate?, _ authority: String?,
        _ reason: String?
    ) async throws(Failure) {
        try await write { session in
            guard try session.one(NominationQueries.exists, id) else {
                throw Failure("TD107", ["id": String(id)])
            }
            try session.execute(
                ForwardingQueries.recordOutcome, id, event, number?.text, day, authority, reason)
        }
    }
}
