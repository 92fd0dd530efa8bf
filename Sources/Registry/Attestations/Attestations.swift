public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum AttestationQueries {
    static let listWanted = Query<WantedWord, [String]>("attestation/list_wanted")
    static let set = Query<
        AttestationCounts, [Int64], [String], Bool, String, CalendarDate, String?, Bool
    >("attestation/set_attestations")
    static let listOpen = Query<Listed, Bool>("attestation/list_open")
    static let listWords = Query<Listed, Int64>("attestation/list_words")
    static let listCorrections = Query<Listed, Int64>("attestation/list_corrections")

    /// All of them; they need the tables of an evaluation.
    static let all: [any AnyQuery] = [
        listWanted, set, listOpen, listWords, listCorrections,
    ]
}

/// Somebody's word on criteria that only people can judge.
public struct Attestation: Sendable {
    /// The criteria, such as `tham_gia_phong_trao`.
    public var criteria: [String]
    /// Whether they are met.
    public var isMet: Bool
    /// Who vouches: name, and post where it matters.
    public var by: String
    /// When.
    public var on: CalendarDate
    /// On what paper; nil when there is none beside the dossier.
    public var paper: String?

    /// Creates a word.
    public init(criteria: [String], isMet: Bool, by: String, on: CalendarDate, paper: String?) {
        self.criteria = criteria
        self.isMet = isMet
        self.by = by
        self.on = on
        self.paper = paper
    }
}

/// What entering a word did.
public struct AttestationOutcome: Sendable, Equatable {
    /// Nominations of which a rule asks it.
    public var nominations: Int
    /// Criteria of nominations of which nobody had said anything.
    public var added: Int
    /// Words that replaced another; the history keeps it.
    public var corrected: Int
    /// Words on single nominations that say the contrary, which a word for many leaves.
    public var kept: Int
}

struct WantedWord: RowDecodable {
    let nomination: Int64
    let name: String
    let state: String
    let asked: String
    let missing: String

    init(row: inout RowReader) throws(PostgresError) {
        nomination = try row.next()
        name = try row.next()
        state = try row.next()
        asked = try row.next()
        missing = try row.next()
    }

    /// Whether nothing can be said any more.
    var isSettled: Bool { ["awarded", "awarded_above", "refused", "withdrawn"].contains(state) }
}

struct AttestationCounts: RowDecodable {
    let added: Int64
    let corrected: Int64
    let kept: Int64

    init(row: inout RowReader) throws(PostgresError) {
        added = try row.next()
        corrected = try row.next()
        kept = try row.next()
    }
}

extension Registry {
    /// Enters somebody's word on criteria of one nomination, or of all lines of a dossier whose rules ask them.
    ///
    /// A word on one nomination corrects what is there, and the history keeps it with who changed it and when; a word
    /// for a dossier says nothing where somebody has spoken of the one.
    ///
    /// - Parameters:
    ///   - scope: the nomination, or the dossier.
    ///   - word: what is said.
    ///   - today: nobody vouches later.
    /// - Throws: TD107 and TD103 for the id, TD392 for a day to come, TD390 when no rule asks a criterion, TD391 when
    ///   the nomination is settled, TD397 without a name or a criterion.
    /// - Returns: how many criteria of how many nominations.
    @discardableResult
    public func attest(_ scope: EligibilityScope, _ word: Attestation, today: CalendarDate)
        async throws(Failure) -> AttestationOutcome
    {
        try Self.require(word.on, notAfter: today)
        guard let by = word.by.nfc.nonEmpty, !word.criteria.isEmpty else { throw Failure("TD397") }
        try await require(scope)
        return try await write { session in
            try session.ask(scope)
            try session.findWanted()
            var wanted = try session.all(AttestationQueries.listWanted, word.criteria)
            var isSingle = false
            if case .nomination = scope { isSingle = true }
            if isSingle, let only = wanted.first {
                guard only.missing.isEmpty else {
                    throw Failure(
                        "TD390", ["criterion": only.missing, "name": only.name, "asked": only.asked])
                }
                guard !only.isSettled else {
                    throw Failure("TD391", ["name": only.name, "state": only.state])
                }
            }
            wanted.removeAll { $0.isSettled }
            let unasked = word.criteria.filter { criterion in
                wanted.allSatisfy { $0.missing.split(separator: ", ").contains(Substring(criterion)) }
            }
            guard unasked.isEmpty else {
                let asked = Set(wanted.flatMap { $0.asked.split(separator: ", ").map(String.init) })
                throw Failure(
                    "TD390",
                    [
                        "criterion": unasked.joined(separator: ", "), "name": scope.words,
                        "asked": asked.isEmpty ? "–" : asked.sorted().joined(separator: ", "),
                    ])
            }
            let counts = try session.one(
                AttestationQueries.set, wanted.map(\.nomination), word.criteria, word.isMet, by, word.on,
                word.paper?.nfc.nonEmpty, isSingle)
            return AttestationOutcome(
                nominations: wanted.count { $0.missing.split(separator: ", ").count < word.criteria.count },
                added: Int(counts.added), corrected: Int(counts.corrected), kept: Int(counts.kept))
        }
    }

    /// Lists what people have to say of nominations: what is still waited for, or all that the rules leave to them.
    ///
    /// - Parameters:
    ///   - scope: which nominations.
    ///   - day: as of which they are evaluated; nil for today, under the law of the day of the letter.
    ///   - withAll: also what was said, what other limbs make needless, and grounds that may be pleaded.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD107 and TD103 for the id.
    /// - Returns: the number of rows.
    @discardableResult
    public func attestations(
        _ scope: EligibilityScope, on day: CalendarDate?, withAll: Bool,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> Int {
        try await require(scope)
        return try await write { session in
            try session.ask(scope)
            let today = try session.one(EligibilityQueries.findToday)
            try session.evaluateRules(on: day ?? today, law: day)
            try session.execute(EligibilityQueries.addAbsent)
            var sink = try makeSink()
            return try Listing("attestations", AttestationQueries.listOpen, withAll)
                .run(session, into: &sink)
        }
    }

    private func require(_ scope: EligibilityScope) async throws(Failure) {
        switch scope {
        case .nomination(let id): try await requireNomination(id)
        case .dossier(let id): try await requireDossier(id)
        case .campaign(let code): try await requireCampaign(code)
        case .year: break
        }
    }
}

extension EligibilityScope {
    /// What an error calls it.
    fileprivate var words: String {
        switch self {
        case .nomination(let id): "#\(id)"
        case .dossier(let id): "#\(id)"
        case .campaign(let code): code
        case .year(let year): String(year)
        }
    }
}

extension Listing {
    /// What people have said of a nomination.
    public static func words(on nomination: Int64) -> Listing {
        Listing("words", AttestationQueries.listWords, nomination)
    }

    /// What corrections changed in the words on a nomination.
    public static func attestationCorrections(of nomination: Int64) -> Listing {
        Listing("corrections", AttestationQueries.listCorrections, nomination)
    }
}
