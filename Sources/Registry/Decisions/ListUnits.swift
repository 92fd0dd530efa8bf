import Commendation
import Intake
import Postgres
import Vietnamese

enum ListQueries {
    static let awardNames = Query<AwardName>("award_kind/list_award_names")
    static let unitNames = Query<UnitName, CalendarDate>("org_unit/list_unit_names")
    static let unitPlaces = Query<UnitPlace, [Int64]>("org_unit/list_unit_places")
}

struct AwardName: RowDecodable {
    let award: AwardNames.Award

    init(row: inout RowReader) throws(PostgresError) {
        let code = try row.next(String.self)
        let name = try row.next(String.self)
        let kinds = try row.next(String.self).split(separator: "|").compactMap {
            RecipientKind(rawValue: String($0))
        }
        award = AwardNames.Award(code: code, name: name, kinds: Set(kinds))
    }
}

struct UnitName: RowDecodable {
    let id: Int64
    let name: String

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        name = try row.next()
    }
}

struct UnitPlace: RowDecodable {
    let id: Int64
    let depth: Int32
    let aboveID: Int64
    let code: String
    let name: String

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        depth = try row.next()
        aboveID = try row.next()
        code = try row.next()
        name = try row.next()
    }
}

/// The units that the entries of a list may mean: those of the register with a name that stands in the list.
struct ListUnits {
    /// What a text means.
    enum Reading: Equatable {
        /// A unit, by its code, with the words before it and its own as written.
        case found(code: String, before: [String], text: String)
        /// Several units, by their codes.
        case unclear(text: String, codes: [String])
        /// None.
        case unknown
    }

    private struct Unit {
        var code = ""
        var ids: Set<Int64> = []
        var above: Set<String> = []
    }

    private var byKey: [String: Set<Int64>] = [:]
    private var units: [Int64: Unit] = [:]
    /// The unit among whose own units a name is looked for first.
    var home: Int64?

    /// Names of more words are sentences.
    private static let longest = 16

    /// Looks up the units in force on a day that any of the texts may name.
    init(_ texts: [[String]], on day: CalendarDate, home: Int64?, _ session: Session) throws {
        self.home = home
        var wanted: Set<String> = []
        for pieces in texts {
            for piece in pieces { for words in Self.endings(piece) { wanted.formUnion(Self.keys(words)) } }
        }
        try session.forEach(ListQueries.unitNames, day) { row in
            let key = UnitKey.key(row.name)
            if wanted.contains(key) { byKey[key, default: []].insert(row.id) }
        }
        let ids = Array(byKey.values.reduce(into: Set()) { $0.formUnion($1) }).sorted()
        for place in try session.all(ListQueries.unitPlaces, ids) {
            units[place.id, default: Unit()].ids.insert(place.aboveID)
            if place.depth == 0 {
                units[place.id]?.code = place.code
            } else {
                units[place.id]?.above.insert(Self.bare(UnitKey.key(place.name)))
            }
        }
    }

    /// The first unit that pieces of text name: `Chủ tịch Hội Nông dân | xã Phú Hựu`, `Giáo viên Trường Tiểu học Sen Hồng`.
    ///
    /// Pieces after it must not name units that it does not belong to.
    func read(_ pieces: [String]) -> Reading {
        for (place, piece) in pieces.enumerated() {
            for words in Self.endings(piece) {
                let found = Set(Self.keys(words).flatMap { byKey[$0] ?? [] })
                guard !found.isEmpty else { continue }
                let rest = Array(pieces[(place + 1)...])
                let text = ([words.joined(separator: " ")] + rest).joined(separator: ", ")
                let fitting = fitting(found, below: rest)
                guard !fitting.isEmpty else { continue }
                guard fitting.count == 1, let unit = fitting.first else {
                    return .unclear(text: text, codes: fitting.map(\.code).sorted())
                }
                let start = piece.split(separator: " ").dropLast(words.count).joined(separator: " ")
                return .found(
                    code: unit.code, before: pieces[..<place] + (start.isEmpty ? [] : [start]), text: text)
            }
        }
        return .unknown
    }

    /// The units that agree best with what stands behind their names, those of the home first.
    private func fitting(_ ids: Set<Int64>, below rest: [String]) -> [Unit] {
        let places = rest.map { Self.keys($0.split(separator: " ").map(String.init)) }
        let agreeing = ids.compactMap { id -> (unit: Unit, count: Int)? in
            guard let unit = units[id] else { return nil }
            var count = 0
            for keys in places {
                if keys.contains(where: { unit.above.contains(Self.bare($0)) }) {
                    count += 1
                } else if keys.contains(where: { byKey[$0] != nil }) {
                    return nil
                }
            }
            return (unit, count)
        }
        let most = agreeing.map(\.count).max() ?? 0
        let best = agreeing.filter { $0.count == most }.map(\.unit)
        guard best.count > 1, let home else { return best }
        let near = best.filter { $0.ids.contains(home) }
        return near.isEmpty ? best : near
    }

    /// `tỉnh Đồng Tháp`, `Đồng Tháp` and its committee are one place above another.
    private static func bare(_ key: String) -> String {
        var words = key.split(separator: " ")[...]
        for kind in [
            "ủy ban nhân dân", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn",
            "đặc khu",
        ] {
            let kind = kind.split(separator: " ")
            if words.count > kind.count, words.starts(with: kind) { words = words.dropFirst(kind.count) }
        }
        return words.joined(separator: " ")
    }

    /// The ends of a text, from all of it to its last word.
    private static func endings(_ text: String) -> [[String]] {
        let words = text.split(separator: " ").map(String.init)
        return words.indices.suffix(longest).map { Array(words[$0...]) }
    }

    /// A committee is the unit that it heads: `UBND xã Phú Hựu` is xã Phú Hựu where it has no entry of its own.
    private static func keys(_ words: [String]) -> [String] {
        let key = UnitKey.keyedCollective(words.joined(separator: " ")).key
        let committee = "ủy ban nhân dân "
        return key.hasPrefix(committee) ? [key, String(key.dropFirst(committee.count))] : [key]
    }
}
