import Failures

/// The texts that the cells of a workbook share, kept as UTF-8 in slabs that never move.
struct SharedStrings {
    /// Most slabs of 1 MiB: what a workbook takes in memory whatever it says.
    static let slabLimit = 256
    /// Bytes of a slab; the longest text fits.
    private static let slabSize = 1 << 20
    /// Most bytes of long texts that are kept as they are lent.
    private static let keptLimit = 16 << 20
    /// Most texts.
    static let countLimit = 8 << 20

    /// Where a text is, and the number of its font from 1; 0 for none.
    private struct Place {
        var slab: UInt16
        var font: UInt16
        var start: UInt32
        var length: UInt32
    }

    private var slabs: [[UInt8]] = []
    private var places: [Place] = []
    private var kept: [Int: String] = [:]
    private var keptBytes = 0
    private var fonts: [String] = []
    private var fontNumbers: [String: UInt16] = [:]

    /// Number of texts.
    var count: Int { places.count }

    /// The text with this index, which must be below `count`.
    ///
    /// A long one is made once, however many cells share it.
    mutating func text(_ index: Int) -> String {
        guard length(index) > 256 else { return self[index] }
        if let text = kept[index] { return text }
        let text = self[index]
        keptBytes += length(index)
        if keptBytes <= SharedStrings.keptLimit { kept[index] = text }
        return text
    }

    /// The text with this index, which must be below `count`.
    subscript(index: Int) -> String {
        let place = places[index]
        return slabs[Int(place.slab)].withUnsafeBufferPointer { slab in
            let range = Int(place.start)..<Int(place.start + place.length)
            return String(decoding: UnsafeBufferPointer(rebasing: slab[range]), as: UTF8.self)
        }
    }

    /// Length of a text in bytes.
    func length(_ index: Int) -> Int { Int(places[index].length) }

    /// The font of all the runs of a text, which counts more than that of its cell.
    func font(_ index: Int) -> String? {
        let number = Int(places[index].font)
        return number == 0 ? nil : fonts[number - 1]
    }

    /// Adds a text of at most `RichText.limit` bytes; false when there are too many.
    fileprivate mutating func add(_ text: UnsafeBufferPointer<UInt8>, font: String?) -> Bool {
        if EscapedText.mayHaveEscapes(text) {
            var resolved = EscapedText.resolved(text)
            resolved.withUTF8 { append($0, font) }
        } else {
            append(text, font)
        }
        return slabs.count <= SharedStrings.slabLimit && places.count <= SharedStrings.countLimit
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ font: String?) {
        if slabs.last.map({ $0.count + text.count > SharedStrings.slabSize }) ?? true {
            slabs.append([])
            slabs[slabs.count - 1].reserveCapacity(SharedStrings.slabSize)
        }
        let slab = slabs.count - 1
        let start = slabs[slab].count
        slabs[slab].append(contentsOf: text)
        places.append(
            Place(
                slab: UInt16(truncatingIfNeeded: slab), font: font.map { number(ofFont: $0) } ?? 0,
                start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: text.count)))
    }

    /// The number of a font; 0 when there are more fonts than any workbook has.
    private mutating func number(ofFont name: String) -> UInt16 {
        if let number = fontNumbers[name] { return number }
        guard fonts.count < 4_096, name.utf8.count < 256 else { return 0 }
        fonts.append(name)
        fontNumbers[name] = UInt16(fonts.count)
        return UInt16(fonts.count)
    }
}

/// Reads `sharedStrings.xml`.
final class SharedStringsHandler: PartHandler {
    private(set) var strings = SharedStrings()
    private var item = RichText()
    private var isInItem = false
    private var skipped = 0

    init(path: String) {
        super.init(root: "sst", path: path)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInItem {
            item.start(name, attributes)
        } else if skipped == 0, name == "si" {
            isInItem = true
            item.reset()
        } else {
            skipped += 1
        }
    }

    override func end() {
        guard isInItem else {
            skipped -= 1
            return
        }
        guard !item.end() else { return }
        isInItem = false
        guard !item.isTooLong else { return fail("TD057") }
        let fits = item.bytes.withUnsafeBufferPointer { strings.add($0, font: item.font) }
        if !fits { fail("TD057") }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInItem { item.add(bytes) }
    }
}
