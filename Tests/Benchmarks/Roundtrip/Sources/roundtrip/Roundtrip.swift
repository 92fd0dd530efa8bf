import Glibc
import Postgres

/// `roundtrip CONNINFO SQLFILE KEYS CONNECTIONS SECONDS`: reads rows by random keys, prints the reads a second.
@main
enum Roundtrip {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 6, let keys = Int64(arguments[3]), let connections = Int(arguments[4]),
            let seconds = Int(arguments[5]), let sql = text(ofFile: arguments[2])
        else {
            print("usage: roundtrip CONNINFO SQLFILE KEYS CONNECTIONS SECONDS")
            exit(64)
        }
        let find = Query<AwardRow, Int64>(name: "find_award", sql: sql)
        let pool = Pool(
            ConnectionOptions(arguments[1]),
            settings: PoolSettings(minimum: connections, maximum: connections))
        // Connecting and preparing are no part of what is measured.
        _ = try await reads(pool, find, keys: keys, connections: connections, for: .milliseconds(200))
        let started = ContinuousClock.now
        let count = try await reads(pool, find, keys: keys, connections: connections, for: .seconds(seconds))
        let elapsed = ContinuousClock.now - started
        print(Double(count) / (elapsed / .seconds(1)))
        await pool.close()
    }

    private static func reads(
        _ pool: Pool, _ query: Query<AwardRow, Int64>, keys: Int64, connections: Int, for duration: Duration
    ) async throws -> Int {
        let end = ContinuousClock.now + duration
        return try await withThrowingTaskGroup { group in
            for number in 0..<connections {
                group.addTask {
                    try await pool.withConnection { connection in
                        var random = SplitMix(state: UInt64(number))
                        var count = 0
                        while ContinuousClock.now < end {
                            let key = Int64.random(in: 1...keys, using: &random)
                            let award = try await connection.run { try $0.one(query, key) }
                            precondition(award.id == key)
                            count += 1
                        }
                        return count
                    }
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private static func text(ofFile path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer[..<count], as: UTF8.self)
    }
}

/// Cheap random numbers: the generator must not be what is measured.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
