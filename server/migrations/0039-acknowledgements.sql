-- The one question that tells whether a standard was read. Each writing is a row; the latest holds.
create table standards_check (
  id uuid primary key,
  standard_id uuid not null references standards_standard (id),
  question text not null check (length(question) <= 300),
  answers text[] not null check (array_length(answers, 1) between 2 and 4),
  -- From 0.
  right_answer int not null check (right_answer >= 0 and right_answer < array_length(answers, 1)),
  -- A standard does without from now on.
  withdrawn boolean not null default false,
  written_at timestamptz not null,
  written_by uuid references people_person (id)
);
create index standards_check_standard on standards_check (standard_id, id);
create index standards_check_written_by on standards_check (written_by);

-- Everyone is asked to read this version, or a later one, and to say yes to it.
create table standards_acknowledgement_request (
  id uuid primary key,
  standard_id uuid not null references standards_standard (id),
  version_id uuid not null references standards_version (id),
  due_on date,
  asked_at timestamptz not null,
  asked_by uuid references people_person (id)
);
create index standards_acknowledgement_request_standard on standards_acknowledgement_request (standard_id, id);
create index standards_acknowledgement_request_version on standards_acknowledgement_request (version_id);
create index standards_acknowledgement_request_asked_by on standards_acknowledgement_request (asked_by);

create table standards_acknowledgement (
  id uuid primary key,
  person_id uuid not null references people_person (id),
  standard_id uuid not null references standards_standard (id),
  version_id uuid not null references standards_version (id),
  content_hash bytea not null check (length(content_hash) = 32),
  -- In which it was read.
  language text not null check (length(language) <= 35),
  method text not null check (method in ('session', 'pin', 'team-device')),
  -- The check that was answered rightly; null where there was none.
  check_id uuid references standards_check (id),
  device_id uuid references people_device (id),
  at timestamptz not null,
  unique (version_id, person_id)
);
create index standards_acknowledgement_person on standards_acknowledgement (person_id, standard_id);
create index standards_acknowledgement_standard on standards_acknowledgement (standard_id);
create index standards_acknowledgement_check on standards_acknowledgement (check_id);
create index standards_acknowledgement_device on standards_acknowledgement (device_id);

-- Who reminded whom, so that nobody is reminded twice within three days.
create table standards_reminder (
  id uuid primary key,
  standard_id uuid not null references standards_standard (id),
  person_id uuid not null references people_person (id),
  reminded_at timestamptz not null,
  reminded_by uuid references people_person (id)
);
create index standards_reminder_standard on standards_reminder (standard_id, person_id, reminded_at);
create index standards_reminder_person on standards_reminder (person_id);
create index standards_reminder_reminded_by on standards_reminder (reminded_by);

revoke update, delete on standards_check, standards_acknowledgement_request, standards_acknowledgement, standards_reminder
  from wellserved_app;
