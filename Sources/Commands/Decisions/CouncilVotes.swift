import ArgumentParser
import Registry

extension Council {
    struct Again: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Bỏ phiếu lại trong cùng phiên họp.", "Record a further round of the same meeting."),
                discussion: say(
                    """
                    Chỉ những đề nghị chưa được thông qua. Không có --votes nghĩa là mọi người đồng ý tất cả.

                    Ví dụ:
                      thidua council again 2 --votes phieu2.csv
                    """,
                    """
                    Only what was not recommended. Without --votes, everybody was in favour of all of it.

                    Example:
                      thidua council again 2 --votes phieu2.csv
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số phiên họp.", "Id of the meeting."))) var meeting: Int64
        @Option(help: ArgumentHelp(say("Tệp CSV kết quả phiếu.", "CSV file of votes."))) var votes: String?

        mutating func run() async throws {
            let votes = try votes.map { try VotesFile.read($0) } ?? []
            let registry = try await options.registry(.bulk)
            let outcomes = try await Progress().during(say("Đang ghi kết quả phiếu…", "Recording the votes…"))
            {
                try await registry.voteAgain(meeting: meeting, votes: votes)
            }
            try OutcomeText.write(outcomes)
        }
    }

    struct Correct: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Đính chính kết quả phiếu.", "Correct the numbers of a ballot."),
                discussion: say(
                    """
                    Kết quả cũ được giữ nguyên; đính chính là mục mới. Mã kết quả phiếu: thidua council show.

                    Ví dụ:
                      thidua council correct 20 --yes 8 --no 1 \\
                          --reason "Biên bản kiểm phiếu ghi 8"
                    """,
                    """
                    The ballot stays as it was; the correction is a new entry. For its id see thidua council show.

                    Example:
                      thidua council correct 20 --yes 8 --no 1 \\
                          --reason "Biên bản kiểm phiếu ghi 8"
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã kết quả phiếu.", "Id of the ballot."))) var ballot: Int64
        @Option(help: ArgumentHelp(say("Đồng ý.", "In favour."))) var yes: Int
        @Option(help: ArgumentHelp(say("Không đồng ý.", "Against."))) var no: Int
        @Option(help: ArgumentHelp(say("Trắng, không hợp lệ.", "Blank or invalid."))) var blank = 0
        @Option(help: ArgumentHelp(say("Số phiếu phát ra.", "Papers issued."))) var issued: Int?
        @Option(help: ArgumentHelp(say("Số phiếu thu về.", "Papers collected."))) var collected: Int?
        @Option(help: ArgumentHelp(say("Số phiếu hợp lệ.", "Valid papers."))) var valid: Int?
        @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String

        mutating func run() async throws {
            let votes = MeetingRecord.Votes(
                nomination: 0, yes: yes, no: no, blank: blank,
                papers: MeetingRecord.Papers(issued: issued, collected: collected, valid: valid))
            let isRecommended = try await options.registry(.bulk).correctBallot(
                ballot, votes: votes, reason: reason)
            Terminal.tell(
                isRecommended
                    ? say("Đã đính chính: hội đồng đề nghị.", "Corrected: the council recommends it.")
                    : say(
                        "Đã đính chính: hội đồng không đề nghị.",
                        "Corrected: the council does not recommend it."))
        }
    }

    struct Recuse: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi thành viên không tham gia bỏ phiếu một đề nghị.",
                    "Record that a member does not vote on a nomination."),
                discussion: say(
                    """
                    Thành viên chính là người được đề nghị thì được ghi tự động.

                    Ví dụ:
                      thidua council recuse 1 --nomination 20 \\
                          --reason "Là vợ của người được đề nghị"
                    """,
                    """
                    A member who is the nominee is recorded without asking.

                    Example:
                      thidua council recuse 1 --nomination 20 \\
                          --reason "Là vợ của người được đề nghị"
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã thành viên.", "Id of the member."))) var member: Int64
        @Option(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var nomination: Int64
        @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String

        mutating func run() async throws {
            try await options.registry(.bulk).recuse(member: member, from: nomination, reason: reason)
            Terminal.tell(
                say(
                    "Thành viên \(member) không bỏ phiếu đề nghị \(nomination).",
                    "Member \(member) does not vote on nomination \(nomination)."))
        }
    }
}
