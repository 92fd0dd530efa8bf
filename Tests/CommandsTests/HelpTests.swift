import ArgumentParser
@testable import Commands
import TestKit
import Testing

/// One at a time, because help speaks the language of the process.
@Suite(.serialized) struct HelpTests {
    private struct Entry {
        let path: [String]
        let command: any ParsableCommand.Type
        var name: String { path.joined(separator: " ") }
        var isLeaf: Bool { command.configuration.subcommands.isEmpty }
    }

    private func entries(
        _ command: any ParsableCommand.Type = Thidua.self, under path: [String] = []
    ) -> [Entry] {
        let path = path + [command._commandName]
        return [Entry(path: path, command: command)]
            + command.configuration.subcommands.flatMap { entries($0, under: path) }
    }

    @Test(arguments: ["vi", "en"])
    func `the help of every command`(language: String) {
        Speech.choose(arguments: ["--lang", language], environment: [:])
        defer { Speech.choose(arguments: [], environment: [:]) }
        let pages = entries().map { entry in
            "$ \(entry.name) --help\n" + Thidua.helpMessage(for: entry.command, columns: 100)
        }
        expectGolden(pages.joined(separator: "\n\n") + "\n", "help-\(language).txt")
    }

    @Test func `every command says what it does, in both languages`() {
        defer { Speech.choose(arguments: [], environment: [:]) }
        var abstracts: [String: Set<String>] = [:]
        for language in ["vi", "en"] {
            Speech.choose(arguments: ["--lang", language], environment: [:])
            for entry in entries() {
                abstracts[entry.name, default: []].insert(entry.command.configuration.abstract)
            }
        }
        for (name, texts) in abstracts {
            #expect(!texts.contains(""), "\(name) has no abstract")
            #expect(texts.count == 2, "\(name) says the same in both languages")
        }
    }

    /// The pages of commands that do something, in each language.
    private func pages() -> [(entry: Entry, language: String, text: String)] {
        defer { Speech.choose(arguments: [], environment: [:]) }
        return ["vi", "en"].flatMap { language in
            Speech.choose(arguments: ["--lang", language], environment: [:])
            return entries().filter(\.isLeaf).map { entry in
                (entry, language, entry.command.configuration.discussion)
            }
        }
    }

    @Test func `every command that does something shows an example of itself`() {
        for page in pages() {
            #expect(!Self.examples(of: page.entry.name, in: page.text).isEmpty, "\(page.entry.name)")
        }
    }

    @Test func `examples stand in lines of their own, which no terminal breaks`() {
        for page in pages() {
            var isExample = false
            for line in page.text.split(separator: "\n") {
                let starts = Self.command(page.entry.name, in: line) != nil
                #expect(
                    starts || !Self.words(line).joined(separator: " ").contains(page.entry.name + " "),
                    "\(line)")
                isExample = starts || isExample
                if isExample { #expect(line.count < 80, "\(line)") }
                isExample = isExample && line.hasSuffix(" \\")
            }
        }
    }

    @Test func `every example can be parsed`() throws {
        var parsed: Set<Substring> = []
        for page in pages() {
            for line in Self.examples(of: page.entry.name, in: page.text) where parsed.insert(line).inserted {
                let command = try #require(Self.command(page.entry.name, in: line))
                #expect(throws: Never.self, "\(line)") {
                    try Thidua.parseAsRoot(Array(Self.words(command).dropFirst()))
                }
            }
        }
    }

    /// The journey `examples` says before each command what becomes of it: `ok`, `on_screen`, or `exits` with a code.
    @Test func `every example is run by a journey, and ends as its help says`() async {
        let journey = await Shell.run("cat Tests/Acceptance/examples.sh").output
        var ends: [Substring: Substring] = [:]
        for line in Self.unbroken(journey).split(separator: "\n") {
            // A variable may stand before; what somebody types comes last.
            guard let match = line.wholeMatch(of: /([A-Z_]+=\S+ )?(ok|on_screen|exits \d+) (.*?)( <<<.*)?/)
            else { continue }
            ends[(match.1 ?? "") + match.3] = match.2
        }
        for page in pages() {
            for line in Self.examples(of: page.entry.name, in: page.text) {
                let end = ends[line]
                #expect(end != nil, "\(page.language): nobody runs: \(line)")
                if end?.hasPrefix("exits") == true {
                    #expect(
                        page.text.contains(page.language == "vi" ? "Mã thoát" : "Exit code"),
                        "\(page.language): \(page.entry.name) does not say its exit codes")
                }
            }
        }
    }

    /// A text whose commands each stand in one line.
    private static func unbroken(_ text: String) -> String { text.replacing(#/ \\\n */#, with: " ") }

    /// The examples in the discussion of a command.
    private static func examples(of name: String, in text: String) -> [Substring] {
        unbroken(text).split(separator: "\n").filter { command(name, in: $0) != nil }
            .map { $0.trimmingPrefix(while: { $0 == " " }) }
    }

    /// The command in a line that begins with it, after a variable or inside `psql "$(…)"`; nil in any other line.
    private static func command(_ name: String, in line: Substring) -> Substring? {
        let line = line.trimmingPrefix(while: { $0 == " " })
        if let inner = line.wholeMatch(of: /psql "\$\((.*)\)"/)?.1 { return command(name, in: inner) }
        let rest = line.trimmingPrefix(#/[A-Z_]+=\S+ /#)
        return rest == name || rest.hasPrefix(name + " ") ? rest : nil
    }

    /// Words of a command line, split as a shell does for what the examples use.
    private static func words(_ line: Substring) -> [String] {
        var words: [String] = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " " && !isQuoted {
                if words.last != "" { words.append("") }
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }
}
