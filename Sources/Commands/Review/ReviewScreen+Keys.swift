import Registry

extension ReviewScreen {
    /// What can be pressed.
    var keys: String {
        if review.failure != nil { return say("Phím bất kỳ: tiếp tục", "Any key: go on") }
        if review.prompt != nil {
            let more =
                review.scroll < maximumScroll
                ? say("   PgDn: đọc tiếp (còn nữa)", "   PgDn: read on (more below)") : ""
            return say("Enter: nhận   Esc: bỏ", "Enter: take it   Esc: leave it") + more
        }
        if review.isHelpOpen { return say("Phím bất kỳ: đóng trợ giúp", "Any key: close") }
        return switch review.place {
        case .queue:
            say(
                "Enter: mở   r: đọc lại   ?: trợ giúp   q: thoát",
                "Enter: open   r: again   ?: help   q: leave")
        case .summary:
            say(
                "Enter: các dòng  f: chưa đủ rõ  c: thay đổi  a: duyệt  ?: trợ giúp  q: quay lại",
                "Enter: lines  f: not plainly met  c: changes  a: approve  ?: help  q: back")
        case .lines:
            say(
                "Enter: xem  /: tìm  f: chưa đủ rõ  d: hoãn  x: không khen  a: duyệt  ?  q",
                "Enter: record  /: search  f: open  d: defer  x: refuse  a: approve  ?  q")
        case .card:
            say(
                "n p: dòng sau, trước   d: tạm hoãn   x: không khen thưởng   ?   q: quay lại",
                "n p: next, before   d: defer   x: refuse   ?   q: back")
        case .changes, .approval: say("?: trợ giúp   q: quay lại", "?: help   q: back")
        case .done: say("Enter: tiếp tục", "Enter: go on")
        }
    }

    /// What has just happened, or is wrong with what was typed.
    var remark: String {
        if review.isWorking { return say("Đang đọc sổ…", "Asking the register…") }
        return switch review.notice {
        case nil: ""
        case .noReason: say("Phải ghi lý do.", "A reason is needed.")
        case .noNumber: say("Số quyết định phải như 12/QĐ-UBND.", "The number must look like 12/QĐ-UBND.")
        case .noDay: say("Ngày phải như 20/12/2025.", "The date must look like 20/12/2025.")
        case .otherNumber:
            say("Số gõ lại không khớp; chưa duyệt.", "Another number was typed; nothing was approved.")
        case .onlyLine:
            say(
                "Dự thảo chỉ có dòng này; đề nghị văn phòng hủy dự thảo.",
                "It is the only line; the office may discard the draft.")
        case .lastLine: say("Hết danh sách.", "End of the list.")
        case .firstLine: say("Đầu danh sách.", "Start of the list.")
        case .omitted(.defer, let name): say("Đã tạm hoãn: \(name).", "Deferred: \(name).")
        case .omitted(.refuse, let name): say("Đã không khen thưởng: \(name).", "Refused: \(name).")
        case .blocked: say("Có chỗ không ký được; xem bên dưới.", "Something forbids signing; see the text.")
        case .noRight:
            say("Ông/bà không có quyền ký ngày này.", "You have no right to sign on that day.")
        }
    }

    /// What is asked for in the last line.
    func question(_ kind: Review.Prompt.Kind) -> String {
        switch kind {
        case .search: say("Tìm:", "Search:")
        case .reason(.defer, let line):
            say("Lý do tạm hoãn dòng \(line.ordinal):", "Why defer line \(line.ordinal):")
        case .reason(.refuse, let line):
            say("Lý do không khen dòng \(line.ordinal):", "Why refuse line \(line.ordinal):")
        case .number: say("Số quyết định:", "Number of the decision:")
        case .day: say("Ngày quyết định:", "Date of the decision:")
        case .explanation(.unmet, _):
            say("Lý do ký các dòng chưa đủ:", "Why sign lines not met:")
        case .explanation(.repeated, _):
            say("Lý do nhận các dòng được hỏi:", "Why lines asked about are right:")
        case .explanation(.early, _):
            say("Lý do tặng danh hiệu của năm chưa hết:", "Why a title of a year that is not over:")
        case .confirmation: say("Gõ lại số quyết định để duyệt:", "Type the number again to approve:")
        }
    }
}
