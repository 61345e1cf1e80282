-- Who waits stands in the queue by when they began to, less a head start for their reach (core/model/Reach.h). Lists
-- are sorted by that; it takes the place of waiting_since in both of their indexes.

ALTER TABLE conversations ADD COLUMN queue_at BIGINT
-- next
UPDATE conversations SET queue_at = waiting_since - COALESCE(
    (SELECT {{head start}} FROM (
        SELECT max(i.followers) AS followers, max(i.verified) AS verified, max(i.spread) AS spread
        FROM identities i JOIN accounts a ON a.channel = i.channel
        WHERE a.id = conversations.account_id AND i.customer_id = conversations.customer_id) r), 0)
WHERE waiting_since IS NOT NULL
-- next
DROP INDEX conversations_list
-- next
DROP INDEX conversations_waiting
-- next
CREATE INDEX conversations_list ON conversations (last_message_at DESC, id, status, unread, queue_at, due_at, reach,
    account_id, customer_id, assignee, handed_to) WHERE messages > 0
-- next
CREATE INDEX conversations_waiting ON conversations (queue_at, id, status, unread, last_message_at, due_at, reach,
    account_id, customer_id, assignee, handed_to) WHERE messages > 0 AND queue_at IS NOT NULL
