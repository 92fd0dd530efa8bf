import Failures
import Registry
import Vietnamese

/// What a leader sees, has chosen and has typed; keys and answers of the register make the next one.
///
/// It knows neither terminal nor database: what is to be done outside it says as effects.
struct Review {
    /// What fills the screen.
    enum Place { case queue, summary, lines, card, changes, approval, done }

    /// A line that is being typed.
    struct Prompt {
        enum Kind {
            case search
            case reason(Omission, ReviewLine)
            case number
            case day(PaperNumber)
            /// Why lines are signed that need a reason.
            case explanation(Explanation, Signature)
            case confirmation(Signature)
        }
        let kind: Kind
        var text: String
    }

    /// What a leader has to explain before signing.
    enum Explanation: Equatable {
        /// Lines that do not meet the criteria.
        case unmet
        /// Lines that give again what somebody has, or may have, or had annulled.
        case repeated
        /// Titles of a year that is not over.
        case early
    }

    /// A short remark above the keys.
    enum Notice: Equatable {
        case noReason, noNumber, noDay, otherNumber, onlyLine, lastLine, firstLine
        case omitted(Omission, name: String)
        case blocked, noRight
    }

    /// A version that took the place of the one that was read.
    struct Staleness: Equatable {
        let read: Int
        let present: Int
    }

    let language: Language
    /// The day of today, which dates the decision unless another is typed.
    let today: CalendarDate
    /// The intended date.
    var day: CalendarDate
    /// Size of the screen.
    var size: ScreenSize

    /// From the first screen to the one that is seen.
    var places: [Place] = []
    var isHelpOpen = false
    /// Whether the register is being asked.
    var isWorking = false
    var prompt: Prompt?
    var notice: Notice?
    var failure: Failure?
    /// How many lines of a text are above the screen.
    var scroll = 0

    var queue: [AwaitingDraft] = []
    var chosen = 0
    var draft: DraftReview?
    var lines = DraftLines()
    var card: [CapturedList] = []
    var changes: CapturedList?
    var staleness: Staleness?
    /// Versions that the leader has made since the draft was read.
    var ownChanges = 0
    var signature: Signature?
    /// What the leader has written for lines that need a reason.
    var reasons = ApprovalReasons()

    /// Creates a review that has seen nothing yet.
    init(language: Language, today: CalendarDate, size: ScreenSize) {
        self.language = language
        self.today = today
        day = today
        self.size = size
    }

    var place: Place { places.last ?? .queue }

    /// Lines of a page of the draft: the screen without title, column names, remark, keys and the line that is typed.
    var pageSize: Int { max(1, size.rows - 5) }

    /// Goes to another screen, from its top.
    mutating func show(_ place: Place) {
        if self.place != place { places.append(place) }
        scroll = 0
    }

    /// Returns to the screen before.
    mutating func back() -> [ReviewEffect] {
        guard places.count > 1 else { return [.quit] }
        let left = places.removeLast()
        scroll = 0
        if left == .changes { staleness = nil }
        if left == .done { return [.loadQueue] }
        return place == .queue ? [.loadQueue] : []
    }
}

/// Columns and rows of a terminal.
struct ScreenSize: Equatable, Sendable {
    var columns: Int
    var rows: Int
}

/// The part of a draft that is on the screen.
struct DraftLines {
    var rows: [ReviewLine] = []
    var cursor = 0
    /// Only lines with these words.
    var words = ""
    /// Only lines that are not plainly met.
    var onlyOpen = false

    var current: ReviewLine? { rows.indices.contains(cursor) ? rows[cursor] : nil }
}

/// What the review wants done outside.
enum ReviewEffect: Equatable {
    case loadQueue
    /// Loads a draft, to be read or, with a number, to be signed.
    case open(Int64, CalendarDate, signing: PaperNumber?)
    case loadLines(ReviewPage)
    case loadCard(ReviewLine)
    /// What changed in the draft from that version on.
    case loadChanges(since: Int)
    case omit(ReviewLine, Omission, reason: String)
    case approve(Signature, unmet: [Int64], ApprovalReasons)
    case repaint
    case quit

    /// Whether it changes nothing in the register, so that it can be done again.
    var isReading: Bool {
        switch self {
        case .omit, .approve: false
        case .loadQueue, .open, .loadLines, .loadCard, .loadChanges, .repaint, .quit: true
        }
    }
}

/// What came of an effect.
enum ReviewOutcome {
    case queue([AwaitingDraft])
    case draft(DraftReview, signing: PaperNumber?)
    case lines([ReviewLine], ReviewPage)
    case card([CapturedList])
    case changes(CapturedList)
    case omitted(ReviewLine, Omission)
    case approved(Signature)
    case failed(Failure)
}
