import Commendation
public import Failures
import Postgres
public import Vietnamese

enum ReviewQueries {
    static let listAwaiting = Query<AwaitingDraft, CalendarDate>("review/list_awaiting")
    static let find = Query<ReviewHead, Int64, CalendarDate>("review/find_review")
    static let countLines = Query<DecisionCount, Int64, CalendarDate>("review/count_lines")
    static let listAfter = Query<ReviewLine, Int64, Int32, String?, [Int64]?, Int32>(
        "review/list_lines_after")
    static let listBefore = Query<ReviewLine, Int64, Int32, String?, [Int64]?, Int32>(
        "review/list_lines_before")

    static let ask = Query<Nothing, Int64>("review/ask_draft")

    /// All of them; the last needs the table that evaluations begin with.
    static let all: [any AnyQuery] = [listAwaiting, find, countLines, listAfter, listBefore, ask]
}

extension Registry {
    /// Drafts that the account may decide on a day, by its rights to sign.
    /// - Throws: what the database has to say.
    public func awaitingDrafts(on day: CalendarDate) async throws(Failure) -> [AwaitingDraft] {
        try await read { try $0.all(ReviewQueries.listAwaiting, day) }
    }

    /// What somebody who decides a draft looks at first; all figures are of one version of it.
    ///
    /// - Parameters:
    ///   - id: the draft.
    ///   - day: the intended date of the decision, which chooses law, money and signer.
    ///   - language: of the conditions in words.
    /// - Throws: TD104, TD232 when it was issued.
    /// - Returns: its figures, criteria, votes and changes.
    public func review(_ id: Int64, on day: CalendarDate, language: Language) async throws(Failure)
        -> DraftReview
    {
        // The evaluation writes to temporary tables.
        try await write { try $0.review(id, on: day, language: language) }
    }

    /// What a leader reads before he signs: what the paper says, and the review, of one moment and with one look at what
    /// stands against it.
    ///
    /// - Parameters:
    ///   - id: the draft.
    ///   - day: the intended date of the decision.
    ///   - language: of the conditions in words.
    /// - Throws: TD104.
    /// - Returns: the decision; no review of one that was issued.
    public func reviewToSign(_ id: Int64, on day: CalendarDate, language: Language) async throws(Failure)
        -> (summary: DecisionSummary, review: DraftReview?)
    {
        try await write { session in
            let head = try session.head(id)
            let review = head.isIssued ? nil : try session.review(id, on: day, language: language)
            return (try session.summary(head, on: day, findings: review?.findings ?? []), review)
        }
    }

    /// A page of a draft, in the order of its lines.
    ///
    /// - Parameters:
    ///   - id: the draft; one that is none has no lines.
    ///   - page: where the page begins or ends.
    ///   - words: only lines with these words, tones or not, in name, post, unit, achievement or award.
    ///   - nominations: only lines of these.
    ///   - most: lines of a page.
    /// - Throws: what the database has to say.
    /// - Returns: the lines, in the order of the draft also above an ordinal.
    public func reviewLines(
        _ id: Int64, _ page: ReviewPage, words: String? = nil, nominations: [Int64]? = nil, most: Int
    ) async throws(Failure) -> [ReviewLine] {
        try await read { session in
            let most = Int32(clamping: most)
            switch page {
            case .after(let ordinal):
                return try session.all(
                    ReviewQueries.listAfter, id, Int32(clamping: ordinal), words?.nfc, nominations, most)
            case .before(let ordinal):
                return try session.all(
                    ReviewQueries.listBefore, id, Int32(clamping: ordinal), words?.nfc, nominations, most)
            }
        }
    }
}

extension Session {
    fileprivate func review(_ id: Int64, on day: CalendarDate, language: Language) throws -> DraftReview {
        guard let head = try first(ReviewQueries.find, id, day) else {
            throw Failure("TD104", ["decision": String(id)])
        }
        if let issued = head.issuedAs { throw Failure("TD232", ["decision": issued]) }
        try execute(EligibilityQueries.setServer)
        try execute(EligibilityQueries.createAsked)
        try execute(ReviewQueries.ask, id)
        try evaluateAsked(on: day, comparing: false)
        let verdicts = try OpenVerdicts(self, language)
        return DraftReview(
            head: head, counts: try all(ReviewQueries.countLines, id, day),
            findings: try all(DecisionQueries.listFindings, id, day), tally: verdicts.tally,
            conditions: verdicts.conditions, open: verdicts.open.sorted(), unmet: verdicts.unmet.sorted(),
            changes: try one(DraftQueries.countChanges, id, Int32(clamping: head.version - 1)))
    }
}

/// What was evaluated, as far as it is not plainly met.
private struct OpenVerdicts {
    var tally = EligibilityTally()
    /// Nominations that are not plainly met.
    var open: [Int64] = []
    /// Nominations that are not met.
    var unmet: [Int64] = []
    private var counts: [OpenCondition: Int] = [:]

    init(_ session: Session, _ language: Language) throws {
        var open: [(nomination: Int64, nearest: String)] = []
        var tally = EligibilityTally()
        var unmet: [Int64] = []
        try session.forEach(EligibilityQueries.listVerdicts) { verdict in
            tally.add(verdict.verdict)
            guard verdict.verdict != .met else { return }
            if verdict.verdict == .notMet { unmet.append(verdict.nomination) }
            open.append((verdict.nomination, verdict.nearest ?? ""))
        }
        var counts: [OpenCondition: Int] = [:]
        if !open.isEmpty {
            try session.execute(EligibilityQueries.addAbsent)
            // Of the limbs that would be enough, only the nearest is of use to a reader.
            try session.execute(EligibilityQueries.keepOpen, open.map(\.nomination), open.map(\.nearest))
            try session.forEach(EligibilityQueries.listFindings, false) { finding in
                guard let verdict = finding.answer?.verdict else { return }
                let condition = OpenCondition(
                    verdict: verdict, rule: RuleWords(rule: finding.rule, language: language).text,
                    citation: finding.rule.citation)
                counts[condition, default: 0] += 1
            }
        }
        (self.tally, self.open, self.unmet, self.counts) = (tally, open.map(\.nomination), unmet, counts)
    }

    var conditions: [(condition: OpenCondition, nominations: Int)] {
        func place(_ verdict: Verdict) -> Int { Verdict.allCases.firstIndex(of: verdict) ?? 0 }
        return counts.map { (condition: $0.key, nominations: $0.value) }.sorted { one, other in
            (place(one.condition.verdict), -one.nominations, one.condition.rule, one.condition.citation ?? "")
                < (
                    place(other.condition.verdict), -other.nominations, other.condition.rule,
                    other.condition.citation ?? ""
                )
        }
    }
}
