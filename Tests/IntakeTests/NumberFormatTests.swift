import Testing
import Vietnamese

@testable import Intake

struct NumberFormatTests {
    @Test(arguments: [
        "dd/mm/yyyy", "d/m/yyyy", "yyyy-mm-dd", "mm/yyyy", "yyyy", "mmm", "[$-42A]dd/mm/yyyy;@",
        "[$-1010000]d/m/yyyy;@",
        "dd\\/mm\\/yyyy", "\"ngày\" dd \"tháng\" mm \"năm\" yyyy", "dd/mm/yyyy hh:mm", "hh:mm dd/mm/yyyy",
        "D/M/YYYY",
        "[Red]dd/mm/yy", "mm-dd-yy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "m/d/yy h:mm", "_-dd/mm",
        "*-yyyy",
        "d.m.yyyy;;", "h:mm AM/PM d", "bbbb",
    ])
    func `shows a day`(code: String) {
        #expect(NumberFormat.isDay(code: code))
    }

    @Test(arguments: [
        "General", "0", "#,##0", "0.00E+00", "#,##0\\ \"đ\"", "#,##0 [$₫-42A]", "h:mm", "h:mm:ss", "mm:ss",
        "mm:ss.0", "[h]:mm:ss",
        "[mm]:ss", "[m]", "[Red]0", "[Magenta]0", "\"dd/mm/yyyy\"0", "\\d0", "0;dd", "@", "_d0", "*d0",
        "h:mm AM/PM", "h A/P",
        "[DBNum1]0", "[>100]0", "# ??/??", "", "\"chưa đóng d", "[d", "\\",
    ])
    func `shows no day`(code: String) {
        #expect(!NumberFormat.isDay(code: code))
    }

    @Test func `built-in formats`() {
        let days = (0...100).filter { NumberFormat.isDay(builtIn: $0) }
        #expect(days == Array(14...17) + [22] + Array(27...31) + [36] + Array(50...54) + [57, 58])
    }

    @Test func `every day of both systems follows the day before`() throws {
        for is1904 in [false, true] {
            var last = SerialDay.date(is1904 ? 0 : 61, is1904: is1904)
            for serial in (is1904 ? 1 : 62)...2_957_000 {
                let date = SerialDay.date(Double(serial), is1904: is1904)
                guard let date, let before = last, before < date, date.day == 1 || date.day == before.day + 1
                else {
                    Issue.record("\(serial)")
                    return
                }
                last = date
            }
            #expect(last?.year == (is1904 ? 9999 : 9995))
        }
    }
}
