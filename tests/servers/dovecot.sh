#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Dovecot 2.3 or 2.4: IMAP (plain and STARTTLS), IMAPS, and LMTP for delivery. Whoever signs in with MAIL_PASSWORD, or by
# XOAUTH2 or OAUTHBEARER with a token of token.sh, has a mailbox, so that each test takes addresses of its own and starts
# with empty folders.
. "$(dirname "$0")/common.sh"
server_state dovecot "$@"
PIDFILE=$DIR/run/master.pid
PASSWORD=pw-loopback

if [ "$1" = down ]; then
    stop "$PIDFILE"
    exit
fi
need dovecot-imapd dovecot
[ -x /usr/lib/dovecot/lmtp ] || { echo "Dovecot's LMTP is missing: ./dev test installs it (dovecot-lmtpd)" >&2; exit 69; }
alive "$PIDFILE" && exit
certificates

# Dovecot lets root own no mail, and as an ordinary user it can become nobody else.
LOGIN_USER=$(id -un) INTERNAL_USER=$(id -un) INTERNAL_GROUP=$(id -gn) MAIL_OWNER=$(id -un) MAIL_GROUP=$(id -gn)
if as_root; then
    LOGIN_USER=dovenull INTERNAL_USER=dovecot INTERNAL_GROUP=dovecot MAIL_OWNER=nobody MAIL_GROUP=nogroup
fi
rm -rf "$DIR/run"
mkdir -p "$DIR/run" "$DIR/mail"
chown "$MAIL_OWNER:$MAIL_GROUP" "$DIR/mail"
free_port; IMAP_PORT=$REPLY
free_port; IMAPS_PORT=$REPLY
free_port; LMTP_PORT=$REPLY

# Tokens are checked here, by the key with which token.sh signs: no other server is asked.
TOKEN_KEY=$DIR/token.key
[ -s "$TOKEN_KEY" ] || openssl rand -hex 24 | tr -d '\n' >"$TOKEN_KEY"
mkdir -p "$DIR/keys/default/HS256"
openssl base64 -A <"$TOKEN_KEY" >"$DIR/keys/default/HS256/default"
chmod -R a+rX "$DIR/keys"
cat >"$DIR/oauth2.conf" <<CONF
introspection_mode = local
local_validation_key_dict = fs:posix:prefix=$DIR/keys/
username_attribute = email
CONF
chmod a+r "$DIR/oauth2.conf"

settings_of_2_3() {
    cat <<CONF
mail_location = maildir:~/Maildir
mail_home = $DIR/mail/%u
ssl_cert = <$TLS_CERT
ssl_key = <$TLS_KEY
disable_plaintext_auth = no
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $DIR/oauth2.conf
}
passdb {
  driver = static
  mechanisms = plain login
  args = password=$PASSWORD
}
userdb {
  driver = static
  args = uid=$MAIL_OWNER gid=$MAIL_GROUP home=$DIR/mail/%u allow_all_users=yes
}
CONF
}

settings_of_2_4() {
    cat <<CONF
mail_driver = maildir
mail_path = ~/Maildir
mail_inbox_path = ~/Maildir
mail_home = $DIR/mail/%{user}
ssl_server_cert_file = $TLS_CERT
ssl_server_key_file = $TLS_KEY
auth_allow_cleartext = yes
oauth2 {
  introspection_mode = local
  username_attribute = email
  oauth2_local_validation {
    dict fs {
      fs posix {
        prefix = $DIR/keys/
      }
    }
  }
}
passdb static {
  password = $PASSWORD
}
userdb static {
  allow_all_users = yes
  fields {
    uid = $MAIL_OWNER
    gid = $MAIL_GROUP
    home = $DIR/mail/%{user}
  }
}
CONF
}

settings_of_both() {
    cat <<CONF
base_dir = $DIR/run
state_dir = $DIR/run
log_path = $DIR/log
protocols = imap lmtp
listen = $HOST
instance_name = firstmile-test
default_internal_user = $INTERNAL_USER
default_internal_group = $INTERNAL_GROUP
default_login_user = $LOGIN_USER
first_valid_uid = 1
mail_uid = $MAIL_OWNER
mail_gid = $MAIL_GROUP
ssl = yes
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
recipient_delimiter = +
postmaster_address = postmaster@firstmile.test
namespace inbox {
  inbox = yes
  separator = /
CONF
    local folder
    for folder in Sent Drafts Archive Junk Trash; do
        printf '  mailbox %s {\n    special_use = \\%s\n    auto = subscribe\n  }\n' "$folder" "$folder"
    done
    cat <<CONF
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $IMAP_PORT
  }
  inet_listener imaps {
    port = $IMAPS_PORT
    ssl = yes
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
  inet_listener lmtp {
    listen_address_setting
    port = $LMTP_PORT
  }
}
CONF
}

VERSION=$(dovecot --version)
case $VERSION in
2.3.*)
    { settings_of_2_3; settings_of_both; } | sed "s/listen_address_setting/address = $HOST/" >"$DIR/dovecot.conf"
    ;;
*)
    {
        printf 'dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n'
        settings_of_2_4
        settings_of_both
    } | sed "s/listen_address_setting/listen = $HOST/" >"$DIR/dovecot.conf"
    ;;
esac

# It goes into the background by itself, and would keep the pipe open from which ctest reads.
dovecot -c "$DIR/dovecot.conf" </dev/null >"$DIR/out" 2>&1 || { cat "$DIR/out" >&2; exit 1; }
wait_until 10 "Dovecot $VERSION does not answer" port_open "$IMAP_PORT" || { tail "$DIR/log" >&2; exit 1; }

settings_begin
setting MAIL_HOST localhost
setting MAIL_PASSWORD "$PASSWORD"
setting MAIL_TOKEN_KEY "$TOKEN_KEY"
setting MAIL_CA "$TLS_CA"
setting MAIL_DIR "$DIR/mail"
setting IMAP_PORT "$IMAP_PORT"
setting IMAPS_PORT "$IMAPS_PORT"
setting LMTP_PORT "$LMTP_PORT"
settings_end
