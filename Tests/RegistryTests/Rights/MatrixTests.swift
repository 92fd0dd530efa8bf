import TestKit
import Testing

@testable import Registry

/// Role by table by action, and that nothing is left out of it.
@Suite(.database(.sample))
struct MatrixTests {
    private static let tables =
        "select c.oid, c.relname::text as name from pg_class c "
        + "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"

    @Test func `every table has its line in 0079_rights`() async throws {
        let bare = try await TestSQL.texts(
            """
            select t.name from (\(Self.tables)) t join pg_class c using (oid)
            where not c.relrowsecurity or not exists (select from pg_policies p where p.tablename = t.name) order by 1
            """)
        #expect(bare == [])
    }

    /// Read by people: a change of it is a decision.
    @Test func `who may do what to which table`() async throws {
        let rows = try await TestSQL.texts(
            """
            select rpad(t.name, 26) || string_agg(rpad(r.role, 8) || rpad(
                case when has_any_column_privilege('thidua_' || r.role, t.oid, 'select') then
                    case when has_table_privilege('thidua_' || r.role, t.oid, 'select') then 'S' else 's' end else '-' end
                || case when has_any_column_privilege('thidua_' || r.role, t.oid, 'insert') then 'i' else '-' end
                || case when has_any_column_privilege('thidua_' || r.role, t.oid, 'update') then 'u' else '-' end
                || case when has_table_privilege('thidua_' || r.role, t.oid, 'delete') then 'd' else '-' end
                || case when has_table_privilege('thidua_' || r.role, t.oid, 'truncate, references, trigger') then '!' else '' end,
                6), '' order by r.place)
            from (\(Self.tables)) t
            cross join unnest(array['viewer', 'office', 'leader', 'admin']) with ordinality r (role, place)
            group by t.name order by t.name
            """)
        let legend = "S reads, s reads some columns, i inserts, u updates some columns, d deletes\n\n"
        expectGolden(
            legend + rows.compactMap { $0?.trimmed }.joined(separator: "\n") + "\n", "rights.txt")
    }

    @Test func `nobody else has a right to any table`() async throws {
        let others = try await TestSQL.texts(
            """
            select distinct t.name || ' ' || a.grantee::regrole::text
            from (\(Self.tables)) t join pg_class c using (oid), aclexplode(c.relacl) a
            where a.grantee::regrole::text not in (
                'thidua_owner', 'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin', 'thidua_session_admin')
            """)
        #expect(others == [])
    }

    /// A group would bring the memberships of administrators with it: a session of one has their grants by name.
    @Test func `an administrator's session may do what administrators may`() async throws {
        let apart = try await TestSQL.texts(
            """
            with granted (object, grantee, right_name) as (
                select t.name, a.grantee::regrole::text, a.privilege_type
                from (\(Self.tables)) t join pg_class c using (oid), aclexplode(c.relacl) a
                union all
                select p.oid::regprocedure::text, a.grantee::regrole::text, a.privilege_type
                from pg_proc p, aclexplode(p.proacl) a where p.pronamespace = 'public'::regnamespace
            )
            (select object, right_name from granted where grantee = 'thidua_admin'
            except select object, right_name from granted where grantee = 'thidua_session_admin')
            union all
            (select object, right_name from granted where grantee = 'thidua_session_admin'
            except select object, right_name from granted where grantee = 'thidua_admin')
            """)
        #expect(apart == [])
    }

    @Test func `columns that the server writes are nobody's`() async throws {
        let given = try await TestSQL.texts(
            """
            select distinct t.name || '.' || a.attname || ' ' || x.privilege_type
            from (\(Self.tables)) t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0, aclexplode(a.attacl) x
            where x.privilege_type in ('INSERT', 'UPDATE') and (
                a.attname in ('created_at', 'created_by', 'login', 'account', 'approved_by', 'approved_login', 'version')
                or a.attname = 'state' and x.privilege_type = 'UPDATE' and t.name <> 'adoption')
            """)
        #expect(given == [])
    }

    @Test func `everything belongs to a role that nobody logs in as`() async throws {
        let strays = try await TestSQL.texts(
            """
            select c.relname::text from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relowner <> 'thidua_owner'::regrole and c.relkind <> 'i'
            union all
            select p.oid::regprocedure::text from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.proowner <> 'thidua_owner'::regrole
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            """)
        #expect(strays == [])
        let logins = try await TestSQL.texts(
            "select rolname::text from pg_roles where rolname like 'thidua\\_%' and (rolcanlogin or rolsuper)"
        )
        // Who has no right but to present somebody's session.
        #expect(logins == ["thidua_service"])
    }

    @Test func `functions that act as the owner or guard find names in a fixed place`() async throws {
        let loose = try await TestSQL.texts(
            """
            select p.oid::regprocedure::text from pg_proc p
            where p.pronamespace = 'public'::regnamespace
                and (p.prosecdef or p.prorettype = 'trigger'::regtype)
                and not coalesce(p.proconfig, '{}') @> array['search_path=public, pg_temp']
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            order by 1
            """)
        #expect(loose == [])
    }

    @Test func `views show what the reader may see`() async throws {
        let open = try await TestSQL.texts(
            """
            select c.relname::text from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
                and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']
            """)
        #expect(open == [])
    }

    /// What a unit reads is found by index, however many rows the others have.
    @Test(arguments: ["nomination", "dossier", "campaign"])
    func `rows of a unit are found by index`(table: String) async throws {
        try await TestSQL.run("vacuum analyze \(table)")
        let plan = try await TestSQL.texts(
            "select format('%s', p) from plan_of('\(table)') p",
            setup: """
                create function plan_of(name text) returns setof text language plpgsql as $$
                begin
                    return query execute format('explain select * from %I', name);
                end $$;
                set enable_seqscan = off; set role "vp.phuhuu"
                """
        ).compactMap { $0 }.joined(separator: "\n")
        #expect(plan.contains("Index Cond: ("), "\(plan)")
        #expect(plan.contains("= ANY ("), "\(plan)")
    }
}

extension String {
    /// Without spaces at its end.
    fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
