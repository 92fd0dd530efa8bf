import Vietnamese

extension TableCell {
    /// What the cell says, as one clean line; nil when it is empty or an error such as `#N/A`.
    ///
    /// Text stays text: what begins with `=`, `+`, `-` or `@` is never a formula. A number comes without the decimals and
    /// the exponent that spreadsheets put on whole numbers (`8.2075E10` → `82075000000`).
    public var words: String? {
        switch value {
        case .empty, .error: return nil
        case .text(let text):
            let line = CleanText.line(text)
            return line.isEmpty || TableCell.isError(line) ? nil : line
        case .number(let number): return TableCell.whole(number)
        case .date(let date): return ClericalDate.slashed(date)
        case .boolean(let truth): return truth ? "TRUE" : "FALSE"
        }
    }

    /// The name of the error that the cell shows, such as `#N/A`; nil when it shows none.
    public var errorName: String? {
        switch value {
        case .error(let name): return name
        case .text(let text):
            // Asked of every cell: most begin with a letter or a digit, which an error does not, nor what is cut off it.
            guard let first = text.utf8.first, !(0x30...0x7E).contains(first), !(0xC3...0xC6).contains(first)
            else { return nil }
            let line = CleanText.line(text)
            return TableCell.isError(line) ? line : nil
        default: return nil
        }
    }

    /// The cell with its text as one clean line, so that it need not be cleaned each time it is asked for; text of several
    /// lines is left as it is.
    var cleaned: TableCell {
        guard case .text(let text) = value, !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
            return self
        }
        var cell = self
        cell.value = .text(CleanText.line(text))
        return cell
    }

    /// Errors that were copied as text.
    private static func isError(_ line: String) -> Bool {
        line.utf8.first == UInt8(ascii: "#")
            && ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"].contains(
                line.uppercased())
    }

    /// A whole number in digits; any other number as it is.
    private static func whole(_ number: String) -> String {
        let parts = number.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        let decimal = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard decimal.count <= 2, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
            (0...20).contains(exponent)
        else { return number }
        let fraction = decimal.count == 2 ? decimal[1] : ""
        let shifted = fraction.prefix(exponent)
        guard fraction.dropFirst(exponent).allSatisfy({ $0 == "0" }) else { return number }
        let digits = decimal[0] + shifted + String(repeating: "0", count: exponent - shifted.count)
        return String(digits)
    }
}
