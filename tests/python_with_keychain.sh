#!/usr/bin/env bash
# The Python of one test process, beside a keychain of its own: `pytest --dist loadfile --tx '2*popen//python=tests/python_with_keychain.sh'`.
# Tests lock, break and empty the keychain, so two processes must not share one.
# Processes side by side have one thread each for their numbers: with more threads than cores, each waits, spinning, for the others.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
exec "$here/with_keychain.sh" "${LIKENESS_TEST_PYTHON:-python3}" "$@"
