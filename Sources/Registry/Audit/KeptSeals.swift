public import Failures

/// Seals as they were when somebody put them away, outside the database.
public struct KeptSeals: Sendable {
    /// Numbers and hashes, in the order of the file.
    let seals: [(number: Int, hash: [UInt8])]

    /// Reads what `audit seals` wrote as JSON.
    /// - Throws: TD405, TD406 when the file cannot be read, TD346 when it holds something else or nothing.
    public init(path: String) throws(Failure) {
        let elements = JSONValue(try FactsFile.text(path))?.elements ?? []
        seals = elements.compactMap { seal in
            guard let number = seal["seal_number"]?.text.flatMap({ Int($0) }),
                let hash = seal["seal_hash"]?.text.flatMap(SHA256.bytes), hash.count == 32
            else { return nil }
            return (number, hash)
        }
        guard !seals.isEmpty, seals.count == elements.count else { throw Failure("TD346", ["path": path]) }
    }

    /// Whether one of them is the seal of a proof.
    public func contains(_ proof: AuditProof) -> Bool {
        seals.contains { $0.number == proof.sealNumber && SHA256.hex($0.hash) == proof.sealHash }
    }
}
