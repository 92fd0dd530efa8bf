import Commendation

/// A list held in memory, lent to a sink as a database would lend it.
struct ListSample {
    var columns: [ListColumn]
    var rows: [[String?]]

    init(_ kinds: [CellKind], rows: [[String?]]) {
        columns = kinds.enumerated().map { index, kind in
            ListColumn(key: "c\(index)", titleVi: "Cột \(index)", titleEn: "Column \(index)", kind: kind)
        }
        self.rows = rows
    }

    func send(to sink: inout some RowSink) throws {
        try sink.begin(columns)
        for row in rows {
            // Bytes end to end in one array with a spare byte, so that an empty text has an address.
            let bytes = Array(row.map { $0 ?? "" }.joined().utf8) + [0]
            try bytes.withUnsafeBytes { buffer in
                var start = 0
                let cells = row.map { text in
                    guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
                    let cell = UnsafeRawBufferPointer(rebasing: buffer[start..<(start + text.utf8.count)])
                    start += text.utf8.count
                    return cell
                }
                try cells.withUnsafeBufferPointer { try sink.row(Cells($0)) }
            }
        }
        try sink.end()
    }
}

/// A small seeded generator, so that a failing case can be made again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
