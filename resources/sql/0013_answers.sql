-- The answered cases by the words of their questions, out of which answers are suggested. Filled from the event log by
-- maintenance (core/store/AnswerFill.h); a plain inverted index, so that what is taken out is gone.

CREATE TABLE answer_words (
    id {{id}},
    account_id BIGINT NOT NULL,
    word TEXT NOT NULL,
    cases BIGINT NOT NULL, -- that have it; a word that none has is removed
    UNIQUE (account_id, word)
)
-- next
CREATE TABLE answer_cases (
    id {{id}},
    account_id BIGINT NOT NULL,
    conversation_id BIGINT NOT NULL,
    question_id BIGINT NOT NULL, -- the message that opened the case
    answer_id BIGINT NOT NULL UNIQUE,
    "at" BIGINT NOT NULL,        -- when it was answered
    words {{blob}} NOT NULL      -- ids of the question's words, four bytes each, little-endian, ascending
)
-- next
CREATE INDEX answer_cases_conversation ON answer_cases (conversation_id)
-- next
CREATE INDEX answer_cases_account ON answer_cases (account_id, "at")
-- next
CREATE TABLE answer_postings (
    word_id BIGINT NOT NULL,
    case_id BIGINT NOT NULL,
    PRIMARY KEY (word_id, case_id)
) {{without rowid}}
-- next
-- How far the log was read.
CREATE TABLE answer_progress (events_to BIGINT NOT NULL)
-- next
INSERT INTO answer_progress (events_to) VALUES (0)
-- next
-- Conversations to be read again: they were changed without the log.
CREATE TABLE answer_again (conversation_id {{key}})
