import Commendation
import Vietnamese

/// Kinds of recipients that no cell says but the row shows, counted so that the sender sees it once.
struct DeducedKinds {
    private var counts: [RecipientKind: Int] = [:]
    private var first: Int?

    /// The kind that a name shows; a personal name only together with a post or a form of address, since units and
    /// households may be named after persons.
    static func kind(name: String?, post: String?) -> RecipientKind? {
        switch name.flatMap({ RecipientName($0) }) {
        case .household: .household
        case .unit: .collective
        case .addressedPerson: .individual
        case .person, nil: post == nil ? nil : .individual
        }
    }

    mutating func add(_ row: Int, _ kind: RecipientKind) {
        first = first ?? row
        counts[kind, default: 0] += 1
    }

    mutating func report(_ findings: inout Findings) {
        guard let row = first else { return }
        first = nil
        findings.remark(
            "TD424", row: row,
            [
                "count": String(counts.values.reduce(0, +)),
                "individuals": String(counts[.individual] ?? 0),
                "collectives": String(counts[.collective] ?? 0),
                "households": String(counts[.household] ?? 0),
            ])
    }
}

/// Names that stood in one case only, counted so that the sender sees it once.
struct RecasedNames {
    private var count = 0
    private var first: (row: Int, before: String, after: String)?

    mutating func add(_ row: Int, _ before: String, _ after: String) {
        count += 1
        first = first ?? (row, before, after)
    }

    mutating func report(_ findings: inout Findings) {
        guard let (row, before, after) = first else { return }
        first = nil
        findings.remark(
            "TD427", row: row,
            ["count": String(count), "before": String(before.prefix(60)), "after": String(after.prefix(60))])
    }
}
