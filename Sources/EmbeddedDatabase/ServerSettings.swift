import Glibc
import SystemPackage

/// What the cluster's configuration files say.
enum ServerSettings {
    /// Part of the socket's name; the server listens on no TCP port.
    static let port = 5432
    static let database = "thidua"
    /// The cluster's first role, named as on every PostgreSQL, so that migrations meet the same thing here.
    static let role = "postgres"
    /// Appended to the `postgresql.conf` that `initdb` fitted to the machine.
    ///
    /// The owner's `local.conf` may overrule ours, and `ALTER SYSTEM` overrules both.
    static let include = "\ninclude 'thidua.conf'\ninclude_if_exists 'local.conf'\n"
    static let file = "thidua.conf"

    /// The group of accounts that have a password (`0071_account_admin.sql`).
    static let passwordGroup = "thidua_password"

    /// `pg_hba.conf`: peer authentication on the socket, the password of an account that has one, and no line for TCP:
    /// even `listen_addresses = '*'` lets nobody in.
    ///
    /// Through a password a service finds out who somebody is, without being able to act as anybody itself.
    /// The cluster's own keepers are in every group, by way of the owner of registers, and come first.
    static func access(of account: ServerAccount) -> String {
        let keepers = keepers(of: account).map { "local all \"\($0)\" peer map=thidua\n" }.joined()
        return """
            # Written by thidua at each start.
            # type database user method
            local all \(role) peer map=thidua
            \(keepers)local all +\(passwordGroup) scram-sha-256
            local all all peer map=thidua
            local replication all peer map=thidua

            """
    }

    /// The system's users who keep the cluster: that of its server, and that of this process.
    private static func keepers(of account: ServerAccount) -> [String] {
        Set([account.name, ServerAccount.name(of: geteuid())]).sorted()
    }

    /// `pg_ident.conf`: who may log in as what.
    static func identities(of account: ServerAccount) -> String {
        var lines = "# Written by thidua at each start.\n# map system-user role\n"
        for user in keepers(of: account) {
            lines += "thidua \"\(user)\" \(role)\n"
        }
        // Everybody as the role of their own name; the closed socket folder keeps others out.
        return lines + "thidua /^(.*)$ \\1\n"
    }

    /// Our own settings, written anew at each start: the folder may have moved, the memory grown.
    ///
    /// - Parameters:
    ///   - socketFolder: Where the socket goes.
    ///   - memory: The machine's, in MiB.
    /// - Returns: The contents of `thidua.conf`.
    static func text(socketFolder: FilePath, memory: Int) -> String {
        """
        # Written by thidua at each start. Your own settings go into local.conf beside this file.
        listen_addresses = ''
        port = \(port)
        unix_socket_directories = '\(quoted(socketFolder.string))'
        unix_socket_permissions = 0700
        max_connections = 50

        # A sixteenth of the memory: the machine has other work, and the kernel caches the files as well.
        shared_buffers = '\(min(max(memory / 16, 128), 1024))MB'
        effective_cache_size = '\(max(memory / 2, 256))MB'
        work_mem = '16MB'
        maintenance_work_mem = '128MB'
        # An import of a whole year runs into no forced checkpoint, and recovery stays within seconds.
        max_wal_size = '2GB'
        wal_compression = on
        random_page_cost = 1.1
        # Compiling costs more than it gains on queries of milliseconds.
        jit = off

        # A forgotten transaction must not hold up everybody else.
        idle_in_transaction_session_timeout = '10min'

        log_destination = 'stderr'
        logging_collector = off
        log_line_prefix = '%m [%p] %u@%d '
        log_checkpoints = off
        log_lock_waits = on
        lc_messages = 'C'
        timezone = 'Asia/Ho_Chi_Minh'
        log_timezone = 'Asia/Ho_Chi_Minh'

        """
    }

    /// The machine's memory in MiB.
    static func machineMemory() -> Int {
        max(0, sysconf(Int32(_SC_PHYS_PAGES))) / 1024 * max(0, sysconf(Int32(_SC_PAGESIZE))) / 1024
    }

    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "'" || scalar == "\\" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
