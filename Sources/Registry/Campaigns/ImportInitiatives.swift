public import Failures
public import Vietnamese

/// What a list of initiatives does not say of itself.
public struct InitiativeTarget: Sendable {
    /// Code of the unit that sends the list, to which authors without a unit belong.
    public var unit: String
    /// `initiative`, `model`, `practice` or `research`.
    public var kind: String
    /// How far the recognition reaches: `grassroots`, `ministry_province` or `nation`.
    public var scope: String
    /// Who recognised initiatives of which the list does not say it.
    public var recogniser: String?
    /// Number of the paper of recognition.
    public var decision: String?
    /// Day as of which units are read.
    public var day: CalendarDate

    /// Creates a target of the list's own words.
    public init(unit: String, kind: String, scope: String, day: CalendarDate) {
        (self.unit, self.kind, self.scope, self.day) = (unit, kind, scope, day)
    }
}

/// What reading a list of initiatives came to, whether or not anything was written.
public struct InitiativeReview: Sendable {
    /// The account of its rows; `added` are new initiatives, `changed` those recognised more widely now.
    public var review: ImportReview
    /// Initiatives that were there with this recognition.
    public var known: Int
    /// Codes of what was added or recognised more widely.
    public var codes: [String]
}

extension Registry {
    /// Reads a list of initiatives with authors and recognition, and tells what it would do.
    ///
    /// It is written when that is asked for and nothing is wrong. Authors and units are matched as those of nominations are. The same list again changes nothing.
    ///
    /// - Parameters:
    ///   - path: a workbook, or text of any delimiter, with a header in its first 20 rows.
    ///   - target: what the list does not say of itself.
    ///   - options: its sheet, encoding, columns, and answers to questions.
    ///   - writes: whether the list is taken in if nothing is wrong.
    ///   - progress: told how far it has come, now and then.
    /// - Throws: TD101 for the unit; TD455 when it is no list of initiatives, other TD4xx when it cannot be read.
    /// - Returns: what was found, complaints and questions too.
    public func reviewInitiatives(
        path: String, _ target: InitiativeTarget, options: ImportOptions = ImportOptions(),
        writes: Bool = false,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) async throws(Failure) -> InitiativeReview {
        try await write(keeping: \.review.isWritten) { session in
            try InitiativeIntake(
                session: session, path: path, target: target, options: options, progress: progress
            ).run(writes: writes)
        }
    }
}
