# Registers out and in again: everything into an empty register, the second export byte for byte the first.
. "$ACCEPTANCE/lib.sh"

kinds='units persons heads posts ratings matters figures awards campaigns initiatives authors recognitions adoptions'
ok thidua init --sample
# What spreadsheets would run as formulas, and what does not fit a line of CSV.
psql "$THIDUA_DATABASE" -Xqc "update org_unit set abbreviation = '=1+1' where code = '30244.KT' and upper_inf(in_force)
    " -c "insert into org_unit_alias select org_unit_id, '@\"Kinh, tế\"' from org_unit where code = '30244.KT'"
# A register made up from numbers: units that end and begin again under one code, people of one name in one unit, words
# that begin like formulas, quotes, separators and blanks inside, births of every precision.
psql "$THIDUA_DATABASE" -Xq -v ON_ERROR_STOP=1 <<'SQL'
create function pick(i integer, salt integer, among text[]) returns text language sql as
    $$ select among[1 + abs(hashtext(i || '/' || salt)) % cardinality(among)] $$;
insert into org_unit (code, name, kind, in_force, abbreviation, decision_symbol)
select 'G' || i % 40, pick(i, 1, array['Xã', 'Phòng', '=Tổ', '"Hội"', 'Ấp; khóm']) || ' ' || i, pick(i, 2, array['commune', 'hamlet', 'school', 'other']),
    daterange(date '2020-01-01' + (i / 40) * 700, date '2020-01-01' + (i / 40) * 700 + 600), pick(i, 3, array[null, '+A', '-B', '@C', 'a,b']),
    pick(i, 4, array[null, 'QĐ-' || i])
from generate_series(0, 119) i;
insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, namesake)
select k.kind::recipient_kind, pick(i, 5, array['Lê', 'H''Hen', 'Ð ’Anh', '"Tám"', '-Y']) || ' ' || pick(i, 6, array['An', 'Bích; Ngọc', 'Chí,Thành', 'Đạt']),
    u.org_unit_id, case when k.kind = 'individual' then case b.precision when 'year' then make_date(1960 + i % 40, 1, 1)
        when 'month' then make_date(1960 + i % 40, 1 + i % 12, 1) when 'day' then date '1960-01-01' + i * 17 end end,
    case when k.kind = 'individual' then b.precision end, i
from generate_series(1, 600) i
cross join lateral (select pick(i, 7, array['individual', 'individual', 'collective', 'household']) as kind) k
cross join lateral (select pick(i, 8, array['year', 'month', 'day', null]) as precision) b
join lateral (select u.org_unit_id from org_unit u where u.code like 'G%' order by hashtext(u.org_unit_id || '/' || i) limit 1) u on true;
insert into person (recipient_id, family_name, given_name, sex, ethnicity, died_on)
select r.recipient_id, n.family_name, n.given_name, pick(r.namesake, 9, array['male', 'female', null]), pick(r.namesake, 10, array['Khmer', '=Kinh', null]),
    case when r.namesake % 9 = 0 then date '2024-02-29' end
from recipient r join org_unit u using (org_unit_id) cross join split_name(r.name) n
where u.code like 'G%' and r.recipient_kind = 'individual';
insert into collective (recipient_id, founded_on)
select r.recipient_id, case when r.namesake % 2 = 0 then date '1975-04-30' end
from recipient r join org_unit u using (org_unit_id) where u.code like 'G%' and r.recipient_kind = 'collective';
insert into household (recipient_id, address, head_id)
select r.recipient_id, pick(r.namesake, 11, array['Ấp 1, xã "Mới"', '=1+1', null]), (
    select p.recipient_id from person p join recipient q using (recipient_id)
    where q.org_unit_id = r.org_unit_id order by p.recipient_id limit 1)
from recipient r join org_unit u using (org_unit_id) where u.code like 'G%' and r.recipient_kind = 'household';
insert into rating (recipient_id, year, rating, paper)
select r.recipient_id, y, pick(r.namesake + y, 12, array['HTXS', 'HTT', 'HT', 'KHT']), pick(r.namesake + y, 13, array['1/QĐ', '=2/QĐ', null])
from recipient r join org_unit u using (org_unit_id) cross join generate_series(2021, 2025) y
where u.code like 'G%' and r.recipient_kind <> 'household' and hashtext(r.namesake || '/' || y) % 3 <> 0;
insert into unit_figure (recipient_id, year, members, members_ldtt, members_women)
select c.recipient_id, 2024, 10 + c.recipient_id % 30, 7, 5 from collective c join recipient r using (recipient_id) join org_unit u using (org_unit_id) where u.code like 'G%';
insert into matter (recipient_id, kind, opened_on, closed_on, outcome, counts_again_on, paper, closing_paper, closed_by)
select r.recipient_id, pick(r.namesake, 14, array['discipline', 'press', 'complaint']), date '2024-01-01' + r.namesake, c.closed,
    case when c.closed is not null then 'violation' end, case when c.closed is not null then date '2025-06-30' end,
    pick(r.namesake, 15, array['3/TB', '-4;TB', null]), case when c.closed is not null then '"5"/KL' end, case when c.closed is not null then 'vp' end
from recipient r join org_unit u using (org_unit_id)
cross join lateral (select case when r.namesake % 2 = 0 then date '2026-01-31' end as closed) c
where u.code like 'G%' and r.namesake % 7 = 0;
insert into post (recipient_id, title, org_unit_id, held, paper)
select r.recipient_id, pick(r.namesake, 16, array['Giáo viên', '=Trưởng phòng', 'Phó, "quyền"']), r.org_unit_id,
    daterange(date '2010-01-01' + r.namesake, case when r.namesake % 2 = 0 then date '2020-01-01' + r.namesake end), '6/QĐ'
from recipient r join org_unit u using (org_unit_id) where u.code like 'G%' and r.recipient_kind = 'individual';
insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage, stage_note)
select 'G-' || r.namesake, pick(r.namesake, 17, array['Mô hình', '=Cách làm', '"Đề tài"; mới']) || r.namesake, pick(r.namesake, 18, array['model', 'research']),
    r.org_unit_id, r.org_unit_id, 2000 + r.namesake % 25, pick(r.namesake, 19, array['piloted', 'stopped']), 'Hết kinh phí'
from recipient r join org_unit u using (org_unit_id) where u.code like 'G%' and r.recipient_kind = 'individual' and r.namesake % 5 = 0;
insert into initiative_author (initiative_id, recipient_id, share_percent)
select i.initiative_id, r.recipient_id, 1 + r.namesake % 100
from initiative i join recipient r on i.code = 'G-' || r.namesake join org_unit u on u.org_unit_id = r.org_unit_id and u.code like 'G%';
drop function pick;
SQL
ok thidua nomination import "$SAMPLE/nominations_2025.csv" --unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01
first=$THIDUA_DATABASE
name=$(psql "$first" -XAtc 'select current_database()')
trap 'for f in csv xlsx; do psql "$first" -Xqc "drop database if exists ${name}_$f with (force)"; done' EXIT

for format in csv xlsx; do
    step "All registers as $format"
    psql "$first" -Xqc "create database ${name}_$format template template0"
    again="$first dbname=${name}_$format"
    thidua init --database "$again" >/dev/null 2>&1
    for kind in $kinds; do
        ok thidua export "$kind" --output "$kind.$format" --database "$first"
        ok thidua import "$kind" "$kind.$format" --database "$again"
        ok thidua export "$kind" --output "again-$kind.$format" --database "$again"
        cmp "$kind.$format" "again-$kind.$format" || fail "$kind changed on the way"
        refused TD410 thidua import "$kind" "$kind.$format" --database "$again"
    done
done
stdout_lacks 'apostrophe'

step 'Text stays text, days stay days, for whoever opens the workbook'
unzip -p units.xlsx xl/worksheets/sheet1.xml >sheet.xml 2>/dev/null || python3 -c \
    "import zipfile; print(zipfile.ZipFile('units.xlsx').read('xl/worksheets/sheet1.xml').decode())" >sheet.xml
grep -q 't="inlineStr"><is><t xml:space="preserve">=1+1</t>' sheet.xml || fail 'a formula'
grep -q '<c s="2"><v>45839</v></c>' sheet.xml || fail '01/07/2025 is no day'

step 'Every mistake at once, and nothing is taken'
cat >sai.csv <<'CSV'
code,name,kind,parent_code,parent_from,in_force_from,in_force_to,bonus_rounding
99999,Xã Mới,commune,12345,,2025-02-30,,ceil_10k
30244,Xã Phú Hựu,commune,,,2025-08-01,,ceil_10k
99998,,commune,,,2025-08-01,2025-07-01,ceil_10k
CSV
before=$(psql "$first" -XAtc 'select count(*) from org_unit')
refused TD410 thidua import units sai.csv
stderr_has 'dòng 2'
stderr_has '2025-02-30'
stderr_has '12345'
stderr_has 'dòng 3'
stderr_has '(TD465)'
stderr_has 'dòng 4'
stderr_has '(TD260)'
rows "$before" 'select count(*) from org_unit'

step 'Words that a column does not know, and rows of one decision that differ'
printf '%s\n' code,name,kind,unit_code,introduced_by_code,started_year,stage \
    MOI-1,Mới,ideas,30244,30244,2025,piloted MOI-2,Mới,model,30244,30244,2025,stopped >sai.csv
refused TD410 thidua import initiatives sai.csv
stderr_has 'dòng 2, cột Loại'
stderr_has '(TD481)'
stderr_has 'dòng 3, cột Ghi chú giai đoạn'
printf '%s\n' initiative_code,scope,recognised_by,recognised_on,is_effective,is_replicable \
    KHONG-CO,everywhere,Chủ tịch,2025-02-01,true,maybe >sai.csv
refused TD410 thidua import recognitions sai.csv
stderr_has '(TD482)'
stderr_has '“everywhere”'
stderr_has '“maybe”'
head -n 1 authors.csv >sai.csv
tail -n 1 authors.csv | sed 's/,[0-9]*$/,60/' >>sai.csv
refused TD410 thidua import authors sai.csv
stderr_has '(TD484)'
awk 'NR == 1 || NR == 2' awards.csv >sai.csv
awk 'NR == 2' awards.csv | sed 's/Về việc/Về chuyện/' >>sai.csv
psql "$first" -Xqc "create database ${name}_sai template template0"
trap 'for f in csv xlsx sai; do psql "$first" -Xqc "drop database if exists ${name}_$f with (force)"; done' EXIT
again="$first dbname=${name}_sai"
thidua init --database "$again" >/dev/null 2>&1
for kind in units persons; do ok thidua import "$kind" "$kind.csv" --database "$again"; done
refused TD410 thidua import awards sai.csv --database "$again"
stderr_has '(TD483)'
sed '2s/,1,/,một,/' persons.csv >sai.csv
refused TD410 thidua import persons sai.csv --database "$first"
stderr_has '“một”'

step 'Heads of households, and matters that contradict themselves'
{ head -n 1 heads.csv; awk 'NR == 2' heads.csv | sed 's/^household/collective/'; } >sai.csv
refused TD410 thidua import heads sai.csv --database "$first"
stderr_has '(TD481)'
columns=recipient_kind,recipient_name,unit_code,unit_from,kind,opened_on,closed_on,outcome,counts_again_on
person=$(awk -F, -v OFS=, 'NR > 1 && $1 == "individual" { print $1, $2, $5, $6; exit }' persons.csv)
printf '%s\n' "$columns" "$person,gossip,2025-02-01,,," "$person,press,2025-02-01,2025-01-01,no_violation,2026-01-01" \
    "$person,press,2025-02-01,2025-03-01,," >sai.csv
refused TD410 thidua import matters sai.csv --database "$again"
stderr_has '“gossip”'
stderr_has 'dòng 3, cột Kết luận ngày'
stderr_has 'dòng 3, cột Tính lại từ'
stderr_has 'dòng 4, cột Kết luận: '

step 'A campaign below another comes after it'
printf '%s\n' code,name,parent_campaign_code,unit_code,launched_by_others,manner,scope,period_from,period_to \
    MOI-2,Dưới,MOI-1,30244,false,yearly,unit,2025-01-01, MOI-1,Trên,,30244,false,weekly,unit,2025-01-01,2024-01-01 >sai.csv
refused TD410 thidua import campaigns sai.csv --database "$first"
stderr_has 'dòng 2, cột Mã phong trào trên: Không có phong trào mã “MOI-1”'
stderr_has '“weekly”'
stderr_has '“2024-01-01”'
