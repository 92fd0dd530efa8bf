import Failures

/// Gathers the text of a shared string or an inline one: `<t>`, or runs `<r>` of it, joined.
///
/// Phonetic runs, which spell out a reading, and whatever extensions add are left out.
struct RichText {
    /// Longest text, in bytes; Excel's own limit is 32,767 UTF-16 units.
    static let limit = CSVReader.cellLimit

    private enum Place { case item, text, run, runText, properties }

    private(set) var bytes: [UInt8] = []
    /// Font of all runs; nil when they have none or differ.
    private(set) var font: String?
    private(set) var isTooLong = false
    private var hasRuns = false
    private var place = Place.item
    private var skipped = 0

    /// Forgets everything and keeps the memory.
    mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        (font, isTooLong, hasRuns, place, skipped) = (nil, false, false, .item, 0)
    }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard skipped == 0 else {
            skipped += 1
            return
        }
        switch place {
        case .item where name.isLetter("t"): place = .text
        case .item where name.isLetter("r"):
            place = .run
            runFont = nil
        case .run where name.isLetter("t"): place = .runText
        case .run where name == "rPr": place = .properties
        case .properties:
            if name == "rFont" { runFont = attributes.string("val") }
            skipped = 1
        default: skipped = 1
        }
    }

    private var runFont: String?

    /// An element ended; false when it was the item itself.
    mutating func end() -> Bool {
        if skipped > 0 {
            skipped -= 1
            return true
        }
        switch place {
        case .item: return false
        case .text: place = .item
        case .run:
            font = hasRuns && font != runFont ? nil : runFont
            hasRuns = true
            place = .item
        case .runText, .properties: place = .run
        }
        return true
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0, place == .text || place == .runText else { return }
        guard bytes.count + text.count <= RichText.limit else {
            isTooLong = true
            return
        }
        bytes.append(contentsOf: text)
    }
}

/// The escapes `_xHHHH_` with which SpreadsheetML writes what XML cannot hold.
enum EscapedText {
    /// Whether there may be an escape.
    static func mayHaveEscapes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 6 < bytes.count {
            if bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
                bytes[index + 6] == UInt8(ascii: "_")
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// The text with its escapes resolved (ECMA-376 part 1, 22.9.2.19).
    ///
    /// Escapes of control characters other than tab and line breaks, and of halves of pairs, stay as they are written:
    /// they stand for nothing that a register could keep.
    static func resolved(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let (scalar, length) = scalar(bytes, at: index) {
                out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                index += length
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
        guard let unit = unit(bytes, at: index) else { return nil }
        if let scalar = Unicode.Scalar(unit) {
            let isText = unit >= 0x20 || [0x09, 0x0A, 0x0D].contains(unit)
            return isText ? (scalar, 7) : nil
        }
        guard UTF16.isLeadSurrogate(unit), let next = self.unit(bytes, at: index + 7),
            UTF16.isTrailSurrogate(next)
        else { return nil }
        let number = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(next) - 0xDC00)
        return Unicode.Scalar(number).map { ($0, 14) }
    }

    private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
        guard index + 6 < bytes.count, bytes[index] == UInt8(ascii: "_"),
            bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var unit: UInt16 = 0
        for digit in bytes[index + 2..<index + 6] {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(value)
        }
        return unit
    }
}
