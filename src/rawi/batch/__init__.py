"""Many reports at once: read by many processes, merged in order, written as Parquet; a run that was killed goes on.

The modules that need the extra ``batch`` are loaded when they are used; `rawi.batch.pool` needs nothing.
"""
