/// Where several lists about one thing go, one after the other.
public protocol SheetSink: RowSink {
    /// Starts the next list, which has a name; its columns, rows and end follow.
    mutating func section(_ key: String) throws
    /// Ends the sheet; called once, and not after an error.
    mutating func close() throws
}
