public import Failures
import Postgres
public import Vietnamese

/// Whose local rule it is, from when, and the paper that says so.
public struct LocalRulePlace: Sendable {
    /// Code of the unit; the rule is for it and for those below it.
    public var unit: String
    /// First day; the rule before it ends on the day before.
    public var from: CalendarDate
    /// The rule set under which it stands; nil for that of dossiers received on the first day.
    public var ruleSet: String?
    /// The paper, with its article.
    public var citation: String

    /// Creates a place.
    public init(unit: String, from: CalendarDate, ruleSet: String?, citation: String) {
        self.unit = unit
        self.from = from
        self.ruleSet = ruleSet
        self.citation = citation
    }
}

/// How a council votes.
public struct CouncilRule: Sendable {
    /// Who counts for the quorum.
    public enum Counted: String, Sendable, CaseIterable {
        /// Those present.
        case present
        /// Those present and those who wrote.
        case voters
    }

    /// The share of all members that must come, such as 2/3, and who counts; nil when none is asked.
    public var quorum: (numerator: Int, denominator: Int, counted: Counted)?
    /// Most ballots on one nomination; nil for no limit.
    public var maximumRounds: Int?
    /// Whether a recused member leaves the base of the percentage.
    public var recusalAdjustsBase: Bool

    /// Creates a rule.
    public init(
        quorum: (numerator: Int, denominator: Int, counted: Counted)?, maximumRounds: Int?,
        recusalAdjustsBase: Bool
    ) {
        self.quorum = quorum
        self.maximumRounds = maximumRounds
        self.recusalAdjustsBase = recusalAdjustsBase
    }
}

/// Of what a share of votes is taken.
public enum VoteBase: String, Sendable, CaseIterable {
    /// All members.
    case totalMembers = "total_members"
    /// Those present and those who wrote.
    case voters
}

/// Of what a ratio of awards is taken: a figure of the sending unit.
public enum RatioFigure: String, Sendable, CaseIterable {
    /// All its members.
    case members
    /// Its members with the title Lao động tiên tiến.
    case membersLDTT = "members_ldtt"
}

/// Local rules are dated rows: a later one takes over, and what was voted under the one before stays explicable.
extension Registry {
    /// Says how the councils of a unit and below it vote from a day on.
    ///
    /// - Throws: TD101 for the unit, TD117 and TD141 for the rule set, TD139 without a citation, TD140 when a rule of
    ///   that day or a later one is there, TD142 for a quorum that is no share, or a number of rounds below one.
    /// - Returns: false when they do so already.
    public func setCouncilRule(_ rule: CouncilRule, _ place: LocalRulePlace) async throws(Failure) -> Bool {
        if let quorum = rule.quorum,
            !(1...100).contains(quorum.denominator) || !(1...quorum.denominator).contains(quorum.numerator)
        {
            throw Failure("TD142", ["value": "\(quorum.numerator)/\(quorum.denominator)"])
        }
        if let rounds = rule.maximumRounds, !(1...100).contains(rounds) {
            throw Failure("TD142", ["value": String(rounds)])
        }
        let citation = try Self.requiredPaper(place.citation)
        return try await write { session in
            let (unit, law) = try session.place(place)
            return try session.one(
                LocalRuleQueries.setCouncilRule, unit, law, place.from,
                rule.quorum.map { Int32(clamping: $0.numerator) },
                rule.quorum.map { Int32(clamping: $0.denominator) }, rule.quorum?.counted.rawValue,
                rule.recusalAdjustsBase, rule.maximumRounds.map { Int32(clamping: $0) }, citation)
        }
    }

    /// Says what share of votes the councils of a unit and below it ask for an award from a day on.
    ///
    /// - Throws: as `setCouncilRule`; TD109 for the award, TD142 for a share beyond 1–100 percent.
    /// - Returns: false when it is so already.
    public func setThreshold(award: String, percent: Int, of base: VoteBase, _ place: LocalRulePlace)
        async throws(Failure) -> Bool
    {
        try await setShare(LocalRuleQueries.setThreshold, award, percent, base.rawValue, place)
    }

    /// Says what share of a unit's people may be proposed for an award from a day on.
    ///
    /// - Throws: as `setThreshold`.
    /// - Returns: false when it is so already.
    public func setRatio(award: String, percent: Int, of figure: RatioFigure, _ place: LocalRulePlace)
        async throws(Failure) -> Bool
    {
        try await setShare(LocalRuleQueries.setRatio, award, percent, figure.rawValue, place)
    }

    private func setShare(
        _ query: Query<Bool, Int64, String, CalendarDate, String, Int32, String, String>, _ award: String,
        _ percent: Int, _ base: String, _ place: LocalRulePlace
    ) async throws(Failure) -> Bool {
        guard (1...100).contains(percent) else { throw Failure("TD142", ["value": "\(percent)%"]) }
        let citation = try Self.requiredPaper(place.citation)
        try await requireAwardKind(award)
        return try await write { session in
            let (unit, law) = try session.place(place)
            return try session.one(
                query, unit, law, place.from, award, Int32(clamping: percent), base, citation)
        }
    }
}

extension Session {
    /// The unit and the rule set of a local rule.
    /// - Throws: TD101, TD117, TD141.
    fileprivate func place(_ place: LocalRulePlace) throws -> (unit: Int64, ruleSet: String) {
        let unit = try unit(place.unit, on: place.from)
        let law = try one(LocalRuleQueries.findRuleSet, place.from, place.ruleSet)
        guard law.isKnown else { throw Failure("TD141", ["law": law.code]) }
        return (unit.id, law.code)
    }
}

extension Listing {
    /// How councils vote: all rules, or those that may apply to a unit.
    public static func councilRules(unit: String?, on day: CalendarDate) -> Listing {
        Listing("council_rules", LocalRuleQueries.listCouncilRules, unit, day)
    }

    /// Shares of votes that awards ask for: national ones and, of all units or of one, local ones.
    public static func thresholds(unit: String?, on day: CalendarDate) -> Listing {
        Listing("thresholds", LocalRuleQueries.listThresholds, unit, day)
    }

    /// Shares of a unit's people that may be proposed: national ones and, of all units or of one, local ones.
    public static func ratios(unit: String?, on day: CalendarDate) -> Listing {
        Listing("ratios", LocalRuleQueries.listRatios, unit, day)
    }

    /// Deadlines of the law and, of all units or of one, local ones.
    public static func deadlineRules(unit: String?, on day: CalendarDate) -> Listing {
        Listing("deadline_rules", LocalRuleQueries.listDeadlineRules, unit, day)
    }
}
