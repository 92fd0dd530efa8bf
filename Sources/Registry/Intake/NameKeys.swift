import Postgres
import Vietnamese

/// The plain keys of names that nobody in the register has, by which their neighbours are found.
struct NameKeys {
    let session: Session

    /// How many names are in memory at a time.
    private static let namesAtOnce = 10_000

    /// Fills `import_name_key`; called when it is known who is in the register.
    /// - Throws: what the database has to say.
    func fill() throws {
        try session.execute(ImportQueries.createNames)
        try session.execute(ImportQueries.createNameKeys)
        try session.execute(ImportQueries.addNames)
        var place = 0
        while true {
            let names = try session.all(ImportQueries.listNames, Int64(place), Int64(NameKeys.namesAtOnce))
            guard !names.isEmpty else { break }
            place += names.count
            let keyed = names.map { (name: $0, keys: NearName.plainKeys($0)) }
            try session.execute(
                ImportQueries.addNameKeys, keyed.flatMap { Array(repeating: $0.name, count: $0.keys.count) },
                keyed.flatMap(\.keys), keyed.flatMap { $0.keys.indices.map { $0 == 0 } })
        }
        try session.execute(ImportQueries.analyzeNames)
    }
}
