import Documents
import Failures
import Registry

/// What people read of a file that was looked at.
struct ImportText {
    private let review: ImportReview
    private let path: String
    /// What its rows are.
    private let noun: String

    init(_ review: ImportReview, path: String, noun: String = say("đề nghị", "nominations")) {
        (self.review, self.path, self.noun) = (review, path, noun)
    }

    /// The account of all rows.
    var sum: String {
        let counts = review.counts
        return say(
            """
            \(counts.read) dòng = \(counts.nominations) \(noun) + \(counts.headings) tiêu đề nhóm \
            + \(counts.totals) dòng tổng + \(counts.blanks) dòng trống + \(counts.others) tiêu đề lặp, chữ ký \
            + \(counts.refused) dòng có lỗi.
            """,
            """
            \(counts.read) rows = \(counts.nominations) \(noun) + \(counts.headings) headings \
            + \(counts.totals) totals + \(counts.blanks) blanks + \(counts.others) repeated headers, signatures \
            + \(counts.refused) rows with errors.
            """)
    }

    /// What came of it.
    var outcome: String {
        let dossier = review.dossierID.map(String.init) ?? ""
        let isSame =
            review.isCorrection && review.added + review.changed + review.withdrawn + review.completed == 0
        if isSame, !review.isKnown {
            return say(
                "Hồ sơ số \(dossier) đã có đúng các đề nghị này (\(review.counts.nominations) đề nghị); không có gì thay đổi.",
                "Dossier \(dossier) has these nominations already (\(review.counts.nominations)); nothing changed."
            )
        }
        if review.isKnown {
            return say(
                "Tệp này đã được nhập vào hồ sơ số \(dossier) (\(review.counts.nominations) đề nghị); không có gì thay đổi.",
                "This file was read into dossier \(dossier) before (\(review.counts.nominations) nominations); nothing changed."
            )
        }
        guard review.isWritten else {
            return say(
                "Chưa ghi gì; bỏ --dry-run để nhập.", "Nothing was written; leave out --dry-run to import.")
        }
        let next = say(
            "Bước tiếp: thidua dossier submit \(dossier) --number 1/TTr-…",
            "Next: thidua dossier submit \(dossier) --number 1/TTr-…")
        let done =
            review.isCorrection
            ? say(
                "Đã sửa hồ sơ số \(dossier): thêm \(review.added), sửa \(review.changed), rút \(review.withdrawn) đề nghị.",
                "Dossier \(dossier) was corrected: \(review.added) nominations added, \(review.changed) changed, \(review.withdrawn) withdrawn."
            )
            : say(
                "Đã nhập \(review.added) đề nghị vào hồ sơ số \(dossier); \(review.newRecipients) đối tượng mới trong danh bạ.",
                "\(review.added) nominations read into dossier \(dossier); \(review.newRecipients) recipients are new."
            )
        guard review.completed > 0 else { return done + "\n" + next }
        let known = say(
            "Danh bạ có thêm ngày sinh, số định danh của \(review.completed) người.",
            "The register knows number or birth of \(review.completed) people better now.")
        return [done, known, next].joined(separator: "\n")
    }

    /// What the sender should see, a line each.
    var remarks: [String] {
        let more = review.remarkCount - review.remarks.count
        return review.remarks.map(line)
            + (more > 0 ? [say("… và \(more) lưu ý nữa.", "… and \(more) more remarks.")] : [])
    }

    /// What is mended in the dossier, a line each.
    var changes: [String] {
        review.changes.map { change in
            let (before, after) = (change.before ?? "", change.after ?? "")
            return say("dòng \(change.row)", "row \(change.row)")
                + ": \(change.name): \(change.field): “\(before)” → “\(after)”"
        }
    }

    /// Everything that is known before importing.
    var preview: String {
        guard !review.isKnown else { return reading }
        let dossier =
            if let dossier = review.dossierID {
                say(
                    "Hồ sơ số \(dossier) sẽ được sửa: thêm \(review.added), sửa \(review.changed), rút \(review.withdrawn) đề nghị.",
                    "Dossier \(dossier) would be corrected: \(review.added) added, \(review.changed) changed, \(review.withdrawn) withdrawn."
                )
            } else {
                say("Hồ sơ: mới.", "Dossier: a new one.")
            }
        return ([reading, dossier] + changes.map { "  " + $0 }).joined(separator: "\n")
    }

    /// How the file was understood.
    var reading: String {
        if review.isKnown { return say("Tệp: \(path)", "File: \(path)") }
        var lines = [say("Tệp: \(path)", "File: \(path)")]
        if let sheet = review.sheet, !sheet.isEmpty {
            lines.append(say("Trang tính: \(sheet)", "Sheet: \(sheet)"))
        }
        let rows = review.header
        let header = rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)"
        lines.append(say("Dòng tiêu đề: \(header)", "Header row: \(header)"))
        lines.append(say("Cột:", "Columns:"))
        lines += review.columns.map { column in
            let meaning = column.field ?? say("giữ ở ghi chú", "kept as a note")
            return "  \(column.title) → \(meaning)"
        }
        section(
            say(
                "Chữ cũ đã chuyển (\(review.legacyCount) ô) và giữ nguyên (\(review.legacyUnfitCount) ô):",
                "Old text converted (\(review.legacyCount) cells) and kept (\(review.legacyUnfitCount) cells):"
            ),
            review.legacy.map { say("dòng \($0.row)", "row \($0.row)") + ": \($0.before) → \($0.after)" },
            &lines)
        section(
            say("Lỗi (\(review.complaintCount)):", "Errors (\(review.complaintCount)):"),
            review.failure(path: path)?.details.map(line) ?? [], &lines)
        section(
            say("Lưu ý (\(review.remarkCount)):", "Remarks (\(review.remarkCount)):"), remarks, &lines)
        section(
            say(
                "Câu hỏi cần trả lời (--questions, --resolve):",
                "Questions to answer (--questions, --resolve):"),
            review.questions.map {
                say("dòng \($0.row)", "row \($0.row)") + ": \($0.subject): \($0.offerText)"
            }, &lines)
        lines.append(
            say(
                "Đối tượng: \(review.knownRecipients) đã có trong danh bạ, \(review.newRecipients) mới.",
                "Recipients: \(review.knownRecipients) known to the register, \(review.newRecipients) new."))
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ entries: [String], _ lines: inout [String]) {
        guard !entries.isEmpty else { return }
        lines.append(title)
        lines += entries.map { "  " + $0 }
    }

    private func line(_ detail: Failure.Detail) -> String {
        let place = detail.line.map { say("dòng \($0)", "row \($0)") }
        let column = detail.column.map { say("cột \($0)", "column \($0)") }
        let prefix = [place, column].compactMap { $0 }.joined(separator: ", ")
        return (prefix.isEmpty ? "" : prefix + ": ") + "\(detail.message(Speech.language)) (\(detail.code))"
    }
}
