/// Takes back the apostrophe that our own CSV puts in front of text a spreadsheet would run as a formula.
public enum FormulaGuard {
    /// The cell without its guard; a cell that has none comes back as it is.
    ///
    /// A guard is the first of one or more apostrophes before `=`, `+`, `-`, `@`, tab or carriage return.
    public static func removed(from cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let apostrophe = UInt8(ascii: "'")
        guard cell.first == apostrophe else { return cell }
        switch cell.first(where: { $0 != apostrophe }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
            return UnsafeRawBufferPointer(rebasing: cell[1...])
        default:
            return cell
        }
    }
}
