public import Commendation
import Postgres
import Vietnamese

enum SearchQueries {
    static let recipients = Query<Listed, String, [RecipientKind], Int32>("search/search_recipients")
    static let units = Query<Listed, String, Int32>("search/search_units")
    static let decisions = Query<Listed, String, Int32?, String?, Int32>("search/search_decisions")
    static let certificates = Query<Listed, String, Int32?, Int32?, String?, Int32>(
        "search/search_certificates")
}

/// What somebody typed to find something: words, or the number of a paper.
///
/// Accents may be left out: `nguyen van tinh` finds Tình and Tỉnh; where they are given, what has them comes first.
public struct SearchWords: Sendable, Equatable {
    /// The words on one line, composed.
    public let text: String
    /// Golden-book number, when the words are one and the number of a decision: `7 45/QĐ-UBND`.
    public let goldenBookNumber: Int32?
    /// Number of a decision, when the words are one: `45/QĐ-UBND` or `45`.
    public let number: Int32?
    /// Symbol of that decision, where it was given.
    public let symbol: String?

    /// Reads what was typed; nil when there is no letter or digit in it.
    public init?(_ typed: String) {
        let text = CleanText.line(typed)
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        self.text = text
        let words = text.split(separator: " ")
        let paper = words.last.flatMap(SearchWords.paper)
        let first = words.first.flatMap { Int32($0) }
        guard let paper, words.count == 1 || (words.count == 2 && first != nil) else {
            (goldenBookNumber, number, symbol) = (nil, nil, nil)
            return
        }
        goldenBookNumber = words.count == 2 ? first : nil
        (number, symbol) = paper
    }

    /// `45/QĐ-UBND`, or `45` alone; longer numbers are those of persons or units.
    private static func paper(_ word: Substring) -> (Int32, String?)? {
        let parts = word.split(separator: "/", maxSplits: 1)
        guard let digits = parts.first, digits.utf8.count < 7, let number = Int32(digits), number > 0 else {
            return nil
        }
        return (number, parts.count == 2 ? String(parts[1]) : nil)
    }
}

extension Listing {
    /// Recipients that the words may mean, the best first.
    public static func found(
        _ words: SearchWords, among kinds: [RecipientKind] = RecipientKind.allCases, most: Int
    ) -> Listing {
        Listing("recipients", SearchQueries.recipients, words.text, kinds, Int32(clamping: most))
    }

    /// Units that the words may mean, by code, name or another name they go by; those in force first.
    public static func foundUnits(_ words: SearchWords, most: Int) -> Listing {
        Listing("units", SearchQueries.units, words.text, Int32(clamping: most))
    }

    /// Issued decisions of a number, or whose subject has the words; the newest first.
    public static func foundDecisions(_ words: SearchWords, most: Int) -> Listing {
        Listing(
            "decisions", SearchQueries.decisions, words.text, words.number, words.symbol,
            Int32(clamping: most))
    }

    /// Certificates of a decision, or of the recipients that the words may mean; void ones say why.
    public static func foundCertificates(_ words: SearchWords, most: Int) -> Listing {
        Listing(
            "certificates", SearchQueries.certificates, words.text, words.goldenBookNumber, words.number,
            words.symbol,
            Int32(clamping: most))
    }
}
