import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// The council's vote, as a finding.
@Suite(.database(.sample))
struct FindingVoteTests {
    private let bench = FindingBench()

    private func voted(_ yes: Int, local: Int? = nil) async throws -> Int64 {
        if let local {
            try await TestSQL.run(
                """
                insert into local_vote_threshold (rule_set_code, org_unit_id, award_kind_code, percent, base, citation)
                select 'RS-2025', org_unit_id, 'LDTT', \(local), 'total_members', 'Quy chế xã, Điều 9'
                from org_unit where code = '30244' and in_force @> date '2025-12-01'
                """)
        }
        let dossier = try await bench.office.receive([NominationFile.person("An")])
        let nomination = try #require(try await bench.office.nominations(dossier).first)
        let votes = MeetingRecord.Votes(nomination: nomination, yes: yes, no: 9 - yes, blank: 0)
        _ = try await bench.registry.recordMeeting(bench.office.meeting(dossier, votes: [votes]))
        return nomination
    }

    private func voteGate(_ nomination: Int64) async throws -> ListedRow? {
        try await bench.check(.nomination(nomination)).rows.first { $0["rule"] == "Không đủ phiếu" }
    }

    @Test func `without a local threshold a majority that nobody asks for stands in no way`() async throws {
        #expect(try await voteGate(try await voted(5)) == nil)
    }

    @Test func `under a local threshold the same votes are too few, by its own article`() async throws {
        let gate = try await voteGate(try await voted(5, local: 80))
        #expect(gate?["verdict"] == "not_met")
        #expect(gate?["seen"] == "5/9 phiếu thuận (55,6%)")
        #expect(gate?["needed"] == "80%")
        #expect(gate?["citation"] == "Quy chế xã, Điều 9")
    }

    @Test func `a corrected ballot changes the verdict of the vote`() async throws {
        let nomination = try await voted(5, local: 80)
        let ballot = try await TestSQL.number(
            "select max(ballot_id) from ballot where nomination_id = \(nomination)")
        try await TestSQL.run("select correct_ballot(\(ballot), 8, 1, 0, null, null, null, 'Đếm lại')")
        #expect(try await voteGate(nomination) == nil)
        // One that passed is shown with its share, too, and stands in nobody's way.
        let rows = try await bench.check(.nomination(nomination)).rows
        let passed = try #require(rows.first { $0["rule"] == "Hội đồng đã biểu quyết đạt tỷ lệ" })
        #expect(passed["verdict"] == "met")
        #expect(passed["seen"] == "8/9 phiếu thuận (88,9%)")
        #expect(passed["needed"] == "80%")
        #expect(passed["citation"] == "Quy chế xã, Điều 9")
        try await TestSQL.run("select correct_ballot(\(ballot), 6, 3, 0, null, null, null, 'Đếm lại')")
        #expect(try await voteGate(nomination)?["seen"] == "6/9 phiếu thuận (66,7%)")
    }
}
