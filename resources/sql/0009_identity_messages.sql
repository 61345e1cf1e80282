-- What an identity wrote: an import that is undone takes its identities with it, but not those that wrote since.

CREATE INDEX messages_identity ON messages (identity_id) WHERE identity_id IS NOT NULL
