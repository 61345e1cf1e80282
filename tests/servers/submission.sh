#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Our submission server (submission.py) in front of Dovecot's LMTP, with faults on demand.
. "$(dirname "$0")/common.sh"
server_state submission "$@"
PIDFILE=$DIR/pid

if [ "$1" = down ]; then
    stop "$PIDFILE"
    exit
fi
alive "$PIDFILE" && exit
PYTHON=/usr/bin/python3 # not one of the user's own, which lacks Debian's modules
"$PYTHON" -c 'import aiosmtpd' 2>/dev/null || { echo "aiosmtpd is missing: ./dev test installs it (python3-aiosmtpd)" >&2; exit 69; }
certificates
free_port; SMTP_PORT=$REPLY
free_port; SMTPS_PORT=$REPLY

setsid "$PYTHON" "$HERE/submission.py" --log "$DIR/log" --starttls-port "$SMTP_PORT" --tls-port "$SMTPS_PORT" \
    --lmtp-port "$(from_settings dovecot LMTP_PORT)" --password "$(from_settings dovecot MAIL_PASSWORD)" \
    --token-key "$(from_settings dovecot MAIL_TOKEN_KEY)" --certificate "$TLS_CERT" --key "$TLS_KEY" </dev/null >"$DIR/out" 2>&1 &
echo $! >"$PIDFILE"
wait_until 10 "the submission server does not answer" port_open "$SMTPS_PORT" || { cat "$DIR/out" >&2; exit 1; }

settings_begin
setting SMTP_PORT "$SMTP_PORT"
setting SMTPS_PORT "$SMTPS_PORT"
settings_end
