import Commendation
import Intake
import Vietnamese

/// Turns authors into rows of `import_row`: people without an award.
struct AuthorRowWriter {
    /// Code of the unit that sends the list, to which authors without a unit belong.
    let sender: String
    let encoder = COPYTextEncoder()
    private(set) var count = 0
    private(set) var unitless = UnitlessRows()

    init(sender: String) { self.sender = sender }

    mutating func add(_ author: SheetInitiative.Author, of initiative: SheetInitiative, line: Int) {
        count += 1
        let told = initiative.unitCode ?? initiative.unitName
        if told == nil { unitless.add(line: line) }
        encoder.beginRow()
        encoder.add(line)
        encoder.add(count)
        encoder.add(RecipientKind.individual.rawValue)
        encoder.add(author.honorific)
        encoder.add(author.isFemale.map { $0 ? "female" : "male" })
        encoder.add(author.name)
        for _ in 0..<4 { encoder.add(nil as String?) }
        encoder.add(told ?? sender)
        for _ in 0..<7 { encoder.add(nil as String?) }
        encoder.endRow()
    }
}

extension COPYTextEncoder {
    /// Adds a row of `initiative_row`.
    func add(_ initiative: SheetInitiative) {
        beginRow()
        add(initiative.row)
        add(initiative.title)
        add(initiative.recognisedOn.iso)
        add(initiative.recogniser)
        add(initiative.summary)
        endRow()
    }
}
