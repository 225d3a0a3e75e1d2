#!/usr/bin/env python3
# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A proxy on the loopback interface: HTTP CONNECT, requests in absolute form, and SOCKS5.

The first line of the output is the port. Each request adds one line of JSON: method, target, the
status the proxy answered or passed on, and whether credentials came. With PROXY_LOGIN=user:password
in the environment it asks for them (Basic). A SOCKS5 connection is told as the method SOCKS5. It
ends with its input.
"""
import argparse
import asyncio
import base64
import ipaddress
import json
import os
import sys
from urllib.parse import urlsplit

REASONS = {403: "Forbidden", 407: "Proxy Authentication Required", 502: "Bad Gateway",
           503: "Service Unavailable"}


class Proxy:
    def __init__(self, refuse, upstream):
        login = os.environ.get("PROXY_LOGIN")
        self.login = login
        self.wanted = "Basic " + base64.b64encode(login.encode()).decode() if login else None
        self.refuse = refuse
        self.upstream = upstream

    def tell(self, method, target, status, credentials):
        line = {"method": method, "target": target, "status": status, "credentials": credentials}
        print(json.dumps(line), flush=True)

    async def turn_down(self, writer, status):
        challenge = 'Proxy-Authenticate: Basic realm="test"\r\n' if status == 407 else ""
        writer.write(f"HTTP/1.1 {status} {REASONS.get(status, 'Error')}\r\n{challenge}"
                     "Content-Length: 0\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()

    async def serve(self, reader, writer):
        try:
            await self.one_request(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    async def socks5(self, reader, writer):
        """Names are looked up here; a login is asked for as RFC 1929 says."""
        methods = await reader.readexactly((await reader.readexactly(1))[0])
        method = 2 if self.login is not None else 0
        if method not in methods:
            self.tell("SOCKS5", "", 407, False)
            writer.write(b"\x05\xff")
            return
        writer.write(bytes([5, method]))
        if method == 2:
            await reader.readexactly(1)
            user = await reader.readexactly((await reader.readexactly(1))[0])
            password = await reader.readexactly((await reader.readexactly(1))[0])
            good = user + b":" + password == self.login.encode()
            writer.write(bytes([1, 0 if good else 1]))
            if not good:
                self.tell("SOCKS5", "", 407, True)
                return
        kind = (await reader.readexactly(4))[3]
        if kind == 3:
            host = (await reader.readexactly((await reader.readexactly(1))[0])).decode("latin-1")
        else:
            host = str(ipaddress.ip_address(await reader.readexactly(4 if kind == 1 else 16)))
        port = int.from_bytes(await reader.readexactly(2), "big")
        far_reader, far_writer = await asyncio.open_connection(
            *(("127.0.0.1", self.upstream) if self.upstream else (host, port)))
        self.tell("SOCKS5", f"{host}:{port}", 200, method == 2)
        writer.write(b"\x05\x00\x00\x01" + bytes(6))
        await asyncio.gather(self.pump(reader, far_writer), self.pump(far_reader, writer))

    async def one_request(self, reader, writer):
        first = await reader.readexactly(1)
        if first == b"\x05":
            await self.socks5(reader, writer)
            return
        head = (first + await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        request_line, *lines = head.rstrip("\r\n").split("\r\n")
        method, target, _ = request_line.split(" ", 2)
        headers = [line.split(":", 1) for line in lines]
        given = [value.strip() for name, value in headers if name.lower() == "proxy-authorization"]
        status = self.refuse
        if status is None and self.wanted is not None and given != [self.wanted]:
            status = 407
        if status is not None:
            self.tell(method, target, status, bool(given))
            await self.turn_down(writer, status)
            return
        url = urlsplit("//" + target if method == "CONNECT" else target)
        address = ("127.0.0.1", self.upstream) if self.upstream else (url.hostname, url.port or 80)
        try:
            far_reader, far_writer = await asyncio.open_connection(*address)
        except OSError:
            self.tell(method, target, 502, bool(given))
            await self.turn_down(writer, 502)
            return
        self.tell(method, target, 200, bool(given))
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await asyncio.gather(self.pump(reader, far_writer), self.pump(far_reader, writer))
            return
        path = url.path + ("?" + url.query if url.query else "")
        try:
            await self.pass_on(f"{method} {path} HTTP/1.1", headers, reader, far_writer)
            status_line, *lines = (await far_reader.readuntil(b"\r\n\r\n")).decode(
                "latin-1").rstrip("\r\n").split("\r\n")
            await self.pass_on(status_line, [line.split(":", 1) for line in lines], far_reader,
                               writer)
        finally:
            far_writer.close()

    @staticmethod
    async def pass_on(first_line, headers, source, sink):
        """One message without what is the proxy's; each connection carries one."""
        kept = [(name, value) for name, value in headers
                if not name.lower().startswith("proxy-") and name.lower() != "connection"]
        size = sum(int(value) for name, value in kept if name.lower() == "content-length")
        sink.write("\r\n".join([first_line, *(f"{name}:{value}" for name, value in kept),
                                "Connection: close", "", ""]).encode("latin-1"))
        sink.write(await source.readexactly(size))
        await sink.drain()

    @staticmethod
    async def pump(source, sink):
        try:
            while data := await source.read(65536):
                sink.write(data)
                await sink.drain()
        except ConnectionError:
            pass
        finally:
            sink.close()


async def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--refuse", type=int, help="answer every request with this status")
    parser.add_argument("--upstream", type=int,
                        help="the loopback port that stands for every host")
    options = parser.parse_args()
    proxy = Proxy(options.refuse, options.upstream)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # whatever is still open ends now


if __name__ == "__main__":
    asyncio.run(main())
