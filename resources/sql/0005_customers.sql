-- One customer, one history: which identities are one person's is what stands in the log of deeds, so that every link can
-- be undone; a conversation belongs to the customer of its identity.

-- Whose it was before any link or split.
ALTER TABLE identities ADD COLUMN origin_customer BIGINT NOT NULL DEFAULT 0
-- next
UPDATE identities SET origin_customer = customer_id
-- next
-- Of logged contacts: phone, letter.
ALTER TABLE identities ADD COLUMN contact TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE identities ADD COLUMN about TEXT NOT NULL DEFAULT ''
-- next
-- JSON.
ALTER TABLE identities ADD COLUMN links TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE identities ADD COLUMN spread BIGINT NOT NULL DEFAULT -1
-- next
-- The import that brought it.
ALTER TABLE identities ADD COLUMN deed_id BIGINT
-- next
-- The one whose identities its own are now; it keeps what it says itself.
ALTER TABLE customers ADD COLUMN merged_into BIGINT
-- next
-- The split or the import that made it.
ALTER TABLE customers ADD COLUMN deed_id BIGINT
-- next
ALTER TABLE customers ADD COLUMN erased_at BIGINT
-- next
CREATE INDEX customers_merged ON customers (merged_into) WHERE merged_into IS NOT NULL
-- next
CREATE INDEX customers_deed ON customers (deed_id) WHERE deed_id IS NOT NULL
-- next
CREATE INDEX identities_deed ON identities (deed_id) WHERE deed_id IS NOT NULL
-- next
CREATE INDEX identities_origin ON identities (origin_customer)
-- next
ALTER TABLE conversations ADD COLUMN identity_id BIGINT REFERENCES identities (id)
-- next
UPDATE conversations SET identity_id = COALESCE(
    (SELECT i.id FROM messages m JOIN identities i ON i.id = m.identity_id
     WHERE m.conversation_id = conversations.id AND i.customer_id = conversations.customer_id ORDER BY m.at, m.id LIMIT 1),
    (SELECT min(i.id) FROM identities i JOIN accounts a ON a.channel = i.channel
     WHERE a.id = conversations.account_id AND i.customer_id = conversations.customer_id),
    (SELECT min(i.id) FROM identities i WHERE i.customer_id = conversations.customer_id))
-- next
CREATE INDEX conversations_identity ON conversations (identity_id)
-- next
CREATE TABLE customer_deeds (
    id {{id}},
    kind TEXT NOT NULL,
    parent_id BIGINT, -- the import that it is part of
    at BIGINT NOT NULL,
    agent TEXT NOT NULL DEFAULT '',
    customer_id BIGINT NOT NULL, -- link: into whom; split: the new one; else: whose
    other_id BIGINT,             -- link and refusal: the other one; split: from whom
    identities TEXT NOT NULL DEFAULT '', -- split: JSON list of ids
    data TEXT NOT NULL DEFAULT '',       -- JSON: the evidence, or what the kind needs to be undone
    undone_at BIGINT,
    undone_by TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX customer_deeds_customer ON customer_deeds (customer_id)
-- next
CREATE INDEX customer_deeds_other ON customer_deeds (other_id) WHERE other_id IS NOT NULL
-- next
CREATE INDEX customer_deeds_parent ON customer_deeds (parent_id) WHERE parent_id IS NOT NULL
-- next
-- What is said of a customer, by whom: nobody's record overwrites another's.
CREATE TABLE profile_records (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    deed_id BIGINT,
    source TEXT NOT NULL,             -- agent, import, hook
    name TEXT NOT NULL DEFAULT '',    -- who, or which file
    at BIGINT NOT NULL,
    content TEXT NOT NULL DEFAULT ''  -- JSON, core/store/ProfileRepository.h
)
-- next
CREATE INDEX profile_records_customer ON profile_records (customer_id)
-- next
CREATE INDEX profile_records_deed ON profile_records (deed_id) WHERE deed_id IS NOT NULL
-- next
CREATE TABLE profile_fields (
    id {{id}},
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    type TEXT NOT NULL, -- text, number, date, yes-no, choice, link
    choices TEXT NOT NULL DEFAULT '', -- JSON
    position INTEGER NOT NULL
)
-- next
-- The newest of a purpose and a channel counts; the others tell how it came about.
CREATE TABLE consents (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    purpose TEXT NOT NULL,            -- contact, marketing
    channel TEXT NOT NULL DEFAULT '', -- empty: every channel
    given INTEGER NOT NULL,
    at BIGINT NOT NULL,
    agent TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT ''    -- how it was given or withdrawn
)
-- next
CREATE INDEX consents_customer ON consents (customer_id)
-- next
CREATE TABLE follow_ups (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    conversation_id BIGINT REFERENCES conversations (id),
    kind TEXT NOT NULL, -- promise, task, still-all-right
    text TEXT NOT NULL DEFAULT '',
    due_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    agent TEXT NOT NULL DEFAULT '',    -- who wrote it down
    assignee TEXT NOT NULL DEFAULT '',
    done_at BIGINT,
    done_by TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX follow_ups_customer ON follow_ups (customer_id)
-- next
CREATE INDEX follow_ups_conversation ON follow_ups (conversation_id)
-- next
CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE done_at IS NULL
-- next
-- What the whole team shares. Nothing that runs a program, and no secret, is kept here.
CREATE TABLE workspace_settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
)
