# A list as a unit writes it into the register, against psql \copy of the same rows into a bare table.
#
# In size M 100,000 rows of nine columns below a title, parted by semicolons. Units and awards are words, a third of
# them in capitals, with parted letters (NFD) or odd spaces; 60 % of the people are known by number, 35 % by name, birth
# and unit, 5 % are new; two in a thousand are spelled almost like somebody, which the officer has answered in a file.
# Ours understands header, units, awards and people, looks for near names and repeated nominations, and commits. The
# rival reads the rows without the title into a table with as many indexes, no keys, and checks nothing. R = our time
# / psql's; lower is better, target 8.0. Peak memory of our process: at most 64 MiB.
default_size=M default_runs=5
source "$here/import.bash"

rows_of() { case $1 in S) echo 4000 ;; M) echo 100000 ;; L) echo 1000000 ;; esac; }

# Row r names person r. A unit is named where nobody else bears its name and a place's name says more than kinds of
# units (a school of Trường Hội is like any school), and given by its code elsewhere.
write_rows() {
    psql -X -q -d "$database" -c "\\copy ($(tr '\n' ' ' <<SQL
        select r as "TT", case r % 7 when 0 then upper(w.name) when 1 then normalize(w.name, nfd)
                when 2 then '  ' || replace(w.name, ' ', '  ') else w.name end as "Họ và tên",
            to_char(w.born_on, 'FMDD/FMMM/YYYY') as "Ngày tháng năm sinh",
            case when r % 20 < 12 then p.personal_number end as "Số CCCD", o.title as "Chức vụ",
            case when m.units > 1 or u.name like '%Trường Hội%' then u.code when r % 9 = 0 then upper(u.name) when r % 9 = 1 then normalize(u.name, nfd)
                when r % 9 = 2 then replace(u.name, ' ', '  ') else u.name end as "Đơn vị công tác",
            case r % 3 when 0 then 'Lao động tiên tiến' when 1 then 'LAO ĐỘNG TIÊN TIẾN'
                else 'Danh hiệu "Lao động tiên tiến"' end as "Danh hiệu đề nghị",
            2026 as "Năm", a.wording as "Thành tích"
        from generate_series(1, $1) r
        cross join benchmark.size s
        join recipient p on p.recipient_id = (r - 1) % s.persons + 1
        join benchmark.names(50000001, 50000000 + $1) n on n.id = 50000000 + r
        cross join lateral (
            select case when r % 20 = 19 then concat_ws(' ', n.family, n.middle, n.given)
                    when r % 160 = 13 then replace(p.name, 'Nguyễn ', 'Nguyển ') else p.name end as name,
                case when r % 20 = 19 then date '2003-01-01' + benchmark.pick(r, 12, 700) else p.born_on end as born_on) w
        join org_unit u on u.org_unit_id = p.org_unit_id
        join (select x.name, count(*) as units from org_unit x group by x.name) m on m.name = u.name
        join benchmark.post o on o.n = benchmark.pick(r, 13, 12)
        join benchmark.achievement a on a.n = benchmark.pick(r, 14, 960)
        order by r
SQL
    )) to '$home/files/checked-rows.csv' csv header delimiter ';'"
}

# The list below its title; then every question is asked once, and answered that nobody in the register is meant.
write_list() {
    {
        echo 'SỞ NỘI VỤ;;;;;;;;'
        echo 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026;;;;;;;;'
        echo ';;;;;;;;'
        cat "$home/files/checked-rows.csv"
    } >"$home/files/checked.csv"
    "$program" "${import[@]}" --dry-run --questions "$home/files/answers.csv" >"$home/files/preview.txt" 2>&1 || true
    sed -i '/,recipient,/s/,$/,new/' "$home/files/answers.csv"
}

measure() {
    local rows
    local -a import=(nomination import "$home/files/checked.csv" --unit T01 --to T01 --on 2026-01-05 --database "$conninfo")
    rows=$(rows_of "$size")
    # What an interrupted run left would be corrected instead of taken in.
    forget_import
    write_rows "$rows"
    write_list
    echo "  $rows rows, $(($(stat -c %s "$home/files/checked.csv") / 1000000)) MB," \
        "$(($(wc -l <"$home/files/answers.csv") - 1)) answers"
    before() { if [ "$1" = ours ]; then forget_import; else make_rival text; fi; }
    ours() {
        watched "$program" "${import[@]}" --resolve "$home/files/answers.csv" >"$home/files/ours.log" 2>&1 ||
            { head -n 20 "$home/files/ours.log" >&2; exit 1; }
    }
    rival() {
        PGDATESTYLE='ISO, DMY' psql -X -q -d "$database" -c "\\copy benchmark.rival (ordinal, name, born_on,
            personal_number, post, unit_name, award_kind_code, achievement_year, achievement)
            from '$home/files/checked-rows.csv' csv header delimiter ';'"
    }
    interleave
    check_rows "$rows"
    forget_import
    rm -f "$home/files/checked.csv" "$home/files/checked-rows.csv" "$home/files/answers.csv"
}
