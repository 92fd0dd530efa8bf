public import Vietnamese

/// A date as a cell holds it: a real date, a spreadsheet's serial number, or one of the forms that people type.
public struct DateCell: Sendable, Equatable {
    /// Why a cell is not a date.
    public enum Problem: Error, Sendable, Equatable {
        /// Not in one of the forms that are read.
        case unknownForm
        /// A year of two digits: 01/02/65 may be 1965 or 2065, and 01/02/03 anything.
        case shortYear
        /// No such day; `suggestion` is the date with day and month exchanged, when there is one.
        case noSuchDay(suggestion: String?)
        /// Text of five digits, as a date without its style; `suggestion` is the day that it counts to.
        case serialText(suggestion: String)
    }

    /// The date, and how much of it is known.
    public let date: PartialDate
    /// Whether it was a bare serial number, which the sender should confirm.
    public let isSerial: Bool

    /// Reads a cell that is not empty.
    ///
    /// Text may be `d/m/yyyy`, `m/yyyy`, `yyyy` with `/`, `-` or `.`, `yyyy-mm-dd`, or in words (`ngày 5 tháng 2 năm 1980`).
    /// A number of four digits is a year, one that counts to a day from 03/1900 to 02/2100 is that day. The time of day that a
    /// program wrote after a date is left out.
    /// - Throws: `Problem`; suggestions are offered and never applied.
    public init(_ cell: TableCell) throws(Problem) {
        switch cell.value {
        case .date(let date): self.init(PartialDate(date))
        case .number: try self.init(number: cell.words ?? "")
        case .text(let text): try self.init(text: CleanText.line(text))
        case .empty, .boolean, .error: throw .unknownForm
        }
    }

    private init(_ date: PartialDate, isSerial: Bool = false) {
        self.date = date
        self.isSerial = isSerial
    }

    private init(number: String) throws(Problem) {
        guard let value = Int(number) else { throw .unknownForm }
        if (1800...2200).contains(value), let start = CalendarDate(year: value, month: 1, day: 1) {
            self.init(PartialDate(start, precision: .year))
        } else if let day = DateCell.day(serial: value) {
            self.init(PartialDate(day), isSerial: true)
        } else {
            throw .unknownForm
        }
    }

    private init(text: String) throws(Problem) {
        let typed = DateCell.withoutWords(DateCell.withoutTime(text))
        do {
            self.init(try PartialDate(typed))
            return
        } catch {
            guard error == .unknownForm else { throw .noSuchDay(suggestion: DateCell.exchanged(typed)) }
        }
        let parts = typed.split { $0 == "/" || $0 == "-" || $0 == "." }
        let isNumeric = parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
        if isNumeric, parts.count >= 2, parts.allSatisfy({ $0.utf8.count <= 2 }) { throw .shortYear }
        if isNumeric, parts.count == 1, typed.utf8.count == 5, let value = Int(typed),
            let day = DateCell.day(serial: value)
        {
            throw .serialText(suggestion: ClericalDate.slashed(day))
        }
        throw .unknownForm
    }

    /// The day that a serial number counts to from 30/12/1899; nil before March 1900, when spreadsheets count a day that
    /// never was, and after 28/02/2100.
    static func day(serial: Int) -> CalendarDate? {
        guard (61...73_109).contains(serial) else { return nil }
        // Years are counted from March, so that the leap day is the last; every fourth one is longer until 2100.
        let days = serial - 61
        let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 1461)
        let yearOfEra = min(dayOfEra / 365, 3)
        var day = dayOfEra - yearOfEra * 365
        var (year, month) = (1900 + era * 4 + yearOfEra, 3)
        while case let length = monthsFromMarch[month - 3], day >= length {
            day -= length
            month += 1
        }
        if month > 12 { (year, month) = (year + 1, month - 12) }
        return CalendarDate(year: year, month: month, day: day + 1)
    }

    private static let monthsFromMarch = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29]

    /// `1980-02-05T00:00:00` and `05/02/1980 00:00` without the time.
    private static func withoutTime(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ":")), let colon = text.firstIndex(of: ":"),
            let cut = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" })
        else { return text }
        return String(text[..<cut])
    }

    /// `ngày 5 tháng 2 năm 1980`, `tháng 2 năm 1980`, `năm 1980`, `5 / 2 / 1980` with slashes.
    private static func withoutWords(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
        var words = Fold.search(text).split(separator: " ").map(String.init)
        if words.first == "sinh" { words.removeFirst() }
        let isWordy = ["ngay", "thang", "nam"].contains(words.first ?? "")
        guard isWordy || words.contains(where: { ["/", "-", "."].contains($0) }) else { return text }
        let numbers = words.filter { !["ngay", "thang", "nam", "/", "-", "."].contains($0) }
        return numbers.joined(separator: "/")
    }

    private static func exchanged(_ text: String) -> String? {
        let parts = text.split { $0 == "/" || $0 == "-" || $0 == "." }.compactMap { Int($0) }
        guard parts.count == 3, let date = CalendarDate(year: parts[2], month: parts[0], day: parts[1]) else {
            return nil
        }
        return ClericalDate.slashed(date)
    }
}
