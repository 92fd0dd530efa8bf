import Commendation
public import Failures
import Postgres
public import Vietnamese

enum DecisionQueries {
    static let draft = Query<Int64, Int64, [Int64], String>("decision/draft_decision")
    static let approve = Query<
        Nothing, Int64, Int32, Int32, String, CalendarDate, String?, String?, String?, String?, [Int64]?,
        [Int32], [String], String?
    >("decision/approve_decision")
    static let listDraftFindings = Query<DecisionFinding, Int64, [Int64]>("decision/list_draft_findings")
    static let listFindings = Query<DecisionFinding, Int64, CalendarDate>("decision/list_findings")
    static let find = Query<DecisionHead, Int64>("decision/find_decision")
    static let findHeading = Query<DecisionHeading, Int64>("decision/find_heading")
    static let findByNumber = Query<Int64, Int32, String, Int32?, Bool>("decision/find_by_number")
    static let list = Query<Listed, String?, Int32?, String?, String?>("decision/list_decisions")
    static let countRecipients = Query<DecisionCount, Int64>("decision/count_recipients")
    static let countPeople = Query<RecipientNumber, Int64>("decision/count_people")
    static let listReasons = Query<LineReason, Int64>("decision/list_reasons")
    static let listBases = Query<DecisionBasis, Int64, CalendarDate>("decision/list_bases")
    static let listSubmissions = Query<DecisionSubmission, Int64>("decision/list_submissions")
}

extension Registry {
    /// Makes, or makes again, the draft that answers some dossiers.
    ///
    /// - Throws: TD101, TD103, TD116 when the unit decides nothing, TD226 when nothing was recommended, TD234; TD112 with
    ///   a detail for each nomination that no draft can hold; TD267 when everybody has to wait.
    /// - Returns: the draft's id.
    public func draftDecision(
        authority: String, dossiers: [Int64], subject: String?, on day: CalendarDate
    ) async throws(Failure) -> Int64 {
        try await write { session in
            let unit = try session.unit(authority, on: day)
            guard unit.authorityKind != nil, let head = unit.headTitle else {
                throw Failure("TD116", ["unit": unit.name])
            }
            for dossier in dossiers.sorted() { _ = try session.dossier(dossier) }
            let wrong = try session.all(DecisionQueries.listDraftFindings, unit.id, dossiers)
            guard wrong.isEmpty else {
                throw Failure(
                    "TD112", ["count": String(wrong.count)], details: wrong.map { $0.detail(day) })
            }
            let wording = subject?.nfc ?? "Về việc khen thưởng của \(head)"
            return try session.one(DecisionQueries.draft, unit.id, dossiers, wording)
        }
    }

    /// A decision with what a paper says of it, now or at a moment in the past.
    ///
    /// - Parameters:
    ///   - id: the decision or draft.
    ///   - day: the intended date of a draft, which chooses its bases.
    ///   - moment: nil for the present.
    /// - Throws: TD104; TD341 and TD342 for the moment.
    /// - Returns: the decision with its counts, bases, submissions and findings.
    public func decision(_ id: Int64, on day: CalendarDate, asOf moment: PastMoment? = nil)
        async throws(Failure) -> DecisionSummary
    {
        try await read(asOf: moment) { session in
            let findings = try session.all(DecisionQueries.listFindings, id, day)
            return try session.summary(try session.head(id), on: day, findings: findings)
        }
    }

    /// The id that a reference means: an id, or a number such as `12/QĐ-UBND`, with `@2025` if it needs the year.
    ///
    /// With `orAmendment` the number may be that of a paper that corrects or revokes it, for whoever only reads.
    /// - Throws: TD104 when there is none, TD105 when there are several; TD341 and TD342 for the moment.
    public func decisionID(
        _ reference: String, asOf moment: PastMoment? = nil, orAmendment: Bool = false
    ) async throws(Failure) -> Int64 {
        if let id = Int64(reference) { return id }
        let parts = reference.split(separator: "@", maxSplits: 1)
        let year = parts.count == 2 ? Int32(parts[1]) : nil
        guard let text = parts.first, let number = PaperNumber(String(text)), parts.count == 1 || year != nil
        else {
            throw Failure("TD104", ["decision": reference])
        }
        let ids = try await read(asOf: moment) { session in
            try session.all(
                DecisionQueries.findByNumber, Int32(clamping: number.number), number.symbol, year,
                orAmendment)
        }
        guard let id = ids.first else { throw Failure("TD104", ["decision": reference]) }
        guard ids.count == 1 else {
            let list = ids.map(String.init).joined(separator: ", ")
            throw Failure("TD105", ["decision": reference, "ids": list])
        }
        return id
    }
}

extension Session {
    /// A decision or draft without its lines; TD104 when there is none.
    func head(_ id: Int64) throws -> DecisionHead {
        guard let head = try first(DecisionQueries.find, id) else {
            throw Failure("TD104", ["decision": String(id)])
        }
        return head
    }

    /// What a paper says of a decision, or of a draft on a day, besides its list.
    func summary(_ head: DecisionHead, on day: CalendarDate, findings: [DecisionFinding]) throws
        -> DecisionSummary
    {
        DecisionSummary(
            head: head, counts: try all(DecisionQueries.countRecipients, head.id),
            bases: try all(DecisionQueries.listBases, head.id, head.day ?? day),
            submissions: try all(DecisionQueries.listSubmissions, head.id), findings: findings,
            recipients: Dictionary(
                try all(DecisionQueries.countPeople, head.id).map { ($0.kind, Int($0.count)) }
            ) { first, _ in first },
            reasons: try all(DecisionQueries.listReasons, head.id),
            amendments: Int(try one(AmendmentQueries.count, head.id)))
    }
}

extension Listing {
    /// Everything about one decision or draft: itself, counts, bases, submissions, findings, lines.
    public static func decision(_ id: Int64, isIssued: Bool, on day: CalendarDate) -> [Listing] {
        let groups = RecipientKind.allCases.map(\.rawValue)
        let lines =
            isIssued
            ? Listing(
                "lines", AwardQueries.listCommendations, id, nil, nil, nil, nil, nil, groups, false, true,
                true, nil)
            : Listing("lines", AwardQueries.listDraft, id, groups, false)
        return [
            Listing("decision", DecisionQueries.find, id),
            Listing("counts", DecisionQueries.countRecipients, id),
            Listing("bases", DecisionQueries.listBases, id, day),
            Listing("submissions", DecisionQueries.listSubmissions, id),
            Listing("findings", DecisionQueries.listFindings, id, day), lines,
        ]
    }

    /// Decisions of a unit, a year, a state (`draft`, `issued`) or an origin (`register`, `external`).
    public static func decisions(unit: String?, year: Int?, state: String?, origin: String? = nil) -> Listing
    {
        Listing("decisions", DecisionQueries.list, unit, year.map { Int32(clamping: $0) }, state, origin)
    }
}
