import EmbeddedFiles
import Postgres
import TestKit

@testable import Registry

extension TemplateSource {
    /// A database that has been migrated, with two accounts for the whole register and nothing else.
    static let migrated = TemplateSource(name: "migrated", hash: contentHash) { conninfo in
        let registry = Registry(conninfo, workload: .bulk)
        _ = try await registry.migrate()
        await registry.close()
        try await add(accounts, to: conninfo)
    }

    /// A migrated database with the sample and the two accounts, of which one signs for every unit that decides.
    static let sample = TemplateSource(name: "sample", hash: contentHash) { conninfo in
        let registry = Registry(conninfo, workload: .bulk)
        _ = try await registry.migrate()
        try await registry.loadSample()
        await registry.close()
        try await add(accounts + signers, to: conninfo)
    }

    private static let accounts = """
        select add_account('test.office', 'Văn Phòng Thử', 'office', null, null);
        select add_account('test.leader', 'Lãnh Đạo Thử', 'leader', null, null);
        """
    private static let signers = """
        select add_signer(u.org_unit_id, 'test.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2000-01-01', null, null)
        from org_unit u where u.authority_kind_code is not null;
        """

    private static func add(_ statements: String, to conninfo: String) async throws {
        let connection = Connection(ConnectionOptions(conninfo, onNotice: { _ in }))
        try await connection.run { try $0.script(statements) }
        await connection.close()
    }

    private static let contentHash = FileDigest.hex(
        (EmbeddedFile.all.map { $0.path + "\n" + $0.text } + [accounts, signers]).joined(separator: "\n"))
}
