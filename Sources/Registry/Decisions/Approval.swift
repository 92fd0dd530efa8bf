public import Failures
import Postgres
public import Vietnamese

/// Number and date of a decision; who signs it, and as what, is the right to sign of the leader who approves.
public struct Signature: Sendable, Equatable {
    /// Number and symbol.
    public var number: PaperNumber
    /// Date of the decision.
    public var day: CalendarDate

    /// Creates a signature.
    public init(number: PaperNumber, day: CalendarDate) {
        self.number = number
        self.day = day
    }
}

/// What a leader writes who issues a decision out of the ordinary; it is kept with the decision, in his name.
public struct ApprovalReasons: Sendable, Equatable {
    /// Why it bears a date of the past: the right to sign held then and holds no more, or somebody has died since.
    public var late: String?
    /// Why lines are decided without the ballot that the rules ask for, or against the last one.
    public var withoutBallot: String?
    /// Why somebody gets a form twice in a year, or once more in the same words: what the other deed is; or why a line is
    /// not who it may be.
    public var repeated: String?
    /// Why titles are given for a year that is not over.
    public var early: String?
    /// Why lines are signed that do not meet the criteria: one reason for all that have none of their own.
    public var unmet: String?
    /// The same for single lines, by their numbers.
    public var unmetLines: [Int: String]

    /// Creates reasons; none for an ordinary decision.
    public init(
        late: String? = nil, withoutBallot: String? = nil, repeated: String? = nil, unmet: String? = nil,
        unmetLines: [Int: String] = [:], early: String? = nil
    ) {
        self.early = early
        self.late = late
        self.withoutBallot = withoutBallot
        self.repeated = repeated
        self.unmet = unmet
        self.unmetLines = unmetLines
    }

    /// Whether a finding stands against the decision with these reasons.
    public func isRefused(by finding: DecisionFinding) -> Bool {
        finding.isBlocking && !(withoutBallot != nil && finding.isAboutBallot)
            && !(repeated != nil && finding.isAboutRepeating) && !(late != nil && finding.isAboutDay)
            && !(early != nil && finding.isAboutYear)
    }
}

extension Registry {
    /// Issues a draft, in one transaction: number, date, frozen lines, certificates, the steps of its nominations.
    ///
    /// - Parameters:
    ///   - id: the draft.
    ///   - version: the version that the leader has read.
    ///   - signature: number and date.
    ///   - key: what signs it, in the same transaction; nil for ink alone. The signature is verified before the
    ///     transaction ends.
    ///   - unmet: nominations that an evaluation made just now finds not met; nil takes what their submission found.
    ///   - reasons: what the leader writes where the decision is out of the ordinary.
    /// - Throws: TD289 for a line that is not met, without a reason; TD490 without the key that the right to sign demands, TD198 when not its holder is logged in, TD491 for
    ///   one that is not registered for the leader, TD492 for one that was revoked, TD202 when the signature does not
    ///   verify; TD104, TD227 when it was issued already, TD228 when it has changed since it was read, TD229, TD233,
    ///   TD112 with a detail for every finding against it; TD310 unless a leader asks by name, TD311, TD312, TD313
    ///   without a right to sign on that day, TD197 without one today and without a reason; TD314, TD193, TD194 and
    ///   TD195 for whoever prepared it, TD315, TD191 and TD192 for a nominee.
    public func approveDecision(
        _ id: Int64, version: Int, signature: Signature, key: SigningKey? = nil,
        unmet: [Int64]? = nil, reasons: ApprovalReasons = ApprovalReasons()
    ) async throws(Failure) {
        do throws(Failure) {
            try await write {
                try $0.approve(
                    id, version: version, signature, key: key, unmet: unmet, reasons: reasons)
            }
        } catch {
            // Looked for again only now: what is approved without an objection is not read twice.
            guard error.isRefusal else { throw error }
            let blocking = try await read { session in
                try session.all(DecisionQueries.listFindings, id, signature.day).filter(reasons.isRefused)
            }
            guard !blocking.isEmpty else { throw error }
            throw Failure(
                "TD112", ["count": String(blocking.count)], details: blocking.map { $0.detail(signature.day) }
            )
        }
    }
}

extension Session {
    fileprivate func approve(
        _ id: Int64, version: Int, _ signature: Signature, key: SigningKey?, unmet: [Int64]?,
        reasons: ApprovalReasons
    ) throws {
        do {
            try execute(
                DecisionQueries.approve, id, Int32(clamping: version),
                Int32(clamping: signature.number.number),
                signature.number.symbol.nfc, signature.day, reasons.late?.nfc, reasons.withoutBallot?.nfc,
                reasons.repeated?.nfc, reasons.unmet?.nfc, unmet,
                reasons.unmetLines.keys.sorted().map { Int32(clamping: $0) },
                reasons.unmetLines.sorted { $0.key < $1.key }.map(\.value.nfc), reasons.early?.nfc)
        } catch {
            guard error.constraint == "decision_number_uk" else { throw error }
            throw Failure(
                "TD233",
                [
                    "decision":
                        "\(ClericalNumber.paper(signature.number.number))/\(signature.number.symbol)",
                    "year": String(signature.day.year),
                ])
        }
        if let key { try sign(id, signature, with: key) }
    }
}

extension Failure {
    /// Whether it says what was wrong with the request, and not that the server or the connection failed.
    fileprivate var isRefusal: Bool { !code.hasPrefix("TD00") && code != "TD900" }
}
