-- What reviewers said of conversations, brought back from bundles. Their words stand as notes in the conversations; this
-- is what can be counted.

CREATE TABLE reviews (
    id {{id}},
    bundle TEXT NOT NULL,                      -- the export that was reviewed
    reviewer TEXT NOT NULL,                    -- UUID
    reviewed_id BIGINT NOT NULL,               -- the conversation as the bundle knows it
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    reviewer_name TEXT NOT NULL DEFAULT '',
    number BIGINT NOT NULL,                    -- of the reviewer's entry: a later one takes its place
    at BIGINT NOT NULL,                        -- when it was said
    card TEXT NOT NULL DEFAULT '',
    card_version BIGINT NOT NULL DEFAULT 0,
    answers TEXT NOT NULL DEFAULT '',          -- JSON: question, text, answer, worth from 0 to 1
    score BIGINT,                              -- in hundredths of a per cent; NULL: nothing was scored
    verdict TEXT NOT NULL DEFAULT '',          -- good, coaching, poor
    tags TEXT NOT NULL DEFAULT '',             -- JSON list
    entry_key TEXT NOT NULL,                   -- of the entry in review_entries
    note_key TEXT NOT NULL DEFAULT '',         -- SHA-256 of what its note says; '': none was written
    UNIQUE (bundle, reviewer, reviewed_id)
)
-- next
CREATE INDEX reviews_conversation ON reviews (conversation_id)
-- next
-- Which entries of review files were brought: none comes twice.
CREATE TABLE review_entries (
    entry_key TEXT PRIMARY KEY,                -- SHA-256 of bundle and entry
    brought_at BIGINT NOT NULL
)
