"""Makes the Debian package of a build, unpacks it into a folder of its own and uses the program there.

Not shown here is that the packages it depends on are enough: `scripts/package --try` installs it on a fresh Debian for that.
"""
import json
import os
import subprocess
import sys
import tempfile

build, source, cpack = sys.argv[1:]

WANTED = {"usr/bin/intake", "usr/lib/intake/intake-practice.so", "usr/lib/intake/intake-phones.so",
          "usr/lib/intake/intake-paper.so",
          "usr/share/applications/intake.desktop", "usr/share/metainfo/intake.metainfo.xml",
          "usr/share/icons/hicolor/scalable/apps/intake.svg", "usr/share/man/man1/intake.1",
          "usr/share/doc/intake/copyright", "usr/share/doc/intake/NOTICE", "usr/share/doc/intake/README.md"}
LOADED_BY_NAME = {"libqt6sql6-sqlite", "libsecret-1-0", "qt6-translations-l10n"}


def run(*command, **more):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def check(holds, words):
    if not holds:
        sys.exit(words)


with tempfile.TemporaryDirectory(prefix="intake-package.") as folder:
    run(cpack, "--config", os.path.join(build, "CPackConfig.cmake"), "-G", "DEB", "-B", folder)
    packages = [name for name in os.listdir(folder) if name.endswith(".deb")]
    check(len(packages) == 1, f"one package was to be made, and there are {packages}")
    package = os.path.join(folder, packages[0])
    root = os.path.join(folder, "root")
    run("dpkg-deb", "-x", package, root)

    files = {os.path.relpath(os.path.join(where, name), root) for where, _, names in os.walk(root) for name in names}
    check(WANTED <= files, f"not in the package: {sorted(WANTED - files)}")
    open_to_all = [name for name in files if os.stat(os.path.join(root, name)).st_mode & 0o022]
    check(not open_to_all, f"others may write: {open_to_all}")
    depends = {part.split()[0] for part in run("dpkg-deb", "-f", package, "Depends").replace("|", ",").split(",")}
    check(LOADED_BY_NAME | {"libqt6widgets6", "libsodium23"} <= depends, f"it depends only on {sorted(depends)}")

    for tool in (["desktop-file-validate", "usr/share/applications/intake.desktop"],
                 ["appstreamcli", "validate", "--no-net", "--override", "cid-desktopapp-is-not-rdns=info",
                  "usr/share/metainfo/intake.metainfo.xml"]):
        run(*tool, cwd=root)
    program = os.path.join(root, "usr/bin/intake")
    check(build not in run("readelf", "-d", program), "the installed program looks for libraries where it was built")
    sample = os.path.join(source, "resources/samples/helen-keller.json")
    record = json.loads(run(program, "create", sample, "--practice", "--data-dir", os.path.join(folder, "data")))
    check(record["first_name"] == "Helen" and record["id"].startswith("cli_"), f"this came back: {record}")
    print(f"{packages[0]}: {len(files)} files; the program of it created {record['id']}")
