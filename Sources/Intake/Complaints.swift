public import Failures

/// Everything that is wrong with a file, collected so that it is reported at once.
public struct Complaints: Sendable {
    /// How many complaints are kept; more are only counted.
    public static let limit = 10_000

    /// The first complaints, in the order they were found.
    public private(set) var details: [Failure.Detail] = []
    /// How many were found, including those not kept.
    public private(set) var count = 0

    /// How many lines are complained about, when complaints about a line come together.
    public private(set) var lineCount = 0
    private var firstLine: Int?
    private var lastLine: Int?

    /// Creates an empty collection.
    public init() {}

    /// Whether nothing is wrong so far.
    public var isEmpty: Bool { count == 0 }

    /// Adds a complaint.
    public mutating func add(_ detail: Failure.Detail) { add(line: detail.line) { detail } }

    /// Adds a complaint about a line, which is only made when it is kept.
    mutating func add(line: Int?, _ detail: () -> Failure.Detail) {
        count += 1
        if let line, line != lastLine {
            lineCount += 1
            firstLine = firstLine ?? line
            lastLine = line
        }
        if details.count < Complaints.limit { details.append(detail()) }
    }

    /// Adds complaints about what comes later in the same file, as if they had been added here one by one.
    mutating func append(_ later: Complaints) {
        count += later.count
        lineCount += later.lineCount - (later.firstLine != nil && later.firstLine == lastLine ? 1 : 0)
        firstLine = firstLine ?? later.firstLine
        lastLine = later.lastLine ?? lastLine
        details += later.details.prefix(Complaints.limit - details.count)
    }

    /// The refusal of the whole file, TD410 with its details; nil when nothing is wrong.
    ///
    /// Arguments: `path`, `count` of all complaints, `listed`, the number of those in the details.
    public func failure(path: String) -> Failure? {
        guard !isEmpty else { return nil }
        let arguments = ["path": path, "count": String(count), "listed": String(details.count)]
        return Failure("TD410", arguments, details: details)
    }
}
