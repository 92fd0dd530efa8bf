import Postgres

/// What a rule asks of a nomination.
///
/// Each kind has its words here, a statement that judges it in `sql/queries/eligibility`, and a row in that folder's README.
enum RuleKind: String, CaseIterable {
    /// The year of achievement is rated so or better.
    case rating
    /// So many years in a row are rated so or better.
    case ratingRun = "rating_run"
    /// So many years of that run are rated so.
    case ratingCount = "rating_count"
    /// So many awards, ever or within the run.
    case priorAward = "prior_award"
    /// Awards of consecutive years up to the year of achievement.
    case consecutiveAward = "consecutive_award"
    /// So many recognised initiatives of a scope.
    case initiative
    /// Somebody vouches for it.
    case attestation
    /// Somebody pleads it, and vouches for it.
    case claim
    /// A share of the members.
    case memberShare = "member_share"
    /// A number of members; none who are disciplined.
    case unitFigure = "unit_figure"
    /// A campaign of that launcher, length and occasion.
    case campaign
    /// Founded so many years before the proposal.
    case existence
    /// A model that has run for so many years.
    case modelYears = "model_years"
    /// So many years after the last of those awards.
    case spacing

    /// Whether what was seen has years.
    var hasYears: Bool {
        switch self {
        case .ratingRun, .ratingCount, .priorAward, .consecutiveAward: true
        case .rating, .initiative, .attestation, .claim, .memberShare, .unitFigure, .campaign, .existence,
            .modelYears, .spacing:
            false
        }
    }
}

/// A condition that a nomination is looked at for: a rule of the award, or a gate that stands in anybody's way.
enum Condition {
    case rule(RuleKind)
    /// By its name, as `sql/queries/eligibility/evaluate_gates.sql` and its like write it.
    case gate(String)

    /// - Parameter name: of a rule's kind or of a gate.
    init(_ name: String) { self = RuleKind(rawValue: name).map(Self.rule) ?? .gate(name) }

    /// The kind of rule; nil for a gate.
    var ruleKind: RuleKind? {
        switch self {
        case .rule(let kind): kind
        case .gate: nil
        }
    }
}
