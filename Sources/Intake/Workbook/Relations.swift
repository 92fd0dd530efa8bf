import Failures

/// What a part of the package is related to.
struct Relation {
    var id: String
    /// Last word of the type, such as `worksheet`; the transitional and the strict form differ in what precedes it.
    var kind: String
    /// Path of the part in the package; nil when it is outside.
    var part: String?
}

/// Reads a `.rels` part.
final class RelationsHandler: PartHandler {
    private(set) var relations: [Relation] = []
    private let base: [Substring]

    /// Creates a handler for the relations of the part with this path, "" for the package itself.
    init(of source: String, path: String) {
        base = source.split(separator: "/").dropLast()
        super.init(root: "Relationships", path: path)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes.string("Id"), let type = attributes.string("Type"),
            let target = attributes.string("Target")
        else { return }
        let isExternal = attributes.string("TargetMode") == "External"
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        relations.append(Relation(id: id, kind: kind, part: isExternal ? nil : resolved(target)))
    }

    /// The path that a target means; nil when it leads out of the package.
    private func resolved(_ target: String) -> String? {
        var path = target.utf8.first == UInt8(ascii: "/") ? [] : base
        for piece in target.split(separator: "/") where piece != "." {
            if piece != ".." {
                path.append(piece)
            } else if path.popLast() == nil {
                return nil
            }
        }
        return path.joined(separator: "/")
    }

    /// The path of the part that holds the relations of a part.
    static func part(of source: String) -> String {
        let pieces = source.split(separator: "/")
        let folder = pieces.dropLast().map { $0 + "/" }.joined()
        return folder + "_rels/" + (pieces.last ?? "") + ".rels"
    }
}
