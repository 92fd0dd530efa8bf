public import Failures
import Postgres
public import Vietnamese

/// A day of a dossier that may have been mistyped.
public enum DossierDay: String, Sendable, CaseIterable {
    /// That of the letter, which the sender mends.
    case submitted = "submitted_on"
    /// That of the receipt, which the authority mends; it chooses the rule set anew.
    case received = "received_on"
}

enum MendQueries {
    static let dossier = Query<Nothing, Int64, String, CalendarDate, String>("dossier/mend_day")
    static let meeting = Query<Nothing, Int64, CalendarDate, String>("council/mend_day")
    static let all: [any AnyQuery] = [dossier, meeting]
}

extension Registry {
    /// Mends a mistyped day of a dossier, while no council has met on it; the register keeps what it was, and why.
    /// - Throws: TD103, TD214 and TD186 without such a day, TD216 out of order, TD283 without a reason, TD288 when
    ///   something rests on it, TD158.
    public func mendDossier(
        _ id: Int64, _ field: DossierDay, to day: CalendarDate, reason: String
    ) async throws(Failure) {
        let reason = try Self.required(reason)
        _ = try await write { try $0.execute(MendQueries.dossier, id, field.rawValue, day, reason) }
    }

    /// Mends the mistyped day of a meeting, while no draft holds what it voted on and where the rules of both days are
    /// the same; the register keeps what it was, and why.
    /// - Throws: TD297, TD285 before the receipt, TD283 without a reason, TD288 when something rests on it, TD158.
    public func mendMeeting(_ id: Int64, to day: CalendarDate, reason: String) async throws(Failure) {
        let reason = try Self.required(reason)
        _ = try await write { try $0.execute(MendQueries.meeting, id, day, reason) }
    }
}
