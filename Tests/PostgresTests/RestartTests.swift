import Postgres
import TestKit
import Testing

struct RestartTests {
    @Test func `a pool outlives its server`() async throws {
        try await PrivateCluster.with { cluster in
            let options = ConnectionOptions(cluster.conninfo + " dbname=postgres", onNotice: { _ in })
            let settings = PoolSettings(maximum: 4, acquireDeadline: .seconds(60))
            let pool = Pool(options, settings: settings)
            let one = Query<Int64>(name: "one", sql: "select 1::bigint")
            let backend = try await pool.run { $0.backendPID }

            try await cluster.restart()
            // Nobody was using the connection, so nobody sees an error.
            #expect(try await pool.run { try $0.one(one) } == 1)
            #expect(try await pool.run { $0.backendPID } != backend)

            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    _ = try await connection.run { try $0.one(one) }
                    try await cluster.restart()
                    _ = try await connection.run { try $0.one(one) }
                }
            }
            #expect(error?.kind == .connectionLost)
            #expect(try await pool.run { try $0.one(one) } == 1)
            await pool.close()
        }
    }
}
