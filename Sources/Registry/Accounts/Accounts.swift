public import Failures
import Postgres
public import Vietnamese

enum AccountQueries {
    static let add = Query<Nothing, String, String, String, Int64?, Int64?>("account/add_account")
    static let grant = Query<Nothing, String, String>("account/grant_account")
    static let scope = Query<Nothing, String, Int64?>("account/scope_account")
    static let link = Query<Nothing, String, Int64>("account/link_account")
    static let disable = Query<Nothing, String, Bool>("account/disable_account")
    static let setPassword = Query<Nothing, String, String>("account/set_password")
    static let list = Query<Listed, Bool>("account/list_accounts")
    static let findReach = Query<String?, String>("account/find_reach")
}

/// What an account may do; one account has one of them.
public enum AccountRole: String, Sendable, CaseIterable {
    /// Reads.
    case viewer
    /// Records nominations, dossiers, councils and drafts.
    case office
    /// Approves, refuses, defers and forwards.
    case leader
    /// Keeps accounts and rights to sign, and may act as an account.
    case admin
}

/// Somebody who is going to work with the register.
public struct NewAccount: Sendable {
    /// The login role: lower-case letters, digits, `.`, `_` and `-`.
    public var name: String
    /// Name of the person.
    public var fullName: String
    /// What it may do.
    public var role: AccountRole
    /// Code of the unit that it works for, with those below; nil for the whole register.
    public var unit: String?
    /// Id of the person in the register, who neither proposes nor decides on himself.
    public var person: Int64?

    /// Creates an account.
    public init(name: String, fullName: String, role: AccountRole, unit: String?, person: Int64?) {
        self.name = name
        self.fullName = fullName
        self.role = role
        self.unit = unit
        self.person = person
    }
}

extension Registry {
    /// Makes an account and its login role; it has no password yet.
    /// - Throws: TD101 for the unit, TD106 for the person, TD311 unless an administrator asks, TD318 when the server
    ///   has such a role, TD325 for a name that cannot be one, TD330 for an administrator of a unit, TD122 when there
    ///   is such an account.
    public func addAccount(_ account: NewAccount, on day: CalendarDate) async throws(Failure) {
        try await write { session in
            let unit = try account.unit.map { try session.unit($0, on: day).id }
            if let person = account.person, try !session.one(PersonQueries.exists, person) {
                throw Failure("TD106", ["id": String(person)])
            }
            try session.execute(
                AccountQueries.add, account.name, account.fullName.nfc, account.role.rawValue, unit,
                account.person)
        }
    }

    /// Gives an account another right instead of the one it has.
    /// - Throws: TD311, TD319 for one's own account, TD320 when there is none of that name, TD330 for an
    ///   administrator of a unit.
    /// - Returns: name of the unit that it works for; nil for the whole register.
    @discardableResult
    public func grantAccount(_ name: String, _ role: AccountRole) async throws(Failure) -> String? {
        try await write { session in
            try session.execute(AccountQueries.grant, name, role.rawValue)
            return try session.one(AccountQueries.findReach, name)
        }
    }

    /// Lets an account work for a unit and those below it, or for the whole register.
    /// - Throws: TD101, TD311, TD319, TD320, TD330 for an administrator.
    public func scopeAccount(_ name: String, unit: String?, on day: CalendarDate) async throws(Failure) {
        try await write { session in
            let unit = try unit.map { try session.unit($0, on: day).id }
            try session.execute(AccountQueries.scope, name, unit)
        }
    }

    /// Says which person of the register is behind an account, who then neither proposes nor decides on himself with it.
    /// - Throws: TD106 for the person, TD230 when it is another's already, TD311, TD319, TD320.
    public func linkAccount(_ name: String, to person: Int64) async throws(Failure) {
        try await write { _ = try $0.execute(AccountQueries.link, name, person) }
    }

    /// Closes an account at once, and ends what it has open; or opens it again.
    /// - Throws: TD311, TD319, TD320.
    public func disableAccount(_ name: String, _ isDisabled: Bool = true) async throws(Failure) {
        try await write { _ = try $0.execute(AccountQueries.disable, name, isDisabled) }
    }

    /// Gives an account a password; what travels is only what the server keeps of it.
    /// - Throws: TD311, TD319, TD320, TD327 for fewer than twelve characters.
    public func setPassword(_ password: String, of name: String) async throws(Failure) {
        guard password.count >= 12 else { throw Failure("TD327") }
        try await write { session in
            let verifier = try session.passwordVerifier(password, role: name)
            try session.execute(AccountQueries.setPassword, name, verifier)
        }
    }
}

extension Listing {
    /// All accounts, or those that are open.
    public static func accounts(withDisabled: Bool) -> Listing {
        Listing("accounts", AccountQueries.list, withDisabled)
    }
}
