import Failures
import Intake
import Postgres
import Vietnamese

/// The columns of a file of decisions that were made elsewhere or in years past: those of a nomination file, and the
/// decision that each line belongs to.
enum RecordedFields {
    static let all =
        NominationFields.all + [
            IntakeField(key: "decision_number", names: ["Số quyết định"], isRequired: true),
            IntakeField(key: "decided_on", names: ["Ngày quyết định"], isRequired: true),
            IntakeField(key: "authority", names: ["Cơ quan quyết định", "Người quyết định"]),
            IntakeField(key: "authority_code", names: ["Mã cơ quan quyết định"]),
            IntakeField(key: "source", names: ["Nguồn", "Nơi lưu văn bản"], isRequired: true),
            IntakeField(key: "subject", names: ["Trích yếu"]),
            IntakeField(key: "signer_name", names: ["Người ký"]),
            IntakeField(key: "signer_post", names: ["Chức vụ người ký"]),
        ]

    private static let first = NominationFields.all.count
    static let number = first
    static let day = first + 1
    static let authority = first + 2
    static let authorityCode = first + 3
    static let source = first + 4
    static let subject = first + 5
    static let signerName = first + 6
    static let signerPost = first + 7

    /// What a complaint calls a field: its first Vietnamese name.
    static func title(_ key: String) -> String { all.first { $0.key == key }?.names.first ?? key }
}

/// A decision as a line of a file names it.
struct RecordedPaper {
    /// What tells decisions apart.
    struct Identity: Hashable {
        let authority: String
        let symbol: String
        let number: Int
        let year: Int
    }

    let line: Int
    let authority: String?
    let authorityCode: String?
    let number: PaperNumber
    let day: CalendarDate
    let source: String
    let subject: String?
    let signerName: String?
    let signerPost: String?

    var identity: Identity {
        Identity(
            authority: authority.map { "=" + $0 } ?? authorityCode ?? "", symbol: number.symbol,
            number: number.number, year: day.year)
    }

    /// Whether another line says the same of the decision; what it leaves out it does not deny.
    func agrees(with other: RecordedPaper) -> Bool {
        day == other.day && source == other.source
            && [(subject, other.subject), (signerName, other.signerName), (signerPost, other.signerPost)]
                .allSatisfy { $1 == nil || $0 == $1 }
    }
}
