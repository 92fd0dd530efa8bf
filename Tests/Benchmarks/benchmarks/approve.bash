# A decision of 5,000 lines approved, against a bare insert … select of the same rows.
#
# Ours is the whole process `thidua decision approve`: the draft read and shown, every finding looked for, nominations
# locked, four eyes and the right to sign seen to, lines, bases, certificates and steps written, the draft removed. The
# rival is psql with three `insert … select` for the same lines, certificates and steps, and the number of the decision:
# nothing is checked, but the same triggers and foreign keys work and the audit is written. Each on a fresh copy of one
# prepared database. R = our time / psql's; lower is better, target 3.0.
default_size=S default_runs=7

lines=5000

# Takes 5,000 nominations as far as a draft, through the program, in a database of their own.
prepare() {
    local file=$home/files/approve.csv dossier connection="host=$home/run user=postgres dbname=bench_draft"
    run() { "$program" "$@" --database "$connection" 2>>"$home/files/prepare.log"; }
    PGOPTIONS='-c client_min_messages=warning' psql -X -q -d postgres -c 'drop database if exists bench_draft with (force)' \
        -c "create database bench_draft template $database strategy file_copy"
    awk -v n=$lines 'BEGIN {
        print "Loại đối tượng,Họ và tên,Mã đơn vị,Đơn vị,Mã danh hiệu,Năm thành tích,Thành tích"
        for (i = 1; i <= n; i++)
            printf "Cá nhân,Người Thứ %d,T01,Văn phòng,BK_BT,2025,Có thành tích xuất sắc trong năm 2025\n", i + 10000
    }' >"$file"
    : >"$home/files/prepare.log"
    run account add bench.leader 'Lãnh Đạo Thử' --role leader --everywhere >/dev/null
    run org signer add T01 bench.leader 'Chủ tịch' --from 2025-01-01 >/dev/null
    run nomination import "$file" --unit T01 --to T01 --on 2025-12-01 >/dev/null
    dossier=$(psql -X -At -d bench_draft -c 'select max(dossier_id) from dossier')
    run dossier submit "$dossier" --number 1/TTr-T01 --date 2025-12-01 >/dev/null
    run dossier receive "$dossier" --date 2025-12-01 >/dev/null
    run council record --dossier "$dossier" --date 2025-12-05 --minutes 1/BB-HĐ --members 9 --present 9 >/dev/null
    decision=$(run decision draft --authority T01 --dossier "$dossier" --on 2025-12-10)
    psql -X -q -d bench_draft -c 'vacuum analyze' -c checkpoint
}

measure() {
    prepare || { cat "$home/files/prepare.log" >&2; exit 1; }
    local run="host=$home/run user=postgres dbname=bench_run"
    before() {
        [ -z "${is_done-}" ] || written
        is_done=yes
        PGOPTIONS='-c client_min_messages=warning' psql -X -q -d postgres -c 'drop database if exists bench_run with (force)' \
            -c 'create database bench_run template bench_draft strategy file_copy' -c checkpoint
        # A connection fills the caches of the new database.
        psql -X -q -d bench_run -c 'select count(*) from nomination' -c 'select count(*) from award' >/dev/null
    }
    ours() {
        watched "$program" decision approve "$decision" --number 9001/QĐ-UBND --date 2025-12-10 --as bench.leader --yes \
            --unmet-because "Đã xem xét đủ hồ sơ" \
            --database "$run" >"$home/files/ours.log" 2>&1 || { head -n 20 "$home/files/ours.log" >&2; exit 1; }
    }
    rival() {
        psql -X -q -v ON_ERROR_STOP=1 -v decided="$decision" -d bench_run <<'SQL'
set role thidua_owner;
begin;
insert into award (
    decision_id, ordinal, group_ordinal, nomination_id, recipient_id, recipient_kind, award_kind_id, achievement_year,
    honorific, name, post, unit_name, org_unit_id, achievement, bonus_multiplier, base_salary_vnd, bonus_vnd,
    commendation_type, achievement_key)
select l.decision_id, l.ordinal, l.ordinal, n.nomination_id, n.recipient_id, n.recipient_kind, k.award_kind_id,
    n.achievement_year, l.honorific, l.name, l.post, l.unit_name, n.org_unit_id, l.achievement, ak.bonus_multiplier,
    case when ak.bonus_multiplier is not null then b.amount_vnd end,
    bonus_vnd(ak.bonus_multiplier, b.amount_vnd, u.bonus_rounding), n.commendation_type, n.achievement_key
from draft_line l
join nomination n using (nomination_id)
join award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> date '2025-12-10'
join award_kind_recipient ak on ak.award_kind_id = k.award_kind_id and ak.recipient_kind = n.recipient_kind
join decision d using (decision_id)
join org_unit u on u.org_unit_id = d.org_unit_id
left join base_salary b on b.in_force @> date '2025-12-10'
where l.decision_id = :decided;
insert into certificate (award_id) select award_id from award where decision_id = :decided;
insert into nomination_event (nomination_id, event) select nomination_id, 'award' from draft_line where decision_id = :decided;
update decision set state = 'issued', number = 9001, symbol = 'QĐ-UBND', decided_on = '2025-12-10', signer_name = 'X',
    signer_post = 'X', approved_at = now(), approved_by = 'bench.leader' where decision_id = :decided;
commit;
SQL
    }
    interleave ms 1000
    written
    psql -X -q -d postgres -c 'drop database bench_run with (force)' -c 'drop database bench_draft with (force)'
}

# Whoever came last must have written all.
written() {
    local found
    found=$(psql -X -At -d bench_run -c "select count(*) from award join certificate using (award_id)
        join nomination using (nomination_id) where decision_id = $decision and state = 'awarded'")
    [ "$found" = $lines ] || { echo "expected $lines lines, found $found" >&2; exit 1; }
}
