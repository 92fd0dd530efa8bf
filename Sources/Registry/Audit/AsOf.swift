public import Commendation
public import Failures
import Postgres
public import Vietnamese

/// A moment in the past at which the register is looked at.
public struct PastMoment: Sendable, Equatable {
    let day: CalendarDate
    /// Minutes after the day's beginning.
    let minute: Int

    /// The end of a day in Vietnam.
    public init(endOf day: CalendarDate) {
        self.day = day
        minute = 24 * 60
    }

    /// The end of a minute in Vietnam; nil when the clock has no such time.
    public init?(_ day: CalendarDate, hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.day = day
        self.minute = hour * 60 + minute + 1
    }
}

extension Registry {
    /// Sends a list as it would have been at a moment in the past.
    ///
    /// - Parameters:
    ///   - listing: what to list.
    ///   - moment: nil for the present.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD341 for a moment before the audit began, TD342 for one that is still to come; what the database or
    ///   the sink has to say.
    /// - Returns: the number of rows.
    @discardableResult
    public func list(
        _ listing: Listing, asOf moment: PastMoment?,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> Int {
        guard let moment else { return try await list(listing, into: makeSink) }
        return try await readPast(moment) { session in
            var sink = try makeSink()
            return try listing.run(session, into: &sink)
        }
    }

    /// Sends several lists about one thing to a sheet as they would have been at a moment in the past.
    ///
    /// - Parameters:
    ///   - listings: what to list.
    ///   - moment: nil for the present.
    ///   - makeSheet: called where the rows arrive, on the connection's thread.
    /// - Throws: as `list(_:asOf:into:)`.
    public func list(
        _ listings: [Listing], asOf moment: PastMoment?,
        into makeSheet: @escaping @Sendable () throws -> any SheetSink
    ) async throws(Failure) {
        guard let moment else {
            try await list(listings, into: makeSheet)
            return
        }
        try await readPast(moment) { session in
            var sheet = try makeSheet()
            _ = try send(listings, session, &sheet)
        }
    }

    /// Runs a body that sees the register as it stood at a moment; nil for the present.
    func read<T: Sendable>(asOf moment: PastMoment?, _ body: @escaping @Sendable (Session) throws -> T)
        async throws(Failure) -> T
    {
        guard let moment else { return try await read(body) }
        return try await readPast(moment, body)
    }

    /// The past is made of temporary views, so the transaction writes; all its statements see one moment nevertheless.
    private func readPast<T: Sendable>(
        _ moment: PastMoment, _ body: @escaping @Sendable (Session) throws -> T
    ) async throws(Failure) -> T {
        do {
            return try await pool.write(isolation: .repeatableRead) { session in
                try session.execute(AuditQueries.enterPast, moment.day, Int32(moment.minute))
                let value = try body(session)
                try session.execute(AuditQueries.leavePast)
                return value
            }
        } catch {
            throw Failure(translating: error, actingAs: account)
        }
    }
}
