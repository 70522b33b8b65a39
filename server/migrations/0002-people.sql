create table people_unit (
  id uuid primary key,
  code text not null unique check (length(code) <= 80),
  name text not null check (length(name) <= 200),
  parent_id uuid references people_unit (id),
  -- Every unit above, and this one: a subtree is one indexed question.
  ancestors uuid[] not null,
  kind text not null default 'front' check (kind in ('front', 'back')),
  time_zone text check (length(time_zone) <= 60),
  lead_id uuid,
  retired_at timestamptz
);
create index people_unit_parent on people_unit (parent_id);
create index people_unit_ancestors on people_unit using gin (ancestors);
create index people_unit_lead on people_unit (lead_id);

create table people_person (
  id uuid primary key,
  employee_number text unique check (length(employee_number) <= 80),
  name text not null check (length(name) <= 200),
  email text check (length(email) <= 254),
  unit_id uuid not null references people_unit (id),
  job text not null default '' check (length(job) <= 200),
  role text not null default 'member' check (role in ('member', 'lead', 'steward', 'executive', 'administrator')),
  languages text[] not null default '{}',
  locale text check (length(locale) <= 12),
  starts_on date,
  leaves_on date,
  left_at timestamptz,
  made_at timestamptz not null
);
create unique index people_person_email on people_person (lower(email));
create index people_person_unit on people_person (unit_id);
create index people_person_name on people_person (lower(name));
alter table people_unit add foreign key (lead_id) references people_person (id);

create table people_password (
  person_id uuid primary key references people_person (id),
  hash text not null,
  changed_at timestamptz not null
);

create table people_pin (
  person_id uuid primary key references people_person (id),
  hash text not null,
  changed_at timestamptz not null
);

-- A shared tablet or till. Its secret lives in a cookie there; here only its hash.
create table people_device (
  id uuid primary key,
  name text not null check (length(name) <= 200),
  unit_id uuid not null references people_unit (id),
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  registered_at timestamptz not null,
  registered_by uuid references people_person (id),
  ended_at timestamptz
);
create index people_device_unit on people_device (unit_id);
create index people_device_registered_by on people_device (registered_by);

create table people_pin_failure (
  person_id uuid not null references people_person (id),
  device_id uuid not null references people_device (id),
  failures int not null,
  locked_at timestamptz,
  primary key (person_id, device_id)
);
create index people_pin_failure_device on people_pin_failure (device_id);

create table people_session (
  id uuid primary key,
  person_id uuid not null references people_person (id),
  token_hash bytea not null unique check (length(token_hash) = 32),
  strength text not null check (strength in ('pin', 'full')),
  device_id uuid references people_device (id),
  user_agent text check (length(user_agent) <= 400),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index people_session_person on people_session (person_id);
create index people_session_device on people_session (device_id);

-- A program that calls the API. The key is shown once; here is its hash.
create table people_service_account (
  id uuid primary key,
  name text not null check (length(name) <= 200),
  scopes text[] not null,
  key_hash bytea not null unique check (length(key_hash) = 32),
  made_at timestamptz not null,
  made_by uuid references people_person (id),
  used_at timestamptz,
  ended_at timestamptz
);
create index people_service_account_made_by on people_service_account (made_by);
