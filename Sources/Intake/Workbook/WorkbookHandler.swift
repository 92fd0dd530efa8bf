import Failures

/// Reads `workbook.xml`: the sheets in their order, and the date system.
final class WorkbookHandler: PartHandler {
    /// A sheet, with the id of its relation to a part.
    struct Entry {
        var sheet: TableSheet
        var relation: String
    }

    /// Most sheets.
    static let limit = 10_000

    private(set) var entries: [Entry] = []
    private(set) var is1904 = false

    init(path: String) {
        super.init(root: "workbook", path: path)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "workbookPr" {
            is1904 = attributes.flag("date1904")
        } else if name == "sheet", let title = attributes.string("name"), let id = attributes.prefixed("id") {
            let visibility = attributes.string("state").flatMap { TableSheet.Visibility(rawValue: $0) }
            entries.append(
                Entry(sheet: TableSheet(name: title, visibility: visibility ?? .visible), relation: id))
            if entries.count > WorkbookHandler.limit {
                fail("TD052", reason: "> \(WorkbookHandler.limit) <sheet>")
            }
        }
    }
}
