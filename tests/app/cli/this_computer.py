#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings this computer in on both engines and compares the answers with a reading of the same file of its own.

usage: this_computer.py MAINSTAY_CLI POSTGRESQL_URL_FILE; exit 77 where there is no dpkg.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

from debian_twin import impacted, needs_of, packages, unmet_of

STATUS = "/var/lib/dpkg/status"
cli, url_file = sys.argv[1], sys.argv[2]
if not os.path.exists(STATUS):
    print("skipped: no dpkg here")
    sys.exit(77)


def ask(workspace, *arguments):
    done = subprocess.run([cli, "-w", workspace, *arguments, "--json"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, (arguments, done.returncode, done.stdout, done.stderr)
    return json.loads(done.stdout)


def plain(value):
    """Without what may differ between the engines."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key not in ("id", "parent", "via", "took_ms")}
    return [plain(item) for item in value] if isinstance(value, list) else value


def check(workspace, all_packages, needs, unmet, probes):
    ask(workspace, "init")
    first = ask(workspace, "import", "dpkg", STATUS)
    again = ask(workspace, "import", "dpkg", STATUS)
    assert first["read"] == len(all_packages), (first, len(all_packages))
    assert again["added"] == again["updated"] == again["removed"] == 0, again
    tree = ask(workspace, "tree")["nodes"]
    names = {node["name"] for node in tree if node["kind"] == "component"}
    assert names == set(all_packages), names ^ set(all_packages)
    answers = [tree, ask(workspace, "graph", "conflicts")]
    conflicts = {(c["dependent"], c["provider"]) for c in answers[1]["conflicts"]}
    assert conflicts == unmet, conflicts ^ unmet
    for probe in probes:
        answer = ask(workspace, "impact", probe)
        mine = impacted(needs, probe)
        theirs = {one["name"] for one in answer["impacted"]}
        assert theirs == mine, (probe, sorted(theirs ^ mine)[:10])
        assert all(one["state"] == "failed" and one["via"][-1] == one["id"] for one in answer["impacted"])
        answers.append(answer)
    ask(workspace, "undo")
    assert ask(workspace, "info")["components"] == 0
    assert ask(workspace, "check")["ok"]
    return plain(answers)


def main():
    with open(STATUS, encoding="utf-8", errors="surrogateescape") as status:
        all_packages = packages(status.read(), installed_only=True)
    needs, unmet = needs_of(all_packages), unmet_of(all_packages)
    probes = [p for p in ("libc6", "perl-base", "dpkg", "libssl3", "bash", "debconf", "coreutils") if p in all_packages]
    with tempfile.TemporaryDirectory() as folder:
        file = check(os.path.join(folder, "w.mainstay"), all_packages, needs, unmet, probes)
    print(f"{len(all_packages)} packages, {len(unmet)} conflicts, impact of {', '.join(probes)}: as read here")
    if not os.path.exists(url_file):
        sys.exit("no PostgreSQL: start the tests with ctest or tests/run.sh")
    server = open(url_file).read().strip()
    password = re.search(r"//[^:]+:([^@]+)@", server).group(1)
    os.environ["PGPASSWORD"] = password
    plain_url = server.replace(":" + password + "@", "@")
    database = "this_computer_%d" % os.getpid()
    subprocess.run(["psql", "-qd", plain_url, "-c", "CREATE DATABASE " + database], check=True)
    try:
        there = check(plain_url.rsplit("/", 1)[0] + "/" + database, all_packages, needs, unmet, probes)
    finally:
        # Not WITH (FORCE): that would ask for the right to end an autovacuum of the server, which gives way by itself.
        subprocess.run(["psql", "-qd", plain_url, "-c", "DROP DATABASE " + database], check=True)
    assert file == there, "the engines differ"
    print("the same on PostgreSQL")


main()
