import EmbeddedFiles
import Postgres
import TestKit

@testable import Registry

extension TemplateSource {
    /// A database that has been migrated, and nothing else.
    static let migrated = TemplateSource(name: "migrated", hash: contentHash) { conninfo in
        let registry = Registry(conninfo, workload: .bulk)
        _ = try await registry.migrate()
        await registry.close()
    }

    /// A migrated database with the sample.
    static let sample = TemplateSource(name: "sample", hash: contentHash) { conninfo in
        let registry = Registry(conninfo, workload: .bulk)
        _ = try await registry.migrate()
        try await registry.loadSample()
        await registry.close()
    }

    private static let contentHash = FileDigest.hex(
        EmbeddedFile.all.map { $0.path + "\n" + $0.text }.joined(separator: "\n"))
}
