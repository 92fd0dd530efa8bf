import Commendation
public import Failures
import Postgres
import Vietnamese

enum EditQueries {
    static let lock = Query<Wording, Int64>("nomination/lock_wording")
    static let listReopened = Query<String, Int64>("nomination/list_reopened")
    static let edit = Query<
        Nothing, Int64, String?, String?, String?, String?, String?, String?, String?
    >("nomination/edit_wording")
}

/// The wording of a nomination as it stands.
struct Wording: RowDecodable {
    let name: String
    let state: String
    let version: Int32
    private let texts: [NominationField: String]

    init(row: inout RowReader) throws(PostgresError) {
        name = try row.next()
        state = try row.next()
        version = try row.next()
        var texts: [NominationField: String] = [:]
        texts[.honorific] = try row.next() as String?
        texts[.post] = try row.next() as String?
        texts[.unitName] = try row.next() as String
        texts[.achievement] = try row.next() as String
        texts[.note] = try row.next() as String?
        texts[.commendationType] = try row.next() as String
        texts[.achievementKey] = try row.next() as String?
        self.texts = texts
    }

    /// The text of a field; empty when it has none.
    subscript(field: NominationField) -> String { texts[field] ?? "" }
}

extension Registry {
    /// Mends the wording of a draft, or of a nomination that came back.
    ///
    /// - Parameters:
    ///   - id: the nomination.
    ///   - changes: new texts; an empty one clears a field that need not be there.
    ///   - version: the version that the writer has read.
    ///   - asWritten: whether somebody looked at texts that look like those of an old font, and they are right.
    /// - Throws: TD356 and TD357 for text of an old font; TD107; TD280 when somebody has changed it since, with a detail for each field in which the two
    ///   differ; TD282 for a field that is not among those for which it was returned; TD211 when it has been sent;
    ///   TD112 when a field that must be there would be empty; TD136 for a type of commendation that is none.
    /// - Returns: the version after the edit; the same when nothing was different.
    @discardableResult
    public func editNomination(
        _ id: Int64, _ changes: [NominationField: String], version: Int, asWritten: Bool = false
    ) async throws(Failure) -> Int {
        var changes = changes.mapValues(\.nfc)
        if !asWritten {
            try Self.refuseOldFonts(in: NominationField.allCases.compactMap { changes[$0] })
        }
        if let text = changes[.commendationType], !text.isEmpty {
            guard let type = CommendationType(text) else { throw Failure("TD136", ["value": text]) }
            changes[.commendationType] = type.rawValue
        }
        let edited = changes
        let missing = [NominationField.unitName, .achievement, .commendationType].filter { changes[$0] == "" }
        guard missing.isEmpty else {
            throw Failure(
                "TD112", ["count": String(missing.count)],
                details: missing.map { Failure.Detail("TD260", column: $0.title) })
        }
        return try await write { session in
            guard let present = try session.first(EditQueries.lock, id) else {
                throw Failure("TD107", ["id": String(id)])
            }
            let different = NominationField.allCases.filter { field in
                edited[field].map { $0 != present[field] } ?? false
            }
            guard present.version == version else {
                throw Failure(
                    "TD280", ["id": String(id), "read": String(version), "present": String(present.version)],
                    details: different.map { field in
                        Failure.Detail(
                            "TD281",
                            [
                                "field": field.rawValue, "yours": edited[field] ?? "",
                                "present": present[field],
                            ])
                    })
            }
            let reopened = try session.all(EditQueries.listReopened, id)
            if present.state == "returned", !reopened.isEmpty,
                let closed = different.first(where: { !reopened.contains($0.rawValue) })
            {
                throw Failure("TD282", ["id": String(id), "name": present.name, "field": closed.rawValue])
            }
            try session.execute(
                EditQueries.edit, id, edited[.honorific], edited[.post], edited[.unitName],
                edited[.achievement], edited[.note],
                edited[.commendationType], edited[.achievementKey])
            return different.isEmpty ? version : version + 1
        }
    }
}
