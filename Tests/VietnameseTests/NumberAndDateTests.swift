import Testing

@testable import Vietnamese

struct NumberAndDateTests {
    @Test(arguments: [
        (0, "không"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (100, "một trăm"),
        (101, "một trăm linh một"), (105, "một trăm linh năm"), (110, "một trăm mười"),
        (1000, "một nghìn"), (1005, "một nghìn không trăm linh năm"), (1010, "một nghìn không trăm mười"),
        (2_340_000, "hai triệu ba trăm bốn mươi nghìn"), (1_000_000_000, "một tỷ"),
        (1_000_000_005, "một tỷ không trăm linh năm"),
        (12_000_045_000, "mười hai tỷ không trăm bốn mươi lăm nghìn"), (-21, "âm hai mươi mốt"),
        (1_000_000_000_000, "một nghìn tỷ"), (1_000_000_000_000_000, "một triệu tỷ"),
    ])
    func `numbers are spelled as they are read`(number: Int, words: String) {
        #expect(NumberWords().words(number) == words)
    }

    @Test func `money, the southern word and the limit`() {
        #expect(NumberWords().money(2_340_000) == "hai triệu ba trăm bốn mươi nghìn đồng")
        #expect(NumberWords(zeroTens: .southern).words(105) == "một trăm lẻ năm")
        #expect(NumberWords().words(NumberWords.limit + 1) == nil)
        #expect(NumberWords().words(.min) == nil)
    }

    @Test func `words of random numbers are read back to the same number`() throws {
        var generator = SplitMix64(state: 9)
        for _ in 0..<5000 {
            let digits = Int.random(in: 1...15, using: &generator)
            let number = Int.random(
                in: 1...(0..<digits).reduce(1) { power, _ in power * 10 }, using: &generator)
            let words = try #require(NumberWords().words(number))
            #expect(read(words) == number, "\(words)")
        }
    }

    /// Reads number words without sharing anything with the writer.
    private func read(_ words: String) -> Int {
        let units = [
            "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7,
            "tám": 8,
            "chín": 9, "không": 0, "linh": 0,
        ]
        var (total, part, group, unit) = (0, 0, 0, 0)
        for word in words.split(separator: " ").map(String.init) {
            switch word {
            case "trăm": (group, unit) = (group + unit * 100, 0)
            case "mươi": (group, unit) = (group + unit * 10, 0)
            case "mười": group += 10
            case "nghìn": (part, group, unit) = (part + (group + unit) * 1000, 0, 0)
            case "triệu": (part, group, unit) = (part + (group + unit) * 1_000_000, 0, 0)
            case "tỷ": (total, part, group, unit) = ((total + part + group + unit) * 1_000_000_000, 0, 0, 0)
            default: unit = units[word] ?? -1_000_000_000_000
            }
        }
        return total + part + group + unit
    }

    @Test func `clerical numbers`() {
        #expect(ClericalNumber.grouped(1_234_567) == "1.234.567")
        #expect(ClericalNumber.grouped(-1000) == "-1.000")
        #expect(ClericalNumber.grouped(.min) == "-9.223.372.036.854.775.808")
        #expect(ClericalNumber.money(2_340_000) == "2.340.000 đồng")
        #expect([5, 12, 1204].map(ClericalNumber.count) == ["05", "12", "1.204"])
        #expect(ClericalNumber.paper(2871) == "2871")
        #expect(ClericalNumber.decimal("1234567.50") == "1.234.567,50")
        #expect(ClericalNumber.decimal("1.14") == "1,14")
        #expect(ClericalNumber.decimal("NaN") == nil)
        #expect(ClericalNumber.decimal("1.") == nil)
        #expect(
            [1, 4, 9, 14, 1994, 3999, 4000].map(ClericalNumber.roman).joined(separator: " ")
                == "I IV IX XIV MCMXCIV MMMCMXCIX 4000")
        #expect([1, 26, 27, 52, 703].map(ClericalNumber.letter) == ["A", "Z", "AA", "AZ", "AAA"])
    }

    @Test func `a zero stands before days below 10 and months 1 and 2 only`() throws {
        let date = try #require(CalendarDate(year: 2026, month: 2, day: 5))
        #expect(ClericalDate.sentence(date) == "ngày 05 tháng 02 năm 2026")
        let other = try #require(CalendarDate(year: 2022, month: 3, day: 24))
        #expect(ClericalDate.sentence(other) == "ngày 24 tháng 3 năm 2022")
        #expect(ClericalDate.sentence(PartialDate(date, precision: .year)) == "năm 2026")
        #expect(ClericalDate.sentence(PartialDate(date, precision: .month)) == "tháng 02 năm 2026")
    }

    @Test func `every day from 1900 to 2100 survives each written form`() throws {
        var previous: CalendarDate?
        var days = 0
        for year in 1900...2100 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                    days += 1
                    #expect(CalendarDate(iso: date.iso) == date)
                    #expect(try PartialDate(date.iso) == PartialDate(date))
                    #expect(try PartialDate(ClericalDate.slashed(date)) == PartialDate(date))
                    #expect(try PartialDate("\(day)-\(month)-\(year)") == PartialDate(date))
                    if let previous { #expect(previous < date) }
                    previous = date
                }
            }
        }
        #expect(days == 201 * 365 + 49)
    }

    @Test(arguments: ["1965", "02/2026", "05/02/2026"])
    func `the precision that is written is kept`(text: String) throws {
        #expect(ClericalDate.slashed(try PartialDate(" \(text) ")) == text)
    }

    @Test(arguments: [
        ("31/02/2026", PartialDate.Problem.noSuchDay), ("29/02/1900", .noSuchDay), ("13/2026", .noSuchDay),
        ("2026-02-30", .noSuchDay), ("0000", .noSuchDay), ("01/02/03", .unknownForm), ("", .unknownForm),
        ("5 tháng 2", .unknownForm), ("1/2/2026/3", .unknownForm), ("+1/2/2026", .unknownForm),
        ("2026/02/05", .unknownForm), ("٥/2/2026", .unknownForm), ("001/2/2026", .unknownForm),
    ])
    func `what is not a date is refused with its reason`(text: String, problem: PartialDate.Problem) {
        #expect(throws: problem) { try PartialDate(text) }
    }
}
