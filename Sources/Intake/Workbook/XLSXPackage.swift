import Failures

/// Finds its way in the package that a workbook is (ISO/IEC 29500-2).
struct XLSXPackage {
    private let archive: ZipArchive

    init(_ archive: ZipArchive) {
        self.archive = archive
    }

    /// The path of the workbook's own part.
    /// - Throws: TD042 when the package is another kind of document, TD044 when something is missing.
    func workbookPart() throws(Failure) -> String {
        guard archive.contains("_rels/.rels") else {
            if archive.contains("mimetype") { throw other("OpenDocument (.ods)") }
            if archive.contains("Index/Document.iwa") { throw other("Apple Numbers") }
            throw Failure("TD044", ["path": archive.path, "part": "_rels/.rels"])
        }
        let main = try relations(of: "").first { $0.kind == "officeDocument" }
        guard let part = main?.part else {
            throw Failure("TD044", ["path": archive.path, "part": "xl/workbook.xml"])
        }
        if part.hasPrefix("word/") { throw other("Word (.docx)") }
        if part.hasPrefix("ppt/") { throw other("PowerPoint (.pptx)") }
        if part.hasSuffix(".bin") { throw other("Excel Binary Workbook (.xlsb)") }
        return part
    }

    /// What a part is related to; "" is the package itself.
    func relations(of source: String) throws(Failure) -> [Relation] {
        let handler = RelationsHandler(of: source, path: archive.path)
        try parse(RelationsHandler.part(of: source), handler)
        return handler.relations
    }

    /// Reads a whole part.
    func parse(_ part: String, _ handler: PartHandler, limit: Int? = nil) throws(Failure) {
        let opened = try archive.open(part, limit: limit ?? archive.limits.smallPart)
        try PartParser(opened, handler).finish()
    }

    private func other(_ kind: String) -> Failure { Failure("TD042", ["path": archive.path, "kind": kind]) }
}
