public import ArgumentParser
import Failures
public import Registry
import Vietnamese

/// What changed in a draft, as a line for the reader.
enum DraftText {
    static func tell(_ changes: DraftChanges, of id: Int64, _ version: Int) {
        if changes.isEmpty {
            Terminal.tell(
                say(
                    "Lần \(version): không có gì thay đổi so với lần trước.",
                    "Version \(version): nothing changed since the one before."))
        } else {
            Terminal.tell(
                say(
                    "Lần \(version): thêm \(changes.added), bỏ \(changes.removed), sửa chữ \(changes.reworded) đề nghị. Xem: thidua decision changes \(id)",
                    "Version \(version): \(changes.added) added, \(changes.removed) removed, \(changes.reworded) reworded. See: thidua decision changes \(id)"
                ))
        }
    }

    /// What of a new draft is worth a look at once: who is not in it, and whose account has no card.
    static func tell(_ findings: [DecisionFinding], _ day: CalendarDate) {
        let notes = findings.filter { ["TD267", "TD307", "TD338"].contains($0.code) && !$0.isBlocking }
        for note in notes.prefix(20) {
            Terminal.tell("! \(note.detail(day).message(Speech.language)) (\(note.code))")
        }
        guard notes.count > 20 else { return }
        Terminal.tell(
            say(
                "… và \(notes.count - 20) lưu ý nữa: thidua decision show",
                "… and \(notes.count - 20) more notes: thidua decision show"))
    }
}

extension Decision {
    struct Changes: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Những gì đã thay đổi giữa các lần lập dự thảo, kèm lý do.",
                    "What changed between the versions of a draft, with the reasons."),
                discussion: "thidua decision changes 2 --since 1")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã dự thảo.", "Id of the draft."))) var id: Int64
        @Option(
            help: ArgumentHelp(
                say("So với lần lập này; mặc định từ lần đầu.", "Since this version; the first by default.")))
        var since = 1

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            _ = try await registry.decision(id, on: .today)
            try await list.write(.draftChanges(id, since: since), from: registry)
        }
    }

    struct Omit: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Bỏ đề nghị khỏi dự thảo: tạm hoãn hoặc không khen thưởng; các dòng khác giữ nguyên.",
                    "Take nominations out of a draft by deferring or refusing them; other lines stay."),
                discussion: """
                    thidua decision omit 2 20 21 --step refuse --reason "Không đủ tiêu chuẩn"
                    thidua decision omit 2 22 --step defer --reason "Đang chờ kết luận thanh tra"
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã dự thảo.", "Id of the draft."))) var id: Int64
        @Argument(help: ArgumentHelp(say("Mã các đề nghị.", "Ids of the nominations."))) var nominations:
            [Int64]
        @Option(
            help: ArgumentHelp(
                say("defer (tạm hoãn) hoặc refuse (không khen thưởng).", "defer or refuse.")))
        var step: Omission
        @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String
        @Option(help: ArgumentHelp(say("Phiên bản dự thảo đã đọc.", "Version of the draft that was read.")))
        var draftVersion: Int?

        mutating func run() async throws {
            let count = try await options.registry(.bulk).omit(
                nominations, from: id, version: draftVersion, as: step, reason: reason)
            Terminal.tell(
                say("Đã bỏ \(count) dòng khỏi dự thảo số \(id).", "\(count) lines taken out of draft \(id)."))
            Terminal.tell(say("Xem: thidua decision show \(id)", "Look at it: thidua decision show \(id)"))
        }
    }

    struct Discard: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Hủy dự thảo; các đề nghị vẫn chờ quyết định, hồ sơ được đưa vào dự thảo khác.",
                    "Give a draft up; its nominations still await a decision, its dossiers are free."),
                discussion: "thidua decision discard 2")
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã dự thảo.", "Id of the draft."))) var id: Int64
        @Option(help: ArgumentHelp(say("Phiên bản dự thảo đã đọc.", "Version of the draft that was read.")))
        var draftVersion: Int?

        mutating func run() async throws {
            let count = try await options.registry(.bulk).discardDraft(id, version: draftVersion)
            Terminal.tell(
                say(
                    "Đã hủy dự thảo số \(id); \(count) đề nghị chờ dự thảo khác.",
                    "Draft \(id) is given up; \(count) nominations await another."))
        }
    }

    struct Result: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Kết quả của mọi đề nghị trong hồ sơ: được khen, không được khen, tạm hoãn, kèm lý do.",
                    "What became of everything asked for: awarded, refused, deferred, with reasons."),
                discussion: "thidua decision result 12/QĐ-UBND@2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: DecisionReference.help) var decision: String

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let id = try await registry.decisionID(decision, orAmendment: true)
            _ = try await registry.decision(id, on: .today)
            try await list.write(.decisionResults(id), from: registry)
        }
    }
}

extension Omission: ExpressibleByArgument {}

/// How commands say which decision they mean.
enum DecisionReference {
    static var help: ArgumentHelp {
        ArgumentHelp(
            say(
                "Mã dự thảo, hoặc số quyết định (thêm @năm nếu cần).",
                "Id, or number (with @year if needed)."))
    }
}
