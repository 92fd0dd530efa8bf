import Glibc
import Testing

@testable import Vietnamese

struct OrderTests {
    @Test func `the alphabet and the tones are in order`() {
        let order = [
            "a", "A", "à", "ả", "ã", "á", "ạ", "aa", "ab", "áb", "ạb", "ă", "ằ", "â", "b", "d", "đ", "Đ", "e",
        ]
        #expect(order.shuffled().sorted(by: VietnameseOrder.precedes) == order)
        let more = ["hoa", "Hoa", "hoà", "hòa", "hóa", "o", "ô", "ơ", "p", "u", "ư", "v", "w", "x", "y", "z"]
        #expect(more.shuffled().sorted(by: VietnameseOrder.precedes) == more)
    }

    @Test func `the order is total`() {
        var generator = SplitMix64(state: 11)
        let keys = (0..<60).map { _ in VietnameseOrder.Key(Samples.word(using: &generator)) }
        for one in keys {
            for two in keys {
                #expect([one < two, two < one, one == two].count { $0 } == 1)
                for three in keys where one < two && two < three { #expect(one < three) }
            }
        }
    }

    @Test func `the database sorts words in the same order`() throws {
        var generator = SplitMix64(state: 12)
        var words = (0..<3000).map { _ in Samples.word(using: &generator) }
        let letters = "aàáạăâbdđAÀĐ -.'9("
        for _ in 0..<3000 {
            words.append(String((0..<4).compactMap { _ in letters.randomElement(using: &generator) }))
        }
        let distinct = Array(Set(words)).filter { !$0.isEmpty }
        let sorted = try sortedByDatabase(distinct)
        #expect(sorted == distinct.sorted(by: VietnameseOrder.precedes))
    }

    /// Sorts lines with `psql`, since this module knows no database.
    private func sortedByDatabase(_ words: [String]) throws -> [String] {
        let values = words.map { "('\($0.replacing("'", with: "''"))')" }.joined(separator: ",")
        let script = "/tmp/order-\(getpid()).sql"
        defer { unlink(script) }
        let file = try #require(fopen(script, "w"))
        fputs("select w from (values \(values)) v(w) order by w collate \"vi-x-icu\";\n", file)
        fclose(file)
        let server = try output(of: "deploy/test-cluster start").split(separator: "\n").last
        let conninfo = try #require(server)
        return try output(of: "psql '\(conninfo)' -XqAt -v ON_ERROR_STOP=1 -f \(script)")
            .split(separator: "\n").map(String.init)
    }

    private func output(of command: String) throws -> String {
        let pipe = try #require(popen(command, "r"))
        var bytes: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        #expect(pclose(pipe) == 0)
        return String(decoding: bytes, as: UTF8.self)
    }
}
