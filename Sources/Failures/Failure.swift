/// The language in which people are addressed.
public enum Language: String, Sendable, CaseIterable {
    /// Vietnamese, the default.
    case vi
    /// English.
    case en
}

/// What went wrong, in the one shape that every part of the program uses.
///
/// The texts are not here: `ErrorCatalogue` holds them, in both languages, keyed by code.
public struct Failure: Error, Sendable, Equatable {
    /// Five characters, such as `TD201`, that are also a legal SQLSTATE.
    public var code: String
    /// Values for the `{name}` places in the catalogue's message and hint.
    public var arguments: [String: String]
    /// One entry for each field or file cell that is wrong; empty when the failure is about the whole request.
    public var details: [Detail]
    /// What a developer needs to know and a user must not be shown; printed at `--verbose` only.
    public var underlying: String?

    /// Creates a failure.
    public init(
        _ code: String, _ arguments: [String: String] = [:], details: [Detail] = [], underlying: String? = nil
    ) {
        self.code = code
        self.arguments = arguments
        self.details = details
        self.underlying = underlying
    }
}

extension Failure {
    /// One complaint about one place.
    public struct Detail: Sendable, Equatable {
        /// The code of this complaint, from the same catalogue.
        public var code: String
        /// Line of the file, from 1 and counting the header; nil when the place is a field of a form.
        public var line: Int?
        /// Name of the column or field.
        public var column: String?
        /// Values for the `{name}` places in the catalogue's message.
        public var arguments: [String: String]

        /// Creates a complaint.
        public init(
            _ code: String, line: Int? = nil, column: String? = nil, _ arguments: [String: String] = [:]
        ) {
            self.code = code
            self.line = line
            self.column = column
            self.arguments = arguments
        }
    }
}
