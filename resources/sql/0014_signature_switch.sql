-- Whether a mail goes out with its signature is kept with its draft.

ALTER TABLE drafts ADD COLUMN with_signature INTEGER NOT NULL DEFAULT 1
