/// A catalogue file read: a header and rows of text.
///
/// The files are ours and checked by tests, so this reads RFC 4180 without complaints; what users send goes
/// through `Intake`.
public struct CatalogueTable: Sendable {
    /// Column names, from the first line.
    public let header: [String]
    /// Cells by row, as many in each as there are columns.
    public let rows: [[String]]

    /// Reads a file.
    public init(_ file: EmbeddedFile) {
        var records = CatalogueTable.records(file.text)
        header = records.isEmpty ? [] : records.removeFirst()
        rows = records
    }

    /// The rows as a JSON array of objects by column name, where an empty cell is null.
    public var json: String {
        let objects = rows.map { row in
            let fields = zip(header, row).map { name, cell in
                "\(CatalogueTable.quoted(name)):\(cell.isEmpty ? "null" : CatalogueTable.quoted(cell))"
            }
            return "{\(fields.joined(separator: ","))}"
        }
        return "[\(objects.joined(separator: ",\n"))]"
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell = ""
        var isQuoted = false
        var characters = Substring(text).unicodeScalars
        while let scalar = characters.popFirst() {
            switch (scalar, isQuoted) {
            case ("\"", true):
                if characters.first == "\"" {
                    characters.removeFirst()
                    cell.append("\"")
                } else {
                    isQuoted = false
                }
            case ("\"", false): isQuoted = true
            case (",", false):
                record.append(cell)
                cell = ""
            case ("\n", false):
                record.append(cell)
                records.append(record)
                record = []
                cell = ""
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return records
    }
}
