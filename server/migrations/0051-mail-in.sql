-- Mail that comes in, and the files that come with it.

-- How far each mailbox has been read; what lay there before the first reading is left alone.
create table platform_mailbox (
  name text primary key check (length(name) <= 400),
  uid_validity bigint,
  last_uid bigint not null default 0,
  since timestamptz not null,
  read_at timestamptz,
  -- Why it could not be read, since it last could.
  failure text check (length(failure) <= 500)
);

create table platform_mail_in (
  id uuid primary key,
  mailbox text not null references platform_mailbox (name),
  uid_validity bigint not null,
  uid bigint not null,
  -- Of Message-ID, sender, date and subject, or of all its bytes: a mail that is read twice, or was delivered twice, is one.
  fingerprint bytea not null unique check (length(fingerprint) = 32),
  message_id text check (length(message_id) <= 260),
  sender text check (length(sender) <= 254),
  sender_name text check (length(sender_name) <= 200),
  subject text not null check (length(subject) <= 300),
  arrived_at timestamptz not null,
  kept_at timestamptz not null,
  size int not null,
  -- Null: too large to be fetched, or put away after its time.
  raw bytea check (length(raw) <= 26000000),
  -- new: not looked at yet. on-case: a case has it. report: it said that a mail of ours did not arrive. waiting: somebody has to look. aside: nothing to do.
  state text not null check (state in ('new', 'on-case', 'report', 'waiting', 'aside')),
  -- A code of ours that says why it is in this state.
  why text not null default '' check (length(why) <= 40),
  -- What a steward said who put it aside.
  reason text check (length(reason) <= 1000),
  sorted_by uuid references people_person (id),
  sorted_at timestamptz,
  unique (mailbox, uid_validity, uid)
);
create index platform_mail_in_state on platform_mail_in (state, id);
create index platform_mail_in_message on platform_mail_in (message_id);
create index platform_mail_in_sender on platform_mail_in (lower(sender), kept_at);
create index platform_mail_in_sorted_by on platform_mail_in (sorted_by);
create index platform_mail_in_raw on platform_mail_in (kept_at) where raw is not null;

alter table platform_file
  drop constraint platform_file_bytes_check,
  add constraint platform_file_bytes_check check (length(bytes) <= 10000000),
  add column size int not null generated always as (length(bytes)) stored,
  add column sha256 bytea not null generated always as (sha256(bytes)) stored;

alter table recovery_message
  add column mail_in_id uuid unique references platform_mail_in (id),
  -- Made by the customer's page: sent again, it is the same message.
  add column key uuid,
  -- From which address, where it is not the customer's own.
  add column sender text check (length(sender) <= 254),
  add column quoted text not null default '' check (length(quoted) <= 100000),
  add column signature text not null default '' check (length(signature) <= 4000),
  -- A machine answered for them: it is kept, and moves nothing.
  add column automatic boolean not null default false;
create unique index recovery_message_key on recovery_message (case_id, key) where key is not null;

alter table recovery_case
  drop constraint recovery_case_source_check,
  add constraint recovery_case_source_check check (source in ('response', 'complaint', 'review', 'note', 'import', 'mail')),
  -- The mail that it opened with.
  add column mail_in_id uuid unique references platform_mail_in (id);

create table recovery_file (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  -- Null: it came with what the case opened with.
  message_id uuid references recovery_message (id),
  file_id uuid references platform_file (id),
  name text not null check (length(name) <= 200),
  size int not null check (size >= 0),
  -- Why it was not kept.
  left_out text check (left_out in ('program', 'too-large', 'too-many', 'empty')),
  check ((file_id is null) = (left_out is not null))
);
create index recovery_file_case on recovery_file (case_id);
create index recovery_file_message on recovery_file (message_id);
create index recovery_file_file on recovery_file (file_id);
revoke update on recovery_file, platform_file from wellserved_app;
