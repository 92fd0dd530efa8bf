import Registry

extension Review {
    /// The filters of the lines, as the register wants them.
    var lineFilter: (words: String?, nominations: [Int64]?) {
        (lines.words.isEmpty ? nil : lines.words, lines.onlyOpen ? draft?.open ?? [] : nil)
    }

    /// Shows the lines from the first.
    mutating func firstLines() -> [ReviewEffect] {
        show(.lines)
        lines.cursor = 0
        return [.loadLines(.after(0))]
    }

    mutating func handleLines(_ key: ReviewKey) -> [ReviewEffect] {
        switch key {
        case .up, .scalar("k"): return move(by: -1)
        case .down, .scalar("j"): return move(by: 1)
        case .pageDown, .scalar(" "):
            guard let last = lines.rows.last, lines.rows.count == pageSize else {
                lines.cursor = max(0, lines.rows.count - 1)
                return []
            }
            lines.cursor = 0
            return [.loadLines(.after(last.ordinal))]
        case .pageUp, .scalar("b"):
            lines.cursor = 0
            guard let first = lines.rows.first else { return [] }
            return [.loadLines(.before(first.ordinal))]
        case .home, .scalar("g"): return firstLines()
        case .end, .scalar("G"): return [.loadLines(.before(.max))]
        case .enter:
            guard let line = lines.current else { return [] }
            return [.loadCard(line)]
        case .scalar("/"):
            prompt = Prompt(kind: .search, text: lines.words)
        case .scalar("f"):
            lines.onlyOpen.toggle()
            return firstLines()
        case .scalar("d"): return startOmission(.defer)
        case .scalar("x"): return startOmission(.refuse)
        case .scalar("a"): return startApproval()
        default: break
        }
        return []
    }

    /// Moves to the next line or the one before, over the edge of the page.
    mutating func move(by step: Int) -> [ReviewEffect] {
        let target = lines.cursor + step
        if lines.rows.indices.contains(target) {
            lines.cursor = target
        } else if step > 0, let last = lines.rows.last, lines.rows.count == pageSize {
            lines.cursor = 0
            return [.loadLines(.after(last.ordinal))]
        } else if step < 0, let first = lines.rows.first {
            return [.loadLines(.before(first.ordinal))]
        } else {
            notice = step > 0 ? .lastLine : .firstLine
            return []
        }
        guard place == .card, let line = lines.current else { return [] }
        return [.loadCard(line)]
    }

    /// Asks why a line is taken out.
    mutating func startOmission(_ omission: Omission) -> [ReviewEffect] {
        guard let line = lines.current, let draft else { return [] }
        guard draft.head.lines > 1 else {
            notice = .onlyLine
            return []
        }
        prompt = Prompt(kind: .reason(omission, line), text: "")
        return []
    }

    /// Takes a page that was asked for.
    mutating func take(_ rows: [ReviewLine], _ page: ReviewPage) -> [ReviewEffect] {
        switch page {
        case .after(0):
            lines.rows = rows
        case .after:
            guard !rows.isEmpty else {
                // Lines that went may have been the page.
                if lines.rows.isEmpty { return [.loadLines(.before(.max))] }
                notice = .lastLine
                lines.cursor = lines.rows.count - 1
                return []
            }
            lines.rows = rows
        case .before(let edge):
            guard !rows.isEmpty else {
                if edge != .max {
                    notice = .firstLine
                } else {
                    lines.rows = []
                }
                return []
            }
            lines.cursor = rows.count - 1
            lines.rows = rows
            // A page that is not full, because the draft begins, is filled from below.
            if rows.count < pageSize { return [.loadLines(.after(0))] }
        }
        lines.cursor = max(0, min(lines.cursor, rows.count - 1))
        guard place == .card else { return [] }
        guard let line = lines.current else {
            _ = back()
            return []
        }
        return [.loadCard(line)]
    }
}
