import Failures
import Postgres

extension Failure {
    /// What an error from below means to the person at the keyboard, who may act as another account.
    init(translating error: any Error, actingAs account: String? = nil) {
        switch error {
        // The server quotes the name that it does not know, or not for this login, before there is a session.
        case let error as PostgresError
        where error.kind == .connectionFailed && account.map { error.message.contains("\"\($0)\"") } == true:
            self.init(
                "TD317", ["account": account ?? "", "reason": error.message],
                underlying: String(reflecting: error))
        case let failure as Failure: self = failure
        case let error as PostgresError: self.init(error)
        default: self.init("TD900", underlying: String(reflecting: error))
        }
    }

    private init(_ error: PostgresError) {
        let told = String(reflecting: error)
        switch error.kind {
        case .connectionFailed: self.init("TD001", ["reason": error.message], underlying: told)
        case .connectionLost: self.init("TD002", underlying: told)
        case .commitUnknown: self.init("TD006", underlying: told)
        case .cancelled: self.init("TD009", underlying: told)
        case .poolTimeout, .poolFull: self.init("TD003", underlying: told)
        case .encode:
            self.init(
                "TD110", ["value": "…", "field": error.query ?? "", "expected": error.message],
                underlying: told)
        case .server: self = Failure.server(error, told)
        default: self.init("TD900", underlying: told)
        }
    }

    /// What only leaders may do: whoever is refused is told whom to ask.
    private static let leadersAlone: Set<String> = [
        "dossier/add_forwarding", "decision/approve_decision", "decision/omit_lines",
        "decision/confirm_papers",
    ]

    private static func server(_ error: PostgresError, _ told: String) -> Failure {
        let state = error.sqlState?.rawValue ?? ""
        if state.hasPrefix("TD") { return Failure(state, arguments(error.detail), underlying: told) }
        if let constraint = error.constraint {
            return Failure(violated: constraint, error, underlying: told)
        }
        if ["23502", "22004"].contains(state) {
            return Failure("TD171", ["field": error.column ?? "…"], underlying: told)
        }
        let code =
            switch state {
            case "40001", "40P01", "55P03": "TD004"
            case "42501": error.query.map(leadersAlone.contains) == true ? "TD388" : "TD007"
            case "53100": "TD008"
            case "57014", "25P03": "TD005"
            case "3D000", "42P01", "42883", "3F000": "TD010"
            default:
                switch error.sqlState?.classCode {
                case "08": "TD002"
                case "28": "TD007"
                case "53", "57": "TD003"
                default: "TD900"
                }
            }
        return Failure(code, underlying: told)
    }

    /// The pairs that `fail()` writes: a line each, name and value apart at the first equals sign.
    private static func arguments(_ detail: String?) -> [String: String] {
        var arguments: [String: String] = [:]
        for line in (detail ?? "").split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { arguments[String(parts[0])] = String(parts[1]) }
        }
        return arguments
    }
}
