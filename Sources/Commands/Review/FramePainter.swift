import Documents
import Vietnamese

/// What a terminal can show.
struct TerminalLook: Equatable {
    /// Whether the cursor can be moved; otherwise pictures follow one another.
    var isAddressable = true
    /// Whether lines may stand out.
    var hasStyles = true
    /// Whether letters other than ASCII can be shown.
    var isUnicode = true

    /// As `TERM`, `NO_COLOR` and the locale say.
    init(_ environment: (String) -> String?) {
        let terminal = environment("TERM") ?? ""
        isAddressable = !terminal.isEmpty && terminal != "dumb"
        hasStyles = isAddressable && (environment("NO_COLOR") ?? "").isEmpty
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
        isUnicode = locale.lowercased().replacing("-", with: "").contains("utf8")
    }
}

/// Turns pictures into what a terminal must be sent, only what has changed.
struct FramePainter {
    let look: TerminalLook
    private var shown: ReviewFrame?

    /// Creates a painter of an empty terminal.
    init(look: TerminalLook) { self.look = look }

    /// What takes the screen; forgets what was drawn.
    var welcome: [UInt8] {
        mutating get {
            shown = nil
            return Array((look.isAddressable ? "\u{1B}[?1049h\u{1B}[H\u{1B}[2J" : "").utf8)
        }
    }

    /// What leaves the screen.
    var farewell: [UInt8] {
        Array((look.isAddressable ? "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l" : "\r\n").utf8)
    }

    /// The bytes that lead from what is shown to a picture.
    mutating func paint(_ frame: ReviewFrame) -> [UInt8] {
        var frame = frame
        if !look.isUnicode {
            for index in frame.lines.indices {
                frame.lines[index].text = PlainText.of(frame.lines[index].text)
            }
        }
        defer { shown = frame }
        return Array((look.isAddressable ? addressed(frame) : sequential(frame)).utf8)
    }

    private func addressed(_ frame: ReviewFrame) -> String {
        var text = "\u{1B}[?25l"
        let isSameSize = shown?.lines.count == frame.lines.count
        for (index, line) in frame.lines.enumerated() {
            if isSameSize, shown?.lines[index] == line { continue }
            // Cleared first: a full line leaves the cursor on its last letter.
            text += "\u{1B}[\(index + 1);1H\u{1B}[K" + styled(line)
        }
        if let cursor = frame.cursor {
            text += "\u{1B}[\(frame.lines.count);\(cursor + 1)H\u{1B}[?25h"
        }
        return text
    }

    private func styled(_ line: ReviewFrame.Line) -> String {
        guard look.hasStyles, line.style != .plain else { return line.text }
        return (line.style == .strong ? "\u{1B}[1m" : "\u{1B}[7m") + line.text + "\u{1B}[0m"
    }

    /// On a terminal that only goes on: the picture below the last one, or what is typed in its place.
    private func sequential(_ frame: ReviewFrame) -> String {
        let last = frame.lines.last?.text ?? ""
        if let shown, shown.lines.dropLast() == frame.lines.dropLast() {
            let gone = max(0, DisplayWidth.of(shown.lines.last?.text ?? "") - DisplayWidth.of(last))
            guard shown.lines.last != frame.lines.last else { return "" }
            return "\r" + last + String(repeating: " ", count: gone)
                + String(repeating: "\u{8}", count: gone)
        }
        // Empty lines only fill a screen.
        var lines = frame.lines.dropLast().map(\.text)
        lines = lines.enumerated().filter { index, line in
            !line.isEmpty || index > 0 && !lines[index - 1].isEmpty
        }.map(\.element)
        return "\r\n" + (lines + [last]).joined(separator: "\r\n")
    }
}

/// Text for a terminal that shows ASCII only: letters without marks, signs by what is like them.
enum PlainText {
    static func of(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return text.map { character in
            if character.isASCII { return String(character) }
            if let sign = signs[character] { return sign }
            let folded = Fold.search(String(character))
            guard !folded.isEmpty, folded.utf8.allSatisfy({ $0 < 0x80 }) else { return "?" }
            return character.isUppercase ? folded.uppercased() : folded
        }.joined()
    }

    private static let signs: [Character: String] = [
        "…": "~", "✗": "X", "–": "-", "—": "-", "“": "\"", "”": "\"", "‘": "'", "’": "'", "·": "-", "≥": ">",
        "×": "x", "đ": "d", "Đ": "D",
    ]
}
