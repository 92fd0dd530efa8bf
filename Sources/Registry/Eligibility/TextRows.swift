import Commendation

/// Rows of text on their way to a list, for lists whose cells are composed here.
struct TextRows {
    private var sink: any RowSink

    init(_ sink: any RowSink, _ columns: [ListColumn]) throws {
        self.sink = sink
        try self.sink.begin(columns)
    }

    mutating func add(_ texts: [String?]) throws {
        // One buffer for the row: each cell is a range of it.
        var bytes: [UInt8] = []
        var ends: [Int?] = []
        for text in texts {
            if let text { bytes += text.utf8 }
            ends.append(text == nil ? nil : bytes.count)
        }
        // An empty text needs an address, too.
        bytes.append(0)
        try bytes.withUnsafeBytes { buffer in
            var start = 0
            let cells = ends.map { end in
                guard let end else { return UnsafeRawBufferPointer(start: nil, count: 0) }
                defer { start = end }
                return UnsafeRawBufferPointer(rebasing: buffer[start..<end])
            }
            try cells.withUnsafeBufferPointer { try sink.row(Cells($0)) }
        }
    }

    mutating func end() throws { try sink.end() }
}
