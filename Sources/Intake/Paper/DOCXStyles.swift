import Failures

/// What the styles of a document say of its paragraphs: their list and their font.
struct DOCXStyle: Equatable {
    var base: String?
    var list: Int?
    var level: Int?
    var font: String?
}

/// Reads `styles.xml`.
final class DOCXStylesHandler: PartHandler {
    private enum Place { case other, style, defaults, numbering }

    private(set) var styles: [String: DOCXStyle] = [:]
    /// The style of paragraphs that name none.
    private(set) var standard: String?
    private(set) var font: String?

    private var places: [Place] = []
    private var id = ""
    /// Most styles; Word has some four hundred of its own.
    private static let limit = 20_000

    init(path: String) { super.init(root: "styles", path: path) }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        var place = places.last ?? .other
        if name == "style" {
            place = .style
            id = attributes.prefixed("styleId") ?? ""
            styles[id] = DOCXStyle()
            if attributes.prefixed("type") == "paragraph",
                ["1", "true"].contains(attributes.prefixed("default"))
            {
                standard = id
            }
            if styles.count > Self.limit { fail("TD052", reason: "> \(Self.limit) <w:style>") }
        } else if name == "docDefaults" {
            place = .defaults
        } else if name == "rFonts" {
            let name = attributes.prefixed("ascii")
            if place == .style { styles[id]?.font = name } else if place == .defaults { font = name }
        } else if place == .style, name == "basedOn" {
            styles[id]?.base = attributes.prefixed("val")
        } else if place == .style, name == "numPr" {
            place = .numbering
        } else if place == .numbering, name == "numId" {
            styles[id]?.list = attributes.number("val")
        } else if place == .numbering, name == "ilvl" {
            styles[id]?.level = attributes.number("val")
        }
        places.append(place)
    }

    override func end() { _ = places.popLast() }
}

/// Looks a style up with all that it is based on.
struct DOCXStyles {
    private let styles: [String: DOCXStyle]
    private let standard: String?
    private let font: String?
    /// Most styles based on one another; a circle ends here.
    private static let depth = 16

    init(_ handler: DOCXStylesHandler? = nil) {
        (styles, standard, font) = (handler?.styles ?? [:], handler?.standard, handler?.font)
    }

    /// What holds for paragraphs of a style, nil for those that name none.
    func resolved(_ name: String?) -> DOCXStyle {
        var result = DOCXStyle()
        var next = name ?? standard
        for _ in 0..<Self.depth {
            guard let name = next, let style = styles[name] else { break }
            result.list = result.list ?? style.list
            result.level = result.level ?? style.level
            result.font = result.font ?? style.font
            next = style.base
        }
        result.font = result.font ?? font
        return result
    }
}
