import Failures

/// One row as lines `title: value`, the values aligned; what has no value is left out.
enum RecordText {
    /// Columns below which a value is not broken into lines.
    private static let leastValueWidth = 20

    static func write(
        _ texts: [String], titles: [String], to output: ByteOutput, maximumWidth: Int?
    ) throws(Failure) {
        let indent = (titles.map(DisplayWidth.of).max() ?? 0) + 2
        for (title, text) in zip(titles, texts) where !text.isEmpty {
            let gap = String(repeating: " ", count: indent - DisplayWidth.of(title))
            var lines = [text]
            if let room = maximumWidth.map({ $0 - indent - 1 }), room >= leastValueWidth {
                lines = Prose.lines(text[...], width: room)
            }
            let value = lines.joined(separator: "\n" + String(repeating: " ", count: indent + 1))
            try output.write("\(title):\(gap)\(value)\n")
        }
    }
}
