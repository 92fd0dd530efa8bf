public import Failures
import Postgres
public import Vietnamese

enum PersonQueries {
    static let list = Query<Listed, String?, CalendarDate, String?, Int64?, Int32?>(
        "recipient/list_people")
    static let show = Query<Listed, Int64>("recipient/find_person")
    static let exists = Query<Bool, Int64>("recipient/person_exists")
    static let listAwards = Query<Listed, Int64>("recipient/list_awards")
    static let add = Query<Int64, String, Int64, CalendarDate?, String?, String?, Bool>(
        "recipient/add_person")
    static let addPart = Query<Nothing, Int64, String, String?>("recipient/add_person_part")
    static let listAlike = Query<AlikePersonRow, String, Int64, CalendarDate?, String?, String?>(
        "recipient/list_alike")
    static let listUnasked = Query<String, [String]>("recipient/list_unasked")
    static let askNumbers = Query<Int32, [String]>("recipient/ask_numbers")
}

/// Somebody of the register whom a person to be added may be, in one line of words.
struct AlikePersonRow: RowDecodable {
    let words: String

    init(row: inout RowReader) throws(PostgresError) {
        let (id, name) = (try row.next(Int64.self), try row.next(String.self))
        let birth = try row.next(String?.self)
        let unit = try row.next(String.self)
        words = "\(id) – " + [name, birth, unit].compactMap { $0 }.joined(separator: ", ")
    }
}

/// Ends a transaction that needs answers about personal numbers: they are asked about in one of their own, so that the
/// question stays, and then it runs again.
struct UnaskedNumbers: Error {
    let numbers: [String]
}

/// A person to be added to the register.
public struct NewPerson: Sendable {
    /// Full name.
    public var name: String
    /// Code of the unit.
    public var unit: String
    /// Date of birth, as far as it is known.
    public var born: PartialDate?
    /// Personal number of 12 digits.
    public var personalNumber: String?
    /// `male` or `female`.
    public var sex: String?
    /// Whether it is known to be nobody whom the register has, however alike they are.
    public var isNew: Bool

    /// Creates a person.
    public init(
        name: String, unit: String, born: PartialDate?, personalNumber: String?, sex: String?,
        isNew: Bool = false
    ) {
        self.isNew = isNew
        self.name = name
        self.unit = unit
        self.born = born
        self.personalNumber = personalNumber
        self.sex = sex
    }
}

extension Registry {
    /// Adds a person.
    /// - Throws: TD101 for the unit, TD122 when the unit has such a person, TD150 when the register may have it, TD152, TD263 and TD266 for the number.
    /// - Returns: the person's id.
    public func addPerson(_ person: NewPerson, on day: CalendarDate) async throws(Failure) -> Int64 {
        if let number = person.personalNumber,
            number.utf8.count != 12 || !number.utf8.allSatisfy({ (48...57).contains($0) })
        {
            throw Failure("TD263", ["value": number])
        }
        return try await write { session in
            let numbers = [person.personalNumber].compactMap { $0 }
            let unasked = try session.all(PersonQueries.listUnasked, numbers)
            guard unasked.isEmpty else { throw UnaskedNumbers(numbers: unasked) }
            let unit = try session.unit(person.unit, on: day)
            if !person.isNew {
                let alike = try session.all(
                    PersonQueries.listAlike, person.name.nfc, unit.id, person.born?.start,
                    person.born?.precision.rawValue, person.personalNumber)
                guard alike.isEmpty else {
                    throw Failure(
                        "TD150",
                        ["name": person.name, "offers": alike.map(\.words).joined(separator: "; ")])
                }
            }
            let id = try session.one(
                PersonQueries.add, person.name.nfc, unit.id, person.born?.start,
                person.born?.precision.rawValue, person.personalNumber, person.isNew)
            try session.execute(PersonQueries.addPart, id, person.name.nfc, person.sex)
            return id
        }
    }

    /// Refuses an id that no person has.
    /// - Throws: TD106.
    public func requirePerson(_ id: Int64) async throws(Failure) {
        guard try await read({ try $0.one(PersonQueries.exists, id) }) else {
            throw Failure("TD106", ["id": String(id)])
        }
    }
}

extension Listing {
    /// Persons in Vietnamese order, of a unit and those below it, whose name holds a text.
    ///
    /// A page has at most `most` of them, and begins behind the person with the id `after`.
    public static func people(
        unit: String?, on day: CalendarDate, named part: String?, after: Int64? = nil, most: Int? = nil
    ) -> Listing {
        Listing("people", PersonQueries.list, unit, day, part?.nfc, after, most.map { Int32(clamping: $0) })
    }

    /// One person.
    public static func person(_ id: Int64) -> Listing { Listing("person", PersonQueries.show, id) }

    /// Awards of a recipient by year, with their decisions.
    public static func awards(of recipient: Int64) -> Listing {
        Listing("awards", PersonQueries.listAwards, recipient)
    }
}
