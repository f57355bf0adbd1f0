"""A mail server for one test: writes what it gets into a folder, and answers as it is told.

    peer.py FOLDER BEHAVIOUR

Its first line on standard output is its port. Each mail that was sent whole is N.json: its envelope, its headers and
its text, decoded.
With the behaviour "login" it insists on STARTTLS and on ana's password; ca.pem is whom to trust.
"""

import asyncio
import json
import logging
import pathlib
import ssl
import sys
from email import message_from_bytes, policy

import trustme
from aiosmtpd.smtp import SMTP, AuthResult

# What goes wrong here is meant to.
logging.disable()

FOLDER = pathlib.Path(sys.argv[1])
BEHAVIOUR = sys.argv[2]

AT_RECIPIENT = {"450-recipient": "450 4.2.1 Busy, ana", "550-recipient": "550 5.1.1 There is no ana here"}
AT_DATA = {"451-data": "451 4.3.0 Try later", "554-data": "554 5.7.1 I do not like it"}


class Peer:
    def __init__(self):
        self.received = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if BEHAVIOUR in AT_RECIPIENT:
            return AT_RECIPIENT[BEHAVIOUR]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server, session, envelope):
        self.received += 1
        mail = message_from_bytes(envelope.content, policy=policy.SMTPUTF8)
        about = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "headers": {name: str(value) for name, value in mail.items()},
            "text": mail.get_content().replace("\r\n", "\n").rstrip("\n"),
        }
        (FOLDER / f"{self.received}.json").write_text(json.dumps(about))
        if BEHAVIOUR in AT_DATA:
            return AT_DATA[BEHAVIOUR]
        if BEHAVIOUR == "hang":
            await asyncio.Event().wait()
        if BEHAVIOUR == "drop-once" and self.received == 1:
            server.transport.abort()
        return "250 2.0.0 Ok"


def ana(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (b"ana", b"s3cret"), handled=False)


def certificate():
    authority = trustme.CA()
    authority.cert_pem.write_to_path(FOLDER / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


async def main():
    options = {}
    if BEHAVIOUR == "login":
        options = {
            "tls_context": certificate(),
            "require_starttls": True,
            "auth_required": True,
            "authenticator": ana,
        }
    peer = Peer()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(peer, enable_SMTPUTF8=True, **options), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
