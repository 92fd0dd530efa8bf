/// Votes as columns, which is how queries take them; -1 stands for what was not counted.
struct VoteArrays {
    let nominations: [Int64]
    let yes: [Int32]
    let no: [Int32]
    let blank: [Int32]
    let issued: [Int32]
    let collected: [Int32]
    let valid: [Int32]
    let written: [Int32]

    init(_ votes: [MeetingRecord.Votes]) {
        nominations = votes.map(\.nomination)
        yes = votes.map { Int32(clamping: $0.yes) }
        no = votes.map { Int32(clamping: $0.no) }
        blank = votes.map { Int32(clamping: $0.blank) }
        issued = votes.map { Int32(clamping: $0.papers?.issued ?? -1) }
        collected = votes.map { Int32(clamping: $0.papers?.collected ?? -1) }
        valid = votes.map { Int32(clamping: $0.papers?.valid ?? -1) }
        written = votes.map { Int32(clamping: $0.written ?? -1) }
    }
}
