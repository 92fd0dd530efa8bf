import TestKit
import Testing

struct TestKitTests {
    @Test(arguments: [
        "user=postgres", "host=localhost", "host=/run,db.example user=x", "host=/run hostaddr=10.0.0.1",
        "postgresql://db.example/x", "host=/run dbname=thidua", "service=live",
    ])
    func `tests refuse any server but one on a socket`(conninfo: String) {
        #expect(throws: TestServer.Unusable.self) { try TestServer.check(conninfo) }
    }

    @Test func `the same seed gives the same numbers`() {
        var (first, second) = (SplitMix64(seed: 1), SplitMix64(seed: 1))
        #expect((0..<100).allSatisfy { _ in first.next() == second.next() })
        // From the reference implementation.
        var zero = SplitMix64(seed: 0)
        #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
    }

    @Test func `a difference shows the lines that differ`() {
        #expect(lineDifference("a\nb\nc\nd", "a\nx\ny\nd") == "2- b\n3- c\n2+ x\n3+ y")
        #expect(lineDifference("a\na", "a") == "2- a")
    }
}
