import Postgres
public import Vietnamese

enum CardQueries {
    static let listRatings = Query<Listed, Int64>("person/list_card_ratings")
    static let listNominations = Query<Listed, Int64>("person/list_card_nominations")
    static let listMoney = Query<Listed, Int64>("person/list_card_money")
    static let listConflicts = Query<Listed, Int64>("person/list_card_conflicts")

    static let all: [any AnyQuery] = [listRatings, listNominations, listMoney, listConflicts]
}

extension Listing {
    /// Everything about a person: awards with their papers, nominations and how they ended, ratings with the years that lack one, posts, matters,
    /// bonuses, names that were mended, entries that went into this one, and what does not fit together.
    public static func card(of person: Int64, on day: CalendarDate) -> [Listing] {
        [
            .person(person), .posts(of: person), .awards(of: person),
            Listing("nominations", CardQueries.listNominations, person),
            Listing("ratings", CardQueries.listRatings, person),
            .matters(of: person, unit: nil, on: day, openOnly: false),
            Listing("money", CardQueries.listMoney, person),
            Listing("conflicts", CardQueries.listConflicts, person), .nameCorrections(of: person),
            .mergers(of: person),
        ]
    }
}
