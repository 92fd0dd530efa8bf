import Commendation
import Failures
import Vietnamese

@testable import Commands
@testable import Registry

/// A draft that exists on paper only, and a register that answers from it.
struct SampleReview {
    var review: Review
    /// What is in the register; the review sees it when it asks.
    var lines: [ReviewLine]
    var version = 2
    /// What the review asked for besides reading.
    var done: [ReviewEffect] = []
    /// What the next step that writes is refused with.
    var refusal: String?
    /// Adds a version whenever the draft is read for signing.
    var changesUnderTheEyes = false
    var isOver = false

    init(_ language: Language = .vi, lines count: Int = 40, columns: Int = 80, rows: Int = 24) {
        review = Review(
            language: language, today: SampleReview.day, size: ScreenSize(columns: columns, rows: rows))
        lines = (1...count).map { SampleReview.line($0) }
        perform([.loadQueue])
    }

    static let day = CalendarDate(iso: "2025-12-20") ?? .today

    /// Nominations that are not met.
    var unmet: [Int64] = []

    static func line(_ ordinal: Int) -> ReviewLine {
        ReviewLine(
            ordinal: ordinal, nomination: Int64(100 + ordinal), recipient: Int64(200 + ordinal),
            recipientKind: ordinal % 9 == 0 ? .collective : .individual,
            awardKind: ordinal < 10 ? "CSTDCS" : "GK_XA", name: "Nguyễn Thị Ánh \(ordinal)",
            post: ordinal % 9 == 0 ? nil : "Chuyên viên", unitName: "Phòng Văn hóa - Xã hội xã Phú Hựu",
            ballot: ordinal == 3
                ? nil
                : ReviewLine.Ballot(
                    yes: ordinal == 5 ? 6 : 9, base: 9, threshold: ordinal < 10 ? 80 : nil,
                    isAdopted: ordinal != 5))
    }

    var draft: DraftReview {
        var tally = EligibilityTally()
        for line in lines { tally.add(line.ordinal % 4 == 0 ? .needsAttestation : .met) }
        let bonus: Int64 = 2_340_000
        return DraftReview(
            head: ReviewHead(
                id: 5, version: version,
                subject: "Về việc khen thưởng của Chủ tịch Ủy ban nhân dân xã Phú Hựu",
                unitName: "Xã Phú Hựu", bodyName: "Ủy ban nhân dân xã Phú Hựu", issuedAs: nil,
                symbol: "QĐ-UBND", nextNumber: 12, signerName: "Trần Văn Mẫu", signerPost: "Phó Chủ tịch",
                signingCapacity: "KT.", lines: lines.count, voted: lines.count - 1, adopted: lines.count - 2),
            counts: [
                DecisionCount(
                    awardKind: "Chiến sĩ thi đua cơ sở", recipientKind: .individual, lines: 9,
                    bonus: 9 * bonus),
                DecisionCount(
                    awardKind: "Giấy khen của Chủ tịch UBND cấp xã", recipientKind: .individual,
                    lines: lines.count - 9, bonus: nil),
            ],
            findings: [
                DecisionFinding(
                    code: "TD225", isBlocking: false, ordinal: 7, name: "Nguyễn Thị Ánh 7", subject: "RS-2026"
                )
            ],
            tally: tally,
            conditions: [
                (
                    OpenCondition(
                        verdict: .needsAttestation, rule: "đoàn kết, tích cực tham gia phong trào thi đua",
                        citation: "Luật 06/2022/QH15, Điều 24(1)"), 10
                )
            ],
            open: lines.filter { $0.ordinal % 4 == 0 }.map(\.nomination), unmet: unmet,
            changes: DraftChanges(added: 2, removed: 1, reworded: 3))
    }

    /// Presses keys: letters as they are, and named ones.
    mutating func press(_ keys: ReviewKey...) { for key in keys { perform(review.handle(key)) } }
    mutating func type(_ text: String) { for scalar in text.unicodeScalars { press(.scalar(scalar)) } }
    mutating func resize(_ columns: Int, _ rows: Int) {
        perform(review.resize(ScreenSize(columns: columns, rows: rows)))
    }

    /// The screen as text.
    var screen: String { ReviewScreen(review).frame.lines.map(\.text).joined(separator: "\n") }

    private mutating func perform(_ effects: [ReviewEffect]) {
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            if case .quit = effect { isOver = true }
            if let outcome = outcome(effect) { waiting += review.take(outcome) }
        }
    }

    private mutating func outcome(_ effect: ReviewEffect) -> ReviewOutcome? {
        switch effect {
        case .loadQueue:
            return .queue([
                AwaitingDraft(
                    id: 5, version: version, subject: "Về việc khen thưởng", unitName: "Xã Phú Hựu",
                    lines: lines.count),
                AwaitingDraft(
                    id: 8, version: 1, subject: "Về việc tặng Giấy khen", unitName: "Xã Phú Hựu", lines: 3),
            ])
        case .open(_, _, let number):
            if number != nil, changesUnderTheEyes { version += 1 }
            return .draft(draft, signing: number)
        case .loadLines(let page): return .lines(rows(page), page)
        case .loadCard(let line): return .card(SampleReview.card(line))
        case .loadChanges: return .changes(SampleReview.changes)
        case .omit(let line, let omission, _):
            done.append(effect)
            if let refusal { return .failed(Failure(refusal)) }
            lines.removeAll { $0.nomination == line.nomination }
            version += 1
            return .omitted(line, omission)
        case .approve(let signature, _, _):
            done.append(effect)
            if let refusal { return .failed(Failure(refusal)) }
            return .approved(signature)
        case .repaint, .quit: return nil
        }
    }

    private func rows(_ page: ReviewPage) -> [ReviewLine] {
        let (words, nominations) = review.lineFilter
        let all = lines.filter { line in
            (words.map { Fold.search(line.name).contains(Fold.search($0)) } ?? true)
                && (nominations?.contains(line.nomination) ?? true)
        }
        switch page {
        case .after(let ordinal):
            return Array(all.filter { $0.ordinal > ordinal }.prefix(review.pageSize))
        case .before(let ordinal):
            return Array(all.filter { $0.ordinal < ordinal }.suffix(review.pageSize))
        }
    }
}

extension SampleReview {
    private static func list(_ key: String, _ columns: [String], _ rows: [[String?]]) -> CapturedList {
        CapturedList(
            key: key, columns: columns.map { ListColumn(key: $0, titleVi: $0, titleEn: $0) }, rows: rows,
            count: rows.count)
    }

    static func card(_ line: ReviewLine) -> [CapturedList] {
        [
            list(
                "nomination",
                [
                    "honorific", "name", "recipient_kind", "post", "unit_name", "award_kind",
                    "achievement_year", "achievement",
                ],
                [
                    [
                        "Bà", line.name, "individual", line.post, line.unitName, "Chiến sĩ thi đua cơ sở",
                        "2025", "Hoàn thành xuất sắc nhiệm vụ",
                    ]
                ]),
            list(
                "findings", ["verdict", "rule", "seen", "needed", "citation"],
                [
                    [
                        "needs_attestation", "đoàn kết, tích cực tham gia phong trào thi đua",
                        "chưa xác nhận", nil, "Luật 06/2022/QH15, Điều 24(1)",
                    ]
                ]),
            list(
                "ballots", ["held_on", "yes", "no", "blank", "threshold_percent", "recommended"],
                [["2025-12-10", "8", "1", "0", "80", "t"]]),
            list(
                "awards", ["achievement_year", "award_kind", "decision"],
                [["2024", "Lao động tiên tiến", "09/QĐ-UBND"]]),
            list("ratings", ["year", "rating"], []),
            list("events", ["happened_at", "event", "account"], [["2025-12-01", "submit", "vp.phuhuu"]]),
        ]
    }

    static let changes = list(
        "changes", ["version", "draft_change", "name", "field", "before", "after", "reason", "account"],
        [
            ["3", "removed", "Nguyễn Thị Ánh 2", nil, nil, nil, "Đang chờ kết luận", "vp.phuhuu"],
            ["3", "reworded", "Nguyễn Thị Ánh 4", "post", "Chuyên viên", "Trưởng phòng", nil, "vp.phuhuu"],
        ])
}
