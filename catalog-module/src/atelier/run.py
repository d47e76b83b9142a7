"""Blender's door to the workshop: blender -b -P run.py -- WORK ARGUMENTS…"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
work, *arguments = sys.argv[sys.argv.index("--") + 1 :]
importlib.import_module("atelier." + work).main(arguments)
