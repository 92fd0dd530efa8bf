/// Which queries are prepared on a session: a query earns it by being run a second time.
///
/// The least recently used query is forgotten when there are too many.
struct StatementCache {
    /// How to run a query.
    enum Decision: Equatable {
        /// Send the text: preparing would cost a round trip for nothing.
        case once
        /// Prepare it under this name first.
        case prepare(String)
        /// It is prepared under this name.
        case prepared(String)
    }

    private struct Entry {
        let sql: String
        var statement: String?
        var isPrepared = false
        var lastUse: Int
    }

    /// Statements of forgotten queries that the server still holds.
    private(set) var orphans: [String] = []
    private let capacity: Int
    private var entries: [String: Entry] = [:]
    private var clock = 0
    private var serial = 0

    init(capacity: Int) { self.capacity = capacity }

    /// Notes a use of the query and says how to run it.
    mutating func use(_ name: String, _ sql: String) -> Decision {
        clock += 1
        if let index = entries.index(forKey: name), entries.values[index].sql == sql {
            entries.values[index].lastUse = clock
            if let statement = entries.values[index].statement {
                return entries.values[index].isPrepared ? .prepared(statement) : .prepare(statement)
            }
            serial += 1
            let statement = "\(serial):\(name)"
            entries.values[index].statement = statement
            return .prepare(statement)
        }
        forget(name)
        if entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            forget(oldest.key)
        }
        entries[name] = Entry(sql: sql, statement: nil, lastUse: clock)
        return .once
    }

    /// Notes that the server has prepared the statement.
    mutating func didPrepare(_ name: String) { entries[name]?.isPrepared = true }

    /// Starts again with that query.
    mutating func forget(_ name: String) {
        guard let entry = entries.removeValue(forKey: name), entry.isPrepared, let statement = entry.statement
        else { return }
        orphans.append(statement)
    }

    /// Starts again with every query, after the server has dropped all statements.
    mutating func forgetAll() {
        entries.removeAll()
        orphans.removeAll()
    }

    /// Takes the statements that the server should drop.
    mutating func takeOrphans() -> [String] {
        defer { orphans.removeAll() }
        return orphans
    }
}
