public import Commendation
public import Failures
import Vietnamese

extension RecipientKind {
    /// In a sentence: `tập thể`, `cá nhân`, `hộ gia đình`.
    public var noun: String {
        switch self {
        case .collective: "tập thể"
        case .individual: "cá nhân"
        case .household: "hộ gia đình"
        }
    }

    /// As a heading: `Tập thể`, `Cá nhân`, `Hộ gia đình`.
    public var title: String {
        switch self {
        case .collective: "Tập thể"
        case .individual: "Cá nhân"
        case .household: "Hộ gia đình"
        }
    }

    func englishNoun(isPlural: Bool) -> String {
        switch self {
        case .collective: isPlural ? "collectives" : "collective"
        case .individual: isPlural ? "individuals" : "individual"
        case .household: isPlural ? "households" : "household"
        }
    }
}

/// How many recipients a paper names in each group.
public struct RecipientCounts: Sendable, Equatable {
    /// Number of collectives.
    public var collectives: Int
    /// Number of individuals.
    public var individuals: Int
    /// Number of households.
    public var households: Int

    /// Creates counts.
    public init(collectives: Int = 0, individuals: Int = 0, households: Int = 0) {
        self.collectives = collectives
        self.individuals = individuals
        self.households = households
    }

    /// The count of one group.
    public subscript(group: RecipientKind) -> Int {
        switch group {
        case .collective: collectives
        case .individual: individuals
        case .household: households
        }
    }

    /// `05 tập thể, 04 cá nhân và 02 hộ gia đình`; groups without recipients are not named.
    ///
    /// Empty when there is no recipient at all. English: `5 collectives, 4 individuals and 2 households`.
    public func phrase(
        _ language: Language = .vi, order: [RecipientKind] = RecipientKind.allCases
    ) -> String {
        let parts = order.filter { self[$0] > 0 }.map { group in
            let count = self[group]
            return switch language {
            case .vi: "\(ClericalNumber.count(count)) \(group.noun)"
            case .en: "\(count) \(group.englishNoun(isPlural: count != 1))"
            }
        }
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + (language == .vi ? " và " : " and ") + last
    }
}
