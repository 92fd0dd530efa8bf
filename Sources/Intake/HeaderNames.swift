import Vietnamese

/// Which fields a column's name may mean.
///
/// Names are compared without regard to normalisation form, case, spaces, line breaks and punctuation, so that a `*`
/// after required columns and `Ông/Bà` against `Ông / Bà` make no difference. What stands in brackets counts only when
/// the whole name is not known. A name without accents (`Ho va ten`) is taken when only one field can be meant.
struct HeaderNames {
    private let exact: [String: Set<Int>]
    private let plain: [String: Set<Int>]
    private let loose: [String: Set<Int>]

    init(_ fields: [IntakeField]) {
        exact = HeaderNames.index(fields, key: HeaderNames.exactKey) { [$0.key] + $0.names }
        plain = HeaderNames.index(fields, key: HeaderNames.plainKey) { [$0.key] + $0.names }
        loose = HeaderNames.index(fields, key: HeaderNames.plainKey, names: \.looseNames)
    }

    /// The fields that a name means; several when it is ambiguous.
    func fields(named name: String) -> Set<Int> {
        for name in HeaderNames.readings(name) {
            if let fields = exact[HeaderNames.exactKey(name)] ?? plain[HeaderNames.plainKey(name)] {
                return fields
            }
        }
        return []
    }

    /// The fields that a name could mean when they have no better column.
    func looseFields(named name: String) -> Set<Int> {
        for name in HeaderNames.readings(name) {
            if let fields = loose[HeaderNames.plainKey(name)] { return fields }
        }
        return []
    }

    /// Two names that mean the same column of a repeated header.
    static func exactKey(_ name: String) -> String { Fold.comparisonKey(words(name), foldingY: true) }

    private static func plainKey(_ name: String) -> String { Fold.search(words(name)) }

    private static func index(
        _ fields: [IntakeField], key: (String) -> String, names: (IntakeField) -> [String]
    ) -> [String: Set<Int>] {
        var index: [String: Set<Int>] = [:]
        for (position, field) in fields.enumerated() {
            for name in names(field) { index[key(name), default: []].insert(position) }
        }
        return index
    }

    /// The name, and the name without what stands in brackets.
    private static func readings(_ name: String) -> [String] {
        guard let open = name.firstIndex(of: "("), name.startIndex < open else { return [name] }
        let close = name[open...].firstIndex(of: ")").map { name.index(after: $0) } ?? name.endIndex
        return [name, String(name[..<open]) + String(name[close...])]
    }

    private static func words(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { isSeparator($0) ? " " : $0 }))
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "_", "*", "/", "\\", "(", ")", "[", "]", ":", ";", ",", ".", "-", "–", "—", "&", "\"", "“", "”",
            "'":
            true
        default: false
        }
    }
}
