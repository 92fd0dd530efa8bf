import Commendation
import Registry
import Vietnamese

extension ReviewScreen {
    private func text(_ draft: DraftReview) -> ReviewText {
        ReviewText(draft: draft, day: review.day, language: language)
    }

    var summary: [String] {
        guard let draft = review.draft else { return [] }
        return [draft.head.subject, ""] + text(draft).lines
    }

    /// The last look before the number is typed once more.
    var approval: [String] {
        guard let draft = review.draft else { return [] }
        return [
            say("DUYỆT VÀ BAN HÀNH", "APPROVE AND ISSUE"), draft.head.bodyName, draft.head.subject, "",
        ] + text(draft).lines
    }

    var done: [String] {
        guard let signature = review.signature else { return [] }
        let paper = "\(ClericalNumber.paper(signature.number.number))/\(signature.number.symbol)"
        let date = ClericalDate.slashed(signature.day)
        return [
            say(
                "Đã ban hành Quyết định số \(paper) ngày \(date).", "Decision \(paper) of \(date) is issued."),
            "",
            say(
                "Danh sách kèm theo: thidua list commendations --decision \(paper)@\(signature.day.year)",
                "Its list: thidua list commendations --decision \(paper)@\(signature.day.year)"),
        ]
    }

    var changes: [String] {
        guard let list = review.changes else { return [] }
        var lines: [String] = []
        if let staleness = review.staleness {
            lines += [
                say(
                    "Dự thảo đã được lập lại: ông/bà đã đọc lần \(staleness.read), nay là lần \(staleness.present). Chưa có gì được duyệt.",
                    "The draft was made again: you read version \(staleness.read), it is now version \(staleness.present). Nothing was approved."
                ), "",
            ]
        }
        if list.rows.isEmpty { lines.append(say("Không có gì thay đổi.", "Nothing changed.")) }
        lines += list.rows.map { row in
            func cell(_ key: String) -> String? { list.text(row, key, language) }
            let version = say("Lần", "Version") + " \(cell("version") ?? "")"
            var words = "  \(version): \(cell("draft_change") ?? "") - \(cell("name") ?? "")"
            if let field = cell("field") {
                words += " - \(field): \(cell("before") ?? "-") -> \(cell("after") ?? "-")"
            }
            if let event = cell("event") { words += " - \(event)" }
            if let reason = cell("reason") { words += ": \(reason)" }
            if let account = cell("account") { words += " (\(account))" }
            return words
        }
        if list.count > list.rows.count, let draft = review.draft {
            lines.append(
                say(
                    "… và \(list.count - list.rows.count) thay đổi khác: thidua decision changes \(draft.head.id)",
                    "… and \(list.count - list.rows.count) more: thidua decision changes \(draft.head.id)"))
        }
        return lines
    }

    var help: [String] {
        say(
            """
            TRỢ GIÚP
            Mọi màn hình: ? trợ giúp; Esc hoặc q quay lại; Ctrl-L vẽ lại; Ctrl-C thoát, không ghi gì thêm.
            Đi lại: mũi tên hoặc j k; PgUp PgDn hoặc b và phím cách; Home End hoặc g G.

            TÓM TẮT DỰ THẢO
            Enter  xem từng dòng            f  chỉ những dòng chưa đủ rõ tiêu chuẩn
            c      những gì đã thay đổi     r  đọc lại từ sổ
            a      duyệt: hỏi số, ngày, rồi gõ lại số để xác nhận

            CÁC DÒNG
            Enter  hồ sơ của người đó       /  tìm (không cần dấu)
            d      tạm hoãn dòng này        x  không khen thưởng dòng này
            f      chỉ những dòng có dấu !  a  duyệt
            Dấu ! là chưa đủ rõ tiêu chuẩn; ✗ là phiếu không đạt tỷ lệ. Phiếu 8/9 (80%): 8 thuận trên 9, cần 80%.

            HỒ SƠ MỘT NGƯỜI
            n p    dòng sau, dòng trước     d x  tạm hoãn, không khen thưởng

            KHI GÕ CHỮ
            Enter nhận; Esc bỏ; Backspace xóa một chữ cái; Ctrl-W xóa một từ; Ctrl-U xóa hết.
            """,
            """
            HELP
            Everywhere: ? help; Esc or q back; Ctrl-L draws again; Ctrl-C leaves, nothing more is written.
            Moving: arrows or j k; PgUp PgDn or b and space; Home End or g G.

            SUMMARY OF THE DRAFT
            Enter  its lines                f  only lines that are not plainly met
            c      what changed             r  read it again
            a      approve: asks for number and date, then for the number once more

            LINES
            Enter  that person's record     /  search (tones are not needed)
            d      defer this line          x  refuse this line
            f      only lines with !        a  approve
            The mark ! is "not plainly met"; ✗ a failed ballot. Votes 8/9 (80%): 8 in favour of 9, 80% needed.

            ONE PERSON'S RECORD
            n p    next line, line before   d x  defer, refuse

            WHILE TYPING
            Enter takes it; Esc leaves it; Backspace erases a letter; Ctrl-W a word; Ctrl-U everything.
            """
        ).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
