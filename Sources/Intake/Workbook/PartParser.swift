import CExpat
import Failures
import Glibc

/// What is done with the elements of a part; one class for each kind of part.
///
/// Element names are compared with the prefix that the root has: everything of the part's own namespace has it, and
/// what extensions add does not.
class PartHandler {
    /// What ended the reading; the first one counts.
    @exclusivity(unchecked) private(set) var failure: Failure?
    // Touched for every element, and only from the parser's callbacks, which never run inside each other.
    /// Number of open elements.
    @exclusivity(unchecked) private var depth = 0
    fileprivate var parser: XML_Parser?
    fileprivate var part = ""
    @exclusivity(unchecked) private var prefix: UnsafeMutablePointer<CChar>?
    @exclusivity(unchecked) private var prefixLength = 0
    private let root: StaticString
    let path: String

    /// Creates a handler for a part with a root element of this local name; `path` is the file's, for complaints.
    init(root: StaticString, path: String) {
        self.root = root
        self.path = path
    }

    deinit {
        free(prefix)
    }

    /// An element inside the root begins.
    func start(_ name: XMLName, _ attributes: XMLAttributes) {}

    /// The element that began last and has not ended ends.
    func end() {}

    /// Text, perhaps only a piece of it.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Ends the reading with a failure.
    func fail(_ failure: Failure) {
        guard self.failure == nil else { return }
        self.failure = failure
        XML_StopParser(parser, 0)
    }

    /// Ends the reading with a complaint about the line of the part that is at hand.
    func fail(_ code: String, reason: String = "") {
        let line = String(XML_GetCurrentLineNumber(parser))
        fail(Failure(code, ["path": path, "part": part, "line": line, "reason": reason]))
    }

    /// Lets `PartParser.resume` return after this element.
    final func pause() { XML_StopParser(parser, 1) }

    fileprivate final func startElement(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        depth += 1
        if depth == 1 {
            startRoot(String(cString: name), attributes)
        } else if depth > PartParser.depthLimit {
            fail("TD052", reason: "> \(PartParser.depthLimit) <…>")
        } else {
            start(XMLName(name, prefix: prefix, count: prefixLength), attributes)
        }
    }

    fileprivate final func endElement() {
        depth -= 1
        if depth > 0 { end() }
    }

    private func startRoot(_ name: String, _ attributes: XMLAttributes) {
        let pieces = name.split(separator: ":", maxSplits: 1)
        if pieces.count == 2, let first = pieces.first {
            prefix = strdup("\(first):")
            prefixLength = first.utf8.count + 1
        }
        let namespace = attributes.string(pieces.count == 2 ? "xmlns:\(pieces[0])" : "xmlns") ?? ""
        guard let local = pieces.last, local == "\(root)", PartHandler.namespaces.contains(namespace) else {
            return fail("TD045", reason: "<\(ZipArchive.shown(name))>")
        }
    }

    /// SpreadsheetML and WordprocessingML in their transitional and strict forms, and the relationships of packages.
    private static let namespaces: Set<String> = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/package/2006/relationships",
    ]
}

/// The local name of an element, lent by the parser; equal to nothing when it is of another namespace.
struct XMLName {
    private let local: UnsafePointer<CChar>?

    @inline(__always)
    fileprivate init(_ name: UnsafePointer<CChar>, prefix: UnsafePointer<CChar>?, count: Int) {
        if let prefix {
            local = strncmp(name, prefix, count) == 0 ? name + count : nil
        } else {
            local = name
        }
    }

    /// Compares with a name of one letter.
    @inline(__always)
    func isLetter(_ letter: Unicode.Scalar) -> Bool {
        guard let local else { return false }
        return local[0] == CChar(truncatingIfNeeded: letter.value) && local[1] == 0
    }

    /// Compares with a name.
    @inline(__always)
    static func == (left: XMLName, right: StaticString) -> Bool {
        guard let local = left.local else { return false }
        let count = right.utf8CodeUnitCount
        for index in 0..<count where UInt8(bitPattern: local[index]) != right.utf8Start[index] {
            return false
        }
        return local[count] == 0
    }
}

/// The attributes of an element, lent by the parser: names and values in turn, closed by a null.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

    @inline(__always)
    fileprivate init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

    /// Calls with each name and value.
    @inline(__always)
    func forEach(_ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Void) {
        var pair = pairs
        while let name = pair[0], let value = pair[1] {
            body(name, value)
            pair += 2
        }
    }

    /// The value of an attribute without a prefix, or with exactly this one; nil when it is not there.
    func string(_ wanted: String) -> String? {
        var found: String?
        forEach { name, value in if String(cString: name) == wanted { found = String(cString: value) } }
        return found
    }

    /// The value of an attribute with any prefix.
    func prefixed(_ wanted: String) -> String? {
        var found: String?
        forEach { name, value in
            if String(cString: name).hasSuffix(":" + wanted) { found = String(cString: value) }
        }
        return found
    }

    /// A number that is not negative; nil when it is missing or none.
    func integer(_ wanted: String) -> Int? {
        string(wanted).flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }

    /// A truth value; false when it is missing.
    func flag(_ wanted: String) -> Bool { ["1", "true"].contains(string(wanted)) }
}

/// Runs a part through Expat piece by piece; DTDs are refused, so there are no entities to expand.
final class PartParser {
    /// Most elements inside each other; SpreadsheetML needs some ten.
    static let depthLimit = 64
    /// Longest tag or comment, in bytes: Expat keeps it in memory and reads it again with each piece.
    static let tokenLimit = 1 << 20
    private static let chunk: Int32 = 64 * 1024

    private let part: ZipPart
    private let handler: PartHandler
    private let parser: XML_Parser
    private var fed = 0
    private var isSuspended = false
    private var isFinished = false

    init(_ part: ZipPart, _ handler: PartHandler) throws(Failure) {
        guard let parser = XML_ParserCreate(nil) else {
            throw Failure(
                "TD045", ["path": part.archive.path, "part": part.name, "line": "0", "reason": "memory"])
        }
        (self.part, self.handler, self.parser) = (part, handler, parser)
        handler.parser = parser
        handler.part = part.name
        XML_SetUserData(parser, Unmanaged.passUnretained(handler).toOpaque())
        XML_SetElementHandler(parser, elementStarted, elementEnded)
        XML_SetCharacterDataHandler(parser, textCame)
        XML_SetStartDoctypeDeclHandler(parser, doctypeStarted)
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Reads the part to its end.
    /// - Throws: TD043 to TD052, or what the handler complains about.
    func finish() throws(Failure) {
        while try resume() {}
    }

    /// Reads on until the handler pauses; false at the end of the part.
    /// - Throws: As `finish`.
    func resume() throws(Failure) -> Bool {
        while !isFinished {
            let status = isSuspended ? XML_ResumeParser(parser) : try feed()
            isSuspended = status == XML_STATUS_SUSPENDED
            if let failure = handler.failure { throw failure }
            if status == XML_STATUS_ERROR { throw malformed() }
            if isSuspended { return true }
            // What is left over is one unfinished token.
            if fed - Int(XML_GetCurrentByteIndex(parser)) > PartParser.tokenLimit {
                throw failure("TD052", reason: "> \(PartParser.tokenLimit >> 20) MiB")
            }
            var state = XML_ParsingStatus()
            XML_GetParsingStatus(parser, &state)
            isFinished = state.parsing == XML_FINISHED
        }
        return false
    }

    private func feed() throws(Failure) -> XML_Status {
        guard let buffer = XML_GetBuffer(parser, PartParser.chunk) else { return XML_STATUS_ERROR }
        let count = try part.read(
            into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(PartParser.chunk)))
        fed += count
        return XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
    }

    private func malformed() -> Failure {
        failure(
            "TD045", reason: XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "XML")
    }

    private func failure(_ code: String, reason: String) -> Failure {
        let line = String(XML_GetCurrentLineNumber(parser))
        return Failure(code, ["path": part.archive.path, "part": part.name, "line": line, "reason": reason])
    }
}

/// Calls with the handler that a callback is for; `PartParser` keeps it alive.
@inline(__always)
private func withHandler(_ data: UnsafeMutableRawPointer?, _ body: (PartHandler) -> Void) {
    guard let data else { return }
    Unmanaged<PartHandler>.fromOpaque(data)._withUnsafeGuaranteedRef(body)
}

private func elementStarted(
    _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
    guard let name, let attributes else { return }
    withHandler(data) { $0.startElement(name, XMLAttributes(attributes)) }
}

private func elementEnded(_ data: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?) {
    withHandler(data) { $0.endElement() }
}

private func textCame(_ data: UnsafeMutableRawPointer?, _ start: UnsafePointer<CChar>?, _ count: Int32) {
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(count)).assumingMemoryBound(to: UInt8.self)
    withHandler(data) { $0.text(bytes) }
}

private func doctypeStarted(
    _ data: UnsafeMutableRawPointer?, _: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?,
    _: UnsafePointer<CChar>?, _: Int32
) {
    withHandler(data) { $0.fail("TD046") }
}
