# The benchmarks' own PostgreSQL server: on disk, fsync on, Unix socket only. Sourced by `run`.

home=${THIDUA_BENCH_HOME:-/var/tmp/thidua-bench}

as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

server_programs() {
    local bin
    bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$bin" ] || { echo "PostgreSQL server programs not found: apt-get install postgresql" >&2; exit 1; }
    echo "$bin"
}

# An eighth of the memory, at most 2 GB.
shared_buffers() { awk '/^MemTotal/ { mb = int($2 / 8192); print (mb > 2048 ? 2048 : mb) "MB" }' /proc/meminfo; }

initialise_server() {
    local bin=$1
    # A folder without PG_VERSION in its final place is what an interrupted initdb left.
    rm -rf "$home/data.new"
    as_owner "$bin/initdb" -D "$home/data.new" -U postgres -E UTF8 --locale-provider=icu --icu-locale=vi \
        --locale=C.UTF-8 -A trust >"$home/initdb.log" 2>&1 || { cat "$home/initdb.log" >&2; exit 1; }
    as_owner tee -a "$home/data.new/postgresql.auto.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$home/run'
unix_socket_permissions = 0700
shared_buffers = '$(shared_buffers)'
work_mem = '64MB'
maintenance_work_mem = '512MB'
max_wal_size = '4GB'
random_page_cost = 1.1
effective_cache_size = '$(($(shared_buffers | tr -dc 0-9) * 4))MB'
checkpoint_timeout = '15min'
jit = off
CONF
    mv "$home/data.new" "$home/data"
}

# Starts the server unless it runs. Whoever comes second waits for the first, and finds it running.
start_server() {
    local bin
    bin=$(server_programs)
    mkdir -p "$home/run" "$home/files"
    if [ "$(id -u)" = 0 ]; then
        chown postgres "$home" "$home/run"
        [ ! -d "$home/data" ] || chown postgres "$home/data"
    fi
    chmod 0755 "$home"
    (
        flock 9
        [ -f "$home/data/PG_VERSION" ] || initialise_server "$bin"
        cd "$home"
        # The lock must not live on in the server.
        as_owner "$bin/pg_ctl" -D "$home/data" status >/dev/null 2>&1 ||
            as_owner "$bin/pg_ctl" -D "$home/data" -l "$home/data/server.log" -w -t 120 start >/dev/null 9>&-
    ) 9>"$home/server.lock"
    export PGHOST=$home/run PGUSER=postgres
    unset PGPORT PGDATABASE PGSERVICE PGOPTIONS
}

stop_server() {
    [ ! -f "$home/data/PG_VERSION" ] || (
        flock 9
        cd /
        as_owner "$(server_programs)/pg_ctl" -D "$home/data" -m fast stop >/dev/null 2>&1 || true
    ) 9>"$home/server.lock"
}

clean_server() {
    stop_server
    rm -rf "$home"
}
