import Failures
import Intake
import Vietnamese

/// Which sheet of a file holds the list.
struct SheetChoice {
    /// Its number, from 0.
    let index: Int
    /// Its rows where they can be read only once, as those of text.
    let rows: SheetRows?
    /// What the sender should see: other sheets with a list.
    let remarks: [Failure.Detail]

    /// Chooses the sheet of that name, hidden or not, else the first visible one that has a list's header.
    /// - Throws: TD433 when there is no such sheet, TD070 when none has a header.
    init(
        file: TableFile, named name: String?, mapping: ColumnMapping, encoding: LegacyEncoding?
    ) throws(Failure) {
        guard file.isWorkbook else {
            (index, rows, remarks) = (0, try file.rows(ofSheet: 0), [])
            return
        }
        rows = nil
        if let name {
            let key = Fold.comparisonKey(name)
            guard let found = file.sheets.firstIndex(where: { Fold.comparisonKey($0.name) == key }) else {
                throw Failure(
                    "TD433", ["name": name, "sheets": file.sheets.map(\.name).joined(separator: "; ")])
            }
            (index, remarks) = (found, [])
            return
        }
        var lists: [Int] = []
        var refusal: Failure?
        for index in file.sheets.indices where file.sheets[index].visibility == .visible {
            do throws(Failure) {
                if try SheetChoice.isList(file, index, mapping, encoding) { lists.append(index) }
            } catch {
                guard error.code == "TD070" else { throw error }
                refusal = refusal ?? error
            }
        }
        guard let first = lists.first else {
            throw refusal
                ?? Failure("TD433", ["name": "", "sheets": file.sheets.map(\.name).joined(separator: "; ")])
        }
        index = first
        remarks = lists.dropFirst().map { Failure.Detail("TD434", ["name": file.sheets[$0].name]) }
    }

    /// Whether a sheet has a header with more than names and numbers, as a catalogue of codes has.
    private static func isList(
        _ file: TableFile, _ index: Int, _ mapping: ColumnMapping, _ encoding: LegacyEncoding?
    ) throws(Failure) -> Bool {
        var unused = Findings()
        let reader = try SheetReader(
            file.rows(ofSheet: index), mapping: mapping, encoding: encoding, findings: &unused)
        let telling: [SheetField] = [
            .award, .awardKindCode, .awardFormCode, .awardTitleCode, .unitName, .unitCode, .post,
            .achievement,
            .born, .personalNumber, .recipientKind, .initiativeTitle,
        ]
        return telling.contains { reader.header.columns[$0] != nil }
    }
}
