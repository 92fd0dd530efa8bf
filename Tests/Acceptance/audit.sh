# The audit: who changed what, seals that show every later change of it, and the register as it stood.
. "$ACCEPTANCE/lib.sh"
draft_sample
owner() { ok psql "$THIDUA_DATABASE" -Xqc "begin; set local session_replication_role = replica; $1; commit"; }

step 'An office of one unit does not read the log of all'
first=$(nomination "$dossier" 'Phòng Kinh tế')
refused TD351 thidua audit log --nomination "$first"
refused TD351 thidua nomination show "$first" --as-of 2999-01-01
as nobody

step 'Who, when, by which command, before and after'
ok thidua audit log --nomination "$first" --format table
stdout_has 'council record'
stdout_has 'Trạng thái: Đã tiếp nhận → Hội đồng đề nghị'
ok thidua audit log --nomination "$first" --format table --lang en
stdout_has 'State: Received → Recommended'
ok thidua audit log --table nomination --key "$first" --newest 1 --format csv
stdout_has '""state"": ""recommended""'
exits 64 thidua audit log --key "$first"

step 'Sealed; the seals are kept elsewhere'
refused TD344 thidua audit prove 1
ok thidua audit seal --format csv
ok thidua audit seal
stderr_has 'Không có gì mới để niêm phong.'
ok thidua audit seals --output seals.json
ok thidua audit verify --data --against seals.json
stderr_has 'Mọi thứ đều khớp.'
ok thidua audit prove 5 --output proof.json
ok env THIDUA_DATABASE=host=/nowhere thidua audit verify --proof proof.json --against seals.json
sed 's/"account": "[^"]*"/"account": "somebody"/' proof.json >forged.json
refused TD349 thidua audit verify --proof forged.json
refused TD345 thidua audit verify --proof seals.json
refused TD346 thidua audit verify --against proof.json
refused TD343 thidua audit prove 123456789

step 'A dump is verified apart from the server that it came from'
ok pg_dump --format=custom --file=register.dump "$THIDUA_DATABASE"
ok thidua audit verify --dump register.dump --against seals.json
# A session that is logged in may have made a cast on a type of its own: it is dumped, and is no part of the register.
psql -q -X "$THIDUA_DATABASE" >/dev/null <<'SQL' &
create type pg_temp.own as (a text);
create function pg_temp.words(e pg_temp.own) returns text language sql as $$ select e.a $$;
create cast (pg_temp.own as text) with function pg_temp.words(pg_temp.own);
select pg_sleep(600);
SQL
session=$!
until [ "$(psql -X -At "$THIDUA_DATABASE" -c 'select count(*) from pg_cast where oid >= 16384')" = 1 ]; do sleep 0.1; done
ok pg_dump --format=custom --file=with_cast.dump "$THIDUA_DATABASE"
psql -q -X -c 'select pg_terminate_backend(pid) from pg_stat_activity where query like $$%pg_sleep(600)%$$ and pid <> pg_backend_pid()' \
    "$THIDUA_DATABASE" >/dev/null
wait "$session" || true
ok thidua audit verify --dump with_cast.dump --against seals.json
stderr_has 'Mọi thứ đều khớp.'
# Rights to a function of PostgreSQL's own are dumped as well, and another version may not have it by those arguments.
psql -q -X "$THIDUA_DATABASE" <<'SQL'
set allow_system_table_mods = on;
create function pg_catalog.of_another_version() returns integer language sql as 'select 1';
revoke execute on function pg_catalog.of_another_version() from public;
SQL
ok pg_dump --format=custom --file=elsewhere.dump "$THIDUA_DATABASE"
psql -q -X "$THIDUA_DATABASE" -c 'set allow_system_table_mods = on' -c 'drop function pg_catalog.of_another_version()'
ok thidua audit verify --dump elsewhere.dump --against seals.json
stderr_has 'Mọi thứ đều khớp.'
refused TD354 thidua audit verify --dump seals.json
exits 64 thidua audit verify --dump register.dump --proof proof.json

step 'As it stood'
refused TD341 thidua nomination show "$first" --as-of 2001-01-01
refused TD342 thidua nomination show "$first" --as-of 2999-01-01
exits 64 thidua nomination show "$first" --as-of yesterday
owner "update audit_entry set happened_at = '2025-12-11'; update audit_table set began_at = '2025-01-01'"
paper=(--number 12/QĐ-UBND --as "$head" --date 2025-12-20 "${unmet[@]}")
ok thidua decision approve "$decision" "${paper[@]}" --yes
ok thidua nomination show "$first"
stdout_has 'awarded'
ok thidua nomination show "$first" --as-of '2025-12-20 08:00'
stdout_has 'recommended'
stdout_lacks 'awarded'
ok thidua nomination list --dossier "$dossier" --as-of 20/12/2025
stdout_lacks 'awarded'
ok thidua decision show "$decision" --as-of 2025-12-20
stdout_has 'Số:      /QĐ-UBND'
ok thidua decision show "$decision"
stdout_has 'Số: 12/QĐ-UBND'
ok thidua list certificates --decision "$decision" --as-of 2025-12-20 --format csv
stdout_lacks 'QĐ-UBND'
ok thidua list commendations --decision "$decision" --as-of 2025-12-20
stdout_has 'Phòng Kinh tế'
refused TD104 thidua list certificates --decision 12/QĐ-UBND@2025 --as-of 2025-12-20

step 'Nobody changes the audit; who forces it is found'
ok psql "$THIDUA_DATABASE" -Xqc "begin; set local session_replication_role = replica; delete from audit_seal_part; \
    delete from audit_seal; delete from audit_entry where table_name = 'audit_seal'; commit"
ok thidua audit seal --format csv
ok thidua audit verify --data
exits 1 thidua audit verify --against seals.json
stdout_has 'kept_differs'
exits 1 psql "$THIDUA_DATABASE" -Xqc "update audit_entry set account = 'somebody'"
owner "update audit_entry set account = 'somebody' where audit_entry_id = 7;
    delete from audit_entry where audit_entry_id = 9; update award set name = 'Người Khác' where ordinal = 1"
exits 1 thidua audit verify --data
stderr_has '(TD348)'
stdout_has $'entry_altered\t1\t7\t'
stdout_has $'entry_removed\t1\t9\t'
stdout_has 'row_altered'
exits 1 thidua audit verify --format table --lang en
stdout_has 'Entry altered'
