"""Stripe for one test: localstripe, which others made, and beside it the checkouts that it does not have.

    peer.py WEBHOOK_SECRET

Its first line on standard output is its port. Money, cards, charges and refunds are localstripe's, which runs as a process
of its own and is asked over HTTP; so are the signatures on what it delivers. Checkouts, keys of orders, disputes and the
events about them are made here in the shapes of Stripe's reference, and signed as Stripe documents it.

What a test asks of it is below /_peer/; see the rows of `main`.
"""

import asyncio
import hashlib
import hmac
import json
import socket
import sys
import time

from aiohttp import ClientSession, web

SECRET = sys.argv[1]
VERSION = "2026-02-25.clover"
KEY = "Bearer sk_test_s3cret"


def failure(status, kind, code=None):
    error = {"type": kind, "code": code, "message": "A sentence with sk_test_s3cret in it"}
    return web.json_response({"error": error}, status=status)


class Peer:
    def __init__(self, client, bank):
        self.client, self.bank = client, bank
        self.sessions, self.answers, self.events, self.delivered = {}, {}, [], []
        self.requests = []
        self.next = []
        self.arrived = asyncio.Event()

    async def ask(self, method, path, **more):
        """Asks localstripe."""
        headers = {"Authorization": KEY}
        async with self.client.request(method, self.bank + path, headers=headers, **more) as answer:
            return answer.status, await answer.json(content_type=None)

    # --- What Stripe does before it looks at a request --------------------------------------------------------------

    async def api(self, request):
        form = dict(await request.post())
        key = request.headers.get("Idempotency-Key")
        self.requests.append({"method": request.method, "path": request.path_qs, "key": key, "form": form})
        behaviour = self.next.pop(0) if self.next else None
        if behaviour == "silent":
            await asyncio.Event().wait()
        if behaviour == "garbage":
            return web.Response(text="<html>", content_type="text/html")
        if behaviour == "huge":
            return web.Response(text='{"id": "' + "x" * 2_000_000)
        if behaviour == "redirect":
            return web.Response(status=302, headers={"Location": "/v1/elsewhere"})
        if behaviour and behaviour[:3].isdigit():
            status, _, code = behaviour.partition("-")
            return failure(int(status), "api_error", code or None)
        if request.headers.get("Authorization") != KEY:
            return failure(401, "invalid_request_error", "api_key_invalid")
        if request.headers.get("Stripe-Version") != VERSION:
            return failure(400, "invalid_request_error", "version_unknown")
        answer = await self.once(request, key, form)
        if behaviour == "lost":
            request.transport.abort()
        if behaviour == "changed":
            answer = (answer[0], {**answer[1], "amount_total": 1, "amount": 1})
        return web.json_response(answer[1], status=answer[0])

    async def once(self, request, key, form):
        """The same key is the same answer, and another form under it is refused."""
        if request.method != "POST":
            return await self.do(request, form)
        if key in self.answers:
            known, answer = self.answers[key]
            if known != (request.path, form):
                return 400, {"error": {"type": "idempotency_error"}}
            return answer
        answer = await self.do(request, form)
        self.answers[key] = ((request.path, form), answer)
        return answer

    async def do(self, request, form):
        parts = request.path.removeprefix("/v1/").split("/")
        if parts == ["checkout", "sessions"] and request.method == "POST":
            return self.open(form)
        if parts == ["checkout", "sessions"]:
            money = request.query["payment_intent"]
            found = [session for session in self.sessions.values() if session["payment_intent"] == money]
            return 200, {"object": "list", "data": found, "has_more": False}
        if parts[:2] == ["checkout", "sessions"]:
            return await self.retrieve(parts[2], request.query.getall("expand[]", []))
        return await self.ask(request.method, request.path_qs, data=form or None)

    # --- Checkouts --------------------------------------------------------------------------------------------------

    def open(self, form):
        created = int(form["expires_at"]) - 7200
        session = {
            "id": f"cs_test_a{len(self.sessions) + 1}",
            "object": "checkout.session",
            "amount_subtotal": int(form["line_items[0][price_data][unit_amount]"]),
            "amount_total": int(form["line_items[0][price_data][unit_amount]"]),
            "cancel_url": form["cancel_url"],
            "client_reference_id": form["client_reference_id"],
            "created": created,
            "currency": form["line_items[0][price_data][currency]"],
            "customer": None,
            "customer_details": None,
            "expires_at": int(form["expires_at"]),
            "livemode": False,
            "locale": form["locale"],
            "metadata": {},
            "mode": form["mode"],
            "payment_intent": None,
            "payment_status": "unpaid",
            "status": "open",
            "success_url": form["success_url"],
        }
        session["url"] = f"https://checkout.stripe.com/c/pay/{session['id']}#fidkdWxOYHwn"
        self.sessions[session["id"]] = session
        return 200, dict(session)

    async def retrieve(self, name, expand):
        if name not in self.sessions:
            return 404, {"error": {"type": "invalid_request_error", "code": "resource_missing"}}
        session = dict(self.sessions[name])
        if expand and session["payment_intent"]:
            _, session["payment_intent"] = await self.ask("GET", "/v1/payment_intents/" + session["payment_intent"])
        return 200, session

    async def pay(self, request):
        """Somebody types a card on the page of a checkout: /_peer/pay/SESSION/CARD."""
        session = self.sessions[request.match_info["session"]]
        card = {"type": "card", "card[number]": request.match_info["card"], "card[cvc]": "123"}
        card |= {"card[exp_month]": "12", "card[exp_year]": "2040"}
        _, method = await self.ask("POST", "/v1/payment_methods", data=card)
        money = {"amount": session["amount_total"], "currency": session["currency"], "confirm": "true"}
        money |= {"payment_method": method["id"], "metadata[payment]": session["client_reference_id"]}
        _, intent = await self.ask("POST", "/v1/payment_intents", data=money)
        session["payment_intent"] = intent.get("id")
        if intent.get("status") == "succeeded":
            session |= {"payment_status": "paid", "status": "complete", "url": None}
            self.tell("checkout.session.completed", session)
        return web.json_response({"paid": session["payment_status"] == "paid"})

    async def expire(self, request):
        session = self.sessions[request.match_info["session"]]
        session |= {"status": "expired", "url": None}
        self.tell("checkout.session.expired", session)
        return web.json_response({})

    async def dispute(self, request):
        """A bank wants the money of a checkout back: /_peer/dispute/SESSION/KIND/STATUS."""
        session = self.sessions[request.match_info["session"]]
        dispute = {
            "id": "du_1",
            "object": "dispute",
            "amount": session["amount_total"],
            "charge": "ch_1",
            "currency": "usd",
            "metadata": {},
            "payment_intent": session["payment_intent"],
            "reason": "general",
            "status": request.match_info["status"],
        }
        self.tell("charge.dispute." + request.match_info["kind"], dispute)
        return web.json_response({})

    # --- Events -----------------------------------------------------------------------------------------------------

    def tell(self, kind, thing):
        number = len(self.events) + 1
        event = {
            "id": f"evt_{number}",
            "object": "event",
            "api_version": VERSION,
            "created": int(time.time()),
            "data": {"object": dict(thing)},
            "livemode": False,
            "pending_webhooks": 1,
            "request": {"id": None, "idempotency_key": None},
            "type": kind,
        }
        self.events.append(json.dumps(event, indent=2))

    async def told(self, request):
        """Every event so far, with a signature of this second: /_peer/events/SECONDS."""
        seconds = request.match_info["seconds"]

        def signature(body):
            tag = hmac.new(SECRET.encode(), f"{seconds}.{body}".encode(), hashlib.sha256).hexdigest()
            return f"t={seconds},v1={tag}"

        return web.json_response([[signature(body), body] for body in self.events])

    async def deliver(self, request):
        """localstripe's own delivery of an event."""
        self.delivered.append([request.headers["Stripe-Signature"], await request.text()])
        self.arrived.set()
        return web.Response()

    async def delivery(self, request):
        """Waits for the first event that localstripe delivers."""
        await self.arrived.wait()
        return web.json_response(self.delivered[0])

    async def behave(self, request):
        self.next.append(request.match_info["behaviour"])
        return web.json_response({})

    async def seen(self, request):
        return web.json_response(self.requests)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


async def start_bank(client):
    """localstripe, when it answers."""
    port = free_port()
    quiet = {"stdout": asyncio.subprocess.DEVNULL, "stderr": asyncio.subprocess.DEVNULL}
    command = [sys.executable, "-m", "localstripe", "--from-scratch", "--port", str(port)]
    process = await asyncio.create_subprocess_exec(*command, **quiet)
    for _ in range(200):
        try:
            async with client.get(f"http://localhost:{port}/v1/refunds", headers={"Authorization": KEY}):
                return process, f"http://localhost:{port}"
        except OSError:
            await asyncio.sleep(0.1)
    sys.exit("localstripe does not answer")


async def main():
    async with ClientSession() as client:
        process, bank = await start_bank(client)
        try:
            peer = Peer(client, bank)
            app = web.Application()
            app.router.add_post("/_peer/next/{behaviour}", peer.behave)
            app.router.add_post("/_peer/pay/{session}/{card}", peer.pay)
            app.router.add_post("/_peer/expire/{session}", peer.expire)
            app.router.add_post("/_peer/dispute/{session}/{kind}/{status}", peer.dispute)
            app.router.add_get("/_peer/events/{seconds}", peer.told)
            app.router.add_get("/_peer/requests", peer.seen)
            app.router.add_get("/_peer/delivery", peer.delivery)
            app.router.add_post("/_peer/hook", peer.deliver)
            app.router.add_route("*", "/v1/{path:.*}", peer.api)
            runner = web.AppRunner(app)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            port = runner.addresses[0][1]
            hook = {"url": f"http://127.0.0.1:{port}/_peer/hook", "secret": SECRET}
            async with client.post(bank + "/_config/webhooks/peer", json=hook):
                print(port, flush=True)
            # Whoever started it closes its end.
            await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        finally:
            process.kill()


asyncio.run(main())
