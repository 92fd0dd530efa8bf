import Commendation
import Intake
import Vietnamese

/// Cells that say who a recipient is, the same in every file.
extension RecordCells {
    /// Longest name in bytes: names are part of an index, whose entries PostgreSQL limits.
    static let nameLimit = 1000

    /// The kind of recipient in a cell; nil when it is empty or after a complaint.
    func recipientKind(_ field: Int, _ complaints: inout Complaints) -> RecipientKind? {
        guard let cell = self[field] else { return nil }
        if let kind = RecipientKindNames.exact(cell) { return kind }
        if let kind = RecipientKindNames.folded(String(decoding: cell, as: UTF8.self)) { return kind }
        complain("TD261", field, &complaints)
        return nil
    }

    /// The birth in a cell, as far as it is told; nil when it is empty or after a complaint.
    func birth(_ field: Int, _ kind: RecipientKind?, _ complaints: inout Complaints) -> PartialDate? {
        guard let text = text(field) else { return nil }
        let date = try? PartialDate(text)
        if date == nil {
            complain("TD262", field, &complaints)
        } else if let kind, kind != .individual {
            complain("TD265", field, &complaints)
        }
        return date
    }

    /// The personal number in a cell; nil when it is empty or after a complaint.
    func personalNumber(
        _ field: Int, _ kind: RecipientKind?, _ complaints: inout Complaints
    ) -> UnsafeRawBufferPointer? {
        guard let cell = self[field] else { return nil }
        guard cell.count == 12, cell.allSatisfy({ (0x30...0x39).contains($0) }) else {
            complain("TD263", field, &complaints)
            return nil
        }
        if let kind, kind != .individual {
            complain("TD265", field, &complaints)
            return nil
        }
        return cell
    }

    /// A year of achievement, which must be there; nil after a complaint.
    func year(_ field: Int, _ complaints: inout Complaints) -> Int? {
        guard let cell = required(field, &complaints) else { return nil }
        guard cell.count == 4, cell.allSatisfy({ (0x30...0x39).contains($0) }),
            case let year = cell.reduce(0, { $0 * 10 + Int($1 - 0x30) }), (1945...2200).contains(year)
        else {
            complain("TD264", field, &complaints)
            return nil
        }
        return year
    }

    private func complain(_ code: String, _ field: Int, _ complaints: inout Complaints) {
        complain(code, field, [:], &complaints)
    }
}

/// How files write the kinds of recipients.
private enum RecipientKindNames {
    private static let common: [([UInt8], RecipientKind)] = [
        (Array("cá nhân".utf8), .individual), (Array("Cá nhân".utf8), .individual),
        (Array("tập thể".utf8), .collective), (Array("Tập thể".utf8), .collective),
    ]

    /// The usual spellings, without making a string.
    static func exact(_ cell: UnsafeRawBufferPointer) -> RecipientKind? {
        for (name, kind) in common where cell.elementsEqual(name) { return kind }
        return nil
    }

    static func folded(_ text: String) -> RecipientKind? {
        switch Fold.search(text).filter({ $0 != " " && $0 != "_" }) {
        case "canhan", "individual": .individual
        case "tapthe", "collective": .collective
        case "hogiadinh", "household": .household
        default: nil
        }
    }
}
