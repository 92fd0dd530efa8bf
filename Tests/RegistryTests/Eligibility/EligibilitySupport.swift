import Commendation
import Failures
import Registry
import Synchronization
import TestKit
import Vietnamese

/// Evaluates facts on the database of the running test.
struct FactsBench {
    /// Rows of the list that facts come to, by column; a cell without a value is absent.
    func rows(_ facts: String, _ detail: EligibilityDetail = .verdicts, _ language: Language = .en)
        async throws(Failure) -> [[String: String]]
    {
        try await kept { (registry, sink) async throws(Failure) in
            try await registry.whatif(facts: facts, detail: detail, language: language, into: sink)
        }
    }

    /// Rows of the list that nominations of the register come to.
    func rows(_ scope: EligibilityScope, on day: CalendarDate, _ detail: EligibilityDetail = .verdicts)
        async throws(Failure) -> [[String: String]]
    {
        try await kept { (registry, sink) async throws(Failure) in
            try await registry.check(scope, on: day, detail: detail, language: .en, into: sink)
        }
    }

    private func kept(
        _ body: (Registry, @escaping @Sendable () throws -> any RowSink) async throws(Failure) ->
            EligibilityTally
    ) async throws(Failure) -> [[String: String]] {
        let registry = Registry(TestDatabase.patient, workload: .bulk)
        let kept = KeptRows()
        let result: Result<EligibilityTally, Failure>
        do throws(Failure) {
            result = .success(try await body(registry) { KeepingSink(kept: kept) })
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
