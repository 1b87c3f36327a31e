#!/bin/sh
# Sets libqsim up on Debian 12 and runs it: installs the packages that are missing, makes .venv, builds.
#   sh bootstrap.sh          install, then check, simulate and explain a circuit
#   sh bootstrap.sh test     install, then build and pass the tests, also under ASan and UBSan; the last line says how many passed
# CORPUS=<folder of circuits> lets the corpus tests run; without it they say that they skip.
set -eu
cd "$(dirname "$0")"
CORPUS="${CORPUS:-}"
jobs="$(nproc)"

install_packages() {
  packages="g++ cmake ninja-build ccache git python3 python3-venv python3-dev libeigen3-dev doctest-dev libcli11-dev
    nlohmann-json3-dev libtomlplusplus-dev libfmt-dev librandom123-dev"
  missing=""
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  root=""
  [ "$(id -u)" -eq 0 ] || root="sudo"
  echo "installing:$missing"
  $root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# Into .venv, made with Debian's Python. Warnings are errors, as in the builds of the tests, whose compilations it shares.
install_module() {
  [ -x .venv/bin/python ] || /usr/bin/python3 -m venv .venv
  . .venv/bin/activate
  echo "building and installing libqsim into .venv (some minutes when nothing is built)"
  pip install --quiet --disable-pip-version-check "scikit-build-core>=0.11" "pybind11>=2.12"
  CXX="${CXX:-c++}" pip install --quiet --disable-pip-version-check --no-build-isolation --config-settings=cmake.define.LIBQSIM_WERROR=ON "$1"
}

show() {
  echo
  echo "\$ $*"
  "$@"
}

# build_and_test PRESET: a failed test is told by the summary, a failed build ends it all.
build_and_test() {
  echo "== $1: build"
  cmake --preset "$1" -DLIBQSIM_CORPUS="$CORPUS" >build/results/"$1".log
  cmake --build --preset "$1" -j "$jobs"
  echo "== $1: tests"
  ctest --preset "$1" -j "$jobs" --output-junit "$PWD/build/results/$1.xml" || failed=1
}

install_packages
case "${1:-demo}" in
  demo)
    install_module .
    circuit=standards/circuits/teleportation.qasm
    show cat $circuit
    show qsim check $circuit
    show qsim run $circuit
    show qsim run $circuit --shots 1000 --seed 1
    show qsim plan $circuit
    echo
    echo "qsim and the Python module are in .venv: . .venv/bin/activate"
    ;;
  test)
    failed=0
    rm -rf build/results
    mkdir -p build/results
    build_and_test release
    build_and_test dev
    install_module ".[test]"
    echo "== Python"
    LIBQSIM_CORPUS="$CORPUS" python -m pytest -q -n "$jobs" --junitxml build/results/python.xml || failed=1
    echo "== conformance"
    python standards/conformance.py run --tool "build/release/qsim adapter" --jobs "$jobs" -o build/results/conformance.json || failed=1
    python tests/summary.py build/results/release.xml build/results/dev.xml build/results/python.xml || failed=1
    exit "$failed"
    ;;
  *)
    echo "usage: sh bootstrap.sh [demo|test]" >&2
    exit 2
    ;;
esac
