import ArgumentParser
import Failures
import Registry

extension Initiative {
    struct Author: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi tác giả, đồng tác giả.", "Enter an author."),
                discussion: say(
                    """
                    Tổng tỷ lệ của các tác giả không quá 100. Người đã là tác giả thì tỷ lệ được sửa lại.

                    Ví dụ:
                      thidua initiative author PH-MH-01 5 --share 60
                    """,
                    """
                    The shares of all authors come to 100 at most. Of an author already entered the share is mended.

                    Example:
                      thidua initiative author PH-MH-01 5 --share 60
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã sáng kiến.", "Code of the initiative."))) var code: String
        @Argument(help: ArgumentHelp(say("Mã cá nhân.", "Id of the person."))) var person: Int64
        @Option(help: ArgumentHelp(say("Tỷ lệ đóng góp, phần trăm.", "Share in percent."))) var share = 100

        func validate() throws {
            guard (1...100).contains(share) else {
                throw ValidationError(say("--share từ 1 đến 100.", "--share is 1 to 100."))
            }
        }

        mutating func run() async throws {
            try await options.registry().addAuthor(person, of: code, share: share)
            Terminal.tell(
                say("Đã ghi tác giả của \(code): \(share)%.", "Author of \(code) entered: \(share)%."))
        }
    }

    struct Recognise: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi quyết định công nhận hiệu quả, phạm vi ảnh hưởng.",
                    "Enter who recognised its effect and scope."),
                discussion: say(
                    """
                    Công nhận của cơ quan cấp trên có dùng sổ này do chính cơ quan đó ghi, hoặc lãnh đạo cơ quan đó
                    chạy lệnh này với --confirm trước. Phạm vi cấp bộ, tỉnh (ministry_province) và toàn quốc (nation) do
                    người đứng đầu bộ, ban, ngành, tỉnh công nhận.

                    thidua initiative recognise PH-MH-01 grassroots --by "Chủ tịch UBND xã" \\
                        --on 2025-10-15 --number 21/QĐ-UBND
                    """,
                    """
                    What an authority above that works in this register recognised, its own office enters, or its leader
                    runs this very command with --confirm first. What reaches a ministry or a province
                    (ministry_province) or the nation is recognised by the head of a ministry, a central agency or a
                    province.

                    thidua initiative recognise PH-MH-01 grassroots --by "Chủ tịch UBND xã" \\
                        --on 2025-10-15 --number 21/QĐ-UBND
                    """))
        }

        enum Scope: String, ExpressibleByArgument, CaseIterable {
            case grassroots, nation
            case ministryProvince = "ministry_province"
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã.", "Code."))) var code: String
        @Argument(help: ArgumentHelp(say("Phạm vi.", "Scope."))) var scope: Scope
        @Option(help: ArgumentHelp(say("Người công nhận.", "Who recognised it."))) var by: String
        @Option(help: ArgumentHelp(say("Ngày công nhận.", "Day of the recognition."))) var on: DayArgument
        @Option(help: ArgumentHelp(say("Số quyết định.", "Number of the decision."))) var number: String?
        @Flag(help: ArgumentHelp(say("Chưa được công nhận có hiệu quả.", "Not found to be effective.")))
        var notEffective = false
        @Flag(help: ArgumentHelp(say("Không nhân rộng được.", "Cannot be taken over by others.")))
        var notReplicable = false
        @Flag(
            help: ArgumentHelp(
                say(
                    "Lãnh đạo của cơ quan công nhận xác nhận văn bản; chưa ghi gì.",
                    "A leader of the authority vouches for the paper; nothing is entered yet.")))
        var confirm = false

        mutating func run() async throws {
            if confirm {
                guard let paper = number.flatMap({ PaperNumber($0) }) else {
                    throw Failure.value(number ?? "", "--number", "21/QĐ-UBND")
                }
                try await options.registry().confirmRecognition(
                    of: code, scope: scope.rawValue, by: by, number: paper, on: on.day)
                Terminal.tell(say("Đã xác nhận công nhận \(code).", "Recognition of \(code) vouched for."))
                return
            }
            var recognition = NewRecognition(scope: scope.rawValue, by: by, paper: number, day: on.day)
            (recognition.isEffective, recognition.isReplicable) = (!notEffective, !notReplicable)
            try await options.registry().recognise(code, recognition)
            Terminal.tell(say("Đã ghi công nhận \(code).", "Recognition of \(code) entered."))
        }
    }

    struct Adopt: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi nơi nhân rộng.", "Enter a place that took it over."),
                discussion: """
                    thidua initiative adopt CT-2020-1 "Ấp Phú Thạnh Mẫu" --unit 30244 \\
                        --on 2025-09-01
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã.", "Code."))) var code: String
        @Argument(help: ArgumentHelp(say("Địa điểm.", "The place."))) var place: String
        @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String
        @Option(help: ArgumentHelp(say("Ngày bắt đầu áp dụng.", "First day."))) var on: DayArgument?
        @Option(help: ArgumentHelp(say("Ghi chú.", "Note."))) var note: String?
        @Flag(help: ArgumentHelp(say("Nay đã dừng.", "It was stopped there."))) var stopped = false

        mutating func run() async throws {
            var adoption = NewAdoption(place: place, unit: unit, day: on?.day, note: note)
            adoption.isStopped = stopped
            try await options.registry().adopt(code, adoption, today: .today)
            Terminal.tell(say("Đã ghi nơi áp dụng \(code): \(place).", "\(place) took \(code) over."))
        }
    }
}
