import Intake

/// Which facts a file holds: one row for each recipient and year.
enum FactKind {
    case rating, figures

    /// What a complaint calls a single entry.
    var path: String {
        switch self {
        case .rating: "person rate"
        case .figures: "org figures set"
        }
    }
}

/// The columns of a file of ratings or of figures: who it is, the year, the paper, and what is said.
struct FactFields {
    let all: [IntakeField]

    static let recipientID = 0
    static let recipientKind = 1
    static let name = 2
    static let born = 3
    static let personalNumber = 4
    static let unitCode = 5
    static let year = 6
    static let paper = 7
    /// The rating, or the first of the figures.
    static let first = 8

    /// How a rating was given, after the rating itself; in the order in which rows are staged.
    static let ratingBasis = 9
    static let points = 10
    static let taskGroup = 11
    static let isHead = 12
    static let monthsWorked = 13

    /// The figures in the order in which rows are staged.
    static let figures = [
        IntakeField(key: "members", names: ["Tổng số người", "Số người"]),
        IntakeField(
            key: "members_completed", names: ["Hoàn thành nhiệm vụ", "Số người hoàn thành nhiệm vụ"]),
        IntakeField(key: "members_ldtt", names: ["Lao động tiên tiến", "Số người đạt LĐTT"]),
        IntakeField(key: "members_cstdcs", names: ["Chiến sĩ thi đua cơ sở", "Số người đạt CSTĐCS"]),
        IntakeField(key: "members_disciplined", names: ["Bị kỷ luật", "Số người bị kỷ luật từ cảnh cáo"]),
        IntakeField(key: "members_women", names: ["Nữ", "Số nữ"]),
    ]

    init(_ kind: FactKind) {
        let identity = [
            IntakeField(key: "recipient_id", names: ["Mã đối tượng"]),
            IntakeField(key: "recipient_kind", names: ["Loại đối tượng"]),
            IntakeField(key: "name", names: ["Họ và tên", "Tên", "Tên tập thể"]),
            IntakeField(key: "born", names: ["Ngày sinh"]),
            IntakeField(key: "personal_number", names: ["Số định danh", "Số định danh cá nhân", "CCCD"]),
            IntakeField(key: "unit_code", names: ["Mã đơn vị"]),
            IntakeField(key: "year", names: ["Năm"], isRequired: true),
            IntakeField(key: "paper", names: ["Văn bản", "Số văn bản"], isRequired: true),
        ]
        let said =
            switch kind {
            case .rating:
                [
                    IntakeField(key: "rating", names: ["Xếp loại", "Mức xếp loại"], isRequired: true),
                    IntakeField(key: "basis", names: ["Đối tượng áp dụng", "Theo quy định về"]),
                    IntakeField(key: "points", names: ["Điểm", "Số điểm", "Tổng điểm"]),
                    IntakeField(key: "task_group", names: ["Nhóm nhiệm vụ", "Nhóm"]),
                    IntakeField(key: "is_head", names: ["Người đứng đầu", "Là người đứng đầu"]),
                    IntakeField(key: "months_worked", names: ["Số tháng làm việc", "Tháng làm việc"]),
                ]
            case .figures: FactFields.figures
            }
        all = identity + said + [IntakeField(key: "ordinal", names: ["STT", "Số thứ tự"])]
    }

    /// What a complaint calls a field: its first Vietnamese name.
    func title(_ key: String) -> String { all.first { $0.key == key }?.names.first ?? key }
}
