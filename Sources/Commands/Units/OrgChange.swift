import ArgumentParser
import Failures
import Registry
import Vietnamese

/// From which day a unit changes, and by what paper.
struct ChangeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("Ngày thay đổi có hiệu lực.", "First day on which the change is in force."), valueName: "day")
    )
    var on: DayArgument
    @Option(
        help: ArgumentHelp(
            say("Văn bản, ví dụ 1663/NQ-UBTVQH15.", "The paper, such as 1663/NQ-UBTVQH15.")))
    var paper: String?
}

/// How a unit stands on documents, where the former name does not tell.
struct WordingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Tên cơ quan trên văn bản.", "The body as documents head it.")))
    var body: String?
    @Option(help: ArgumentHelp(say("Chức danh người quyết định.", "Post of the person who decides.")))
    var head: String?
    @Option(help: ArgumentHelp(say("Ký hiệu quyết định.", "Symbol of its decisions."))) var symbol: String?
    @Option(help: ArgumentHelp(say("Loại thẩm quyền.", "Kind of authority."))) var authority: String?

    var wording: UnitWording {
        UnitWording(body: body, head: head, symbol: symbol, authority: authority)
    }
}

/// Says whom a change of units touches among those who work with the register.
private func tell(_ touched: [UnitConsequence]) {
    for one in touched {
        let (account, unit) = (one.account, one.unit)
        switch one.kind {
        case .moved:
            Terminal.tell(
                say(
                    "Tài khoản \(account) nay làm việc cho \(unit).",
                    "The account \(account) works for \(unit) now."))
        case .left:
            Terminal.tell(
                say(
                    "Tài khoản \(account) còn ở \(unit), đã kết thúc: thidua account scope \(account) --unit MÃ",
                    "The account \(account) still works for \(unit), which has ended: thidua account scope \(account) --unit CODE"
                ))
        case .signsNoMore:
            Terminal.tell(
                say(
                    "\(account) hết quyền ký của \(unit); quyền ký của đơn vị mới: thidua org signer add",
                    "\(account) signs for \(unit) no more; to sign for its successor: thidua org signer add"))
        }
    }
}

extension Org {
    struct Rename: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đổi tên hoặc đổi mã đơn vị từ một ngày.",
                    "Give a unit another name or code from a day on."),
                discussion: say(
                    """
                    thidua org rename 30244.VX "Phòng Văn hóa, Xã hội và Thể thao" \\
                        --on 2026-03-01 --paper 12/NQ-HĐND

                    Tên cũ được giữ làm tên khác; người, chức vụ và đơn vị cấp dưới đi theo.
                    """,
                    """
                    thidua org rename 30244.VX "Phòng Văn hóa, Xã hội và Thể thao" \\
                        --on 2026-03-01 --paper 12/NQ-HĐND

                    The old name stays as another name; people, posts and units below go along.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var change: ChangeOptions
        @OptionGroup var words: WordingOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
        @Argument(help: ArgumentHelp(say("Tên mới.", "New name."))) var name: String?
        @Option(name: .customLong("code"), help: ArgumentHelp(say("Mã mới.", "New code."))) var newCode:
            String?

        mutating func run() async throws {
            let touched = try await options.registry().changeUnit(
                code, on: change.on.day, paper: change.paper, newCode: newCode, name: name,
                wording: words.wording)
            Terminal.tell(
                say(
                    "Đã ghi; xem: thidua org show \(newCode ?? code)",
                    "Done; see: thidua org show \(newCode ?? code)"))
            tell(touched)
        }
    }

    struct Move: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Chuyển đơn vị về cấp trên khác từ một ngày.", "Put a unit under another from a day on."),
                discussion: "thidua org move 30244.TH1 --parent 30253 --on 2026-08-01 --paper 45/QĐ-UBND")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var change: ChangeOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
        @Option(help: ArgumentHelp(say("Mã đơn vị cấp trên mới.", "Code of the new unit above.")))
        var parent: String

        mutating func run() async throws {
            let touched = try await options.registry().changeUnit(
                code, on: change.on.day, paper: change.paper, parent: parent)
            Terminal.tell(
                say("Đã chuyển đơn vị \(code) về \(parent).", "Unit \(code) now stands below \(parent)."))
            tell(touched)
        }
    }

    struct Merge: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Hợp nhất các đơn vị vào một đơn vị mới hoặc đang có.",
                    "Merge units into a new one, or into one that goes on."),
                discussion: say(
                    """
                    Đơn vị mới (mã cũ có thể dùng lại):
                      thidua org merge 30244 30253 --into 30244 --name "Xã Phú Hựu" --parent 82 \\
                          --on 2026-07-01 --paper 15/NQ-UBTVQH16
                    Vào đơn vị đang có:
                      thidua org merge 30244.KT --into 30244.VP --on 2026-03-01

                    Người, tập thể, hộ gia đình, chức vụ và đơn vị cấp dưới về đơn vị nhận; --leave-below để cấp dưới
                    lại, khi chúng cũng được sắp xếp trong ngày đó. Khen thưởng đã có giữ nguyên đơn vị khi quyết định.
                    """,
                    """
                    A new unit (an old code may be used again):
                      thidua org merge 30244 30253 --into 30244 --name "Xã Phú Hựu" --parent 82 \\
                          --on 2026-07-01 --paper 15/NQ-UBTVQH16
                    Into one that goes on:
                      thidua org merge 30244.KT --into 30244.VP --on 2026-03-01

                    People, collectives, households, posts and units below go to the unit that takes them in; with
                    --leave-below units below stay, to be placed by further changes of that day. Awards keep the unit
                    of their decision.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var change: ChangeOptions
        @OptionGroup var words: WordingOptions
        @Argument(help: ArgumentHelp(say("Mã các đơn vị kết thúc.", "Codes of the units that end.")))
        var codes: [String]
        @Option(help: ArgumentHelp(say("Mã đơn vị nhận.", "Code of the unit that takes them in."))) var into:
            String
        @Option(help: ArgumentHelp(say("Tên, nếu là đơn vị mới.", "Name, of a new unit."))) var name: String?
        @Option(help: ArgumentHelp(say("Loại, nếu khác đơn vị đầu tiên.", "Kind, unless as the first.")))
        var kind: String?
        @Option(help: ArgumentHelp(say("Mã cấp trên của đơn vị mới.", "Code of the unit above."))) var parent:
            String?
        @Flag(help: ArgumentHelp(say("Để đơn vị cấp dưới lại.", "Leave the units below where they are.")))
        var leaveBelow = false

        mutating func run() async throws {
            var merger = UnitMerger(codes: codes, into: into)
            merger.name = name
            merger.kind = kind
            merger.parent = parent
            merger.leavesBelow = leaveBelow
            merger.wording = words.wording
            let touched = try await options.registry().mergeUnits(
                merger, on: change.on.day, paper: change.paper)
            Terminal.tell(
                say(
                    "Đã hợp nhất \(codes.count) đơn vị vào \(into).",
                    "\(codes.count) units merged into \(into)."))
            tell(touched)
        }
    }

    struct Split: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Tách một đơn vị thành nhiều đơn vị.", "Split a unit into several."),
                discussion: say(
                    """
                    thidua org split 30244.VX --into "30244.VH=Phòng Văn hóa" \\
                        --into "30244.XH=Phòng Xã hội" --people-to 30244.VH --on 2026-03-01 \\
                        --paper 12/NQ-HĐND

                    Người và đơn vị cấp dưới về --people-to; ai về nơi khác thì chuyển tiếp: thidua person move.
                    """,
                    """
                    thidua org split 30244.VX --into "30244.VH=Phòng Văn hóa" \\
                        --into "30244.XH=Phòng Xã hội" --people-to 30244.VH --on 2026-03-01 \\
                        --paper 12/NQ-HĐND

                    People and units below go to --people-to; whoever goes elsewhere is moved on: thidua person move.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var change: ChangeOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
        @Option(
            help: ArgumentHelp(
                say("Mã và tên của đơn vị mới.", "Code and name of a new unit."), valueName: "code=name"))
        var into: [String] = []
        @Option(
            help: ArgumentHelp(say("Mã đơn vị mới nhận người.", "Code of the one that takes the people.")))
        var peopleTo: String
        @Option(help: ArgumentHelp(say("Mã cấp trên mới.", "Code of the new unit above."))) var parent:
            String?

        mutating func run() async throws {
            let parts = try into.map { text in
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { throw Failure.value(text, "--into", "CODE=NAME") }
                return (code: parts[0], name: parts[1])
            }
            let touched = try await options.registry().splitUnit(
                code, into: parts, peopleTo: peopleTo, parent: parent, on: change.on.day, paper: change.paper)
            Terminal.tell(
                say(
                    "Đã tách \(code) thành \(parts.count) đơn vị.", "\(code) split into \(parts.count) units."
                ))
            tell(touched)
        }
    }

    struct End: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Kết thúc một đơn vị không có đơn vị kế tục.", "End a unit that nothing succeeds."),
                discussion: say(
                    """
                    thidua org end 30253 --on 2026-07-01 --paper 15/NQ-UBTVQH16 --with-below \\
                        --people-to 30244

                    --on là ngày đầu tiên đơn vị không còn.
                    """,
                    """
                    thidua org end 30253 --on 2026-07-01 --paper 15/NQ-UBTVQH16 --with-below \\
                        --people-to 30244

                    --on is the first day on which it is no more.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var change: ChangeOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
        @Flag(help: ArgumentHelp(say("Kết thúc cả đơn vị cấp dưới.", "End the units below, too.")))
        var withBelow =
            false
        @Option(
            help: ArgumentHelp(say("Mã đơn vị tiếp nhận người.", "Code of the unit that takes the people.")))
        var peopleTo: String?

        mutating func run() async throws {
            let touched = try await options.registry().endUnit(
                code, on: change.on.day, paper: change.paper, withBelow: withBelow, peopleTo: peopleTo)
            Terminal.tell(say("Đơn vị \(code) đã kết thúc.", "Unit \(code) has ended."))
            tell(touched)
        }
    }
}
