import ArgumentParser
import Failures
import Registry

/// The command `thidua search`.
struct Search: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: say(
                "Tìm người, đơn vị, quyết định, bằng khen.", "Find people, units, decisions, certificates."),
            discussion: say(
                """
                Không cần gõ dấu: "nguyen van hung" tìm được Hùng và Hưng; gõ đủ dấu thì đúng tên đó đứng đầu.
                Cũng tìm được theo số định danh đủ 12 số, mã hoặc tên khác của đơn vị, số quyết định, số vào sổ.

                Ví dụ:
                  thidua search nguyen van hung
                  thidua search "phú hựu" --in units
                  thidua search 12/QĐ-UBND --in decisions
                  thidua search "7 12/QĐ-UBND" --in certificates
                """,
                """
                Accents may be left out: "nguyen van hung" finds Hùng and Hưng; with accents, that very name comes first.
                A full personal number, a unit's code or other name, a decision's or certificate's number will do, too.

                Examples:
                  thidua search nguyen van hung
                  thidua search "phú hựu" --in units
                  thidua search 12/QĐ-UBND --in decisions
                  thidua search "7 12/QĐ-UBND" --in certificates
                """))
    }

    enum Place: String, ExpressibleByArgument, CaseIterable {
        case recipients, units, decisions, certificates
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            say(
                "Chỉ tìm ở một nơi; mặc định tìm khắp nơi.",
                "Look in one place only; everywhere by default.")))
    var place: Place?
    @Option(help: ArgumentHelp(say("Nhiều nhất bao nhiêu kết quả mỗi nơi.", "Most results from a place.")))
    var limit = 20
    @Argument(help: ArgumentHelp(say("Tên, số hoặc mã.", "Name, number or code."))) var words: [String]

    func validate() throws {
        guard (1...1000).contains(limit) else {
            throw ValidationError(say("--limit nhận từ 1 đến 1000.", "--limit takes 1 to 1000."))
        }
        if place == nil, list.format == .tsv || list.chosen == .csv {
            throw ValidationError(
                say(
                    "Tệp csv, tsv chỉ chứa một danh sách: hãy thêm --in.",
                    "A csv or tsv file holds one list: add --in."))
        }
    }

    mutating func run() async throws {
        let typed = words.joined(separator: " ")
        guard let words = SearchWords(typed) else {
            throw Failure.value(typed, say("Từ cần tìm", "Words"), say("chữ hoặc số", "letters or digits"))
        }
        let registry = try await options.registry()
        let count =
            if let place {
                try await one(listing(place, words), registry)
            } else {
                try await all(words, registry)
            }
        if count == 0 {
            Terminal.tell(
                say(
                    "Không tìm thấy. Thử ít từ hơn, hoặc bỏ dấu.",
                    "Nothing found. Try fewer words, or no accents."))
        } else if place != nil, count == limit {
            Terminal.tell(
                say(
                    "Đây là \(limit) kết quả đầu; có thể còn nữa: thêm từ, hoặc tăng --limit.",
                    "These are the first \(limit); there may be more: add words, or raise --limit."))
        }
    }

    private func one(_ listing: Listing, _ registry: Registry) async throws -> Int {
        let (target, format) = (list.target, list.chosen)
        return try await registry.list(listing) { try target.sink(format) }
    }

    private func all(_ words: SearchWords, _ registry: Registry) async throws -> Int {
        let titles = [
            "recipients": say("Cá nhân, tập thể, hộ gia đình", "Individuals, collectives, households"),
            "units": say("Đơn vị", "Units"), "decisions": say("Quyết định", "Decisions"),
            "certificates": say("Bằng, giấy khen", "Certificates"),
        ]
        let (listings, target) = (Place.allCases.map { listing($0, words) }, list.target)
        let format = list.chosen == .json ? ListFormat.json : .table
        return try await registry.list(listings) { try target.sheet(format, titles: titles) }
    }

    private func listing(_ place: Place, _ words: SearchWords) -> Listing {
        switch place {
        case .recipients: .found(words, most: limit)
        case .units: .foundUnits(words, most: limit)
        case .decisions: .foundDecisions(words, most: limit)
        case .certificates: .foundCertificates(words, most: limit)
        }
    }
}
