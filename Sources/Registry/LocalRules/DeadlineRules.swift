public import Failures
import Postgres
public import Vietnamese

/// A deadline that an authority sets.
public struct DeadlineRule: Sendable {
    /// A step of a dossier between which deadlines run.
    public enum Step: String, Sendable, CaseIterable {
        /// The unit submits.
        case submit
        /// The office takes in.
        case receive
        /// The dossier goes back.
        case `return`
        /// The bodies that were consulted have agreed.
        case agree
        /// The appraisal found the dossier not qualified.
        case unqualified
        /// The council has spoken.
        case appraise
        /// The decision is issued.
        case decide
        /// The dossier is refused.
        case refuse
        /// A copy of the decision goes to the unit that proposed.
        case notify
        /// The refusal is told.
        case notifyRefusal = "notify_refusal"
        /// The unit tells the recipients.
        case inform
        /// Certificates and objects are handed over.
        case handOver = "hand_over"
    }

    /// When it falls due.
    public enum Due: Sendable, Equatable {
        /// So many working days after a step.
        case workingDays(Int, after: Step)
        /// So many days after a step.
        case days(Int, after: Step)
        /// On a day of the year, so many years after the year of achievement.
        case yearly(month: Int, day: Int, yearsAfter: Int)
    }

    /// Name of the deadline; one of the law's is replaced for the unit.
    public var code: String
    /// The step that must have happened.
    public var step: Step
    /// By when.
    public var due: Due
    /// Codes of the awards it is for; empty for all.
    public var awards: [String]

    /// Creates a deadline.
    public init(code: String, step: Step, due: Due, awards: [String]) {
        self.code = code
        self.step = step
        self.due = due
        self.awards = awards
    }
}

extension Registry {
    /// Sets a deadline of an authority, for dossiers to it and to those below, from a day on.
    ///
    /// - Parameters:
    ///   - rule: the deadline.
    ///   - unit: code of the authority.
    ///   - from: first day; the rule of that code before it ends on the day before.
    ///   - citation: the paper, with its article.
    /// - Throws: TD101 for the unit, TD109 for an award, TD139 without a citation, TD140 when a rule of that day or a
    ///   later one is there, TD143 for a code that is none, TD142 for a length or a day that is none.
    /// - Returns: false when it is so already.
    public func setDeadlineRule(
        _ rule: DeadlineRule, unit: String, from: CalendarDate, citation: String
    ) async throws(Failure) -> Bool {
        let citation = try Self.requiredPaper(citation)
        guard rule.isNamed else { throw Failure("TD143", ["code": rule.code]) }
        let due = try rule.columns()
        return try await write { session in
            let unit = try session.unit(unit, on: from)
            if let unknown = try session.first(LocalRuleQueries.findUnknownAwards, rule.awards) {
                throw Failure("TD109", ["code": unknown])
            }
            return try session.one(
                LocalRuleQueries.setDeadlineRule, unit.id, from, rule.code, due.after, rule.step.rawValue,
                rule.awards, due.unit, due.amount, due.month, due.day, due.yearsAfter, citation)
        }
    }
}

extension DeadlineRule {
    /// When it falls due, as the register keeps it.
    fileprivate struct Columns {
        var unit: String
        var after: String?
        var amount: Int32?
        var month: Int32?
        var day: Int32?
        var yearsAfter: Int32?
    }

    /// Whether the code is made of small letters, digits and underscores.
    fileprivate var isNamed: Bool {
        let bytes = Array(code.utf8)
        guard let first = bytes.first, (0x61...0x7A).contains(first) else { return false }
        return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    fileprivate func columns() throws(Failure) -> Columns {
        switch due {
        case .workingDays(let amount, let after), .days(let amount, let after):
            guard (1...1000).contains(amount) else { throw Failure("TD142", ["value": String(amount)]) }
            var unit = "day"
            if case .workingDays = due { unit = "working_day" }
            return Columns(unit: unit, after: after.rawValue, amount: Int32(clamping: amount))
        case .yearly(let month, let day, let yearsAfter):
            // A day that every year has.
            guard CalendarDate(year: 2023, month: month, day: day) != nil, (0...10).contains(yearsAfter)
            else {
                throw Failure("TD142", ["value": "\(day)/\(month) +\(yearsAfter)"])
            }
            return Columns(
                unit: "fixed_date", month: Int32(clamping: month), day: Int32(clamping: day),
                yearsAfter: Int32(clamping: yearsAfter))
        }
    }
}
