import Testing

@testable import Vietnamese

struct FoldTests {
    @Test(arguments: [
        ("Nguyễn Thị Đào", "nguyen thi dao"), ("ĐẶNG  TRẦN\u{A0}CÔN", "dang tran con"), ("Hoà", "hoa"),
        ("Ðào", "dao"), ("plain Text 9", "plain text 9"), ("Müller Çelik", "muller celik"), ("", ""),
        ("a\u{200B}b", "ab"),
    ])
    func `search text has small letters without marks`(text: String, key: String) {
        #expect(Fold.search(text) == key)
    }

    @Test(arguments: [
        ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("Quý", "Qúy"), ("hoàn", "hòan"), ("Giá", "Gía"),
        ("HOÀ AN", "hòa an"), ("xóa", "xoá"), ("ngoài", "ngòai"), ("tuyến", "tuyê\u{301}n"), ("Mùa", "Muà"),
    ])
    func `placement of the tone mark does not matter`(one: String, other: String) {
        #expect(Fold.comparisonKey(one) == Fold.comparisonKey(other))
    }

    @Test(arguments: [
        ("hòa", "hóa"), ("hoa", "hòa"), ("Đào", "Dào"), ("mua", "mưa"), ("Quý", "Quí"), ("tay", "tai"),
        ("an", "ân"),
    ])
    func `different names stay different`(one: String, other: String) {
        #expect(Fold.comparisonKey(one) != Fold.comparisonKey(other))
    }

    @Test func `the traditional placement is the one of the key`() {
        #expect(Fold.comparisonKey("Hoà Thuỷ Khoẻ Quý Giá Huỳnh") == "hòa thủy khỏe quý giá huỳnh")
    }

    @Test(arguments: [
        ("Quý", "Quí", true), ("Mỹ", "Mĩ", true), ("tay", "tai", false), ("thúy", "thúi", false),
    ])
    func `a final y as the only vowel counts as i when asked`(one: String, other: String, same: Bool) {
        let keys = [one, other].map { Fold.comparisonKey($0, foldingY: true) }
        #expect((keys[0] == keys[1]) == same)
    }

    @Test func `keys are idempotent and do not depend on the normalisation form`() {
        var generator = SplitMix64(state: 7)
        for _ in 0..<5000 {
            let text = "\(Samples.word(using: &generator)) \(Samples.word(using: &generator))"
            let apart = Samples.decomposed(text)
            let (search, key) = (Fold.search(text), Fold.comparisonKey(text))
            #expect(Array(Fold.search(search).utf8) == Array(search.utf8))
            #expect(Array(Fold.comparisonKey(key).utf8) == Array(key.utf8))
            #expect(Array(Fold.search(apart).utf8) == Array(search.utf8))
            #expect(Array(Fold.comparisonKey(apart).utf8) == Array(key.utf8))
            let folded = Fold.comparisonKey(text, foldingY: true)
            #expect(Fold.comparisonKey(folded, foldingY: true) == folded)
        }
    }

    @Test func `text comes to NFC by bytes, and composed text is known to be there`() {
        var generator = SplitMix64(state: 8)
        for _ in 0..<2000 {
            let text = Samples.word(using: &generator)
            var apart = Samples.decomposed(text)
            #expect(Array(Normalization.nfc(apart).utf8) == Array(text.utf8))
            let isCertain = apart.withUTF8 { Normalization.isCertainlyNFC(UnsafeRawBufferPointer($0)) }
            #expect(!isCertain || Array(apart.utf8) == Array(text.utf8))
        }
        #expect(Array(Normalization.nfc("a\u{323}\u{302}").utf8) == Array("ậ".utf8))
        #expect(Array(Normalization.nfc("\u{212A}").utf8) == Array("K".utf8))
    }

    @Test func `every scalar that passes the quick check is its own NFC`() {
        for value in UInt32(0)..<0x11000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // After a letter, where a mark would compose with it.
            var text = "a\(String(scalar))"
            guard text.withUTF8({ Normalization.isCertainlyNFC(UnsafeRawBufferPointer($0)) }) else {
                continue
            }
            #expect(Array(String(String.UnicodeScalarView(nfc(text))).utf8) == Array(text.utf8))
        }
    }

    private func nfc(_ text: String) -> [Unicode.Scalar] {
        // A mark at the end, out of the way, forces the full path.
        Array(Normalization.nfc(text + "b\u{323}\u{331}").unicodeScalars.dropLast(2))
    }
}
