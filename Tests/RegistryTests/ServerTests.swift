import Failures
import TestKit
import Testing

@testable import Registry

struct ServerTests {
    @Test(arguments: [
        "host=/nowhere", "host=/dev/shm port=1", "nonsense", "host=/dev/shm dbname=none user=nobody",
    ])
    func `a server that is not there is reported at once`(conninfo: String) async {
        let refusal = await failure { try await Registry(conninfo).requireCampaign("X") }
        #expect(refusal?.code == "TD001")
        #expect(refusal?.exitCode == 5)
        #expect(refusal?.arguments["reason"]?.isEmpty == false)
    }

    @Test func `a database that is not there is reported`() async throws {
        let registry = Registry(try TestServer.conninfo() + " dbname=never_made")
        let refusal = await failure { try await registry.requireCampaign("X") }
        #expect(refusal?.code == "TD001")
    }

    @Test func `a server that was restarted between two calls is used again`() async throws {
        try await PrivateCluster.with { cluster in
            let registry = Registry(cluster.conninfo + " dbname=postgres", workload: .bulk)
            _ = try await registry.migrate()
            try await cluster.restart(orderly: true)
            #expect(try await registry.pendingMigrations() == [])
            try await registry.loadSample()
            try await cluster.restart(orderly: true)
            try await registry.requireCampaign("PH-2025")
            await registry.close()
        }
    }
}
