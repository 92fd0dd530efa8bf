import ArgumentParser
import Registry
import Vietnamese

struct BodyMerge<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: say(
                "Gộp hai mục của cùng một \(Kind.word).", "Make two entries of one \(Kind.word) one."),
            discussion: say(
                """
                thidua \(Kind.name) merge \(Kind.kept) \(Kind.gone) --reason "Đối chiếu ngày 05/03/2026" --confirm

                Mục thứ hai nhập vào mục thứ nhất: đề nghị, khen thưởng, xếp loại, số liệu, vụ việc đi theo; lời văn đã
                quyết định giữ nguyên.
                """,
                """
                thidua \(Kind.name) merge \(Kind.kept) \(Kind.gone) --reason "Đối chiếu ngày 05/03/2026" --confirm

                The second goes into the first: nominations, awards, ratings, figures and matters follow; what was
                decided keeps its wording.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã được giữ.", "Id that stays."))) var keep: Int64
    @Argument(help: ArgumentHelp(say("Mã nhập vào mã trên.", "Id that goes into it."))) var gone: Int64
    @Option(help: ArgumentHelp(say("Vì sao biết là một.", "How one knows that they are one.")))
    var reason: String
    @Flag(
        help: ArgumentHelp(
            say(
                "Là một dù khác tên hoặc cùng có một danh hiệu của một năm.",
                "They are one in spite of another name, or one title of one year.")))
    var confirm = false

    mutating func run() async throws {
        try await options.registry().mergePeople(
            keep: keep, gone: gone, reason: reason, kind: Kind.kind, confirmed: confirm)
        Terminal.tell(
            say(
                "Đã gộp \(gone) vào \(keep). Hoàn tác: thidua \(Kind.name) unmerge \(gone) --reason …",
                "\(gone) went into \(keep). To undo: thidua \(Kind.name) unmerge \(gone) --reason …"))
    }
}

struct BodyUnmerge<Kind: BodyKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unmerge", abstract: say("Hoàn tác một lần gộp.", "Undo a merger."),
            discussion: "thidua \(Kind.name) unmerge \(Kind.gone) --reason \"Hai đơn vị trùng tên\"")
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
