/// What the text of a cell means, for those who lay it out.
public enum CellKind: Sendable {
    /// Words.
    case text
    /// A whole number that is not grouped, such as a year or a count.
    case integer
    /// A number with decimals.
    case decimal
    /// A whole number of đồng.
    case money
    /// A day, `yyyy-mm-dd`.
    case date
    /// A point in time, `yyyy-mm-dd hh:mm:ss` with fraction and offset.
    case timestamp
    /// `t` or `f`.
    case boolean

    /// Whether the cell is a number, which is aligned to the right and needs no quoting.
    public var isNumber: Bool {
        switch self {
        case .integer, .decimal, .money: true
        case .text, .date, .timestamp, .boolean: false
        }
    }
}

/// A word or phrase in both languages.
public struct Term: Sendable, Equatable {
    /// For Vietnamese readers.
    public var vi: String
    /// For English readers.
    public var en: String

    /// Creates a term.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }
}

/// A column of a list.
public struct ListColumn: Sendable, Equatable {
    /// Name in snake_case, the CSV header and JSON key.
    public var key: String
    /// Title for Vietnamese readers.
    public var titleVi: String
    /// Title for English readers.
    public var titleEn: String
    /// What the cells are.
    public var kind: CellKind
    /// What people read instead of a coded value, by value; files for programs keep the code.
    public var terms: [String: Term]

    /// Creates a column.
    public init(
        key: String, titleVi: String, titleEn: String, kind: CellKind = .text, terms: [String: Term] = [:]
    ) {
        self.key = key
        self.titleVi = titleVi
        self.titleEn = titleEn
        self.kind = kind
        self.terms = terms
    }
}

/// One row of a list; its bytes are lent for the duration of a call.
///
/// Cells are UTF-8 text in PostgreSQL's text format. A producer fills one buffer again for every row: a cell
/// without a value is a buffer without a base address (`UnsafeRawBufferPointer(start: nil, count: 0)`), an empty
/// text is one with a base address and no bytes.
public struct Cells {
    private let buffer: UnsafeBufferPointer<UnsafeRawBufferPointer>

    /// Lends a producer's buffer, which must outlive the call that the row is passed to.
    public init(_ buffer: UnsafeBufferPointer<UnsafeRawBufferPointer>) {
        self.buffer = buffer
    }

    /// Number of cells, the same as of columns.
    public var count: Int { buffer.count }

    /// The bytes of a cell, or nil when it has no value.
    public subscript(index: Int) -> UnsafeRawBufferPointer? {
        let cell = buffer[index]
        return cell.baseAddress == nil ? nil : cell
    }

    /// The text of a cell, copied; nil when it has no value.
    public func text(_ index: Int) -> String? {
        self[index].map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Where a list goes: a file format, a terminal, a paper.
public protocol RowSink {
    /// Starts the list; called once, before any row.
    mutating func begin(_ columns: [ListColumn]) throws
    /// Takes one row with as many cells as columns.
    mutating func row(_ cells: Cells) throws
    /// Ends the list; called once, after the last row, and not after an error.
    mutating func end() throws
}
