import Synchronization

/// Whether errors are printed with what only a developer needs; set while the arguments are parsed.
enum Verbosity {
    private static let isOn = Mutex(false)

    static var showsDetails: Bool { isOn.withLock { $0 } }

    static func set(_ value: Bool) { isOn.withLock { $0 = $0 || value } }
}
