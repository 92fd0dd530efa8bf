import Commendation
import Vietnamese

/// What one line of a paper says by its form.
enum ListWords {
    /// A line with its number taken off.
    struct Numbered: Equatable {
        /// As written, such as `1`, `II`, `A`; a dash for a line that is only marked.
        var number: String
        var rest: String
        /// The value of an Arabic number.
        var value: Int? { Int(number) }
    }

    /// Runs of spaces as wide as a column's gap become tabs, which part what stands in columns.
    static func columns(_ text: String) -> String {
        var result = ""
        var spaces = 0
        for character in text {
            if character == " " || character == "\u{A0}" {
                spaces += 1
                continue
            }
            if spaces > 0 { result += spaces > 2 && !result.isEmpty ? "\t" : " " }
            spaces = 0
            result.append(character)
        }
        return result
    }

    /// Takes off the number of a line: `1. `, `01) `, `1/ `, `- `, or one that stands in a column of its own.
    static func numbered(_ text: String) -> Numbered? {
        let text = text.trimmed(of: "")
        if let first = text.first, "-–+•*".contains(first), text.dropFirst().first?.isWhitespace == true {
            return Numbered(number: "-", rest: text.dropFirst().description.trimmed(of: ""))
        }
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard (1...4).contains(digits.count), let value = Int(digits) else { return nil }
        let rest = text[digits.endIndex...]
        guard let sign = rest.first else { return nil }
        let after = rest.dropFirst()
        // `1.5 triệu`, `05/02/2020` and `05 tập thể` are no numbered lines.
        let isMarked = ".)/".contains(sign) && !(after.first?.isNumber ?? true)
        guard isMarked || sign == "\t" else { return nil }
        let line = after.description.trimmed(of: ".)/-–")
        return line.isEmpty ? nil : Numbered(number: String(value), rest: line)
    }

    /// Whether a line is the number of a page.
    static func isPage(_ text: String) -> Bool {
        let inner = text.trimmed(of: "-–/")
        return RowText.isPageNumber(text)
            || (!inner.isEmpty && inner.count <= 4 && inner.allSatisfy(\.isWholeNumber))
    }

    /// The number of an article that begins; nil for any other line.
    static func article(_ text: String) -> Int? {
        let words = RowText.words(text)
        guard words.count > 1, words[0] == "điều", text.first == "Đ" else { return nil }
        return Int(words[1])
    }

    /// Whether an article grants awards, rather than money or orders.
    static func grants(_ text: String) -> Bool {
        let words = RowText.words(text).dropFirst(2)
        guard let first = words.first else { return false }
        return first == "tặng" || words.starts(with: ["công", "nhận"])
            || words.starts(with: ["khen", "thưởng"])
            || words.starts(with: ["truy", "tặng"]) || words.starts(with: ["nay", "tặng"])
    }

    /// Whether a list or an annex begins.
    static func isListTitle(_ text: String) -> Bool {
        let key = Fold.comparisonKey(text)
        return (key.hasPrefix("danh sách") || key.hasPrefix("phụ lục")) && !RowText.isTotal(text)
    }

    /// Whether a line is the note under a title: `(Kèm theo Quyết định số …)`.
    static func isNote(_ text: String) -> Bool {
        Fold.comparisonKey(text.trimmed(of: "(")).hasPrefix("kèm theo")
            || Fold.comparisonKey(text).hasPrefix("(ban hành")
    }

    /// Whether a line addresses a person or names a household, and so begins an entry even without a number.
    static func beginsEntry(_ text: String) -> Bool {
        let person = AddressedName(ListEntry.pieces(text).first ?? "")
        return person.honorific != nil && !person.isDoubtful || isHousehold(text)
    }

    static func isHousehold(_ text: String) -> Bool {
        let key = Fold.comparisonKey(text)
        return [
            "hộ gia đình ông", "hộ gia đình bà", "hộ ông", "hộ bà", "gia đình ông", "gia đình bà",
            "hộ gia đình ",
        ]
        .contains { key.hasPrefix($0) }
    }

    /// Whether an entry may go on in the next line.
    static func isOpen(_ text: String) -> Bool {
        guard let last = text.trimmed(of: "").last else { return true }
        return last != ";" && last != "."
    }
}
