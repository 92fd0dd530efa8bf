import Testing

@testable import Commands

struct FramePainterTests {
    private func look(_ variables: [String: String]) -> TerminalLook { TerminalLook { variables[$0] } }

    private func frame(_ texts: [String], style: ReviewFrame.Style = .plain, cursor: Int? = nil)
        -> ReviewFrame
    {
        ReviewFrame(lines: texts.map { .init(text: $0, style: style) }, cursor: cursor)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static let usual = ["TERM": "xterm-256color", "LANG": "vi_VN.UTF-8"]

    @Test func `only what has changed is drawn`() {
        var painter = FramePainter(look: look(Self.usual))
        #expect(
            text(painter.paint(frame(["a", "b"]))) == "\u{1B}[?25l\u{1B}[1;1H\u{1B}[Ka\u{1B}[2;1H\u{1B}[Kb")
        #expect(
            text(painter.paint(frame(["a", "c"], cursor: 1)))
                == "\u{1B}[?25l\u{1B}[2;1H\u{1B}[Kc\u{1B}[2;2H\u{1B}[?25h")
        _ = painter.welcome
        #expect(text(painter.paint(frame(["a", "c"]))).contains("[1;1H"))
    }

    @Test func `NO_COLOR and a terminal without a name get no styles`() {
        for variables in [
            ["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], [:],
        ] {
            var painter = FramePainter(look: look(variables))
            let drawn = text(painter.paint(frame(["a"], style: .reversed)))
            #expect(!drawn.contains("[7m") && !drawn.contains("[1m"))
        }
        var painter = FramePainter(look: look(Self.usual))
        #expect(text(painter.paint(frame(["a"], style: .reversed))).contains("\u{1B}[7ma\u{1B}[0m"))
    }

    @Test func `a dumb terminal gets no escape at all, and typing stays on its line`() {
        var painter = FramePainter(look: look(["TERM": "dumb", "LANG": "vi_VN.UTF-8"]))
        let pictures = [
            ["a", "", "", "? "], ["a", "", "", "? x"], ["a", "", "", "? "], ["b", "", "", ""],
        ]
        let drawn = pictures.map { text(painter.paint(frame($0))) }
        #expect(drawn == ["\r\na\r\n\r\n? ", "\r? x", "\r?  \u{8}", "\r\nb\r\n\r\n"])
        #expect(!(text(painter.welcome) + text(painter.farewell)).contains("\u{1B}"))
    }

    @Test(arguments: [["TERM": "xterm"], ["TERM": "xterm", "LC_ALL": "C", "LANG": "vi_VN.UTF-8"]])
    func `a locale without UTF-8 gets ASCII`(variables: [String: String]) {
        var painter = FramePainter(look: look(variables))
        let drawn = painter.paint(frame(["Đặng Thị Ánh – “8/9” ✗ …日"]))
        #expect(text(drawn).hasSuffix("Dang Thi Anh - \"8/9\" X ~?"))
        #expect(drawn.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: ["UTF-8", "utf8", "C.UTF-8"])
    func `a locale with UTF-8 gets Vietnamese`(locale: String) {
        #expect(look(["LC_CTYPE": locale]).isUnicode)
    }
}
