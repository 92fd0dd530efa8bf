import Testing

@testable import Commands

struct ReviewKeyTests {
    /// The keys of some bytes, fed in pieces of a length.
    private func keys(_ bytes: [UInt8], pieces: Int) -> [ReviewKey] {
        var decoder = KeyDecoder()
        var keys: [ReviewKey] = []
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            keys += decoder.take(bytes[start..<min(bytes.count, start + pieces)])
        }
        return keys + decoder.pause()
    }

    @Test(arguments: 1...8)
    func `keys are the same however their bytes arrive`(pieces: Int) {
        let bytes = Array(
            "aệ日\u{1B}[A\u{1B}OB\u{1B}[5~\u{1B}[6~\u{1B}[H\u{1B}[4~\r\u{7F}\u{15}\u{17}\u{C}".utf8)
        #expect(
            keys(bytes, pieces: pieces) == [
                .scalar("a"), .scalar("ệ"), .scalar("日"), .up, .down, .pageUp, .pageDown, .home, .end, .enter,
                .backspace, .eraseAll, .eraseWord, .redraw,
            ])
    }

    @Test func `an Escape alone is one when nothing follows`() {
        var decoder = KeyDecoder()
        #expect(decoder.take([0x1B]) == [])
        #expect(decoder.isWaiting)
        #expect(decoder.pause() == [.escape])
        #expect(!decoder.isWaiting)
        #expect(decoder.take([0x1B, 0x71]) == [.escape, .scalar("q")])
    }

    @Test func `what is no key is nothing, and the key after it is not lost`() {
        #expect(keys([0x00, 0x01, 0x61], pieces: 3) == [.scalar("a")])
        #expect(keys([0xFF, 0xC3, 0x61], pieces: 1) == [.scalar("a")])
        #expect(keys([0xC2, 0x9B, 0x61], pieces: 1) == [.scalar("a")])
        #expect(keys(Array("\u{1B}[99;5Xa".utf8), pieces: 2) == [.scalar("a")])
        #expect(keys([0xE1, 0xBB], pieces: 1) == [])
    }

    @Test func `a sequence without an end does not swallow keys for ever`() {
        var decoder = KeyDecoder()
        _ = decoder.take(Array("\u{1B}[".utf8) + Array(repeating: UInt8(ascii: "1"), count: 20))
        #expect(decoder.take(Array("a".utf8)) == [.scalar("a")])
    }
}
