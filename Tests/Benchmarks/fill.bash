# Fills a database of the size asked for, once. Sourced by `run`.

size_of() {
    case $1 in
    S) echo "units=200 provinces=1 communes=5 persons=5000 decisions=100 decisions_2024=10 nominated=20 open_dossiers=4" ;;
    M) echo "units=5000 provinces=2 communes=130 persons=100000 decisions=1750 decisions_2024=180 nominated=120 open_dossiers=104" ;;
    L) echo "units=120000 provinces=34 communes=3300 persons=2500000 decisions=50000 decisions_2024=2500 nominated=1200 open_dossiers=1040" ;;
    *) echo "the sizes are S, M and L" >&2; exit 64 ;;
    esac
}

# What the data depend on. Functions and catalogue are left out: `db migrate` keeps them up to date in place.
generator_hash() {
    { cat "$here/generate.sql" "$here"/../../sql/migrations/*.sql; size_of "$size"; } | sha256sum | cut -c 1-16
}

# A session that loads: no triggers, plenty of memory, commits that need not reach the disk one by one.
loader() {
    PGOPTIONS="-c session_replication_role=replica -c work_mem=512MB -c maintenance_work_mem=1GB \
-c synchronous_commit=off -c max_parallel_workers_per_gather=0 -c max_parallel_maintenance_workers=0" \
        psql -X -q -v ON_ERROR_STOP=1 -d "$database" "$@"
}

migrate() {
    "$program" db migrate --database "$conninfo" >"$home/files/migrate.log" 2>&1 ||
        { cat "$home/files/migrate.log" >&2; exit 1; }
}

call() { loader -At -c "select benchmark.$1" >/dev/null; }

# Splits decisions first...last into chunks, and hands them to a function of the generator.
call_in_chunks() {
    local function=$1 first=$2 last=$3 chunk=2500 upper
    while [ "$first" -le "$last" ]; do
        upper=$((first + chunk - 1 < last ? first + chunk - 1 : last))
        call "$function($first, $upper)"
        first=$((upper + 1))
    done
}

# Runs two commands side by side; both must succeed.
both() {
    local status=0
    "$1" & local one=$!
    "$2" & local two=$!
    wait "$one" || status=1
    wait "$two" || status=1
    return $status
}

say_step() { echo "  $(printf '%4d' $((SECONDS - started))) s  $1"; }

fill() {
    local size=$1 started=$SECONDS total half
    local -a variables=()
    local pair
    for pair in $(size_of "$size"); do
        variables+=(-v "$pair")
        [ "${pair%%=*}" != decisions ] || total=$((${pair#*=} + 1))
    done
    half=$((total / 2))
    echo "Filling $database (kept for later runs)"
    PGOPTIONS="-c client_min_messages=warning" psql -X -q -d postgres -c "drop database if exists $database with (force)" -c "create database $database"
    migrate
    loader "${variables[@]}" -f "$here/generate.sql" >/dev/null
    call 'fill_units()'
    loader -c analyze
    call 'fill_plan()'
    say_step "units and plan"
    fill_who() { call 'fill_recipients()'; loader -c 'analyze recipient' -c 'analyze person'; }
    fill_proofs() { call 'fill_decisions()'; call_in_chunks fill_certificates 1 "$total"; }
    both fill_who fill_proofs
    say_step "recipients, decisions, certificates"
    fill_first() { call_in_chunks fill_awards 1 "$half"; }
    fill_second() { call_in_chunks fill_awards $((half + 1)) "$total"; }
    both fill_first fill_second
    say_step "awards"
    fill_road() { call 'fill_nominations()'; loader -c 'analyze nomination' -c 'analyze dossier'; call 'fill_facts()'; }
    fill_ratings() { call 'fill_ratings()'; }
    both fill_road fill_ratings
    call 'set_sequences()'
    say_step "nominations, ratings and other facts"
    export -f loader
    export database
    psql -X -At -0 -d "$database" -c "select definition from benchmark.index_definition
        order by pg_relation_size(owner::regclass) desc" | xargs -0 -P 2 -I '{}' bash -c 'loader -c "$1"' index '{}'
    say_step "indexes"
    vacuumdb -q -j 2 --analyze -d "$database"
    PGOPTIONS="-c client_min_messages=warning" psql -X -q -d "$database" -c checkpoint -c "drop table benchmark.plan cascade" \
        -c "create table benchmark.complete as select '$(generator_hash)'::text as generator, now() as made_at,
            (select max(dossier_id) from dossier) as last_dossier,
            (select max(recipient_id) from recipient) as last_recipient,
            (select max(nomination_id) from nomination) as last_nomination"
    say_step "vacuum; $(psql -X -At -d "$database" -c "select pg_size_pretty(pg_database_size('$database'))") on disk"
}

# Makes sure that the database of a size is there, complete and of this generator.
ensure_filled() {
    local size=$1 found
    database=bench_${size,,}
    conninfo="host=$home/run user=postgres dbname=$database"
    exec 8>"$home/$database.lock"
    flock 8
    found=$(psql -X -At -d "$database" -c 'select generator from benchmark.complete' 2>/dev/null || true)
    if [ "$found" = "$(generator_hash)" ]; then
        migrate
    else
        fill "$size" 8>&-
    fi
    exec 8>&-
}
