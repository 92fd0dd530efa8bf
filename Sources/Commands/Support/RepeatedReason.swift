import ArgumentParser

/// The answer where somebody gets again what he, or whoever may be the same, has already, or what was annulled: one for
/// drafts, letters up, answers from above and papers of the past.
struct RepeatedReason: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Lý do của dòng được hỏi: việc khác, người khác, khen thưởng đã có hoặc đã hủy bỏ, văn bản ghi hai lần; được lưu.",
                "Why lines asked about are right: another deed, somebody else, there already or annulled, twice on the paper; kept."
            ), valueName: "reason"))
    var repeatedBecause: String?
}
