public import Commendation
import Vietnamese

/// The awards that a list may name, and the ways in which it names them.
///
/// Built once from the register's award kinds; the law's names and the clerks' (`CSTĐCS`, `Giấy khen của UBND xã`, `Bằng khen
/// cấp tỉnh`) lead to the same code.
public struct AwardNames: Sendable {
    /// One award kind.
    public struct Award: Sendable {
        /// Our code, such as `CSTDCS`.
        public var code: String
        /// Its name in Vietnamese.
        public var name: String
        /// Whom it is for.
        public var kinds: Set<RecipientKind>
        /// Other names that the office knows it by.
        public var aliases: [String]

        /// Creates an award kind.
        public init(code: String, name: String, kinds: Set<RecipientKind>, aliases: [String] = []) {
            self.code = code
            self.name = name
            self.kinds = kinds
            self.aliases = aliases
        }
    }

    /// What a text names.
    public enum Reading: Sendable, Equatable {
        /// One award, by its code.
        case found(String)
        /// Several that it could be, by their codes in order; empty when nothing has such a name.
        case unclear([String])
    }

    private let exact: [String: Set<String>]
    private let plain: [String: Set<String>]
    private let kinds: [String: Set<RecipientKind>]
    private let names: [String: String]
    /// Keys in order, for names that are the beginning of others.
    private let ordered: [(key: String, code: String)]

    /// Creates the list; several rows of one code, as laws changed its name, are one award.
    public init(_ awards: [Award]) {
        var exact: [String: Set<String>] = [:]
        var plain: [String: Set<String>] = [:]
        var ordered: [(key: String, code: String)] = []
        for award in awards {
            for text in [award.name] + award.aliases + (AwardWords.usualNames[award.code] ?? []) {
                let key = AwardWords.key(text)
                if exact[key, default: []].insert(award.code).inserted { ordered.append((key, award.code)) }
                plain[Fold.search(key), default: []].insert(award.code)
            }
            exact[Fold.search(award.code), default: []].insert(award.code)
        }
        (self.exact, self.plain) = (exact, plain)
        self.ordered = ordered.sorted { ($0.key, $0.code) < ($1.key, $1.code) }
        kinds = Dictionary(awards.map { ($0.code, $0.kinds) }) { $0.union($1) }
        names = Dictionary(awards.map { ($0.code, $0.name) }) { first, _ in first }
    }

    /// The award that a text names: exactly, then up to the name of the place that gives it, then without accents.
    ///
    /// `Bằng khen` or `Huân chương Lao động` alone is unclear, and so is a name that fits several awards; with `kind`, those
    /// for other recipients are left out.
    public func read(_ text: String, for kind: RecipientKind? = nil) -> Reading {
        let key = AwardWords.key(text)
        guard !key.isEmpty else { return .unclear([]) }
        let found =
            exact[key] ?? exact[Fold.search(text)] ?? exact[AwardWords.withoutPlace(key)]
            ?? plain[Fold.search(key)]
        if let found { return reading(found, kind) }
        let longer = Set(ordered.filter { $0.key.hasPrefix(key + " ") }.map(\.code))
        return .unclear(longer.sorted())
    }

    /// Whether an award is for a kind of recipient; true for an unknown code, about which nothing can be said.
    public func isFor(_ code: String, _ kind: RecipientKind) -> Bool {
        kinds[code]?.contains(kind) ?? true
    }

    /// The kind of recipient that an award is for; nil when it is for several or the code is unknown.
    public func onlyKind(of code: String) -> RecipientKind? {
        guard let kinds = kinds[code], kinds.count == 1 else { return nil }
        return kinds.first
    }

    /// The name of an award; its code when it is unknown.
    public func name(of code: String) -> String { names[code] ?? code }

    private func reading(_ codes: Set<String>, _ kind: RecipientKind?) -> Reading {
        guard codes.count > 1 else { return codes.first.map { .found($0) } ?? .unclear([]) }
        let suited = kind.map { kind in codes.filter { isFor($0, kind) } } ?? codes
        if suited.count == 1, let only = suited.first { return .found(only) }
        return .unclear((suited.isEmpty ? codes : suited).sorted())
    }
}
