import Commendation
import Failures
import Intake
import Postgres
import Vietnamese

/// A file on its way into the staging table, whatever its shape: what was found in it by reading alone.
struct StagedList {
    var staged: NominationStaging.Staged
    var complaints: Complaints
    /// What the register has to remark; there is an end to what is kept of it, as there is for the file's own remarks.
    var remarks = Complaints()
    var review: ImportReview
    /// What complaints call the column of a field of `import_row`.
    var title: (String) -> String
    /// What the sheet says of its list.
    var head = ListHead()
    /// Whether collectives may be units by their own names.
    var isSheet = false
    /// People and households without a unit, and the first row of them.
    var withoutUnit = 0
    var firstWithoutUnit: Int?
    /// Rows that are counted as refused.
    var refusedLines: Set<Int> = []
    /// The row of the file that a staged line stands in: one row may name several people.
    var rowOf: @Sendable (Int) -> Int = { $0 }
}

extension StagedList {
    mutating func complain(
        _ code: String, line: Int? = nil, column: String? = nil, _ arguments: [String: String] = [:]
    ) {
        let row = line.map(rowOf)
        complaints.add(Failure.Detail(code, line: row, column: column, arguments))
        if let row, refusedLines.insert(row).inserted {
            review.counts.nominations -= 1
            review.counts.refused += 1
        }
    }

    mutating func remark(_ code: String, line: Int? = nil, _ arguments: [String: String]) {
        remarks.add(Failure.Detail(code, line: line.map(rowOf), arguments))
    }

    /// Asks what only an officer can say.
    mutating func ask(_ question: ImportQuestion) {
        var question = question
        question.row = rowOf(question.row)
        review.questions.append(question)
    }

    /// Takes over what was asked and said about recipients.
    mutating func take(_ result: RecipientMatching.Result) {
        for question in result.questions { ask(question) }
        for remark in result.remarks {
            remarks.add(
                Failure.Detail(
                    remark.code, line: remark.line.map(rowOf), column: remark.column, remark.arguments))
        }
        for detail in result.complaints {
            complain(detail.code, line: detail.line, column: detail.column, detail.arguments)
        }
    }

    /// Puts everything that was found into the review, in the order of the rows.
    mutating func finish() {
        review.complaints = complaints.details
        review.complaintCount = complaints.count
        review.remarks += remarks.details
        review.remarks.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
        review.remarkCount += remarks.count
        review.questions.sort { ($0.row, $0.kind.rawValue) < ($1.row, $1.kind.rawValue) }
    }
}

extension NominationStaging {
    /// Reads a file into the staging table; `decidedBy` is the unit that it is addressed to.
    /// - Throws: TD4xx when the file cannot be read on, TD410 for a wrong header.
    func read(
        _ path: String, sender: String, decidedBy authority: Int64, options: ImportOptions,
        onBytes: @escaping (UnsafeRawBufferPointer) -> Void,
        progress: (ImportProgress) -> Void
    ) throws -> StagedList {
        let list = try ListFile.open(path: path, encoding: options.encoding, onBytes: onBytes) { header in
            var unused = Complaints()
            let columns = HeaderMatch(header, fields: NominationFields.all, complaints: &unused).columns
            // Nobody else's sheets have both of the program's codes.
            return !options.needsSheet
                && [NominationFields.name, NominationFields.unitCode, NominationFields.awardKindCode]
                    .allSatisfy { columns[$0] != nil }
        }
        switch list {
        case .records(let reader): return try read(own: reader, path: path, progress: progress)
        case .table(let file):
            return try read(
                sheetOf: file, path: path, sender: sender, decidedBy: authority, options: options,
                progress: progress)
        }
    }

    private func read(
        own reader: CSVReader, path: String, progress: (ImportProgress) -> Void
    ) throws -> StagedList {
        let columns = try columns(reader, fields: NominationFields.all, path: path)
        let staged = try read(
            reader, columns: columns, path: path, progress: { progress(.rows($0)) }, lending: { _ in })
        var review = ImportReview()
        review.columns = zip(NominationFields.all, columns).filter { $0.1 != nil }
            .sorted { ($0.1 ?? 0) < ($1.1 ?? 0) }
            .map { ImportReview.Column(title: reader.header[$1 ?? 0], field: $0.key) }
        let refused = reader.complaints.lineCount
        review.counts.read = reader.recordCount
        review.counts.refused = refused
        review.counts.nominations = reader.recordCount - refused
        var reading = StagedList(
            staged: staged, complaints: reader.complaints, review: review, title: NominationFields.title)
        reading.refusedLines = Set(reader.complaints.details.compactMap(\.line))
        return reading
    }

    private func read(
        sheetOf file: TableFile, path: String, sender: String, decidedBy authority: Int64,
        options: ImportOptions,
        progress: (ImportProgress) -> Void
    ) throws -> StagedList {
        let mapping = try options.columnMapping()
        let choice = try SheetChoice(
            file: file, named: options.sheet, mapping: mapping, encoding: options.encoding)
        var findings = Findings()
        let awards = AwardNames(
            try session.all(ImportQueries.listAwardNames).map { row in
                AwardNames.Award(
                    code: row.code, name: row.name,
                    kinds: Set(
                        row.recipients.split(separator: "|").compactMap {
                            RecipientKind(rawValue: String($0))
                        }
                    ))
            })
        var context = SheetContext()
        context.otherwise = options.kind
        context.decided = Set(try session.all(ImportQueries.listDecided, authority, day))
        var sheet = try NominationSheet(
            choice.rows ?? file.rows(ofSheet: choice.index, withMerges: true), awards: awards, today: day,
            mapping: mapping, encoding: options.encoding, within: context, findings: &findings)
        if sheet.header.shape == .initiatives { throw Failure("TD435", ["path": path]) }
        var writer = SheetRowWriter(header: sheet.header, sender: sender, options: options)
        writer.complainColumns(&findings)
        var refused = 0
        sheet.readAhead()
        try stage { sink in
            while let nomination = try sheet.nextEntry(&findings) {
                if !writer.add(nomination, &findings) { refused += 1 }
                if try send(writer.encoder, to: &sink) { progress(.rows(sheet.count.read)) }
            }
            try sink.write(writer.encoder.bytes)
        }
        if writer.count == 0, findings.complaints.isEmpty { throw Failure("TD411", ["path": path]) }
        let header = sheet.header
        return StagedList(
            sheet, choice, file, options,
            staged: Staged(rows: writer.count, needsComposing: writer.encoder.mayNeedNFC),
            unitless: writer.unitless, refused: refused, findings: findings
        ) { key in
            let field =
                switch key {
                case "unit_code": header.columns[.unitCode] == nil ? SheetField.unitName : .unitCode
                case "award_kind_code": header.columns[.award] == nil ? SheetField.awardKindCode : .award
                default: SheetField(rawValue: key) ?? .name
                }
            return header.title(of: field)
        }
    }
}

extension ImportOptions {
    /// What the sender says of the columns.
    /// - Throws: TD4xx for the file that says it.
    func columnMapping() throws(Failure) -> ColumnMapping {
        var told: [ColumnMapping.Entry] = []
        if let mappingPath { told = try ColumnMapping(path: mappingPath).entries }
        // A copy with complaints comes back corrected: what it says of itself is no part of the list.
        let own = Language.allCases.map {
            ColumnMapping.Entry(title: ImportReview.reportTitle($0), field: nil)
        }
        return ColumnMapping(told + own)
    }
}
