-- A deed that was asked for, by its asker's key, with what it answered: sent again within a day it gives the same answer and is not done again. Written in
-- the deed's own transaction, so that there are both or neither.
create table platform_request (
  -- "person:<id>" or "service:<id>": nobody's key is another's.
  asker text not null check (length(asker) <= 80),
  key text not null check (length(key) <= 100),
  -- SHA-256 of what was asked: the same key with other content is refused.
  fingerprint bytea not null check (length(fingerprint) = 32),
  at timestamptz not null,
  reply jsonb,
  primary key (asker, key)
);
create index platform_request_at on platform_request (at);
