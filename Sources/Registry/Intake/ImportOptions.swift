public import Commendation
public import Vietnamese

/// How a file is to be read that does not say everything itself.
public struct ImportOptions: Sendable, Equatable {
    /// Name of the sheet; nil for the first visible one that has a list.
    public var sheet: String?
    /// The encoding of all old text; nil to go by the fonts.
    public var encoding: LegacyEncoding?
    /// File of the sender's own columns.
    public var mappingPath: String?
    /// File with answers to the questions of an earlier reading.
    public var answersPath: String?
    /// The kind of recipient of rows that do not show it.
    public var kind: RecipientKind?
    /// The year of achievements where the file says none.
    public var achievementYear: Int?
    /// The achievement where the file says none.
    public var achievement: String?
    /// The dossier that the file corrects; nil for the open one that came from what is plainly the same list, or a new one.
    public var dossier: Int64?
    /// Whether the file goes into a new dossier whatever is open.
    public var isNew = false
    /// Whether nominations of the dossier that the file no longer has are withdrawn.
    public var replaces = false

    /// Creates options that leave everything to the file.
    public init() {}

    /// Whether the file must be read as a sheet of somebody else's making.
    var needsSheet: Bool {
        sheet != nil || encoding != nil || mappingPath != nil || kind != nil || achievementYear != nil
            || achievement != nil
    }
}

/// How far an import has come.
public enum ImportProgress: Sendable, Equatable {
    /// So many rows have been read.
    case rows(Int)
    /// The server finds out what the rows mean.
    case matching
    /// The server compares with the dossier that the file corrects.
    case comparing
    /// The server writes.
    case writing
}
