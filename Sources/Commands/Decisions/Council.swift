import ArgumentParser
import Commendation
import Failures
import Registry
import Vietnamese

/// The command `thidua council`.
struct Council: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "council",
            abstract: say("Hội đồng Thi đua - Khen thưởng.", "The emulation and commendation council."),
            subcommands: [Record.self])
    }

    struct Record: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi phiên họp và kết quả bỏ phiếu.", "Record a meeting and its votes."),
                discussion: say(
                    """
                    Không có --votes nghĩa là mọi người dự họp và gửi ý kiến đều đồng ý với mọi đề nghị.
                    Tệp --votes là CSV với các cột: nomination_id, yes, no, blank.

                    Ví dụ: thidua council record --dossier 3 --date 2025-12-10 --minutes 02/BB-HĐTĐKT \\
                             --members 9 --present 9 --votes phieu.csv
                    """,
                    """
                    Without --votes, everybody present or writing was in favour of every nomination.
                    The file of --votes is CSV with the columns nomination_id, yes, no, blank.

                    Example: thidua council record --dossier 3 --date 2025-12-10 --minutes 02/BB-HĐTĐKT \\
                               --members 9 --present 9 --votes votes.csv
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Option(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var dossier: [Int64]
        @Option(help: ArgumentHelp(say("Tổng số thành viên.", "All members."))) var members: Int
        @Option(help: ArgumentHelp(say("Số thành viên có mặt.", "Members present."))) var present: Int
        @Option(
            help: ArgumentHelp(
                say("Ý kiến bằng văn bản của thành viên vắng.", "Written opinions of absent members.")))
        var written = 0
        @Option(help: ArgumentHelp(say("Ngày họp; mặc định hôm nay.", "Day of the meeting."))) var date:
            DayArgument?
        @Option(help: ArgumentHelp(say("Số biên bản.", "Number of the minutes."))) var minutes: PaperNumber?
        @Option(help: ArgumentHelp(say("Tên hội đồng.", "Name of the council."))) var name =
            "Hội đồng Thi đua - Khen thưởng"
        @Option(help: ArgumentHelp(say("Tệp CSV kết quả phiếu.", "CSV file of votes."))) var votes: String?

        mutating func validate() throws {
            guard members > 0, (0...members).contains(present), (0...(members - present)).contains(written)
            else {
                throw ValidationError(
                    say(
                        "Số có mặt và số ý kiến bằng văn bản không được vượt tổng số thành viên.",
                        "Present and written opinions cannot exceed the members."))
            }
        }

        mutating func run() async throws {
            let meeting = MeetingRecord(
                dossiers: dossier, council: name, heldOn: date?.day ?? .today, minutes: minutes,
                membersTotal: members, membersPresent: present, writtenOpinions: written,
                votes: try votes.map { try VotesFile.read($0) } ?? [])
            let outcomes = try await options.registry().recordMeeting(meeting)
            let target = OutputTarget(path: nil)
            var sink = try target.sink(target.usualFormat)
            try rows(outcomes).send(to: &sink)
            let recommended = outcomes.count { $0.isRecommended }
            Terminal.tell(
                say(
                    "Hội đồng đề nghị \(recommended)/\(outcomes.count).",
                    "The council recommends \(recommended) of \(outcomes.count)."))
        }

        private func rows(_ outcomes: [BallotOutcome]) -> TextRows {
            TextRows(
                columns: [
                    ListColumn(
                        key: "nomination_id", titleVi: "Mã đề nghị", titleEn: "Id", kind: .integer),
                    ListColumn(key: "name", titleVi: "Tên", titleEn: "Name"),
                    ListColumn(key: "yes", titleVi: "Đồng ý", titleEn: "Yes", kind: .integer),
                    ListColumn(key: "threshold", titleVi: "Tỷ lệ yêu cầu", titleEn: "Threshold"),
                    ListColumn(
                        key: "recommended", titleVi: "Hội đồng đề nghị", titleEn: "Recommended",
                        kind: .boolean),
                ],
                rows: outcomes.map { outcome in
                    [
                        String(outcome.nomination), outcome.name, String(outcome.yes), threshold(outcome),
                        outcome.isRecommended ? "t" : "f",
                    ]
                })
        }

        private func threshold(_ outcome: BallotOutcome) -> String {
            guard let percent = outcome.thresholdPercent else {
                return say("quá nửa số có ý kiến", "more than half of those who voted")
            }
            return outcome.thresholdBase == "total_members"
                ? say("\(percent)% tổng số", "\(percent)% of all members")
                : say("\(percent)% số có ý kiến", "\(percent)% of those who voted")
        }
    }
}
