/// What a column of a sheet of nominees or initiatives may hold.
///
/// The raw value is the field's key, in mappings and messages.
public enum SheetField: String, Sendable, CaseIterable {
    case ordinal, honorific, name, sex, born
    /// Year of birth in the column for men, as in sheets with `Năm sinh` over `Nam` and `Nữ`.
    case bornMale = "born_male"
    case bornFemale = "born_female"
    case birthplace
    case personalNumber = "personal_number"
    case post, department
    case unitName = "unit_name"
    case unitCode = "unit_code"
    case address
    case recipientKind = "recipient_kind"
    case recipientKindCode = "recipient_kind_code"
    case recipientClass = "recipient_class"
    case recipientClassCode = "recipient_class_code"
    /// The award in words.
    case award
    /// Our own code of an award kind.
    case awardKindCode = "award_kind_code"
    /// A template's code of a form of commendation.
    case awardFormCode = "award_form_code"
    /// A template's code of a title, or of either in the template of 2023.
    case awardTitleCode = "award_title_code"
    case activity
    case activityCode = "activity_code"
    case achievement
    case achievementYear = "achievement_year"
    case note
    case initiativeTitle = "initiative_title"
    case recognisedOn = "recognised_on"
    case recogniser, author

    /// The field as a column with its names; the first is the one used in complaints.
    public var column: IntakeField {
        let names = SheetField.names[self] ?? (names: [rawValue], loose: [])
        return IntakeField(key: rawValue, names: names.names, looseNames: names.loose)
    }

    /// What a complaint calls the field: its first Vietnamese name.
    public var title: String { column.names.first ?? rawValue }

    /// All fields as columns, in the order of the cases.
    public static let columns: [IntakeField] = allCases.map(\.column)

    /// Names in Vietnamese and English, as the templates and the clerks write them.
    private static let names: [SheetField: (names: [String], loose: [String])] = [
        .ordinal: (["STT", "Số thứ tự", "TT", "Số TT", "No", "No.", "Ordinal"], []),
        .honorific: (
            [
                "Danh xưng", "Tên gọi", "Tên gọi (Ông/Bà/Chức danh)", "Ông/Bà", "Ông (Bà)", "Xưng hô",
                "Honorific",
            ], ["Title"]
        ),
        .name: (
            [
                "Họ và tên", "Tên tập thể/cá nhân/hộ gia đình", "Họ tên", "Họ, tên", "Họ và tên cá nhân",
                "Tên cá nhân",
                "Tên cá nhân, tập thể", "Tên tập thể, cá nhân", "Tên cá nhân/tập thể", "Tên tập thể",
                "Tên đơn vị / tập thể",
                "Tập thể, cá nhân", "Tập thể/cá nhân", "Họ và tên/Tên tập thể", "Tên hộ gia đình",
                "Họ và tên chủ hộ", "Họ tên chủ hộ", "Tên chủ hộ",
                "Tên đối tượng", "Đối tượng khen thưởng", "Full name", "Name",
            ], ["Tên", "Tên đơn vị", "Đơn vị", "Tập thể", "Cá nhân", "Hộ gia đình", "Chủ hộ", "Tên hộ", "Hộ"]
        ),
        .sex: (["Giới tính", "Nam/Nữ", "Phái", "Sex", "Gender"], []),
        .born: (
            [
                "Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh",
                "Ngày/tháng/năm sinh", "NTNS", "Sinh ngày",
                "Sinh năm", "Date of birth", "Birth date", "Year of birth",
            ], []
        ),
        .bornMale: (["Năm sinh Nam", "Ngày sinh Nam", "Ngày tháng năm sinh Nam"], []),
        .bornFemale: (["Năm sinh Nữ", "Ngày sinh Nữ", "Ngày tháng năm sinh Nữ"], []),
        .birthplace: (["Nơi sinh", "Quê quán", "Nguyên quán", "Nơi đăng ký khai sinh", "Birthplace"], []),
        .personalNumber: (
            [
                "Số định danh", "Số định danh cá nhân", "CCCD", "Số CCCD", "Căn cước", "Số căn cước",
                "Căn cước công dân",
                "Số căn cước công dân", "CMND/CCCD", "Số CMND/CCCD", "Số ĐDCN", "Personal number",
                "ID number",
            ], ["CMND", "Số CMND"]
        ),
        .post: (
            [
                "Chức vụ", "Chức danh", "Chức vụ, chức danh", "CV", "Nghề nghiệp", "Chức vụ/nghề nghiệp",
                "Post", "Position",
            ], []
        ),
        .department: (
            [
                "Phòng ban", "Tên phòng ban/khối, tổ công tác", "Phòng ban làm việc", "Phòng, ban", "Bộ phận",
                "Tổ chuyên môn",
                "Phòng/ban/tổ", "Department",
            ], []
        ),
        .unitName: (
            [
                "Đơn vị công tác", "Tên đơn vị/tập thể công tác", "Nơi công tác", "Cơ quan công tác",
                "ĐV công tác", "ĐVCT",
                "Tên cơ quan làm việc", "Cơ quan, đơn vị", "Cơ quan/đơn vị", "Cơ quan, đơn vị công tác",
                "Nơi làm việc", "Unit",
                "Unit name",
            ], ["Đơn vị", "Tên đơn vị", "Cơ quan", "Trường"]
        ),
        .unitCode: (["Mã đơn vị", "Mã ĐV", "Unit code"], []),
        .address: (
            ["Địa chỉ", "Nơi ở", "Địa chỉ / Nơi ở", "Chỗ ở hiện nay", "Nơi thường trú", "Address"], []
        ),
        .recipientKind: (
            ["Loại đối tượng", "Phân loại khen thưởng", "Loại khen thưởng", "Recipient kind"],
            ["Loại", "Phân loại"]
        ),
        .recipientKindCode: (["Mã Phân loại khen thưởng", "Mã loại đối tượng"], []),
        .recipientClass: (
            [
                "Phân loại đối tượng", "Phân loại cán bộ", "Phân loại tập thể", "Phân loại đơn vị",
                "Recipient class",
            ], []
        ),
        // The template of 2023 misspells its own column.
        .recipientClassCode: (
            [
                "Mã phân loại đối tượng", "Mã phân loại loại tượng", "Mã phân loại cán bộ",
                "Mã phân loại tập thể",
            ], []
        ),
        .award: (
            [
                "Danh hiệu thi đua/Hình thức khen thưởng", "Hình thức khen thưởng", "Danh hiệu thi đua",
                "Danh hiệu, hình thức",
                "Danh hiệu thi đua, hình thức khen thưởng", "Danh hiệu/Hình thức", "HTKT", "DHTĐ",
                "DHTĐ/HTKT", "HT khen thưởng",
                "DH thi đua", "Hình thức đề nghị khen thưởng", "Danh hiệu đề nghị", "Hình thức đề nghị",
                "Đề nghị khen thưởng",
                "Mức khen", "Award",
            ], ["Danh hiệu", "Hình thức", "Khen thưởng", "Đề nghị"]
        ),
        .awardKindCode: (["Mã danh hiệu", "Mã danh hiệu, hình thức", "Award kind code"], []),
        .awardFormCode: (["Mã hình thức khen thưởng", "Mã HTKT"], []),
        .awardTitleCode: (["Mã danh hiệu thi đua", "Mã danh hiệu thi đua (nếu có)", "Mã DHTĐ"], []),
        .activity: (["Lĩnh vực hoạt động", "Lĩnh vực", "Field of activity"], []),
        .activityCode: (["Mã Lĩnh vực hoạt động", "Mã lĩnh vực"], []),
        .achievement: (
            [
                "Thành tích", "Tóm tắt thành tích", "Tóm tắt thành tích đạt được", "Thành tích đạt được",
                "Achievement",
            ],
            ["Nội dung", "Lý do"]
        ),
        .achievementYear: (["Năm thành tích", "Năm học", "Achievement year"], ["Năm"]),
        .note: (["Ghi chú", "Chú thích", "Note", "Notes", "Remarks"], []),
        .initiativeTitle: (
            [
                "Tên đề tài", "Tên sáng kiến", "Tên đề tài, sáng kiến", "Tên đề tài/sáng kiến",
                "Initiative title",
            ], []
        ),
        // `Ngày công nhân` is the template's own misspelling of `công nhận`.
        .recognisedOn: (["Ngày công nhận", "Ngày công nhân", "Recognised on"], []),
        .recogniser: (["Đơn vị công nhận", "Cơ quan công nhận", "Recogniser"], []),
        .author: (["Tên tác giả", "Tác giả", "Đồng tác giả", "Author"], []),
    ]
}
