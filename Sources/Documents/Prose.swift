/// Text for reading on a terminal.
public enum Prose {
    /// The text with lines broken at spaces to fit a width, in columns of the terminal; a longer word stays whole.
    ///
    /// Spaces at the start of a line stay; nil leaves the text as it is.
    public static func wrapped(_ text: String, width: Int?) -> String {
        guard let width else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { lines($0, width: width).joined(separator: "\n") }
            .joined(separator: "\n")
    }

    static func lines(_ line: Substring, width: Int) -> [String] {
        guard DisplayWidth.of(String(line)) > width else { return [String(line)] }
        var lines: [String] = []
        var current = String(line.prefix { $0 == " " })
        var used = current.utf8.count
        var isEmpty = true
        for word in line.split(separator: " ") {
            let wide = DisplayWidth.of(String(word))
            if isEmpty {
                current += word
                used += wide
            } else if used + 1 + wide <= width {
                current += " \(word)"
                used += 1 + wide
            } else {
                lines.append(current)
                current = String(word)
                used = wide
            }
            isEmpty = false
        }
        return lines + [current]
    }
}
