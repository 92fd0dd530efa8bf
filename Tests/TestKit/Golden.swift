import Glibc
public import Testing

/// Compares a text with the file of that name in the folder `Golden` next to the calling test.
///
/// `UPDATE_GOLDEN=1` in the environment writes the file instead; the change then shows in version control.
public func expectGolden(
    _ text: String, _ name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let folder = filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
    expectFile(text, "\(folder)/Golden/\(name)", sourceLocation: sourceLocation)
}

/// Compares a text with a file, wherever it is; `UPDATE_GOLDEN=1` writes the file instead.
public func expectFile(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if getenv("UPDATE_GOLDEN").map({ String(cString: $0) }) == "1" {
        if !write(text, to: path) {
            Issue.record("\(path) cannot be written", sourceLocation: sourceLocation)
        }
        return
    }
    guard let expected = contents(of: path) else {
        Issue.record("\(path) cannot be read; UPDATE_GOLDEN=1 makes it", sourceLocation: sourceLocation)
        return
    }
    if text != expected {
        Issue.record(
            "the text differs from \(path) (- expected, + actual):\n\(lineDifference(expected, text))",
            sourceLocation: sourceLocation)
    }
}

/// The lines that differ, with their numbers; what the texts have in common at both ends is left out.
public func lineDifference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    func lines(_ sign: Character, _ all: [Substring]) -> [String] {
        all[head..<(all.count - tail)].enumerated().map { "\(head + $0.offset + 1)\(sign) \($0.element)" }
    }
    return (lines("-", old) + lines("+", new)).joined(separator: "\n")
}

func contents(of path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
        bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
}
