-- By what people may be known again on other networks (core/model/Clue.h): each clue once an identity, the surest
-- source of it. The hash, of kind and value, finds those who share one.

CREATE TABLE clues (
    identity_id BIGINT NOT NULL REFERENCES identities (id),
    hash BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    source INTEGER NOT NULL,
    message_id BIGINT, -- where it stands; of what a profile tells none
    value TEXT NOT NULL,
    PRIMARY KEY (identity_id, hash)
) {{without rowid}}
-- next
CREATE INDEX clues_hash ON clues (hash)
-- next
CREATE INDEX clues_message ON clues (message_id) WHERE message_id IS NOT NULL
-- next
-- What was there before is read step by step (core/store/ClueFill.h), from these numbers down; no row: all is read.
CREATE TABLE clues_progress (
    id INTEGER PRIMARY KEY,
    identities_before BIGINT NOT NULL,
    messages_before BIGINT NOT NULL
)
-- next
INSERT INTO clues_progress (id, identities_before, messages_before)
SELECT 1, (SELECT max(id) + 1 FROM identities), (SELECT COALESCE(max(id), 0) + 1 FROM messages)
WHERE EXISTS (SELECT 1 FROM identities)
