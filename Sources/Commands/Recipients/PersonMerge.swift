import ArgumentParser
import Registry
import Vietnamese

extension Person {
    struct Merge: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Gộp hai mục của cùng một người.", "Make two entries of one person one."),
                discussion: say(
                    """
                    thidua person merge 5 25 --reason "Đối chiếu hồ sơ ngày 05/03/2026"

                    Mục thứ hai nhập vào mục thứ nhất: đề nghị, khen thưởng, xếp loại, chức vụ, vụ việc đi theo; lời văn
                    đã quyết định giữ nguyên. Hoàn tác: thidua person unmerge.
                    """,
                    """
                    thidua person merge 5 25 --reason "Đối chiếu hồ sơ ngày 05/03/2026"

                    The second goes into the first: nominations, awards, ratings, posts and matters follow; what was
                    decided keeps its wording. To undo: thidua person unmerge.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã được giữ.", "Id that stays."))) var keep: Int64
        @Argument(help: ArgumentHelp(say("Mã nhập vào mã trên.", "Id that goes into it."))) var gone: Int64
        @Option(
            help: ArgumentHelp(say("Vì sao biết là một người.", "How one knows that they are one person.")))
        var reason: String
        @Flag(
            help: ArgumentHelp(
                say(
                    "Là một dù khác tên, khác giới tính hoặc cùng có một danh hiệu của một năm.",
                    "They are one in spite of another name or sex, or one title of one year.")))
        var confirm = false

        mutating func run() async throws {
            try await options.registry().mergePeople(
                keep: keep, gone: gone, reason: reason, confirmed: confirm)
            Terminal.tell(
                say(
                    "Đã gộp \(gone) vào \(keep). Hoàn tác: thidua person unmerge \(gone) --reason …",
                    "\(gone) went into \(keep). To undo: thidua person unmerge \(gone) --reason …"))
        }
    }

    struct Unmerge: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Hoàn tác một lần gộp.", "Undo a merger."),
                discussion: say(
                    """
                    thidua person unmerge 25 --reason "Hai người trùng tên, khác ngày sinh"

                    Mục đã gộp trở lại với mã cũ và mọi liên kết của nó; điều ghi sau khi gộp ở lại mục được giữ.
                    """,
                    """
                    thidua person unmerge 25 --reason "Hai người trùng tên, khác ngày sinh"

                    The entry comes back with its id and all that was its own; what came after the merger stays.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã đã nhập vào mã khác.", "Id that had gone into another.")))
        var gone: Int64
        @Option(help: ArgumentHelp(say("Lý do.", "Why."))) var reason: String

        mutating func run() async throws {
            let kept = try await options.registry().unmergePeople(gone: gone, reason: reason)
            Terminal.tell(say("Đã tách \(gone) khỏi \(kept).", "\(gone) is apart from \(kept) again."))
        }
    }

    struct Duplicates: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Những mục có thể là cùng một người, giống nhất trước.",
                    "Entries that may be one person, the likeliest first."),
                discussion: "thidua person duplicates --unit 30244")
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
            try await list.write(try await registry.duplicates(in: unit, on: .today), from: registry)
        }
    }
}
