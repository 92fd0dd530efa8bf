import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

/// Lists of households as communes write them, and forms whose giver is not said.
@Suite(.database(.sample))
struct HouseholdSheetTests {
    private let office = Office()

    private func review(_ lines: [String], to authority: String = "30244") async throws -> ImportReview {
        var office = office
        office.authority = authority
        let target = office.target
        let text = (["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", ""] + lines).joined(separator: "\n")
        return try await NominationFile.with(Array(text.utf8)) { path in
            var options = ImportOptions()
            (options.achievementYear, options.achievement) = (2025, "Đã hiến đất làm đường")
            let chosen = options
            return try await office.registry.reviewNominations(path: path, into: target, options: chosen)
        }
    }

    @Test(arguments: ["Tên hộ", "Chủ hộ", "Hộ gia đình", "Họ tên chủ hộ", "Họ và tên chủ hộ"])
    func `a column of households has households in it, of two spouses as of one`(title: String) async throws {
        let review = try await review([
            "STT;\(title);Năm sinh;Địa chỉ;Hình thức khen thưởng",
            "1;Ông Nguyễn Văn Bảy và bà Trần Thị Tám;1960;Ấp 1;Giấy khen", "2;Lê Văn Chín;;Ấp 2;Giấy khen",
        ])
        #expect(review.complaints == [])
        #expect(review.counts.nominations == 2 && review.newRecipients == 2)
    }

    @Test func `Giấy khen whose giver is not said is that of whoever is asked for it`() async throws {
        let lines = ["STT;Họ và tên;Năm sinh;Hình thức khen thưởng", "1;Lê Thử Một;1980;Giấy khen"]
        #expect(try await review(lines).complaints == [])
        // Of the province's chairperson there is none: it is asked whose.
        #expect(try await review(lines, to: "82").complaints.map(\.code) == ["TD091"])
        let heading = [
            "STT;Họ và tên;Năm sinh", "I;Giấy khen;", "1;Lê Thử Một;1980", "2;Lê Thử Hai;1981",
        ]
        #expect(try await review(heading).complaints == [])
    }
}
