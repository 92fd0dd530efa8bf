public import Commendation

/// Everything about one thing as one JSON object, with an array of objects for each list.
public struct JSONSheet: SheetSink {
    private let output: ByteOutput
    private var list: JSONSink
    private var isFirst = true

    /// Creates a sheet.
    public init(_ output: ByteOutput) {
        self.output = output
        list = JSONSink(output)
    }

    /// Starts a list.
    public mutating func section(_ key: String) throws {
        try output.write(isFirst ? "{" : ",")
        isFirst = false
        try JSONText.write(key, to: output)
        try output.write(":")
        list = JSONSink(output)
    }

    /// Opens the array.
    public mutating func begin(_ columns: [ListColumn]) throws { try list.begin(columns) }

    /// Writes one object.
    public mutating func row(_ cells: Cells) throws { try list.row(cells) }

    /// Closes the array.
    public mutating func end() throws { try list.end() }

    /// Closes the object.
    public mutating func close() throws {
        try output.write("}\n")
        try output.flush()
    }
}
