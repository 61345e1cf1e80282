-- What the classifier makes of the messages that open cases. What a person says of them is in the log.

CREATE TABLE suggested_labels (
    message_id BIGINT PRIMARY KEY REFERENCES messages (id),
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    intent TEXT NOT NULL DEFAULT '',
    intent_share DOUBLE PRECISION NOT NULL DEFAULT 0,
    complexity TEXT NOT NULL DEFAULT '',
    complexity_share DOUBLE PRECISION NOT NULL DEFAULT 0,
    model TEXT NOT NULL
)
-- next
CREATE INDEX suggested_labels_conversation ON suggested_labels (conversation_id)
-- next
CREATE INDEX suggested_labels_model ON suggested_labels (model)
