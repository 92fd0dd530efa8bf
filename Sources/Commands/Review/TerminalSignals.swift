import Glibc

/// Brings the terminal back when a signal ends the program, and wakes the program when its window changes.
///
/// A handler may do very little: everything that it needs is made before it is installed.
enum TerminalSignals {
    // Written before the handlers are installed, which alone read it later.
    private nonisolated(unsafe) static var settings = termios()
    // As above: the bytes that leave the screen, allocated for the life of the process.
    private nonisolated(unsafe) static var farewell = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    // As above: the end of a pipe that is written to.
    private nonisolated(unsafe) static var waker: Int32 = -1

    private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    private static let waking = [SIGWINCH, SIGCONT]

    /// Begins to watch.
    /// - Returns: the end of a pipe that can be read from after the window has changed.
    static func watch(restoring found: termios, writing bytes: [UInt8]) -> Int32 {
        var ends: [Int32] = [-1, -1]
        let isMade = pipe(&ends) == 0
        // A full pipe wakes as well as one that waits; a handler must not wait.
        for end in ends where isMade { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        settings = found
        farewell = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = farewell.initialize(from: bytes)
        waker = ends[1]
        for number in waking {
            signal(number) { _ in
                var byte: UInt8 = 1
                let former = errno
                _ = write(TerminalSignals.waker, &byte, 1)
                errno = former
            }
        }
        for number in ending {
            signal(number) { number in
                TerminalSignals.restore()
                // The parent sees what ended the program.
                signal(number, SIG_DFL)
                raise(number)
            }
        }
        return ends[0]
    }

    /// Leaves the screen and gives the terminal back as it was found.
    static func restore() {
        _ = write(STDOUT_FILENO, farewell.baseAddress, farewell.count)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    /// Ends the watch.
    static func end() { for number in ending + waking { signal(number, SIG_DFL) } }
}
