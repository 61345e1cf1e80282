# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by every NAME.sh here: where a server keeps its state, free ports, starting, stopping, certificates.
# State: STATE/NAME/{env,log,...}; env holds lines of the form K=V that tests read.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
HOST=127.0.0.1

# server_state NAME VERB STATE: checks the arguments; sets STATE and DIR.
server_state() {
    local name=$1 verb=${2:-} base=${3:-}
    case $verb in up | down) ;; *) base= ;; esac
    [ -n "$base" ] || { echo "usage: $name.sh up|down STATE_DIR" >&2; exit 64; }
    mkdir -p "$base"
    [ -O "$base" ] || { echo "$base belongs to somebody else; not used" >&2; exit 77; }
    STATE=$(cd "$base" && pwd) DIR=$STATE/$name
    # Servers that give up root must still reach their folder.
    mkdir -p "$DIR" && chmod 755 "$STATE" "$DIR"
}

as_root() { [ "$(id -u)" = 0 ]; }

need() { # need PACKAGE COMMAND...
    local package=$1 command
    shift
    for command; do
        command -v "$command" >/dev/null || { echo "$command is missing: ./dev test installs it ($package)" >&2; exit 69; }
    done
}

port_open() { (exec 3<>"/dev/tcp/${2:-$HOST}/$1") 2>/dev/null; }

# Sets REPLY to a free loopback port below the range from which the system gives ports to clients.
PORTS_GIVEN=" "
free_port() {
    while :; do
        REPLY=$((20000 + RANDOM % 10000))
        case $PORTS_GIVEN in *" $REPLY "*) continue ;; esac
        port_open "$REPLY" || { PORTS_GIVEN+="$REPLY "; return; }
    done
}

# wait_until SECONDS WHAT COMMAND...: runs COMMAND until it succeeds.
wait_until() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || { echo "$what" >&2; return 1; }
        sleep 0.05
    done
}

# The process in PIDFILE, if it lives and is ours: after a restart of the machine its number may be somebody else's.
live_pid() {
    local pid
    [ -s "$1" ] || return 1
    pid=$(head -1 "$1" | tr -dc 0-9)
    tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "$DIR" && echo "$pid"
}
alive() { live_pid "$1" >/dev/null; }

# stop PIDFILE [SIGNAL]: asks, and after 8 s makes an end.
stop() {
    local pid
    pid=$(live_pid "$1") || { rm -f "$1"; return 0; }
    kill "-${2:-TERM}" "$pid" 2>/dev/null || true
    wait_until 8 "process $pid did not end by itself" gone "$1" || kill -KILL "$pid" 2>/dev/null || true
    rm -f "$1"
}
gone() { ! alive "$1"; } # also what is dead and waits for its parent to notice

# The lines that tests read are written whole or not at all.
settings_begin() { : >"$DIR/env.new"; }
setting() { printf '%s=%s\n' "$1" "$2" >>"$DIR/env.new"; }
settings_end() { mv "$DIR/env.new" "$DIR/env"; }
from_settings() { sed -n "s/^$2=//p" "$STATE/$1/env"; }

# One throw-away CA and a leaf for localhost, shared by every server of STATE. Sets TLS_CA, TLS_CERT, TLS_KEY.
certificates() {
    need openssl openssl
    (
        flock 9
        [ -s "$STATE/tls/cert.pem" ] || make_certificates "$STATE/tls"
    ) 9>"$STATE/tls.lock"
    TLS_CA=$STATE/tls/ca.pem TLS_CERT=$STATE/tls/cert.pem TLS_KEY=$STATE/tls/key.pem
}
make_certificates() {
    local d=$1 key=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)
    mkdir -p "$d" && chmod 755 "$d"
    openssl req -x509 "${key[@]}" -days 30 -subj "/CN=First Mile test CA" -addext basicConstraints=critical,CA:TRUE \
        -addext keyUsage=critical,keyCertSign,cRLSign -keyout "$d/ca.key" -out "$d/ca.pem"
    openssl req "${key[@]}" -subj "/CN=localhost" -keyout "$d/key.pem" -out "$d/leaf.csr"
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' >"$d/leaf.ext"
    openssl x509 -req -in "$d/leaf.csr" -CA "$d/ca.pem" -CAkey "$d/ca.key" -CAcreateserial -days 30 \
        -extfile "$d/leaf.ext" -out "$d/leaf.pem"
    chmod 600 "$d/key.pem" "$d/ca.key"
    cat "$d/leaf.pem" "$d/ca.pem" >"$d/cert.pem"
} 2>/dev/null
