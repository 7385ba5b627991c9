#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reading of Debian's lists of packages that shares nothing with the program: what its answers are held against."""
import re
import subprocess


def packages(text, installed_only):
    """name -> {version, provides: {name: version or None}, clauses: [[(name, operator, version)]]}"""
    native = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    found = {}
    for stanza in text.split("\n\n"):
        fields = dict(re.findall(r"^([A-Za-z-]+):((?:.*\n?)(?:[ \t].*\n?)*)", stanza, re.M))
        fields = {key: " ".join(value.split()) for key, value in fields.items()}
        if "Package" not in fields or (installed_only and fields.get("Status") != "install ok installed"):
            continue
        name = fields["Package"]
        if fields["Architecture"] not in (native, "all"):
            name += ":" + fields["Architecture"]
        clauses = []
        for field in ("Pre-Depends", "Depends"):
            for clause in filter(None, (c.strip() for c in fields.get(field, "").split(","))):
                clauses.append([relation(part) for part in clause.split("|")])
        provides = {}
        for part in filter(None, fields.get("Provides", "").split(",")):
            provided, _, version = relation(part)
            provides[provided] = version
        found[name] = {"version": fields["Version"], "provides": provides, "clauses": clauses}
    return found


def relation(text):
    match = re.match(r"\s*([a-z0-9+.-]+)(?::\w+)?\s*(?:\(\s*(<<|<=|=|>=|>>)\s*([^)\s]+)\s*\))?", text)
    return match.group(1), match.group(2), match.group(3)


def is_met(version, operator, wanted):
    return subprocess.run(["dpkg", "--compare-versions", version, operator, wanted]).returncode == 0


def clauses_of(all_packages):
    """Yields (dependent, {provider: [(has, operator, wanted)]}) for each clause that something here can meet."""
    by_name = {}
    for name, package in all_packages.items():
        for provided in {name.split(":")[0], *package["provides"]}:
            by_name.setdefault(provided, set()).add(name)
    for name, package in all_packages.items():
        for clause in package["clauses"]:
            members = {}
            for wanted, operator, version in clause:
                for provider in by_name.get(wanted, ()):
                    offered = all_packages[provider]
                    has = offered["version"] if provider.split(":")[0] == wanted else offered["provides"][wanted]
                    members.setdefault(provider, []).append((has, operator, version))
            if members and name not in members:
                yield name, members


def needs_of(all_packages):
    """dependent -> [the providers of which one is enough]"""
    needs = {}
    for name, members in clauses_of(all_packages):
        needs.setdefault(name, []).append(frozenset(members))
    return needs


def unmet_of(all_packages):
    """(dependent, provider) whose version does not fit"""
    def fits(has, operator, wanted):
        return not operator or (has is not None and is_met(has, operator, wanted))

    return {(name, provider) for name, members in clauses_of(all_packages)
            for provider, terms in members.items() if not any(fits(*term) for term in terms)}


def impacted(needs, failed):
    """A dependent fails when all members of one of its clauses have failed; over and over until nothing changes."""
    down, before = {failed}, 0
    while len(down) != before:
        before = len(down)
        down |= {name for name, clauses in needs.items() if any(clause <= down for clause in clauses)}
    return down - {failed}
