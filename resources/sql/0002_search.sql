-- Messages are numbered in the order of their time (core/model/MessageOrder.h), so that the newest hits of a search come
-- first without sorting, and are known again by a hash of their key. The search index gets columns; it is left empty
-- and filled anew, newest first (core/store/SearchIndex.h).

CREATE TABLE message_numbers (old_id {{key}}, new_id BIGINT NOT NULL)
-- next
INSERT INTO message_numbers (old_id, new_id)
SELECT id, in_order + max(place - in_order) OVER (ORDER BY in_order)
FROM (SELECT id, place, row_number() OVER (ORDER BY place, id) AS in_order
      FROM (SELECT id, CASE WHEN at < 946684801000 THEN 1 ELSE (at - 946684800000) / 1000 * 256 END AS place
            FROM messages) AS placed) AS ordered
-- next
ALTER TABLE messages RENAME TO messages_1
-- next
-- The text comes last: whoever reads a short column does not walk the pages over which a long text runs.
CREATE TABLE messages (
    id {{key}},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    identity_id BIGINT REFERENCES identities (id),
    at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    edited_at BIGINT,
    dedupe_hash BIGINT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    truncated INTEGER NOT NULL DEFAULT 0,
    direction TEXT NOT NULL,
    visibility TEXT NOT NULL,
    automatic TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL,
    dedupe_key TEXT NOT NULL DEFAULT '', -- empty: the remote_id is the key
    version TEXT NOT NULL DEFAULT '',
    in_reply_to TEXT NOT NULL DEFAULT '',
    author_name TEXT NOT NULL DEFAULT '',
    author_handle TEXT NOT NULL DEFAULT '',
    agent TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
)
-- next
INSERT INTO messages (id, conversation_id, account_id, identity_id, at, received_at, edited_at, dedupe_hash, deleted,
    truncated, direction, visibility, automatic, remote_id, dedupe_key, version, in_reply_to, author_name,
    author_handle, agent, language, url, subject, recipients, text)
SELECT n.new_id, m.conversation_id, m.account_id, m.identity_id, m.at, m.received_at, m.edited_at,
    {{hash of dedupe_key}}, m.deleted, m.truncated, m.direction, m.visibility, m.automatic, m.remote_id,
    CASE WHEN m.dedupe_key = m.remote_id THEN '' ELSE m.dedupe_key END, m.version, m.in_reply_to, m.author_name,
    m.author_handle, m.agent, m.language, m.url, m.subject, m.recipients, m.text
FROM message_numbers n JOIN messages_1 m ON m.id = n.old_id ORDER BY n.new_id
-- next
CREATE TABLE message_references_2 (
    account_id BIGINT NOT NULL,
    reference BIGINT NOT NULL,
    message_id BIGINT NOT NULL REFERENCES messages (id),
    PRIMARY KEY (account_id, reference, message_id)
) {{without rowid}}
-- next
INSERT INTO message_references_2 (account_id, reference, message_id)
SELECT r.account_id, r.reference, n.new_id FROM message_references r JOIN message_numbers n ON n.old_id = r.message_id
-- next
CREATE TABLE message_sources_2 (
    message_id {{key}} REFERENCES messages (id),
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    data {{blob}} NOT NULL
)
-- next
INSERT INTO message_sources_2 (message_id, kind, size, data)
SELECT n.new_id, s.kind, s.size, s.data
FROM message_numbers n JOIN message_sources s ON s.message_id = n.old_id ORDER BY n.new_id
-- next
CREATE TABLE attachments_2 (
    id {{id}},
    message_id BIGINT NOT NULL REFERENCES messages (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    size BIGINT NOT NULL DEFAULT 0,
    part TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    inline INTEGER NOT NULL DEFAULT 0
)
-- next
INSERT INTO attachments_2 (message_id, position, name, type, size, part, description, inline)
SELECT n.new_id, a.position, a.name, a.type, a.size, a.part, a.description, a.inline
FROM attachments a JOIN message_numbers n ON n.old_id = a.message_id ORDER BY a.id
-- next
CREATE TABLE mailbox_uids_2 (
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    mailbox TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    message_id BIGINT NOT NULL REFERENCES messages (id),
    PRIMARY KEY (account_id, mailbox, uid_validity, uid)
) {{without rowid}}
-- next
INSERT INTO mailbox_uids_2 (account_id, mailbox, uid_validity, uid, message_id)
SELECT u.account_id, u.mailbox, u.uid_validity, u.uid, n.new_id
FROM mailbox_uids u JOIN message_numbers n ON n.old_id = u.message_id
-- next
UPDATE events SET message_id = (SELECT n.new_id FROM message_numbers n WHERE n.old_id = events.message_id)
WHERE message_id IS NOT NULL
-- next
DROP TABLE message_references
-- next
DROP TABLE message_sources
-- next
DROP TABLE attachments
-- next
DROP TABLE mailbox_uids
-- next
DROP TABLE messages_1
-- next
DROP TABLE message_numbers
-- next
ALTER TABLE message_references_2 RENAME TO message_references
-- next
ALTER TABLE message_sources_2 RENAME TO message_sources
-- next
ALTER TABLE attachments_2 RENAME TO attachments
-- next
ALTER TABLE mailbox_uids_2 RENAME TO mailbox_uids
-- next
CREATE INDEX messages_dedupe ON messages (account_id, dedupe_hash)
-- next
CREATE INDEX messages_conversation ON messages (conversation_id, at)
-- next
CREATE INDEX attachments_message ON attachments (message_id)
-- next
-- What nothing asks, or another index answers as well.
DROP INDEX events_time
-- next
DROP INDEX conversations_customer
-- next
-- Networks that name their threads ask by that name; a mail's conversation has none.
DROP INDEX conversations_thread
-- next
CREATE INDEX conversations_thread ON conversations (account_id, thread_key) WHERE thread_key <> ''
-- next
UPDATE conversations SET thread_key = ''
WHERE thread_key <> '' AND account_id IN (SELECT id FROM accounts WHERE channel = 'email')
-- next
DROP TABLE search
-- next
{{search by column}}
-- next
{{search by column lookup}}
-- next
{{search merging}}
-- next
{{search memory}}
-- next
-- One row while the index is being filled: messages from that id on are in it, older ones are not yet.
CREATE TABLE search_progress (filled_from BIGINT NOT NULL)
-- next
INSERT INTO search_progress (filled_from) SELECT max(id) + 1 FROM messages HAVING count(*) > 0
