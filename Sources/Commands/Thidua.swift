import ArgumentParser

/// The tree of commands.
struct Thidua: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "thidua",
            abstract: say(
                "Sổ thi đua, khen thưởng: đề nghị, hội đồng, quyết định, danh sách.",
                "The register of emulation and commendation: nominations, councils, decisions, lists."),
            discussion: say(
                """
                Bắt đầu: thidua init
                Nhập danh sách đề nghị: thidua nomination import FILE --unit MÃ --to MÃ
                Hồ sơ: thidua dossier submit, thidua dossier receive
                Hội đồng: thidua council record
                Quyết định: thidua decision draft, thidua decision approve
                Danh sách: thidua list commendations, thidua list certificates
                Nhật ký: thidua audit log, thidua audit seal, thidua audit verify
                """,
                """
                Start: thidua init
                Read nominations: thidua nomination import FILE --unit CODE --to CODE
                Dossiers: thidua dossier submit, thidua dossier receive
                Council: thidua council record
                Decisions: thidua decision draft, thidua decision approve
                Lists: thidua list commendations, thidua list certificates
                Audit: thidua audit log, thidua audit seal, thidua audit verify
                """),
            version: "0.1.0",
            subcommands: [
                Initialise.self, Database.self, Org.self, Person.self, Body<Collectives>.self,
                Body<Households>.self, Campaign.self, Initiative.self,
                Award.self,
                Nomination.self, Dossier.self, Council.self, Decision.self, Deadline.self, Lists.self,
                Search.self, Export.self, Import.self,
                Audit.self, Doctor.self,
                Account.self,
            ])
    }
}
