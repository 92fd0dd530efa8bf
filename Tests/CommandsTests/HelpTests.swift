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

    @Test func `every command that does something shows an example of itself`() {
        for entry in entries() where entry.isLeaf {
            #expect(
                entry.command.configuration.discussion.contains(entry.name), "\(entry.name) has no example")
        }
    }

    @Test func `every example can be parsed`() throws {
        Speech.choose(arguments: ["--lang", "vi"], environment: [:])
        for entry in entries() where entry.isLeaf {
            let text = entry.command.configuration.discussion.replacing("\\\n", with: " ")
            for line in text.split(separator: "\n") {
                guard let start = line.range(of: entry.name)?.lowerBound else { continue }
                // An example may stand inside "$(…)".
                var words = Self.words(line[start...].prefix { $0 != ")" })
                words.removeFirst()
                #expect(throws: Never.self, "\(line)") { try Thidua.parseAsRoot(words) }
            }
        }
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

extension StringProtocol {
    /// The first place of a text.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
