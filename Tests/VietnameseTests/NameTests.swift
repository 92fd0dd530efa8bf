import Testing

@testable import Vietnamese

struct NameTests {
    @Test(arguments: [
        ("Nguyễn Thị Hồng Nhung", ["Nguyễn", "Thị Hồng", "Nhung"]), ("Lê Lợi", ["Lê", "", "Lợi"]),
        ("Tôn Thất Tùng", ["Tôn Thất", "", "Tùng"]), ("Tôn Thất", ["Tôn", "", "Thất"]),
        ("công tằng tôn nữ thị Ninh", ["công tằng tôn nữ", "thị", "Ninh"]), ("Định", ["", "", "Định"]),
        ("", ["", "", ""]), (" Trần\u{A0} Văn\tA\u{200B} ", ["Trần", "Văn", "A"]),
        ("Ðặng A", ["Đặng", "", "A"]), ("Đă\u{323}ng A", ["Đặng", "", "A"]),
    ])
    func `a full name falls into family, middle and given`(text: String, parts: [String]) {
        let name = PersonName(fullName: text)
        #expect([name.family, name.middle, name.given] == parts)
        #expect(name.full == CleanText.line(text).replacing("Ð", with: "Đ"))
    }

    @Test func `parts that are known are kept`() {
        let name = PersonName(family: " Êban", middle: "", given: "Y Moan ")
        #expect([name.family, name.given] == ["Êban", "Y Moan"])
    }

    @Test(arguments: [
        ("Ông Nguyễn Văn A", "Ông", "Nguyễn Văn A"), ("BÀ  Trần B", "Bà", "Trần B"),
        ("o\u{302}ng Lê C", "Ông", "Lê C"), ("Ông Khiêm", nil, "Ông Khiêm"),
        ("Bành Văn A", nil, "Bành Văn A"),
    ])
    func `an honorific comes off the front`(text: String, honorific: String?, name: String) {
        let read = AddressedName(text)
        #expect(read.honorific == honorific)
        #expect(read.name == name)
    }

    @Test func `people are sorted by given name, then family, then middle`() {
        let sorted = [
            "Lê Văn Ân", "Trần Thị An", "Đỗ An", "Lê Thị An", "Lê Văn An", "Dương An", "Võ Đan", "Võ Dũng",
        ]
        let order = sorted.shuffled().sorted {
            PersonName.SortKey(PersonName(fullName: $0)) < PersonName.SortKey(PersonName(fullName: $1))
        }
        #expect(
            order == [
                "Dương An", "Đỗ An", "Lê Thị An", "Lê Văn An", "Trần Thị An", "Lê Văn Ân", "Võ Dũng",
                "Võ Đan",
            ])
    }
}
