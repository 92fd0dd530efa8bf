/// A CSV file of one line, made of the values that a command got: they pass the checks that a file passes.
enum OneLineFile {
    /// The text of the file, with the columns that have a value, in the order of `keys`.
    static func text(_ keys: [String], _ cells: [String: String]) -> String {
        let keys = keys.filter { cells[$0] != nil }
        return [keys, keys.map { cells[$0] ?? "" }]
            .map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }
}
