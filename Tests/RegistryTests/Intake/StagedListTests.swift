import Failures
import Intake
import Testing

@testable import Registry

@Suite struct StagedListTests {
    /// A file that repeats half the register must not fill the memory with saying so.
    @Test func `remarks have an end, and their number is told`() {
        var list = StagedList(
            staged: NominationStaging.Staged(rows: 0, needsComposing: false), complaints: Complaints(),
            review: ImportReview()
        ) { $0 }
        list.review.remarks = [Failure.Detail("TD086", line: 7)]
        list.review.remarkCount = 12_000
        for line in 1...Complaints.limit + 100 { list.remark("TD445", line: line, ["subject": "1"]) }
        list.finish()
        #expect(list.review.remarks.count == Complaints.limit + 1)
        #expect(list.review.remarkCount == Complaints.limit + 100 + 12_000)
        #expect(list.review.remarks[7].code == "TD445" && list.review.remarks[6].code == "TD086")
    }
}
