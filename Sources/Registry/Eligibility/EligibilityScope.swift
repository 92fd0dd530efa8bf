import Commendation
public import Failures

/// Which nominations are checked.
public enum EligibilityScope: Sendable, Equatable {
    /// One nomination, by id.
    case nomination(Int64)
    /// All of a dossier, by id.
    case dossier(Int64)
    /// All of a campaign, by code.
    case campaign(String)
    /// All for achievements of a year.
    case year(Int)
}

/// What the rules say of a nomination, or of one of its conditions.
public enum Verdict: String, Sendable, CaseIterable {
    /// Every testable condition holds; the head still decides.
    case met
    /// A condition does not hold.
    case notMet = "not_met"
    /// Nobody entered what a condition reads, so that it may hold or not.
    case noData = "no_data"
    /// A matter is pending; the nomination waits for its conclusion.
    case deferred
    /// What only people can judge has not been vouched for.
    case needsAttestation = "needs_attestation"
    /// The law of the day has not been entered by a lawyer, so the answer cannot be relied on.
    case unverifiedLaw = "unverified_law"
}

/// How much of the trace of an evaluation is wanted.
public enum EligibilityDetail: Sendable {
    /// One line for each award and verdict, with the number of nominations.
    case summary
    /// One line for each nomination.
    case verdicts
    /// One line for each condition of each nomination.
    case findings
    /// One line for each condition that differs from what the submission found.
    case changes
}

/// Which evaluation is shown.
public enum EligibilityBasis: Sendable {
    /// One made now.
    case present
    /// What was kept when the dossier was last submitted, under the law that was applied then.
    case submission
}

/// Numbers of nominations by verdict.
public struct EligibilityTally: Sendable, Equatable {
    /// Number of nominations; a verdict that none has is absent.
    public private(set) var counts: [Verdict: Int] = [:]

    /// Whether all are met.
    public var isMet: Bool { counts.keys.allSatisfy { $0 == .met } }

    /// Nominations whose submission kept findings.
    public internal(set) var submitted = 0
    /// Those of them for which something differs now.
    public internal(set) var changed = 0

    /// Entries of the register that may be of somebody asked about (TD507), and accounts that may be his (TD509).
    public internal(set) var doubles: [Failure.Detail] = []

    mutating func add(_ verdict: Verdict, _ nominations: Int = 1) {
        counts[verdict, default: 0] += nominations
    }
}
