public import Commendation
public import Failures
public import Postgres
public import Vietnamese

/// What a paper says of a decision besides its list.
public struct DecisionSummary: Sendable {
    /// The decision itself.
    public let head: DecisionHead
    /// Recipients and money by award kind and kind of recipient, in order of honours.
    public let counts: [DecisionCount]
    /// Instruments that it cites.
    public let bases: [DecisionBasis]
    /// The tờ trình that it answers.
    public let submissions: [DecisionSubmission]
    /// What stands against a draft.
    public let findings: [DecisionFinding]
    /// How many recipients it has of each kind, each counted once.
    public let recipients: [RecipientKind: Int]
    /// Why the leader signed lines that need a reason.
    public let reasons: [LineReason]
    /// Number of later papers about it.
    public let amendments: Int
}

/// Why a leader signed a line that needs a reason.
public struct LineReason: RowDecodable {
    /// `unmet`: the criteria are not met; `repeated`: the form was given once more for another deed, or to somebody else;
    /// `early`: the year of the title is not over.
    public let kind: String
    /// How many lines have it.
    public let lines: Int
    /// Their numbers, as far as a reader wants them.
    public let ordinals: String
    /// The reason.
    public let reason: String

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        kind = try row.next()
        lines = Int(try row.next(Int64.self))
        ordinals = try row.next()
        reason = try row.next()
    }
}

/// How many recipients of a kind a decision has.
struct RecipientNumber: RowDecodable {
    let kind: RecipientKind
    let count: Int64

    init(row: inout RowReader) throws(PostgresError) {
        kind = try row.next()
        count = try row.next()
    }
}

/// A decision without its lines.
public struct DecisionHead: RowDecodable {
    /// Id.
    public let id: Int64
    /// Whether it was issued; a draft otherwise.
    public let isIssued: Bool
    /// How often the draft was made.
    public let version: Int
    /// What it is about.
    public let subject: String
    /// Code of the unit whose head decides; nil for an authority outside the register.
    public let unitCode: String?
    /// Name of that unit or authority.
    public let unitName: String
    /// The body as it heads a document.
    public let bodyName: String
    /// Post of the person who decides.
    public let headTitle: String
    /// Number and symbol; without a number for a draft.
    public let number: Int?
    /// Symbol, for a draft the unit's usual one.
    public let symbol: String
    /// Date; nil for a draft.
    public let day: CalendarDate?
    /// Name of the signer; nil for a draft.
    public let signerName: String?
    /// Post of the signer; nil for a draft.
    public let signerPost: String?
    /// `KT.`, `TL.` or `TUQ.`.
    public let signingCapacity: String?
    /// Account that approved or recorded it.
    public let approvedBy: String?
    /// Whether it was recorded from paper instead of being decided here.
    public let isExternal: Bool
    /// Where the paper of a recorded decision is.
    public let source: String?
    /// Why it was issued by a right to sign that had ended; nil when it had not.
    public let lateReason: String?
    /// Why lines were decided without the ballot that the rules ask for; nil when none were.
    public let ballotException: String?
    /// Lines that did not meet the criteria when they were signed; nil for a draft and for decisions of before.
    public let unmetLines: Int?
    /// Lines that gave somebody a form once more in a year, for another deed.
    public let repeatedLines: Int
    /// What whoever recorded the paper said of lines that somebody had, or may have had, already; nil where nothing was asked.
    public let repeatedReason: String?

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        isIssued = try row.next(String.self) == "issued"
        version = Int(try row.next(Int32.self))
        subject = try row.next()
        unitCode = try row.next()
        unitName = try row.next()
        bodyName = try row.next(String?.self) ?? unitName
        headTitle = try row.next(String?.self) ?? unitName
        let usualSymbol = try row.next(String?.self) ?? ""
        number = try row.next(Int32?.self).map(Int.init)
        symbol = try row.next(String?.self) ?? usualSymbol
        day = try row.next()
        signerName = try row.next()
        signerPost = try row.next()
        signingCapacity = try row.next()
        approvedBy = try row.next()
        isExternal = try row.next(String.self) == "external"
        source = try row.next()
        lateReason = try row.next()
        ballotException = try row.next()
        unmetLines = try row.next(Int32?.self).map(Int.init)
        repeatedLines = Int(try row.next(Int64.self))
        repeatedReason = try row.next()
    }
}

/// What the heading of a decision's list says.
public struct DecisionHeading: RowDecodable {
    /// Whether it was issued; a draft otherwise.
    public let isIssued: Bool
    /// Number; nil for a draft.
    public let number: Int?
    /// Symbol, for a draft the unit's usual one.
    public let symbol: String
    /// Date; nil for a draft.
    public let day: CalendarDate?
    /// Post of the person who decides.
    public let headTitle: String
    /// How many kinds of award it holds.
    public let kinds: Int

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        isIssued = try row.next()
        number = try row.next(Int32?.self).map(Int.init)
        symbol = try row.next(String?.self) ?? ""
        day = try row.next()
        headTitle = try row.next(String?.self) ?? ""
        kinds = Int(try row.next(Int64.self))
    }
}

/// How many recipients of one kind get one kind of award.
public struct DecisionCount: Sendable, Equatable {
    /// Name of the award kind.
    public let awardKind: String
    /// Kind of recipient.
    public let recipientKind: RecipientKind
    /// Number of lines.
    public let lines: Int
    /// Their bonuses, đồng; nil while it is a draft and where the law gives no figure.
    public let bonus: Int64?
}

extension DecisionCount: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        awardKind = try row.next()
        recipientKind = try row.next()
        lines = Int(try row.next(Int64.self))
        bonus = try row.next()
    }
}

/// An instrument that a decision cites.
public struct DecisionBasis: RowDecodable {
    /// Number and symbol.
    public let symbol: String
    /// Title.
    public let title: String
    /// Date of issue.
    public let issuedOn: CalendarDate?

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        symbol = try row.next()
        title = try row.next()
        issuedOn = try row.next()
    }
}

/// A tờ trình that a decision answers.
public struct DecisionSubmission: RowDecodable {
    /// The unit that sent it.
    public let unitName: String
    /// That unit as it heads a document.
    public let bodyName: String?
    /// Number and symbol.
    public let submission: String?
    /// Date.
    public let submittedOn: CalendarDate?

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        unitName = try row.next()
        bodyName = try row.next()
        submission = try row.next()
        submittedOn = try row.next()
    }
}

/// Something that stands against issuing a draft on a day.
public struct DecisionFinding: Sendable, Equatable {
    /// Code in the error catalogue.
    public let code: String
    /// Whether it refuses the decision; otherwise it is shown to the leader.
    public let isBlocking: Bool
    /// Line of the draft.
    public let ordinal: Int
    /// Name on that line.
    public let name: String
    /// What the finding is about, such as the code of the award kind.
    public let subject: String

    /// Whether it says that a ballot is missing or did not reach its share, which a leader may answer with a reason.
    public var isAboutBallot: Bool { code == "TD199" || code == "TD200" }

    /// Whether a leader may confirm with a reason that the award is no second one: for another deed, in the same words, for
    /// somebody else, in place of one that was annulled, or for a year that the text does not name or that is long past.
    public var isAboutRepeating: Bool {
        [
            "TD118", "TD149", "TD250", "TD459", "TD540", "TD553", "TD556", "TD559", "TD566", "TD581", "TD620",
            "TD621",
        ].contains(code)
    }

    /// Whether it says that somebody has died, or was found guilty, since the date of the decision, which a leader may explain.
    public var isAboutDay: Bool { code == "TD385" || code == "TD398" }

    /// Whether it says that the year of a title is not over, which a leader may explain.
    public var isAboutYear: Bool { code == "TD558" }

    /// The finding as one complaint.
    public func detail(_ day: CalendarDate) -> Failure.Detail {
        Failure.Detail(
            code,
            [
                "ordinal": String(ordinal), "name": name, "subject": subject,
                "date": ClericalDate.slashed(day),
            ])
    }
}

extension DecisionFinding: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        isBlocking = try row.next()
        ordinal = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
    }
}
