#!/usr/bin/env python3
"""Write what the program is made of: a CycloneDX 1.5 bill of materials, or the licences in full.

usage: sbom.py PROGRAM SCRATCH [--licences]

PROGRAM is the built command; SCRATCH the folder that it was built in, for its checkouts of Swift packages. Components are
the Swift packages of `swift package show-dependencies`, the Swift runtime that is linked into a static build, and the
Debian packages of the libraries that the program loads. A package that was resolved but not built is marked as
excluded. The same program gives the same bytes: the time is that of SOURCE_DATE_EPOCH.
"""
import glob
import json
import os
import re
import subprocess
import sys
import time
import uuid

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
# Licences that Debian's files of them state in words rather than by name.
DEBIAN_LICENCES = {
    "libc6": "LGPL-2.1-or-later", "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libpq5": "PostgreSQL", "libsqlite3-0": "blessing", "libssl3": "Apache-2.0",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1", "libxlsxwriter4": "BSD-2-Clause", "libxml2": "MIT",
    "libzip4": "BSD-3-Clause", "zlib1g": "Zlib",
}


def output(*command):
    return subprocess.check_output(command, cwd=ROOT, text=True)


def licence_of(text):
    """The SPDX name of a licence's text; None for one that is not known here."""
    words = " ".join(text.split())
    if "Apache License" in words and "Version 2.0" in words:
        return "Apache-2.0 WITH Swift-exception" if "Runtime Library Exception" in words else "Apache-2.0"
    if "Permission is hereby granted, free of charge" in words:
        return "MIT"
    if "Redistribution and use in source and binary forms" in words:
        return "BSD-3-Clause" if "endorse or promote" in words else "BSD-2-Clause"
    return None


def licence_files(folder):
    found = [path for name in ("LICENSE*", "LICENCE*", "NOTICE*") for path in glob.glob(os.path.join(folder, name))]
    return sorted(path for path in found if os.path.isfile(path))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def licence(name, text_or_name):
    if not text_or_name:
        sys.exit(f"sbom.py: the licence of {name} is not known; add it to tools/sbom.py")
    is_expression = " " in text_or_name
    return [{"expression": text_or_name}] if is_expression else [{"license": {"id": text_or_name}}]


def is_built(path, scratch):
    """Whether a target of a package was compiled: its objects lie in a folder named after it."""
    targets = [os.path.basename(folder.rstrip("/")) for folder in
               glob.glob(os.path.join(path, "Sources/*/")) + glob.glob(os.path.join(path, "*/"))]
    return any(glob.glob(os.path.join(scratch, "release", target + ".build")) for target in targets)


def swift_packages(scratch):
    """Name, version, address, checkout and whether it is in the program, of each package, by name."""
    found = {}

    def walk(node):
        for child in node["dependencies"]:
            found[child["identity"]] = child
            walk(child)

    walk(json.loads(output("swift", "package", "--scratch-path", scratch, "show-dependencies", "--format", "json")))
    return [(name, node["version"], re.sub(r"\.git$", "", node["url"]), node["path"], is_built(node["path"], scratch))
            for name, node in sorted(found.items())]


def toolchain():
    """The version of Swift, and the file of its licence."""
    version = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
    program = os.path.realpath(output("which", "swift").strip())
    return version, os.path.join(os.path.dirname(program), "..", "share", "swift", "LICENSE.txt")


def debian_packages(program):
    """Name and version of the packages whose libraries the program itself asks for."""
    needed = set(re.findall(r"NEEDED\s+(\S+)", output("objdump", "-p", program)))
    paths = dict(re.findall(r"^\s*(\S+) => (\S+)", output("ldd", program), re.M))
    found = {}
    for library in sorted(needed):
        path = paths.get(library)
        if path is None or "swift" in path:
            continue
        # The owner is recorded under the path before or after /lib became a link to /usr/lib.
        for candidate in (path, os.path.realpath(path), re.sub(r"^/usr(?=/lib)", "", os.path.realpath(path))):
            owner = subprocess.run(["dpkg-query", "-S", candidate], capture_output=True, text=True).stdout
            if owner:
                name = owner.split(":")[0]
                found[name] = output("dpkg-query", "-W", "-f", "${Version} ${Architecture}", name).split()
                break
        else:
            sys.exit(f"sbom.py: {path} is in no Debian package")
    return sorted((name, version, architecture) for name, (version, architecture) in found.items())


def components(program, scratch):
    out = []
    for name, version, url, path, built in swift_packages(scratch):
        texts = [licence_of(read(file)) for file in licence_files(path) if "NOTICE" not in file]
        place = url.split("://", 1)[1]
        out.append({
            "type": "library", "bom-ref": f"pkg:swift/{place}@{version}", "name": name, "version": version,
            "scope": "required" if built else "excluded", "licenses": licence(name, next(filter(None, texts), None)),
            "purl": f"pkg:swift/{place}@{version}", "externalReferences": [{"type": "vcs", "url": url}],
        })
    version, text = toolchain()
    out.append({
        "type": "framework", "bom-ref": f"swift-runtime@{version}", "name": "swift-runtime", "version": version,
        "description": "standard library, Foundation, Dispatch and ICU of the Swift toolchain", "scope": "required",
        "licenses": licence("swift", licence_of(read(text))),
        "externalReferences": [{"type": "website", "url": "https://www.swift.org"}],
    })
    for name, version, architecture in debian_packages(program):
        purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}?arch={architecture}"
        out.append({
            "type": "library", "bom-ref": purl, "name": name, "version": version, "scope": "required",
            "licenses": licence(name, DEBIAN_LICENCES.get(name)), "purl": purl,
        })
    return out


def bill(program, scratch):
    version = output(program, "--version").split()[1]
    parts = components(program, scratch)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    own = f"pkg:generic/viendan@{version}"
    bill = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "component": {"type": "application", "bom-ref": own, "name": "viendan", "version": version,
                          "licenses": licence("viendan", licence_of(read(os.path.join(ROOT, "LICENSE")))), "purl": own},
        },
        "components": parts,
        "dependencies": [
            {"ref": own, "dependsOn": [part["bom-ref"] for part in parts if part["scope"] == "required"]}
        ],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bill, sort_keys=True))
    return {**bill, "serialNumber": f"urn:uuid:{serial}"}


def licences(scratch):
    """The texts of all that is linked into a static build, as their licences ask."""
    version, text = toolchain()
    out = ["viendan\n\n" + read(os.path.join(ROOT, "LICENSE"))]
    out.append(f"Swift {version}: standard library, Foundation, Dispatch, ICU\n\n" + read(text))
    for name, version, url, path, built in swift_packages(scratch):
        if built:
            out.append(f"{name} {version}, {url}\n\n" + "\n".join(read(file) for file in licence_files(path)))
    return ("\n" + "-" * 80 + "\n\n").join(part.strip() + "\n" for part in out)


def main():
    arguments = [word for word in sys.argv[1:] if word != "--licences"]
    if len(arguments) != 2:
        sys.exit(__doc__.strip())
    program, scratch = map(os.path.abspath, arguments)
    if "--licences" in sys.argv:
        print(licences(scratch), end="")
    else:
        print(json.dumps(bill(program, scratch), indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
