/// One paragraph, line of text or row of a table in a paper that somebody wrote.
public struct PaperLine: Sendable, Equatable {
    /// Its place in the file, from 1: the line of a text, the paragraph or row of a document.
    public var number: Int
    /// The number that the writer's program puts in front, such as `1.`; nil for one that was typed, or none.
    public var label: String?
    /// What it says, in pieces: one for a paragraph, the cells of a row; tabs and line breaks are kept.
    public var cells: [String]
    /// Which table of the file it is a row of, from 1; nil outside of tables.
    public var table: Int?

    /// Creates a line.
    public init(number: Int, label: String? = nil, cells: [String], table: Int? = nil) {
        (self.number, self.label, self.cells, self.table) = (number, label, cells, table)
    }
}
