#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the whole archive in that apt knows here, holds what fails with a package against a reading of its own, and
draws the maps of it, and those of the example, into the gallery.

usage: whole_archive.py MAINSTAY_CLI GALLERY; exit 77 where apt has no index of an archive.
"""
import csv
import glob
import json
import os
import subprocess
import sys
import tempfile

from debian_twin import impacted, needs_of, packages

LEAST = 40_000_000  # bytes: an archive, not its updates
# Two servers as a support lead would tell of them: what stands on which, and which packages serve there.
SERVERS = {
    "rack server 1": ("apache2", "haproxy", "nginx", "php-fpm", "squid", "tomcat9", "tomcat10", "varnish"),
    "rack server 2": ("memcached", "mariadb-server", "postgresql-15", "prometheus", "rabbitmq-server", "redis-server"),
}
cli, gallery = sys.argv[1], sys.argv[2]


def index():
    for path in sorted(glob.glob("/var/lib/apt/lists/*_Packages*"), key=os.path.getsize, reverse=True):
        done = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", path], capture_output=True)
        if done.returncode == 0 and len(done.stdout) > LEAST:
            return done.stdout
    print("skipped: apt has no index of an archive here")
    sys.exit(77)


def ask(workspace, *arguments):
    done = subprocess.run([cli, "-w", workspace, *arguments, "--json"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, (arguments, done.returncode, done.stdout, done.stderr)
    return json.loads(done.stdout)


def draw(workspace, name, *arguments):
    path = os.path.join(gallery, name)
    drawn = ask(workspace, *arguments, "--out", path)
    assert os.path.getsize(path) > 1000, path
    print(name, {key: value for key, value in drawn.items() if not isinstance(value, (list, dict))})
    return drawn


def draw_all(workspace, name, centre, depth):
    draw(workspace, name + "-neighbourhood.png", "map", centre)
    draw(workspace, name + "-impact.svg", "map", centre, "--impact")
    draw(workspace, name + "-whole.svg", "map", "--whole", "--depth", depth)
    draw(workspace, name + "-matrix.png", "matrix", "--depth", depth)


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def stand_on_servers(workspace, folder, needs):
    """Adds the servers as files of a spreadsheet would, to the workspace and to the reading here."""
    ids = {}
    for node in ask(workspace, "tree")["nodes"]:
        ids[node["name"]] = None if node["name"] in ids else node["id"]
    components = [("key", "parent", "name", "kind"), ("room", "", "server room", "component")]
    runs = []
    for server, services in SERVERS.items():
        stack = [server, "hypervisor of " + server, "machine on " + server, "system on " + server]
        kinds = ("hardware", "software system", "virtual machine", "operating system")
        components += [(name, "room", name, kind) for name, kind in zip(stack, kinds)]
        runs += list(zip(stack[1:], stack))
        runs += [(service, stack[-1]) for service in services if ids.get(service)]
    for dependent, provider in runs:
        needs.setdefault(dependent, []).append(frozenset([provider]))
    ask(workspace, "import", "components-csv", write_rows(os.path.join(folder, "components.csv"), components))
    rows = [("dependent", "provider", "kind")]
    rows += [("id:%d" % ids[dependent] if ids.get(dependent) else dependent, provider, "runs on") for dependent, provider in runs]
    done = ask(workspace, "import", "dependencies-csv", write_rows(os.path.join(folder, "dependencies.csv"), rows))
    assert done["added"] == len(runs), (done, len(runs))
    return len(runs)


def draw_hosts(workspace, needs, carried):
    drawn = draw(workspace, "archive-hosts.png", "hosts")
    there = {host["name"]: host for host in drawn["hosts"] if host["name"] in SERVERS}
    assert set(there) == set(SERVERS), drawn["hosts"]
    assert sum(host["count"] for host in there.values()) == carried, (there, carried)
    for name, host in there.items():
        mine = impacted(needs, name)
        assert host["takes_down"] == len(mine), (name, host["takes_down"], len(mine))
        print(name, "takes", len(mine), "down, as read here")


def main():
    content = index()
    os.makedirs(gallery, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        example = os.path.join(folder, "example.mainstay")
        ask(example, "init", "--template", "salesforce")
        draw_all(example, "salesforce", "storage array", "1")
        draw(example, "salesforce-hosts.png", "hosts")

        listed = os.path.join(folder, "Packages")
        with open(listed, "wb") as file:
            file.write(content)
        archive = os.path.join(folder, "archive.mainstay")
        ask(archive, "init")
        ask(archive, "import", "dpkg", listed)
        needs = needs_of(packages(content.decode("utf-8", "surrogateescape"), installed_only=False))
        for probe in ("libc6", "perl-base", "systemd", "python3", "libx11-6", "gcc-12-base"):
            theirs = {one["name"] for one in ask(archive, "impact", probe)["impacted"]}
            mine = impacted(needs, probe)
            assert theirs == mine, (probe, len(theirs), len(mine), sorted(theirs ^ mine)[:10])
            print(probe, "takes", len(mine), "along, as read here")
        draw_all(archive, "archive", "libc6", "2")
        draw_hosts(archive, needs, stand_on_servers(archive, folder, needs))


main()
