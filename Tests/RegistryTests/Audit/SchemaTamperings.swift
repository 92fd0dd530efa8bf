/// What whoever owns the tables may do to the schema, and how a verification names it.
extension SchemaTamperTests {
    static let definitions = [
        Tampering(
            "a function says yes",
            "create or replace function require_leader(unit bigint) returns void language plpgsql stable "
                + "security definer set search_path = public, pg_temp as $$ begin end $$",
            "definition_changed require_leader(unit bigint) function"),
        Tampering(
            "a trigger function that writes no entries",
            "create or replace function audit_of_award() returns trigger language plpgsql security definer "
                + "set search_path = public, pg_temp as $$ begin return null; end $$",
            "definition_changed audit_of_award() function"),
        Tampering(
            "a function with rights of its caller", "alter function approve_decision security invoker",
            "definition_changed approve_decision("),
        Tampering(
            "a function with another path",
            "alter function require_audit() set search_path = pg_temp, public",
            "definition_changed require_audit() function"),
        Tampering(
            "a function of another owner", "alter function require_audit() owner to postgres",
            "definition_changed require_audit() function"),
        Tampering(
            "a function that anybody may call", "grant execute on function change_role(text) to public",
            "definition_changed change_role(command text) function"),
        Tampering(
            "a function for the verifier's eyes",
            "create function public.sha256(text) returns bytea language sql as $$ select ''::bytea $$",
            "definition_unexpected sha256(text) function"),
        Tampering(
            "a trigger when (false)",
            "create or replace trigger award_fixed after update on award for each row when (false) "
                + "execute function refuse_all_but_relinking()",
            "definition_changed award.award_fixed trigger"),
        Tampering(
            "a trigger that is off", "alter table award disable trigger award_fixed",
            "definition_changed award.award_fixed trigger"),
        Tampering(
            "a trigger for replicas only", "alter table award enable replica trigger audit_updated",
            "definition_changed award.audit_updated trigger"),
        Tampering(
            "a trigger that is gone", "drop trigger ballot_fixed on ballot",
            "definition_missing ballot.ballot_fixed trigger"),
        Tampering(
            "a trigger of their own",
            "create trigger aaa before update on award for each row execute function suppress_redundant_updates_trigger()",
            "definition_unexpected award.aaa trigger"),
        Tampering(
            "policies off", "alter table matter disable row level security",
            "definition_changed matter relation"),
        Tampering(
            "a policy for all", "create policy everybody on matter using (true)",
            "definition_unexpected matter.everybody policy"),
        Tampering(
            "a policy that lets through", "alter policy matter_read_within on matter using (true)",
            "definition_changed matter.matter_read_within policy"),
        Tampering(
            "a right on a table", "grant update on award to thidua_office",
            "definition_changed award relation"),
        Tampering(
            "a right on a column", "grant update (name) on award to thidua_office",
            "definition_changed award.name column"),
        Tampering(
            "a right to create", "grant create on schema public to thidua_viewer",
            "definition_changed public schema"),
        Tampering(
            "a table of another owner", "alter table award owner to postgres",
            "definition_changed award relation"),
        Tampering(
            "a constraint that is gone", "alter table award drop constraint award_bonus_ck",
            "definition_missing award.award_bonus_ck constraint"),
        Tampering(
            "foreign keys that are off", "alter table award disable trigger all",
            "definition_changed award.award_decision_fk constraint"),
        Tampering(
            "a unique index that is gone", "alter table award drop constraint award_ordinal_uk cascade",
            "definition_missing award_ordinal_uk index"),
        Tampering(
            "a column that is gone", "alter table award drop column honorific cascade",
            "definition_missing award.honorific column"),
        Tampering(
            "a column with a default", "alter table award alter column name set default 'Ai đó'",
            "definition_changed award.name column"),
        Tampering(
            "a view that shows all",
            "do $$ begin execute 'create or replace view standing_award with (security_invoker = true) as ' "
                + "|| regexp_replace(pg_get_viewdef('standing_award'), 'v.award_id = a.award_id', 'v.award_id = v.award_id'); end $$",
            "definition_changed standing_award relation"),
        Tampering(
            "a view with rights of its owner",
            "alter view standing_award set (security_invoker = false)",
            "definition_changed standing_award relation"),
        Tampering(
            "a view before the audit",
            "alter table audit_seal rename to seal; create view audit_seal as select * from seal",
            "definition_changed audit_seal relation"),
        Tampering(
            "a rule", "create rule hush as on delete to authority_kind do instead nothing",
            "definition_unexpected authority_kind.hush rule"),
        Tampering(
            "an exemption from the audit",
            "update audit_table set columns = null, exempt_because = 'Không cần' where table_name = 'award'",
            "definition_unexpected award exemption"),
        Tampering(
            "a cast between the audit and its hash",
            "create function spoken(json) returns text language sql immutable as $$ select '{}' $$; "
                + "create cast (json as text) with function spoken(json)",
            "definition_unexpected json as text cast"),
        Tampering(
            "an operator",
            "create function same(json, json) returns boolean language sql as $$ select true $$; "
                + "create operator public.= (leftarg = json, rightarg = json, function = same)",
            "definition_unexpected public.=(json,json) operator"),
        Tampering(
            "a part of an extension",
            "create function helper() returns text language sql as $$ select '' $$; "
                + "alter extension btree_gist add function helper()",
            "definition_unexpected helper() function"),
    ]

    static let intrusions = [
        Tampering(
            "a path to copies",
            "create schema copy; create table copy.audit_entry (like public.audit_entry); "
                + "do $$ begin execute format('alter database %I set search_path = copy, public', current_database()); end $$",
            "intruder copy.audit_entry copy: r"),
        Tampering(
            "a path for the database",
            "do $$ begin execute format('alter database %I set search_path = copy, public', current_database()); end $$",
            "search_path setting: search_path=copy, public"),
        Tampering(
            "triggers off for the database",
            "do $$ begin execute format('alter database %I set session_replication_role = replica', current_database()); end $$",
            "session_replication_role setting: session_replication_role=replica"),
        Tampering(
            "a copy of a function",
            "create schema copy; create function copy.acting_account() returns text language sql as $$ select 'x' $$",
            "intruder copy.acting_account copy"),
        Tampering(
            "a function among the server's own",
            "set allow_system_table_mods = on; "
                + "create function pg_catalog.spoken(json) returns text language sql as $$ select '{}' $$",
            "intruder pg_catalog.spoken server"),
        Tampering(
            "rows beside a table", "create schema copy; create table copy.hidden () inherits (public.award)",
            "intruder copy.hidden inherits public.award inheritance"),
        Tampering(
            "an event trigger",
            "create function quiet() returns event_trigger language plpgsql as $$ begin end $$; "
                + "create event trigger quiet on ddl_command_start execute function quiet()",
            "intruder quiet event trigger"),
    ]

    static let entries = [
        Tampering(
            "an honest update of an issued award with its guard off",
            "alter table award disable trigger award_fixed; "
                + "update award set name = 'Người Khác' where award_id = (select min(award_id) from award); "
                + "alter table award enable trigger award_fixed",
            "fixed_changed award"),
        Tampering(
            "an honest update of an issued decision with its guard off",
            "alter table decision disable trigger decision_fixed; "
                + "update decision set decided_on = decided_on - 1 where state = 'issued'; "
                + "alter table decision enable trigger decision_fixed",
            "fixed_changed decision"),
        Tampering(
            "a vote that is taken back",
            "alter table ballot disable trigger ballot_fixed; "
                + "delete from ballot where ballot_id = (select max(ballot_id) from ballot); "
                + "alter table ballot enable trigger ballot_fixed",
            "fixed_removed ballot"),
        Tampering(
            "a basis that joins an issued decision",
            "alter table decision_basis disable trigger decision_basis_added; "
                + "insert into decision_basis select (x.b).* from (select json_populate_record(b, json_build_object("
                + "'ordinal', 99, 'legal_instrument_id', (select max(legal_instrument_id) from legal_instrument))) as b "
                + "from decision_basis b limit 1) x; alter table decision_basis enable trigger decision_basis_added",
            "fixed_added decision_basis"),
        Tampering(
            "an entry that is backdated", entry("happened_at = '2020-01-01'"), "entry_backdated"),
        Tampering(
            "an entry of tomorrow", entry("happened_at = now() + interval '1 day'"), "entry_postdated"),
        Tampering("an entry of another server", entry("cluster_id = 42"), "entry_foreign"),
        Tampering("an entry of nobody", entry("account = 'somebody'"), "account_unknown"),
        Tampering("an entry through no login", entry("login = 'somebody'"), "account_unknown"),
        Tampering(
            "an entry of a transaction that has not been", entry("transaction_id = transaction_id + 1000000"),
            "entry_unborn"),
        Tampering(
            "an entry of a transaction that is sealed", entry("transaction_id = 5"), "entry_inserted"),
        Tampering(
            "an emptied audit",
            "begin; set local session_replication_role = replica; delete from audit_entry; delete from audit_seal_part; "
                + "delete from audit_seal; commit",
            "table_unexplained award"),
        Tampering(
            "a table whose entries are gone",
            "begin; set local session_replication_role = replica; delete from audit_entry where table_name = 'ballot'; commit",
            "table_unexplained ballot"),
        Tampering(
            "seals that begin later",
            "begin; set local session_replication_role = replica; update audit_seal set seal_number = seal_number + 10; "
                + "update audit_seal_part set seal_number = seal_number + 10; commit",
            "seal_missing"),
        Tampering(
            "a seal that is backdated",
            "begin; set local session_replication_role = replica; "
                + "update audit_seal set sealed_at = '2020-01-01' where seal_number = 2; commit",
            "seal_backdated"),
    ]

    /// An entry that nobody wrote, and a change of it.
    static func entry(_ change: String) -> String {
        """
        insert into audit_entry (cluster_id, transaction_id, happened_at, account, login, command, table_name, operation,
            key, after)
        select audit_cluster(), pg_current_xact_id()::text::bigint, now(), current_user, session_user, 'thidua',
            'authority_kind', 'insert', 'own', '{}';
        begin; set local session_replication_role = replica;
        update audit_entry set \(change) where audit_entry_id = (select max(audit_entry_id) from audit_entry);
        commit
        """
    }
}
