import EmbeddedFiles
import Failures
import TestKit
import Testing

@testable import Registry

/// Today is the register's, whatever a session says of its time zone.
@Suite
struct RegisterDayTests {
    @Test(.database(.sample)) func `a session of another time zone is refused the same days`() async throws {
        let office = Office()
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        // Seven days ahead of Greenwich: what is to come has come there.
        let ahead = "set timezone = 'XXX-167'; "
        #expect(
            try await TestSQL.texts(
                "select (current_date > register_today() + 2)::text union all select (register_today() "
                    + "= (now() at time zone 'Asia/Ho_Chi_Minh')::date)::text", setup: ahead)
                == ["true", "true"])
        for (attempt, login, code) in [
            (
                "select approve_decision(\(decision), 1, 100, 'QĐ-UBND', register_today() + 2)", "ct.phuhuu",
                "TD229"
            ),
            (
                "select change_unit('30244', register_today() + 2, null, null, 'Phường Phú Hựu', null)",
                "vp.phuhuu", "TD460"
            ),
            (
                "select end_unit('30244.KT', register_today() + 2, null, true, '30244.VP')", "vp.phuhuu",
                "TD460"
            ),
        ] {
            #expect(try await TestSQL.refusal(attempt, login: login)?.code == code, "\(attempt)")
            #expect(try await TestSQL.refusal(ahead + attempt, login: login)?.code == code, "\(attempt)")
        }
    }

    /// What takes its day from the session.
    @Test func `nothing in the database asks the session what day it is`() {
        let asking = [
            "current_date", "localtimestamp", "localtime", "current_time", "now()::", "current_timestamp::",
            "_timestamp()::", "_at::date", "moment::date", "extract(year from now()",
        ]
        let files = EmbeddedFile.all.filter {
            $0.path.hasSuffix(".sql") && !$0.path.hasPrefix("migrations/")
        }
        #expect(files.count > 100)
        for file in files {
            let text = file.text.lowercased()
            for word in asking where text.contains(word) {
                Issue.record("\(file.path) has \(word): register_today(), register_day()")
            }
        }
    }
}
