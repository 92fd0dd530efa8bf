public import Postgres
public import Testing

/// The database of the running test.
public enum TestDatabase {
    /// The connection string of the test's own database; empty outside a test with `.database`.
    @TaskLocal public static var current = ""

    /// The same, with no limit on waiting: what a slow machine would reach and a fast one would not is no result.
    public static var patient: String { current + " options='-c lock_timeout=0 -c statement_timeout=0'" }

    /// Options for the test's own database, as patient, and silent about notices.
    public static var options: ConnectionOptions {
        var options = ConnectionOptions(current, onNotice: { _ in })
        options.lockTimeout = .zero
        return options
    }
}

/// Gives every test a fresh database, cloned from a template, and drops it afterwards.
public struct DatabaseTrait: SuiteTrait, TestTrait, TestScoping {
    private let template: TemplateSource

    /// Clones that template.
    public init(template: TemplateSource) { self.template = template }

    /// A suite hands the trait on to its tests.
    public var isRecursive: Bool { true }

    /// Scopes each case of a test, not the test or the suite around it.
    public func scopeProvider(for test: Test, testCase: Test.Case?) -> DatabaseTrait? {
        testCase == nil ? nil : self
    }

    /// Runs the test with its database in `TestDatabase.current`.
    public func provideScope(
        for test: Test, testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await template.prepare()
        let name = "test_" + String(UInt64.random(in: 0 ... .max), radix: 36)
        let admin = Connection(try TestServer.options(database: "postgres"))
        try await admin.run {
            try $0.script("create database \(name) template \(template.name) strategy file_copy")
        }
        let conninfo = "\(try TestServer.conninfo()) dbname=\(name)"
        let result: Result<Void, any Error>
        do {
            result = .success(try await TestDatabase.$current.withValue(conninfo) { try await function() })
        } catch {
            result = .failure(error)
        }
        // Not in the test's task, which may be cancelled by now.
        try await Task.detached {
            try await admin.run { try $0.script("drop database \(name) with (force)") }
            await admin.close()
        }.value
        try result.get()
    }
}

extension Trait where Self == DatabaseTrait {
    /// A fresh, empty database for each test.
    public static var database: DatabaseTrait { DatabaseTrait(template: .empty) }

    /// A fresh database for each test, cloned from that template.
    public static func database(_ template: TemplateSource) -> DatabaseTrait {
        DatabaseTrait(template: template)
    }
}
