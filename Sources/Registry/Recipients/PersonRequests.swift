public import Failures
import Postgres
public import Vietnamese

enum PersonRequestQueries {
    static let ask = Query<Int64, Int64, String>("recipient_request/ask_office")
    static let answer = Query<Nothing, Int64, Int64?, String?>("recipient_request/answer_request")
    static let list = Query<Listed, Bool>("recipient_request/list_requests")

    static let all: [any AnyQuery] = [ask, answer, list]
}

extension Registry {
    /// Asks the office of a unit about somebody of its own, to nominate him.
    ///
    /// - Parameters:
    ///   - unit: code of the unit whose office is asked.
    ///   - wording: whom the question means: name, birth, post.
    ///   - day: day as of which the code is read.
    /// - Throws: TD101 for the unit, TD154 when the account works for it itself, TD260 without words.
    /// - Returns: the number of the question.
    public func askOffice(of unit: String, about wording: String, on day: CalendarDate)
        async throws(Failure) -> Int64
    {
        guard let wording = wording.nfc.nonEmpty else { throw Failure("TD260") }
        return try await write { session in
            try session.one(PersonRequestQueries.ask, session.unit(unit, on: day).id, wording)
        }
    }

    /// Answers a question of another office: by the person that it means, or with the reason why not.
    /// - Throws: TD155 and TD156 for the question, TD106 for the person, TD157 without person and reason.
    public func answerRequest(_ request: Int64, person: Int64?, reason: String?) async throws(Failure) {
        let reason = reason?.nfc.nonEmpty
        _ = try await write { try $0.execute(PersonRequestQueries.answer, request, person, reason) }
    }
}

extension Listing {
    /// Questions from and to the offices that the account works for, the newest first.
    public static func personRequests(openOnly: Bool = false) -> Listing {
        Listing("person_requests", PersonRequestQueries.list, openOnly)
    }
}
