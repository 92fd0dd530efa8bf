/// The templates of the system that several provinces use; each has its own columns, and its own meanings of codes.
public enum SheetShape: String, Sendable, CaseIterable {
    /// Individuals, with codes.
    case individuals
    /// Collectives, with codes.
    case collectives
    /// Initiatives.
    case initiatives
    /// All three kinds in one list, in words.
    case mixed
    /// The template of October 2023: all three kinds in words, codes looked up by formulas.
    case mixed2023 = "mixed_2023"

    /// A generation of templates, in which a code has one meaning.
    ///
    /// The same code means different things in two generations (1660638226: administrative and public-service bodies,
    /// then bodies of the Party), so a code alone is never read.
    public enum Generation: String, Sendable, CaseIterable {
        /// The templates 01 to 04.
        case coded2022 = "coded_2022"
        /// The template of October 2023.
        case lookup2023 = "lookup_2023"
    }

    /// The generation whose codes the template's cells hold.
    public var generation: Generation {
        self == .mixed2023 ? .lookup2023 : .coded2022
    }

    /// Recognises a template by its columns; nil when none fits.
    init?(columns: [SheetField: Int]) {
        func has(_ fields: SheetField...) -> Bool { fields.allSatisfy { columns[$0] != nil } }
        if has(.initiativeTitle, .recognisedOn, .author) {
            self = .initiatives
        } else if has(.honorific, .name, .recipientKind, .award, .recipientClass) {
            self = .mixed2023
        } else if has(.name, .recipientKind, .award, .recipientClass) {
            self = .mixed
        } else if has(.name, .recipientClassCode, .awardFormCode, .awardTitleCode) {
            // Only individuals have a sex, a date of birth, a post.
            self = has(.post) || has(.sex) || has(.born) ? .individuals : .collectives
        } else {
            return nil
        }
    }
}
