import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct CouncilTests {
    private let office = Office(everywhere: true)

    private func votes(_ nomination: Int64, _ yes: Int, _ no: Int = 0, _ blank: Int = 0)
        -> MeetingRecord.Votes
    {
        MeetingRecord.Votes(nomination: nomination, yes: yes, no: no, blank: blank)
    }

    /// Domain cases 23a, 23b and 23d, and counts where no law asks for a share.
    @Test(arguments: [
        ("CSTD_BT", 15, 14, true), ("CSTD_BT", 15, 13, false), ("CSTD_BT", 10, 9, true),
        ("CSTDCS", 9, 7, false), ("CSTDCS", 9, 8, true), ("CSTDCS", 5, 4, true), ("CSTDCS", 10, 8, true),
        ("LDTT", 9, 5, true), ("LDTT", 8, 4, false),
    ])
    func `a threshold is reached in whole votes`(award: String, members: Int, yes: Int, isReached: Bool)
        async throws
    {
        var office = office
        office.day = date("2024-12-10")
        office.unit = "87"
        office.authority = "87"
        let line = "Cá nhân,Bà,Lâm Thị Xuân,,,,87,,\(award),2024,Hoàn thành xuất sắc nhiệm vụ,"
        let dossier = try await office.receive([line])
        let id = try #require(try await office.nominations(dossier).first)
        let outcome = try #require(
            try await office.registry.recordMeeting(
                office.meeting(dossier, votes: [votes(id, yes, members - yes)], members: members)
            ).first)
        #expect(outcome.isRecommended == isReached)
        #expect(outcome.thresholdPercent == (award == "LDTT" ? nil : award == "CSTDCS" ? 80 : 90))
        #expect(
            try await TestSQL.text("select state from nomination where nomination_id = \(id)")
                == (isReached ? "recommended" : "declined"))
    }

    @Test func `everything wrong with a count comes at once, and nothing is written`() async throws {
        let dossier = try await office.receive(["A", "B", "C", "D"].map { NominationFile.person($0) })
        let other = try await office.receive([NominationFile.person("E")], number: 2)
        let ids = try await office.nominations(dossier)
        let foreign = try #require(try await office.nominations(other).first)
        try await TestSQL.run(
            "insert into nomination_event (nomination_id, event, reason) values (\(ids[2]), 'withdraw', 'Ghi sai')"
        )
        let before = try await TestSQL.rowCounts()
        let meeting = office.meeting(
            dossier,
            votes: [
                votes(ids[0], 9, 1), votes(ids[1], 9), votes(ids[1], 8, 1), votes(ids[2], 9),
                votes(foreign, 9),
                votes(-1, 9), votes(ids[1], .max, .max, .max), votes(ids[1], 10, -1),
            ])
        let refusal = await failure { try await office.registry.recordMeeting(meeting) }
        #expect(refusal?.code == "TD112")
        let found = refusal?.details.map { "\($0.line.map(String.init) ?? "-") \($0.code)" } ?? []
        #expect(
            found.sorted()
                == [
                    "- TD244", "1 TD242", "3 TD243", "4 TD241", "5 TD240", "6 TD240", "7 TD242", "7 TD243",
                    "8 TD242",
                    "8 TD243",
                ].sorted())
        #expect(refusal?.details.allSatisfy { !$0.message(.vi).contains("()") } == true)
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `without votes everybody is in favour of all that awaits the council`() async throws {
        let dossier = try await office.receive(["A", "B"].map { NominationFile.person($0) })
        let outcomes = try await office.registry.recordMeeting(office.meeting(dossier))
        #expect(outcomes.map(\.yes) == [9, 9])
        #expect(outcomes.map(\.name) == ["A", "B"])
        let again = await failure { try await office.registry.recordMeeting(office.meeting(dossier)) }
        #expect(again?.code == "TD212")
        #expect(
            await failure { try await office.registry.recordMeeting(office.meeting(-1)) }?.code == "TD103")
    }

    @Test(arguments: [(0, 0, 0), (9, 10, 0), (9, -1, 0), (9, 8, 2)])
    func `a meeting has no more members than there are`(total: Int, present: Int, written: Int) async throws {
        let dossier = try await office.receive([NominationFile.person("A")])
        var meeting = office.meeting(dossier)
        (meeting.membersTotal, meeting.membersPresent, meeting.writtenOpinions) = (total, present, written)
        let wrong = meeting
        let before = try await TestSQL.rowCounts()
        let refusal = await failure { try await office.registry.recordMeeting(wrong) }
        #expect(["TD112", "TD120"].contains(refusal?.code))
        #expect(try await TestSQL.rowCounts() == before)
    }
}
