"""The tests, under the same paths as the program."""
