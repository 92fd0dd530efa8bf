import Glibc

/// The terminal while a screen is shown: keys one by one, no echo, an alternate screen.
final class ReviewTerminal {
    /// What happened on the terminal.
    enum Event {
        case bytes([UInt8])
        /// The window has another size, or the program came back from being stopped.
        case changed
        /// Nothing followed the last bytes for a moment.
        case pause
        /// Nobody is there any more.
        case closed
    }

    private let raw: termios
    private let wake: Int32
    private var painter: FramePainter

    /// Takes the terminal over; nil when standard input is none.
    init?(_ look: TerminalLook) {
        var found = termios()
        guard tcgetattr(STDIN_FILENO, &found) == 0 else { return nil }
        var raw = found
        raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN)
        raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR)
        // Ctrl-C still ends the program by its signal, at any time; Ctrl-Z would leave a half-drawn screen.
        withUnsafeMutableBytes(of: &raw.c_cc) { controls in
            controls[Int(VSUSP)] = 0
            controls[Int(VMIN)] = 1
            controls[Int(VTIME)] = 0
        }
        self.raw = raw
        painter = FramePainter(look: look)
        wake = TerminalSignals.watch(restoring: found, writing: painter.farewell)
        enter()
    }

    /// Gives the terminal back.
    func leave() {
        TerminalSignals.restore()
        TerminalSignals.end()
    }

    /// Takes the terminal again, and forgets what was drawn.
    func enter() {
        var raw = raw
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        write(painter.welcome)
    }

    /// Draws what has changed.
    func draw(_ frame: ReviewFrame) { write(painter.paint(frame)) }

    /// The present size; 80×24 when the terminal does not know.
    static var size: ScreenSize {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return ScreenSize(columns: 80, rows: 24)
        }
        // Smaller windows see the upper left part.
        return ScreenSize(columns: max(20, Int(size.ws_col)), rows: max(6, Int(size.ws_row)))
    }

    /// Waits for what happens next; with `isWaiting` only as long as the bytes of one key need.
    func next(isWaiting: Bool) -> Event {
        while true {
            var ends = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&ends, 2, isWaiting ? Self.keyMilliseconds : -1)
            if ready == 0 { return .pause }
            if ready < 0 {
                if errno == EINTR { continue }
                return .closed
            }
            var buffer = [UInt8](repeating: 0, count: 256)
            if ends[1].revents != 0 {
                _ = read(wake, &buffer, buffer.count)
                return .changed
            }
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 { return .bytes(Array(buffer[..<count])) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            return .closed
        }
    }

    /// How far apart the bytes of one key may come, also over a slow line.
    private static let keyMilliseconds: Int32 = 100

    private func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
