"""Debian's nginx as a process of an ordinary user on this machine's loopback, with all it writes in one folder."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time

MODULES = [pathlib.Path("/usr/lib/nginx/modules"), pathlib.Path("/usr/share/nginx/modules")]
WEBDAV = next((f / "ngx_http_dav_ext_module.so" for f in MODULES if (f / "ngx_http_dav_ext_module.so").exists()), None)

CONFIGURATION = """
{module}
{user}
daemon off;
pid {work}/nginx.pid;
error_log {work}/error.log;
worker_processes 2;
events {{ worker_connections 64; }}
http {{
    access_log off;
    types {{ text/html html; text/css css; text/javascript js; image/svg+xml svg; text/csv csv; application/json json; }}
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi; uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    {locks}
    server {{
        listen 127.0.0.1:{port};
        location = /favicon.ico {{ return 204; }}
        location /reports/help/ {{ alias {site}/; }}
        {webdav}
    }}
}}
"""

DAV = """
        location /dav/ {
            alias FOLDER/;
            auth_basic "help";
            auth_basic_user_file WORK/users;
            client_max_body_size 50m;
            dav_methods PUT DELETE MKCOL COPY MOVE;
            dav_ext_methods PROPFIND OPTIONS;
        }
"""


class Nginx:
    """Serves a folder for reading below /reports/help, and where `dav` is given that one for writing below /dav."""

    def __init__(self, work, site, dav=None, user="editor", password="s3cret"):
        self.work = pathlib.Path(work)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        (self.work / "users").write_text(f"{user}:{{PLAIN}}{password}\n")
        webdav = DAV.replace("FOLDER", str(dav)).replace("WORK", str(self.work)) if dav else ""
        # Started by root, nginx would hand its work to a user who may not read the folder.
        (self.work / "nginx.conf").write_text(CONFIGURATION.format(
            module=f"load_module {WEBDAV};" if dav else "", user="user root;" if os.geteuid() == 0 else "",
            work=self.work, port=self.port, site=site, webdav=webdav, locks=""))
        self.process = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen(
            [program, "-p", self.work, "-e", self.work / "error.log", "-c", self.work / "nginx.conf"],
            start_new_session=True)
        for _ in range(200):
            with socket.socket() as test:
                if test.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise SystemExit(f"nginx does not start: {(self.work / 'error.log').read_text()}")

    def kill(self):
        """Ends the server and its workers at once, whatever they are doing."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()
