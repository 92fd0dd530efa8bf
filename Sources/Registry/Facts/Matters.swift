public import Failures
import Postgres
public import Vietnamese

/// What may stand against somebody, Decree 152/2025/NĐ-CP Art 4(4).
public enum MatterKind: String, Sendable, CaseIterable {
    /// Xem xét kỷ luật.
    case discipline
    /// Điều tra.
    case investigation
    /// Thanh tra, kiểm tra dấu hiệu vi phạm.
    case inspection
    /// Khiếu nại, tố cáo.
    case complaint
    /// Vụ việc tham nhũng, tiêu cực do báo chí nêu.
    case press
}

/// How a matter ended.
public enum MatterOutcome: String, Sendable, CaseIterable {
    /// There was a violation.
    case violation
    /// There was none, so that proposals go on.
    case noViolation = "no_violation"
}

extension Registry {
    /// Enters a matter that stands against a person or collective, which defers every proposal until it is closed.
    ///
    /// - Parameters:
    ///   - recipient: id in the register.
    ///   - kind: what it is.
    ///   - openedOn: the day on which the competent body took it up.
    ///   - paper: the paper that shows it.
    ///   - today: no matter begins later.
    /// - Throws: TD130 for the recipient, TD392 for a day to come, TD393 when the same matter stands already.
    /// - Returns: the id of the matter.
    public func addMatter(
        against recipient: Int64, _ kind: MatterKind, openedOn: CalendarDate, paper: String,
        today: CalendarDate
    ) async throws(Failure) -> Int64 {
        try Self.require(openedOn, notAfter: today)
        let paper = try Self.requiredPaper(paper)
        try await requireRecipient(recipient)
        return try await write { session in
            if let same = try session.first(FactQueries.findOpenMatter, recipient, kind.rawValue, openedOn) {
                throw Failure("TD393", ["matter": String(same)])
            }
            return try session.one(FactQueries.addMatter, recipient, kind.rawValue, openedOn, paper)
        }
    }

    /// Closes a matter with its conclusion, once.
    ///
    /// - Parameters:
    ///   - matter: id of the matter.
    ///   - day: of the conclusion.
    ///   - outcome: whether there was a violation.
    ///   - countsAgainOn: end of the disciplinary period, from which achievements count; of a violation only.
    ///   - paper: the conclusion.
    ///   - today: no conclusion is later.
    /// - Throws: TD395 for the matter, TD394 when it is closed, TD392 for a day to come, TD285 for one before it was
    ///   opened, TD396 for an end of the disciplinary period that does not fit, TD339 for a
    ///   violation without one.
    public func closeMatter(
        _ matter: Int64, on day: CalendarDate, _ outcome: MatterOutcome, countsAgainOn: CalendarDate?,
        paper: String, today: CalendarDate
    ) async throws(Failure) {
        try Self.require(day, notAfter: today)
        let paper = try Self.requiredPaper(paper)
        if let countsAgainOn, outcome != .violation || countsAgainOn < day {
            throw Failure("TD396", ["date": ClericalDate.slashed(countsAgainOn)])
        }
        try await write { session in
            guard let present = try session.first(FactQueries.lockMatter, matter) else {
                throw Failure("TD395", ["matter": String(matter)])
            }
            if let closed = present.closedOn {
                throw Failure("TD394", ["matter": String(matter), "date": ClericalDate.slashed(closed)])
            }
            if day < present.openedOn {
                throw Failure(
                    "TD285",
                    [
                        "date": ClericalDate.slashed(day),
                        "earlier": ClericalDate.slashed(present.openedOn),
                    ])
            }
            try session.execute(
                FactQueries.closeMatter, matter, day, outcome.rawValue, countsAgainOn, paper)
        }
    }

    static func require(_ day: CalendarDate, notAfter today: CalendarDate) throws(Failure) {
        guard day <= today else { throw Failure("TD392", ["date": ClericalDate.slashed(day)]) }
    }

    static func requiredPaper(_ paper: String) throws(Failure) -> String {
        guard let paper = paper.nfc.nonEmpty else { throw Failure("TD139") }
        return paper
    }
}

extension Listing {
    /// Matters against a recipient, or against those of a unit and below it; those first that were opened last.
    ///
    /// With `openOnly` only what is pending on the day, or whose disciplinary period lasts beyond it.
    public static func matters(of recipient: Int64?, unit: String?, on day: CalendarDate, openOnly: Bool)
        -> Listing
    {
        Listing("matters", FactQueries.listMatters, recipient, unit, day, openOnly)
    }
}
