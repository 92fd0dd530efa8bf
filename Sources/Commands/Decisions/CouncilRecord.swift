import ArgumentParser
import Failures
import Registry
import Vietnamese

extension Council {
    struct Record: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi phiên họp và kết quả bỏ phiếu.", "Record a meeting and its votes."),
                discussion: say(
                    """
                    Không có --votes nghĩa là mọi người dự họp và gửi ý kiến đều đồng ý với mọi đề nghị.
                    Tệp --votes là CSV với các cột: nomination_id, yes, no, blank; khi đếm phiếu thêm issued,
                    collected, valid, written.
                    --present-members là mã thành viên cách nhau bằng dấu phẩy, hoặc tệp CSV với các cột member_id,
                    attendance (present, written, absent), substitute; thành viên không nêu là vắng. Có danh sách
                    thì không cần --members, --present; nếu nêu, các số phải khớp danh sách.

                    Ví dụ:
                      thidua council record --dossier 3 --date 2025-12-10 --minutes 02/BB-HĐTĐKT \\
                          --members 9 --present 9 --votes phieu.csv
                    """,
                    """
                    Without --votes, everybody present or writing was in favour of every nomination.
                    The file of --votes is CSV with the columns nomination_id, yes, no, blank; where papers were
                    counted also issued, collected, valid, written.
                    --present-members takes ids of members separated by commas, or a CSV file with the columns
                    member_id, attendance (present, written, absent), substitute; whoever is not named was absent.
                    With a list --members and --present are not needed; when given they must agree with it.

                    Example:
                      thidua council record --dossier 3 --date 2025-12-10 --minutes 02/BB-HĐTĐKT \\
                          --members 9 --present 9 --votes phieu.csv
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Option(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var dossier: [Int64]
        @Option(help: ArgumentHelp(say("Tổng số thành viên.", "All members."))) var members: Int?
        @Option(help: ArgumentHelp(say("Số thành viên có mặt.", "Members present."))) var present: Int?
        @Option(
            help: ArgumentHelp(
                say("Ý kiến bằng văn bản của thành viên vắng.", "Written opinions of absent members.")))
        var written: Int?
        @Option(
            help: ArgumentHelp(
                say("Danh sách thành viên dự họp: mã hoặc tệp CSV.", "Who came: ids or a CSV file."),
                valueName: "ids|file"))
        var presentMembers: String?
        @Option(help: ArgumentHelp(say("Ngày họp; mặc định hôm nay.", "Day of the meeting."))) var date:
            DayArgument?
        @Option(help: ArgumentHelp(say("Số biên bản.", "Number of the minutes."))) var minutes: PaperNumber?
        @Option(help: ArgumentHelp(say("Tên hội đồng.", "Name of the council."))) var name =
            Council.usualName
        @Option(help: ArgumentHelp(say("Tệp CSV kết quả phiếu.", "CSV file of votes."))) var votes: String?
        @Flag(
            help: ArgumentHelp(
                say(
                    "Bỏ phiếu lại những đề nghị chưa được thông qua.",
                    "Vote again on what was not recommended.")))
        var again = false

        mutating func validate() throws {
            guard let members, let present else {
                guard presentMembers != nil else {
                    throw ValidationError(
                        say(
                            "Cần --members và --present, hoặc --present-members.",
                            "--members and --present are needed, or --present-members."))
                }
                return
            }
            guard members > 0, (0...members).contains(present),
                (0...(members - present)).contains(written ?? 0)
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
                votes: try votes.map { try VotesFile.read($0) } ?? [],
                attendance: try presentMembers.map { try AttendanceFile.read($0) } ?? [],
                isFurtherRound: again)
            let registry = try await options.registry(.bulk)
            let outcomes = try await Progress().during(say("Đang ghi kết quả phiếu…", "Recording the votes…"))
            {
                try await registry.recordMeeting(meeting)
            }
            try OutcomeText.write(outcomes)
        }
    }
}
