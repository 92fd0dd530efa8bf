import Registry

extension ReviewScreen {
    /// One nomination: what it is, its criteria and votes, who the recipient is, and what happened.
    var card: [String] {
        review.card.flatMap { list in
            switch list.key {
            case "nomination": nomination(list)
            case "findings": part(say("TIÊU CHUẨN", "CRITERIA"), list, finding)
            case "ballots": part(say("BIỂU QUYẾT", "VOTES"), list, ballot)
            case "awards": part(say("ĐÃ ĐƯỢC KHEN THƯỞNG", "EARLIER AWARDS"), list, award)
            case "ratings": part(say("XẾP LOẠI", "RATINGS"), list, rating)
            case "events": part(say("QUÁ TRÌNH", "HISTORY"), list, event)
            default: [String]()
            }
        }
    }

    private typealias Cell = (String) -> String?

    private func part(_ heading: String, _ list: CapturedList, _ line: (Cell) -> String) -> [String] {
        let lines = list.rows.map { row in "  " + line { list.text(row, $0, language) } }
        return ["", heading] + (lines.isEmpty ? [say("  Không có.", "  None.")] : lines)
    }

    private func nomination(_ list: CapturedList) -> [String] {
        guard let row = list.rows.first else { return [] }
        func cell(_ key: String) -> String? { list.text(row, key, language) }
        let name = [cell("honorific"), cell("name")].compactMap { $0 }.joined(separator: " ")
        let place = [cell("post"), cell("unit_name")].compactMap { $0 }.joined(separator: ", ")
        let award = cell("award_kind") ?? cell("award_kind_code") ?? ""
        return [
            "\(name) - \(cell("recipient_kind") ?? "")", place,
            say("Đề nghị: ", "Proposed: ") + award
                + say(", thành tích năm ", ", achievement of ") + (cell("achievement_year") ?? ""),
            say("Thành tích: ", "Achievement: ") + (cell("achievement") ?? ""),
        ]
    }

    private func finding(_ cell: Cell) -> String {
        var words = "[\(cell("verdict") ?? "")] \(cell("rule") ?? "")"
        if let seen = cell("seen") { words += say("; thấy: ", "; seen: ") + seen }
        if let needed = cell("needed") { words += say("; cần: ", "; needed: ") + needed }
        if let citation = cell("citation") { words += " (\(citation))" }
        return words
    }

    private func ballot(_ cell: Cell) -> String {
        let outcome =
            cell("recommended") == "t"
            ? say("đạt", "reached") : say("KHÔNG ĐẠT", "NOT REACHED")
        var words =
            "\(cell("held_on") ?? ""): \(cell("yes") ?? "0") "
            + say("thuận", "yes") + ", \(cell("no") ?? "0") " + say("không", "no")
            + ", \(cell("blank") ?? "0") " + say("trắng", "blank")
        if let total = cell("members_total"), let present = cell("members_present") {
            words += say("; \(present)/\(total) có mặt", "; \(present)/\(total) present")
        }
        if let percent = cell("threshold_percent") {
            words += say("; cần \(percent)%", "; \(percent)% needed")
            if let base = cell("threshold_base") { words += " (\(base))" }
        }
        return words + ": " + outcome
    }

    private func award(_ cell: Cell) -> String {
        var words =
            "\(cell("achievement_year") ?? ""): \(cell("award_kind") ?? "") - \(cell("decision") ?? "")"
        if let day = cell("decided_on") { words += " (\(day))" }
        if let paper = cell("revocation") { words += say("; đã hủy: ", "; revoked: ") + paper }
        return words
    }

    private func rating(_ cell: Cell) -> String { "\(cell("year") ?? ""): \(cell("rating") ?? "")" }

    private func event(_ cell: Cell) -> String {
        var words = "\(cell("happened_at") ?? ""): \(cell("event") ?? "") (\(cell("account") ?? ""))"
        if let reason = cell("reason") { words += ": \(reason)" }
        return words
    }
}
