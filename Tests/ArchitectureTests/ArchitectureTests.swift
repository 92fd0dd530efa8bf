import Testing

@Suite struct ArchitectureTests {
    /// Module → what it may import, from the table in Sources/README.md.
    static func table() throws -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for line in try SourceTree.text("Sources/README.md").split(separator: "\n") where line.hasPrefix("| ")
        {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            guard cells.count == 5, let name = moduleName(cells[1]) else { continue }
            table[name] = Set(cells[3].split(separator: ",").map(trimmed))
        }
        return table
    }

    static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    static func moduleName(_ cell: String) -> String? {
        if cell.hasPrefix("CSQLFiles") { return "CSQLFiles" }
        guard cell.hasPrefix("["), let end = cell.firstIndex(of: "]") else { return nil }
        return String(cell[cell.index(after: cell.startIndex)..<end])
    }

    static func imports(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ")
            while let first = words.first, first.hasPrefix("@") || first == "public" || first == "internal" {
                words.removeFirst()
            }
            guard words.count >= 2, words[0] == "import" else { return nil }
            return words[1].split(separator: ".").first.map(String.init)
        }
    }

    @Test func `modules import what the table allows and nothing else`() throws {
        let table = try Self.table()
        #expect(table.count > 10)
        for path in try SourceTree.files("Sources", ending: ".swift") {
            let module = String(path.split(separator: "/")[1])
            let allowed = try #require(table[module], "\(module) is missing in Sources/README.md")
            for name in Self.imports(try SourceTree.text(path)) {
                let isFree = ["Glibc", "Synchronization", "Swift"].contains(name)
                #expect(isFree || allowed.contains(name), "\(path) imports \(name)")
            }
        }
    }

    @Test func `every module of the package is in the table and has a folder`() throws {
        let folders = try SourceTree.entries("Sources").filter(\.isFolder).map(\.name)
            .filter { $0 != "decisions" }
        #expect(Set(folders).union(["CSQLFiles"]) == Set(try Self.table().keys))
    }

    @Test func `SQL lives in sql`() throws {
        // Words of error messages that begin as a statement does, and what tells a transaction's number.
        let allowed = ["copy … ", "copy goes ", "select pg_current_xact_id("]
        let statements = [
            "select ", "insert into ", "update ", "delete from ", "create ", "alter ", "drop ", "copy ",
        ]
        for path in try SourceTree.files("Sources", ending: ".swift") {
            for (number, line) in try SourceTree.text(path).split(
                separator: "\n", omittingEmptySubsequences: false
            )
            .enumerated() {
                for part in line.split(separator: "\"").enumerated().filter({ $0.offset % 2 == 1 }).map(
                    \.element)
                {
                    let text = part.lowercased()
                    let isStatement = statements.contains { text.hasPrefix($0) }
                    let isAllowed =
                        path.hasPrefix("Sources/Postgres/") && allowed.contains { text.hasPrefix($0) }
                    #expect(!isStatement || isAllowed || !text.contains(" "), "\(path):\(number + 1)")
                }
            }
        }
    }

    @Test func `the top level holds its seven entries`() throws {
        let visible = try SourceTree.entries(".").map(\.name).filter {
            !$0.hasPrefix(".") && $0 != "Package.resolved"
        }
        #expect(visible == ["Package.swift", "README.md", "Sources", "Tests", "deploy", "findings", "sql"])
    }

    @Test func `every folder explains itself`() throws {
        var folders = [
            "Sources", "Tests", "sql", "deploy", "sql/sample", "Tests/Benchmarks", "Tests/Acceptance",
        ]
        for parent in ["Sources", "Tests"] {
            folders += try SourceTree.entries(parent).filter(\.isFolder).map { "\(parent)/\($0.name)" }
        }
        for folder in folders {
            let text = try SourceTree.text("\(folder)/README.md")
            #expect(text.split(separator: "\n").count > 1, "\(folder)/README.md says nothing")
        }
    }

    @Test func `unchecked promises carry their reason`() throws {
        for path in try SourceTree.files("Sources", ending: ".swift") {
            let lines = try SourceTree.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                guard line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") else {
                    continue
                }
                let above = number > 0 ? lines[number - 1] : ""
                #expect(above.contains("//"), "\(path):\(number + 1) has no reason on the line above")
            }
        }
    }

    @Test func `files stay readable`() throws {
        for path in try SourceTree.files("Sources", ending: ".swift") {
            let lines = try SourceTree.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 400, "\(path) has \(lines.count) lines")
            #expect(!lines.contains { $0.contains("fatalError(") || $0.contains("try!") }, "\(path)")
        }
    }

    @Test func `the embedded files are those on disk`() {
        let command = "deploy/embed-sql ../.build/sqlfiles.check && cmp sql/sqlfiles.c .build/sqlfiles.check"
        #expect(SourceTree.run("mkdir -p .build && \(command)") == 0, "run deploy/embed-sql")
    }
}
