public import Failures
import Intake
import Postgres
public import Vietnamese

extension Registry {
    /// Enters the yearly ratings in a CSV file: all of them, or nothing with every complaint.
    ///
    /// The same file twice changes nothing; a line that says something else corrects, and the history keeps what was
    /// there, who changed it and when.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - day: as of which codes of units are read; no rating is of a later year.
    /// - Throws: TD410 with a detail for each complaint; TD4xx for the file.
    /// - Returns: numbers of rows that were new and that corrected.
    public func rate(file path: String, on day: CalendarDate) async throws(Failure) -> FactOutcome {
        try await take(.rating, file: path, on: day)
    }

    /// Enters one yearly rating of a person or collective.
    ///
    /// - Parameters:
    ///   - recipient: id in the register.
    ///   - year: as people write it.
    ///   - rating: `HTXS`, `HTT`, `HT`, `KHT`, or their words.
    ///   - paper: the paper that shows it.
    ///   - details: how it was given, by field name, such as `points` or `basis`; as people write them.
    ///   - day: no rating is of a later year.
    /// - Throws: TD112 with a detail for each complaint.
    /// - Returns: whether it was new or a correction.
    public func rate(
        _ recipient: String, year: String, rating: String, paper: String, _ details: [String: String] = [:],
        on day: CalendarDate
    ) async throws(Failure) -> FactOutcome {
        let cells = ["recipient_id": recipient, "year": year, "rating": rating, "paper": paper]
            .merging(details) { $1 }
        return try await take(.rating, cells: cells, on: day)
    }

    /// Enters the yearly figures of collectives in a CSV file, as `rate(file:on:)` does ratings.
    ///
    /// A row that names a unit and no collective means the unit itself. A figure that is not given stays.
    /// - Throws: TD410 with a detail for each complaint; TD4xx for the file.
    /// - Returns: numbers of rows that were new and that corrected.
    public func setFigures(file path: String, on day: CalendarDate) async throws(Failure) -> FactOutcome {
        try await take(.figures, file: path, on: day)
    }

    /// Enters figures of one unit in a year.
    ///
    /// - Parameters:
    ///   - unit: code of the unit.
    ///   - year: as people write it.
    ///   - figures: by name, such as `members` or `members_ldtt`; as people write them.
    ///   - paper: the paper that shows them.
    ///   - day: as of which the code is read.
    /// - Throws: TD112 with a detail for each complaint.
    /// - Returns: whether they were new or a correction.
    public func setFigures(
        of unit: String, year: String, _ figures: [String: String], paper: String, on day: CalendarDate
    ) async throws(Failure) -> FactOutcome {
        let cells = ["unit_code": unit, "year": year, "paper": paper].merging(figures) { $1 }
        return try await take(.figures, cells: cells, on: day)
    }

    /// Refuses an id that no recipient has.
    /// - Throws: TD130.
    public func requireRecipient(_ id: Int64) async throws(Failure) {
        guard try await read({ try $0.one(FactQueries.recipientExists, id) }) else {
            throw Failure("TD130", ["subject": String(id)])
        }
    }

    private func take(_ kind: FactKind, file path: String, on day: CalendarDate)
        async throws(Failure) -> FactOutcome
    {
        try await write { session in
            try FactStaging(session: session, kind: kind, day: day).take(CSVReader(path: path), path: path)
        }
    }

    /// A single entry is a file of one line, so that it meets the same checks.
    private func take(_ kind: FactKind, cells: [String: String], on day: CalendarDate)
        async throws(Failure) -> FactOutcome
    {
        let line = TypedLines(cells, fields: FactFields(kind).all)
        do {
            return try await write { session in
                try FactStaging(session: session, kind: kind, day: day)
                    .take(line.reader(path: kind.path), path: kind.path)
            }
        } catch {
            throw error.ofOneLine
        }
    }
}

extension Failure {
    /// The complaints about a single line, for somebody who has sent no file.
    fileprivate var ofOneLine: Failure {
        guard code == "TD410" else { return self }
        let details = details.map { Failure.Detail($0.code, column: $0.column, $0.arguments) }
        return Failure("TD112", ["count": String(details.count)], details: details)
    }
}

extension Listing {
    /// Yearly ratings of a recipient.
    public static func ratings(of recipient: Int64) -> Listing {
        Listing("ratings", FactQueries.listRatings, recipient)
    }

    /// What corrections changed in the ratings of a recipient.
    public static func ratingCorrections(of recipient: Int64) -> Listing {
        Listing("corrections", FactQueries.listCorrections, recipient, "rating")
    }

    /// Figures of the collectives of a unit and those below it, of a year.
    public static func figures(unit: String?, on day: CalendarDate, year: Int?) -> Listing {
        Listing("figures", FactQueries.listFigures, unit, day, year.map { Int32(clamping: $0) })
    }
}
