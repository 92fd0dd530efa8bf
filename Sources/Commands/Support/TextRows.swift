import Commendation

/// Rows that a command has made itself, on their way to the sinks that the register's lists go to.
struct TextRows {
    let columns: [ListColumn]
    let rows: [[String?]]

    /// Sends all of them.
    func send(to sink: inout some RowSink) throws {
        try sink.begin(columns)
        for row in rows {
            // Cells end to end in one array with a spare byte, so that an empty text has an address, too.
            let bytes = Array(row.map { $0 ?? "" }.joined().utf8) + [0]
            try bytes.withUnsafeBytes { buffer in
                var start = 0
                let cells = row.map { text in
                    guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
                    defer { start += text.utf8.count }
                    return UnsafeRawBufferPointer(rebasing: buffer[start..<(start + text.utf8.count)])
                }
                try cells.withUnsafeBufferPointer { try sink.row(Cells($0)) }
            }
        }
        try sink.end()
    }
}
