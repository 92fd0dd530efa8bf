import Failures
import Registry

extension Review {
    /// Takes what came of an effect.
    mutating func take(_ outcome: ReviewOutcome) -> [ReviewEffect] {
        switch outcome {
        case .queue(let queue):
            self.queue = queue
            chosen = max(0, min(chosen, queue.count - 1))
            if places.isEmpty { places = [.queue] }
            return []
        case .draft(let draft, let number): return take(draft, signing: number)
        case .lines(let rows, let page): return take(rows, page)
        case .card(let card):
            self.card = card
            show(.card)
            return []
        case .changes(let changes):
            self.changes = changes
            show(.changes)
            return []
        case .omitted(let line, let omission):
            notice = .omitted(omission, name: line.name)
            if place == .card { places.removeLast() }
            ownChanges = 1
            return draft.map { [.open($0.head.id, day, signing: nil)] } ?? []
        case .approved(let signature):
            self.signature = signature
            places = (places.first == .queue ? [.queue] : []) + [.done]
            draft = nil
            scroll = 0
            return []
        case .failed(let failure): return take(failure)
        }
    }

    private mutating func take(_ draft: DraftReview, signing number: PaperNumber?) -> [ReviewEffect] {
        let expected = self.draft.flatMap { $0.head.id == draft.head.id ? $0.head.version + ownChanges : nil }
        let read = (self.draft?.head.version ?? 0)
        ownChanges = 0
        self.draft = draft
        if places.isEmpty || place == .queue { show(.summary) }
        // Nobody signs what they have not seen.
        if let expected, expected != draft.head.version {
            staleness = Staleness(read: read, present: draft.head.version)
            return [.loadChanges(since: read)]
        }
        guard let number else {
            guard place == .lines else { return [] }
            let first = lines.rows.first?.ordinal ?? 1
            lines.rows = []
            return [.loadLines(.after(first - 1))]
        }
        show(.approval)
        if draft.head.signerName == nil {
            notice = .noRight
        } else if draft.findings.contains(where: { $0.isBlocking && !$0.isAboutRepeating && !$0.isAboutYear })
        {
            notice = .blocked
        } else {
            reasons = ApprovalReasons()
            askNext(Signature(number: number, day: day))
        }
        return []
    }

    /// Asks for the reasons that the draft needs, one after the other, and then for the number once more.
    mutating func askNext(_ signature: Signature) {
        if draft?.findings.contains(where: \.isAboutRepeating) == true, reasons.repeated == nil {
            prompt = Prompt(kind: .explanation(.repeated, signature), text: "")
        } else if draft?.findings.contains(where: \.isAboutYear) == true, reasons.early == nil {
            prompt = Prompt(kind: .explanation(.early, signature), text: "")
        } else if draft?.unmet.isEmpty == false, reasons.unmet == nil {
            prompt = Prompt(kind: .explanation(.unmet, signature), text: "")
        } else {
            prompt = Prompt(kind: .confirmation(signature), text: "")
        }
    }

    private mutating func take(_ failure: Failure) -> [ReviewEffect] {
        if place == .approval { places.removeLast() }
        // The draft changed meanwhile: reading it again tells how.
        if failure.code == "TD228", let draft { return [.open(draft.head.id, day, signing: nil)] }
        self.failure = failure
        // Somebody else has issued or discarded it.
        guard draft != nil, ["TD104", "TD227", "TD232"].contains(failure.code) else { return [] }
        draft = nil
        places = places.first == .queue ? [.queue] : [.done]
        return places == [.queue] ? [.loadQueue] : []
    }
}
