-- What lists are sorted and filtered by stands in narrow indexes, so that no order of a list reads the rows themselves.

ALTER TABLE accounts ADD COLUMN answer_within BIGINT NOT NULL DEFAULT 86400000
-- next
ALTER TABLE conversations ADD COLUMN reach BIGINT NOT NULL DEFAULT -1
-- next
ALTER TABLE conversations ADD COLUMN due_at BIGINT
-- next
UPDATE conversations SET
    reach = COALESCE((SELECT max(i.followers) FROM identities i JOIN accounts a ON a.channel = i.channel
                      WHERE a.id = conversations.account_id AND i.customer_id = conversations.customer_id), -1),
    due_at = (SELECT min(d.at) FROM (SELECT conversations.waiting_since + a.answer_within AS at FROM accounts a
                                     WHERE a.id = conversations.account_id
                                     UNION ALL SELECT conversations.snoozed_until) d)
-- next
DROP INDEX conversations_newest
-- next
DROP INDEX conversations_waiting
-- next
CREATE INDEX conversations_list ON conversations (last_message_at DESC, id, status, unread, waiting_since, due_at, reach,
    account_id, customer_id, assignee, handed_to) WHERE messages > 0
-- next
CREATE INDEX conversations_waiting ON conversations (waiting_since, id, status, unread, last_message_at, due_at, reach,
    account_id, customer_id, assignee, handed_to) WHERE messages > 0 AND waiting_since IS NOT NULL
-- next
CREATE INDEX conversations_snoozed ON conversations (snoozed_until) WHERE status = 'snoozed'
-- next
CREATE TABLE saved_views (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    sort TEXT NOT NULL,
    position INTEGER NOT NULL
)
