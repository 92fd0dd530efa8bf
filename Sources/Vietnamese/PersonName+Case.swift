extension PersonName {
    /// The name as people write it, when it stands wholly in capitals or wholly in small letters: `HUỲNH XUÂN LỢI` and
    /// `huỳnh xuân lợi` become `Huỳnh Xuân Lợi`, `H'HEN NIÊ` becomes `H'Hen Niê`; nil for a name to be left alone.
    ///
    /// A name in mixed case is somebody's own spelling. A text with digits or commas is more than a name, and one of single
    /// letters tells nothing.
    public static func recased(_ name: String) -> String? {
        let line = CleanText.line(name)
        var (capitals, smalls) = (0, 0)
        var result = String.UnicodeScalarView()
        var isWordStart = true
        for scalar in line.unicodeScalars {
            if let letter = Letter(scalar) {
                if letter.isCapital { capitals += 1 } else { smalls += 1 }
                // Most names are in mixed case, and done.
                guard capitals == 0 || smalls == 0 else { return nil }
                result.append(letter.inCase(isCapital: isWordStart).scalar)
                isWordStart = false
                continue
            }
            guard scalar.properties.isAlphabetic || isMark(scalar) else {
                guard separators.contains(scalar) else { return nil }
                isWordStart = true
                result.append(scalar)
                continue
            }
            if scalar.properties.isUppercase { capitals += 1 }
            if scalar.properties.isLowercase { smalls += 1 }
            guard capitals == 0 || smalls == 0 else { return nil }
            let mapping =
                isWordStart ? scalar.properties.titlecaseMapping : scalar.properties.lowercaseMapping
            result.append(contentsOf: mapping.unicodeScalars)
            if !isMark(scalar) { isWordStart = false }
        }
        guard capitals + smalls > 0 else { return nil }
        let recased = Normalization.nfc(String(result))
        return recased == line ? nil : recased
    }

    /// What may stand between the words of a name: a nickname stands in brackets.
    private static let separators: Set<Unicode.Scalar> = [" ", "'", "’", "-", ".", "(", ")"]

    /// A mark that has no composed letter, as in names of the highland peoples.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass != .notReordered
    }
}
