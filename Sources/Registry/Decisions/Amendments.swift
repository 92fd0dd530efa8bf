import Failures
import Postgres
import Vietnamese

enum AmendmentQueries {
    static let listCorrectionFindings = Query<CorrectionFinding, Int64, [Int32], [String], [String?]>(
        "amendment/list_correction_findings")
    static let correct = Query<
        Int64, Int64, Int64?, Int32, String, CalendarDate, String, [Int32], [String], [String?], Bool
    >("amendment/correct_decision")
    static let listRevocationFindings = Query<RevocationFinding, Int64, [Int32]?>(
        "amendment/list_revocation_findings")
    static let revokeLines = Query<Int64, Int64, Int64?, CalendarDate, [Int32]?, Bool>(
        "amendment/revoke_lines")
    static let issueRevocation = Query<
        Nothing, Int64, Int64, Int64?, Int32, String, CalendarDate, String, String
    >("amendment/issue_revocation")
    static let listAnnulled = Query<ListedRevocation, Int64>("amendment/list_annulled")
    static let listRecordedLater = Query<RecordedLater, Int64>("amendment/list_recorded_later")
    static let addDependents = Query<Nothing, Int64, [Int64], [String], [String], [String], [String]>(
        "amendment/add_dependents")
    static let recover = Query<Nothing, Int64, Int32, CalendarDate, Bool, Int64, String?>(
        "amendment/recover_award")
    static let count = Query<Int64, Int64>("amendment/count_amendments")
    static let list = Query<Listed, Int64>("amendment/list_amendments")
    static let listCorrectedLines = Query<Listed, Int64>("amendment/list_corrected_lines")
    static let listRevokedLines = Query<Listed, Int64>("amendment/list_revoked_lines")
    static let listDependents = Query<Listed, Int64>("amendment/list_dependents")
}

/// Something against a correction.
struct CorrectionFinding: RowDecodable {
    let code: String
    let ordinal: Int32
    let name: String
    let field: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        ordinal = try row.next()
        name = try row.next()
        field = try row.next()
        subject = try row.next()
    }

    /// What somebody may mean all the same: a name of other words, or that another bears, or a line that reads as another's.
    static let toConfirm = ["TD546", "TD547", "TD557", "TD569"]
    var isToConfirm: Bool { CorrectionFinding.toConfirm.contains(code) }

    var detail: Failure.Detail {
        Failure.Detail(
            code,
            [
                "ordinal": String(ordinal), "name": name, "field": NominationFields.title(field),
                "subject": subject,
            ])
    }
}

/// Something against a revocation.
struct RevocationFinding: RowDecodable {
    let code: String
    let ordinal: Int32
    let name: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        ordinal = try row.next()
        name = try row.next()
        subject = try row.next()
    }

    var detail: Failure.Detail {
        Failure.Detail(code, ["ordinal": String(ordinal), "name": name, "subject": subject])
    }
}

extension Failure {
    /// One failure for everything against a paper; nil when there is nothing.
    init?(_ findings: [Failure.Detail]) {
        guard !findings.isEmpty else { return nil }
        self.init("TD112", ["count": String(findings.count)], details: findings)
    }
}

extension Listing {
    /// Everything that came after a decision: later papers, corrected texts, revoked lines with what is to come back,
    /// nominations that relied on them.
    public static func amendments(of decision: Int64) -> [Listing] {
        [
            Listing("amendments", AmendmentQueries.list, decision),
            Listing("corrections", AmendmentQueries.listCorrectedLines, decision),
            Listing("revoked", AmendmentQueries.listRevokedLines, decision),
            Listing("dependents", AmendmentQueries.listDependents, decision),
        ]
    }
}
