public import Failures
import Postgres
import Vietnamese

enum NameCorrectionQueries {
    static let correct = Query<Nothing, Int64, String, String, Bool>("recipient/correct_name")
    static let list = Query<Listed, Int64>("recipient/list_name_corrections")
    static let all: [any AnyQuery] = [correct, list]
}

extension Registry {
    /// Mends the name on a card, as after a slip of the pen; nominations and awards keep the wording that they have.
    ///
    /// Wording of papers is corrected by a paper: `correct`.
    /// - Parameters:
    ///   - recipient: whose card it is.
    ///   - name: the true name.
    ///   - reason: why.
    ///   - asWritten: whether somebody looked at a name that looks like one of an old font, and it is right.
    ///   - isConfirmed: whether somebody has looked twice at a name that becomes another.
    /// - Throws: TD356 and TD357 for text of an old font; TD106 for an id that nobody in reach has, TD122 when the unit has
    ///   such a person, TD283 without a reason; TD545 for what is no name; unless it is confirmed TD546 for a name
    ///   of other words and TD547 for another's.
    public func correctName(
        of recipient: Int64, to name: String, reason: String, asWritten: Bool = false,
        isConfirmed: Bool = false
    ) async throws(Failure) {
        let reason = try Self.required(reason)
        if !asWritten { try Self.refuseOldFonts(in: [name]) }
        _ = try await write {
            try $0.execute(NameCorrectionQueries.correct, recipient, name.nfc, reason, isConfirmed)
        }
    }
}

extension Listing {
    /// What the name on a card was before it was mended, and why.
    public static func nameCorrections(of recipient: Int64) -> Listing {
        Listing("name_corrections", NameCorrectionQueries.list, recipient)
    }
}
