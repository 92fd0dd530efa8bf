/// How a person is addressed when no rank or other title takes its place.
public enum Honorific: Sendable, Equatable, CaseIterable {
    /// `Ông`, a man.
    case mister
    /// `Bà`, a woman.
    case madam

    /// The form for a person's sex.
    public init(isFemale: Bool) {
        self = isFemale ? .madam : .mister
    }

    /// As in a list: `Ông`, `Bà`.
    public var text: String {
        switch self {
        case .mister: "Ông"
        case .madam: "Bà"
        }
    }

    /// For people who read English: `Mr`, `Ms`.
    public var englishText: String {
        switch self {
        case .mister: "Mr"
        case .madam: "Ms"
        }
    }

    /// Takes `Ông` or `Bà` off the front of a cleaned name, in any case and normalisation form.
    ///
    /// At least two words must be left, because `Ông` is a family name too (`Ông Ích Khiêm` in a column without
    /// honorifics); only use this for a column that is known to hold them.
    public static func split(_ text: String) -> (honorific: Honorific?, name: String) {
        let line = CleanText.line(text)
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[1].contains(" ") else { return (nil, line) }
        let first = Fold.comparisonKey(String(words[0]))
        let honorific = allCases.first { Fold.comparisonKey($0.text) == first }
        return honorific.map { ($0, String(words[1])) } ?? (nil, line)
    }
}
