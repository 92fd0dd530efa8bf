# A CSV file of nominations into the register, against psql \copy of the file into a bare table.
#
# In size L one million rows: 90 % of them name a person of the register by personal number, 5 % by unit, name and
# birth, 5 % are new. Ours checks every cell, finds or makes every recipient, checks the rows as a set, and commits
# nominations, recipients and the import's record in one transaction. The rival's table has the file's columns in
# the types of `nomination`, and as many indexes of the same kinds; it checks and resolves nothing. Each run starts
# from the same state. R = our time / psql's; lower is better. Peak memory of our process: at most 32 MiB.
default_size=L default_runs=3
source "$here/import.bash"

rows_of() { case $1 in S) echo 20000 ;; M) echo 200000 ;; L) echo 1000000 ;; esac; }

# Row r names person r (again and again in earlier years, when there are fewer persons than rows).
write_file() {
    psql -X -q -d "$database" -c "\\copy ($(tr '\n' ' ' <<SQL
        select r as "STT", 'Cá nhân' as "Loại đối tượng", h.wording as "Danh xưng", w.name as "Họ và tên",
            to_char(w.born_on, 'DD/MM/YYYY') as "Ngày sinh", w.personal_number as "Số định danh",
            o.title as "Chức vụ", u.code as "Mã đơn vị", u.name as "Đơn vị", 'LDTT' as "Mã danh hiệu",
            2025 - (r - 1) / s.persons as "Năm thành tích", a.wording as "Thành tích",
            case when r % 10 = 0 then 'Bản kê khai ngày 20/11/2025' end as "Ghi chú"
        from generate_series(1, $1) r
        cross join benchmark.size s
        join recipient p on p.recipient_id = (r - 1) % s.persons + 1
        join benchmark.names(50000001, 50000000 + $1) n on n.id = 50000000 + r
        cross join lateral (
            select case when r % 20 = 7 then concat_ws(' ', n.family, n.middle, n.given) else p.name end as name,
                case when r % 20 = 7 then date '2003-01-01' + benchmark.pick(r, 12, 700) else p.born_on end as born_on,
                case when r % 20 = 7 then '099' || lpad(r::text, 9, '0') else p.personal_number end as personal_number,
                benchmark.pick(case when r % 20 = 7 then 50000000 + r else p.recipient_id end, 1, 2) as sex) w
        join org_unit u on u.org_unit_id = p.org_unit_id
        join benchmark.honorific h on h.sex = w.sex
        join benchmark.post o on o.n = benchmark.pick(r, 13, 12)
        join benchmark.achievement a on a.n = benchmark.pick(r, 14, 960)
        order by r
SQL
    )) to '$home/files/nominations.csv' csv header"
}

measure() {
    local rows file=$home/files/nominations.csv columns
    rows=$(rows_of "$size")
    columns='ordinal, recipient_kind, honorific, name, born_on, personal_number, post, unit_code, unit_name,'
    columns+=' award_kind_code, achievement_year, achievement, note'
    write_file "$rows"
    echo "  $rows rows, $(($(stat -c %s "$file") / 1000000)) MB"
    before() { if [ "$1" = ours ]; then forget_import; else make_rival nfc_text; fi; }
    ours() {
        watched "$program" nomination import "$file" --unit T01 --to T01 --on 2025-12-01 --database "$conninfo" \
            >"$home/files/ours.log" 2>&1 || { head -n 20 "$home/files/ours.log" >&2; exit 1; }
    }
    rival() { PGDATESTYLE='ISO, DMY' psql -X -q -d "$database" -c "\\copy benchmark.rival ($columns) from '$file' csv header"; }
    interleave
    check_rows "$rows"
    forget_import
    rm -f "$file"
}
