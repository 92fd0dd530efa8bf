public import Failures
import Postgres

/// That an entry is among those that a seal covers, for somebody who has the seal and no database.
///
/// The entry's hash and the hashes beside its way up the tree lead to the root in the seal.
public struct AuditProof: Sendable {
    private let entry: AuditEntry
    private let path: [MerkleTree.Neighbour]
    private let seal: AuditSeal

    init(entry: AuditEntry, path: [MerkleTree.Neighbour], seal: AuditSeal) {
        self.entry = entry
        self.path = path
        self.seal = seal
    }

    /// Id of the entry.
    public var entryID: String { entry.id }
    /// Number of the seal.
    public var sealNumber: Int { Int(seal.number) }
    /// Hash of the seal, to be compared with the one that is kept elsewhere.
    public var sealHash: String { SHA256.hex(seal.hash) }

    /// Whether the entry leads to the seal's root, and the seal to its hash.
    public var holds: Bool { MerkleTree.root(of: entry.leaf, path) == seal.root && seal.digest == seal.hash }

    /// The proof as JSON.
    public var json: String {
        let columns = zip(AuditEntry.names, entry.texts).map { name, text in
            "    \"\(name)\": \(text.map(JSONValue.quoted) ?? "null")"
        }
        let steps = path.map { "    {\"\($0.isLeft ? "left" : "right")\": \"\(SHA256.hex($0.hash))\"}" }
        let sealed = seal.texts.map { "    \"\($0.name)\": \(JSONValue.quoted($0.text))" }
        return """
            {
              "entry": {
            \(columns.joined(separator: ",\n"))
              },
              "path": [
            \(steps.joined(separator: ",\n"))
              ],
              "seal": {
            \(sealed.joined(separator: ",\n"))
              }
            }

            """
    }

    /// Reads a proof from a file.
    /// - Throws: TD405, TD406 when the file cannot be read, TD345 when it holds something else.
    public init(path file: String) throws(Failure) {
        guard let json = JSONValue(try FactsFile.text(file)), let entry = AuditEntry(json["entry"]),
            let seal = AuditSeal(json["seal"]), let steps = json["path"]?.elements
        else { throw Failure("TD345", ["path": file]) }
        var path: [MerkleTree.Neighbour] = []
        for step in steps {
            let left = step["left"]?.text.flatMap(SHA256.bytes)
            guard let hash = left ?? step["right"]?.text.flatMap(SHA256.bytes), hash.count == 32 else {
                throw Failure("TD345", ["path": file])
            }
            path.append(MerkleTree.Neighbour(isLeft: left != nil, hash: hash))
        }
        self.init(entry: entry, path: path, seal: seal)
    }
}

extension AuditEntry {
    /// Reads the columns of an object; nil when one is missing.
    fileprivate init?(_ json: JSONValue?) {
        guard let json else { return nil }
        let texts = AuditEntry.names.map { json[$0]?.text }
        guard AuditEntry.names.allSatisfy({ json[$0] != nil }), texts.dropLast(2).allSatisfy({ $0 != nil })
        else { return nil }
        self.init(
            id: texts[0] ?? "", cluster: texts[1] ?? "", transaction: texts[2] ?? "",
            happenedAt: texts[3] ?? "", account: texts[4] ?? "", login: texts[5] ?? "",
            command: texts[6] ?? "", table: texts[7] ?? "", operation: texts[8] ?? "", key: texts[9] ?? "",
            before: texts[10], after: texts[11])
    }
}

extension AuditSeal {
    fileprivate var texts: [(name: String, text: String)] {
        [
            ("seal_number", String(number)), ("cluster_id", cluster), ("from_transaction", fromTransaction),
            ("to_transaction", toTransaction), ("entry_count", String(entryCount)),
            ("merkle_root", SHA256.hex(root)), ("previous_hash", SHA256.hex(previousHash)),
            ("sealed_at", sealedAt), ("sealed_by", sealedBy), ("seal_hash", SHA256.hex(hash)),
        ] + (openSince.map { [("open_since", $0)] } ?? [])
    }

    /// Reads the columns of an object; nil when one is missing or something else.
    fileprivate init?(_ json: JSONValue?) {
        func text(_ name: String) -> String? { json?[name]?.text }
        guard let number = text("seal_number").flatMap({ Int32($0) }), let cluster = text("cluster_id"),
            let from = text("from_transaction"), let to = text("to_transaction"),
            let count = text("entry_count").flatMap({ Int64($0) }),
            let root = text("merkle_root").flatMap(SHA256.bytes),
            let previous = text("previous_hash").flatMap(SHA256.bytes), let sealedAt = text("sealed_at"),
            let sealedBy = text("sealed_by"), let hash = text("seal_hash").flatMap(SHA256.bytes)
        else { return nil }
        self.init(
            number: number, cluster: cluster, fromTransaction: from, toTransaction: to, entryCount: count,
            root: root, previousHash: previous, sealedAt: sealedAt, sealedBy: sealedBy, hash: hash,
            openSince: text("open_since"))
    }
}

extension Registry {
    /// Proves that an entry is among those that a seal covers.
    ///
    /// - Parameter entry: id of the entry.
    /// - Throws: TD343 when there is no such entry, TD344 when no seal covers it yet, TD347 when what the seal covers no
    ///   longer leads to its root, so that there is nothing to prove.
    /// - Returns: the proof, which holds.
    public func proveAuditEntry(_ entry: Int64) async throws(Failure) -> AuditProof {
        try await read { session in
            guard let sealed = try session.first(AuditQueries.findSealOf, entry) else {
                throw Failure("TD343", ["id": String(entry)])
            }
            guard let number = sealed,
                let seal = try session.first(AuditQueries.findSeals, number)
            else { throw Failure("TD344", ["id": String(entry)]) }
            var tree = MerkleTree()
            var proven: AuditEntry?
            try session.forEach(AuditQueries.findEntries, number) { (row: SealedEntry) in
                guard row.isInRange, let present = row.entry else { return }
                if row.id == entry { proven = present }
                tree.add(present.leaf, isFollowed: row.id == entry)
            }
            let root = tree.finish()
            guard let proven, root == seal.root else {
                throw Failure("TD347", ["id": String(entry), "seal": String(number)])
            }
            return AuditProof(entry: proven, path: tree.path, seal: seal)
        }
    }
}
