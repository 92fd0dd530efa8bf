import Commendation
import Failures
import Registry
import Synchronization
import TestKit

/// Evaluates facts on the database of the running test.
struct FactsBench {
    /// Rows of the list that facts come to, by column; a cell without a value is absent.
    func rows(_ facts: String, _ detail: EligibilityDetail = .verdicts, _ language: Language = .en)
        async throws(Failure) -> [[String: String]]
    {
        let registry = Registry(TestDatabase.current, workload: .bulk)
        let kept = KeptRows()
        let result: Result<EligibilityTally, Failure>
        do throws(Failure) {
            result = .success(
                try await registry.whatif(facts: facts, detail: detail, language: language) {
                    KeepingSink(kept: kept)
                })
        } catch {
            result = .failure(error)
        }
        await registry.close()
        _ = try result.get()
        return kept.rows.withLock { $0 }
    }

    /// The verdicts of cases, in their order.
    func verdicts(_ facts: String) async throws(Failure) -> [String] {
        try await rows(facts).map { $0["verdict"] ?? "" }
    }
}

private final class KeptRows: Sendable {
    let rows = Mutex<[[String: String]]>([])
}

private struct KeepingSink: RowSink {
    let kept: KeptRows
    var columns: [ListColumn] = []

    mutating func begin(_ columns: [ListColumn]) { self.columns = columns }

    mutating func row(_ cells: Cells) {
        var row: [String: String] = [:]
        for (index, column) in columns.enumerated() { row[column.key] = cells.text(index) }
        let finished = row
        kept.rows.withLock { $0.append(finished) }
    }

    mutating func end() {}
}
