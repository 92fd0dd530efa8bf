/// The five characters by which PostgreSQL classifies an error, such as `23505`.
public struct SQLState: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The five characters.
    public let rawValue: String

    /// Takes the five characters as they are.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes the five characters as they are.
    public init(stringLiteral value: String) { rawValue = value }

    /// The first two characters: `23` is every integrity constraint.
    public var classCode: Substring { rawValue.prefix(2) }

    /// The five characters.
    public var description: String { rawValue }

    /// Lets a state stand as a pattern: `catch SQLState.uniqueViolation`.
    public static func ~= (pattern: SQLState, error: any Error) -> Bool {
        (error as? PostgresError)?.sqlState == pattern
    }
}

extension SQLState {
    /// A statement of its kind is not supported, or a cached plan changed its result type.
    public static let featureNotSupported: SQLState = "0A000"
    /// A text does not have the form of its type.
    public static let invalidTextRepresentation: SQLState = "22P02"
    /// A value that a function does not take.
    public static let invalidParameterValue: SQLState = "22023"
    /// A null in a column that must have a value.
    public static let notNullViolation: SQLState = "23502"
    /// A reference to a row that does not exist, or from one that would be left behind.
    public static let foreignKeyViolation: SQLState = "23503"
    /// A second row with the same key.
    public static let uniqueViolation: SQLState = "23505"
    /// A row that a check constraint refuses.
    public static let checkViolation: SQLState = "23514"
    /// A row that an exclusion constraint refuses, such as an overlapping period.
    public static let exclusionViolation: SQLState = "23P01"
    /// A write in a read-only transaction.
    public static let readOnlyTransaction: SQLState = "25006"
    /// A statement after an error in the same transaction.
    public static let inFailedTransaction: SQLState = "25P02"
    /// A prepared statement that the server does not know (any more).
    public static let invalidStatementName: SQLState = "26000"
    /// Two transactions could not be put in an order; run one of them again.
    public static let serializationFailure: SQLState = "40001"
    /// Two transactions waited for each other; run one of them again.
    public static let deadlockDetected: SQLState = "40P01"
    /// The SQL cannot be parsed.
    public static let syntaxError: SQLState = "42601"
    /// The role may not do this.
    public static let insufficientPrivilege: SQLState = "42501"
    /// The table or view does not exist.
    public static let undefinedTable: SQLState = "42P01"
    /// The lock was not to be had within `lock_timeout`.
    public static let lockNotAvailable: SQLState = "55P03"
    /// Cancelled on request, or by `statement_timeout`.
    public static let queryCanceled: SQLState = "57014"
    /// The administrator ended the connection.
    public static let adminShutdown: SQLState = "57P01"
    /// An exception that PL/pgSQL code raised without a code of its own.
    public static let raisedException: SQLState = "P0001"
}
