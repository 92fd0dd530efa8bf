import Testing

/// Every way of writing through the register has an answer for each kind of account.
@Suite struct UseCaseTests {
    /// They write temporary tables only, or files, or do for many rows what another line of the table does for one.
    private static let others: Set<String> = [
        "attestations", "awardPath", "writeReport", "check", "review", "reviewToSign", "whatif",
        "changePassphrase",
        "recordDecisions",
        "recordList",
        "setFigures",
        // On a server that is made for a dump and thrown away.
        "admitRestorer", "dismissRestorer",
    ]

    /// A public function that writes and stands in no line of the table is a right that nobody decided.
    @Test func `every public write of the register is in the table of use cases`() throws {
        let table = try SourceTree.text("Tests/RegistryTests/Rights/Golden/use_cases.txt")
        let decided = Set(table.split(separator: "\n").map { String($0.prefix { $0 != " " }) })
        let missing = try Self.publicWrites().subtracting(decided).subtracting(Self.others)
        #expect(missing == [])
    }

    /// Names of public functions whose bodies ask for a transaction that writes.
    private static func publicWrites() throws -> Set<String> {
        var names: Set<String> = []
        for path in try SourceTree.files("Sources/Registry", ending: ".swift") {
            var name: String?
            for line in try SourceTree.text(path).split(separator: "\n") {
                if line.hasPrefix("    public func ") {
                    name = String(line.dropFirst(16).prefix { $0.isLetter })
                } else if line.hasPrefix("    }") {
                    name = nil
                } else if let name, line.contains("write {") || line.contains("write(") {
                    names.insert(name)
                }
            }
        }
        #expect(names.count > 40)
        return names
    }
}
