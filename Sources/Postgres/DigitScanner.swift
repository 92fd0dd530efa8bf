/// Reads the fixed forms of PostgreSQL's ISO dates and times.
struct DigitScanner {
    private let text: UnsafeRawBufferPointer
    private var position = 0

    init(_ text: UnsafeRawBufferPointer) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    /// Steps over exactly that text.
    mutating func skip(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard text.count - position >= count,
            literal.withUTF8Buffer({ $0.elementsEqual(text[position..<position + count]) })
        else { return false }
        position += count
        return true
    }

    /// Whether the text just before the position is that one.
    func hasSkipped(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        return position >= count
            && literal.withUTF8Buffer { $0.elementsEqual(text[position - count..<position]) }
    }

    /// Reads at least and at most so many digits.
    mutating func digits(_ least: Int, _ most: Int) -> Int? {
        let start = position
        var value = 0
        while position < text.count, position - start < most, (48...57).contains(text[position]) {
            value = value * 10 + Int(text[position] - 48)
            position += 1
        }
        return position - start >= least ? value : nil
    }

    /// `2024-05-19`, with a year of four to seven digits.
    mutating func date() -> (year: Int, month: Int, day: Int)? {
        guard let year = digits(4, 7), skip("-"), let month = digits(2, 2), skip("-"), let day = digits(2, 2)
        else { return nil }
        return (year, month, day)
    }

    /// `08:30:00.123456`, in microseconds since midnight.
    mutating func time() -> Int? {
        guard let hour = digits(2, 2), skip(":"), let minute = digits(2, 2), skip(":"),
            let second = digits(2, 2)
        else { return nil }
        var fraction = 0
        if skip(".") {
            let start = position
            guard let read = digits(1, 6) else { return nil }
            fraction = read
            for _ in (position - start)..<6 { fraction *= 10 }
        }
        return (hour * 3600 + minute * 60 + second) * 1_000_000 + fraction
    }

    /// `+07`, `-03:30` or `+07:06:40`, in seconds.
    mutating func offset() -> Int? {
        let negative = skip("-")
        guard negative || skip("+"), let hours = digits(2, 2) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where skip(":") {
            guard let part = digits(2, 2) else { return nil }
            seconds += part * unit
        }
        return negative ? -seconds : seconds
    }
}
