import Commendation
import Glibc
import Intake
import Vietnamese

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What is fed with bytes.
enum FuzzTarget {
    /// By name.
    static let all: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32] = [
        "archive": { read(bytes($0, $1)) },
        "csv": { csv(bytes($0, $1)) },
        "docx": { paper(document(bytes($0, $1))) },
        "initiatives": { initiatives(bytes($0, $1)) },
        "list": { paper(bytes($0, $1)) },
        "sheet": { sheet(bytes($0, $1)) },
        "xlsx": { read(workbook(bytes($0, $1))) },
    ]

    /// Hands over to libFuzzer; the name of the target is not for it to see.
    static func run(_ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) -> Never {
        var words = CommandLine.unsafeArgv
        words[1] = words[0]
        words += 1
        var count = CommandLine.argc - 1
        let status = withUnsafeMutablePointer(to: &words) { words in
            words.withMemoryRebound(
                to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.self, capacity: 1
            ) { runDriver(&count, $0, target) }
        }
        exit(status)
    }

    private static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// Reads every row of every sheet of a file, and checks what holds of all rows.
    private static func read(_ bytes: [UInt8]) -> Int32 {
        guard let file = try? TableFile.open(descriptor: scratch(bytes), path: "f") else { return 0 }
        for index in file.sheets.indices.prefix(4) {
            guard let rows = try? file.rows(ofSheet: index, withMerges: true) else { continue }
            var last = 0
            while let row = try? rows.next() {
                precondition(row.number > last && !row.cells.isEmpty, "rows come in order and hold something")
                precondition(
                    row.cells.last.map { $0.value != .empty || $0.isFormula } ?? false, "no empty end")
                last = row.number
            }
            precondition(rows.layout.merges.allSatisfy { $0.columns.upperBound < 16_384 })
        }
        return 0
    }

    /// Both ways to read text: as a table, and as a CSV file with a header, from a descriptor and from memory.
    private static func csv(_ bytes: [UInt8]) -> Int32 {
        _ = read(bytes)
        let streamed = records { () throws in try CSVReader(descriptor: scratch(bytes), path: "f") }
        let atOnce = bytes.withUnsafeBytes { bytes in
            records { () throws in try CSVReader(bytes: bytes, path: "f") }
        }
        precondition(streamed == atOnce, "a file reads like memory")
        return 0
    }

    private static func records(_ open: () throws -> CSVReader) -> [[String]]? {
        guard let reader = try? open() else { return nil }
        var all = [reader.header]
        while let record = try? reader.next() { all.append((0..<record.count).map { record.text($0) }) }
        return all + [["\(reader.complaints.count)"]]
    }

    /// Reads a paper and its list, whose lines must all have met a fate, in order.
    private static func paper(_ bytes: [UInt8]) -> Int32 {
        guard let paper = try? PaperFile(descriptor: scratch(bytes), path: "f") else { return 0 }
        let reading = try? ListReader.read(
            paper, awards: awards, defaults: ListDefaults(), today: today, path: "f")
        guard let reading else { return 0 }
        if case .lines(let lines) = paper.content {
            precondition(reading.lines.map(\.number) == lines.map(\.number), "every line has one fate")
        }
        let numbers = Set(reading.lines.map(\.number))
        precondition(reading.entries.allSatisfy { numbers.contains($0.line) && !$0.name.isEmpty })
        precondition(reading.count(.award) >= reading.entries.count, "an entry begins on a line of its own")
        return 0
    }

    /// Reads a text as a list of nominees, and adds its rows up.
    private static func sheet(_ bytes: [UInt8]) -> Int32 {
        let encoding = bytes.last.flatMap { LegacyEncoding.allCases.dropFirst(Int($0 & 3)).first }
        guard let file = try? TableFile.open(descriptor: scratch(bytes), path: "f", encoding: encoding),
            !file.isWorkbook, let rows = try? file.rows(ofSheet: 0)
        else { return 0 }
        var findings = Findings()
        var lines = 0
        var sheet = try? NominationSheet(
            rows, awards: awards, today: today, encoding: encoding,
            onRow: { row, _, _ in
                precondition(row.lowerBound > lines || row.lowerBound == row.upperBound, "rows come in order")
                lines = max(lines, row.upperBound)
            }, findings: &findings)
        var nominations = 0
        var isFaulty = false
        do {
            while let nomination = try sheet?.next(findings: &findings) {
                precondition(!nomination.name.isEmpty, "a nominee has a name")
                nominations += 1
            }
        } catch { isFaulty = true }
        guard let sheet else { return 0 }
        check(sheet.count, nominations, isFaulty, findings, bytes)
        return 0
    }

    /// Reads a text as a list of initiatives, and adds its rows up.
    private static func initiatives(_ bytes: [UInt8]) -> Int32 {
        guard let file = try? TableFile.open(descriptor: scratch(bytes), path: "f"), !file.isWorkbook,
            let rows = try? file.rows(ofSheet: 0)
        else { return 0 }
        var findings = Findings()
        var sheet = try? InitiativeSheet(rows, today: today, findings: &findings)
        // Whoever reads the rows, they are the same.
        if bytes.count.isMultiple(of: 2) { sheet?.readAhead() }
        var initiatives = 0
        var isFaulty = false
        do {
            while let initiative = try sheet?.next(findings: &findings) {
                precondition(!initiative.title.isEmpty && !initiative.recogniser.isEmpty)
                precondition(
                    !initiative.authors.isEmpty && initiative.authors.allSatisfy { !$0.name.isEmpty })
                precondition(initiative.authors.count <= InitiativeSheet<SheetRows>.authorLimit)
                initiatives += 1
            }
        } catch { isFaulty = true }
        guard let sheet else { return 0 }
        check(sheet.count, initiatives, isFaulty, findings, bytes)
        return 0
    }

    /// What holds of the rows of every list.
    private static func check(
        _ count: RowCount, _ handedOut: Int, _ isFaulty: Bool, _ findings: Findings, _ bytes: [UInt8]
    ) {
        precondition(count[.nomination] == handedOut, "every row that is taken is handed out")
        precondition(RowCount.Fate.allCases.allSatisfy { count[$0] >= 0 }, "no count is negative")
        precondition(RowCount.Fate.allCases.reduce(0) { $0 + count[$1] } == count.read, "rows add up")
        precondition(count.read <= bytes.count + 1, "a row has a line")
        precondition(
            count[.refused] == 0 || isFaulty || !findings.complaints.isEmpty, "a refusal has a complaint")
    }

    private static let today = CalendarDate(year: 2026, month: 1, day: 2)!
    private static let awards = AwardNames([
        AwardNames.Award(code: "LDTT", name: "Lao động tiên tiến", kinds: [.individual]),
        AwardNames.Award(code: "TTLDTT", name: "Tập thể lao động tiên tiến", kinds: [.collective]),
        AwardNames.Award(
            code: "GK_XA", name: "Giấy khen của Chủ tịch UBND cấp xã", kinds: Set(RecipientKind.allCases)),
        AwardNames.Award(
            code: "GK_HUYEN", name: "Giấy khen của Chủ tịch UBND cấp huyện",
            kinds: Set(RecipientKind.allCases)),
    ])

    /// The parts of a document, parted by bytes 0: its text, its lists and its styles.
    private static func document(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
        var archive = TestArchive([
            "_rels/.rels": relations("<Relationship Id='a' Type='x/officeDocument' Target='word/d.xml'/>"),
            "word/_rels/d.xml.rels": relations(
                "<Relationship Id='1' Type='x/numbering' Target='n.xml'/>"
                    + "<Relationship Id='2' Type='x/styles' Target='s.xml'/>"),
        ])
        for (name, part) in zip(["word/d.xml", "word/n.xml", "word/s.xml"], parts) where !part.isEmpty {
            archive.entries.append(TestArchive.Entry(name: name, bytes: Array(part)))
        }
        return archive.bytes()
    }

    /// The parts of a workbook, parted by bytes 0: its sheet, shared strings, styles, and the workbook itself.
    private static func workbook(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
        var archive = TestArchive([
            "_rels/.rels": relations("<Relationship Id='a' Type='x/officeDocument' Target='xl/w.xml'/>"),
            "xl/_rels/w.xml.rels": relations(
                "<Relationship Id='1' Type='x/worksheet' Target='s.xml'/>"
                    + "<Relationship Id='2' Type='x/sharedStrings' Target='t.xml'/>"
                    + "<Relationship Id='3' Type='x/styles' Target='y.xml'/>"),
        ])
        let names = ["xl/s.xml", "xl/t.xml", "xl/y.xml", "xl/w.xml"]
        for (name, part) in zip(names, parts) where !part.isEmpty {
            archive.entries.append(TestArchive.Entry(name: name, bytes: Array(part)))
        }
        if parts.count < 4 {
            archive.add(
                "xl/w.xml",
                "<workbook xmlns='\(main)' xmlns:r='r'><sheets><sheet name='a' r:id='1'/></sheets></workbook>"
            )
        }
        return archive.bytes()
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    private static func relations(_ text: String) -> String {
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(text)</Relationships>"
    }

    /// A file in memory with these bytes, the same one again and again.
    private static func scratch(_ bytes: [UInt8]) -> Int32 {
        ftruncate(file, 0)
        pwrite(file, bytes, bytes.count, 0)
        lseek(file, 0, SEEK_SET)
        return file
    }

    private static let file: Int32 = {
        var name = Array("/dev/shm/fuzz-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        unlink(name)
        return file
    }()
}
