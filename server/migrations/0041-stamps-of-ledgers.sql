-- One for every row of a ledger: a hash, under the secret that is not in the database, of what the row says. By it a row is found that was changed,
-- added or deleted past the program.
create table platform_stamp (
  id bigint generated always as identity primary key,
  ledger text not null check (length(ledger) <= 63),
  -- The row's primary key, as text.
  row_key text not null check (length(row_key) <= 400),
  at timestamptz not null,
  -- Words about customers are held by a hash of their own: the law may have them taken out, and the rest still stands.
  salt bytea check (length(salt) = 16),
  words_mac bytea check (length(words_mac) = 32),
  mac bytea not null check (length(mac) = 32)
);
create index platform_stamp_ledger on platform_stamp (ledger);

-- Chains the committed stamps in the order of their ids, so that none is taken out with its row unseen.
create table platform_stamp_link (
  position bigint primary key,
  stamp_id bigint not null unique references platform_stamp (id),
  hash bytea not null check (length(hash) = 32)
);

-- Since when the rows of a ledger are stamped as they are written, and how many were there before.
create table platform_ledger (
  name text primary key check (length(name) <= 63),
  since timestamptz not null,
  rows_before bigint not null check (rows_before >= 0),
  mac bytea not null check (length(mac) = 32)
);

revoke update, delete on platform_stamp, platform_stamp_link, platform_ledger from wellserved_app;
