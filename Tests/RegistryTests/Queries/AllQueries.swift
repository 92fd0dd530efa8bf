import Postgres

@testable import Registry

/// Every query of the register, so that a test can prepare each and compare it with its file.
let allQueries: [any AnyQuery] =
    [
        AwardKindQueries.list, AwardKindQueries.listVersions, AwardKindQueries.exists,
        AwardQueries.listCommendations, AwardQueries.listDraft, AwardQueries.listCertificates,
        BonusQueries.quote, BonusQueries.setRounding, BonusQueries.readFacts,
        CampaignQueries.list, CampaignQueries.show, CampaignQueries.findID, CampaignQueries.listCriteria,
        CampaignQueries.listFindings, CampaignQueries.add,
        CouncilQueries.findOrAdd, CouncilQueries.addMeeting, CouncilQueries.checkVotes,
        CouncilQueries.addBallots, CouncilQueries.listAwaiting, CouncilQueries.findAddressee,
        DeadlineQueries.list, DeadlineQueries.record,
        CouncilQueries.voteAgain, CouncilQueries.listVoted, CouncilQueries.correct,
        CouncilQueries.recuseNominees, CouncilQueries.recuse,
        AttendanceQueries.countMembers, AttendanceQueries.check, AttendanceQueries.add,
        MemberQueries.add, MemberQueries.end, MemberQueries.list,
        MeetingQueries.list, MeetingQueries.show, MeetingQueries.exists, MeetingQueries.listAttendance,
        MeetingQueries.listResults, MeetingQueries.listRecusals,
        DecisionQueries.draft, DecisionQueries.approve, DecisionQueries.listFindings, DecisionQueries.find,
        DecisionQueries.findHeading, DecisionQueries.findByNumber, DecisionQueries.list,
        DecisionQueries.countRecipients, DecisionQueries.countPeople, DecisionQueries.listReasons,
        DecisionQueries.listDraftFindings,
        DecisionQueries.listBases, DecisionQueries.listSubmissions,
        DossierQueries.add, DossierQueries.list, DossierQueries.show, DossierQueries.exists,
        DossierQueries.lock,
        DossierQueries.submit, DossierQueries.receive,
        InitiativeQueries.list, InitiativeQueries.show, InitiativeQueries.exists,
        InitiativeQueries.listAdoptions, InitiativeQueries.listRecognitions, InitiativeQueries.add,
        InitiativeQueries.use,
        NominationQueries.list, NominationQueries.show, NominationQueries.exists,
        StepQueries.lock, StepQueries.move, StepQueries.addReturnFields,
        EditQueries.lock, EditQueries.listReopened, EditQueries.edit,
        ForwardingQueries.add, ForwardingQueries.move, ForwardingQueries.recordOutcome,
        ForwardingQueries.listQuestions, ForwardingQueries.unforwardable, ForwardingQueries.countOwn,
        NominationQueries.listReturnFields, NominationQueries.listEdits,
        NominationQueries.listFindings,
        NominationQueries.listEvents, NominationQueries.listBallots, NominationQueries.moveDossier,
        PersonQueries.list, PersonQueries.show, PersonQueries.exists, PersonQueries.listAwards,
        BodyQueries.list, BodyQueries.show, BodyQueries.listMembers, BodyQueries.listFigures,
        BodyQueries.listDuplicates, BodyQueries.kind,
        PersonQueries.add, PersonQueries.addPart, PersonQueries.listAlike, PersonQueries.listUnasked,
        PersonQueries.askNumbers,
        SearchQueries.recipients, SearchQueries.units, SearchQueries.decisions, SearchQueries.certificates,
        SchemaQueries.createHistory, SchemaQueries.historyExists, SchemaQueries.lock,
        SchemaQueries.closeDatabase, SchemaQueries.listOpenDoors, SchemaQueries.settleAccounts,
        SchemaQueries.listDeviations, SchemaQueries.mayReadDeviations,
        SchemaQueries.takeOver, SchemaQueries.actAsOwner,
        SchemaQueries.listApplied, SchemaQueries.recordApplied,
        AccountQueries.add, AccountQueries.grant, AccountQueries.scope, AccountQueries.link,
        AccountQueries.disable,
        AccountQueries.setPassword, AccountQueries.list, AccountQueries.findReach,
        SignerQueries.add, SignerQueries.end, SignerQueries.list,
        UnitQueries.list, UnitQueries.listVersions, UnitQueries.listLineage, UnitQueries.find,
        UnitQueries.exists, UnitQueries.add,
        AuditQueries.listEntries, AuditQueries.listChanges, AuditQueries.listSeals, AuditQueries.seal,
        AuditQueries.findSeals, AuditQueries.findSealOf, AuditQueries.findEntries,
        AuditQueries.checkRecordedSeals, AuditQueries.countUnsealed, AuditQueries.enterVerification,
        AuditQueries.isUnbound, AuditQueries.listAppliedFiles, AuditQueries.listDefinitions,
        AuditQueries.listIntrusions, AuditQueries.composeDifferences, AuditQueries.listFixedChanges,
        AuditQueries.listStrangeEntries, AuditQueries.findHolder,
        AuditQueries.enterPast, AuditQueries.leavePast, SchemaQueries.attachAudit,
        SchemaQueries.closeTriggers,
        SchemaQueries.nameRestorer, SchemaQueries.admitRestorer, SchemaQueries.dismissRestorer,
        DoctorQueries.list, SigningQueries.listLater,
    ] + MendQueries.all + NameCorrectionQueries.all + InitiativeLifeQueries.all + draftQueries
    + signingQueries + amendmentQueries
    + importQueries
    + InitiativeListQueries.all
    + recordedQueries + FactQueries.all
    + EligibilityQueries.all + [
        DossierQueries.submitNominations, DossierQueries.chooseLaw, DossierQueries.newerLaw,
        DossierQueries.setOccasion,
        InitiativeQueries.isNotEffective,
        DossierQueries.endedRules,
    ] + PathQueries.all + ReviewQueries.all
    + AttestationQueries.all + LocalRuleQueries.all + HolidayQueries.all + UnitChangeQueries.all
    + UnitQuestionQueries.all
    + PostQueries.all + PersonRequestQueries.all + MergerQueries.all + CardQueries.all + TransferQueries.all
    + SchemaQueries.catalogue.map(\.query)

/// In the order in which an import runs them: later ones need the tables that earlier ones make.
private let importQueries: [any AnyQuery] = [
    ImportQueries.findBatch,
    ImportQueries.createStaging, ImportQueries.setSample, ImportQueries.copyRows,
    ImportQueries.createUnits, ImportQueries.createUnitCandidates, ImportQueries.createFamily,
    ImportQueries.createChange, ImportQueries.lockUnits,
    ImportQueries.composeRows, ImportQueries.indexRows, ImportQueries.analyzeRows,
    ImportQueries.createCollectives, ImportQueries.createOwn, ImportQueries.listCollectiveNames,
    ImportQueries.keyCollectives, ImportQueries.findOwn, ImportQueries.listOwnOffers,
    ImportQueries.chooseOwn, ImportQueries.takeOwn, ImportQueries.leaveUnplaced,
    ImportQueries.createMatch, ImportQueries.indexMatch, ImportQueries.matchCollectives,
    ImportQueries.listUnlinked,
    ImportQueries.listUnasked, ImportQueries.matchNumbers, ImportQueries.matchProved,
    ImportQueries.matchMasked, ImportQueries.forgetNumbers,
    ImportQueries.matchIdentities, ImportQueries.markAmbiguous,
    ImportQueries.analyzeMatch,
    ImportQueries.createNew, ImportQueries.analyzeNew, ImportQueries.matchNew, ImportQueries.listComplaints,
    ImportQueries.listTypeComplaints,
    ImportQueries.addRecipients, ImportQueries.addPeople, ImportQueries.addCollectives,
    ImportQueries.addHouseholds, ImportQueries.completeRecipients,
    ImportQueries.numberRecipients, ImportQueries.addNominations,
    ImportQueries.addBatch,
    ImportQueries.matchUnitCodes,
    ImportQueries.listOpenUnits, ImportQueries.listUnkeyedNames, ImportQueries.addUnitKeys,
    ImportQueries.keyUnits, ImportQueries.findUnitCandidates, ImportQueries.chooseUnits,
    ImportQueries.answerUnits, ImportQueries.ownUnits, ImportQueries.listFormerUnits,
    ImportQueries.listUnitOffers, ImportQueries.addFamily,
    ImportQueries.listAmbiguous, ImportQueries.listDoubtful, ImportQueries.listNumbered,
    ImportQueries.nameRecipient, ImportQueries.takeBirths, ImportQueries.nameOwn, ImportQueries.listTaken,
    ImportQueries.listAlike, ImportQueries.listBarred, ImportQueries.listDecided,
    ImportQueries.listHomonyms, ImportQueries.setApart, ImportQueries.listCrowded, ImportQueries.listTwins,
    ImportQueries.chooseRecipients, ImportQueries.mergeTwins, ImportQueries.listConflicts,
    ImportQueries.listRepeats,
    ImportQueries.listAwardNames, ImportQueries.findCorrected,
    ImportQueries.findOpenDossier, ImportQueries.compareNominations, ImportQueries.listClosedChanges,
    ImportQueries.listChanges, ImportQueries.checkDeferred,
    ImportQueries.countChanges, ImportQueries.listMissing, ImportQueries.updateNominations,
    ImportQueries.withdrawMissing,
]

private let draftQueries: [any AnyQuery] = [
    DraftQueries.omit, DraftQueries.discard, DraftQueries.countChanges, DraftQueries.listChanges,
    DraftQueries.listResults,
]

private let amendmentQueries: [any AnyQuery] = [
    AmendmentQueries.listCorrectionFindings, AmendmentQueries.correct,
    AmendmentQueries.listRevocationFindings, AmendmentQueries.revokeLines, AmendmentQueries.issueRevocation,
    AmendmentQueries.listAnnulled, AmendmentQueries.listRecordedLater, AmendmentQueries.addDependents,
    AmendmentQueries.recover,
    AmendmentQueries.count, AmendmentQueries.list, AmendmentQueries.listCorrectedLines,
    AmendmentQueries.listRevokedLines, AmendmentQueries.listDependents,
]

/// After those of an import, whose tables they read, in the order in which recording runs them.
private let recordedQueries: [any AnyQuery] = [
    RecordedQueries.findBatch, RecordedQueries.createPapers, RecordedQueries.createPaperLines,
    RecordedQueries.addPapers, RecordedQueries.addPaperLines, RecordedQueries.analyzePaperLines,
    RecordedQueries.matchPapers, RecordedQueries.listComplaints, RecordedQueries.addBatch,
    RecordedQueries.number, RecordedQueries.confirm, RecordedQueries.add, RecordedQueries.addAwards,
    RecordedQueries.listRepeats, RecordedQueries.issue,
    RecordedQueries.listConfirmedCards,
    ListQueries.awardNames, ListQueries.unitNames, ListQueries.unitPlaces,
]

private let signingQueries: [any AnyQuery] = [
    SigningQueries.register, SigningQueries.revoke, SigningQueries.findAccount, SigningQueries.listKeys,
    SigningQueries.findContent, SigningQueries.sign, SigningQueries.attach, SigningQueries.listAttachments,
    SigningQueries.listSignatures,
]
