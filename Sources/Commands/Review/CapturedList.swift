import Commendation
import Failures
import Synchronization
import Vietnamese

/// A short list with the names of its columns, kept to be looked at.
struct CapturedList: Equatable {
    var key = ""
    var columns: [ListColumn] = []
    /// Texts in the order of the columns.
    var rows: [[String?]] = []
    /// Rows that came, also those beyond the most that are kept.
    var count = 0

    /// What people read in a cell; nil when it is empty.
    func text(_ row: [String?], _ key: String, _ language: Language) -> String? {
        guard let index = columns.firstIndex(where: { $0.key == key }), let text = row[index], !text.isEmpty
        else { return nil }
        if let term = columns[index].terms[text] { return language == .vi ? term.vi : term.en }
        switch columns[index].kind {
        case .date, .timestamp: return CalendarDate(iso: text.prefix(10)).map(ClericalDate.slashed) ?? text
        case .money: return Int(text).map(ClericalNumber.money) ?? text
        default: return text
        }
    }
}

/// Where the register sends lists that are looked at on a screen.
final class Capture: Sendable {
    private let stored = Mutex<[CapturedList]>([])
    /// Rows of a list that are kept.
    private let most: Int

    /// Creates an empty one.
    init(most: Int = 500) { self.most = most }

    /// The lists that came, in order.
    var lists: [CapturedList] { stored.withLock { $0 } }

    /// A sink for lists that come next.
    func sheet() -> any SheetSink { Sink(capture: self) }

    /// A sink for one list of that name.
    func sink(_ key: String) -> any RowSink {
        stored.withLock { $0.append(CapturedList(key: key)) }
        return Sink(capture: self)
    }

    private func change(_ body: (inout [CapturedList]) -> Void) { stored.withLock { body(&$0) } }

    private struct Sink: SheetSink {
        let capture: Capture

        mutating func section(_ key: String) { capture.change { $0.append(CapturedList(key: key)) } }
        mutating func begin(_ columns: [ListColumn]) {
            capture.change { $0[$0.count - 1].columns = columns }
        }
        mutating func row(_ cells: Cells) {
            let texts = (0..<cells.count).map { cells.text($0) }
            let most = capture.most
            capture.change { lists in
                lists[lists.count - 1].count += 1
                if lists[lists.count - 1].rows.count < most { lists[lists.count - 1].rows.append(texts) }
            }
        }
        mutating func end() {}
        mutating func close() {}
    }
}
