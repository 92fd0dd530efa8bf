import Failures
import Synchronization
import TestKit
import Testing

@testable import Registry

/// Use case by role by reach, each with a connection that is logged in as the account.
@Suite struct UseCaseMatrixTests {
    /// Who tries; refusals first, because they leave the scene as it was.
    private static let people = [
        ("disabled", "test.disabled"), ("viewer", "test.viewer"), ("elsewhere", "test.elsewhere"),
        ("admin", "test.admin"), ("leader", "ct.phuhuu"), ("office", "vp.phuhuu"),
        ("everywhere", "test.office"),
    ]

    /// Read by people: a change of it is a decision.
    @Test func `who may use what`() async throws {
        let lines = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            var pending = UseCase.all.enumerated().makeIterator()
            var lines: [Int: String] = [:]
            func add() {
                guard let (place, useCase) = pending.next() else { return }
                group.addTask { (place, try await Self.line(useCase)) }
            }
            for _ in 0..<3 { add() }
            while let (place, line) = try await group.next() {
                lines[place] = line
                add()
            }
            return lines.sorted { $0.key < $1.key }.map(\.value)
        }
        let legend = "use case".padded(22) + Self.people.map { $0.0.padded(11) }.joined()
        expectGolden(
            ([legend] + lines).joined(separator: "\n") + "\n", "use_cases.txt")
    }

    /// What each of the people is told: "ok", or the code of the refusal.
    private static func line(_ useCase: UseCase) async throws -> String {
        var answers: [String] = []
        while answers.count < people.count {
            let first = answers.count
            answers += try await onScene { try await answersUntilDone(useCase, from: first) }
        }
        return useCase.name.padded(22) + answers.map { $0.padded(11) }.joined()
    }

    /// Tries on one scene, up to the first who succeeds.
    private static func answersUntilDone(_ useCase: UseCase, from first: Int) async throws -> [String] {
        var answers: [String] = []
        for (_, account) in people[first...] where answers.last != "ok" {
            // Nobody can log in as who was disabled: it is tried by one who may become anybody.
            let isDisabled = account == "test.disabled"
            let registry = Registry(
                TestDatabase.patient + (isDisabled ? "" : " user=\(account)"), workload: .bulk,
                account: isDisabled ? account : nil)
            let refusal = await failure { try await useCase.run(registry, UseCaseScene()) }
            await registry.close()
            answers.append(refusal.map { $0.details.first?.code ?? $0.code } ?? "ok")
        }
        return answers
    }

    /// Runs a body on a scene of its own.
    private static func onScene(_ body: @escaping @Sendable () async throws -> [String]) async throws
        -> [String]
    {
        guard let test = Test.current else { throw UseCaseScene.Incomplete() }
        let result = Mutex<[String]>([])
        try await DatabaseTrait.database(UseCaseScene.template).provideScope(for: test, testCase: nil) {
            let answers = try await body()
            result.withLock { $0 = answers }
        }
        return result.withLock { $0 }
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(1, width - count))
    }
}
