#!/bin/sh
# Pack dist/smallcrm with its menu entry into one archive.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' smallcrm/__init__.py)
cp installer/linux/install.sh installer/linux/smallcrm.desktop dist/smallcrm/
archive=dist/smallcrm-$version-linux-$(uname -m).tar.gz
# The same input makes the same archive: no times, owners or order of the machine it was packed on.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime='2020-01-01 00:00Z' -C dist -cf - smallcrm | gzip -n9 >"$archive"
printf '%s\n' "$archive"
