/// Names of units as offices write them.
public enum UnitSpellings {
    /// 23 units as 33 spellings, as one list of a district had them; all names are made up.
    public static let all: [[String]] = [
        ["UBND xã Tân Hoà", "Ủy ban nhân dân xã Tân Hòa"],
        ["UBND xã Phú Mỹ", "ủy ban nhân dân xã Phú Mĩ "], ["UBND thị trấn Cây Me", "UBND TT Cây Me"],
        ["UBND phường 3", "UBND P.3"], ["Trường THCS Lê Quý Lâm", "Trường Trung học cơ sở Lê Quí Lâm"],
        ["Trường Tiểu học Sông Lá 1", "TH Sông Lá 01", "Trường Tiểu học Sông Lá số 1"],
        ["Trường THPT Sông Lá"],
        ["Trường MN Hoa Mơ", "Trường Mầm non Hoa Mơ"],
        ["UBMTTQVN xã Tân Hòa", "Ủy ban MTTQ Việt Nam xã Tân Hòa"],
        ["LĐLĐ huyện Sông Lá"], ["HĐND và UBND xã Phú Mỹ"],
        ["Phòng GD&ĐT huyện Sông Lá", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN SÔNG LÁ"],
        ["Phòng Tài chính – Kế hoạch huyện Sông Lá"], ["Phòng Nội vụ huyện Sông Lá"],
        ["Công an xã Tân Hòa"], ["Công an xã Phú Mỹ"], ["Trạm Y tế xã Tân Hòa"],
        ["Trung tâm Y tế huyện Sông Lá"],
        ["Hội LHPN xã Tân Hòa"], ["HTX Nông nghiệp Phú Mỹ"], ["UBND xã Tân Hóa"], ["UBND phường 13"],
        ["Trường TH Sông Lá 2"],
    ]
}
