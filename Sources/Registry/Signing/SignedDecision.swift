import Commendation
public import Failures
import Postgres
import Vietnamese

/// A decision with all that its verification looks at.
struct SignedDecision: RowDecodable {
    let id: Int64
    let decision: String
    let day: CalendarDate
    let approvedBy: String
    let isRequired: Bool
    /// The content as the register has it now.
    let present: String?
    /// The content as it was signed, and the signature; nil when it was not signed.
    let content: String?
    let signature: [UInt8]?
    let signedAt: String?
    let publicKey: [UInt8]?
    let keyAccount: String?
    let keyRegisteredAt: String?
    let keyRevokedAt: String?
    let seal: Int32?
    let corrections: Int64
    let revocations: Int64
    let attachments: Int64

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        decision = try row.next()
        day = try row.next()
        approvedBy = try row.next()
        isRequired = try row.next()
        present = try row.next()
        content = try row.next()
        signature = try row.next()
        signedAt = try row.next()
        publicKey = try row.next()
        keyAccount = try row.next()
        keyRegisteredAt = try row.next()
        keyRevokedAt = try row.next()
        seal = try row.next()
        corrections = try row.next()
        revocations = try row.next()
        attachments = try row.next()
    }

    /// Everything against it.
    ///
    /// - Parameter mustBeSigned: whether a decision without a signature is a finding where none was demanded.
    /// - Returns: what does not fit; nothing when all does.
    func findings(mustBeSigned: Bool) -> [SignatureFinding] {
        guard let content, let signature, let publicKey else {
            return mustBeSigned || isRequired
                ? [SignatureFinding(code: "signature_missing", detail: nil)] : []
        }
        var found: [SignatureFinding] = []
        func add(_ code: String, _ detail: String? = nil) {
            found.append(SignatureFinding(code: code, detail: detail))
        }
        if !SigningKey.verify(signature, over: Array(content.utf8), by: publicKey) { add("signature_wrong") }
        guard let signed = DecisionContent(content) else {
            add("content_damaged")
            return found
        }
        // Of another decision, whole and with its own signature.
        if signed["decision"] != String(id) { add("signature_of_another", signed["decision"]) }
        if let present = present.flatMap(DecisionContent.init) {
            for difference in signed.differences(from: present) { add("content_altered", difference) }
        } else {
            add("content_damaged")
        }
        if keyAccount != signed["account"] { add("key_of_another", keyAccount) }
        let moment = signed["approved_at"] ?? ""
        if signedAt != moment { add("moment_altered", signedAt) }
        // Moments are written with all their digits, so that the order of the texts is theirs.
        if let keyRegisteredAt, keyRegisteredAt > moment { add("key_too_new", keyRegisteredAt) }
        if let keyRevokedAt, keyRevokedAt <= moment { add("key_revoked", keyRevokedAt) }
        return found
    }
}

/// Something about a decision that its signature does not bear out.
public struct SignatureFinding: Sendable, Equatable {
    /// What it is: a value of the column `finding` in the catalogue of terms.
    public let code: String
    /// Where, and what it says.
    public let detail: String?
}

extension SignatureFinding {
    /// What it is, for people.
    public func title(_ language: Language) -> String {
        let term = Terms.term("finding", code)
        return language == .vi ? term.vi : term.en
    }
}
