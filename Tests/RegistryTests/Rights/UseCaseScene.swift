import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// A register with something in every stage, on which any use case can be tried: dossiers are known by their titles.
struct UseCaseScene: Sendable {
    /// Day of all papers.
    static let day = date("2025-12-01")
    /// A number that no paper of the scene bears.
    static let number = PaperNumber(number: 900, symbol: "QĐ-UBND")
    /// The two people of one name whom somebody has entered twice, and those of whom one took in the other.
    static let twice = ("Nguyễn Văn Trùng", "Lê Thị Gộp")

    /// An initiative of the department.
    static let initiative = NewInitiative(
        code: "PH-CU", name: "Hẹn giờ trả kết quả", kind: "model", unit: "30244.VX", campaign: nil,
        startedYear: 2025,
        stage: "in_use")

    /// Another name of the commune.
    static let alias = "Xã Phú Hựu Mẫu"

    /// The scene as a template.
    static let template = TemplateSource(
        name: "use_cases", hash: FileDigest.hex(TemplateSource.sample.name + accounts + rows + "5")
    ) { conninfo in
        try await TemplateSource.sample.fill(conninfo)
        try await TestDatabase.$current.withValue(conninfo) { try await build() }
    }

    /// Those that the sample lacks: whoever looks on, keeps accounts, works elsewhere, or was disabled.
    private static let accounts = """
        select add_account('test.viewer', 'Người Xem Thử', 'viewer', u.org_unit_id, null)
        from org_unit u where u.code = '30244' and upper_inf(u.in_force);
        select add_account('test.elsewhere', 'Văn Phòng Nơi Khác', 'office', u.org_unit_id, null)
        from org_unit u where u.code = '30259' and upper_inf(u.in_force);
        select add_account('test.admin', 'Quản Trị Thử', 'admin', null, null);
        select add_account('test.disabled', 'Đã Khóa Thử', 'office', u.org_unit_id, null)
        from org_unit u where u.code = '30244' and upper_inf(u.in_force);
        select add_account('test.subject', r.name, 'viewer', u.org_unit_id, null)
        from org_unit u, recipient r where r.recipient_id = (select min(p.recipient_id) from person p) and u.code = '30244' and upper_inf(u.in_force);
        select disable_account('test.disabled', true);
        """
    /// Facts beside the dossiers.
    private static let rows = """
        insert into matter (recipient_id, kind, opened_on, paper)
        select recipient_id, 'complaint', '2025-11-01', '1/TB' from recipient where name = 'Nguyễn Văn Trùng' limit 1;
        insert into post (recipient_id, title, org_unit_id, held, paper)
        select r.recipient_id, 'Chuyên viên', r.org_unit_id, '[2025-08-01,)', '2/QĐ' from recipient r
        where r.name = 'Nguyễn Văn Trùng' limit 1;
        """

    private static func build() async throws {
        try await TestSQL.run(accounts)
        let office = Office()
        var all = Office(everywhere: true)
        all.unit = office.unit
        for (place, name) in [twice.0, twice.0, twice.1, twice.1].enumerated() {
            let person = NewPerson(
                name: name, unit: "30244.VX", born: try PartialDate("\(1980 + place)"), personalNumber: nil,
                sex: "male", isNew: true)
            _ = try await all.registry.addPerson(person, on: day)
        }
        try await TestSQL.run(rows)
        let merged = try await people(named: twice.1)
        try await all.registry.mergePeople(
            keep: merged[0], gone: merged[1], reason: "Hai mục là một người", confirmed: true)
        try await office.registry.addInitiative(initiative)
        _ = try await office.registry.addAlias(alias, to: "30244", on: day)
        let elsewhere = Registry(TestDatabase.patient, account: "test.elsewhere")
        _ = try await elsewhere.askOffice(of: "30244.VX", about: "Trần Văn Hỏi, sinh năm 1990", on: day)
        await elsewhere.close()
        _ = try await open("draft", office, ["An"])
        _ = try await submit("submitted", office, ["Bình"], 2)
        _ = try await receive("received", office, ["Chi"], 3)
        let voted = try await receive("recommended", office, ["Dung", "Em"], 4)
        _ = try await office.registry.recordMeeting(office.meeting(voted))
        let drafted = try await receive("drafted", office, ["Giang", "Hà"], 5)
        _ = try await office.registry.recordMeeting(office.meeting(drafted))
        _ = try await office.draft([drafted])
        let again = try await receive("again", office, ["Khánh"], 6)
        let lost = MeetingRecord.Votes(
            nomination: try await office.nominations(again)[0], yes: 0, no: 9, blank: 0)
        _ = try await office.registry.recordMeeting(office.meeting(again, votes: [lost]))
        let above = try await receive("forwarded", office, ["Lan"], 7)
        _ = try await office.leader.forwardDossier(
            above, to: "82", number: PaperNumber(number: 7, symbol: "TTr-UBND"), on: day)
        let issued = try await receive("issued", office, ["Mai", "Nam"], 8)
        _ = try await office.registry.recordMeeting(office.meeting(issued))
        let decision = try await office.draft([issued])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature(100))
        _ = try await office.leader.revoke(
            Revocation(
                decision: decision, lines: [2], ground: .falseDeclaration, reason: "Kê khai không đúng"),
            by: office.signature(101))
        _ = try await office.registry.addCouncilMember(
            NewCouncilMember(
                unit: "30244", council: "Hội đồng Thi đua - Khen thưởng", person: nil, name: "Ủy Viên Mẫu",
                post: "Phó Chủ tịch", role: "member", from: day, until: nil, paper: nil))
        guard let key = SigningKey(seed: [UInt8](repeating: 7, count: 32)) else { throw Incomplete() }
        _ = try await office.leader.registerKey(key)
    }

    /// A step of the scene gave nothing.
    struct Incomplete: Error {}

    /// Opens a dossier of some people of the department.
    private static func open(_ title: String, _ office: Office, _ names: [String]) async throws -> Int64 {
        var target = office.target
        target.title = title
        let text = NominationFile.text(names.map { NominationFile.person("\(title) \($0)") })
        return try await NominationFile.with(Array(text.utf8)) {
            try await office.registry.importNominations(path: $0, into: target).dossierID
        }
    }

    private static func submit(_ title: String, _ office: Office, _ names: [String], _ number: Int)
        async throws -> Int64
    {
        let dossier = try await open(title, office, names)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: day)
        return dossier
    }

    private static func receive(_ title: String, _ office: Office, _ names: [String], _ number: Int)
        async throws -> Int64
    {
        let dossier = try await submit(title, office, names, number)
        _ = try await office.registry.receiveDossier(dossier, on: day)
        return dossier
    }

    /// The dossier of a stage.
    func dossier(_ stage: String) async throws -> Int64 {
        try await TestSQL.number("select dossier_id from dossier where title = '\(stage)'")
    }

    /// The nominations of a stage's dossier.
    func nominations(_ stage: String) async throws -> [Int64] {
        try await Office().nominations(dossier(stage))
    }

    /// The decision that answers a stage's dossier.
    func decision(_ stage: String) async throws -> Int64 {
        try await TestSQL.number(
            "select decision_id from decision_dossier where dossier_id = \(dossier(stage))")
    }

    /// The newest row of a table.
    func newest(_ table: String) async throws -> Int64 {
        try await TestSQL.number("select max(\(table)_id) from \(table)")
    }

    /// People of a name, in order of entry.
    static func people(named name: String) async throws -> [Int64] {
        try await TestSQL.texts(
            "select recipient_id::text from recipient where name = '\(name)' order by recipient_id"
        ).compactMap { $0.flatMap { Int64($0) } }
    }
}
