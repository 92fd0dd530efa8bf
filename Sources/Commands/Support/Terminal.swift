import Documents
import Glibc

/// The three standard streams.
enum Terminal {
    /// Whether results go to a person rather than to a pipe or file.
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    /// Whether somebody can be asked.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }
    /// Whether progress would be seen.
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns of the terminal that results go to; nil for a pipe or file.
    static var width: Int? { width(of: STDOUT_FILENO) }

    private static func width(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes to standard error, for messages that are not results; lines are broken at spaces on a terminal.
    ///
    /// Whatever names and values it repeats, nothing in them steers the terminal; `control` is what we steer it with.
    static func tell(_ text: String, control: String = "", terminator: String = "\n") {
        let shown = VisibleText.lines(of: text)
        var text = control + Prose.wrapped(shown, width: width(of: STDERR_FILENO)) + terminator
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = write(STDERR_FILENO, rest.baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }

    /// Asks a question on standard error and reads one line; nil at the end of input.
    static func ask(_ question: String) -> String? {
        tell(question, terminator: " ")
        let answer = readLine()
        // Somebody who ends the input leaves the cursor behind the question.
        if answer == nil { tell("") }
        return answer
    }

    /// Asks for what nobody should read over a shoulder; without a terminal, the first line of standard input.
    static func askSecret(_ question: String) -> String? {
        guard canAsk else { return readLine() }
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return ask(question) }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            tell("")
        }
        tell(question, terminator: " ")
        return readLine()
    }
}

/// Writes a line to standard output; nothing in it steers the terminal.
func print(_ text: String) { Swift.print(VisibleText.lines(of: text)) }
