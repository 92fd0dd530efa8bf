public import Failures
import Postgres
import Vietnamese

enum SigningQueries {
    static let register = Query<Int64, [UInt8]>("signature/register_key")
    static let revoke = Query<Nothing, Int64, String>("signature/revoke_key")
    static let findAccount = Query<String>("signature/find_account")
    static let listKeys = Query<Listed, String?, Bool>("signature/list_keys")
    static let findContent = Query<String?, Int64>("signature/find_content")
    static let sign = Query<Nothing, Int64, [UInt8], [UInt8]>("signature/sign_decision")
    static let attach = Query<Bool, Int64, String, String, Int64, [UInt8]>("signature/attach_file")
    static let listAttachments = Query<DecisionAttachment, Int64>("signature/list_attachments")
    static let listLater = Query<LaterPaper, Int64>("signature/list_later")
    static let listSignatures = Query<SignedDecision, Int64?, Int32?>("signature/list_signatures")
}

extension Registry {
    /// Registers the public half of a key for the leader who asks, from now on.
    /// - Throws: TD310 unless a leader asks by name and through his own login, TD311, TD122 when the key is registered.
    /// - Returns: the id of the key.
    public func registerKey(_ key: SigningKey) async throws(Failure) -> Int64 {
        try await write { try $0.one(SigningQueries.register, key.publicKey) }
    }

    /// Ends a key now; what it has signed stays signed.
    /// - Throws: TD311 unless its owner or an administrator asks, TD492 when it was ended before, TD499 when there is none.
    public func revokeKey(_ id: Int64, reason: String) async throws(Failure) {
        try await write { _ = try $0.execute(SigningQueries.revoke, id, reason.nfc) }
    }

    /// The account that acts: the login itself, or the one that it acts as.
    public func actingAccount() async throws(Failure) -> String {
        try await read { try $0.one(SigningQueries.findAccount) }
    }
}

extension Session {
    /// Signs an approval of this transaction: what the database has frozen, if that is what was asked for.
    func sign(_ decision: Int64, _ asked: Signature, with key: SigningKey) throws {
        guard let text = try one(SigningQueries.findContent, decision),
            let content = DecisionContent(text), content["decision"] == String(decision),
            content["number"] == String(asked.number.number), content["symbol"] == asked.number.symbol.nfc,
            content["date"] == asked.day.iso
        else { throw Failure("TD900", underlying: "content of decision \(decision)") }
        try execute(SigningQueries.sign, decision, key.publicKey, key.sign(Array(text.utf8)))
        // As everybody will verify it, from what the database has: before anything of it is final.
        guard let signed = try first(SigningQueries.listSignatures, decision, nil),
            signed.findings(mustBeSigned: true).isEmpty
        else { throw Failure("TD202") }
    }
}

extension Listing {
    /// Keys that sign: of an account, with those that were revoked.
    public static func signingKeys(of account: String?, withRevoked: Bool) -> Listing {
        Listing("keys", SigningQueries.listKeys, account, withRevoked)
    }
}
