public import Failures

/// What the columns of one sender's sheets hold, said by the sender: titles and the fields they mean.
///
/// Kept as CSV text with the columns `title,field`, so that it can be saved beside the unit and edited by hand. A title
/// with the field `-` is a column to leave out.
public struct ColumnMapping: Sendable, Equatable {
    /// One column: its title, and its field or nil for a column to leave out.
    public struct Entry: Sendable, Equatable {
        /// The title as it stands in the sheet.
        public var title: String
        /// What the column holds; nil when it is not read.
        public var field: SheetField?

        /// Creates an entry.
        public init(title: String, field: SheetField?) {
            self.title = title
            self.field = field
        }
    }

    /// The entries in the order in which they were given.
    public let entries: [Entry]
    private let fields: [String: SheetField?]

    /// Creates a mapping; an earlier entry goes before a later one of the same title.
    public init(_ entries: [Entry] = []) {
        self.entries = entries
        fields = Dictionary(
            entries.map { (HeaderNames.exactKey($0.title), $0.field) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Reads the text that `csv` writes.
    /// - Throws: TD410 with every complaint: TD072 for a field that does not exist or a title given twice, and those of
    ///   the CSV reader.
    public init(csv: String, path: String) throws(Failure) {
        var csv = csv
        let result: Result<[Entry], Failure> = csv.withUTF8 { bytes in
            Result { () throws(Failure) in
                try ColumnMapping.entries(
                    CSVReader(bytes: UnsafeRawBufferPointer(bytes), path: path), path)
            }
        }
        self.init(try result.get())
    }

    /// The mapping as CSV.
    public var csv: String {
        entries.reduce(into: "title,field\n") { text, entry in
            text += "\(ColumnMapping.quoted(entry.title)),\(entry.field?.rawValue ?? "-")\n"
        }
    }

    /// What the sender says of a title: a field, nil inside for a column to leave out, nil when nothing is said.
    func field(titled title: String) -> SheetField?? {
        fields[HeaderNames.exactKey(title)]
    }

    /// Reads a file that holds what `csv` writes.
    /// - Throws: As for text, and as `CSVReader` does for the file.
    public init(path: String) throws(Failure) {
        self.init(try ColumnMapping.entries(CSVReader(path: path), path))
    }

    private static func entries(_ reader: CSVReader, _ path: String) throws(Failure) -> [Entry] {
        let fields = [
            IntakeField(key: "title", names: ["Tiêu đề"], isRequired: true),
            IntakeField(key: "field", names: ["Trường"], isRequired: true),
        ]
        let columns = HeaderMatch(reader.header, fields: fields, complaints: &reader.complaints).columns
        var entries: [Entry] = []
        var titles: Set<String> = []
        while let record = try reader.next() {
            guard let titleColumn = columns[0], let fieldColumn = columns[1] else { continue }
            let title = record.text(titleColumn)
            let key = record.text(fieldColumn)
            let field = SheetField(rawValue: key)
            let isNew = titles.insert(HeaderNames.exactKey(title)).inserted
            if (field == nil && key != "-") || !isNew || title.isEmpty {
                reader.complaints.add(
                    Failure.Detail("TD072", line: record.line, column: title, ["title": title, "field": key]))
            }
            entries.append(Entry(title: title, field: field))
        }
        if let failure = reader.complaints.failure(path: path) { throw failure }
        return entries
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
