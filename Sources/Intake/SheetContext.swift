public import Commendation

/// What is said around a table, as the paper does in which it stands.
public struct SheetContext: Sendable {
    /// Headings above the table, outermost first.
    public var headings: [String] = []
    /// The kind of recipient that they imply.
    public var kind: RecipientKind?
    /// Our code of the award of rows that name none.
    public var award: String?
    /// The kind of recipient of rows that nothing else tells.
    public var otherwise: RecipientKind?
    /// Who decides, which tells whose `Giấy khen` it is.
    public var authority: String?
    /// Our codes of what whoever the list is addressed to may decide: a `Giấy khen` whose giver is not said is his.
    public var decided: Set<String> = []

    /// Creates a context that says nothing.
    public init() {}
}
