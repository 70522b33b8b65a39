-- A tree of causes kept by the organisation.
create table recovery_cause (
  id uuid primary key,
  name text not null check (length(name) <= 200),
  parent_id uuid references recovery_cause (id),
  -- The unit whose process it lies in.
  unit_id uuid references people_unit (id),
  avoidable boolean not null,
  made_at timestamptz not null,
  unique nulls not distinct (parent_id, name)
);
create index recovery_cause_unit on recovery_cause (unit_id);

create table recovery_case (
  id uuid primary key,
  number int generated always as identity unique,
  subject text not null check (length(subject) <= 300),
  -- What the customer said, as it was when the case opened.
  words text not null default '' check (length(words) <= 40000),
  source text not null check (source in ('response', 'complaint', 'review', 'note', 'import')),
  response_id uuid unique references listening_response (id),
  customer_id uuid references customers_customer (id),
  unit_id uuid not null references people_unit (id),
  touchpoint_id uuid references listening_touchpoint (id),
  owner_id uuid not null references people_person (id),
  state text not null check (state in ('open', 'answered', 'closed')),
  severity text not null check (severity in ('low', 'middle', 'high', 'urgent')),
  remedy_sought text check (length(remedy_sought) <= 300),
  cause_id uuid references recovery_cause (id),
  cause_words text check (length(cause_words) <= 4000),
  own_error boolean,
  opened_at timestamptz not null,
  acknowledged_at timestamptz,
  first_reply_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  closure text check (closure in ('confirmed', 'timed-out', 'disagreed', 'abuse', 'history')),
  closure_reason text check (length(closure_reason) <= 2000),
  closed_by uuid references people_person (id),
  reopened int not null default 0,
  -- An imported case is history: no clock runs and no message goes out.
  history boolean not null default false,
  history_facts jsonb not null default '{}',
  -- Renewing the customer's link makes the old ones void.
  link_version int not null default 1,
  check ((state = 'closed') = (closed_at is not null)),
  check ((state = 'closed') = (closure is not null))
);
create index recovery_case_owner on recovery_case (owner_id, state);
create index recovery_case_unit on recovery_case (unit_id, state);
create index recovery_case_customer on recovery_case (customer_id);
create index recovery_case_touchpoint on recovery_case (touchpoint_id);
create index recovery_case_cause on recovery_case (cause_id);
create index recovery_case_closed_by on recovery_case (closed_by);
create index recovery_case_opened on recovery_case (opened_at desc);
create index recovery_case_words on recovery_case using gin (to_tsvector('simple', words));

create table recovery_handoff (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  from_id uuid references people_person (id),
  to_id uuid not null references people_person (id),
  reason text not null check (length(reason) <= 1000),
  at timestamptz not null,
  by_id uuid references people_person (id)
);
create index recovery_handoff_case on recovery_handoff (case_id, at);
create index recovery_handoff_from on recovery_handoff (from_id);
create index recovery_handoff_to on recovery_handoff (to_id);
create index recovery_handoff_by on recovery_handoff (by_id);

-- What passes between us and the customer.
create table recovery_message (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  direction text not null check (direction in ('in', 'out')),
  channel text not null check (channel in ('mail', 'page', 'call', 'visit')),
  words text not null check (length(words) <= 40000),
  at timestamptz not null,
  by_id uuid references people_person (id),
  mail_id uuid references platform_mail (id)
);
create index recovery_message_case on recovery_message (case_id, at);
create index recovery_message_by on recovery_message (by_id);
create index recovery_message_mail on recovery_message (mail_id);

-- Internal; a table of its own, so that no query for the customer's page can reach it by a slip.
create table recovery_note (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  words text not null check (length(words) <= 40000),
  at timestamptz not null,
  by_id uuid not null references people_person (id)
);
create index recovery_note_case on recovery_note (case_id, at);
create index recovery_note_by on recovery_note (by_id);

create table recovery_promise (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  what text not null check (length(what) <= 500),
  owner_id uuid not null references people_person (id),
  due_at timestamptz not null,
  made_at timestamptz not null,
  made_by uuid references people_person (id),
  outcome text check (outcome in ('kept', 'broken', 'renegotiated')),
  settled_at timestamptz,
  check ((outcome is null) = (settled_at is null))
);
create index recovery_promise_case on recovery_promise (case_id);
create index recovery_promise_owner on recovery_promise (owner_id, due_at) where outcome is null;
create index recovery_promise_due on recovery_promise (due_at) where outcome is null;
create index recovery_promise_made_by on recovery_promise (made_by);

create table recovery_remedy_kind (
  key text primary key check (length(key) <= 40),
  name text not null check (length(name) <= 120),
  -- Whether an amount of money goes with it.
  has_amount boolean not null,
  position int not null
);

-- Inside the limit no one is asked. One row a role; the amounts are in minor units of the organisation's currency.
create table recovery_remedy_limit (
  role text primary key check (role in ('member', 'lead', 'steward', 'executive', 'administrator')),
  per_case bigint not null check (per_case >= 0),
  per_customer_year bigint not null check (per_customer_year >= 0)
);

-- Append-only: an approval, a refusal or a correction is a row of its own that names the first.
create table recovery_remedy (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  kind text not null references recovery_remedy_kind (key),
  step text not null check (step in ('given', 'asked', 'approved', 'refused', 'taken-back')),
  of_id uuid references recovery_remedy (id),
  amount_minor bigint not null default 0 check (amount_minor >= 0),
  currency text not null check (length(currency) = 3),
  words text not null default '' check (length(words) <= 1000),
  at timestamptz not null,
  by_id uuid references people_person (id)
);
create index recovery_remedy_case on recovery_remedy (case_id);
create index recovery_remedy_kind_index on recovery_remedy (kind);
create unique index recovery_remedy_of on recovery_remedy (of_id) where of_id is not null;
create index recovery_remedy_by on recovery_remedy (by_id);

-- What the customer answered when asked "put right?".
create table recovery_verdict (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  put_right boolean not null,
  words text not null default '' check (length(words) <= 4000),
  at timestamptz not null
);
create index recovery_verdict_case on recovery_verdict (case_id, at);

create table recovery_fix (
  id uuid primary key,
  cause_id uuid not null references recovery_cause (id),
  title text not null check (length(title) <= 200),
  what text not null check (length(what) <= 4000),
  owner_id uuid not null references people_person (id),
  due_on date not null,
  lands_in text not null check (lands_in in ('policy', 'lesson', 'standard', 'idea', 'product', 'supplier', 'process')),
  standard_id uuid references standards_standard (id),
  measure text not null check (length(measure) <= 60),
  unit_id uuid references people_unit (id),
  touchpoint_id uuid references listening_touchpoint (id),
  -- In the customer's language of plain words: what is different now.
  we_did text check (length(we_did) <= 2000),
  done_on date,
  made_at timestamptz not null,
  made_by uuid references people_person (id)
);
create index recovery_fix_cause on recovery_fix (cause_id);
create index recovery_fix_owner on recovery_fix (owner_id);
create index recovery_fix_standard on recovery_fix (standard_id);
create index recovery_fix_unit on recovery_fix (unit_id);
create index recovery_fix_touchpoint on recovery_fix (touchpoint_id);
create index recovery_fix_made_by on recovery_fix (made_by);

create table recovery_fix_case (
  fix_id uuid not null references recovery_fix (id),
  case_id uuid not null references recovery_case (id),
  primary key (fix_id, case_id)
);
create index recovery_fix_case_case on recovery_fix_case (case_id);

revoke update, delete on recovery_handoff, recovery_message, recovery_note, recovery_remedy, recovery_verdict from wellserved_app;
