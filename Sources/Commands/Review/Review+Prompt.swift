import Registry
import Vietnamese

extension Review {
    mutating func handlePrompt(_ key: ReviewKey) -> [ReviewEffect] {
        notice = nil
        switch key {
        case .escape:
            switch prompt?.kind {
            case .confirmation, .explanation: return leaveApproval()
            default: prompt = nil
            }
        case .enter: return finishPrompt()
        // A letter may be several scalars: what is erased is what is seen as one.
        case .backspace: _ = prompt?.text.popLast()
        case .eraseAll: prompt?.text = ""
        case .eraseWord:
            let words = prompt?.text.split(separator: " ").dropLast().joined(separator: " ") ?? ""
            prompt?.text = words.isEmpty ? "" : words + " "
        case .scalar(let scalar):
            if let text = prompt?.text, text.unicodeScalars.count < Self.longestText {
                prompt?.text.unicodeScalars.append(scalar)
            }
        // What is to be confirmed can be read to its end.
        case .up, .down, .pageUp, .pageDown, .home, .end: _ = scrolled(key)
        case .redraw: break
        }
        return []
    }

    /// Scalars that a line may have; a reason is a sentence or two.
    private static let longestText = 1000

    private mutating func finishPrompt() -> [ReviewEffect] {
        guard let prompt else { return [] }
        let text = Normalization.nfc(CleanText.line(prompt.text))
        switch prompt.kind {
        case .search:
            self.prompt = nil
            lines.words = text
            return firstLines()
        case .reason(let omission, let line):
            guard !text.isEmpty else {
                notice = .noReason
                return []
            }
            self.prompt = nil
            return [.omit(line, omission, reason: text)]
        case .number:
            guard let number = PaperNumber(text) else {
                notice = .noNumber
                return []
            }
            self.prompt = Prompt(kind: .day(number), text: ClericalDate.slashed(day))
            return []
        case .day(let number):
            guard let chosen = DayArgument(argument: text)?.day, let draft else {
                notice = .noDay
                return []
            }
            self.prompt = nil
            day = chosen
            return [.open(draft.head.id, chosen, signing: number)]
        case .explanation(let what, let signature):
            guard !text.isEmpty else {
                notice = .noReason
                return []
            }
            switch what {
            case .unmet: reasons.unmet = text
            case .repeated: reasons.repeated = text
            case .early: reasons.early = text
            }
            askNext(signature)
            return []
        case .confirmation(let signature):
            guard PaperNumber(text) == signature.number else {
                self.prompt?.text = ""
                notice = .otherNumber
                return []
            }
            self.prompt = nil
            return [.approve(signature, unmet: draft?.unmet ?? [], reasons)]
        }
    }

    /// Stops before the approval.
    private mutating func leaveApproval() -> [ReviewEffect] {
        prompt = nil
        return back()
    }
}
