-- A customer's history, and every measure, is read out of one index of the log: the rows of the log stand in the order
-- in which they were written down, so that what happened to one customer is scattered over all of them.

DROP INDEX events_conversation
-- next
CREATE INDEX events_conversation ON events (conversation_id, at, id, kind, account_id, customer_id, message_id, automatic, agent)
