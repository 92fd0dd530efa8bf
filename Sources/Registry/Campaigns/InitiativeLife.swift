public import Failures
import Postgres
public import Vietnamese

enum InitiativeLifeQueries {
    static let listAuthors = Query<Listed, String>("initiative/list_authors")
    static let addAuthor = Query<Nothing, String, Int64, Int32>("initiative/add_author")
    static let addRecognition = Query<Nothing, String, String, String, String?, CalendarDate, Bool, Bool>(
        "initiative/add_recognition")
    static let confirmRecognition = Query<Int64, String, String, String, Int32, String, CalendarDate>(
        "initiative/confirm_recognition")
    static let addAdoption = Query<Nothing, String, String, Int64, CalendarDate?, String, String?>(
        "initiative/add_adoption")

    static let all: [any AnyQuery] = [
        listAuthors, addAuthor, addRecognition, confirmRecognition, addAdoption,
    ]
}

/// Whose head recognised the effect of an initiative, and how far it reaches (Law 06/2022/QH15 Art 21(2), 22(2)).
public struct NewRecognition: Sendable {
    /// `grassroots`, `ministry_province` or `nation`.
    public var scope: String
    /// Who recognised it.
    public var by: String
    /// Number of the paper.
    public var paper: String?
    /// The day on which it was recognised.
    public var day: CalendarDate
    /// Whether it was found to be effective.
    public var isEffective = true
    /// Whether others can take it over.
    public var isReplicable = true

    /// Creates a recognition as effective and replicable.
    public init(scope: String, by: String, paper: String?, day: CalendarDate) {
        (self.scope, self.by, self.paper, self.day) = (scope, by, paper, day)
    }
}

/// A place that took an initiative over.
public struct NewAdoption: Sendable {
    /// The place in words.
    public var place: String
    /// Code of the unit that it belongs to.
    public var unit: String
    /// The day from which it was used there; nil when nobody knows.
    public var day: CalendarDate?
    /// Whether it is used there no more.
    public var isStopped = false
    /// What is to be said of it, such as why it was stopped.
    public var note: String?

    /// Creates an adoption.
    public init(place: String, unit: String, day: CalendarDate?, note: String?) {
        (self.place, self.unit, self.day, self.note) = (place, unit, day, note)
    }
}

extension Registry {
    /// Enters an author of an initiative with a share in percent.
    ///
    /// Of somebody who is an author already, the share is mended.
    /// - Throws: TD108 and TD106 for initiative and person, TD484 when the shares would come to more than 100.
    public func addAuthor(_ person: Int64, of code: String, share: Int) async throws(Failure) {
        try await requireInitiative(code)
        try await requirePerson(person)
        try await write { session in
            _ = try session.execute(
                InitiativeLifeQueries.addAuthor, code, person, Int32(clamping: share))
        }
    }

    /// Enters who recognised an initiative.
    ///
    /// An authority that works in the register has its own office enter it, or its leader vouch for it first.
    /// - Throws: TD108 for the initiative, TD122 when a recognition of that scope is entered, TD196 for an authority that
    ///   nobody has asked, TD408 for one that had ended by then.
    public func recognise(_ code: String, _ recognition: NewRecognition) async throws(Failure) {
        try await requireInitiative(code)
        try await write { session in
            _ = try session.execute(
                InitiativeLifeQueries.addRecognition, code, recognition.scope, recognition.by.nfc,
                recognition.paper?.nfc, recognition.day, recognition.isEffective, recognition.isReplicable)
        }
    }

    /// Vouches, as the leader of the authority that recognised an initiative, for that paper; offices below may then enter it.
    ///
    /// - Parameters:
    ///   - code: code of the initiative.
    ///   - scope: how far it reaches, as the recognition will say.
    ///   - by: the authority in words, as the recognition will name it.
    ///   - number: number of the paper.
    ///   - day: its day.
    /// - Throws: TD108 for the initiative, TD399 when the words name no authority of the account, TD313 without a right to sign,
    ///   TD315 for an initiative of one's own.
    public func confirmRecognition(
        of code: String, scope: String, by: String, number: PaperNumber, on day: CalendarDate
    ) async throws(Failure) {
        try await requireInitiative(code)
        try await write { session in
            _ = try session.one(
                InitiativeLifeQueries.confirmRecognition, code, scope, by.nfc,
                Int32(clamping: number.number), number.symbol, day)
        }
    }

    /// Enters a place that took an initiative over.
    /// - Parameters:
    ///   - code: code of the initiative.
    ///   - adoption: the place.
    ///   - today: the day as of which the unit's code is read when the adoption has none.
    /// - Throws: TD108 and TD101 for initiative and unit, TD122 when the place is entered.
    public func adopt(
        _ code: String, _ adoption: NewAdoption, today: CalendarDate
    ) async throws(Failure) {
        try await requireInitiative(code)
        try await write { session in
            let unit = try session.unit(adoption.unit, on: adoption.day ?? today)
            _ = try session.execute(
                InitiativeLifeQueries.addAdoption, code, adoption.place.nfc, unit.id, adoption.day,
                adoption.isStopped ? "stopped" : "in_use", adoption.note?.nfc)
        }
    }
}

extension Listing {
    /// Authors of an initiative with their shares.
    public static func authors(of initiative: String) -> Listing {
        Listing("authors", InitiativeLifeQueries.listAuthors, initiative)
    }
}
