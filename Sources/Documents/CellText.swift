import Commendation
import Failures
import Vietnamese

/// A cell in the form people read.
enum CellText {
    static func of(_ bytes: UnsafeRawBufferPointer, _ column: ListColumn, _ language: Language) -> String {
        let text = VisibleText.of(bytes)
        if let term = column.terms[text] { return language == .vi ? term.vi : term.en }
        if !column.terms.isEmpty, let counts = counts(text, column.terms, language) { return counts }
        return switch column.kind {
        case .text, .integer: text
        case .decimal: ClericalNumber.decimal(text, groupsThousands: false) ?? text
        case .money: ClericalNumber.decimal(text) ?? text
        case .date: date(text) ?? text
        case .timestamp: timestamp(text) ?? text
        case .boolean: boolean(text, language)
        }
    }

    /// Codes with their numbers, such as `awarded 8, declined 1`; nil when the text is anything else.
    private static func counts(_ text: String, _ terms: [String: Term], _ language: Language) -> String? {
        var parts: [String] = []
        for part in text.split(separator: ",") {
            let words = part.split(separator: " ")
            guard words.count == 2, let term = terms[String(words[0])], Int(words[1]) != nil else {
                return nil
            }
            parts.append("\(language == .vi ? term.vi : term.en) \(words[1])")
        }
        return parts.joined(separator: ", ")
    }

    private static func date(_ text: some StringProtocol) -> String? {
        CalendarDate(iso: text).map { ClericalDate.slashed($0) }
    }

    /// Day and minute; seconds and offset are for machines.
    private static func timestamp(_ text: String) -> String? {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[1].utf8.count >= 5, let day = date(parts[0]) else { return nil }
        return "\(day) \(parts[1].prefix(5))"
    }

    private static func boolean(_ text: String, _ language: Language) -> String {
        switch (text, language) {
        case ("t", .vi): "có"
        case ("t", .en): "yes"
        case ("f", .vi): "không"
        case ("f", .en): "no"
        default: text
        }
    }
}
