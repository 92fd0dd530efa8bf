import ArgumentParser
import Failures
import Registry

/// The command `thidua audit verify`.
struct AuditVerify: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say(
                "Tính lại mọi niêm phong và nêu từng mục bị sửa, bị xóa, bị chèn.",
                "Compute every seal again and name each entry altered, removed or inserted."),
            discussion: say(
                """
                thidua audit verify --data
                thidua audit verify --against niem-phong.json
                thidua audit verify --proof chung-minh.json --against niem-phong.json

                --against so với các niêm phong đã cất ở nơi khác (thidua audit seals), nhờ đó lộ cả việc
                làm lại toàn bộ nhật ký. --data so từng dòng của sổ với nhật ký. --proof không cần cơ sở dữ
                liệu.
                Mã thoát: 1 khi có điều không khớp, 0 khi không.
                """,
                """
                thidua audit verify --data
                thidua audit verify --against niem-phong.json
                thidua audit verify --proof chung-minh.json --against niem-phong.json

                --against compares with seals that were kept elsewhere (thidua audit seals), which shows a
                history that was replaced as a whole. --data compares every row of the register with the
                audit. --proof needs no database. Exit code: 1 when something does not fit, 0 otherwise.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(
        help: ArgumentHelp(say("Tệp niêm phong đã cất.", "File of seals kept elsewhere."), valueName: "file"))
    var against: String?
    @Flag(help: ArgumentHelp(say("So cả các dòng của sổ.", "Compare the rows of the register, too.")))
    var data = false
    @Option(
        help: ArgumentHelp(
            say("Chỉ kiểm tra tệp chứng minh này.", "Check only this proof."), valueName: "file"))
    var proof: String?

    mutating func run() async throws {
        let kept = try against.map { try KeptSeals(path: $0) }
        if let proof { return try Self.check(try AuditProof(path: proof), kept) }
        let (format, target) = (list.chosen, list.target)
        let report = try await options.registry(.bulk).verifyAudit(against: kept, comparesData: data) {
            try target.sink(format)
        }
        Terminal.tell(
            say(
                "Đã kiểm tra: \(report.seals) niêm phong, \(report.entries) mục; chưa niêm phong: \(report.unsealed) mục.",
                "Checked: seals \(report.seals), entries \(report.entries); not sealed yet: \(report.unsealed)."
            ))
        guard report.findings == 0 else {
            throw Failure("TD348", ["count": String(report.findings)])
        }
        Terminal.tell(say("Mọi thứ đều khớp.", "Everything fits."))
    }

    private static func check(_ proof: AuditProof, _ kept: KeptSeals?) throws {
        let names = ["id": proof.entryID, "seal": String(proof.sealNumber)]
        guard proof.holds else { throw Failure("TD349", names) }
        if let kept, !kept.contains(proof) { throw Failure("TD350", names) }
        Terminal.tell(
            say(
                "Mục \(proof.entryID) nằm trong niêm phong số \(proof.sealNumber), có mã:",
                "Entry \(proof.entryID) is in seal \(proof.sealNumber), whose hash is:"))
        print(proof.sealHash)
    }
}
