import ArgumentParser
import Commendation
import Registry
import Vietnamese

/// What is listed and merged by the same commands: collectives, and households.
protocol BodyKind: Sendable {
    static var kind: RecipientKind { get }
    /// The command's name.
    static var name: String { get }
    /// What it is, in the middle of a sentence.
    static var word: String { get }
    static var words: String { get }
}

enum Collectives: BodyKind {
    static var kind: RecipientKind { .collective }
    static var name: String { "collective" }
    static var word: String { say("tập thể", "collective") }
    static var words: String { say("tập thể", "collectives") }
}

enum Households: BodyKind {
    static var kind: RecipientKind { .household }
    static var name: String { "household" }
    static var word: String { say("hộ gia đình", "household") }
    static var words: String { say("hộ gia đình", "households") }
}

/// The commands `thidua collective` and `thidua household`.
struct Body<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Kind.name,
            abstract: say("Các \(Kind.words) trong danh bạ.", "The \(Kind.words) of the register."),
            subcommands: [
                BodyList<Kind>.self, BodyShow<Kind>.self, BodyMembers<Kind>.self, BodyDuplicates<Kind>.self,
                BodyMerge<Kind>.self, BodyUnmerge<Kind>.self,
            ])
    }
}

struct BodyList<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: say(
                "Các \(Kind.words), kèm đơn vị cấp trên để phân biệt.",
                "The \(Kind.words), with the unit above that tells them apart."),
            discussion: "thidua \(Kind.name) list --unit 30244 --limit 10")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
    var unit: String?
    @Option(
        help: ArgumentHelp(say("Một phần tên, có dấu hoặc không.", "Part of the name, accents or not.")))
    var name: String?
    @Option(help: ArgumentHelp(say("Nhiều nhất bao nhiêu dòng.", "Most lines."))) var limit: Int?
    @Option(help: ArgumentHelp(say("Bắt đầu sau mục có mã này.", "Begin behind the one with this id.")))
    var after: Int64?

    func validate() throws {
        guard limit.map({ (1...1_000_000).contains($0) }) ?? true else {
            throw ValidationError(say("--limit nhận từ 1 đến 1000000.", "--limit takes 1 to 1000000."))
        }
    }

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        if let unit { try await UnitWords.tell(unit, on: .today, registry) }
        try await list.write(
            .bodies(Kind.kind, unit: unit, on: .today, named: name, after: after, most: limit), from: registry
        )
    }
}

struct BodyShow<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: say("Thẻ của một \(Kind.word).", "The card of a \(Kind.word)."),
            discussion: "thidua \(Kind.name) show \(Kind.example)")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã trong danh bạ.", "Id in the register."))) var id: Int64

    mutating func run() async throws {
        let registry = try await options.registry()
        let present = try await registry.presentRecipient(id, of: Kind.kind)
        if present != id {
            Terminal.tell(
                say("Mục \(id) đã gộp vào mục \(present).", "Entry \(id) went into entry \(present)."))
        }
        try await list.write(
            Listing.card(ofBody: present, on: .today),
            titles: [
                "awards": say("Khen thưởng", "Awards"), "ratings": say("Xếp loại", "Ratings"),
                "figures": say("Số liệu", "Figures"), "matters": say("Vụ việc", "Matters"),
                "money": say("Tiền thưởng", "Bonuses"), "name_corrections": say("Tên đã sửa", "Names mended"),
                "conflicts": say("Cần xem lại", "To look into"),
                "mergers": say("Các mục đã gộp", "Entries that went into this one"),
            ], from: registry)
    }
}

struct BodyMembers<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "members",
            abstract: say(
                "Những người thuộc \(Kind.word): của đơn vị và cấp dưới, hoặc người đứng tên hộ.",
                "The people of a \(Kind.word): of its unit and those below, or who stands for the household."),
            discussion: "thidua \(Kind.name) members \(Kind.example)")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã trong danh bạ.", "Id in the register."))) var id: Int64

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        try await list.write(
            .members(of: try await registry.presentRecipient(id, of: Kind.kind)), from: registry)
    }
}

struct BodyDuplicates<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duplicates",
            abstract: say(
                "Những mục có thể là cùng một \(Kind.word), giống nhất trước.",
                "Entries that may be one \(Kind.word), the likeliest first."),
            discussion: "thidua \(Kind.name) duplicates --unit 30244")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(
        help: ArgumentHelp(
            say(
                "Mã đơn vị, kể cả cấp dưới và các đơn vị đã nhập vào.",
                "Code of a unit, with those below and those that went into it.")))
    var unit: String?

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        try await list.write(
            try await registry.duplicates(of: Kind.kind, in: unit, on: .today), from: registry)
    }
}

extension BodyKind {
    /// The id in the examples of the help: one of the sample register.
    static var example: String { kind == .collective ? "10" : "14" }

    /// Ids in the examples of mergers: one that stays, and one that goes.
    static var kept: String { kind == .collective ? "11" : "14" }
    static var gone: String { kind == .collective ? "13" : "23" }
}
