import Commendation
import Documents
import Failures
import TestKit
import Testing

@testable import Commands
@testable import Registry

struct ReviewScreenTests {
    /// Every screen, as a leader comes across them.
    private func screens(_ language: Language) -> [String] {
        var sample = SampleReview(language)
        var screens: [String] = [sample.screen]
        func look(_ keys: [ReviewKey], typing text: String = "") {
            for key in keys { sample.press(key) }
            sample.type(text)
            screens.append(sample.screen)
        }
        look([.enter])
        look([.enter])
        look([.down, .enter])
        look([.scalar("x")], typing: "Không đủ tiêu chuẩn")
        look([.escape, .escape, .scalar("?")])
        look([.escape, .scalar("f")])
        look([.escape, .scalar("c")])
        look([.escape, .scalar("a")])
        look([.enter, .enter])
        look([], typing: "13/QĐ-UBND")
        look([.enter])
        look([], typing: "12/QĐ-UBND")
        look([.enter])
        return screens
    }

    @Test(arguments: [Language.vi, .en])
    func `every screen at 80 by 24`(language: Language) {
        let rule = "\n" + String(repeating: "=", count: 80) + "\n"
        expectGolden(screens(language).joined(separator: rule) + "\n", "review-\(language).txt")
    }

    @Test(arguments: [(80, 24), (200, 60), (40, 10), (20, 6)], [Language.vi, .en])
    func `no screen is larger than the terminal`(size: (Int, Int), language: Language) {
        var sample = SampleReview(language)
        sample.resize(size.0, size.1)
        for key in [
            ReviewKey.enter, .end, .enter, .down, .enter, .end, .scalar("?"), .end, .escape, .escape,
            .scalar("/"),
            .scalar("日"), .scalar("本"), .enter, .escape, .scalar("c"), .escape, .scalar("a"), .enter, .enter,
        ] {
            sample.press(key)
            let frame = ReviewScreen(sample.review).frame
            #expect(frame.lines.count == size.1)
            for line in frame.lines { #expect(DisplayWidth.of(line.text) <= size.0, "\(line.text)") }
            if let cursor = frame.cursor { #expect(cursor < size.0) }
        }
    }

    @Test func `what is chosen and what is open is said by signs, not by style`() {
        var sample = SampleReview()
        sample.press(.enter, .enter, .down)
        let rows = ReviewScreen(sample.review).frame.lines.map(\.text)
        #expect(rows[3].hasPrefix(" >     2  "))
        #expect(rows[2].hasPrefix("       1  "))
        #expect(rows[5].contains("4 !"))
        #expect(rows[6].contains("✗"))
    }

    @Test func `text of the register does not steer the terminal`() {
        var sample = SampleReview()
        sample.lines[0] = ReviewLine(
            ordinal: 1, nomination: 1, recipient: 1, recipientKind: .individual, awardKind: "X\u{9B}2J",
            name: "\u{1B}[2JAn", post: nil, unitName: "\u{202E}X", ballot: nil)
        sample.press(.enter, .enter)
        for scalar in sample.screen.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
        }
    }

    @Test func `a long reason shows its end`() {
        var sample = SampleReview()
        sample.press(.enter, .enter, .scalar("x"))
        sample.type(String(repeating: "dài ", count: 60) + "HẾT")
        #expect(sample.screen.hasSuffix("HẾT"))
    }
}
