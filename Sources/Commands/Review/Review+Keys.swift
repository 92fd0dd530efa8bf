import Registry

extension Review {
    /// Takes a key.
    mutating func handle(_ key: ReviewKey) -> [ReviewEffect] {
        if key == .redraw { return [.repaint] }
        if failure != nil {
            failure = nil
            return []
        }
        if prompt != nil { return handlePrompt(key) }
        notice = nil
        if isHelpOpen {
            if !scrolled(key) { closeHelp() }
            return []
        }
        if key == .scalar("?") {
            isHelpOpen = true
            scroll = 0
            return []
        }
        if key == .escape || key == .scalar("q") { return back() }
        switch place {
        case .queue: return handleQueue(key)
        case .lines: return handleLines(key)
        case .summary, .card, .changes, .approval, .done:
            return scrolled(key) ? [] : handleText(key)
        }
    }

    /// The terminal has another size.
    mutating func resize(_ size: ScreenSize) -> [ReviewEffect] {
        guard size != self.size else { return [.repaint] }
        self.size = size
        scroll = min(scroll, ReviewScreen(self).maximumScroll)
        let first = lines.rows.first
        lines.cursor = min(lines.cursor, max(0, pageSize - 1))
        guard place == .lines || place == .card, let first else { return [.repaint] }
        return [.loadLines(.after(first.ordinal - 1)), .repaint]
    }

    private mutating func closeHelp() {
        isHelpOpen = false
        scroll = 0
    }

    private mutating func handleQueue(_ key: ReviewKey) -> [ReviewEffect] {
        switch key {
        case .up, .scalar("k"): chosen = max(0, chosen - 1)
        case .down, .scalar("j"): chosen = max(0, min(queue.count - 1, chosen + 1))
        case .home: chosen = 0
        case .end: chosen = max(0, queue.count - 1)
        case .scalar("r"): return [.loadQueue]
        case .enter where queue.indices.contains(chosen):
            day = today
            lines = DraftLines()
            return [.open(queue[chosen].id, day, signing: nil)]
        default: break
        }
        return []
    }

    private mutating func handleText(_ key: ReviewKey) -> [ReviewEffect] {
        switch (place, key) {
        case (.summary, .enter), (.summary, .scalar("l")):
            lines.onlyOpen = false
            return firstLines()
        case (.summary, .scalar("f")):
            lines.onlyOpen = true
            return firstLines()
        case (.summary, .scalar("c")):
            guard let draft else { return [] }
            return [.loadChanges(since: max(1, draft.head.version - 1))]
        case (.summary, .scalar("r")):
            guard let draft else { return [] }
            return [.open(draft.head.id, day, signing: nil)]
        case (.summary, .scalar("a")): return startApproval()
        case (.card, .scalar("n")): return move(by: 1)
        case (.card, .scalar("p")): return move(by: -1)
        case (.card, .scalar("d")): return startOmission(.defer)
        case (.card, .scalar("x")): return startOmission(.refuse)
        case (.changes, .enter), (.done, .enter): return back()
        default: return []
        }
    }

    /// Asks for the number under which the draft is to be issued.
    mutating func startApproval() -> [ReviewEffect] {
        guard let draft else { return [] }
        prompt = Prompt(kind: .number, text: "\(draft.head.nextNumber)/\(draft.head.symbol)")
        return []
    }

    /// Moves a text by a key; false when the key means something else.
    mutating func scrolled(_ key: ReviewKey) -> Bool {
        let page = pageSize
        switch key {
        case .up, .scalar("k"): scroll -= 1
        case .down, .scalar("j"): scroll += 1
        case .pageUp, .scalar("b"): scroll -= page
        case .pageDown, .scalar(" "): scroll += page
        case .home, .scalar("g"): scroll = 0
        case .end, .scalar("G"): scroll = .max
        default: return false
        }
        scroll = max(0, min(scroll, ReviewScreen(self).maximumScroll))
        return true
    }
}
