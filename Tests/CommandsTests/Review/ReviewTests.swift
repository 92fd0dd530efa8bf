import Failures
import Testing
import Vietnamese

@testable import Commands
@testable import Registry

struct ReviewTests {
    private func atLines(_ count: Int = 40, rows: Int = 24) -> SampleReview {
        var sample = SampleReview(lines: count, rows: rows)
        sample.press(.enter, .enter)
        return sample
    }

    /// To the question for the number, which has one already.
    private func atConfirmation(_ number: String = "12/QĐ-UBND") -> SampleReview {
        var sample = SampleReview()
        sample.press(.enter, .scalar("a"), .eraseAll)
        sample.type(number)
        sample.press(.enter, .enter)
        return sample
    }

    @Test func `one goes in and comes back screen by screen`() {
        var sample = SampleReview()
        #expect(sample.review.place == .queue)
        for (key, place) in [
            (ReviewKey.enter, Review.Place.summary), (.enter, .lines), (.enter, .card), (.escape, .lines),
            (.escape, .summary), (.scalar("c"), .changes), (.scalar("q"), .summary), (.scalar("q"), .queue),
        ] {
            sample.press(key)
            #expect(sample.review.place == place)
        }
        #expect(!sample.isOver)
        sample.press(.scalar("q"))
        #expect(sample.isOver)
    }

    @Test func `a page holds what fits, and the next begins below it`() {
        var sample = atLines()
        #expect(sample.review.lines.rows.map(\.ordinal) == Array(1...19))
        sample.press(.pageDown)
        #expect(sample.review.lines.rows.map(\.ordinal) == Array(20...38))
        sample.press(.pageDown)
        #expect(sample.review.lines.rows.map(\.ordinal) == [39, 40])
        sample.press(.pageDown)
        #expect(sample.review.lines.current?.ordinal == 40)
        sample.press(.pageUp)
        #expect(sample.review.lines.rows.map(\.ordinal) == Array(20...38))
        sample.press(.home, .end)
        #expect(sample.review.lines.current?.ordinal == 40)
        #expect(sample.review.lines.rows.count == 19)
    }

    @Test(arguments: [1, 18, 19, 20, 38, 40])
    func `every line is reached one by one, down and up again`(count: Int) {
        var sample = atLines(count)
        var seen = [sample.review.lines.current?.ordinal]
        for _ in 1..<(count + 2) {
            sample.press(.down)
            if sample.review.lines.current?.ordinal != seen.last {
                seen.append(sample.review.lines.current?.ordinal)
            }
        }
        #expect(seen == Array(1...count))
        for _ in 1..<(count + 2) {
            sample.press(.up)
            if sample.review.lines.current?.ordinal != seen.last {
                seen.append(sample.review.lines.current?.ordinal)
            }
        }
        #expect(seen == Array(1...count) + (1..<count).reversed())
    }

    @Test func `from one person's record to the next, over the edge of the page`() {
        var sample = atLines(rows: 10)
        sample.press(.enter)
        for ordinal in 2...7 {
            sample.press(.scalar("n"))
            #expect(sample.review.place == .card)
            #expect(sample.screen.contains("Nguyễn Thị Ánh \(ordinal) "))
        }
        sample.press(.scalar("p"), .scalar("p"))
        #expect(sample.screen.contains("Nguyễn Thị Ánh 5 "))
    }

    @Test func `a search and a filter choose lines, and erasing the search brings all back`() {
        var sample = atLines()
        sample.press(.scalar("/"))
        sample.type("anh 3")
        sample.press(.enter)
        #expect(sample.review.lines.rows.map(\.ordinal) == [3] + Array(30...39))
        sample.press(.scalar("f"))
        #expect(sample.review.lines.rows.map(\.ordinal) == [32, 36])
        sample.press(.scalar("/"), .eraseAll, .enter, .scalar("f"))
        #expect(sample.review.lines.rows.count == 19)
    }

    @Test func `a line goes with a reason only, and the page is read again where it was`() {
        var sample = atLines()
        sample.press(.pageDown, .down, .scalar("x"), .enter)
        #expect(sample.review.notice == .noReason)
        #expect(sample.done.isEmpty)
        sample.type("Không đủ tiêu chuẩn")
        sample.press(.enter)
        #expect(sample.done == [.omit(SampleReview.line(21), .refuse, reason: "Không đủ tiêu chuẩn")])
        #expect(sample.review.draft?.head.version == 3)
        #expect(sample.review.lines.rows.first?.ordinal == 20)
        #expect(sample.review.lines.cursor == 1)
        #expect(sample.review.notice == .omitted(.refuse, name: "Nguyễn Thị Ánh 21"))
        #expect(sample.review.staleness == nil)
    }

    @Test func `the only line of a page goes, and the page before it is shown`() {
        var sample = atLines(20)
        sample.press(.end, .scalar("d"))
        sample.type("Chờ")
        sample.press(.enter)
        #expect(sample.review.lines.current?.ordinal == 19)
    }

    @Test func `the only line of a draft stays`() {
        var sample = atLines(1)
        sample.press(.scalar("x"))
        #expect(sample.review.notice == .onlyLine)
        #expect(sample.review.prompt == nil)
    }

    @Test func `a letter of several scalars is erased as one`() {
        var sample = atLines()
        sample.press(.scalar("x"))
        sample.type("Đ\u{1EB7}ng chậ\u{0323}m 👩‍🏫日")
        sample.press(.backspace, .backspace)
        #expect(sample.review.prompt?.text == "Đặng chậ\u{0323}m ")
        sample.press(.backspace, .backspace, .backspace)
        #expect(sample.review.prompt?.text == "Đặng ch")
        sample.press(.eraseWord)
        #expect(sample.review.prompt?.text == "Đặng ")
        sample.press(.eraseAll, .backspace)
        #expect(sample.review.prompt?.text == "")
    }

    @Test func `the next free number and the day are offered`() {
        var sample = SampleReview()
        sample.press(.enter, .scalar("a"))
        #expect(sample.review.prompt?.text == "12/QĐ-UBND")
        sample.press(.enter)
        #expect(sample.review.prompt?.text == "20/12/2025")
        sample.press(.eraseAll)
        sample.type("31/02/2025")
        sample.press(.enter)
        #expect(sample.review.notice == .noDay)
    }

    @Test func `it is approved by its number only`() {
        for wrong in ["", "y", "13/QĐ-UBND", "12"] {
            var sample = atConfirmation()
            sample.type(wrong)
            sample.press(.enter)
            #expect(sample.review.notice == .otherNumber)
            sample.press(.escape)
            #expect(sample.review.place == .summary)
            #expect(sample.done.isEmpty)
        }
        var sample = atConfirmation()
        sample.type("12/QĐ-UBND")
        sample.press(.enter)
        let number = PaperNumber(number: 12, symbol: "QĐ-UBND")
        #expect(
            sample.done == [
                .approve(
                    Signature(number: number, day: SampleReview.day), unmet: [], ApprovalReasons())
            ])
        #expect(sample.review.place == .done)
        sample.press(.enter)
        #expect(sample.review.place == .queue)
    }

    @Test func `what is confirmed can be read to its end while the number is typed`() {
        var sample = atConfirmation()
        sample.type("12/QĐ")
        sample.press(.pageDown)
        #expect(sample.screen.contains("THAY ĐỔI"))
        #expect(sample.review.prompt?.text == "12/QĐ")
        sample.press(.home)
        #expect(!sample.screen.contains("THAY ĐỔI"))
    }

    @Test func `what is no number is not asked about further`() {
        let sample = atConfirmation("12-QĐ")
        #expect(sample.review.notice == .noNumber)
        #expect(sample.done.isEmpty)
    }

    @Test func `a draft that changed before the confirmation is shown as a difference`() {
        var sample = SampleReview()
        sample.changesUnderTheEyes = true
        sample.press(.enter, .scalar("a"), .enter, .enter)
        #expect(sample.review.place == .changes)
        #expect(sample.review.staleness == Review.Staleness(read: 2, present: 3))
        #expect(sample.review.prompt == nil)
        #expect(sample.screen.contains("Đang chờ kết luận"))
        // Read now, it can be approved.
        sample.changesUnderTheEyes = false
        sample.press(.escape, .scalar("a"), .enter, .enter)
        #expect(sample.review.place == .approval)
    }

    @Test func `a draft that changed during the confirmation is shown as a difference`() {
        var sample = atConfirmation()
        sample.refusal = "TD228"
        sample.version += 1
        sample.type("12/QĐ-UBND")
        sample.press(.enter)
        #expect(sample.review.place == .changes)
        #expect(sample.review.staleness == Review.Staleness(read: 2, present: 3))
        #expect(sample.review.failure == nil)
    }

    @Test func `a change by somebody else between a line that goes and the next look is told`() {
        var sample = atLines()
        sample.version += 1
        sample.press(.scalar("x"))
        sample.type("Lý do")
        sample.press(.enter)
        #expect(sample.review.staleness == Review.Staleness(read: 2, present: 4))
    }

    @Test(arguments: ["TD314", "TD233", "TD002", "TD313"])
    func `a refusal is told, and the review goes on`(code: String) {
        var sample = atConfirmation()
        sample.refusal = code
        sample.type("12/QĐ-UBND")
        sample.press(.enter)
        #expect(sample.review.failure?.code == code)
        #expect(sample.screen.contains("(\(code))"))
        sample.press(.enter)
        #expect(sample.review.failure == nil)
        #expect(sample.review.place == .summary)
    }

    @Test func `a draft that somebody else has issued is left`() {
        var sample = atConfirmation()
        sample.refusal = "TD227"
        sample.type("12/QĐ-UBND")
        sample.press(.enter)
        #expect(sample.review.failure?.code == "TD227")
        #expect(sample.review.place == .queue)
        #expect(sample.review.draft == nil)
    }

    @Test func `another size keeps the first line and a line chosen`() {
        var sample = atLines()
        sample.press(.pageDown, .end, .home, .pageDown)
        for (columns, rows) in [(120, 40), (40, 10), (20, 6), (80, 24)] {
            sample.resize(columns, rows)
            #expect(sample.review.lines.rows.first?.ordinal == 20)
            #expect(sample.review.lines.current != nil)
            #expect(sample.review.lines.rows.count <= sample.review.pageSize)
        }
    }
}
