public import Commendation
public import Failures
import Postgres
public import Vietnamese

/// A list attached to a decision, and what whoever records it says of the decision.
public struct ListRequest: Sendable {
    /// The file: Word, text, workbook or CSV.
    public var path: String
    /// Facts by field name, as `Registry.recordDecision` takes them: of the decision (`decision_number` …), and for the
    /// lines that do not tell their own (`unit_code`, `award_kind_code`, `achievement_year`, `achievement`).
    ///
    /// What the paper says otherwise of number, day, award and year is a complaint.
    public var facts: [String: String]
    /// The kind of recipient of lines that do not say it.
    public var kind: RecipientKind?
    /// The old encoding of all text; nil to go by fonts.
    public var encoding: LegacyEncoding?
    /// The sheet of a workbook; nil for the only one with a table.
    public var sheet: String?
    /// Day as of which units are read; nil for the day of the decision.
    public var day: CalendarDate?
    /// Whether the leader of the authority only vouches for the decision.
    public var isConfirmation = false
    /// Why the paper is right that names a recipient, award and year twice, or gives a title that somebody has already.
    public var repeatedBecause: String?
    /// File with answers to the questions of an earlier reading.
    public var answersPath: String?
    /// The day on which it is read.
    public var today: CalendarDate

    /// Creates a request.
    public init(path: String, facts: [String: String], today: CalendarDate) {
        (self.path, self.facts, self.today) = (path, facts, today)
    }
}

extension Registry {
    /// Records the list of a decision of another authority or of years past: all of it, or nothing.
    ///
    /// Number, day, authority and the numbers of recipients that the paper states are read, too: they stand in for what
    /// was not said, and where they differ from what was said or read, that is a complaint. The same file with the same
    /// facts is not recorded again.
    ///
    /// - Parameters:
    ///   - request: the list.
    ///   - isPreview: whether everything is checked and nothing written.
    /// - Throws: TD510 to TD513, TD04x, TD4xx for a file that cannot be read. Complaints come in the outcome.
    /// - Returns: how the list was understood.
    public func recordList(_ request: ListRequest, isPreview: Bool) async throws(Failure) -> ListOutcome {
        try await write { session in
            var recording = try ListRecording(request, session)
            return try recording.run(isPreview: isPreview)
        }
    }
}
