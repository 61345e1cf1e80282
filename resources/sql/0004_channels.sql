-- What accounts use of paid and limited networks, files that go out, what became of messages later, logged contacts.

ALTER TABLE accounts ADD COLUMN quota_limit BIGINT
-- next
ALTER TABLE accounts ADD COLUMN quota_remaining BIGINT
-- next
ALTER TABLE accounts ADD COLUMN quota_resets_at BIGINT
-- next
CREATE TABLE account_usage (
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    month TEXT NOT NULL, -- 'YYYY-MM', UTC
    what TEXT NOT NULL,
    count BIGINT NOT NULL,
    micros BIGINT NOT NULL,
    PRIMARY KEY (account_id, month, what)
)
-- next
CREATE TABLE outbox_files (
    outbox_id BIGINT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    size BIGINT NOT NULL,
    content {{blob}} NOT NULL,
    PRIMARY KEY (outbox_id, position)
)
-- next
ALTER TABLE outbox ADD COLUMN undelivered TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN contact TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN undelivered TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN bounced INTEGER NOT NULL DEFAULT 0
-- next
-- What an edited message said before.
CREATE TABLE message_versions (
    message_id BIGINT NOT NULL REFERENCES messages (id),
    position INTEGER NOT NULL,
    version TEXT NOT NULL DEFAULT '',
    replaced_at BIGINT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message_id, position)
)
-- next
-- What bounces report, under the message that came back, which may arrive after its bounce.
CREATE TABLE bounces (
    id {{id}},
    message_id BIGINT NOT NULL REFERENCES messages (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    original TEXT NOT NULL, -- remote id of the message that came back
    address TEXT NOT NULL DEFAULT '',
    permanent INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX bounces_original ON bounces (account_id, original)
-- next
CREATE INDEX bounces_message ON bounces (message_id)
