public import Failures
import Postgres
public import Vietnamese

/// Why an award is revoked: the letters of Law 06/2022/QH15 Art 93(2).
public enum RevocationGround: String, Sendable, CaseIterable {
    /// (a) Fraud in declaring achievements.
    case falseDeclaration = "false_declaration"
    /// (b) False information or forged papers.
    case falsePapers = "false_papers"
    /// (c) Appraised, considered or proposed against the law.
    case unlawfulProcedure = "unlawful_procedure"
    /// (d) A conclusion found violations in the counted period, so that the standard is not met.
    case violationFound = "violation_found"
}

/// Which awards fall, and on what ground.
public struct Revocation: Sendable {
    /// The issued decision.
    public var decision: Int64
    /// Places of the lines; nil for every line that stands.
    public var lines: [Int]?
    /// Ground in the law.
    public var ground: RevocationGround
    /// What was found.
    public var reason: String
    /// Whether the bonuses were paid, and are to come back.
    public var isPaid = true

    /// Creates a revocation.
    public init(decision: Int64, lines: [Int]?, ground: RevocationGround, reason: String) {
        self.decision = decision
        self.lines = lines
        self.ground = ground
        self.reason = reason
    }
}

extension Registry {
    /// Revokes awards: certificates are voided, what was given is to come back, nominations that relied on them are
    /// named and left as they are.
    ///
    /// - Parameters:
    ///   - revocation: which awards, and why.
    ///   - signature: number and date of the paper; the account that acts signs it.
    ///   - authority: code of the unit whose paper it is; nil for the one that decided.
    /// - Throws: TD101, TD104, TD310 to TD313 for the signer, TD366 for a draft, TD229 and TD285 for the day, TD233 when the number is taken, TD283, TD368
    ///   when nothing is left to revoke; TD112 with a detail for each wrong line (TD362, TD363).
    /// - Returns: what it did.
    @discardableResult
    public func revoke(_ revocation: Revocation, by signature: Signature, authority: String? = nil)
        async throws(Failure) -> RevocationEffect
    {
        let reason = try Self.required(revocation.reason)
        return try await write { session in
            let unit = try authority.map { try session.unit($0, on: signature.day).id }
            let (paper, effect) = try session.annul(revocation, authority: unit, on: signature.day)
            try session.execute(
                AmendmentQueries.issueRevocation, paper, revocation.decision, unit,
                Int32(clamping: signature.number.number), signature.number.symbol.nfc, signature.day,
                reason, revocation.ground.rawValue)
            return effect
        }
    }

    /// What a revocation would do; nothing is written.
    /// - Throws: as `revoke`, but for number and reason.
    public func previewRevocation(
        _ revocation: Revocation, authority: String? = nil, on day: CalendarDate
    ) async throws(Failure) -> RevocationEffect {
        try await write(keeping: { _ in false }) { session in
            let unit = try authority.map { try session.unit($0, on: day).id }
            return try session.annul(revocation, authority: unit, on: day).effect
        }
    }

    /// Enters what came back of a revoked award.
    ///
    /// - Parameters:
    ///   - line: its place in the decision.
    ///   - decision: the decision that awarded it.
    ///   - day: when it came back.
    ///   - certificate: whether the certificate did.
    ///   - money: how much money did, đồng.
    ///   - paper: the receipt.
    /// - Throws: TD369 when the line was not revoked, TD372 for more than was to come back, TD229 and TD285 for the day.
    public func recover(
        line: Int, of decision: Int64, on day: CalendarDate, certificate: Bool, money: Int64, paper: String?
    ) async throws(Failure) {
        try await write { session in
            _ = try session.execute(
                AmendmentQueries.recover, decision, Int32(clamping: line), day, certificate, money,
                paper?.nfc.nonEmpty)
        }
    }
}

extension Session {
    /// Takes awards out of those that stand, and evaluates with and without them the nominations that may rely on them.
    ///
    /// The paper itself must follow in the same transaction, or nothing of this stays.
    fileprivate func annul(_ revocation: Revocation, authority: Int64?, on day: CalendarDate) throws -> (
        paper: Int64, effect: RevocationEffect
    ) {
        let lines = revocation.lines.map { Set($0).sorted().map { Int32(clamping: $0) } }
        let isIssued = try first(DecisionQueries.findHeading, revocation.decision)?.isIssued ?? false
        if isIssued {
            let findings = try all(AmendmentQueries.listRevocationFindings, revocation.decision, lines)
            if let failure = Failure(findings.map(\.detail)) { throw failure }
        }
        try execute(EligibilityQueries.setServer)
        try execute(EligibilityQueries.createAsked)
        try execute(EligibilityQueries.askDependents, revocation.decision, lines)
        try evaluateAsked(on: nil)
        let before = try all(EligibilityQueries.listVerdicts)
        let paper = try one(
            AmendmentQueries.revokeLines, revocation.decision, authority, day, lines, revocation.isPaid)
        try evaluateAskedAgain(on: nil)
        let after = try all(EligibilityQueries.listVerdicts)
        let dependents = zip(before, after).compactMap { DependentNomination($0, $1) }
        try execute(
            AmendmentQueries.addDependents, paper, dependents.map(\.nomination),
            dependents.map(\.before.rawValue), dependents.map(\.after.rawValue),
            dependents.map { $0.limbBefore ?? "" }, dependents.map { $0.limbAfter ?? "" })
        let revoked = try all(AmendmentQueries.listAnnulled, paper)
        let recorded = try all(AmendmentQueries.listRecordedLater, paper)
        return (
            paper, RevocationEffect(lines: revoked, dependents: dependents, recordedLater: recorded)
        )
    }
}

extension DependentNomination {
    /// Nil when the verdict on a nomination does not change for the worse.
    fileprivate init?(_ before: NominationVerdict, _ after: NominationVerdict) {
        let limbs = (before.limb ?? before.nearest, after.limb ?? after.nearest)
        guard
            before.verdict != after.verdict && after.verdict != .met
                || before.limb != after.limb || before.nearest != after.nearest
        else { return nil }
        self.init(
            nomination: before.nomination, name: before.name, award: before.award, year: Int(before.year),
            before: before.verdict, after: after.verdict, limbBefore: limbs.0, limbAfter: limbs.1)
    }
}
