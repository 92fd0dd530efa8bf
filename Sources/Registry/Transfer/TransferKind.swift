import Commendation
import Intake

/// What a file of the register holds.
///
/// Files are taken in this order: later ones name what earlier ones bring.
public enum TransferKind: String, Sendable, CaseIterable {
    /// Units with names, lineage and days.
    case units
    /// Persons, collectives and households.
    case persons
    /// Which person stands for a household.
    case heads
    /// Posts of persons.
    case posts
    /// Yearly ratings.
    case ratings
    /// Discipline, investigations, complaints and press reports, with what they came to.
    case matters
    /// Yearly figures of collectives.
    case figures
    /// Awards of issued decisions, recorded as decisions of years past where they are taken in.
    case awards
    /// Campaigns, those above before those below.
    case campaigns
    /// Initiatives, models, practices and research.
    case initiatives
    /// Authors of initiatives with their shares.
    case authors
    /// Who recognised initiatives, and how far their effect reaches.
    case recognitions
    /// Places that took initiatives over.
    case adoptions

    /// The columns in the order in which rows are staged; the export writes the same.
    var fields: [IntakeField] {
        let identity =
            [.units, .campaigns, .initiatives, .recognitions, .adoptions].contains(self)
            ? []
            : [
                "*recipient_kind", "*recipient_name", "born", "personal_number", "*unit_code", "unit_from",
                "namesake",
            ]
        return (identity + own).map { name in
            let key = name.hasPrefix("*") ? String(name.dropFirst()) : name
            let title = Terms.column(key)
            return IntakeField(key: key, names: [title.titleVi], isRequired: key != name)
        }
    }

    /// Columns of this kind of file only; those that must hold something begin with an asterisk.
    private var own: [String] {
        switch self {
        case .units:
            [
                "*code", "*name", "*kind", "parent_code", "parent_from", "in_force_from", "in_force_to",
                "abbreviation", "body_name", "head_title", "decision_symbol", "authority_kind_code",
                "*bonus_rounding", "end_paper", "aliases", "predecessors",
            ]
        case .persons:
            [
                "sex", "ethnicity", "printed_name", "died_on", "represents_code", "represents_from",
                "founded_on", "address",
            ]
        case .heads:
            [
                "*head_name", "head_born", "head_personal_number", "*head_unit_code", "head_unit_from",
                "head_namesake",
            ]
        case .matters:
            ["*kind", "*opened_on", "closed_on", "outcome", "counts_again_on", "paper", "closing_paper"]
        case .posts: ["*title", "*post_unit_code", "post_unit_from", "held_from", "held_to", "paper"]
        case .ratings:
            ["*year", "*rating", "paper", "basis", "points", "task_group", "is_head", "months_worked"]
        case .figures:
            [
                "*year", "*members", "members_completed", "members_ldtt", "members_cstdcs",
                "members_disciplined", "members_women", "paper",
            ]
        case .awards:
            [
                "*award_unit_code", "award_unit_from", "authority_code", "authority_from", "authority",
                "*decided_on", "*decision", "*subject", "*source", "*award_kind_code", "*achievement_year",
                "*ordinal", "honorific", "*name", "post", "*unit_name", "*achievement", "*commendation_type",
                "signer_name", "signer_post", "*group_number", "achievement_key",
            ]
        case .campaigns:
            [
                "*code", "*name", "parent_campaign_code", "*unit_code", "unit_from", "*launched_by_others",
                "*manner", "*scope",
                "*period_from", "period_to", "note",
            ]
        case .initiatives:
            [
                "*code", "*name", "*kind", "*unit_code", "unit_from", "*introduced_by_code",
                "introduced_by_from", "*started_year", "*stage", "stage_note", "campaign_code",
            ]
        case .authors: ["*initiative_code", "*share_percent"]
        case .recognitions:
            [
                "*initiative_code", "*scope", "*recognised_by", "decision_number", "*recognised_on",
                "*is_effective", "*is_replicable",
            ]
        case .adoptions:
            ["*initiative_code", "*place", "*unit_code", "unit_from", "adopted_on", "*state", "note"]
        }
    }
}
