#!/bin/sh
# Link the program where it is into the user's own menu and path; nothing is copied, no root is needed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
menu=${XDG_DATA_HOME:-$HOME/.local/share}/applications
mkdir -p "$HOME/.local/bin" "$menu"
ln -sf "$here/smallcrm" "$HOME/.local/bin/smallcrm"
sed "s|@here@|$here|" "$here/smallcrm.desktop" >"$menu/smallcrm.desktop"
printf '%s\n' "smallcrm is in the menu; in a terminal: $HOME/.local/bin/smallcrm"
