#!/bin/sh
# Takes, develops and names the demo's pictures and models. See README.md.
set -eu
cd "$(dirname "$0")"
raw=${ATELIER_RAW:-/var/tmp/vitrine-atelier}
demo=../main/resources/demo
what=${1:-all}
[ $# -gt 0 ] && shift

in_blender() { nice -n 19 blender -b --python-exit-code 1 -P run.py -- "$@"; }
exposed() { in_blender photograph "$raw" --samples 11 --views "$@"; }

case $what in
  front | open | detail) exposed "$what" "$@" ;;
  rooms) in_blender rooms "$raw" "$@" ;;
  models) in_blender model "$demo/models" "$@" && exit ;;
  all)
    exposed front,open,detail
    in_blender rooms "$raw"
    in_blender model "$demo/models"
    ;;
  *) echo "front, open, detail, rooms, models or all, not $what" >&2; exit 2 ;;
esac
/usr/bin/python3 -B -m atelier.develop "$raw" "$demo/pictures"
/usr/bin/python3 -B -m atelier.caption
