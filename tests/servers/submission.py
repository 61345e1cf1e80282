#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail submission server for tests: STARTTLS and implicit TLS, AUTH PLAIN and LOGIN, delivery by LMTP.

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
import logging
import smtplib
import ssl
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


class Submission:
    """The rules of the server; one for all connections, so that it remembers whom it put off."""

    def __init__(self, lmtp_port, password):
        self.lmtp_port = lmtp_port
        self.password = password.encode()
        self.put_off = set()

    def authenticate(self, server, session, envelope, mechanism, data):
        if isinstance(data, LoginPassword) and data.password == self.password:
            return AuthResult(success=True, auth_data=data)
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
    rules = Submission(options.lmtp_port, options.password)

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
    for name in ("--log", "--password", "--certificate", "--key"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.basicConfig(filename=options.log, level=logging.INFO, format="%(asctime)s %(message)s")
    asyncio.run(serve(options))


if __name__ == "__main__":
    main()
