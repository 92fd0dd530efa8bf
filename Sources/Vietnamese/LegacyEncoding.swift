/// How text was written before Unicode: letters of a font that only looks Vietnamese.
///
/// Such text is Latin-1 by its code points, and only its font shows what it means. Nothing here converts by itself:
/// the caller knows the font, or the person has named the encoding; letter statistics (`suggestion(for:)`) only
/// suggest. VPS and VISCII are not read: none of the offices' templates has them.
public enum LegacyEncoding: String, Sendable, CaseIterable {
    /// TCVN 5712:1993, VN3 (ABC), as in the fonts `.VnTime` and `.VnArial`: one byte for each letter.
    case tcvn3
    /// The same in fonts of capitals, as `.VnTimeH`: the codes of small letters are shown as capitals.
    case tcvn3Capitals = "tcvn3-capitals"
    /// VNI-Windows, as in the font `VNI-Times`: a base letter and a mark of one byte each.
    case vni

    /// Why a text is not in an encoding.
    public enum Problem: Error, Sendable, Equatable {
        /// A character that the encoding does not have, by its place counted in scalars from 0.
        case noSuchCharacter(Unicode.Scalar, at: Int)
    }

    /// The encoding that a font's name tells: `.VnTime`, `.VnArialH`, `VNI-Times`; nil for any other font.
    public init?(font: String) {
        let name = font.lowercased()
        if name.hasPrefix(".vn") {
            // The capitals fonts end in H, also before a style: `.VnTimeH`, `.VnArial NarrowH`, `.VnAristoteH Bold`.
            let family = font.split(separator: " ").filter {
                !LegacyEncoding.styles.contains($0.lowercased())
            }
            self = family.last?.hasSuffix("H") ?? false ? .tcvn3Capitals : .tcvn3
        } else if name.hasPrefix("vni-") || name.hasPrefix("vni ") {
            self = .vni
        } else {
            return nil
        }
    }

    private static let styles: Set<String> = ["bold", "italic", "regular", "oblique"]

    /// The Unicode text, in NFC, of what stands in a font of this encoding.
    /// - Throws: `Problem` when the text cannot have been written in it, as Unicode letters in a cell whose font was
    ///   never changed; such text must be left alone.
    public func decoded(_ text: String) throws(Problem) -> String {
        let scalars = Array(Normalization.nfc(text).unicodeScalars)
        return switch self {
        case .tcvn3: try TCVN3.decoded(scalars, asCapitals: false)
        case .tcvn3Capitals: try TCVN3.decoded(scalars, asCapitals: true)
        case .vni: try VNIWindows.decoded(scalars)
        }
    }

    /// The text as a font of this encoding needs it; `decoded` brings back exactly the text.
    /// - Throws: `Problem` when the encoding has no such character: plain TCVN3 has no capitals with a tone, capitals
    ///   fonts have no small letters.
    public func encoded(_ text: String) throws(Problem) -> String {
        let scalars = Array(Normalization.nfc(text).unicodeScalars)
        return switch self {
        case .tcvn3: try TCVN3.encoded(scalars, asCapitals: false)
        case .tcvn3Capitals: try TCVN3.encoded(scalars, asCapitals: true)
        case .vni: try VNIWindows.encoded(scalars)
        }
    }

    /// Characters beside the letters that mean themselves: ASCII, and the signs that Windows-1252 adds to it.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x7F, 0xA0: true
        case 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x2030, 0x2039,
            0x203A,
            0x20AC, 0x2122:
            true
        default: false
        }
    }
}
