/// Abbreviations of unit names, written out by the words around them.
enum UnitAbbreviations {
    /// What stands at a place of a name, written out, and how many of its words that takes.
    ///
    /// `after` holds the keys already written.
    static func expansion(
        at place: Int, in words: [UnitNameWord], after: [String]
    ) -> (tokens: [String], count: Int) {
        let word = words[place]
        if let tokens = oneLetter(at: place, in: words, after: after) { return (tokens, 1) }
        var count = min(longest[word.key] ?? 0, words.count - place)
        while count > 0 {
            let written =
                count == 1 ? word.key : words[place..<(place + count)].map(\.key).joined(separator: " ")
            if let tokens = table[written], count > 1 || isMeant(at: place, in: words, after: after) {
                return (tokens, count)
            }
            count -= 1
        }
        return ([word.key], 1)
    }

    /// Words that are abbreviations only among certain others.
    private static func isMeant(at place: Int, in words: [UnitNameWord], after: [String]) -> Bool {
        let next = place + 1 < words.count ? words[place + 1].key : nil
        return switch words[place].key {
        case "ca", "qs": words[place].isCapitals && (next.map(levels.contains) ?? true)
        case "h", "p", "q", "t", "x": false
        default: true
        }
    }

    /// `P.`, `X.`, `H.`, `Q.`, `T.` and `TT` mean a place or a kind of office, depending on what follows.
    ///
    /// Without a full stop a letter counts only in front of a proper name, and not as the name of a class or a block.
    private static func oneLetter(at place: Int, in words: [UnitNameWord], after: [String]) -> [String]? {
        let word = words[place]
        guard let level = places[word.key], place + 1 < words.count else { return nil }
        let next = words[place + 1]
        if !word.hasStop {
            guard next.beginsName, word.isCapitals || after.isEmpty || after.last == "dân" else { return nil }
            guard after.last.map({ !classifiers.contains($0) }) ?? true else { return nil }
        }
        if level == "phường", departments.contains(next.key) { return ["phòng"] }
        if level == "thị trấn", centres.contains(next.key) { return ["trung", "tâm"] }
        return level.split(separator: " ").map(String.init)
    }

    private static let places = [
        "p": "phường", "x": "xã", "h": "huyện", "q": "quận", "t": "tỉnh", "tt": "thị trấn",
    ]
    private static let levels: Set<String> = Set([
        "xã", "phường", "huyện", "quận", "tỉnh", "thị", "thành", "tp", "tx",
    ])
    .union(places.keys)
    /// Words before a letter that is a name and no abbreviation.
    private static let classifiers: Set<String> = [
        "tổ", "lớp", "khối", "khóa", "đội", "khu", "số", "ấp", "nhóm", "hạng", "bậc", "loại", "phố", "trại",
    ]
    /// First words of what a `P.` (phòng) looks after.
    private static let departments: Set<String> = [
        "nội", "tài", "kế", "kinh", "văn", "giáo", "tư", "thanh", "lao", "nông", "tổ", "hành", "quản", "tổng",
        "công",
        "khám", "đào", "dân", "khoa", "kĩ", "nghiệp", "nhân", "tuyên", "tham", "chính", "hậu", "xây", "gd",
        "gdđt",
        "lđtbxh", "tnmt", "tc", "tckh", "nn", "vh", "vhtt", "ktht", "qlđt", "nv", "cntt", "lđ", "tn", "kt",
    ]
    /// First words of what a `TT` (trung tâm) does.
    private static let centres: Set<String> = [
        "y", "văn", "vh", "vhtt", "giáo", "gdtx", "gdnn", "gdnngdtx", "phục", "dịch", "khuyến", "kiểm",
        "phát", "hành",
        "bồi", "chính", "xúc", "lưu", "quan", "công", "kĩ", "ứng", "hỗ", "truyền", "nước", "bảo", "điều",
        "đăng",
    ]

    /// Most words that an abbreviation has, by its first; few words begin one.
    private static let longest: [String: Int] = Dictionary(
        table.keys.map { key in
            let words = key.split(separator: " ")
            return (words.first.map(String.init) ?? "", words.count)
        }, uniquingKeysWith: max)

    /// Keys of abbreviations, some of several words, and what they stand for.
    private static let table: [String: [String]] = {
        let list = """
            UBND,UB ND,UBNDX=Ủy ban nhân dân;UB=Ủy ban;HĐND,HDND,HĐ ND=Hội đồng nhân dân;MTTQ,UBMTTQ,UBMTTQVN,UB MTTQ,MTTQVN,\
            UB MTTQVN=Mặt trận Tổ quốc;LĐLĐ,LDLD=Liên đoàn Lao động;CĐ,CĐCS=Công đoàn;THCS,PTCS=Trung học cơ sở;\
            THPT,PTTH=Trung học phổ thông;TH=Tiểu học;MN=Mầm non;MG=Mẫu giáo;TP=thành phố;TX=thị xã;CA=Công an;\
            QS=Quân sự;BCH=Ban Chấp hành;BCHQS,BCH QS=Ban Chỉ huy Quân sự;ĐTN=Đoàn Thanh niên;\
            TNCS HCM,TNCSHCM=Thanh niên Cộng sản Hồ Chí Minh;ĐTNCS HCM=Đoàn Thanh niên Cộng sản Hồ Chí Minh;\
            HLHPN,HPN,LHPN=Hội Liên hiệp Phụ nữ;Hội LHPN,Hội Phụ nữ=Hội Liên hiệp Phụ nữ;CCB,HCCB=Hội Cựu chiến binh;\
            Hội CCB=Hội Cựu chiến binh;HND=Hội Nông dân;Hội ND=Hội Nông dân;HTX=Hợp tác xã;BV=Bệnh viện;\
            BVĐK=Bệnh viện đa khoa;ĐK=đa khoa;TTYT=Trung tâm Y tế;TYT=Trạm Y tế;Cty,Cty.=Công ty;TNHH=trách nhiệm hữu hạn;\
            CP=cổ phần;MTV=một thành viên;DNTN=Doanh nghiệp tư nhân;GD ĐT,GDĐT,GD DT,GDDT=Giáo dục Đào tạo;GD=Giáo dục;\
            TN MT,TNMT=Tài nguyên Môi trường;NN PTNT,NNPTNT=Nông nghiệp Phát triển nông thôn;\
            NN MT,NNMT=Nông nghiệp Môi trường;LĐ TB XH,LĐTBXH,LĐ TBXH,LĐTB XH=Lao động Thương binh Xã hội;\
            KH ĐT,KHĐT=Kế hoạch Đầu tư;TC KH,TCKH=Tài chính Kế hoạch;KH CN,KHCN=Khoa học Công nghệ;TT TT,TTTT=Thông tin Truyền thông;\
            VH TT DL,VHTTDL,VH TTDL,VHTT DL=Văn hóa Thể thao Du lịch;VH TT,VHTT=Văn hóa Thông tin;VH XH,VHXH=Văn hóa Xã hội;\
            KT HT,KTHT=Kinh tế Hạ tầng;QLĐT=Quản lý đô thị;TT GDTX,TTGDTX=Trung tâm Giáo dục thường xuyên;\
            GDTX=Giáo dục thường xuyên;GDNN=Giáo dục nghề nghiệp;GDNNGDTX=Giáo dục nghề nghiệp Giáo dục thường xuyên;\
            VP=Văn phòng;VPĐU=Văn phòng Đảng ủy;ĐU=Đảng ủy;KBNN=Kho bạc Nhà nước;BHXH=Bảo hiểm xã hội;NHNN=Ngân hàng Nhà nước;\
            NHCSXH=Ngân hàng Chính sách xã hội;PCCC=Phòng cháy chữa cháy;UBKT=Ủy ban Kiểm tra;TP HCM,TPHCM=thành phố Hồ Chí Minh;\
            HCM=Hồ Chí Minh;KP=khu phố;TDP=tổ dân phố;CNTT=Công nghệ thông tin;TAND=Tòa án nhân dân;VKSND,VKS ND=Viện Kiểm sát nhân dân;\
            CCT=Chi cục Thuế;HCSN=hành chính sự nghiệp;SGDĐT,SGD ĐT=Sở Giáo dục Đào tạo;PGDĐT,PGD ĐT=Phòng Giáo dục Đào tạo;\
            SNV=Sở Nội vụ;CTĐ=Chữ thập đỏ;PVHCC=Phục vụ hành chính công;TTPVHCC,TT PVHCC=Trung tâm Phục vụ hành chính công
            """
        var table: [String: [String]] = [:]
        for entry in list.split(separator: ";") {
            let sides = entry.split(separator: "=")
            guard sides.count == 2 else { continue }
            let meaning = UnitNameWord.split(String(sides[1])).map(\.key)
            for spelling in sides[0].split(separator: ",") {
                table[UnitNameWord.split(String(spelling)).map(\.key).joined(separator: " ")] = meaning
            }
        }
        return table
    }()
}
