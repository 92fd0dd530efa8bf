import ArgumentParser
import Commendation
import Documents
import Glibc
import Registry

/// How a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case table, tsv, csv, json, xlsx
}

/// Where results go, and how.
struct ListOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Định dạng: table, tsv, csv, json, xlsx. Mặc định: table trên màn hình, tsv khi nối lệnh, theo đuôi tệp với --output.",
                "Format: table, tsv, csv, json, xlsx. Default: table on a terminal, tsv into a pipe, by the file's ending with --output."
            ),
            valueName: "table|tsv|csv|json|xlsx"))
    var format: ListFormat?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            say("Ghi ra tệp thay vì màn hình.", "Write to a file instead of the terminal."), valueName: "file"
        ))
    var output: String?

    var target: OutputTarget { OutputTarget(path: output) }

    /// The format asked for, or the one that fits the target.
    var chosen: ListFormat { format ?? target.usualFormat }

    /// Sends a list to its target.
    /// - Returns: how many lines it had.
    @discardableResult
    func write(
        _ listing: Listing, asOf moment: PastMoment? = nil, from registry: Registry
    ) async throws -> Int {
        let (format, target) = (chosen, target)
        return try await registry.list(listing, asOf: moment) { try target.sink(format) }
    }

    /// Sends everything about one thing to its target; `titles` names the lists after the first.
    func write(
        _ listings: [Listing], titles: [String: String], asOf moment: PastMoment? = nil,
        from registry: Registry
    ) async throws {
        let (format, target) = (chosen, target)
        if format == .csv || format == .tsv || format == .xlsx {
            // A file of rows holds one list: the first.
            guard let first = listings.first else { return }
            try await write(first, asOf: moment, from: registry)
            return
        }
        try await registry.list(listings, asOf: moment) { try target.sheet(format, titles: titles) }
    }
}
