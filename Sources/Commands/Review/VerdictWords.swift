import Failures
import Registry

extension Verdict {
    /// What people read.
    func word(_ language: Language) -> String {
        switch self {
        case .met: language.say("Đủ", "Met")
        case .notMet: language.say("Chưa đủ", "Not met")
        case .noData: language.say("Chưa có số liệu", "No data")
        case .deferred: language.say("Tạm hoãn", "Deferred")
        case .needsAttestation: language.say("Cần xác nhận", "Needs attestation")
        case .unverifiedLaw: language.say("Luật chưa đối chiếu", "Unverified law")
        }
    }
}

extension Language {
    /// The text in this language.
    func say(_ vi: String, _ en: String) -> String {
        switch self {
        case .vi: vi
        case .en: en
        }
    }
}
