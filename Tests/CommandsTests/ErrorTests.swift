@testable import Commands
import Failures
import TestKit
import Testing

struct ErrorTests {
    private let entries = ErrorCatalogue.entries.values.sorted { $0.code < $1.code }

    private func places(_ entry: ErrorCatalogue.Entry, _ language: Language) -> Set<String> {
        ErrorCatalogue.places((entry.message[language] ?? "") + (entry.hint[language] ?? ""))
    }

    /// Words that some part of the program writes in quotation marks.
    private func literals(_ pattern: String, in folders: String) async -> Set<String> {
        let found = await Shell.run(
            "grep -rhoE \(Shell.quoted(pattern)) \(folders) | tr -d \\'\\\" | sort -u")
        return Set(found.output.split(separator: "\n").map(String.init))
    }

    @Test(arguments: Language.allCases)
    func `every error as the terminal shows it`(language: Language) {
        let texts = entries.map { entry in
            let names = places(entry, .vi).union(places(entry, .en))
            let failure = Failure(entry.code, Dictionary(uniqueKeysWithValues: names.map { ($0, "‹\($0)›") }))
            return "[\(entry.exitCode)] " + ErrorText.of(failure, language)
        }
        expectGolden(texts.joined(separator: "\n\n") + "\n", "errors-\(language.rawValue).txt")
    }

    @Test func `both languages have the same places, messages in both, hints in both or none`() {
        for entry in entries {
            #expect(places(entry, .vi) == places(entry, .en), "\(entry.code)")
            #expect(entry.message.values.allSatisfy { !$0.isEmpty }, "\(entry.code)")
            #expect(entry.hint[.vi]?.isEmpty == entry.hint[.en]?.isEmpty, "\(entry.code)")
            #expect([1, 2, 3, 4, 5].contains(entry.exitCode), "\(entry.code)")
        }
    }

    @Test func `every place is filled by somebody`() async {
        let swift = await literals(#""[a-z_]+""#, in: "Sources --include=*.swift")
        let sql = await literals("'[a-z_]+'", in: "sql/functions sql/migrations sql/queries")
        for entry in entries {
            for place in places(entry, .vi) {
                #expect(swift.contains(place) || sql.contains(place), "{\(place)} of \(entry.code)")
            }
        }
    }

    @Test func `codes in use and codes in the catalogue are the same`() async {
        let swift = await literals(#""TD[0-9]{3}""#, in: "Sources --include=*.swift")
        let sql = await literals("'TD[0-9]{3}'", in: "sql/functions sql/migrations sql/queries")
        let used = swift.union(sql).union(ConstraintCatalogue.entries.values.map(\.code))
        let known = Set(entries.map(\.code))
        #expect(used.subtracting(known).sorted() == [], "used, but without a text")
        #expect(known.subtracting(used).sorted() == [], "with a text that nobody will see")
    }

    @Test func `what helps against a kind of complaint is said once`() {
        let complaint = { (ordinal: String) in
            Failure.Detail("TD382", ["ordinal": ordinal, "id": "3", "name": "An", "state": "draft"])
        }
        let text = ErrorText.of(
            Failure("TD112", ["count": "2"], details: [complaint("1"), complaint("2")]), .vi)
        #expect(
            text.hasSuffix(
                """
                Gợi ý: Sửa các chỗ được liệt kê rồi thực hiện lại.
                Gợi ý (TD382): Xem các dòng và trạng thái: thidua nomination list --dossier 3
                """))
    }

    @Test func `complaints come first, then the message, then what to do`() {
        let failure = Failure(
            "TD410", ["path": "a.csv", "count": "2"],
            details: [
                Failure.Detail("TD260", line: 3, column: "Họ và tên"),
                Failure.Detail("TD264", column: "Năm thành tích", ["value": "hai"]),
            ])
        #expect(
            ErrorText.of(failure, .vi) == """
                dòng 3, cột Họ và tên: Thiếu giá trị. (TD260)
                cột Năm thành tích: “hai” không phải năm thành tích. (TD264)

                Tệp a.csv có 2 lỗi, chưa có dòng nào được ghi nhận. (TD410)

                Gợi ý: Sửa các lỗi được liệt kê rồi nhập lại toàn bộ tệp.
                """)
        #expect(
            ErrorText.of(failure, .en).hasPrefix(
                "line 3, column Họ và tên: A value is missing. (TD260)\ncolumn "))
    }
}
