import Commendation
import Registry

/// What a round of votes came to, as a list on standard output and a line for the reader.
enum OutcomeText {
    /// Writes it.
    static func write(_ outcomes: [BallotOutcome]) throws {
        let target = OutputTarget(path: nil)
        var sink = try target.sink(target.usualFormat)
        try rows(outcomes).send(to: &sink)
        let recommended = outcomes.count { $0.isRecommended }
        let meeting = outcomes.first.map { String($0.meeting) } ?? ""
        Terminal.tell(
            say(
                "Hội đồng đề nghị \(recommended)/\(outcomes.count). Phiên họp số \(meeting).",
                "The council recommends \(recommended) of \(outcomes.count). Meeting \(meeting)."))
    }

    private static func rows(_ outcomes: [BallotOutcome]) -> TextRows {
        TextRows(
            columns: [
                ListColumn(key: "nomination_id", titleVi: "Mã đề nghị", titleEn: "Id", kind: .integer),
                ListColumn(key: "name", titleVi: "Tên", titleEn: "Name"),
                ListColumn(key: "round", titleVi: "Lần", titleEn: "Round", kind: .integer),
                ListColumn(key: "yes", titleVi: "Đồng ý", titleEn: "Yes", kind: .integer),
                ListColumn(
                    key: "recused", titleVi: "Không bỏ phiếu", titleEn: "Recused", kind: .integer),
                ListColumn(key: "threshold", titleVi: "Tỷ lệ yêu cầu", titleEn: "Threshold"),
                ListColumn(
                    key: "recommended", titleVi: "Hội đồng đề nghị", titleEn: "Recommended", kind: .boolean),
            ],
            rows: outcomes.map { outcome in
                [
                    String(outcome.nomination), outcome.name, String(outcome.round), String(outcome.yes),
                    String(outcome.recused), threshold(outcome), outcome.isRecommended ? "t" : "f",
                ]
            })
    }

    private static func threshold(_ outcome: BallotOutcome) -> String {
        guard let percent = outcome.thresholdPercent else {
            return say("quá nửa số có ý kiến", "more than half of those who voted")
        }
        return outcome.thresholdBase == "total_members"
            ? say("\(percent)% tổng số", "\(percent)% of all members")
            : say("\(percent)% số có ý kiến", "\(percent)% of those who voted")
    }
}
