import Commendation
import Testing

struct WordTests {
    @Test(arguments: [
        ("HTXS", Rating.excellent), ("Hoàn thành xuất sắc nhiệm vụ", .excellent), ("xuat sac", .excellent),
        ("HTT", .good), ("tốt", .good), ("Hoàn thành tốt nhiệm vụ", .good), ("ht", .completed),
        ("Hoàn thành nhiệm vụ", .completed), ("KHT", .notCompleted),
        ("không hoàn thành nhiệm vụ", .notCompleted), ("excellent", .excellent),
    ])
    func `ratings are read as papers write them`(text: String, rating: Rating) {
        #expect(Rating(text) == rating)
    }

    @Test(arguments: ["", "A", "HTTT", "hoàn thành xuất sắc nhiệm vụ năm 2025", "5"])
    func `what is no rating is none`(text: String) {
        #expect(Rating(text) == nil)
    }

    @Test(arguments: [
        ("CONG_TRANG", CommendationType.merit), ("công trạng", .merit), ("Khen thưởng thường xuyên", .merit),
        ("đột xuất", .sudden), ("Khen thưởng đột xuất", .sudden), ("phong trào", .campaign),
        ("Khen thưởng phong trào thi đua", .campaign), ("chuyên đề", .thematic),
        ("khen thưởng theo chuyên đề", .thematic), ("cống hiến", .contribution),
        ("Khen thưởng quá trình cống hiến", .contribution), ("niên hạn", .longService),
        ("long service", .longService), ("đối ngoại", .foreign), ("kháng chiến", .resistance),
        ("sudden", .sudden),
    ])
    func `types of commendation are read as papers write them`(text: String, type: CommendationType) {
        #expect(CommendationType(text) == type)
    }

    @Test(arguments: ["", "khen thưởng", "đột", "sudden deed"])
    func `what is no type of commendation is none`(text: String) {
        #expect(CommendationType(text) == nil)
    }

    @Test func `every code is read as itself`() {
        for type in CommendationType.allCases { #expect(CommendationType(type.rawValue) == type) }
        for rating in Rating.allCases { #expect(Rating(rating.rawValue) == rating) }
    }
}
