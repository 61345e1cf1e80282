#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A throw-away PostgreSQL cluster: a socket in its folder and TCP on loopback, TLS with the test CA, nothing synced to disk.
# The role firstmile owns the database firstmile and may create others; agent1 and agent2 are members of it.
. "$(dirname "$0")/common.sh"
server_state postgres "$@"
PIDFILE=$DIR/data/postmaster.pid
PASSWORD=pg-loopback

if [ "$1" = down ]; then
    stop "$PIDFILE" INT # fast shutdown; TERM would wait for clients to leave
    exit
fi
alive "$PIDFILE" && exit

BIN=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -x "$BIN/initdb" ] || { echo "PostgreSQL is missing: ./dev test installs it (postgresql)" >&2; exit 69; }
certificates

# PostgreSQL refuses to run as root.
AS=() OWNER=$(id -un)
if as_root; then
    AS=(setpriv --reuid=postgres --regid=postgres --clear-groups env -C "$DIR" "HOME=$DIR") OWNER=postgres
fi

make_cluster() {
    rm -rf "$DIR/data"
    mkdir -p "$DIR/data" "$DIR/sock"
    cp "$TLS_CERT" "$DIR/server.crt"
    cp "$TLS_KEY" "$DIR/server.key"
    printf '%s' "$PASSWORD" >"$DIR/pw"
    chmod 600 "$DIR/server.key"
    chown -R "$OWNER" "$DIR"
    "${AS[@]}" "$BIN/initdb" -D "$DIR/data" -U postgres -E UTF8 --locale=C.UTF-8 -A scram-sha-256 --pwfile="$DIR/pw" \
        --no-sync >"$DIR/initdb.log" 2>&1 || { cat "$DIR/initdb.log" >&2; exit 1; }
    rm -f "$DIR/pw"
}

make_roles() {
    PGPASSWORD=$PASSWORD "$BIN/psql" -qX -v ON_ERROR_STOP=1 -h "$DIR/sock" -p "$PORT" -U postgres -d postgres <<SQL
create role firstmile login createdb password '$PASSWORD';
create role agent1 login password '$PASSWORD' in role firstmile;
create role agent2 login password '$PASSWORD' in role firstmile;
create database firstmile owner firstmile;
SQL
}

FRESH=
[ -s "$DIR/data/PG_VERSION" ] || { make_cluster; FRESH=1; }
free_port
PORT=$REPLY
OPTIONS="-c listen_addresses=$HOST -c port=$PORT -c unix_socket_directories=$DIR/sock -c max_connections=100"
OPTIONS+=" -c shared_buffers=32MB -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
OPTIONS+=" -c ssl=on -c ssl_cert_file=$DIR/server.crt -c ssl_key_file=$DIR/server.key"
"${AS[@]}" "$BIN/pg_ctl" -D "$DIR/data" -l "$DIR/log" -o "$OPTIONS" -w -t 30 start >"$DIR/start.log" 2>&1 ||
    { cat "$DIR/start.log" "$DIR/log" >&2; exit 1; }
[ -z "$FRESH" ] || make_roles

settings_begin
setting PG_HOST "$HOST"
setting PG_PORT "$PORT"
setting PG_USER firstmile
setting PG_PASSWORD "$PASSWORD"
setting PG_DATABASE firstmile
setting PG_CA "$TLS_CA"
setting PG_URL "postgresql://firstmile:$PASSWORD@$HOST:$PORT/firstmile"
setting PG_ADMIN_URL "postgresql://postgres:$PASSWORD@$HOST:$PORT/postgres"
settings_end
