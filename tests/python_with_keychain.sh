#!/usr/bin/env bash
# The Python of one test process, beside a keychain of its own: `pytest --dist loadfile --tx '2*popen//python=tests/python_with_keychain.sh'`.
# Tests lock, break and empty the keychain, so two processes must not share one.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
exec "$here/with_keychain.sh" "${LIKENESS_TEST_PYTHON:-python3}" "$@"
