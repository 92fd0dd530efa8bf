public import Failures
import Postgres
public import Vietnamese

enum SignerQueries {
    static let add = Query<
        Int64, Int64, String, String?, String, String?, String, CalendarDate, CalendarDate?, String?, Bool
    >("signer/add_signer")
    static let end = Query<Nothing, Int64, CalendarDate>("signer/end_signer")
    static let list = Query<Listed, String?, CalendarDate?>("signer/list_signers")
}

/// As what somebody signs who is not the head.
public enum SigningCapacity: String, Sendable, CaseIterable {
    /// Ký thay: a deputy.
    case deputy = "KT."
    /// Thừa lệnh: by order.
    case byOrder = "TL."
    /// Thừa ủy quyền: by mandate.
    case byMandate = "TUQ."
    /// Được ủy quyền: entrusted, as with handing over.
    case entrusted = "Ủy quyền"
}

/// A right to sign for a unit.
public struct NewSigner: Sendable {
    /// Code of the unit on the first day.
    public var unit: String
    /// The account that will sign.
    public var account: String
    /// Name as printed; nil for that of the account.
    public var name: String?
    /// Post as printed, such as `Phó Chủ tịch`.
    public var post: String
    /// As what; nil for the head.
    public var capacity: SigningCapacity?
    /// To hand awards over instead of deciding them.
    public var isForHandingOver = false
    /// To decide by key only: what it approves must carry a signature.
    public var isByKey = false
    /// First day.
    public var from: CalendarDate
    /// Last day; nil until it is ended.
    public var until: CalendarDate?
    /// The paper that gives it, which all but heads and deputies need.
    public var paper: String?

    /// Creates a right to sign.
    public init(unit: String, account: String, post: String, capacity: SigningCapacity?, from: CalendarDate) {
        self.unit = unit
        self.account = account
        self.post = post
        self.capacity = capacity
        self.from = from
    }
}

extension Registry {
    /// Records that an account signs for a unit.
    ///
    /// The power to decide is delegated within ministries only (Law 06/2022/QH15 Art 79(3)); deputies sign by office.
    /// - Throws: TD101, TD110 when it ends before it begins, TD116 for a unit that decides nothing, TD311 unless an
    ///   administrator asks, or for a signer who is no leader, TD320, TD321, TD326 when the account signs for the unit
    ///   already, or another head does, TD328 without a paper.
    /// - Returns: the id of the right.
    public func addSigner(_ signer: NewSigner) async throws(Failure) -> Int64 {
        if let until = signer.until, until < signer.from {
            throw Failure(
                "TD110",
                [
                    "value": ClericalDate.slashed(until), "field": "until",
                    "expected": "≥ \(ClericalDate.slashed(signer.from))",
                ])
        }
        return try await write { session in
            try session.one(
                SignerQueries.add, session.unit(signer.unit, on: signer.from).id, signer.account,
                signer.name?.nfc,
                signer.post.nfc, signer.capacity?.rawValue, signer.isForHandingOver ? "hand_over" : "decide",
                signer.from, signer.until, signer.paper?.nfc, signer.isByKey)
        }
    }

    /// Ends a right to sign after a day.
    /// - Throws: TD311, TD324 when there is none, or it begins later.
    public func endSigner(_ id: Int64, after day: CalendarDate) async throws(Failure) {
        try await write { _ = try $0.execute(SignerQueries.end, id, day) }
    }
}

extension Listing {
    /// Who signs: for a unit, on a day.
    public static func signers(unit: String?, on day: CalendarDate?) -> Listing {
        Listing("signers", SignerQueries.list, unit, day)
    }
}
