# What the benchmarks of imports share. Sourced by them.

# Takes out what an import wrote, as if it had not been: rows by id, then their space at the tables' ends.
forget_import() {
    PGOPTIONS='-c session_replication_role=replica' psql -X -q -v ON_ERROR_STOP=1 -d "$database" <<'SQL'
select last_dossier, last_recipient, last_nomination from benchmark.complete \gset
delete from nomination where nomination_id > :last_nomination;
delete from import_batch where dossier_id > :last_dossier;
delete from dossier where dossier_id > :last_dossier;
delete from person where recipient_id > :last_recipient;
delete from recipient where recipient_id > :last_recipient;
do $$ begin perform benchmark.set_sequences(); end $$;
SQL
    psql -X -q -d "$database" -c 'vacuum analyze nomination, import_batch, dossier, person, recipient' -c checkpoint
}

# The rival's table, as `nomination` but for its keys; with the type of its texts.
make_rival() {
    psql -X -q -v ON_ERROR_STOP=1 -d "$database" <<SQL
set client_min_messages = warning;
drop table if exists benchmark.rival;
create table benchmark.rival (
    nomination_id bigint generated always as identity primary key, dossier_id bigint not null default 1,
    ordinal integer not null, recipient_kind text, honorific $1, name $1 not null, born_on date,
    personal_number text, post $1, unit_code text, unit_name $1 not null,
    award_kind_code text not null, achievement_year integer not null, achievement $1 not null, note $1,
    unique (dossier_id, ordinal), unique (personal_number, dossier_id, award_kind_code, achievement_year));
create index on benchmark.rival (unit_code);
checkpoint;
SQL
}

check_rows() {
    local found
    found=$(psql -X -At -d "$database" -c "select count(*) from nomination, benchmark.complete
        where nomination_id > last_nomination")
    [ "$found" = "$1" ] || { echo "expected $1 nominations, found $found" >&2; exit 1; }
    psql -X -q -d "$database" -c 'drop table benchmark.rival'
}
