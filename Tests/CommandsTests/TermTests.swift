import TestKit
import Testing

struct TermTests {
    /// Rows of the catalogue: key, Vietnamese, English.
    private func terms() async -> [String: [String]] {
        let file = await Shell.run("cat sql/catalogue/term.csv")
        var terms: [String: [String]] = [:]
        for line in file.output.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            terms[String(cells[0])] = cells.dropFirst().map(String.init)
        }
        return terms
    }

    /// Queries whose rows people see as a list, by path.
    private func lists() async throws -> [String] {
        let sources = await Shell.run("cat $(find Sources/Registry -name '*.swift')").output
        let listed = try Regex(#"Query<\s*Listed(?:,[^>]*)?>\(\s*"([a-z_/]+)"\)"#)
        return sources.matches(of: listed).compactMap { $0.output[1].substring.map(String.init) }
    }

    @Test func `every column of every list has a title in both languages`() async throws {
        let terms = await terms()
        let lists = try await lists()
        #expect(lists.count > 15)
        for list in lists {
            let header = await Shell.run("grep -m 1 '^-- row: ' sql/queries/\(list).sql")
            let columns = header.output.dropFirst("-- row: ".count).split(separator: ",").compactMap {
                $0.split(separator: " ").first.map(String.init)
            }
            #expect(!columns.isEmpty, "\(list) does not say what its rows are")
            for column in columns { #expect(terms[column] != nil, "\(column) of \(list) has no title") }
        }
    }

    @Test func `no term is empty, none belongs to a column that does not exist`() async {
        let terms = await terms()
        let headers = await Shell.run("grep -h '^-- row: ' -r sql/queries").output
        // Lists that are composed in Swift name their columns there.
        let composed = await Shell.run(#"grep -rhoE 'Terms\.(column|term)\("[a-z_]+"' Sources/Registry"#)
            .output
        for (key, texts) in terms {
            #expect(texts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(",") && !$0.hasSuffix(",") }, "\(key)")
            let column = key.split(separator: "=").first.map(String.init) ?? key
            #expect(
                headers.contains("\(column) ") || composed.contains("\"\(column)\""),
                "\(key) is the title of nothing")
        }
    }
}
