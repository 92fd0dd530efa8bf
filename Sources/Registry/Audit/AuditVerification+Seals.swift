import Postgres

/// Something about a seal that does not fit what the audit says of it.
struct SealFinding: RowDecodable {
    let finding: String
    let number: Int32

    init(row: inout RowReader) throws(PostgresError) {
        finding = try row.next()
        number = try row.next()
    }
}

extension AuditVerification {
    /// Seals and the entries that they cover, by the hashes that this program computes.
    mutating func checkSeals(_ kept: KeptSeals?) throws {
        let seals = try session.all(AuditQueries.findSeals, nil)
        try checkChain(seals)
        var before: [String: AuditSeal] = [:]
        for seal in seals {
            count(seal)
            try check(seal, after: before[seal.cluster])
            before[seal.cluster] = seal
        }
        for found in try session.all(AuditQueries.checkRecordedSeals) {
            try add(found.finding, seal: found.number)
        }
        let present = Dictionary(seals.map { (Int($0.number), $0.hash) }) { first, _ in first }
        for seal in kept?.seals ?? [] where present[seal.number] != seal.hash {
            try add(
                present[seal.number] == nil ? "kept_missing" : "kept_differs",
                seal: Int32(clamping: seal.number))
        }
    }

    /// Each seal gives its hash, has the next number, continues the one before, and was not made before it.
    private mutating func checkChain(_ seals: [AuditSeal]) throws {
        var previous: AuditSeal?
        var ends: [String: String] = [:]
        for seal in seals {
            let expected = (previous?.number ?? 0) + 1
            for missing in expected..<max(expected, seal.number) { try add("seal_missing", seal: missing) }
            if seal.digest != seal.hash { try add("seal_altered", seal: seal.number) }
            let continues =
                seal.previousHash == previous?.hash ?? AuditSeal.noHash
                && seal.fromTransaction == ends[seal.cluster] ?? "0"
            if seal.number == expected, !continues { try add("chain_broken", seal: seal.number) }
            if let previous, Moment(seal.sealedAt) < Moment(previous.sealedAt).earlier {
                try add("seal_backdated", seal: seal.number)
            }
            ends[seal.cluster] = seal.toTransaction
            previous = seal
        }
    }

    /// The entries give the seal's root, and their times lie between what the seal before left out and the seal.
    ///
    /// Where they do not give the root, the list that the seal keeps says which.
    private mutating func check(_ seal: AuditSeal, after previous: AuditSeal?) throws {
        var (listed, present) = (MerkleTree(), MerkleTree())
        var isAsListed = true
        let (first, last) = (previous?.openSince.map { Moment($0).earlier }, Moment(seal.sealedAt).later)
        try session.forEach(AuditQueries.findEntries, seal.number) { (row: SealedEntry) in
            let leaf = row.entry?.leaf
            if let hash = row.listed { listed.add(hash) }
            if let leaf, row.isInRange { present.add(leaf) }
            if leaf != row.listed || !row.isInRange { isAsListed = false }
            if let entry = row.entry, row.isInRange {
                let moment = Moment(entry.happenedAt)
                if let first, moment < first { try add("entry_backdated", seal: seal.number, row) }
                if moment > last { try add("entry_postdated", seal: seal.number, row) }
            }
        }
        let isPresentRight = present.count == seal.entryCount && present.finish() == seal.root
        let isListRight = listed.count == seal.entryCount && listed.finish() == seal.root
        if isPresentRight && isAsListed { return }
        if !isListRight { try add("list_altered", seal: seal.number) }
        // The entries are sound, so the list has nothing to say against them.
        if isPresentRight { return }
        if isAsListed { return try add("root_differs", seal: seal.number) }
        try session.forEach(AuditQueries.findEntries, seal.number) { (row: SealedEntry) in
            let leaf = row.entry?.leaf
            guard leaf != row.listed || !row.isInRange else { return }
            let finding =
                row.listed == nil ? "entry_inserted" : leaf == nil ? "entry_removed" : "entry_altered"
            try add(finding, seal: seal.number, row)
        }
    }

    private mutating func add(_ finding: String, seal: Int32, _ row: SealedEntry) throws {
        try add(
            finding, seal: seal, id: row.id, table: row.entry?.table, key: row.entry?.key,
            detail: row.entry.map { "\($0.account), \($0.operation)" })
    }
}

/// A moment in microseconds since 1970, from seconds with six decimals.
private struct Moment: Comparable {
    var microseconds: Int64

    /// What is no number is as early as can be.
    init(_ seconds: String) {
        let parts = seconds.split(separator: ".", maxSplits: 1)
        let whole = parts.first.flatMap { Int64($0) } ?? 0
        let part = parts.count == 2 ? parts[1].prefix(6) : ""
        let decimals = Int64(part + String(repeating: "0", count: 6 - part.count)) ?? 0
        microseconds = whole &* 1_000_000 &+ (seconds.hasPrefix("-") ? 0 &- decimals : decimals)
    }

    private init(microseconds: Int64) { self.microseconds = microseconds }

    /// A minute for what a server had not shown yet when it was asked who was at work.
    var earlier: Moment { Moment(microseconds: microseconds &- 60_000_000) }
    var later: Moment { Moment(microseconds: microseconds &+ 60_000_000) }

    static func < (one: Moment, other: Moment) -> Bool { one.microseconds < other.microseconds }
}
