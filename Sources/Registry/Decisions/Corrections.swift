public import Failures
import Postgres
import Vietnamese

/// A field of an award whose wording a later paper may correct.
public enum AwardField: String, Sendable, CaseIterable {
    /// Ông, Bà or a rank.
    case honorific
    /// Name.
    case name
    /// Post as decided.
    case post
    /// Unit as decided.
    case unitName = "unit_name"
    /// What was achieved.
    case achievement
}

/// New wording for one field of one line of a decision.
public struct Correction: Sendable, Equatable {
    /// Place of the line in the decision, which is its golden-book number.
    public var line: Int
    /// The field.
    public var field: AwardField
    /// The new text; nil for none, which only honorific and post may be.
    public var text: String?

    /// Creates a correction.
    public init(line: Int, field: AwardField, text: String?) {
        self.line = line
        self.field = field
        self.text = text
    }
}

extension Registry {
    /// Issues a correction (đính chính): lists and certificates read as corrected, the decision stays as decided.
    ///
    /// - Parameters:
    ///   - decision: the issued decision.
    ///   - corrections: new texts; award kind, recipient and money are never corrected.
    ///   - signature: number and date of the paper; the account that acts signs it.
    ///   - authority: code of the unit whose paper it is; nil for the one that decided.
    ///   - reason: why.
    ///   - asWritten: whether somebody looked at texts that look like those of an old font, and they are right.
    ///   - isConfirmed: whether somebody has looked twice at names that become others.
    /// - Throws: TD356 and TD357 for text of an old font; TD101, TD104, TD310 to TD313 for the signer, TD366 for a draft,
    ///   TD229 and TD285 for the day, TD233 when the number is taken, TD283; TD112 with
    ///   a detail for each wrong line (TD362, TD363, TD364, TD365, TD367, TD249, TD545, TD548), and unless it is
    ///   confirmed for each name of other words (TD546) or that another bears (TD547), and each line that becomes one of
    ///   another unit, or of another post and form of address (TD557).
    public func correct(
        _ decision: Int64, _ corrections: [Correction], by signature: Signature, authority: String? = nil,
        reason: String, asWritten: Bool = false, isConfirmed: Bool = false
    ) async throws(Failure) {
        let reason = try Self.required(reason)
        if !asWritten { try Self.refuseOldFonts(in: corrections.compactMap(\.text)) }
        let lines = corrections.map { Int32(clamping: $0.line) }
        let fields = corrections.map(\.field.rawValue)
        let texts = corrections.map { $0.text?.nfc.nonEmpty }
        try await write { session in
            let unit = try authority.map { try session.unit($0, on: signature.day).id }
            let findings = try session.all(
                AmendmentQueries.listCorrectionFindings, decision, lines, fields, texts)
            // A decision that is not there has no lines; the function itself says what is wrong.
            let isIssued = try session.first(DecisionQueries.findHeading, decision)?.isIssued ?? false
            let wrong = findings.filter { !$0.isToConfirm }
            if isIssued, let failure = Failure(wrong.map(\.detail)) { throw failure }
            do {
                _ = try session.one(
                    AmendmentQueries.correct, decision, unit, Int32(clamping: signature.number.number),
                    signature.number.symbol.nfc, signature.day, reason, lines, fields, texts, isConfirmed)
            } catch let error as PostgresError
                where CorrectionFinding.toConfirm.contains(error.sqlState?.rawValue ?? "")
            {
                // Everything that is to be confirmed, and not the first of it alone.
                throw Failure(findings.map(\.detail)) ?? Failure(translating: error)
            }
        }
    }
}
