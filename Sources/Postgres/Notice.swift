import CLibPQ
import Logging

/// A message of the server that is not an error.
public struct Notice: Sendable {
    /// `WARNING`, `NOTICE`, `INFO`, `LOG` or `DEBUG`, never translated.
    public let severity: String
    /// The code, `00000` for most notices.
    public let sqlState: SQLState?
    /// The primary message.
    public let message: String
    /// The further explanation.
    public let detail: String?
    /// The suggestion.
    public let hint: String?

    init(_ result: OpaquePointer) {
        func field(_ code: Unicode.Scalar) -> String? {
            PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
        }
        severity = field("V") ?? "NOTICE"
        sqlState = field("C").map(SQLState.init(rawValue:))
        message = field("M") ?? ""
        detail = field("D")
        hint = field("H")
    }

    /// Logs under the label `postgres`: warnings as warnings, all else as information.
    static func log(_ notice: Notice) {
        let logger = Logger(label: "postgres")
        logger.log(level: notice.severity == "WARNING" ? .warning : .info, "\(notice.message)")
    }
}

/// What libpq's notice receiver points at; lives as long as its session.
final class NoticeReceiver {
    private let handler: @Sendable (Notice) -> Void

    init(_ handler: @escaping @Sendable (Notice) -> Void) { self.handler = handler }

    func attach(to connection: OpaquePointer) {
        PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context, let result else { return }
                Unmanaged<NoticeReceiver>.fromOpaque(context).takeUnretainedValue().handler(Notice(result))
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
