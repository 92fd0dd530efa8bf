import Failures
import Vietnamese

extension Registry {
    /// Refuses texts that are letters of an old font: on paper and in searches they would be other words.
    ///
    /// An import converts such text where its font tells; what is typed has no font.
    /// - Throws: TD356 with what the text would be, TD357 for bytes that are no text.
    static func refuseOldFonts(in texts: [String]) throws(Failure) {
        for text in texts {
            // What an old program sends as its bytes arrives as this sign.
            if text.unicodeScalars.contains("\u{FFFD}") { throw Failure("TD357", ["value": text]) }
            if let found = LegacyEncoding.suggestion(for: [text]) {
                throw Failure(
                    "TD356",
                    ["value": text, "encoding": found.encoding.rawValue, "after": found.after])
            }
        }
    }
}
