#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# snac: a small ActivityPub server that speaks Mastodon's client API, plain http on loopback.
# Users: support and support2 are ours, alice, bob and carol are customers.
. "$(dirname "$0")/common.sh"
server_state snac "$@"
PIDFILE=$DIR/pid DATA=$DIR/data
USERS="support support2 alice bob carol"
REDIRECT=http://127.0.0.1/callback

if [ "$1" = down ]; then
    stop "$PIDFILE"
    exit
fi
alive "$PIDFILE" && exit
need snac2 snac
need curl curl

may_take_port_80() { as_root || [ "$(cat /proc/sys/net/ipv4/ip_unprivileged_port_start)" -le 80 ]; }

# snac finds no port in "@user@host", so where port 80 may be taken the server gets a loopback address of its own.
# Elsewhere it lives on a free port, where only the short form "@user" mentions somebody.
choose_address() {
    if ! may_take_port_80; then
        free_port
        ADDRESS=$HOST PORT=$REPLY NAME=$HOST:$REPLY
        return
    fi
    PORT=80
    while :; do
        ADDRESS=127.0.0.$((2 + RANDOM % 250)) NAME=$ADDRESS
        port_open 80 "$ADDRESS" || return 0
    done
}

make_server() {
    local user
    choose_address
    printf '%s\n%s\n%s\n\n\n' "$ADDRESS" "$PORT" "$NAME" | snac init "$DATA" >"$DIR/init.log" 2>&1
    edit_settings
    for user in $USERS; do
        printf '%s\n' "$user" | snac adduser "$DATA" "$user" 2>&1 | sed -n 's/.*password is //p' >"$DIR/password.$user"
    done
}

# Plain http, and deliveries that are tried again soon.
edit_settings() {
    /usr/bin/python3 - "$DATA/server.json" <<'PY'
import json, sys
path = sys.argv[1]
with open(path) as file:
    settings = json.load(file)
settings.update(protocol="http", queue_retry_minutes=1, queue_timeout=5, disable_email_notifications=True,
                disable_cache=True, short_description="First Mile test server")
with open(path, "w") as file:
    json.dump(settings, file, indent=1)
PY
}

json_field() { /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

# token USER: signs in as a person would in the browser and changes the code for a token.
token() {
    local code
    code=$(curl -sS -o /dev/null -D - "$URL/oauth/x-snac-login" --data-urlencode "login=$1" \
        --data-urlencode "passwd=$(cat "$DIR/password.$1")" --data-urlencode "redir=$REDIRECT" \
        --data-urlencode "cid=$CLIENT_ID" -d state=s1 | tr -d '\r' | sed -n 's/^[Ll]ocation:.*[?&]code=\([^&]*\).*/\1/p')
    curl -sS "$URL/oauth/token" -d grant_type=authorization_code --data-urlencode "code=$code" \
        --data-urlencode "client_id=$CLIENT_ID" --data-urlencode "client_secret=$CLIENT_SECRET" \
        --data-urlencode "redirect_uri=$REDIRECT" | json_field access_token
}

[ -d "$DATA" ] || make_server
NAME=$(json_field host <"$DATA/server.json")
URL=http://$NAME
setsid snac httpd "$DATA" </dev/null >>"$DIR/log" 2>&1 &
echo $! >"$PIDFILE"
wait_until 10 "snac does not answer at $URL" curl -fsS "$URL/api/v1/instance" || { tail "$DIR/log" >&2; exit 1; }

APP=$(curl -fsS "$URL/api/v1/apps" -d client_name=firstmile-test -d "redirect_uris=$REDIRECT" -d 'scopes=read write follow')
CLIENT_ID=$(json_field client_id <<<"$APP")
CLIENT_SECRET=$(json_field client_secret <<<"$APP")

settings_begin
setting MASTO_URL "$URL"
setting MASTO_HOST "$NAME"
for user in $USERS; do
    setting "MASTO_TOKEN_${user^^}" "$(token "$user")"
    setting "MASTO_PASSWORD_${user^^}" "$(cat "$DIR/password.$user")"
done
settings_end
