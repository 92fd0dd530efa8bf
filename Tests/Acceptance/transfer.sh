# Registers out and in again: everything into an empty register, the second export byte for byte the first.
. "$ACCEPTANCE/lib.sh"

kinds='units persons posts ratings figures awards initiatives authors recognitions adoptions'
ok thidua init --sample
# What spreadsheets would run as formulas, and what does not fit a line of CSV.
psql "$THIDUA_DATABASE" -Xqc "update org_unit set abbreviation = '=1+1' where code = '30244.KT' and upper_inf(in_force)
    " -c "insert into org_unit_alias select org_unit_id, '@\"Kinh, tế\"' from org_unit where code = '30244.KT'"
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
