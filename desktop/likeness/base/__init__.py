"""The ground floor: ids, errors, paths, clock, files, limits. Standard library and platformdirs only; knows nothing of the product."""
