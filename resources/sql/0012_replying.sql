-- Replying: drafts with their versions, what an outbox needs beyond one reply at once, saved replies, macros, notices.

-- Several drafts a conversation, so the table is made anew without its old key.
CREATE TABLE drafts_kept (
    id {{id}},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    agent TEXT NOT NULL DEFAULT '',       -- whose it is
    mode TEXT NOT NULL DEFAULT 'reply',   -- reply, note
    state TEXT NOT NULL DEFAULT 'open',   -- open, sent, discarded
    shared INTEGER NOT NULL DEFAULT 0,
    privately INTEGER NOT NULL DEFAULT 0, -- to the customer alone where theirs was public
    formatted INTEGER NOT NULL DEFAULT 0, -- mail: with an HTML part
    text TEXT NOT NULL DEFAULT '',
    variants TEXT NOT NULL DEFAULT '',    -- JSON object: channel -> text
    origin TEXT NOT NULL DEFAULT '',      -- JSON: what it was made from, core/model/ReplyOrigin.h
    seen_version BIGINT NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 1,   -- grows with every save
    created_at BIGINT NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL DEFAULT '',
    outbox_id BIGINT                      -- of state sent
)
-- next
INSERT INTO drafts_kept (conversation_id, agent, mode, text, seen_version, created_at, updated_at, updated_by)
SELECT conversation_id, agent, mode, text, seen_version, updated_at, updated_at, agent FROM drafts ORDER BY id
-- next
DROP TABLE drafts
-- next
ALTER TABLE drafts_kept RENAME TO drafts
-- next
CREATE INDEX drafts_conversation ON drafts (conversation_id)
-- next
CREATE INDEX drafts_open ON drafts (agent, updated_at) WHERE state = 'open'
-- next
CREATE TABLE draft_versions (
    id {{id}},
    draft_id BIGINT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    agent TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX draft_versions_draft ON draft_versions (draft_id)
-- next
CREATE TABLE draft_files (
    draft_id BIGINT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    size BIGINT NOT NULL,
    content {{blob}} NOT NULL,
    PRIMARY KEY (draft_id, position)
)
-- next
-- The reply that has to be sent before this one: a thread in several parts.
ALTER TABLE outbox ADD COLUMN after_id BIGINT
-- next
ALTER TABLE outbox ADD COLUMN draft_id BIGINT
-- next
ALTER TABLE outbox ADD COLUMN notice_id BIGINT
-- next
-- The time zone in which its time was chosen; empty: it is not scheduled.
ALTER TABLE outbox ADD COLUMN zone TEXT NOT NULL DEFAULT ''
-- next
-- 1: taken back by itself when the customer writes before it leaves.
ALTER TABLE outbox ADD COLUMN unless_written INTEGER NOT NULL DEFAULT 0
-- next
-- The conversation's version when it was queued.
ALTER TABLE outbox ADD COLUMN seen_version BIGINT NOT NULL DEFAULT 0
-- next
-- Who released it or sent it back, of those that needed a second person.
ALTER TABLE outbox ADD COLUMN approver TEXT NOT NULL DEFAULT ''
-- next
-- JSON: what it was made from.
ALTER TABLE outbox ADD COLUMN origin TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX outbox_after ON outbox (after_id) WHERE after_id IS NOT NULL
-- next
CREATE INDEX outbox_notice ON outbox (notice_id) WHERE notice_id IS NOT NULL
-- next
-- What happened to each reply on its way, in order; never changed.
CREATE TABLE outbox_steps (
    id {{id}},
    outbox_id BIGINT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    state TEXT NOT NULL,             -- that it led to
    agent TEXT NOT NULL DEFAULT '',  -- a person's doing; empty: the program's
    words TEXT NOT NULL DEFAULT ''   -- the network's, or a person's
)
-- next
CREATE INDEX outbox_steps_outbox ON outbox_steps (outbox_id)
-- next
CREATE TABLE saved_replies (
    id {{id}},
    name TEXT NOT NULL UNIQUE,              -- as it is typed: "refund-delay"
    title TEXT NOT NULL DEFAULT '',
    approved INTEGER NOT NULL DEFAULT 0,    -- a position of the company, sent word for word
    owner TEXT NOT NULL DEFAULT '',
    expires_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL DEFAULT '',
    removed_at BIGINT
)
-- next
CREATE TABLE saved_reply_texts (
    saved_reply_id BIGINT NOT NULL REFERENCES saved_replies (id) ON DELETE CASCADE,
    language TEXT NOT NULL DEFAULT '', -- "pt", "pt-BR"; empty: any
    channel TEXT NOT NULL DEFAULT '',  -- empty: any
    text TEXT NOT NULL,
    PRIMARY KEY (saved_reply_id, language, channel)
)
-- next
CREATE TABLE macros (
    id {{id}},
    name TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL DEFAULT '',
    steps TEXT NOT NULL, -- JSON, core/store/MacroRepository.h
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
)
-- next
-- What was offered or taken to answer with, and what became of it.
CREATE TABLE reply_uses (
    id {{id}},
    at BIGINT NOT NULL,
    agent TEXT NOT NULL DEFAULT '',
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    kind TEXT NOT NULL,              -- saved-reply, past-answer, model
    source_id BIGINT,                -- the saved reply, or the message answered with then
    outcome TEXT NOT NULL,           -- accepted, edited, refused
    kept INTEGER NOT NULL DEFAULT 0, -- per cent of its words that went out
    outbox_id BIGINT
)
-- next
CREATE INDEX reply_uses_source ON reply_uses (kind, source_id)
-- next
CREATE INDEX reply_uses_conversation ON reply_uses (conversation_id)
-- next
CREATE TABLE notices (
    id {{id}},
    title TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    variants TEXT NOT NULL DEFAULT '', -- JSON object: channel -> text
    state TEXT NOT NULL,               -- draft, sending, undone
    per_minute INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL DEFAULT '',
    sent_at BIGINT
)
-- next
-- Who was to get a notice; why not, where none was queued.
CREATE TABLE notice_recipients (
    notice_id BIGINT NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    outbox_id BIGINT,
    why_not TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (notice_id, conversation_id)
)
-- next
CREATE INDEX notice_recipients_conversation ON notice_recipients (conversation_id)
-- next
-- Callbacks: the number to ring, and the end of the time that was agreed; due_at is its beginning.
ALTER TABLE follow_ups ADD COLUMN phone TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE follow_ups ADD COLUMN until_at BIGINT
