import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua person post`.
struct PersonPost: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "post", abstract: say("Chức vụ đã giữ qua thời gian.", "Posts held over time."),
            subcommands: [Add.self, End.self, List.self])
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi một chức vụ.", "Enter a post."),
                discussion: "thidua person post add 5 \"Trưởng phòng\" --unit 30244.VX --from 2025-10-01")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân.", "Id of the person."))) var id: Int64
        @Argument(help: ArgumentHelp(say("Chức vụ.", "The post."))) var title: String
        @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String
        @Option(help: ArgumentHelp(say("Từ ngày.", "First day."))) var from: DayArgument
        @Option(help: ArgumentHelp(say("Văn bản bổ nhiệm.", "The paper of appointment."))) var paper: String?

        mutating func run() async throws {
            let post = try await options.registry().addPost(
                of: id, title, at: unit, from: from.day, paper: paper)
            Terminal.tell(say("Đã ghi chức vụ, mã \(post).", "Post entered, id \(post)."))
            print(post)
        }
    }

    struct End: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thôi giữ một chức vụ từ một ngày.", "A post is no longer held from a day on."),
                discussion: "thidua person post end 14 --on 2025-10-01")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã chức vụ.", "Id of the post."))) var post: Int64
        @Option(help: ArgumentHelp(say("Ngày đầu tiên không còn giữ.", "First day on which it is not held.")))
        var on: DayArgument

        mutating func run() async throws {
            try await options.registry().endPost(post, on: on.day)
            Terminal.tell(say("Đã ghi.", "Done."))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các chức vụ của một cá nhân.", "Posts of a person."),
                discussion: "thidua person post list 5")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân.", "Id of the person."))) var id: Int64

        mutating func run() async throws {
            let registry = try await options.registry()
            let id = try await registry.presentPerson(id)
            try await list.write(.posts(of: id), from: registry)
        }
    }
}

extension Person {
    struct Move: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Chuyển cá nhân về đơn vị khác.", "Give a person another unit."),
                discussion: say(
                    """
                    thidua person move 5 --unit 30253.VP

                    Đề nghị và khen thưởng đã có giữ nguyên đơn vị của lúc đó. Văn phòng của đơn vị cũ chuyển
                    người đi, cả khi đơn vị mới ngoài phạm vi của mình: từ đó hồ sơ người ấy thuộc đơn vị mới.
                    """,
                    """
                    thidua person move 5 --unit 30253.VP

                    Nominations and awards keep the unit of their time. The office of the former unit moves a
                    person, also to a unit outside its reach: from then on the entry is the new unit's.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân.", "Id of the person."))) var id: Int64
        @Option(help: ArgumentHelp(say("Mã đơn vị mới.", "Code of the new unit."))) var unit: String

        mutating func run() async throws {
            try await options.registry().movePerson(id, to: unit, on: .today)
            Terminal.tell(say("Đã chuyển.", "Moved."))
        }
    }

    struct Died: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi ngày mất.", "Enter the day of death."),
                discussion: """
                    thidua person died 5 --on 2026-03-01 --represented-by "bà Lê Thị Giả"
                    thidua person died 5 --on 2026-03-02 --reason "Gõ nhầm ngày"
                    thidua person died 5 --alive --reason "Ghi nhầm người"
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân.", "Id of the person."))) var id: Int64
        @Option(help: ArgumentHelp(say("Ngày mất.", "Day of death."))) var on: DayArgument?
        @Flag(
            help: ArgumentHelp(
                say("Còn sống: bỏ ngày mất đã ghi nhầm.", "Lives: take back a death that was entered.")))
        var alive = false
        @Option(
            help: ArgumentHelp(
                say("Lý do sửa ngày mất đã ghi.", "Why a day that was entered is mended.")))
        var reason: String?
        @Option(
            help: ArgumentHelp(
                say("Người đại diện gia đình nhận khi truy tặng.", "Who of the family receives."),
                valueName: "name"))
        var representedBy: String?

        func validate() throws {
            if alive == (on != nil) {
                throw ValidationError(
                    say("Nêu một trong hai: --on, --alive.", "Give either --on or --alive."))
            } else if alive, reason == nil {
                throw ValidationError(say("--alive cần --reason.", "--alive needs --reason."))
            } else if reason != nil, representedBy != nil {
                throw ValidationError(
                    say("--reason chỉ sửa ngày mất.", "--reason mends the day alone."))
            }
        }

        mutating func run() async throws {
            if let reason {
                try await options.registry().mendDeath(of: id, on: on?.day, reason: reason)
            } else if let day = on?.day {
                try await options.registry().setDeath(
                    of: id, on: day, today: .today, representedBy: representedBy)
            }
            Terminal.tell(say("Đã ghi.", "Done."))
            let papers = try await options.registry().awardsAfterDeath(of: id)
            if on != nil, !papers.isEmpty {
                let list = papers.joined(separator: "; ")
                Terminal.tell(
                    say(
                        "Đã có quyết định từ ngày mất trở đi, hoặc cho năm sau đó (dấu # là dòng): \(list). Xem lại: thidua decision revoke",
                        "There are decisions since that day, or for a later year (after # the line): \(list). Look at them: thidua decision revoke"
                    ))
            }
        }
    }
}
