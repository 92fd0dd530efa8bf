public import Failures
import Postgres
public import Vietnamese

struct DossierHead: RowDecodable {
    let id: Int64
    let preparedOn: CalendarDate
    let submittedOn: CalendarDate?
    let receivedOn: CalendarDate?

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        preparedOn = try row.next()
        submittedOn = try row.next()
        receivedOn = try row.next()
    }
}

enum DossierQueries {
    static let add = Query<Int64, Int64, Int64, Int64?, String, CalendarDate>("dossier/add_dossier")
    static let list = Query<Listed, String?, String?, Int32?>("dossier/list_dossiers")
    static let show = Query<Listed, Int64>("dossier/find_dossier")
    static let exists = Query<Bool, Int64>("dossier/dossier_exists")
    static let lock = Query<DossierHead, Int64>("dossier/lock_dossier")
    static let submit = Query<Nothing, Int64, Int32, String, CalendarDate>("dossier/submit_dossier")
    static let submitNominations = Query<Nothing, Int64, String>("dossier/submit_nominations")
    static let receive = Query<RuleSetRow, Int64, CalendarDate>("dossier/receive_dossier")
    static let chooseLaw = Query<RuleSetRow, Int64, String>("dossier/choose_law")
    static let endedRules = Query<EndedRuleRow, Int64>("dossier/list_ended_rules")
    static let setOccasion = Query<Nothing, Int64, String>("dossier/set_occasion")
    static let newerLaw = Query<String?, Int64>("dossier/find_newer_law")
}

struct RuleSetRow: RowDecodable {
    let code: String
    let isVerified: Bool

    init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        isVerified = try row.next()
    }
}

/// What taking a dossier in for appraisal did.
public struct Receipt: Sendable, Equatable {
    /// Nominations that were received.
    public var count: Int
    /// The version of the law that applies.
    public var ruleSet: String
    /// Whether a lawyer has entered and confirmed it.
    public var isVerified: Bool
    /// A newer law that the office may choose for the dossier, because it was received before that law.
    public var newerLaw: String?
    /// Rules of its own that the authority had within the last year, and has no more.
    public var endedRules: [EndedRule] = []
}

/// The review of a campaign on which a dossier is sent.
public enum CampaignOccasion: String, Sendable, CaseIterable {
    /// Sơ kết.
    case interim
    /// Tổng kết.
    case final
}

/// Number and symbol of a paper, such as 45/TTr-UBND.
public struct PaperNumber: Sendable, Equatable {
    /// From 1, starting again every year.
    public var number: Int
    /// Letters after the stroke.
    public var symbol: String

    /// Creates a number.
    public init(number: Int, symbol: String) {
        self.number = number
        self.symbol = symbol
    }

    /// Reads `45/TTr-UBND`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.nfc.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0]), (1...999_999).contains(number) else { return nil }
        let symbol = parts[1]
        guard symbol.first?.isUppercase == true, !symbol.contains(where: { $0.isWhitespace || $0 == "/" })
        else {
            return nil
        }
        self.init(number: number, symbol: String(symbol))
    }
}

extension Registry {
    /// Opens an empty dossier.
    /// - Throws: TD101, TD102 for unit, authority and campaign.
    /// - Returns: its id.
    public func addDossier(_ target: ImportTarget) async throws(Failure) -> Int64 {
        try await write { session in
            let unit = try session.unit(target.unit, on: target.day)
            let authority = try session.unit(target.addressedTo, on: target.day)
            let campaign = try target.campaign.map { try session.campaign($0) }
            return try session.one(
                DossierQueries.add, unit.id, authority.id, campaign,
                target.title?.nfc ?? "Đề nghị khen thưởng", target.day)
        }
    }

    /// Says on which occasion of its campaign a dossier is sent; the law asks for some awards that it is the final review.
    /// - Throws: TD103; TD213 once it has been sent.
    public func setOccasion(_ occasion: CampaignOccasion, of dossier: Int64) async throws(Failure) {
        try await write { session in
            _ = try session.dossier(dossier)
            try session.execute(DossierQueries.setOccasion, dossier, occasion.rawValue)
        }
    }

    /// Sends a dossier: gives it the number and date of its tờ trình and submits its nominations.
    ///
    /// A dossier that came back is sent again under a new number; while anything else of it is with the authority, what
    /// was mended joins that under its letter, days and law, and the new number stands in the history only. What the rules say of each nomination, and the data
    /// that they see, is kept with the submission; matters are judged as they stood on its day.
    /// - Throws: TD103, TD212 when nothing is left to submit, TD215 when the number is taken.
    /// - Returns: how many nominations were submitted.
    public func submitDossier(_ id: Int64, number: PaperNumber, on day: CalendarDate) async throws(Failure)
        -> Int
    {
        try await write { session in
            let head = try session.dossier(id)
            let letter = "\(number.text) (\(ClericalDate.slashed(day)))"
            try session.execute(EligibilityQueries.createAsked)
            let count = try session.execute(DossierQueries.submitNominations, id, letter)
            if count == 0, let submitted = head.submittedOn {
                throw Failure("TD213", ["id": String(id), "date": ClericalDate.slashed(submitted)])
            }
            guard count > 0 else { throw Failure("TD212", ["id": String(id)]) }
            do {
                try session.execute(
                    DossierQueries.submit, id, Int32(clamping: number.number), number.symbol, day)
            } catch let error as PostgresError where error.constraint == "dossier_submission_uk" {
                throw Failure("TD215", ["number": number.text])
            }
            try session.freezeFindings(on: day)
            return count
        }
    }

    /// Takes a dossier in for appraisal; the day chooses the rule set, once: what joins it later comes under the same.
    /// - Throws: TD103, TD212, TD214, TD216, TD117 when no rule set covers the day.
    public func receiveDossier(_ id: Int64, on day: CalendarDate) async throws(Failure) -> Receipt {
        try await write { session in
            let head = try session.dossier(id)
            guard let submitted = head.submittedOn else { throw Failure("TD214", ["id": String(id)]) }
            if day < submitted {
                throw Failure(
                    "TD216",
                    ["received": ClericalDate.slashed(day), "submitted": ClericalDate.slashed(submitted)])
            }
            let count = try session.move(dossier: id, "receive", reason: nil)
            guard count > 0 else { throw Failure("TD212", ["id": String(id)]) }
            guard let rules = try session.first(DossierQueries.receive, id, day) else {
                throw Failure("TD117", ["date": ClericalDate.slashed(day)])
            }
            return Receipt(
                count: count, ruleSet: rules.code, isVerified: rules.isVerified,
                newerLaw: try session.one(DossierQueries.newerLaw, id),
                endedRules: try session.all(DossierQueries.endedRules, id).map(\.rule))
        }
    }

    /// Puts a dossier that was received under an older law under the newer one, because that is better for its nominees.
    ///
    /// Law 06/2026/QH16 Art 4(4), as reported. The choice stands with its reason, for this receipt.
    /// - Throws: TD103, TD214 before its receipt, TD237 when no law allows it, TD334 once it is in a draft or decided,
    ///   TD283 and TD239 for the reason.
    /// - Returns: the law that applies now, and whether a lawyer has entered it.
    public func chooseNewerLaw(_ id: Int64, reason: String) async throws(Failure) -> (
        ruleSet: String, isVerified: Bool
    ) {
        let reason = try Self.required(reason)
        let law = try await write { session in
            _ = try session.dossier(id)
            return try session.one(DossierQueries.chooseLaw, id, reason)
        }
        return (law.code, law.isVerified)
    }

    /// Sends the nominations of a dossier back to the unit, with the reason.
    /// - Throws: TD103, TD212 when none can be returned, TD283 without a reason.
    /// - Returns: how many went back.
    public func returnDossier(_ id: Int64, reason: String) async throws(Failure) -> Int {
        let reason = try Self.required(reason)
        return try await write { session in
            _ = try session.dossier(id)
            let count = try session.move(dossier: id, "return", reason: reason)
            guard count > 0 else { throw Failure("TD212", ["id": String(id)]) }
            return count
        }
    }

    /// Refuses an id that no dossier has.
    /// - Throws: TD103.
    public func requireDossier(_ id: Int64) async throws(Failure) {
        guard try await read({ try $0.one(DossierQueries.exists, id) }) else {
            throw Failure("TD103", ["id": String(id)])
        }
    }
}

extension Session {
    /// Locks a dossier, so that its steps follow one another.
    /// - Throws: TD103.
    func dossier(_ id: Int64) throws -> DossierHead {
        guard let head = try first(DossierQueries.lock, id) else {
            throw Failure("TD103", ["id": String(id)])
        }
        return head
    }

    fileprivate func move(dossier: Int64, _ event: String, reason: String?) throws -> Int {
        try execute(NominationQueries.moveDossier, dossier, event, reason)
    }
}

extension Listing {
    /// Dossiers of a unit, a campaign or a year.
    public static func dossiers(unit: String?, campaign: String?, year: Int?) -> Listing {
        Listing("dossiers", DossierQueries.list, unit, campaign, year.map { Int32(clamping: $0) })
    }

    /// One dossier.
    public static func dossier(_ id: Int64) -> Listing { Listing("dossier", DossierQueries.show, id) }
}
