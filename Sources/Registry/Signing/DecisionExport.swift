public import Failures
public import Postgres
import Vietnamese

/// A signed decision for somebody without the register: content, signature and public key.
public struct DecisionExport: Sendable {
    private static let form = "thidua decision export 1"
    private let content: String
    private let signature: [UInt8]
    private let publicKey: [UInt8]
    /// Papers that had corrected or revoked lines by the time of the export; no key signs this part.
    public let later: [LaterPaper]

    /// Number and symbol, date, authority, signer, as they are signed.
    public struct Summary: Sendable, Equatable {
        /// Number and symbol.
        public let decision: String
        /// Date, ISO 8601.
        public let day: String
        /// Name of the unit whose head decided.
        public let authority: String
        /// Name of the signer.
        public let signer: String
        /// Number of lines.
        public let lines: String
    }

    /// What the content says; nil when it is not in its form.
    public var summary: Summary? {
        guard let content = DecisionContent(content) else { return nil }
        return Summary(
            decision: "\(content["number"] ?? "")/\(content["symbol"] ?? "")", day: content["date"] ?? "",
            authority: content["authority"] ?? "", signer: content["signer"] ?? "",
            lines: content["lines"] ?? "")
    }

    /// SHA-256 of the public key, to be compared with what the authority has published.
    public var fingerprint: String { SHA256.hex(SHA256.digest(publicKey)) }

    /// Everything against it.
    ///
    /// - Parameter expected: the fingerprint that the authority has published; nil when it is compared by eye.
    /// - Returns: what does not fit; nothing when the signature is that of the key over the content.
    public func findings(expecting expected: String? = nil) -> [SignatureFinding] {
        var found: [SignatureFinding] = []
        if summary == nil { found.append(SignatureFinding(code: "content_damaged", detail: nil)) }
        if !SigningKey.verify(signature, over: Array(content.utf8), by: publicKey) {
            found.append(SignatureFinding(code: "signature_wrong", detail: nil))
        }
        if let expected, expected.lowercased() != fingerprint {
            found.append(SignatureFinding(code: "key_unexpected", detail: fingerprint))
        }
        return found
    }

    /// The export as JSON.
    public var json: String {
        """
        {
          "form": \(JSONValue.quoted(Self.form)),
          "content": \(JSONValue.quoted(content)),
          "content_sha256": "\(SHA256.hex(SHA256.digest(Array(content.utf8))))",
          "algorithm": "Ed25519",
          "signature": "\(SHA256.hex(signature))",
          "public_key": "\(SHA256.hex(publicKey))",
          "fingerprint": "\(fingerprint)",
          "later": [\(later.map(\.json).joined(separator: ", "))]
        }

        """
    }

    init(content: String, signature: [UInt8], publicKey: [UInt8], later: [LaterPaper] = []) {
        (self.content, self.signature, self.publicKey, self.later) = (content, signature, publicKey, later)
    }

    /// Reads an export from a file.
    /// - Throws: TD405, TD406 when the file cannot be read, TD494 when it holds something else.
    public init(path: String) throws(Failure) {
        guard let json = JSONValue(try FactsFile.text(path)), json["form"]?.text == Self.form,
            let content = json["content"]?.text,
            let signature = json["signature"]?.text.flatMap(SHA256.bytes),
            let publicKey = json["public_key"]?.text.flatMap(SHA256.bytes)
        else { throw Failure("TD494", ["path": path]) }
        self.init(
            content: content, signature: signature, publicKey: publicKey,
            later: (json["later"]?.elements ?? []).compactMap(LaterPaper.init))
    }
}

/// A paper that came after a decision and changed what its lines say, or ended them.
public struct LaterPaper: Sendable, Equatable {
    /// `correction` or `revocation`.
    public let kind: String
    /// Number and symbol.
    public let paper: String
    /// Date, ISO 8601.
    public let day: String
    /// Numbers of the lines.
    public let lines: String

    var json: String {
        "{\"kind\": \(JSONValue.quoted(kind)), \"paper\": \(JSONValue.quoted(paper)), "
            + "\"date\": \(JSONValue.quoted(day)), \"lines\": \(JSONValue.quoted(lines))}"
    }

    init?(_ json: JSONValue) {
        guard let kind = json["kind"]?.text, let paper = json["paper"]?.text, let day = json["date"]?.text,
            let lines = json["lines"]?.text
        else { return nil }
        (self.kind, self.paper, self.day, self.lines) = (kind, paper, day, lines)
    }
}

extension LaterPaper: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        kind = try row.next()
        paper = try row.next()
        day = try row.next(CalendarDate.self).iso
        lines = try row.next(String.self).replacing(" ", with: "").replacing(",", with: ", ")
    }
}

extension Registry {
    /// A signed decision for somebody without the register.
    /// - Throws: TD104, TD379 when it was not issued here or not signed, TD493 when it does not verify.
    public func exportDecision(_ id: Int64) async throws(Failure) -> DecisionExport {
        try await read { session in
            guard try session.first(DecisionQueries.find, id) != nil else {
                throw Failure("TD104", ["decision": String(id)])
            }
            guard let signed = try session.first(SigningQueries.listSignatures, id, nil),
                let content = signed.content, let signature = signed.signature,
                let publicKey = signed.publicKey
            else { throw Failure("TD379", ["decision": String(id)]) }
            let findings = signed.findings(mustBeSigned: true)
            guard findings.isEmpty else { throw Failure("TD493", ["count": String(findings.count)]) }
            return DecisionExport(
                content: content, signature: signature, publicKey: publicKey,
                later: try session.all(SigningQueries.listLater, id))
        }
    }
}
