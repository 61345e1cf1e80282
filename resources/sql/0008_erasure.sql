-- Who a customer is can be erased: what was taken is kept aside until it may not be taken back any more, then let go.

-- The words of an erased message are gone; that it was stays counted.
ALTER TABLE messages ADD COLUMN erased INTEGER NOT NULL DEFAULT 0
-- next
CREATE TABLE erasures (
    id {{key}}, -- the deed's
    purge_at BIGINT NOT NULL -- from then on it may not be taken back
)
-- next
CREATE INDEX erasures_purge ON erasures (purge_at)
-- next
CREATE TABLE erased_rows (
    deed_id BIGINT NOT NULL REFERENCES erasures (id),
    position BIGINT NOT NULL,
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,   -- of a row that was changed; 0: it was removed
    content TEXT NOT NULL,    -- JSON: columns to what they were; bytes in base64
    PRIMARY KEY (deed_id, position)
)
