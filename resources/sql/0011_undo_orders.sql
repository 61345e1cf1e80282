-- Two erasures may have taken one row, one after the other: what the one gives back is looked for with the other.

CREATE INDEX erased_rows_row ON erased_rows (table_name, row_id) WHERE row_id <> 0
-- next
-- Splits that stand say whose the identities are that they name, wherever others have moved these since.
CREATE INDEX customer_deeds_split ON customer_deeds (id) WHERE kind = 'split' AND undone_at IS NULL
