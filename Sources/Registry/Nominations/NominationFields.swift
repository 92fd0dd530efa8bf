import Intake

/// The columns of a nomination file, in the order in which rows are staged.
enum NominationFields {
    static let all = [
        IntakeField(
            key: "recipient_kind", names: ["Loại đối tượng", "Phân loại khen thưởng"], isRequired: true),
        IntakeField(key: "honorific", names: ["Danh xưng", "Tên gọi", "Ông/Bà"]),
        IntakeField(
            key: "name", names: ["Họ và tên", "Tên", "Tên tập thể/cá nhân/hộ gia đình"], isRequired: true),
        IntakeField(key: "born", names: ["Ngày sinh"]),
        IntakeField(key: "personal_number", names: ["Số định danh", "Số định danh cá nhân", "CCCD"]),
        IntakeField(key: "post", names: ["Chức vụ"]),
        IntakeField(key: "unit_code", names: ["Mã đơn vị"], isRequired: true),
        IntakeField(key: "unit_name", names: ["Đơn vị", "Đơn vị công tác"]),
        IntakeField(
            key: "award_kind_code", names: ["Mã danh hiệu", "Mã danh hiệu, hình thức"], isRequired: true),
        IntakeField(key: "achievement_year", names: ["Năm thành tích", "Năm"], isRequired: true),
        IntakeField(key: "achievement", names: ["Thành tích", "Tóm tắt thành tích"], isRequired: true),
        IntakeField(key: "note", names: ["Ghi chú"]),
        IntakeField(key: "commendation_type", names: ["Loại khen thưởng", "Loại hình khen thưởng"]),
        IntakeField(key: "achievement_key", names: ["Khóa thành tích", "Mã thành tích"]),
        IntakeField(key: "ordinal", names: ["STT", "Số thứ tự"]),
    ]

    static let recipientKind = 0
    static let honorific = 1
    static let name = 2
    static let born = 3
    static let personalNumber = 4
    static let post = 5
    static let unitCode = 6
    static let unitName = 7
    static let awardKindCode = 8
    static let achievementYear = 9
    static let achievement = 10
    static let note = 11
    static let commendationType = 12
    static let achievementKey = 13

    /// What a complaint calls a field: its first Vietnamese name.
    static func title(_ key: String) -> String {
        all.first { $0.key == key }?.names.first ?? key
    }
}
