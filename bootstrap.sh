#!/bin/sh
# Sets libqsim up on Debian 12 and runs it: installs the packages that are missing, makes .venv, builds.
#   sh bootstrap.sh          install, then check, simulate and explain a circuit
#   sh bootstrap.sh test     install, then build and pass the tests
# CORPUS=<folder of circuits> lets the corpus tests run; without it they say that they skip.
set -eu
cd "$(dirname "$0")"

packages="g++ cmake ninja-build ccache git python3 python3-venv python3-dev libeigen3-dev doctest-dev libcli11-dev
  nlohmann-json3-dev libtomlplusplus-dev libfmt-dev librandom123-dev libbenchmark-dev"
missing=""
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
done
if [ -n "$missing" ]; then
  root=""
  [ "$(id -u)" -eq 0 ] || root="sudo"
  echo "installing:$missing"
  $root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# Debian's Python: what the notebook and the bindings are tested with.
[ -x .venv/bin/python ] || /usr/bin/python3 -m venv .venv
. .venv/bin/activate

case "${1:-demo}" in
  demo)
    pip install --quiet .
    echo; echo '$ qsim check standards/circuits/teleportation.qasm'
    qsim check standards/circuits/teleportation.qasm
    echo; echo '$ qsim run standards/circuits/teleportation.qasm'
    qsim run standards/circuits/teleportation.qasm
    echo; echo '$ qsim plan standards/circuits/teleportation.qasm'
    qsim plan standards/circuits/teleportation.qasm
    echo; echo "qsim is in .venv/bin: . .venv/bin/activate"
    ;;
  test)
    pip install --quiet ".[test]"
    cmake --preset release -DLIBQSIM_CORPUS="${CORPUS:-}"
    cmake --build --preset release
    ctest --preset release
    cmake --preset dev -DLIBQSIM_CORPUS="${CORPUS:-}"
    cmake --build --preset dev
    ctest --preset dev
    ;;
  *)
    echo "usage: sh bootstrap.sh [demo|test]" >&2
    exit 2
    ;;
esac
