import ArgumentParser
import Failures
import Registry

/// The command `thidua audit verify`.
struct AuditVerify: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say(
                "Tính lại mọi niêm phong, so lược đồ với chương trình, và nêu từng điều không khớp.",
                "Compute every seal again, compare the schema with the program, and name all that does not fit."
            ),
            discussion: say(
                """
                thidua audit verify --data
                thidua audit verify --against niem-phong.json
                thidua audit verify --dump so.dump --against niem-phong.json
                thidua audit verify --proof chung-minh.json --against niem-phong.json

                Nêu ra: mục và niêm phong bị sửa, bị xóa, bị chèn, đề lùi ngày; hàm, trigger, chính sách, quyền,
                cột, ràng buộc, khung nhìn khác với của chương trình; dòng không được sửa mà đã bị sửa. --data so
                từng dòng của sổ với nhật ký. --against so với các niêm phong đã cất ở nơi khác (thidua audit
                seals), nhờ đó lộ cả việc làm lại toàn bộ nhật ký. --dump khôi phục bản sao lưu vào một cơ sở dữ
                liệu tạm của máy này: máy chủ của sổ không nói hộ được gì. --proof không cần cơ sở dữ liệu.
                Không cách nào trong cùng máy chủ thấy được mục làm giả trước khi niêm phong.
                Mã thoát: 1 khi có điều không khớp, 0 khi không.
                """,
                """
                thidua audit verify --data
                thidua audit verify --against niem-phong.json
                thidua audit verify --dump so.dump --against niem-phong.json
                thidua audit verify --proof chung-minh.json --against niem-phong.json

                Named are: entries and seals altered, removed, inserted or backdated; functions, triggers,
                policies, grants, columns, constraints and views that are not the program's; fixed rows that were
                changed. --data compares every row of the register with the audit. --against compares with seals
                that were kept elsewhere (thidua audit seals), which shows a history that was replaced as a whole.
                --dump restores a dump into a temporary database of this machine, so that the server of the
                register has no say. --proof needs no database. Nothing on the same server can find entries that
                were forged before they were sealed. Exit code: 1 when something does not fit, 0 otherwise.
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
    @Option(
        help: ArgumentHelp(
            say(
                "Kiểm tra bản sao lưu này (pg_dump --format=custom), cả các dòng của sổ.",
                "Verify this dump (pg_dump --format=custom), with the rows of the register."),
            valueName: "file"))
    var dump: String?

    mutating func validate() throws {
        if dump != nil, proof != nil {
            throw ValidationError(
                say("--dump và --proof không dùng cùng nhau.", "--dump and --proof do not go together."))
        }
    }

    mutating func run() async throws {
        let kept = try against.map { try KeptSeals(path: $0) }
        if let proof { return try Self.check(try AuditProof(path: proof), kept) }
        let (format, target) = (list.chosen, list.target)
        let comparesData = data || dump != nil
        let verify: @Sendable (Registry) async throws -> AuditReport = { registry in
            try await registry.verifyAudit(against: kept, comparesData: comparesData) {
                try target.sink(format)
            }
        }
        let report =
            if let dump {
                try await DumpedRegister.with(dump, verify)
            } else {
                try await verify(options.registry(.bulk))
            }
        let (since, sinceSaid) = (report.unsealedSince, report.unsealedSince ?? "")
        Terminal.tell(
            say(
                "Đã kiểm tra: \(report.seals) niêm phong, \(report.entries) mục; chưa niêm phong: \(report.unsealed) mục"
                    + (since == nil ? "." : ", từ \(sinceSaid)."),
                "Checked: seals \(report.seals), entries \(report.entries); not sealed yet: \(report.unsealed)"
                    + (since == nil ? "." : ", since \(sinceSaid).")))
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
