import Vietnamese

/// What a sheet says of its list above the header: by it a list that comes again is known.
public struct ListHead: Sendable, Equatable {
    /// Number of the letter that it belongs to, such as `12/TTr-PVX`; nil when the sheet has none, or several.
    public let paper: String?
    /// Title of the list: `Danh sách …`.
    public let title: String?

    /// Nothing is said.
    public init() { (paper, title) = (nil, nil) }

    /// Reads the texts above a header, in their order.
    public init(above texts: [String]) {
        var papers: [String] = []
        var title: String?
        for text in texts {
            for paper in ListHead.papers(in: text) where !papers.contains(paper) { papers.append(paper) }
            if title == nil, Fold.comparisonKey(text).hasPrefix("danh sách") {
                title = String(text.prefix(ListHead.longestTitle))
            }
        }
        paper = papers.count == 1 ? papers[0] : nil
        self.title = title
    }

    /// Longer titles are compared as far as this.
    private static let longestTitle = 300

    /// The numbers of letters in a text: `12/TTr-PVX`, `05/TTr-UBND`; without zeros before them.
    private static func papers(in text: String) -> [String] {
        let ends: Set<Character> = [" ", ":", "(", ")", ",", ";"]
        return text.split { ends.contains($0) }.compactMap { word in
            let parts = word.split(separator: "/", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]), number > 0 else { return nil }
            let symbol = parts[1]
            guard symbol.lowercased().hasPrefix("ttr-"), symbol.count > 4 else { return nil }
            return "\(number)/\(symbol)"
        }
    }
}
