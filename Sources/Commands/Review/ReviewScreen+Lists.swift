import Documents
import Registry
import Vietnamese

extension ReviewScreen {
    /// The chosen line is the one with the arrow.
    var listBody: [ReviewFrame.Line] {
        review.place == .queue ? queueBody : linesBody
    }

    private var queueBody: [ReviewFrame.Line] {
        let height = max(1, review.size.rows - 5)
        let start = max(0, review.chosen - height + 1)
        let header = say("   Mã    Lần   Dòng  Cơ quan, trích yếu", "   Id    Ver  Lines  Authority, subject")
        let rows = review.queue.enumerated().dropFirst(start).map { index, draft in
            line(
                isChosen: index == review.chosen,
                "\(right(draft.id, 5))\(right(draft.version, 6))\(right(draft.lines, 7))  \(draft.unitName): \(draft.subject)"
            )
        }
        return [.init(text: header, style: .strong)] + rows
    }

    private var linesBody: [ReviewFrame.Line] {
        let rest = max(8, width - 3 - 5 - 2 - 11 - 13)
        let (name, unit) = (rest * 2 / 5, rest - rest * 2 / 5)
        let header =
            "   " + padded(say("  STT", "   No"), to: 5) + "  " + padded(say("Loại", "Award"), to: 11)
            + padded(say("Tên", "Name"), to: name) + padded(say("Chức vụ, đơn vị", "Post, unit"), to: unit)
            + say("Phiếu", "Votes")
        guard !review.lines.rows.isEmpty else {
            return [
                .init(text: header, style: .strong),
                .init(text: say("   Không có dòng nào.", "   There are no lines.")),
            ]
        }
        let open = Set(review.draft?.open ?? [])
        let rows = review.lines.rows.enumerated().map { index, row in
            let place = [row.post, row.unitName].compactMap { $0 }.joined(separator: ", ")
            let text =
                right(row.ordinal, 5) + (open.contains(row.nomination) ? " !" : "  ")
                + padded(row.awardKind, to: 10) + " " + cell(row.name, name) + cell(place, unit)
                + votes(row.ballot)
            return line(isChosen: index == review.lines.cursor, text)
        }
        return [.init(text: header, style: .strong)] + rows
    }

    private func cell(_ text: String, _ columns: Int) -> String {
        padded(VisibleText.of(text), to: columns - 1) + " "
    }

    /// `9/9 (80%)`, with a mark for a ballot that failed; a dash without one.
    func votes(_ ballot: ReviewLine.Ballot?) -> String {
        guard let ballot else { return "-" }
        let threshold = ballot.threshold.map { " (\($0)%)" } ?? ""
        return "\(ballot.yes)/\(ballot.base)\(threshold)" + (ballot.isAdopted ? "" : " ✗")
    }

    private func line(isChosen: Bool, _ text: String) -> ReviewFrame.Line {
        .init(text: (isChosen ? " > " : "   ") + VisibleText.of(text), style: isChosen ? .reversed : .plain)
    }

    private func right(_ number: some BinaryInteger, _ columns: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, columns - text.utf8.count)) + text
    }
}
