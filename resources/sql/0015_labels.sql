-- What the classifier makes of what customers write. What a person says of it is in the log.

CREATE TABLE suggested_labels (
    message_id BIGINT PRIMARY KEY REFERENCES messages (id),
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    intent TEXT NOT NULL DEFAULT '',
    intent_share BIGINT NOT NULL DEFAULT 0,     -- how certain, in ten-thousandths
    complexity TEXT NOT NULL DEFAULT '',
    complexity_share BIGINT NOT NULL DEFAULT 0,
    model TEXT NOT NULL                         -- what it learnt from; '': to be made again, the words were edited
)
-- next
CREATE INDEX suggested_labels_conversation ON suggested_labels (conversation_id)
-- next
CREATE INDEX suggested_labels_model ON suggested_labels (model)
-- next
-- Few of the log's rows: found without reading it.
CREATE INDEX events_labelled ON events (message_id, at, id) WHERE kind = 'labelled'
-- next
-- Which model suggests, the labels in the log when it learnt, and the part of the log that it was through: from the
-- newest back, and what came since.
CREATE TABLE label_progress (
    model TEXT NOT NULL,
    labels BIGINT NOT NULL,
    events_from BIGINT NOT NULL,
    events_to BIGINT NOT NULL
)
-- next
INSERT INTO label_progress (model, labels, events_from, events_to) VALUES ('', 0, 0, 0)
