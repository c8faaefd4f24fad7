#!/usr/bin/env bash
# Runs a command beside a real Secret Service: a gnome-keyring of its own, on a D-Bus of its own, in a folder that is thrown away.
#   tests/with_keychain.sh python -m pytest tests/vault
# The password of that keyring protects nothing: the keyring lives as long as the command.
set -euo pipefail

for program in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "with_keychain.sh: $program is missing (apt-get install --no-install-recommends gnome-keyring dbus)" >&2
        exit 3
    fi
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/data" "$folder/run"

status=0
KEYCHAIN_DATA="$folder/data" KEYCHAIN_RUN="$folder/run" dbus-run-session -- bash -c '
    export XDG_DATA_HOME=$KEYCHAIN_DATA XDG_RUNTIME_DIR=$KEYCHAIN_RUN LIKENESS_TEST_KEYCHAIN=1
    eval "$(printf "throw-away\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    export GNOME_KEYRING_CONTROL
    "$@"
' with_keychain "$@" || status=$?
exit "$status"
