public import Failures
import Intake

extension ImportReview {
    /// Title of the column that a copy adds, which is left out when the copy is read.
    static func reportTitle(_ language: Language) -> String {
        switch language {
        case .vi: "Lỗi và lưu ý"
        case .en: "Errors and remarks"
        }
    }

    /// Writes the sender's file back as a workbook, with every complaint and remark in its row.
    ///
    /// - Parameters:
    ///   - path: the file that was read.
    ///   - target: the workbook.
    ///   - language: the language of the complaints.
    /// - Throws: TD401, TD404 for the workbook, TD4xx when the file cannot be read again.
    public func writeReport(
        of path: String, to target: String, language: Language
    ) throws(Failure) {
        let notes = [(complaints, true), (remarks, false)].flatMap { details, isComplaint in
            details.map {
                AnnotatedCopy.Note(
                    row: $0.line, column: $0.column, text: $0.message(language), isComplaint: isComplaint)
            }
        }
        try AnnotatedCopy(
            of: path, sheet: sheetIndex, header: header, title: ImportReview.reportTitle(language),
            encoding: encoding, notes: notes
        )
        .write(to: target)
    }
}
