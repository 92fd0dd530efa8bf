public import Commendation
public import Failures
import Postgres
public import Vietnamese

/// What a verification of one decision has found.
public struct SignatureReport: Sendable {
    /// Number and symbol.
    public let decision: String
    /// Its date.
    public let day: CalendarDate
    /// Account that approved it.
    public let approvedBy: String
    /// Whether the right to sign demanded a key.
    public let isRequired: Bool
    /// Fingerprint of the key that signed; nil when none did.
    public let fingerprint: String?
    /// When that key was revoked, UTC; nil while it is not.
    public let keyRevokedAt: String?
    /// Number of the audit's seal over it; nil while there is none.
    public let seal: Int?
    /// Number of later papers that correct it.
    public let corrections: Int
    /// Number of later papers that revoke lines of it.
    public let revocations: Int
    /// Files of it.
    public let attachments: [DecisionAttachment]
    /// The attachment that is the file asked about.
    public let matching: DecisionAttachment?
    /// Everything that does not fit.
    public let findings: [SignatureFinding]
}

/// What a verification of many decisions has seen.
public struct SignatureCounts: Sendable, Equatable {
    /// Decisions.
    public var decisions = 0
    /// Those with a signature.
    public var signed = 0
    /// Those with a finding.
    public var failed = 0
}

extension Registry {
    /// Verifies one decision: content as signed, signature, key, and a file of it.
    ///
    /// - Parameters:
    ///   - id: the decision.
    ///   - file: what should be one of its attachments; nil to look at none.
    /// - Throws: TD104, TD379 when it was not issued here.
    /// - Returns: what is signed, by which key, under which seal, and everything that does not fit.
    public func verifySignature(of id: Int64, file: DigestedFile? = nil) async throws(Failure)
        -> SignatureReport
    {
        try await read { session in
            guard let head = try session.first(DecisionQueries.find, id) else {
                throw Failure("TD104", ["decision": String(id)])
            }
            guard let signed = try session.first(SigningQueries.listSignatures, id, nil) else {
                throw Failure("TD379", ["decision": head.subject])
            }
            let attachments = try session.all(SigningQueries.listAttachments, id)
            let matching = attachments.first { $0.sha256 == file?.sha256 }
            var findings = signed.findings(mustBeSigned: true)
            if let file, matching == nil {
                findings.append(SignatureFinding(code: "file_unknown", detail: file.name))
            }
            return SignatureReport(
                decision: signed.decision, day: signed.day, approvedBy: signed.approvedBy,
                isRequired: signed.isRequired,
                fingerprint: signed.publicKey.map { SHA256.hex(SHA256.digest($0)) },
                keyRevokedAt: signed.keyRevokedAt, seal: signed.seal.map(Int.init),
                corrections: Int(signed.corrections), revocations: Int(signed.revocations),
                attachments: attachments, matching: matching, findings: findings)
        }
    }

    /// Verifies all decisions issued here, one after the other in constant memory; a row for each, or for each finding.
    ///
    /// A decision without a signature is a finding only where the right to sign demanded one.
    ///
    /// - Parameters:
    ///   - year: the year of their dates; nil for all.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: what the database or the sink has to say.
    /// - Returns: how many there were, signed and with findings.
    public func verifySignatures(
        year: Int?, into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> SignatureCounts {
        try await read { session in
            var rows = try TextRows(
                makeSink(),
                [
                    Terms.column("decision_id", .integer), Terms.column("decision"),
                    Terms.column("decided_on", .date), Terms.column("verification"),
                    Terms.column("finding"), Terms.column("detail"), Terms.column("seal_number", .integer),
                    Terms.column("attachments", .integer),
                ])
            var counts = SignatureCounts()
            try session.forEach(SigningQueries.listSignatures, nil, year.map { Int32(clamping: $0) }) {
                (signed: SignedDecision) in
                let findings = signed.findings(mustBeSigned: false)
                counts.decisions += 1
                if signed.signature != nil { counts.signed += 1 }
                if !findings.isEmpty { counts.failed += 1 }
                let verdict =
                    !findings.isEmpty ? "failed" : signed.signature == nil ? "unsigned" : "signed"
                let shown = findings.isEmpty ? [nil] : findings.map { Optional($0) }
                for finding in shown {
                    try rows.add([
                        String(signed.id), signed.decision, signed.day.iso, verdict, finding?.code,
                        finding?.detail, signed.seal.map { String($0) }, String(signed.attachments),
                    ])
                }
            }
            try rows.end()
            return counts
        }
    }
}
