public import ArgumentParser
public import Registry

extension TransferKind: ExpressibleByArgument {}

/// The command `thidua export`.
struct Export: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say(
                "Xuất một sổ ra tệp CSV hoặc XLSX để nhập lại nơi khác.",
                "Write a register to a CSV or XLSX file that can be taken in elsewhere."),
            discussion: say(
                """
                thidua export units --output don-vi.xlsx
                thidua export awards --output khen-thuong.csv

                units: đơn vị; persons: cá nhân, tập thể, hộ gia đình; heads: chủ hộ; posts: chức vụ; ratings: xếp loại;
                matters: vụ việc, kỷ luật; figures: số liệu tập thể; awards: khen thưởng; campaigns: phong trào;
                initiatives: sáng kiến, mô hình; authors: tác giả; recognitions: công nhận; adoptions: nơi áp dụng. Có số định danh đầy đủ: giữ tệp cẩn
                thận. Nhập lại theo đúng thứ tự trên: thidua import.
                """,
                """
                thidua export units --output don-vi.xlsx
                thidua export awards --output khen-thuong.csv

                Persons are persons, collectives and households. Personal numbers are whole: keep the files safe. They
                are taken in in this order: units, persons, heads, posts, ratings, matters, figures, awards, campaigns,
                initiatives, authors, recognitions, adoptions (thidua import).
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Sổ nào.", "Which register."))) var kind: TransferKind

    mutating func run() async throws {
        try await list.write(.transfer(kind), from: try await options.registry(.bulk))
    }
}

/// The command `thidua import`.
struct Import: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                "Nhập một sổ từ tệp CSV hoặc XLSX do lệnh export ghi ra.",
                "Take in a register from a CSV or XLSX file that export wrote."),
            discussion: say(
                """
                thidua import units don-vi.xlsx
                thidua import awards khen-thuong.csv

                Thứ tự: units, persons, heads, posts, ratings, matters, figures, awards, campaigns, initiatives,
                authors, recognitions, adoptions.
                Tệp có lỗi, hoặc có mục đã có trong sổ, thì không dòng nào được nhận. Khen thưởng nhập vào là quyết định
                ghi nhận từ văn bản.
                """,
                """
                thidua import units don-vi.xlsx
                thidua import awards khen-thuong.csv

                Order: units, persons, heads, posts, ratings, matters, figures, awards, campaigns, initiatives, authors,
                recognitions, adoptions.
                With any mistake, or anything that is there already, no row is taken. Awards become decisions recorded
                from paper.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Sổ nào.", "Which register."))) var kind: TransferKind
    @Argument(help: ArgumentHelp(say("Tệp CSV hoặc XLSX.", "CSV or XLSX file."))) var file: String
    @OptionGroup var repeated: RepeatedReason
    @Flag(
        help: ArgumentHelp(
            say(
                "Với persons: người gần giống người đã có trong danh bạ đều là người khác.",
                "With persons: whoever is like somebody of the register is somebody else.")))
    var new = false

    mutating func validate() throws {
        guard kind == .awards || repeated.repeatedBecause == nil else {
            throw ValidationError(
                say("--repeated-because chỉ dùng với awards.", "--repeated-because goes with awards only."))
        }
        guard kind == .persons || !new else {
            throw ValidationError(say("--new chỉ dùng với persons.", "--new goes with persons only."))
        }
    }

    mutating func run() async throws {
        let rows = try await options.registry(.bulk).take(
            kind, path: file, isNew: new, repeatedBecause: repeated.repeatedBecause)
        Terminal.tell(say("Đã nhập \(rows) dòng.", "\(rows) rows taken in."))
    }
}
