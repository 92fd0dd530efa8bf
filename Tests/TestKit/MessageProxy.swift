import Dispatch
import Glibc
import Synchronization

/// Stands between clients and the server, counts what clients send, and breaks the connection where it is told.
///
/// No clock is involved: a fate befalls a message of the protocol.
public final class MessageProxy: Sendable {
    /// A message that a client sends.
    public struct Message: Sendable {
        /// Its number among all messages of all clients, from 1.
        public let number: Int
        /// Its type in the protocol: `Q` is a simple query, `S` ends an extended one, `X` says farewell.
        public let kind: Character
        /// What it holds, for the types that are text.
        public let text: String
    }

    /// What becomes of a message and its connection.
    public enum Fate: Sendable {
        /// The message goes on.
        case pass
        /// The connection breaks, and the message never arrives.
        case lose
        /// The message arrives, and the connection breaks at once.
        case breakAfter
        /// The message arrives, the server has answered it, and the answer is lost with the connection.
        case loseAnswer
        /// The message arrives, the server has answered if it answers such a message at once, and the client's
        /// process is killed.
        case killClient
    }

    /// The connection string by which clients come through the proxy.
    public let conninfo: String
    private let sent = Atomic(0)
    private let listener: Int32
    private let server: String
    private let fate: @Sendable (Message) -> Fate

    /// The number of messages that have come so far.
    public var count: Int { sent.load(ordering: .sequentiallyConsistent) }

    /// Runs the body with a proxy before the server of a connection string.
    public static func with<T>(
        _ conninfo: String, fate: @escaping @Sendable (Message) -> Fate,
        _ body: (MessageProxy) async throws -> T
    ) async throws -> T {
        let folder = "/dev/shm/thidua-proxy-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        mkdir(folder, 0o755)
        let words = conninfo.split(separator: " ").map(String.init)
        let host = words.first { $0.hasPrefix("host=") }.map { String($0.dropFirst(5)) } ?? ""
        let others = words.filter { !$0.hasPrefix("host=") && !$0.hasPrefix("port=") }
        let proxy = MessageProxy(
            conninfo: (["host=\(folder)", "port=5432"] + others).joined(separator: " "),
            listener: UnixSocket.listen("\(folder)/.s.PGSQL.5432"), server: "\(host)/.s.PGSQL.5432",
            fate: fate)
        DispatchQueue(label: "proxy").async { proxy.acceptAll() }
        let result: Result<T, any Error>
        do { result = .success(try await body(proxy)) } catch { result = .failure(error) }
        shutdown(proxy.listener, Int32(SHUT_RDWR))
        unlink("\(folder)/.s.PGSQL.5432")
        rmdir(folder)
        return try result.get()
    }

    private init(
        conninfo: String, listener: Int32, server: String, fate: @escaping @Sendable (Message) -> Fate
    ) {
        self.conninfo = conninfo
        self.listener = listener
        self.server = server
        self.fate = fate
    }

    private func acceptAll() {
        while case let client = accept(listener, nil, nil), client >= 0 {
            let link = ProxyLink(client: client, server: UnixSocket.connect(server))
            DispatchQueue(label: "proxy").async { link.passAnswers() }
            DispatchQueue(label: "proxy").async { self.passMessages(link) }
        }
        close(listener)
    }

    private func passMessages(_ link: ProxyLink) {
        defer {
            link.breakOff()
            link.leave()
        }
        guard let hello = link.readHello(), UnixSocket.send(link.server, hello) else { return }
        while let bytes = link.readMessage() {
            let number = sent.add(1, ordering: .sequentiallyConsistent).newValue
            let kind = Character(Unicode.Scalar(bytes[0]))
            let text = String(decoding: bytes.dropFirst(5).prefix { $0 != 0 }, as: UTF8.self)
            let fate = fate(Message(number: number, kind: kind, text: text))
            // Only these are answered at once, with all that came before them.
            let isAnswered = kind == "Q" || kind == "S"
            switch fate {
            case .pass: if !UnixSocket.send(link.server, bytes) { return }
            case .lose: return
            case .loseAnswer, .killClient:
                if isAnswered { link.withholdAnswers() }
                guard UnixSocket.send(link.server, bytes) else { return }
                if isAnswered { link.awaitAnswer() }
                if case .killClient = fate { kill(link.clientProcess, SIGKILL) }
                return
            case .breakAfter:
                _ = UnixSocket.send(link.server, bytes)
                return
            }
        }
    }
}

/// A client's connection and the proxy's own to the server.
private final class ProxyLink: Sendable {
    let client: Int32
    let server: Int32
    private let isWithholding = Atomic(false)
    private let users = Atomic(2)
    private let answered = DispatchSemaphore(value: 0)

    init(client: Int32, server: Int32) {
        self.client = client
        self.server = server
    }

    /// The process at the client's end.
    var clientProcess: pid_t {
        var peer: (pid_t, uid_t, gid_t) = (0, 0, 0)
        var size = socklen_t(MemoryLayout.size(ofValue: peer))
        getsockopt(client, SOL_SOCKET, SO_PEERCRED, &peer, &size)
        // 0 would be the whole group of this process.
        return peer.0 > 0 ? peer.0 : .max
    }

    /// The first packet has a length and no type.
    func readHello() -> [UInt8]? { readSized([]) }

    func readMessage() -> [UInt8]? { UnixSocket.read(client, 1).flatMap(readSized) }

    private func readSized(_ type: [UInt8]) -> [UInt8]? {
        guard let size = UnixSocket.read(client, 4),
            let rest = UnixSocket.read(client, ProxyLink.length(size) - 4)
        else { return nil }
        return type + size + rest
    }

    func withholdAnswers() { isWithholding.store(true, ordering: .sequentiallyConsistent) }

    func awaitAnswer() { answered.wait() }

    func passAnswers() {
        defer {
            // Who waits for the answer breaks the connection off, after what it has to do first.
            if isWithholding.load(ordering: .sequentiallyConsistent) { answered.signal() } else { breakOff() }
            leave()
        }
        while let header = UnixSocket.read(server, 5),
            let rest = UnixSocket.read(server, ProxyLink.length(Array(header.dropFirst())) - 4)
        {
            if isWithholding.load(ordering: .sequentiallyConsistent) {
                if header[0] == UInt8(ascii: "Z") { return }
            } else if !UnixSocket.send(client, header + rest) {
                return
            }
        }
    }

    func breakOff() {
        shutdown(client, Int32(SHUT_RDWR))
        shutdown(server, Int32(SHUT_RDWR))
    }

    /// The second of the two threads gives the descriptors back.
    func leave() {
        guard users.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 else { return }
        close(client)
        close(server)
    }

    private static func length(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}

/// Blocking stream sockets of the file system.
private enum UnixSocket {
    static func listen(_ path: String) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        withAddress(path) { _ = bind(descriptor, $0, $1) }
        chmod(path, 0o777)
        Glibc.listen(descriptor, 100)
        return descriptor
    }

    static func connect(_ path: String) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        withAddress(path) { _ = Glibc.connect(descriptor, $0, $1) }
        return descriptor
    }

    /// Exactly so many bytes; nil when the other side has ended.
    static func read(_ descriptor: Int32, _ count: Int) -> [UInt8]? {
        guard count >= 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress! + filled, count - filled, 0)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }

    static func send(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let put = bytes.withUnsafeBytes {
                Glibc.send(
                    descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { return false }
            sent += put
        }
        return true
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Void) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) {
            $0.copyBytes(from: Array(path.utf8).prefix($0.count - 1))
        }
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
