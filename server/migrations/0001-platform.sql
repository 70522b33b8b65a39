-- What every domain stands on: settings, the audit, mail kept and sent, facts for measures, small files.

-- The first instant of a uuid v7: bounds for partitions, and for questions about time by id.
create function uuid_at(at timestamptz) returns uuid language sql immutable strict parallel safe as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

create table platform_setting (
  key text primary key check (length(key) <= 80),
  value jsonb not null,
  changed_at timestamptz not null
);

-- Rows are written by deeds without a chain; platform_audit_link chains the committed ones in the order of their ids.
create table platform_audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'service', 'customer', 'system')),
  actor_id uuid,
  deed text not null check (length(deed) <= 80),
  subject_kind text not null check (length(subject_kind) <= 40),
  subject_id uuid,
  -- Ids, codes and hashes only; never a person's words (erasure must not break the chain).
  detail jsonb not null default '{}' check (pg_column_size(detail) <= 8000)
);
create index platform_audit_subject on platform_audit (subject_kind, subject_id);
create index platform_audit_at on platform_audit (at);

create table platform_audit_link (
  position bigint primary key,
  audit_id bigint not null unique references platform_audit (id),
  hash bytea not null check (length(hash) = 32)
);

create table platform_mail (
  id uuid primary key,
  made_at timestamptz not null,
  recipient text not null check (length(recipient) <= 254),
  recipient_name text check (length(recipient_name) <= 200),
  subject text not null check (length(subject) <= 400),
  body_text text not null check (length(body_text) <= 100000),
  body_html text check (length(body_html) <= 500000),
  reply_to text check (length(reply_to) <= 254),
  headers jsonb not null default '{}',
  -- Why it was sent, for the reader of the outbox: "case-reply", "you-said-we-did".
  purpose text not null check (length(purpose) <= 60),
  subject_kind text check (length(subject_kind) <= 40),
  subject_id uuid,
  -- kept: no mail server is set up, so it waits here and can be read.
  state text not null check (state in ('kept', 'queued', 'sent', 'failed')),
  attempts int not null default 0,
  last_error text check (length(last_error) <= 2000),
  sent_at timestamptz
);
create index platform_mail_made on platform_mail (made_at desc);
create index platform_mail_subject on platform_mail (subject_kind, subject_id);

-- What measures count. A fact is never changed: a correction or an erasure is the same fact with sign -1.
create table platform_fact (
  id bigint generated always as identity primary key,
  measure text not null check (length(measure) <= 60),
  day date not null,
  unit_id uuid,
  -- Other dimensions by name: {"survey": "...", "touchpoint": "...", "channel": "email", "language": "es"}.
  dims jsonb not null default '{}',
  value double precision not null,
  -- The scale the value was given on, where the measure needs it.
  low double precision,
  high double precision,
  weight double precision not null default 1,
  sign smallint not null check (sign in (1, -1)),
  -- The record behind it, for drilling down; null where it must not be known.
  subject_id uuid
);
create index platform_fact_reading on platform_fact (measure, day);
create index platform_fact_unit on platform_fact (unit_id, measure, day);
create index platform_fact_subject on platform_fact (subject_id);

-- Logos and pictures, re-served from a sandboxed path.
create table platform_file (
  id uuid primary key,
  made_at timestamptz not null,
  media text not null check (length(media) <= 80),
  bytes bytea not null check (length(bytes) <= 2000000)
);

revoke update, delete on platform_audit, platform_audit_link, platform_fact from wellserved_app;
