import ArgumentParser
import Documents
import Failures
import Glibc

/// The `thidua` program, apart from `main`.
public enum CommandLineTool {
    /// Parses and runs one command line.
    ///
    /// Results go to standard output, messages to standard error.
    /// - Parameter arguments: the words after the program's name.
    /// - Returns: the exit code: 0 done, 1 refused or failed, 2 cancelled, 3 not found, 4 not allowed, 5 database out of
    ///   reach, 64 a command line that cannot be understood.
    public static func run(_ arguments: [String]) async -> Int32 {
        // A reader that goes away is an error of the write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        Log.start()
        Speech.choose(arguments: arguments, environment: Environment.all)
        do {
            CommandWords.choose(Speech.parsed(arguments))
            var command = try Thidua.parseAsRoot(Speech.parsed(arguments))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let failure as Failure {
            return report(failure)
        } catch {
            return report(parsing: error)
        }
    }

    private static func report(_ failure: Failure) -> Int32 {
        if failure.code == ByteOutput.readerIsGone { return 0 }
        Terminal.tell(ErrorText.of(failure, Speech.language))
        if Verbosity.showsDetails, let underlying = failure.underlying { Terminal.tell("\n" + underlying) }
        return failure.exitCode
    }

    /// Help, version and completions come as errors of the parser, too; they are results.
    private static func report(parsing error: any Error) -> Int32 {
        let code = Thidua.exitCode(for: error).rawValue
        let text = Thidua.fullMessage(for: error)
        if code == 0 {
            print(text)
        } else if !text.isEmpty {
            // A command that only has an exit code to report has said everything.
            Terminal.tell(text)
        }
        return code
    }
}

/// An error as the terminal shows it: every complaint, the message, what to do next, the code.
enum ErrorText {
    static func of(_ failure: Failure, _ language: Language) -> String {
        var failure = failure
        // What a value holds makes no line of its own.
        failure.arguments = failure.arguments.mapValues { VisibleText.of($0) }
        var lines = failure.details.map { detail in
            var detail = detail
            detail.arguments = detail.arguments.mapValues { VisibleText.of($0) }
            detail.column = detail.column.map { VisibleText.of($0) }
            var place: [String] = []
            if let line = detail.line { place.append(language == .vi ? "dòng \(line)" : "line \(line)") }
            if let column = detail.column {
                place.append(language == .vi ? "cột \(column)" : "column \(column)")
            }
            let prefix = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
            return "\(prefix)\(detail.message(language)) (\(detail.code))"
        }
        if !lines.isEmpty { lines.append("") }
        lines.append("\(failure.message(language)) (\(failure.code))")
        let word = language == .vi ? "Gợi ý" : "Hint"
        var hints = failure.hint(language).map { ["\(word): \($0)"] } ?? []
        // What helps against one kind of complaint, once for all of the kind.
        var told: Set<String> = []
        for detail in failure.details where told.insert(detail.code).inserted {
            var detail = detail
            detail.arguments = detail.arguments.mapValues { VisibleText.of($0) }
            if let hint = detail.hint(language) { hints.append("\(word) (\(detail.code)): \(hint)") }
        }
        if !hints.isEmpty { lines += [""] + hints }
        return lines.joined(separator: "\n")
    }
}
