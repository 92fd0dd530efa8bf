import Vietnamese

/// What a number format shows.
enum NumberFormat {
    /// Whether a built-in format shows a day: ids 14 to 17 and 22, and the East Asian ones.
    ///
    /// ECMA-376 part 1, 18.8.30. Times of day and durations (18 to 21, 45 to 47) show no day.
    static func isDay(builtIn id: Int) -> Bool {
        switch id {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: true
        default: false
        }
    }

    /// Whether a format code shows a day, a month or a year.
    ///
    /// Judged by its first section, without quoted text, escaped letters, colours, locales and conditions; an `m` next
    /// to hours or seconds is minutes.
    static func isDay(code: String) -> Bool {
        var previous: UInt8 = 0
        var hasOpenMonth = false
        for letter in letters(code) {
            switch letter {
            case UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "b"): return true
            case UInt8(ascii: "m") where previous == letter: continue
            case UInt8(ascii: "m"): hasOpenMonth = hasOpenMonth || previous != UInt8(ascii: "h")
            case UInt8(ascii: "s"): hasOpenMonth = false
            default: break
            }
            previous = letter
        }
        return hasOpenMonth
    }

    /// The letters of the first section that stand for parts of a date or time, in lower case.
    private static func letters(_ code: String) -> [UInt8] {
        var letters: [UInt8] = []
        var bytes = Substring(code.lowercased()).utf8
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: ";"): return letters
            case UInt8(ascii: "\""): bytes = after(UInt8(ascii: "\""), bytes)
            case UInt8(ascii: "["):
                // Only [h], [mm] and the like are more than decoration.
                if let first = bytes.first, "hms".utf8.contains(first),
                    bytes.drop(while: { $0 == first }).first == 0x5D
                {
                    letters.append(first)
                    // An elapsed unit is a time whatever stands beside it.
                    if first == UInt8(ascii: "m") { letters.append(UInt8(ascii: "s")) }
                }
                bytes = after(UInt8(ascii: "]"), bytes)
            // Escaped, as wide as, and filled with the next character.
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = bytes.popFirst()
            case UInt8(ascii: "a"):
                // AM/PM and A/P.
                for marker in ["m/pm", "/p"] where bytes.starts(with: marker.utf8) {
                    bytes = bytes.dropFirst(marker.utf8.count)
                }
            case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"),
                UInt8(ascii: "s"),
                UInt8(ascii: "b"):
                letters.append(byte)
            default: break
            }
        }
        return letters
    }

    private static func after(_ byte: UInt8, _ bytes: Substring.UTF8View) -> Substring.UTF8View {
        bytes.drop { $0 != byte }.dropFirst()
    }
}

/// The days that spreadsheets count.
enum SerialDay {
    /// The serial number of a day since 1900, in a workbook that counts from there.
    static func number(_ day: CalendarDate) -> Int {
        let years = day.year - 1
        var days = 365 * years + years / 4 - years / 100 + years / 400 + day.day
        for month in 1..<day.month { days += CalendarDate.days(inMonth: month, of: day.year) }
        // Day 1 is 01/01/1900; from 01/03/1900 on there is one too many.
        let number = days - 693_595
        return number > 59 ? number + 1 : number
    }

    /// The day of a serial number, its fraction cut; nil before the first day and after 31/12/9999.
    ///
    /// In the system of 1900 the number 60 is 29/02/1900, a day that never was: it and numbers below 1, which are
    /// times, have no day.
    static func date(_ serial: Double, is1904: Bool) -> CalendarDate? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let number = Int(serial)
        // 01/03/1900 is 60 days after 31/12/1899, but has the number 61.
        let sinceEpoch: Int
        switch (is1904, number) {
        case (true, _): sinceEpoch = number - 24_107
        case (false, 0), (false, 60): return nil
        case (false, 1..<60): sinceEpoch = number - 25_568
        case (false, _): sinceEpoch = number - 25_569
        }
        return civil(daysSince1970: sinceEpoch)
    }

    /// The Gregorian date of a day counted from 01/01/1970, by eras of 400 years that begin in March.
    private static func civil(daysSince1970 days: Int) -> CalendarDate? {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
        return CalendarDate(year: year, month: month < 10 ? month + 3 : month - 9, day: day)
    }
}
