import Documents
import Failures
import Registry
import Vietnamese

/// A picture of the terminal: as many lines as it has rows, none wider than its columns.
struct ReviewFrame: Equatable {
    /// How a line stands out; what it means is always said by its text, too.
    enum Style: Equatable { case plain, strong, reversed }
    struct Line: Equatable {
        var text: String
        var style: Style = .plain
    }
    var lines: [Line]
    /// Column of the cursor in the last line; nil while nothing is typed.
    var cursor: Int?
}

/// Draws a review; the same review always looks the same.
struct ReviewScreen {
    let review: Review

    init(_ review: Review) { self.review = review }

    var width: Int { review.size.columns }
    var language: Language { review.language }
    func say(_ vi: String, _ en: String) -> String { language.say(vi, en) }

    /// Title, text, remark, keys, and the line that is typed.
    var frame: ReviewFrame {
        let height = max(1, review.size.rows - 4)
        var body = isList ? listBody : Array(textBody.dropFirst(review.scroll).prefix(height))
        body = Array(body.prefix(height))
        body += Array(repeating: .init(text: ""), count: height - body.count)
        let (input, cursor) = inputLine
        let lines =
            [.init(text: padded(title), style: .reversed)] + body
            + [.init(text: remark, style: .strong), .init(text: keys), .init(text: input)]
        return ReviewFrame(
            lines: lines.map { .init(text: fitted($0.text), style: $0.style) }, cursor: cursor)
    }

    /// The furthest that the text can be moved.
    var maximumScroll: Int { isList ? 0 : max(0, textBody.count - max(1, review.size.rows - 4)) }

    /// Whether the screen is a list with a chosen line instead of a text.
    private var isList: Bool {
        guard review.failure == nil, !review.isHelpOpen else { return false }
        return review.place == .queue && !review.queue.isEmpty || review.place == .lines
    }

    private var textBody: [ReviewFrame.Line] {
        let lines: [String]
        if let failure = review.failure {
            lines = ErrorText.of(failure, language).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        } else if review.isHelpOpen {
            lines = help
        } else {
            switch review.place {
            case .queue: lines = [say("Không có dự thảo nào chờ ông/bà duyệt.", "No draft awaits you.")]
            case .summary: lines = summary
            case .approval: lines = approval
            case .card: lines = card
            case .changes: lines = changes
            case .done: lines = done
            case .lines: lines = []
            }
        }
        return lines.flatMap { line in
            wrapped(VisibleText.of(line)).map { text in
                ReviewFrame.Line(text: text, style: isHeading(line) ? .strong : .plain)
            }
        }
    }

    /// What follows the first line of an entry stands a little to the right of it.
    private func wrapped(_ line: String) -> [String] {
        let indent = line.prefix { $0 == " " }.count
        let hang = indent == 0 ? 0 : indent + 2
        let lines = Prose.wrapped(line, width: max(10, width - 1 - hang))
            .split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, text in
            (index == 0 ? "" : String(repeating: " ", count: hang)) + text
        }
    }

    /// Parts are headed in capitals.
    private func isHeading(_ line: String) -> Bool {
        line.first?.isUppercase == true && line.allSatisfy { !$0.isLowercase }
    }

    private var title: String {
        var words = " "
        if let draft = review.draft, review.place != .queue, review.place != .done {
            words += say(
                "DỰ THẢO \(draft.head.id), lần \(draft.head.version) - \(draft.head.unitName)",
                "DRAFT \(draft.head.id), version \(draft.head.version) - \(draft.head.unitName)")
        } else {
            words += say("DUYỆT QUYẾT ĐỊNH KHEN THƯỞNG", "REVIEW OF DECISIONS")
        }
        return VisibleText.of(words)
    }

    /// The line that is typed with its question; a long text shows its end.
    private var inputLine: (text: String, cursor: Int?) {
        guard let prompt = review.prompt else { return (position, nil) }
        let question = fitted(question(prompt.kind) + " ", to: max(10, width / 2))
        let room = max(4, width - DisplayWidth.of(question) - 1)
        var shown = VisibleText.of(prompt.text)[...]
        while DisplayWidth.of(String(shown)) > room { shown = shown.dropFirst() }
        let text = question + shown
        return (text, DisplayWidth.of(text))
    }

    /// How far the reader has come.
    private var position: String {
        if isList {
            guard review.place == .lines, let first = review.lines.rows.first,
                let last = review.lines.rows.last, let draft = review.draft
            else { return "" }
            let all = ClericalNumber.grouped(draft.head.lines)
            return say(
                "Dòng \(first.ordinal)-\(last.ordinal) / \(all)",
                "Lines \(first.ordinal)-\(last.ordinal) / \(all)") + filterWords
        }
        let most = maximumScroll
        guard most > 0 else { return "" }
        return review.scroll < most ? say("(còn nữa)", "(more below)") : say("(hết)", "(end)")
    }

    private var filterWords: String {
        var words = ""
        if review.lines.onlyOpen { words += say(" - chỉ chỗ chưa đủ rõ", " - only not plainly met") }
        if !review.lines.words.isEmpty {
            words += say(" - tìm: ", " - search: ") + VisibleText.of(review.lines.words)
        }
        return words
    }

    /// A text cut to a number of columns, with a mark where something is missing.
    func fitted(_ text: String, to most: Int? = nil) -> String {
        let most = most ?? width
        guard DisplayWidth.of(text) > most else { return text }
        return DisplayWidth.prefix(of: text, width: max(0, most - 1)) + "…"
    }

    /// A text cut or filled up to a number of columns.
    func padded(_ text: String, to columns: Int? = nil) -> String {
        let text = fitted(text, to: columns)
        return text + String(repeating: " ", count: max(0, (columns ?? width) - DisplayWidth.of(text)))
    }
}
