#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail submission server for tests: STARTTLS and implicit TLS, AUTH PLAIN, LOGIN, XOAUTH2 and OAUTHBEARER (tokens of
token.sh), delivery by LMTP.

Refuses to send for anybody but who signed in, as providers do. What a real server does only on a bad day, this one does
on demand; the recipient says which, as in alice+greylist@customer.test:

    +greylist   451 at the first RCPT of that sender and recipient, accepted from the second on
    +full       452 at RCPT: the mailbox is full
    +reject     550 at RCPT: no such user
    +spam       554 after DATA
    +drop       the connection is cut after DATA; the mail was delivered
    +lost       the connection is cut after DATA; the mail was not delivered
    +slow       delivered, but the answer comes 5 s later
"""
import argparse
import asyncio
import base64
import hashlib
import hmac
import json
import logging
import smtplib
import ssl
import time
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

DOMAINS = ("firstmile.test", "customer.test")
SLOW_SECONDS = 5
MAX_SIZE = 25 * 1024 * 1024


def tag_of(address):
    return address.partition("@")[0].partition("+")[2]


def without_tag(address):
    local, _, domain = address.partition("@")
    return f"{local.partition('+')[0]}@{domain}".lower()


def url_safe_decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def owner_of(token, key):
    """Whose token it is; None if we did not sign it or it has ended."""
    try:
        head, claims, signature = token.split(".")
        expected = hmac.new(key, f"{head}.{claims}".encode(), hashlib.sha256).digest()
        told = json.loads(url_safe_decoded(claims))
        good = hmac.compare_digest(expected, url_safe_decoded(signature)) and told["exp"] > time.time()
        return told["email"] if good else None
    except (ValueError, KeyError):
        return None


class Submission:
    """The rules of the server; one for all connections, so that it remembers whom it put off."""

    def __init__(self, lmtp_port, password, token_key):
        self.lmtp_port = lmtp_port
        self.password = password.encode()
        self.token_key = token_key
        self.put_off = set()

    def authenticate(self, server, session, envelope, mechanism, data):
        if isinstance(data, LoginPassword) and data.password == self.password:
            return AuthResult(success=True, auth_data=data)
        return AuthResult(success=False, handled=False)

    async def auth_XOAUTH2(self, server, args):
        return await self.auth_by_token(server, args, "user=")

    async def auth_OAUTHBEARER(self, server, args):
        return await self.auth_by_token(server, args, "n,a=")

    async def auth_by_token(self, server, args, user_field):
        fields = base64.b64decode(args[1]).decode().split("\1") if len(args) > 1 else []
        user = next((field[len(user_field):].rstrip(",") for field in fields if field.startswith(user_field)), "")
        token = next((field[len("auth=Bearer "):] for field in fields if field.startswith("auth=Bearer ")), "")
        if user and owner_of(token, self.token_key) == user:
            return AuthResult(success=True, auth_data=LoginPassword(user.encode(), b""))
        # The client has to answer before it is refused (RFC 7628 3.2.3).
        await server.challenge_auth('{"status":"invalid_token"}')
        return AuthResult(success=False, handled=False)

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.encode() != session.auth_data.login:
            return "553 5.7.1 Sender address is not yours"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = self.refusal(envelope.mail_from, address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def refusal(self, sender, address):
        if address.partition("@")[2].lower() not in DOMAINS:
            return "550 5.7.1 Relaying denied"
        tag = tag_of(address)
        if tag == "reject":
            return "550 5.1.1 No such user"
        if tag == "full":
            return "452 4.2.2 Mailbox full"
        if tag == "greylist" and (sender, address) not in self.put_off:
            self.put_off.add((sender, address))
            return "451 4.7.1 Greylisted, try again later"
        return None

    async def handle_DATA(self, server, session, envelope):
        tags = {tag_of(address) for address in envelope.rcpt_tos}
        if "spam" in tags:
            return "554 5.7.1 Rejected as spam"
        if "lost" in tags:
            return self.cut(server)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self.deliver, envelope)
        logging.info("delivered from %s to %s", envelope.mail_from, envelope.rcpt_tos)
        if "drop" in tags:
            return self.cut(server)
        if "slow" in tags:
            await asyncio.sleep(SLOW_SECONDS)
        return "250 2.0.0 OK queued"

    def deliver(self, envelope):
        with smtplib.LMTP("127.0.0.1", self.lmtp_port) as lmtp:
            for address in envelope.rcpt_tos:  # LMTP answers once for each recipient, which smtplib does not know
                lmtp.sendmail(envelope.mail_from, [without_tag(address)], envelope.original_content)

    @staticmethod
    def cut(server):
        server.transport.abort()
        raise asyncio.CancelledError


async def serve(options):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(options.certificate, options.key)
    with open(options.token_key, "rb") as key:
        rules = Submission(options.lmtp_port, options.password, key.read())

    def connection(**how):
        return SMTP(rules, hostname="localhost", ident="First Mile test submission", data_size_limit=MAX_SIZE,
                    enable_SMTPUTF8=True, authenticator=rules.authenticate, auth_required=True, **how)

    def starttls():
        return connection(tls_context=tls, require_starttls=True)

    def implicit():  # aiosmtpd does not see that this connection is encrypted already, and warns
        return connection(auth_require_tls=False)

    loop = asyncio.get_running_loop()
    await loop.create_server(starttls, "127.0.0.1", options.starttls_port)
    await loop.create_server(implicit, "127.0.0.1", options.tls_port, ssl=tls)
    await asyncio.Event().wait()


def main():
    parser = argparse.ArgumentParser()
    for name in ("--starttls-port", "--tls-port", "--lmtp-port"):
        parser.add_argument(name, type=int, required=True)
    for name in ("--log", "--password", "--token-key", "--certificate", "--key"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.basicConfig(filename=options.log, level=logging.INFO, format="%(asctime)s %(message)s")
    asyncio.run(serve(options))


if __name__ == "__main__":
    main()
