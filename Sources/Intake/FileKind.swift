/// What a file is, told by its first bytes.
enum FileKind: Equatable {
    /// No bytes at all, or nothing but a byte order mark.
    case empty
    /// A ZIP archive, as workbooks are.
    case zip
    /// What Office wrote before 2007, and still writes around an encrypted workbook.
    case compoundFile
    /// Something with a well-known name.
    case other(String)
    /// UTF-16 text.
    case utf16(isBigEndian: Bool)
    /// UTF-8 text, as far as can be seen.
    case text
    /// Neither a table nor text.
    case unknown

    init(_ window: ByteWindow) {
        let bytes = UnsafeRawBufferPointer(start: window.base + window.start, count: window.count)
        self =
            FileKind.signature(bytes)
            ?? FileKind.encoding(UnsafeRawBufferPointer(rebasing: bytes.prefix(8192)))
    }

    private static func signature(_ bytes: UnsafeRawBufferPointer) -> FileKind? {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) { return .zip }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .compoundFile }
        // BIFF 2 to 5 without a container around it: a record "beginning of file".
        if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[3] == 0,
            [0x04, 0x06, 0x08].contains(bytes[2])
        {
            return .compoundFile
        }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .other("PDF") }
        // Programs save web pages and XML under the name .xls.
        var start = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).drop { $0 <= 0x20 }
            .prefix(16)
        guard start.popFirst() == UInt8(ascii: "<") else { return nil }
        let word = String(decoding: start, as: UTF8.self).lowercased()
        if ["html", "!doctype", "table", "head", "meta", "body"].contains(where: { word.hasPrefix($0) }) {
            return .other("HTML")
        }
        return word.hasPrefix("?xml") ? .other("XML") : nil
    }

    private static func encoding(_ bytes: UnsafeRawBufferPointer) -> FileKind {
        if bytes.starts(with: [0xFF, 0xFE]) { return bytes.count == 2 ? .empty : .utf16(isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return bytes.count == 2 ? .empty : .utf16(isBigEndian: true) }
        if bytes.isEmpty || bytes.elementsEqual([0xEF, 0xBB, 0xBF]) { return .empty }
        // Text has no zero bytes; UTF-16 has one beside every letter of ASCII, always on the same side.
        var zeros = [0, 0]
        for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        if zeros == [0, 0] { return .text }
        if zeros[1] > 8 * zeros[0] { return .utf16(isBigEndian: false) }
        if zeros[0] > 8 * zeros[1] { return .utf16(isBigEndian: true) }
        return .unknown
    }
}
