"""What leaves the ledger for other programs: tables for spreadsheets, JSON Lines, claims as Web Annotations.

In: shapes, or the nouns. Out: bytes as they can be sent, or an object that JSON can hold. Nothing here opens a file.
"""
