import Failures

/// What a cell's style tells about its value.
struct CellStyle: Equatable {
    /// Whether numbers are shown as days.
    var isDay = false
    /// Name of the font.
    var font: String?
}

/// Reads `styles.xml`: number formats and fonts of the cell formats.
final class StylesHandler: PartHandler {
    /// Most cell formats, fonts or number formats; Excel's own limit is 64,000.
    static let limit = 1 << 17

    private(set) var styles: [CellStyle] = []
    private var formats: [Int: Bool] = [:]
    private var fonts: [String?] = []
    /// The element below the root, and the depth below it.
    private var section = Section.other
    private var depth = 0

    private enum Section { case formats, fonts, cells, other }

    init(path: String) {
        super.init(root: "styleSheet", path: path)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        switch depth {
        case 1:
            section =
                name == "numFmts" ? .formats : name == "fonts" ? .fonts : name == "cellXfs" ? .cells : .other
        case 2:
            startItem(name, attributes)
        case 3 where section == .fonts && name == "name" && !fonts.isEmpty:
            fonts[fonts.count - 1] = attributes.string("val")
        default: break
        }
    }

    private func startItem(_ name: XMLName, _ attributes: XMLAttributes) {
        switch section {
        case .formats where name == "numFmt":
            guard let id = attributes.integer("numFmtId"), let code = attributes.string("formatCode") else {
                return
            }
            formats[id] = NumberFormat.isDay(code: code)
        case .fonts where name == "font":
            fonts.append(nil)
        case .cells where name == "xf":
            let format = attributes.integer("numFmtId") ?? 0
            let font = attributes.integer("fontId") ?? 0
            styles.append(
                CellStyle(
                    isDay: formats[format] ?? NumberFormat.isDay(builtIn: format),
                    font: fonts.indices.contains(font) ? fonts[font] : nil))
        default: break
        }
        if max(styles.count, fonts.count, formats.count) > StylesHandler.limit {
            fail("TD052", reason: "> \(StylesHandler.limit) <xf>, <font>, <numFmt>")
        }
    }

    override func end() { depth -= 1 }
}
