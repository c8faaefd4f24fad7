"""A hub on this computer: the calls of huggingface.co that a download makes, with its redirects, ranges, hashes and failures."""

import hashlib
import json
import re
import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlparse

REPOSITORY = "somebody/tiny"
REVISION = "0123456789abcdef0123456789abcdef01234567"
LARGE = (".safetensors", ".model")


class Hub:
    """`files`: by path. What goes wrong: `cut` (path to how many bytes before the connection breaks, once), `lie` (paths whose hash is
    wrong), `elsewhere` (host that large files are redirected to), `deaf` (ranges are ignored), `status` (answer to everything).
    """

    def __init__(self, files):
        self.files = dict(files)
        self.cut = {}
        self.lie = set()
        self.elsewhere = None
        self.deaf = False
        self.status = None
        self.page = 5
        self.requests = []
        self.port = 0
        self.scheme = "http"

    @property
    def endpoint(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def asked(self, path):
        """Ranges with which a file's bytes were asked for."""
        return [headers.get("range", "") for place, headers in self.requests if place == f"/cdn/{path}"]

    def entry(self, path):
        data = self.files[path]
        git = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
        entry = {"type": "file", "oid": git, "size": len(data), "path": path}
        if path.endswith(LARGE):
            entry["lfs"] = {"oid": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 134}
            entry["xetHash"] = "f" * 64
        if path in self.lie:
            entry["oid"] = "0" * 40
            entry.get("lfs", {})["oid"] = "0" * 64
        return entry


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        address = urlparse(self.path)
        self.hub.requests.append((unquote(address.path), {name.lower(): value for name, value in self.headers.items()}))
        if self.hub.status:
            self.give(self.hub.status, b"no")
        elif address.path == f"/api/models/{REPOSITORY}/tree/{REVISION}":
            self.tree(address.query)
        elif match := re.fullmatch(rf"/{REPOSITORY}/resolve/{REVISION}/(.+)", unquote(address.path)):
            self.resolve(match[1])
        elif address.path.startswith("/cdn/"):
            self.file(unquote(address.path).removeprefix("/cdn/"))
        else:
            self.give(404, b"not here")

    def tree(self, query):
        start = int(match[1]) if (match := re.search(r"cursor=(\d+)", query)) else 0
        paths = sorted(self.hub.files)
        page = [self.hub.entry(path) for path in paths[start : start + self.hub.page]]
        folders = [{"type": "directory", "oid": "1" * 40, "size": 0, "path": "unet"}] if start == 0 else []
        more = {}
        if start + self.hub.page < len(paths):
            url = f"{self.hub.endpoint}/api/models/{REPOSITORY}/tree/{REVISION}?recursive=True&cursor={start + self.hub.page}"
            more = {"Link": f'<{url}>; rel="next"'}
        self.give(200, json.dumps([*folders, *page]).encode(), {"Content-Type": "application/json", **more})

    def resolve(self, path):
        if path not in self.hub.files:
            self.give(404, b"not here", {"X-Error-Code": "EntryNotFound"})
            return
        host = self.hub.elsewhere or f"127.0.0.1:{self.hub.port}"
        place = f"http://{host}/cdn/{path}"
        self.give(302, b"", {"Location": place, "X-Repo-Commit": REVISION})

    def file(self, path):
        data = self.hub.files[path]
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(wanted[1]) if wanted and not self.hub.deaf else 0
        rest = data[start:]
        ranged = {"Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"} if start else {}
        cut = self.hub.cut.pop(path, None)
        if cut is None:
            self.give(206 if start else 200, rest, ranged)
            return
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        self.wfile.write(rest[:cut])
        self.wfile.flush()
        self.close_connection = True
        self.connection.shutdown(2)

    def give(self, status, body, headers=()):
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """Connections that break are what is tested."""


@contextmanager
def running(files, certificate=None):
    """`certificate`: a file with key and certificate, for a hub behind TLS."""
    hub = Hub(files)
    server = Server(("127.0.0.1", 0), type("Bound", (Answer,), {"hub": hub}))
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        hub.scheme = "https"
    hub.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
