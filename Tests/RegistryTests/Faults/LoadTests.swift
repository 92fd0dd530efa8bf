import Failures
import Glibc
import Postgres
import TestKit
import Testing

@testable import Registry

/// Eight offices at once that want the same numbers, initiatives, files and achievements.
///
/// What each gets depends on who comes first; what the register holds afterwards does not.
@Suite(.database(.sample))
struct LoadTests {
    private static let workers = 8
    /// Rounds of each worker; more of them for a longer run.
    private static let rounds = getenv("THIDUA_LOAD_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 2

    /// What competing offices may be told; anything else is a fault.
    private static let expected: Set = [
        // A number taken, an initiative used, an achievement rewarded, a dossier drafted, decided or moved by another.
        "TD112", "TD215", "TD227", "TD233", "TD295", "TD296",
    ]

    /// How often each thing was done, or refused with a code.
    private typealias Tally = [String: Int]

    private struct Worker {
        /// Each sends from a unit of its own: files of one unit would correct each other.
        var office = Office(workload: .bulk, everywhere: true)
        let index: Int
        var random: SplitMix64
        var tally: Tally = [:]

        init(_ index: Int) {
            self.index = index
            let units = [
                "30244.A1", "30244.A2", "30244.A3", "30244.HC", "30244.KT", "30244.MN1", "30244.TH1",
                "30244.VX",
            ]
            office.unit = units[index % units.count]
            random = SplitMix64(seed: UInt64(index))
        }

        mutating func attempt<T>(_ what: String, _ body: () async throws -> T) async throws -> T? {
            do {
                let value = try await body()
                tally["\(what) done", default: 0] += 1
                return value
            } catch let failure as Failure {
                tally["\(what) \(failure.code)", default: 0] += 1
                #expect(LoadTests.expected.contains(failure.code), "\(what): \(failure.rendered)")
                return nil
            }
        }

        /// Lines about three persons whom every worker proposes, one of them for one achievement, and one of its own.
        ///
        /// For a year of its own each: a title of a year is proposed once.
        func file(_ round: Int) -> String {
            let year = 2025 - index
            let rescue = NominationFile.person(
                "Người Cứu \(round)", number: "08707900\(1001 + round)", award: "GK_XA", year: year
            ).replacing("Hoàn thành tốt nhiệm vụ", with: "Cứu người lần \(index)")
            let helper = NominationFile.person(
                "Người Giúp \(round)", number: "08707900\(2001 + round)", award: "LDTT", year: year)
            // Without a number, known by name, birth and unit.
            let common = NominationFile.person(
                "Bà Chung \(round)", born: "02/03/1980", award: "CSTDCS", year: year)
            let own = NominationFile.person("Người Thứ \(1000 + 100 * index + round)")
            return "\(NominationFile.header),Loại khen thưởng,Khóa thành tích\n"
                + "\(rescue),đột xuất,cứu người \(round)\n\(helper),,\n\(common),,\n\(own),,\n"
        }

        mutating func run(_ round: Int) async throws {
            let (office, text) = (office, file(round))
            guard let dossier = try await attempt("import", { try await office.read(text).dossierID }) else {
                return
            }
            for nomination in try await office.nominations(dossier).prefix(2) {
                _ = try await attempt("use") {
                    try await office.registry.useInitiative("SK-\(round)", for: nomination)
                }
            }
            // Two workers want each number at first, and find another when it is taken.
            var number = round * 100 + index / 2 + 1
            while try await attempt(
                "submit",
                {
                    try await office.registry.submitDossier(
                        dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
                }) == nil
            {
                number += 10
                guard number < 1000 * (round + 1) else { return }
            }
            _ = try await attempt("receive") {
                try await office.registry.receiveDossier(dossier, on: office.day)
            }
            _ = try await attempt("council") {
                try await office.registry.recordMeeting(office.meeting(dossier))
            }
            guard let decision = try await attempt("draft", { try await office.draft([dossier]) }) else {
                return
            }
            // Two approvals of one's own at once, for a number that others want, too.
            let wanted = round * 10 + Int.random(in: 1...3, using: &random)
            for result in await atOnce(
                2,
                { index in
                    let leader = Office(everywhere: true).leader
                    let refusal = await failure {
                        try await leader.approveDecision(
                            decision, version: 1, signature: office.signature(wanted + index * 1000),
                            reasons: ApprovalReasons(unmet: "Theo đề nghị của hội đồng"))
                    }
                    await leader.close()
                    if let refusal { throw refusal }
                })
            { _ = try await attempt("approve") { try result.get() } }
        }
    }

    @Test func `quotas and numbers hold under load`() async throws {
        let office = Office(everywhere: true)
        for round in 0..<Self.rounds {
            try await office.registry.addInitiative(
                NewInitiative(
                    code: "SK-\(round)", name: "Sáng kiến", kind: "initiative", unit: "30244", campaign: nil,
                    startedYear: 2025, stage: "in_use"))
        }
        let start = ContinuousClock.now
        let results = await atOnce(Self.workers) { index in
            var worker = Worker(index)
            for round in 0..<Self.rounds { try await worker.run(round) }
            await worker.office.registry.close()
            return worker.tally
        }
        var total: Tally = [:]
        for result in results { total.merge(try result.get(), uniquingKeysWith: +) }
        if getenv("THIDUA_LOAD_ROUNDS") != nil {
            print("\(Self.workers) workers, \(Self.rounds) rounds, \(ContinuousClock.now - start)")
            for (what, count) in total.sorted(by: { $0.key < $1.key }) { print("  \(what): \(count)") }
        }
        #expect(try await Invariants.broken() == [])
        // Every file was read, and those whom all of them bring are one person each.
        #expect(total["import done"] == Self.workers * Self.rounds)
        #expect(
            try await TestSQL.texts(
                "select count(*)::text from recipient where name ~ '^(Người Cứu|Người Giúp|Bà Chung) ' "
                    + "group by name") == Array(repeating: "1", count: 3 * Self.rounds))
        // One of the eight is rewarded for an achievement.
        let rewarded = try await TestSQL.number(
            "select count(*) from award where achievement_key like 'cứu người%'")
        #expect(rewarded <= Self.rounds)
        let issued = try await TestSQL.number(
            "select count(*) from decision where not is_sample and state = 'issued'")
        #expect(issued == Int64(total["approve done"] ?? 0) && issued > 0)
    }
}
