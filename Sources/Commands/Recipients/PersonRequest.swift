import ArgumentParser
import Failures
import Registry
import Vietnamese

extension Person {
    struct Ask: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Hỏi văn phòng của đơn vị khác về người muốn đề nghị.",
                    "Ask the office of another unit about somebody to nominate."),
                discussion: say(
                    """
                    thidua person ask "Nguyễn Văn Mẫu, sinh 1980, Trưởng phòng" --unit 30259

                    Dùng khi không có số định danh. Khi văn phòng ấy trả lời, nhập danh sách ghi đúng họ tên và mã đơn vị.
                    """,
                    """
                    thidua person ask "Nguyễn Văn Mẫu, sinh 1980, Trưởng phòng" --unit 30259

                    For whom there is no personal number. Once that office has answered, import a list with the name and
                    the code of the unit.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(
            help: ArgumentHelp(
                say("Họ tên, năm sinh, chức vụ của người đó.", "Name, birth and post of that person.")))
        var wording: String
        @Option(help: ArgumentHelp(say("Mã đơn vị của người đó.", "Code of that person's unit."))) var unit:
            String

        mutating func run() async throws {
            let id = try await options.registry().askOffice(of: unit, about: wording, on: .today)
            Terminal.tell(say("Đã gửi câu hỏi số \(id).", "Question \(id) was sent."))
            print(id)
        }
    }

    struct Answer: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Trả lời câu hỏi của văn phòng khác.", "Answer a question of another office."),
                discussion: say(
                    """
                    thidua person answer 1 --person 4
                    thidua person answer 2 --reason "Không có người này"

                    Nêu mã cá nhân là đồng ý cho đề nghị người đó; hồ sơ của người đó không mở ra cho bên hỏi.
                    """,
                    """
                    thidua person answer 1 --person 4
                    thidua person answer 2 --reason "Không có người này"

                    To give the id of a person is to agree that he is nominated; his entry is not opened to those who ask.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số của câu hỏi.", "Number of the question."))) var request: Int64
        @Option(help: ArgumentHelp(say("Mã cá nhân được hỏi.", "Id of the person that is meant.")))
        var person: Int64?
        @Option(help: ArgumentHelp(say("Lý do không đồng ý.", "Why not."))) var reason: String?

        mutating func run() async throws {
            try await options.registry().answerRequest(request, person: person, reason: reason)
            Terminal.tell(say("Đã trả lời.", "Answered."))
        }
    }

    struct Requests: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Các câu hỏi gửi đi và nhận được về người muốn đề nghị.",
                    "Questions sent and received about people to nominate."),
                discussion: "thidua person requests --open")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Flag(help: ArgumentHelp(say("Chỉ câu hỏi chưa trả lời.", "Only those without an answer.")))
        var open = false

        mutating func run() async throws {
            try await list.write(.personRequests(openOnly: open), from: options.registry())
        }
    }
}
