import Failures

/// One row as lines `title: value`, the values aligned; what has no value is left out.
enum RecordText {
    static func write(_ texts: [String], titles: [String], to output: ByteOutput) throws(Failure) {
        let width = titles.map(DisplayWidth.of).max() ?? 0
        for (title, text) in zip(titles, texts) where !text.isEmpty {
            let gap = String(repeating: " ", count: width - DisplayWidth.of(title) + 2)
            try output.write("\(title):\(gap)\(text)\n")
        }
    }
}
