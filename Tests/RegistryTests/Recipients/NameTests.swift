import TestKit
import Testing
import Vietnamese

@testable import Registry

@Suite(.database(.migrated))
struct NameTests {
    private static let special = [
        "An", "Lê An", "Nguyễn Văn An", "Nguyễn Thị Ngọc Ánh Tuyết", "Tôn Thất", "Tôn Thất Thuyết", "Tôn Nữ",
        "Tôn Nữ Thùy Dương", "tôn nữ thùy dương", "TÔN NỮ THÙY DƯƠNG", "Công Tôn Nữ Hiền",
        "Công Tằng Tôn Nữ Diệu Hiền",
        "Công Huyền Tôn Nữ Nha Trang", "Huyền Tôn Nữ Lan", "Huyền Tằng Tôn Nữ Lan", "Công Tằng Tôn Nữ",
        "Công Tôn Nữ", "Âu Dương Phong", "Âu Dương", "Hoàng Phủ Ngọc Tường", "Hoàng Phủ", "Y Moan Êban",
        "Thạch Thị Sa Rươne", "Tôn Văn Nữ", "Công Thị Tôn Nữ Lan", "Tôn  Nữ Lan", "Hộ ông (Nguyễn) [A].*",
    ]

    private func split(_ names: [String]) async throws -> [String] {
        let list = names.map { "'" + $0.replacing("'", "''") + "'" }.joined(separator: ", ")
        return try await TestSQL.texts(
            """
            select concat_ws('|', coalesce(s.family_name, ''), coalesce(s.middle_name, ''), s.given_name)
            from unnest(array[\(list)]) with ordinality n (name, place), split_name(n.name) s order by n.place
            """
        ).compactMap { $0 }
    }

    private func parts(_ name: String) -> String {
        let name = PersonName(fullName: name)
        return "\(name.family)|\(name.middle)|\(name.given)"
    }

    @Test func `the database splits special names as the program does`() async throws {
        // Names reach the database as clean lines.
        let names = Self.special.map(CleanText.line)
        #expect(try await split(names) == names.map(parts))
    }

    @Test(arguments: 1...5)
    func `the database splits any name as the program does`(seed: UInt64) async throws {
        let words = [
            "Tôn", "Nữ", "Thất", "Công", "Tằng", "Huyền", "Âu", "Dương", "Hoàng", "Phủ", "Nguyễn", "Thị",
            "Đào", "TÔN",
            "nữ", "Y", "Hoà", "Ốc",
        ]
        var generator = SplitMix64(seed: seed)
        let names = (0..<500).map { _ in
            (0..<Int.random(in: 1...7, using: &generator))
                .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
        }
        let found = try await split(names)
        let differing = zip(names, zip(found, names.map(parts))).filter { $0.1.0 != $0.1.1 }
        #expect(differing.map { "\($0.0): \($0.1.0) and \($0.1.1)" } == [])
    }
}

extension String {
    /// The text with each occurrence of one character replaced.
    fileprivate func replacing(_ character: Character, _ text: String) -> String {
        split(separator: character, omittingEmptySubsequences: false).joined(separator: text)
    }
}
