import ArgumentParser
import Failures
import Registry
import Vietnamese

/// The command `thidua person`.
struct Person: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: say("Cá nhân.", "Persons."),
            subcommands: [
                List.self, Show.self, Add.self, Move.self, PersonCorrectName.self,
                Died.self, PersonPost.self, PersonRate.self,
                PersonRatings.self, PersonMatter.self, Merge.self, Unmerge.self, Duplicates.self, Ask.self,
                Answer.self, Requests.self,
            ])
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Cá nhân, theo thứ tự tên tiếng Việt.", "Persons in the order of Vietnamese names."),
                discussion: say(
                    """
                    thidua person list --unit 30244 --name Hùng
                    thidua person list --limit 10
                    thidua person list --limit 10 --after 5

                    Từng trang: --after nhận mã ở dòng cuối của trang trước.
                    """,
                    """
                    thidua person list --unit 30244 --name Hùng
                    thidua person list --limit 10
                    thidua person list --limit 10 --after 5

                    Page by page: --after takes the id in the last line of the page before.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
        var unit: String?
        @Option(help: ArgumentHelp(say("Một phần họ tên.", "Part of the name."))) var name: String?
        @Option(help: ArgumentHelp(say("Nhiều nhất bao nhiêu người.", "Most persons.")))
        var limit: Int?
        @Option(
            help: ArgumentHelp(
                say("Bắt đầu sau cá nhân có mã này.", "Begin behind the person with this id.")))
        var after: Int64?

        func validate() throws {
            guard limit.map({ (1...1_000_000).contains($0) }) ?? true else {
                throw ValidationError(
                    say("--limit nhận từ 1 đến 1000000.", "--limit takes 1 to 1000000."))
            }
        }

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            if let unit { try await UnitWords.tell(unit, on: .today, registry) }
            if let after { try await registry.requirePerson(after) }
            let count = try await list.write(
                .people(unit: unit, on: .today, named: name, after: after, most: limit), from: registry)
            if count == limit {
                Terminal.tell(
                    say(
                        "Có thể còn nữa: thêm --after với mã ở dòng cuối.",
                        "There may be more: add --after with the id in the last line."))
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thẻ khen thưởng của một cá nhân.", "The award card of a person."),
                discussion: say(
                    """
                    thidua person show 5

                    Khen thưởng cùng quyết định, kể cả của cấp khác và những năm trước; các lần được đề nghị và kết quả; xếp loại và năm còn thiếu; chức
                    vụ; vụ việc; tiền thưởng; và những điều chưa khớp cần xem lại.
                    """,
                    """
                    thidua person show 5

                    Awards with their decisions, also those of others and of years past; nominations and how they ended; ratings and the years without
                    one; posts; matters; bonuses; and what does not fit together.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân trong danh bạ.", "Id in the register."))) var id: Int64

        mutating func run() async throws {
            let registry = try await options.registry()
            let present = try await registry.presentPerson(id)
            if present != id {
                Terminal.tell(
                    say("Mục \(id) đã gộp vào mục \(present).", "Entry \(id) went into entry \(present)."))
            }
            try await list.write(
                Listing.card(of: present, on: .today),
                titles: [
                    "awards": say("Khen thưởng", "Awards"),
                    "nominations": say("Các lần được đề nghị", "Nominations"),
                    "posts": say("Chức vụ", "Posts"),
                    "ratings": say("Xếp loại", "Ratings"), "matters": say("Vụ việc", "Matters"),
                    "money": say("Tiền thưởng", "Bonuses"),
                    "name_corrections": say("Tên đã sửa", "Names mended"),
                    "conflicts": say("Cần xem lại", "To look into"),
                    "mergers": say("Các mục đã gộp", "Entries that went into this one"),
                ], from: registry)
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thêm cá nhân.", "Add a person."),
                discussion: """
                    thidua person add "Nguyễn Thị Mẫu" --unit 30244 --born 05/02/1985 --sex female
                    """
            )
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Họ và tên.", "Full name."))) var name: String
        @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String
        @Option(
            help: ArgumentHelp(
                say("Ngày sinh: 05/02/1985, 2/1985 hoặc 1985.", "Birth: 05/02/1985, 2/1985 or 1985.")))
        var born: String?
        @Option(help: ArgumentHelp(say("Số định danh, 12 chữ số.", "Personal number, 12 digits.")))
        var personalNumber: String?
        @Option(help: ArgumentHelp(say("male hoặc female.", "male or female."))) var sex: Sex?

        @Flag(
            help: ArgumentHelp(
                say(
                    "Là người mới, dù danh bạ có người gần giống.",
                    "It is somebody new, though the register has somebody alike.")))
        var new = false

        enum Sex: String, ExpressibleByArgument, CaseIterable { case male, female }

        mutating func run() async throws {
            let date = try born.map { text in
                guard let date = try? PartialDate(text) else { throw Failure("TD262", ["value": text]) }
                return date
            }
            let person = NewPerson(
                name: name, unit: unit, born: date, personalNumber: personalNumber, sex: sex?.rawValue,
                isNew: new)
            let id = try await options.registry().addPerson(person, on: .today)
            Terminal.tell(say("Đã thêm cá nhân, mã \(id).", "Person added, id \(id)."))
            print(id)
        }
    }
}
