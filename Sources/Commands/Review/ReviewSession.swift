import Failures
import Registry
import Vietnamese

/// A review on a terminal: keys in, pictures out, and the register asked for what is wanted.
struct ReviewSession {
    let registry: Registry
    let terminal: ReviewTerminal
    let look: TerminalLook
    private(set) var review: Review
    private(set) var issued: [Signature] = []
    private var decoder = KeyDecoder()
    private var isOver = false

    init(_ registry: Registry, _ terminal: ReviewTerminal, look: TerminalLook, review: Review) {
        self.registry = registry
        self.terminal = terminal
        self.look = look
        self.review = review
    }

    /// Runs until the leader leaves or the terminal is gone.
    mutating func run() async {
        while !isOver {
            terminal.draw(ReviewScreen(review).frame)
            switch terminal.next(isWaiting: decoder.isWaiting) {
            case .bytes(let bytes): await press(decoder.take(bytes))
            case .pause: await press(decoder.pause())
            case .changed: await perform(review.resize(ReviewTerminal.size))
            case .closed: return
            }
        }
    }

    private mutating func press(_ keys: [ReviewKey]) async {
        for key in keys where !isOver { await perform(review.handle(key)) }
    }

    /// Does what is wanted, and what that leads to.
    private mutating func perform(_ effects: [ReviewEffect]) async {
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            switch effect {
            case .quit: isOver = true
            case .repaint: terminal.enter()
            default:
                if look.isAddressable {
                    review.isWorking = true
                    terminal.draw(ReviewScreen(review).frame)
                    review.isWorking = false
                }
                waiting += review.take(await outcome(of: effect))
            }
        }
    }

    private mutating func outcome(of effect: ReviewEffect) async -> ReviewOutcome {
        do {
            return try await result(of: effect)
        } catch {
            // Leaders look at a draft for long: a connection that was lost meanwhile is made again to read on.
            guard error.code == "TD002", effect.isReading else { return .failed(error) }
        }
        do {
            return try await result(of: effect)
        } catch {
            return .failed(error)
        }
    }

    private mutating func result(of effect: ReviewEffect) async throws(Failure) -> ReviewOutcome {
        let draft = review.draft?.head
        switch effect {
        case .loadQueue, .repaint, .quit:
            return .queue(try await registry.awaitingDrafts(on: review.today))
        case .open(let id, let day, let number):
            return .draft(try await registry.review(id, on: day, language: review.language), signing: number)
        case .loadLines(let page):
            let (words, nominations) = review.lineFilter
            return .lines(
                try await registry.reviewLines(
                    draft?.id ?? 0, page, words: words, nominations: nominations, most: review.pageSize), page
            )
        case .loadCard(let line): return .card(try await card(line))
        case .loadChanges(let version):
            let capture = Capture()
            try await registry.list(.draftChanges(draft?.id ?? 0, since: version)) { capture.sink("changes") }
            return .changes(capture.lists.first ?? CapturedList())
        case .omit(let line, let omission, let reason):
            try await registry.omit(
                [line.nomination], from: draft?.id ?? 0, version: draft?.version, as: omission, reason: reason
            )
            return .omitted(line, omission)
        case .approve(let signature, let unmet, let reasons):
            try await registry.approveDecision(
                draft?.id ?? 0, version: draft?.version ?? 0, signature: signature, unmet: unmet,
                reasons: reasons)
            issued.append(signature)
            return .approved(signature)
        }
    }

    private func card(_ line: ReviewLine) async throws(Failure) -> [CapturedList] {
        let capture = Capture()
        try await registry.list([.nomination(line.nomination)]) { capture.sheet() }
        _ = try await registry.check(
            .nomination(line.nomination), on: review.day, detail: .findings, language: review.language
        ) { capture.sink("findings") }
        try await registry.list([
            .ballots(of: line.nomination), .awards(of: line.recipient), .ratings(of: line.recipient),
            .events(of: line.nomination),
        ]) { capture.sheet() }
        return capture.lists
    }
}
