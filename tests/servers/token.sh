#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# token.sh KEY_FILE ADDRESS [SECONDS]: a token (RFC 7519, HS256) by which ADDRESS signs in to the mail servers of the tests.
# It ends after SECONDS, an hour if not given; a negative number makes one that has ended.
set -euo pipefail
KEY_FILE=$1 ADDRESS=$2 NOW=$(date +%s)
END=$((NOW + ${3:-3600}))
url_safe() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
HEAD=$(printf '{"alg":"HS256","typ":"JWT"}' | url_safe)
CLAIMS=$(printf '{"sub":"%s","email":"%s","iat":%d,"nbf":%d,"exp":%d,"jti":"%s"}' \
    "$ADDRESS" "$ADDRESS" $((NOW - 7200)) $((NOW - 7200)) "$END" "$(openssl rand -hex 8)" | url_safe)
SIGNATURE=$(printf '%s.%s' "$HEAD" "$CLAIMS" | openssl dgst -sha256 -mac HMAC -macopt "key:$(cat "$KEY_FILE")" -binary | url_safe)
printf '%s.%s.%s\n' "$HEAD" "$CLAIMS" "$SIGNATURE"
