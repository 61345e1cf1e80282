-- The workspace as First Mile 0.1 has it. Statements are separated by a line "-- next"; {{tokens}} are the dialect's.
-- Times are BIGINT milliseconds since 1970 UTC. Booleans are INTEGER 0/1.

CREATE TABLE accounts (
    id {{id}},
    channel TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    remote_key TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}',
    secret_source TEXT NOT NULL DEFAULT 'none',
    secret_command TEXT NOT NULL DEFAULT '',
    paused INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    state TEXT NOT NULL DEFAULT 'new',
    state_detail TEXT NOT NULL DEFAULT '',
    last_poll_at BIGINT,
    next_poll_at BIGINT,
    UNIQUE (channel, handle)
)
-- next
CREATE TABLE customers (
    id {{id}},
    name TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
)
-- next
CREATE TABLE identities (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    channel TEXT NOT NULL,
    remote_key TEXT NOT NULL,
    handle TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    profile_url TEXT NOT NULL DEFAULT '',
    followers BIGINT NOT NULL DEFAULT -1,
    verified INTEGER NOT NULL DEFAULT 0,
    UNIQUE (channel, remote_key)
)
-- next
CREATE INDEX identities_customer ON identities (customer_id)
-- next
CREATE TABLE conversations (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    thread_key TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    subject_key TEXT NOT NULL DEFAULT '',
    preview TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open',
    unread INTEGER NOT NULL DEFAULT 0,
    assignee TEXT NOT NULL DEFAULT '',
    handed_to TEXT NOT NULL DEFAULT '',
    messages INTEGER NOT NULL DEFAULT 0,
    first_message_at BIGINT NOT NULL DEFAULT 0,
    last_message_at BIGINT NOT NULL DEFAULT 0,
    waiting_since BIGINT,
    snoozed_until BIGINT,
    version BIGINT NOT NULL DEFAULT 0
)
-- next
CREATE INDEX conversations_newest ON conversations (last_message_at, id)
-- next
CREATE INDEX conversations_waiting ON conversations (waiting_since, id)
-- next
CREATE INDEX conversations_customer ON conversations (customer_id)
-- next
CREATE INDEX conversations_thread ON conversations (account_id, thread_key)
-- next
CREATE INDEX conversations_subject ON conversations (customer_id, subject_key)
-- next
CREATE TABLE conversation_tags (
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (conversation_id, tag)
)
-- next
CREATE TABLE messages (
    id {{id}},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    identity_id BIGINT REFERENCES identities (id),
    direction TEXT NOT NULL,
    visibility TEXT NOT NULL,
    automatic TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    version TEXT NOT NULL DEFAULT '',
    in_reply_to TEXT NOT NULL DEFAULT '',
    author_name TEXT NOT NULL DEFAULT '',
    author_handle TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    agent TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    edited_at BIGINT,
    deleted INTEGER NOT NULL DEFAULT 0,
    truncated INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account_id, dedupe_key)
)
-- next
CREATE INDEX messages_conversation ON messages (conversation_id, at)
-- next
CREATE TABLE message_references (
    account_id BIGINT NOT NULL,
    reference BIGINT NOT NULL,
    message_id BIGINT NOT NULL REFERENCES messages (id),
    PRIMARY KEY (account_id, reference, message_id)
) {{without rowid}}
-- next
CREATE TABLE message_sources (
    message_id BIGINT PRIMARY KEY REFERENCES messages (id),
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    data {{blob}} NOT NULL
)
-- next
CREATE TABLE attachments (
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
CREATE INDEX attachments_message ON attachments (message_id)
-- next
CREATE TABLE mailbox_uids (
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    mailbox TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    message_id BIGINT NOT NULL REFERENCES messages (id),
    PRIMARY KEY (account_id, mailbox, uid_validity, uid)
) {{without rowid}}
-- next
CREATE TABLE cursors (
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    stream TEXT NOT NULL,
    value TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, stream)
)
-- next
CREATE TABLE gaps (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    stream TEXT NOT NULL,
    from_at BIGINT,
    to_at BIGINT,
    reason TEXT NOT NULL,
    detected_at BIGINT NOT NULL,
    closed_at BIGINT
)
-- next
CREATE TABLE drafts (
    id {{id}},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    agent TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT 'reply',
    text TEXT NOT NULL DEFAULT '',
    seen_version BIGINT NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL,
    UNIQUE (conversation_id, agent, mode)
)
-- next
CREATE TABLE outbox (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    message TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL,
    agent TEXT NOT NULL DEFAULT '',
    attempt INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL,
    left_at BIGINT,
    claimed_by TEXT NOT NULL DEFAULT '',
    lease_until BIGINT,
    remote_id TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (account_id, key)
)
-- next
CREATE INDEX outbox_due ON outbox (state, not_before)
-- next
CREATE INDEX outbox_conversation ON outbox (conversation_id)
-- next
CREATE TABLE events (
    id {{id}},
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    conversation_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    message_id BIGINT,
    automatic TEXT NOT NULL DEFAULT '',
    agent TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX events_conversation ON events (conversation_id, at)
-- next
CREATE INDEX events_time ON events (at)
-- next
{{search index}}
-- next
{{search lookup}}
