import ArgumentParser
import Synchronization

/// The command of this run, such as `nomination import`, as the audit records it.
enum CommandWords {
    private static let words = Mutex<String?>(nil)

    /// The words of the command without its values; nil before it is known.
    static var current: String? { words.withLock { $0 } }

    /// Takes the words that lead down the tree of commands: what comes after them are values, which may be personal.
    static func choose(_ arguments: [String]) {
        var command: any ParsableCommand.Type = Thidua.self
        var path: [String] = []
        for argument in arguments {
            let next = command.configuration.subcommands.first { $0._commandName == argument }
            guard let next else { break }
            command = next
            path.append(argument)
        }
        let chosen = path.joined(separator: " ")
        words.withLock { $0 = chosen.isEmpty ? nil : chosen }
    }
}
