import Commendation
import Failures
import Registry
import Synchronization

/// Rows of a list by column; a cell without a value is absent.
typealias ListedRow = [String: String]

extension Registry {
    /// All rows of a list.
    func rows(_ listing: Listing) async throws(Failure) -> [ListedRow] {
        let collected = CollectedRows()
        try await list(listing) { RowCollector(into: collected) }
        return collected.rows.withLock { $0 }
    }
}

/// All rows that a body sends to a sink, and what it returns.
func listed<T>(
    _ body: (@escaping @Sendable () throws -> any RowSink) async throws -> T
) async throws -> (rows: [ListedRow], result: T) {
    let collected = CollectedRows()
    let result = try await body { RowCollector(into: collected) }
    return (collected.rows.withLock { $0 }, result)
}

private final class CollectedRows: Sendable {
    let rows = Mutex<[ListedRow]>([])
}

private struct RowCollector: RowSink {
    private let collected: CollectedRows
    private var columns: [ListColumn] = []

    init(into collected: CollectedRows) { self.collected = collected }

    mutating func begin(_ columns: [ListColumn]) { self.columns = columns }

    mutating func row(_ cells: Cells) {
        var row: ListedRow = [:]
        for (index, column) in columns.enumerated() { row[column.key] = cells.text(index) }
        let finished = row
        collected.rows.withLock { $0.append(finished) }
    }

    mutating func end() {}
}
