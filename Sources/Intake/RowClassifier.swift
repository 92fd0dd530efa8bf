import Vietnamese

/// Tells nominees from everything else that stands below a header.
///
/// A row is a heading, a total or a signature only when it says so; what is neither that nor a nominee is unclear, and
/// is complained about rather than dropped.
struct RowClassifier {
    enum Class: Equatable {
        case nomination
        case heading(RowText.Heading)
        /// With the number that it states, if it states one.
        case total(Int?)
        case blank
        case header
        case signature
        /// Neither a heading nor a nominee, for sure.
        case unclear
    }

    private let known: Set<Int>
    private let titleKeys: [String]
    /// How many letters each title has.
    private let titleLetters: [Int]
    private let nameColumn: Int?
    private let ordinalColumn: Int?
    /// Columns whose cells are looked up or counted, and say nothing by themselves.
    private let derived: Set<Int>

    init(_ header: SheetHeader) {
        known = Set(header.columns.values)
        titleKeys = header.titles.map(HeaderNames.exactKey)
        titleLetters = header.titles.map(RowClassifier.letters)
        nameColumn = header.columns[.name] ?? header.columns[.initiativeTitle]
        ordinalColumn = header.columns[.ordinal]
        derived = Set(
            [
                SheetField.recipientKindCode, .recipientClassCode, .awardFormCode, .awardTitleCode,
                .activityCode,
            ]
            .compactMap { header.columns[$0] })
    }

    /// What a row is; `ordinals` are the last numbers of headings by their level.
    func classify(_ row: TableRow, after ordinals: [Int: Int] = [:]) -> Class {
        var content: [(column: Int, text: String)] = []
        var number: String?
        var isTyped = false
        for column in row.cells.indices {
            let cell = row[column]
            // A formula that looks something up in an empty row shows an error, nothing or zero.
            if cell.isFormula, derived.contains(column) || !known.contains(column) { continue }
            guard let text = cell.words else { continue }
            if column == ordinalColumn {
                number = text
            } else {
                content.append((column, text))
                if !cell.isFormula || column == nameColumn { isTyped = true }
            }
        }
        if !content.isEmpty, !isTyped { return .blank }
        guard !content.isEmpty else {
            // A heading, a total or a date may stand in the first column, merged over the others.
            guard let number, !isOrdinal(number) else { return .blank }
            return alone(number, number: nil, content: [number], after: ordinals)
        }
        if isHeader(content, number) { return .header }
        let texts = content.map(\.text)
        if let first = number.flatMap({ isOrdinal($0) ? nil : $0 }) ?? texts.first, RowText.isTotal(first),
            content.dropFirst(number == first ? 0 : 1).allSatisfy({
                isAmount($0.text) || RowText.isTotal($0.text)
            })
        {
            return .total(RowText.total((number == first ? [first] : []) + texts))
        }
        let all = (number.map { isOrdinal($0) ? [] : [$0] } ?? []) + texts
        if all.count <= 4, all.allSatisfy(RowText.isSignature) { return .signature }
        guard content.count == 1, let only = content.first else {
            return nameColumn.map { row[$0].words != nil } ?? false ? .nomination : incomplete(content)
        }
        return alone(
            only.text, number: number, content: all, isName: only.column == nameColumn, after: ordinals)
    }

    /// A row with one text, beside its number.
    private func alone(
        _ text: String, number: String?, content: [String], isName: Bool = false, after ordinals: [Int: Int]
    ) -> Class {
        if RowText.isTotal(text) { return .total(RowText.total(content)) }
        if RowText.isSignature(text) { return .signature }
        if RowText.isPageNumber(text) { return .header }
        let heading = RowText.heading(number: number, text: text, after: ordinals)
        if heading.isCertain { return .heading(heading) }
        return isName ? .nomination : .unclear
    }

    /// A row with several texts and no name: a nominee whose name was forgotten, when it has what nominees have.
    private func incomplete(_ content: [(column: Int, text: String)]) -> Class {
        content.contains { known.contains($0.column) } ? .nomination : .unclear
    }

    /// The header once more, or the numbers of its columns.
    private func isHeader(_ content: [(column: Int, text: String)], _ number: String?) -> Bool {
        let isRepeated =
            content.count >= 2
            && content.allSatisfy { cell in
                // What has more letters than the title is not the title: most names of people need no key.
                guard cell.column < titleKeys.count,
                    RowClassifier.letters(cell.text) <= titleLetters[cell.column]
                else { return false }
                let key = HeaderNames.exactKey(cell.text)
                return titleKeys[cell.column] == key || titleKeys[cell.column].hasPrefix(key + " ")
                    || titleKeys[cell.column].hasSuffix(" " + key)
            }
        if isRepeated { return true }
        guard content.count >= 3, number.map({ columnNumber($0) != nil }) ?? true else { return false }
        var last = Int.min
        return content.allSatisfy { cell in
            guard let number = columnNumber(cell.text), number > last else { return false }
            last = number
            return true
        }
    }

    private static func letters(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) {
            $0 + ($1.isASCII && !("a"..."z").contains($1) && !("A"..."Z").contains($1) ? 0 : 1)
        }
    }

    /// `(3)`, `3`, `C`: the number of a column.
    private func columnNumber(_ text: String) -> Int? {
        // Asked of every cell: most are longer.
        guard text.utf8.count <= 6 else { return nil }
        let inner = text.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" }
        if inner.utf8.count <= 2, let number = Int(inner) { return number }
        guard inner.count == 1, let scalar = inner.unicodeScalars.first, ("A"..."Z").contains(scalar) else {
            return nil
        }
        return Int(scalar.value) - 100
    }

    /// Whether a text numbers a nominee: `1`, `01.`, `1.2`.
    private func isOrdinal(_ text: String) -> Bool {
        text.utf8.count <= 7 && text.contains(where: \.isNumber)
            && text.allSatisfy {
                ("0"..."9").contains($0) || $0 == "." || $0 == ")" || $0 == "/" || $0 == "-"
            }
            || text.utf8.count <= 5 && text.allSatisfy { "IVXABCDE.)".contains($0) }
    }

    private func isAmount(_ text: String) -> Bool {
        text.contains(where: \.isNumber)
            && text.allSatisfy { $0.isNumber || $0 == "." || $0 == "," || $0 == " " }
    }
}
