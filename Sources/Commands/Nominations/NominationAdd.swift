import ArgumentParser
import Commendation
import Failures
import Registry

/// What kind of commendation it is, and which achievement.
struct AchievementOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Loại khen thưởng: công trạng, đột xuất, phong trào, chuyên đề, cống hiến, niên hạn, đối ngoại, kháng chiến.",
                "Type of commendation: merit, sudden, campaign, thematic, contribution, long service, foreign, resistance."
            ),
            valueName: "type"))
    var commendationType: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Khóa thành tích: mỗi thành tích chỉ được khen một lần.",
                "Names the achievement, which is rewarded once."), valueName: "key"))
    var achievementKey: String?
}

/// The command `thidua nomination add`.
struct NominationAdd: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: say(
                "Thêm một đề nghị vào hồ sơ chưa trình.",
                "Add one nomination to a dossier that was not submitted."),
            discussion: """
                thidua nomination add --dossier 3 --kind individual --name "Nguyễn Thị Mẫu" \\
                    --honorific Bà --unit 30244.VX --award GK_XA --year 2025 \\
                    --achievement "Đã có thành tích xuất sắc năm 2025"
                """)
    }

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var dossier: Int64
    @Option(help: ArgumentHelp(say("Loại đối tượng.", "Kind of recipient."))) var kind: RecipientKind
    @Option(help: ArgumentHelp(say("Họ tên hoặc tên tập thể, hộ gia đình.", "Name."))) var name: String
    @Option(help: ArgumentHelp(say("Danh xưng: Ông, Bà hoặc cấp bậc.", "Ông, Bà or a rank."))) var honorific:
        String?
    @Option(help: ArgumentHelp(say("Ngày sinh.", "Birth."))) var born: String?
    @Option(help: ArgumentHelp(say("Số định danh, 12 chữ số.", "Personal number, 12 digits.")))
    var personalNumber: String?
    @Option(help: ArgumentHelp(say("Chức vụ.", "Post."))) var post: String?
    @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String
    @Option(help: ArgumentHelp(say("Tên đơn vị như trong đề nghị.", "Unit as the nomination words it.")))
    var unitName: String?
    @Option(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var award: String
    @Option(help: ArgumentHelp(say("Năm thành tích.", "Year of the achievement."))) var year: String
    @Option(help: ArgumentHelp(say("Thành tích.", "Achievement."))) var achievement: String
    @Option(help: ArgumentHelp(say("Ghi chú.", "Note."))) var note: String?
    @OptionGroup var meant: MeantPerson
    @OptionGroup var achieved: AchievementOptions

    mutating func run() async throws {
        let cells = [
            "recipient_kind": kind.rawValue, "name": name, "honorific": honorific, "born": born,
            "personal_number": personalNumber, "post": post, "unit_code": unit, "unit_name": unitName,
            "award_kind_code": award, "achievement_year": year, "achievement": achievement, "note": note,
            "commendation_type": achieved.commendationType, "achievement_key": achieved.achievementKey,
        ].compactMapValues { $0 }
        try await meant.asked { person in
            try await options.registry().addNomination(cells, to: dossier, meaning: person)
        }
        Terminal.tell(
            say("Đã thêm vào hồ sơ số \(dossier).", "Added to dossier \(dossier)."))
    }
}
