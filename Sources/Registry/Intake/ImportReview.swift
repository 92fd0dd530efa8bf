public import Failures
import Vietnamese

/// What reading a file came to, whether or not anything was written.
public struct ImportReview: Sendable {
    /// What became of the rows: all counts but `read` add up to it.
    public struct Counts: Sendable, Equatable {
        /// Rows below the header.
        public var read = 0
        /// Nominations without a complaint.
        public var nominations = 0
        /// Headings of groups.
        public var headings = 0
        /// Totals.
        public var totals = 0
        /// Rows with nothing in them.
        public var blanks = 0
        /// The header once more, page numbers, signatures.
        public var others = 0
        /// Rows with a complaint.
        public var refused = 0
    }

    /// A column that means something.
    public struct Column: Sendable, Equatable {
        /// Its title in the sheet.
        public var title: String
        /// The field's key; nil when its cells are kept as notes.
        public var field: String?
    }

    /// A text of an old font.
    public struct LegacyExample: Sendable, Equatable {
        /// Number of its row.
        public var row: Int
        /// As the file has it, and as it is taken.
        public var before: String, after: String
    }

    /// Name of the sheet; empty for text, nil for a file of the program's own shape.
    public var sheet: String?
    /// Number of the sheet among those of the workbook, from 0.
    public var sheetIndex = 0
    /// Rows of the header.
    public var header = 1...1
    /// The columns, in their order.
    public var columns: [Column] = []
    /// The first texts that were converted, and how many cells were.
    public var legacy: [LegacyExample] = [], legacyCount = 0
    /// How many cells had an old font, or the encoding named, and no such text.
    public var legacyUnfitCount = 0
    /// The encoding of old text that was named.
    var encoding: LegacyEncoding?
    /// What became of the rows.
    public var counts = Counts()
    /// Why the file is refused, by row; at most 10,000.
    public var complaints: [Failure.Detail] = []
    /// How many complaints there are.
    public var complaintCount = 0
    /// What was understood in a way that the sender should see; at most 10,000 from the file and as many from the register.
    public var remarks: [Failure.Detail] = []
    /// How many remarks there are.
    public var remarkCount = 0
    /// What an officer must say before the file can be taken; each is a complaint, too.
    public var questions: [ImportQuestion] = []
    /// Nominees that the register knows, and those that it does not.
    public var knownRecipients = 0, newRecipients = 0
    /// The dossier: of a correction, of the same file, or the one that was made.
    public var dossierID: Int64?
    /// Whether the dossier was there before.
    public var isCorrection = false
    /// Whether the file was read before, so that nothing is to do.
    public var isKnown = false
    /// Whether anything was written.
    public var isWritten = false
    /// Nominations that are new in the dossier, mended, withdrawn.
    public var added = 0, changed = 0, withdrawn = 0
    /// What is mended in nominations of the dossier, field by field.
    public var changes: [Change] = []
    /// Recipients of whom the file told a number or a better birth, which was written.
    public var completed = 0

    /// One field of a nomination that the file mends.
    public struct Change: Sendable, Equatable {
        /// The row of the file.
        public var row: Int
        /// Whom the nomination is for.
        public var name: String
        /// The field, as the file's header calls it.
        public var field: String
        /// What stood in the dossier, and what the file says.
        public var before: String?, after: String?
    }

    /// The refusal of the file; nil when it can be taken.
    public func failure(path: String) -> Failure? {
        guard complaintCount > 0 else { return nil }
        let arguments = [
            "path": path, "count": String(complaintCount), "listed": String(complaints.count),
        ]
        return Failure("TD410", arguments, details: complaints).sortedByLine
    }

    /// The columns that mean something, as a file of the sender's own columns has them.
    public var mapping: [(title: String, field: String)] {
        columns.compactMap { column in column.field.map { (column.title, $0) } }
    }
}

/// What an officer must say about a row.
public struct ImportQuestion: Sendable, Equatable {
    /// What is asked.
    public enum Kind: String, Sendable, CaseIterable {
        /// Which unit the words mean; the answer is its code.
        case unit
        /// Which recipient of the register is meant; the answer is its id, or `new`.
        case recipient
        /// Whether two rows name one person; the answer is `yes` or `no`.
        case same
    }

    /// The first row that asks it.
    public var row: Int
    /// What is asked.
    public var kind: Kind
    /// What it is asked of, as the file has it: answers are found by it.
    public var subject: String
    /// What the answer may be, with words for people.
    public var offers: [Offer]

    /// One possible answer.
    public struct Offer: Sendable, Equatable {
        /// The answer.
        public var answer: String
        /// What it means.
        public var meaning: String
    }
}
