import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct ComplaintTests {
    private let office = Office()

    /// One line for each complaint that a line can deserve; the sample has two Nguyễn Văn Hùng in 30244.TH1.
    private static let lines = [
        "Con mèo,,Nguyễn Văn Mèo,,,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Ngày,31/02/1980,,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Số,,87080000001,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Năm,,,,30244.VX,,LDTT,25,Tốt,",
        "Tập thể,,Tổ Sinh Nhật,1980,,,30244.VX,,TTLDTT,2025,Tốt,",
        "Tập thể,,Tổ Có Số,,087080000001,,30244.VX,,TTLDTT,2025,Tốt,",
        ",,,,,,,,,,,",
        "Cá nhân,Ông,Nguyễn Văn Xa,,,,99999,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Mã,,,,30244.VX,,KHONGCO,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Huyện,,,,30244.VX,,GK_HUYEN,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Tập Thể,,,,30244.VX,,TTLDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Hùng,,,,30244.TH1,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Nhầm,,999088000102,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Hai,,,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Hai,,,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn Thiếu,,,,30244.VX,,LDTT,2025,Tốt",
        "Cá nhân,Ông,Nguyễn \"Văn\" Ngoặc,,,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,\"Nguyễn Văn\" Thừa,,,,30244.VX,,LDTT,2025,Tốt,",
        "Cá nhân,Ông,Nguyễn Văn \u{7}Chuông,,,,30244.VX,,LDTT,2025,Tốt,",
    ]

    @Test func `every complaint comes at once, with line and column, and nothing is written`() async throws {
        let before = try await TestSQL.rowCounts()
        let failure = try #require(try await office.refusal(NominationFile.text(Self.lines)))
        #expect(try await TestSQL.rowCounts() == before)
        #expect(failure.arguments["count"] == String(failure.details.count))
        #expect(
            lineDifference(
                """
                TD410
                2 Loại đối tượng: “Con mèo” không phải loại đối tượng: cá nhân, tập thể hoặc hộ gia đình. (TD261)
                3 Ngày sinh: “31/02/1980” không phải ngày: viết ngày/tháng/năm, tháng/năm hoặc năm. (TD262)
                4 Số định danh: “87080000001” không phải số định danh cá nhân gồm 12 chữ số. (TD263)
                5 Năm thành tích: “25” không phải năm thành tích. (TD264)
                6 Ngày sinh: Chỉ cá nhân mới có cột này. (TD265)
                7 Số định danh: Chỉ cá nhân mới có cột này. (TD265)
                8 Họ và tên: Thiếu giá trị. (TD260)
                8 Loại đối tượng: Thiếu giá trị. (TD260)
                8 Mã danh hiệu: Thiếu giá trị. (TD260)
                8 Mã đơn vị: Thiếu giá trị. (TD260)
                8 Năm thành tích: Thiếu giá trị. (TD260)
                8 Thành tích: Thiếu giá trị. (TD260)
                9 Mã đơn vị: Không có đơn vị mã “99999” vào ngày của hồ sơ. (TD251)
                10 Mã danh hiệu: Không có danh hiệu, hình thức khen thưởng mã “KHONGCO”. (TD252)
                11 Mã danh hiệu: GK_HUYEN không có hiệu lực vào ngày của hồ sơ. (TD253)
                12 Mã danh hiệu: TTLDTT không dành cho loại đối tượng này. (TD254)
                13 Họ và tên: Danh bạ có nhiều “Nguyễn Văn Hùng” trong đơn vị; có thể là: 16 – Nguyễn Văn Hùng, 20/10/1975, Trường Tiểu học Sen Hồng; 17 – Nguyễn Văn Hùng, 08/04/1988, Trường Tiểu học Sen Hồng; new – chưa có trong danh bạ. (TD450)
                14 Số định danh: Số định danh này là của Lê Hoàng Nam trong danh bạ. (TD256)
                16 Họ và tên: Trùng với dòng 15: cùng đối tượng, cùng danh hiệu, hình thức và năm. (TD257)
                17 Dòng có 11 ô, trong khi tiêu đề có 12 cột. (TD418)
                18 Họ và tên: Dấu ngoặc kép nằm giữa ô không được bao trong ngoặc kép. (TD417)
                19 Họ và tên: Có ký tự thừa sau dấu ngoặc kép đóng. (TD416)
                20 Họ và tên: Ô có ký tự điều khiển không in được (mã U+0007). (TD420)
                """, failure.rendered) == "")
    }

    @Test func `a wrong header is complained about as a whole`() async throws {
        let header = NominationFile.header.split(separator: ",").dropLast(2).joined(separator: ",")
        let failure = try #require(try await office.refusal(header + ",Chức vụ,Tuổi\nx\n"))
        #expect(
            lineDifference(
                """
                TD410
                1 Chức vụ: Cột “Chức vụ” xuất hiện nhiều lần. (TD414)
                1 Tuổi: Không nhận ra cột “Tuổi”. (TD413)
                1 Thành tích: Thiếu cột “Thành tích”. (TD412)
                """, failure.rendered) == "")
    }

    @Test(arguments: [
        ("", "TD411"), ("\n\n", "TD411"), (NominationFile.header + "\n", "TD411"),
        (NominationFile.header + "\nCá nhân,\"Ông\n", "TD410"),
    ])
    func `a file without a row is refused`(text: String, code: String) async throws {
        let before = try await TestSQL.rowCounts()
        #expect(try await office.refusal(text)?.code == code)
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `a file that is not there is refused`() async {
        let refusal = await failure {
            try await office.registry.importNominations(path: "/tmp/none/none.csv", into: office.target)
        }
        #expect(refusal?.code == "TD405")
    }

    @Test(arguments: [("unit", "TD101"), ("addressedTo", "TD101"), ("campaign", "TD102")])
    func `a target that the register does not know is refused`(field: String, code: String) async throws {
        var target = office.target
        if field == "unit" { target.unit = "00000" }
        if field == "addressedTo" { target.addressedTo = "30268" }
        if field == "campaign" { target.campaign = "KHONGCO" }
        let wrong = target
        let text = NominationFile.text([NominationFile.person("Ai")])
        let refusal = try await NominationFile.with(Array(text.utf8)) { path in
            await failure {
                try await office.registry.importNominations(path: path, into: wrong)
            }
        }
        #expect(refusal?.code == code)
        #expect(refusal?.message(.vi).contains("“”") == false)
    }
}
