import Failures
import Vietnamese

/// A Word document (.docx, .docm; ISO/IEC 29500, transitional and strict) in a package that has been opened.
struct DOCXDocument {
    private let archive: ZipArchive
    private let package: XLSXPackage
    private let main: String

    /// Looks whether a package is a document; nil when it is anything else.
    /// - Throws: TD043 to TD052 when the package is damaged.
    init?(_ archive: ZipArchive) throws(Failure) {
        self.archive = archive
        package = XLSXPackage(archive)
        guard archive.contains("_rels/.rels"),
            let part = try package.relations(of: "").first(where: { $0.kind == "officeDocument" })?.part,
            part.hasPrefix("word/")
        else { return nil }
        main = part
    }

    /// Reads the document's own text with the numbers that its lists show.
    /// - Throws: TD043 to TD052 when it is damaged or beyond the limits.
    func read(encoding: LegacyEncoding?) throws(Failure) -> DOCXBody {
        let related = archive.contains(RelationsHandler.part(of: main)) ? try package.relations(of: main) : []
        let numbering = try part("numbering", related, DOCXNumberingHandler(path: archive.path))
        let styles = try part("styles", related, DOCXStylesHandler(path: archive.path))
        let body = DOCXBody(
            styles: DOCXStyles(styles), numbers: DOCXNumbers(numbering), encoding: encoding,
            path: archive.path)
        try package.parse(main, body)
        return body
    }

    /// Reads a part that the document may have.
    private func part<Handler: PartHandler>(
        _ kind: String, _ related: [Relation], _ handler: Handler
    ) throws(Failure) -> Handler? {
        guard let part = related.first(where: { $0.kind == kind })?.part, archive.contains(part) else {
            return nil
        }
        try package.parse(part, handler)
        return handler
    }
}
