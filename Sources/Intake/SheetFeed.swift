import Failures
import Threads

/// The rows of a sheet for those who understand them: read when they are asked for, or ahead by a thread of their own.
///
/// Either way they come in the same order, and so does what is found in them.
struct SheetFeed<Rows: TableRows> {
    /// While rows are read ahead, as it was when that began.
    private var reader: SheetReader<Rows>
    private var ahead: ReadAhead<Batch>?
    private var batch: [FoundRow] = []
    /// How many rows of the batch were given.
    private var given = 0
    private var ending: Ending?
    /// What became of the rows up to the end of the batch.
    private var countSoFar: RowCount
    /// Rows refused while the reader was away.
    private var refusedCount = 0

    private struct Batch: Sendable {
        var rows: [FoundRow] = []
        var count = RowCount()
        var ending: Ending?
    }

    /// What is known when there are no more rows.
    // @unchecked Sendable: the reader goes from thread to thread, and only one has it at a time.
    private struct Ending: @unchecked Sendable {
        let reader: SheetReader<Rows>
        let findings: Findings
        let failure: Failure?
    }

    /// The reader on its thread.
    // @unchecked Sendable: only that thread uses it, until it is given back with the ending.
    private final class Worker: @unchecked Sendable {
        var reader: SheetReader<Rows>
        var hasEnded = false

        init(_ reader: SheetReader<Rows>) { self.reader = reader }

        /// How many rows go from thread to thread at once; fewer of long ones, so that a few of them fill no memory.
        private static var batchSize: Int { 256 }
        private static var batchBytes: Int { 256 * 1024 }

        func next() -> Batch? {
            guard !hasEnded else { return nil }
            var batch = Batch()
            var bytes = 0
            while batch.rows.count < Worker.batchSize, bytes < Worker.batchBytes {
                var findings = Findings()
                var failure: Failure?
                do throws(Failure) {
                    if let row = try reader.next(findings: &findings) {
                        batch.rows.append(FoundRow(row: row, findings: findings.isEmpty ? nil : findings))
                        bytes += row.byteCount
                        continue
                    }
                } catch {
                    failure = error
                }
                hasEnded = true
                batch.ending = Ending(reader: reader, findings: findings, failure: failure)
                break
            }
            batch.count = reader.count
            return batch
        }
    }

    /// How many batches may wait.
    private static var batchLimit: UInt32 { 4 }

    init(_ reader: SheetReader<Rows>) {
        (self.reader, countSoFar) = (reader, reader.count)
    }

    var header: SheetHeader { reader.header }
    var untitled: [Int] { reader.untitled }
    var legacy: LegacyText { reader.legacy }

    /// What became of the rows so far; ahead of those that were given by some, while rows are read ahead.
    var count: RowCount {
        guard ahead != nil else { return reader.count }
        var count = countSoFar
        count.refuse(refusedCount)
        return count
    }

    /// Lets a thread of its own read from here on, unless somebody is told of every row.
    mutating func readAhead() {
        guard ahead == nil, !reader.isWatched else { return }
        let worker = Worker(reader)
        ahead = ReadAhead(limit: SheetFeed.batchLimit) { worker.next() }
    }

    /// The next row of a nominee or an initiative; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    mutating func next(findings: inout Findings) throws(Failure) -> SheetRow? {
        guard let ahead else { return try reader.next(findings: &findings) }
        while given == batch.count, ending == nil {
            guard let next = ahead.next() else { return nil }
            (batch, given, countSoFar, ending) = (next.rows, 0, next.count, next.ending)
        }
        if given < batch.count {
            let found = batch[given]
            given += 1
            if let before = found.findings { findings.append(before) }
            return found.row
        }
        guard let ending else { return nil }
        reader = ending.reader
        reader.refuse(refusedCount)
        (self.ahead, self.ending, refusedCount) = (nil, nil, 0)
        findings.append(ending.findings)
        if let failure = ending.failure { throw failure }
        return nil
    }

    /// A row that looked like a nomination turned out not to be fit to take.
    mutating func refuse(_ row: SheetRow) {
        if ahead == nil { reader.refuse(row) } else { refusedCount += 1 }
    }
}

/// A row, with what was found before it.
private struct FoundRow: Sendable {
    let row: SheetRow
    let findings: Findings?
}
