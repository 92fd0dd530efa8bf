import Commendation
import Failures
import Intake
import Postgres
import Vietnamese

/// A list on its way into the register, within one transaction.
struct ListRecording {
    /// Ends what must leave no trace.
    private struct RolledBack: Error {}

    private let request: ListRequest
    private let session: Session
    private let digest: String
    private let awards: AwardNames
    private var reading: ListReading
    private var facts: [String: String]
    private var offered: [String: String] = [:]
    private var complaints = Complaints()
    private var cells: [Int: [String: String]] = [:]
    private var questions: [ImportQuestion] = []

    init(_ request: ListRequest, _ session: Session) throws {
        (self.request, self.session) = (request, session)
        facts = request.facts.mapValues { $0.nfc }
        let digest = FileDigest()
        let paper = try PaperFile(path: request.path, encoding: request.encoding, onBytes: digest.update)
        let said = request.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        self.digest = FileDigest.hex(
            ([digest.finish(), request.kind?.rawValue ?? "", request.sheet ?? ""] + said).joined(
                separator: "\n"))
        awards = AwardNames(try session.all(ListQueries.awardNames).map(\.award))
        var defaults = ListDefaults()
        defaults.kind = request.kind
        defaults.award = facts["award_kind_code"]
        defaults.year = facts["achievement_year"].flatMap { Int($0) }
        defaults.authority = facts["authority"]
        reading = try ListReader.read(
            paper, awards: awards, defaults: defaults, today: request.today, sheet: request.sheet,
            path: request.path)
    }

    mutating func run(isPreview: Bool) throws -> ListOutcome {
        for detail in reading.findings.complaints.details { complaints.add(detail) }
        try offerHead()
        try findUnits()
        let recorded = try record(isPreview: isPreview)
        return ListOutcome(
            reading, cells: cells, offered: offered,
            refusal: complaints.failure(path: request.path)?.sortedByLine,
            questions: questions, recorded: recorded)
    }

    /// Takes from the paper what was not said, and complains where it says otherwise.
    private mutating func offerHead() throws {
        let head = reading.head
        try offer("decision_number", head.number) { PaperNumber($0) == PaperNumber($1) }
        try offer("decided_on", head.day.map { ClericalDate.slashed($0) }) {
            (try? PartialDate($0)) == (try? PartialDate($1))
        }
        if facts["authority"] == nil, facts["authority_code"] == nil, let authority = head.authority {
            facts["authority"] = authority
            offered["authority"] = authority
        }
        for (key, text) in [("subject", head.subject), ("achievement", head.achievement)] {
            guard facts[key] == nil, let text else { continue }
            facts[key] = text
            offered[key] = text
        }
    }

    private mutating func offer(
        _ key: String, _ text: String?, isSame: (String, String) throws -> Bool
    ) throws {
        guard let text else { return }
        guard let said = facts[key] else {
            facts[key] = text
            offered[key] = text
            return
        }
        if try !isSame(said, text) {
            complain("TD520", 1, RecordedFields.title(key), ["value": text, "wanted": said])
        }
    }

    private mutating func complain(
        _ code: String, _ line: Int, _ column: String? = nil, _ arguments: [String: String] = [:]
    ) {
        complaints.add(Failure.Detail(code, line: line, column: column, arguments))
    }

    /// Finds the unit of every entry, and makes its cells.
    private mutating func findUnits() throws {
        let decided = facts["decided_on"].flatMap { try? PartialDate($0) }?.start
        let day = request.day ?? decided ?? request.today
        var home: Int64?
        if let code = facts["unit_code"] { home = try session.unit(code, on: day).id }
        if home == nil, let code = facts["authority_code"] {
            home = try session.first(UnitQueries.find, code, day)?.id
        }
        let authority = ListEntry.pieces(Self.office(facts["authority"] ?? ""))
        let texts = reading.entries.map(pieces) + [authority]
        var units = try ListUnits(texts, on: day, home: home, session)
        if facts["authority_code"] == nil, case .found(let code, [], _) = units.read(authority) {
            facts["authority"] = nil
            facts["authority_code"] = code
            if let text = offered["authority"] { offered["authority"] = "\(text) (\(code))" }
            units.home = try units.home ?? session.first(UnitQueries.find, code, day)?.id
        }
        for entry in reading.entries { cells[entry.line] = row(entry, units) }
    }

    /// What may name the unit of an entry: a collective may be one itself.
    private func pieces(_ entry: ListEntry) -> [String] {
        entry.kind == .collective ? [entry.name] + entry.pieces : entry.pieces
    }

    /// The office of a head: `Chủ tịch UBND xã Phú Hựu` decides for UBND xã Phú Hựu.
    private static func office(_ text: String) -> String {
        let words = text.split(separator: " ")
        let key = Fold.comparisonKey(text)
        for (head, count) in [("chủ tịch ", 2), ("giám đốc ", 2)] where key.hasPrefix(head) {
            return words.dropFirst(count).joined(separator: " ")
        }
        return text
    }

    private mutating func row(_ entry: ListEntry, _ units: ListUnits) -> [String: String] {
        var row = facts
        row["recipient_kind"] = entry.kind.rawValue
        row["name"] = entry.name
        row["honorific"] = entry.kind == .individual ? entry.honorific : nil
        row["born"] = entry.born
        row["personal_number"] = entry.personalNumber
        row["post"] = entry.post
        row["award_kind_code"] = entry.award
        row["achievement_year"] = entry.year.map(String.init)
        row["achievement"] = entry.achievement ?? facts["achievement"]
        if let code = entry.unitCode {
            row["unit_code"] = code
            row["unit_name"] = entry.pieces.isEmpty ? nil : entry.pieces.joined(separator: ", ")
            return row
        }
        switch units.read(pieces(entry)) {
        case .found(let code, let before, let text): place(&row, entry, code, before, text)
        case .unclear(let text, let codes):
            complain("TD525", entry.line, nil, ["text": text, "codes": codes.joined(separator: ", ")])
            row["unit_code"] = nil
        case .unknown: placeAtHome(&row, entry)
        }
        return row
    }

    /// Puts an entry at a unit; words before the unit's are the post of a person, and a place of anybody else.
    private func place(
        _ row: inout [String: String], _ entry: ListEntry, _ code: String, _ before: [String], _ text: String
    ) {
        row["unit_code"] = code
        guard entry.kind == .individual else {
            // A collective's own name is no place that it belongs to.
            let rest = entry.pieces.joined(separator: ", ")
            row["unit_name"] = rest.isEmpty ? nil : rest
            return
        }
        row["unit_name"] = text
        if !before.isEmpty { row["post"] = ([entry.post].compactMap { $0 } + before).joined(separator: ", ") }
    }

    /// An entry without a known unit belongs to the unit named for all, if there is one, and that is told.
    private mutating func placeAtHome(_ row: inout [String: String], _ entry: ListEntry) {
        let text = entry.pieces.joined(separator: ", ")
        guard let home = facts["unit_code"] else {
            return complain("TD524", entry.line, nil, ["text": text.isEmpty ? entry.name : text])
        }
        if entry.kind != .individual {
            row["unit_name"] = text.isEmpty ? nil : text
        } else if !text.isEmpty {
            row["post"] = ([entry.post].compactMap { $0 } + [text]).joined(separator: ", ")
        }
        guard !text.isEmpty else { return }
        reading.findings.remarks.add(
            Failure.Detail("TD526", line: entry.line, ["text": text, "unit": home]))
    }

    // MARK: - Recording

    /// Lets the register check the entries as it checks a file of decisions, and write them if nothing is wrong at all.
    private mutating func record(isPreview: Bool) throws -> RecordOutcome? {
        let needed = ["decision_number", "decided_on", "source"]
        let missing = needed.filter { facts[$0] == nil }.map(RecordedFields.title)
        if !missing.isEmpty { complain("TD527", 1, nil, ["fields": missing.joined(separator: ", ")]) }
        if facts["authority"] == nil, facts["authority_code"] == nil {
            complain("TD380", 1, RecordedFields.title("authority"))
        }
        // Without the decision's own facts every line would be refused for the same reason.
        guard complaints.details.allSatisfy({ !["TD527", "TD380"].contains($0.code) }) else { return nil }
        let entries = reading.entries.filter { isComplete($0) }
        guard !entries.isEmpty else { return nil }
        do {
            return try session.savepoint {
                var outcome = try check(entries)
                for remark in outcome.remarks { reading.findings.remarks.add(moved(remark, entries)) }
                outcome.remarks = []
                if isPreview || !complaints.isEmpty { throw RolledBack() }
                return outcome
            }
        } catch is RolledBack {
            return nil
        } catch let failure as Failure where failure.code == "TD410" {
            for detail in failure.details { complaints.add(moved(detail, entries)) }
            return nil
        }
    }

    /// Whether nothing has been said against an entry that the register would say again.
    private func isComplete(_ entry: ListEntry) -> Bool {
        entry.award != nil && entry.year != nil && cells[entry.line]?["unit_code"] != nil
    }

    private mutating func check(_ entries: [ListEntry]) throws -> RecordOutcome {
        let lines = TypedLines(entries.compactMap { cells[$0.line] }, fields: RecordedFields.all)
        let decided = facts["decided_on"].flatMap { try? PartialDate($0) }?.start
        let name = String(request.path.split(separator: "/").last ?? Substring(request.path)).nfc
        let answers =
            try request.answersPath.map { path in try ImportAnswers(path: path) } ?? ImportAnswers()
        var asked: [ImportQuestion] = []
        defer {
            questions = asked.map { question in
                var question = question
                question.row = Self.line(question.row, entries)
                return question
            }
        }
        if request.isConfirmation {
            var outcome = try session.confirm(
                lines.reader(path: request.path), path: request.path,
                request.day ?? decided ?? request.today, answers, { asked = $0 }, { _ in })
            for place in outcome.cards.indices {
                outcome.cards[place].line = Self.line(outcome.cards[place].line, entries)
            }
            return outcome
        }
        return try session.record(
            lines.reader(path: request.path), path: request.path, name,
            request.day ?? decided ?? request.today, repeatedBecause: request.repeatedBecause, answers,
            { asked = $0 }, { _ in }
        ) { digest }
    }

    /// The line of the list of a line of the cells.
    private static func line(_ number: Int, _ entries: [ListEntry]) -> Int {
        entries.indices.contains(number - 2) ? entries[number - 2].line : 1
    }

    /// A complaint about a line of the cells, told of the line of the list.
    private func moved(_ detail: Failure.Detail, _ entries: [ListEntry]) -> Failure.Detail {
        var detail = detail
        detail.line = detail.line.map { Self.line($0, entries) }
        // These name another line.
        let others = [
            "TD259": "subject", "TD378": "subject", "TD487": "subject", "TD440": "line", "TD501": "line",
        ]
        if detail.arguments["ordinal"] != nil { detail.arguments["ordinal"] = detail.line.map(String.init) }
        if let key = others[detail.code], let other = detail.arguments[key].flatMap({ Int($0) }) {
            detail.arguments[key] = String(Self.line(other, entries))
        }
        return detail
    }
}
