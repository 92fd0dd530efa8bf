import Registry
import Vietnamese

/// What a verification has found, for people.
enum SignatureText {
    static func of(_ report: SignatureReport) -> String {
        let day = ClericalDate.slashed(report.day)
        var lines = [
            say(
                "Quyết định số \(report.decision) ngày \(day), \(report.approvedBy) duyệt.",
                "Decision \(report.decision) of \(day), approved by \(report.approvedBy).")
        ]
        if let fingerprint = report.fingerprint {
            lines.append(say("Dấu khóa: \(fingerprint)", "Fingerprint: \(fingerprint)"))
        }
        if let revoked = report.keyRevokedAt {
            lines.append(say("Khóa đã bị hủy lúc \(revoked).", "The key was revoked at \(revoked)."))
        }
        lines += report.findings.map { of($0) }
        if report.findings.isEmpty {
            lines.append(say("✓ Nội dung và chữ ký đều đúng.", "✓ Content and signature hold."))
        }
        lines.append(
            report.seal.map {
                say("Niêm phong nhật ký số \($0).", "Under seal \($0) of the audit.")
            } ?? say("Chưa có niêm phong nhật ký.", "Under no seal of the audit yet."))
        if report.corrections + report.revocations > 0 {
            lines.append(
                say(
                    "Văn bản về sau: \(report.corrections) đính chính, \(report.revocations) hủy bỏ (thidua decision amendments).",
                    "Later papers: \(report.corrections) corrections, \(report.revocations) revocations (thidua decision amendments)."
                ))
        }
        for attachment in report.attachments {
            let mark = attachment == report.matching ? "✓" : "-"
            lines.append("\(mark) \(attachment.kind) \(attachment.name) \(attachment.hash)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func of(_ finding: SignatureFinding) -> String {
        "✗ " + finding.title(Speech.language) + (finding.detail.map { ": \($0)" } ?? "")
    }

    /// What came after the decision, by the time of the export.
    static func of(_ paper: LaterPaper) -> String {
        let day = CalendarDate(iso: paper.day).map { ClericalDate.slashed($0) } ?? paper.day
        return paper.kind == "revocation"
            ? say(
                "! Dòng \(paper.lines) đã bị hủy bỏ từ \(day) theo văn bản số \(paper.paper).",
                "! Lines \(paper.lines) were revoked on \(day) by \(paper.paper).")
            : say(
                "! Dòng \(paper.lines) được đính chính ngày \(day) theo văn bản số \(paper.paper).",
                "! Lines \(paper.lines) were corrected on \(day) by \(paper.paper).")
    }

    static func of(_ summary: DecisionExport.Summary, fingerprint: String) -> String {
        let day = CalendarDate(iso: summary.day).map { ClericalDate.slashed($0) } ?? summary.day
        return say(
            """
            Quyết định số \(summary.decision) ngày \(day) của \(summary.authority), \(summary.signer) ký, \(summary.lines) dòng.
            Dấu khóa: \(fingerprint)
            ✓ Nội dung và chữ ký đều đúng.

            """,
            """
            Decision \(summary.decision) of \(day), \(summary.authority), signed by \(summary.signer), \(summary.lines) lines.
            Fingerprint: \(fingerprint)
            ✓ Content and signature hold.

            """)
    }
}
