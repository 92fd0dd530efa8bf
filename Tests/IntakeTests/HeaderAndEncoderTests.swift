import Failures
import Intake
import Testing

struct HeaderAndEncoderTests {
    private let fields = [
        IntakeField(key: "full_name", names: ["Họ và tên", "Full name"], isRequired: true),
        IntakeField(key: "birth_date", names: ["Ngày sinh"]),
        IntakeField(key: "unit_code", names: ["Mã đơn vị"], isRequired: true),
    ]

    @Test(arguments: [
        ["Họ và tên", "Ngày sinh", "Mã đơn vị"], ["HỌ VÀ TÊN *", "NGÀY\nSINH", "mã_đơn_vị"],
        ["Ho\u{323} va\u{300} te\u{302}n", "birth_date", "UNIT CODE"],
        ["Ho va ten", " ngay  sinh", "Ma don vi"],
    ])
    func `columns are found in any spelling`(header: [String]) {
        var complaints = Complaints()
        let match = HeaderMatch(header, fields: fields, complaints: &complaints)
        #expect(match.columns == [0, 1, 2])
        #expect(complaints.isEmpty)
    }

    @Test func `missing, unknown and repeated columns come together`() {
        var complaints = Complaints()
        let match = HeaderMatch(
            ["Họ và tên", "Ghi chú", "", "full_name"], fields: fields, complaints: &complaints)
        #expect(match.columns == [0, nil, nil])
        #expect(complaints.details.map(\.code) == ["TD413", "TD413", "TD414", "TD412"])
        #expect(complaints.details.map(\.column) == ["Ghi chú", "#3", "full_name", "Mã đơn vị"])
    }

    @Test func `a name without accents that could be two fields is unknown`() {
        var complaints = Complaints()
        let fields = [IntakeField(key: "a", names: ["Tổ"]), IntakeField(key: "b", names: ["Tờ"])]
        #expect(HeaderMatch(["Tờ", "Tổ"], fields: fields, complaints: &complaints).columns == [1, 0])
        #expect(HeaderMatch(["to"], fields: fields, complaints: &complaints).columns == [nil, nil])
        #expect(complaints.count == 1)
    }

    private func encoded(_ text: String, columns: [Int]) throws -> String {
        var text = text
        let reader = try text.withUTF8 { bytes in
            Result { try CSVReader(bytes: UnsafeRawBufferPointer(bytes), path: "f.csv") }
        }.get()
        let encoder = COPYTextEncoder()
        while let record = try reader.next() {
            encoder.beginRow()
            encoder.add(record.line)
            for column in columns { encoder.add(record.value(column)) }
            encoder.endRow()
        }
        return String(decoding: encoder.bytes, as: UTF8.self)
    }

    @Test func `records become COPY rows on one line each`() throws {
        let text = "a,b\n x ,\" \n\"\n\"t\tn\nr\r\\\",Đào\ne\u{302},\u{A0}\u{200B}\n"
        #expect(
            try encoded(text, columns: [1, 0])
                == "2\t\\N\tx\n4\tĐào\tt n r \\\\\n6\t\\N\te\u{302}\n")
    }

    @Test func `numbers, texts and missing values stand side by side`() {
        let encoder = COPYTextEncoder()
        encoder.beginRow()
        encoder.add(-12)
        encoder.add(nil as Int?)
        encoder.add("a\tb")
        encoder.add(nil as String?)
        encoder.add("")
        encoder.endRow()
        #expect(String(decoding: encoder.bytes, as: UTF8.self) == "-12\t\\N\ta b\t\\N\t\n")
        encoder.removeAll()
        #expect(encoder.bytes.isEmpty)
    }

    @Test(arguments: [
        ("Đào Thị Hạnh", false), ("plain", false), ("e\u{302}", true), ("Đ\u{61}\u{300}o", true),
    ])
    func `text that may be decomposed is noticed`(text: String, mayNeedNFC: Bool) {
        let encoder = COPYTextEncoder()
        encoder.beginRow()
        encoder.add(text)
        encoder.endRow()
        #expect(encoder.mayNeedNFC == mayNeedNFC)
    }

    @Test(arguments: [
        ("'=1+1", "=1+1"), ("''=1", "'=1"), ("'a", "'a"), ("'", "'"), ("", "\\N"), ("=1", "=1"),
        ("'-5", "-5"),
    ])
    func `the guard of our own export is taken back`(cell: String, sent: String) throws {
        #expect(try encoded("a,b\n\(cell),x\n", columns: [0]) == "2\t\(sent)\n")
    }

    @Test func `long cells make the buffer grow`() throws {
        let long = String(repeating: "\\", count: 32_000)
        #expect(try encoded("a,b\n\(long),\(long)\n", columns: [0, 1]).utf8.count == 128_000 + 4)
    }
}
