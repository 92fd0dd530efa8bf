import ArgumentParser
import Registry

/// The command `thidua council member`.
struct CouncilMember: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "member", abstract: say("Thành viên hội đồng.", "Members of a council."),
            subcommands: [Add.self, End.self, List.self])
    }

    enum Role: String, ExpressibleByArgument, CaseIterable { case chair, vice, standing, member, secretary }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thêm thành viên có nhiệm kỳ.", "Add a member with a term of office."),
                discussion: """
                    thidua council member add "Trần Thị Giả Định" "Chủ tịch UBND" --unit 30244 \\
                        --role chair --from 2025-07-01 --paper 12/QĐ-UBND
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Họ và tên.", "Name."))) var name: String
        @Argument(help: ArgumentHelp(say("Chức vụ.", "Post."))) var post: String
        @Option(help: ArgumentHelp(say("Mã đơn vị có hội đồng.", "Code of the unit whose council it is.")))
        var unit: String
        @Option(help: ArgumentHelp(say("Tên hội đồng.", "Name of the council."))) var council =
            Council.usualName
        @Option(help: ArgumentHelp(say("Vai trò.", "Role."))) var role = Role.member
        @Option(help: ArgumentHelp(say("Ngày bắt đầu nhiệm kỳ.", "First day of the term."))) var from:
            DayArgument
        @Option(help: ArgumentHelp(say("Ngày cuối nhiệm kỳ.", "Last day of the term."))) var until:
            DayArgument?
        @Option(help: ArgumentHelp(say("Văn bản quyết định.", "The deciding paper."))) var paper: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Mã cá nhân trong danh bạ, để không bỏ phiếu cho chính mình.",
                    "Id of the person in the register, who then does not vote on himself.")))
        var person: Int64?

        mutating func run() async throws {
            let member = NewCouncilMember(
                unit: unit, council: council, person: person, name: name, post: post, role: role.rawValue,
                from: from.day, until: until?.day, paper: paper)
            let id = try await options.registry().addCouncilMember(member)
            Terminal.tell(say("Đã thêm thành viên số \(id).", "Member \(id) added."))
        }
    }

    struct End: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Kết thúc nhiệm kỳ.", "End a term of office."),
                discussion: "thidua council member end 1 --on 2026-06-30")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã thành viên.", "Id of the member."))) var member: Int64
        @Option(help: ArgumentHelp(say("Ngày cuối nhiệm kỳ.", "Last day of the term."))) var on: DayArgument

        mutating func run() async throws {
            try await options.registry().endCouncilMember(member, on: on.day)
            Terminal.tell(say("Đã kết thúc nhiệm kỳ.", "The term is ended."))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thành viên và nhiệm kỳ.", "Members and terms of office."),
                discussion: "thidua council member list --unit 30244 --on 2025-12-10")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị có hội đồng.", "Code of the unit whose council it is.")))
        var unit: String
        @Option(help: ArgumentHelp(say("Chỉ thành viên vào ngày này.", "Only those in office on this day.")))
        var on: DayArgument?

        mutating func run() async throws {
            try await list.write(
                .councilMembers(unit: unit, on: on?.day), from: try await options.registry())
        }
    }
}
