import Failures
import Synchronization

/// The language of this run, chosen once before anything is said.
enum Speech {
    private static let current = Mutex(Language.vi)

    static var language: Language { current.withLock { $0 } }

    /// Takes `--lang` from the command line, else `THIDUA_LANG`, else Vietnamese.
    ///
    /// This happens before the arguments are parsed, because help and parsing errors speak too.
    static func choose(arguments: [String], environment: [String: String]) {
        var chosen = environment["THIDUA_LANG"].flatMap(Language.init) ?? .vi
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", index + 1 < arguments.count {
                chosen = Language(rawValue: arguments[index + 1]) ?? chosen
            } else if argument.hasPrefix("--lang=") {
                chosen = Language(rawValue: String(argument.dropFirst(7))) ?? chosen
            }
        }
        current.withLock { $0 = chosen }
    }

    /// The arguments without a choice before the subcommand, where the parser knows no options.
    static func parsed(_ arguments: [String]) -> [String] {
        if arguments.first == "--lang", arguments.count > 1, Language(rawValue: arguments[1]) != nil {
            return Array(arguments.dropFirst(2))
        }
        if let first = arguments.first, first.hasPrefix("--lang="),
            Language(rawValue: String(first.dropFirst(7))) != nil
        {
            return Array(arguments.dropFirst())
        }
        return arguments
    }
}

/// The text in the language of this run.
func say(_ vi: String, _ en: String) -> String {
    switch Speech.language {
    case .vi: vi
    case .en: en
    }
}
