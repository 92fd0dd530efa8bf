import ArgumentParser

/// The command `thidua nomination`.
struct Nomination: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "nomination", abstract: say("Đề nghị khen thưởng.", "Nominations."),
            subcommands: [
                NominationImport.self, NominationAdd.self, NominationList.self, NominationShow.self,
                NominationCheck.self, NominationEdit.self, NominationReturn.self, NominationWithdraw.self,
                NominationDefer.self, NominationResume.self, NominationRefuse.self, NominationOutcome.self,
                NominationAttest.self, NominationAttestations.self,
            ])
    }
}
