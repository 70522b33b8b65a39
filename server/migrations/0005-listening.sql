create table listening_touchpoint (
  id uuid primary key,
  name text not null unique check (length(name) <= 120),
  made_at timestamptz not null
);

create table listening_survey (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null unique check (length(name) <= 200),
  state text not null check (state in ('draft', 'open', 'closed')),
  anonymous boolean not null default false,
  -- history: it exists only to hold imported answers, and has no public page.
  origin text not null default 'made' check (origin in ('made', 'history')),
  unit_id uuid references people_unit (id),
  touchpoint_id uuid references listening_touchpoint (id),
  language text not null check (length(language) <= 12),
  -- The form being written; publishing freezes it into a version.
  draft jsonb not null,
  version int,
  made_at timestamptz not null,
  made_by uuid references people_person (id)
);
create index listening_survey_unit on listening_survey (unit_id);
create index listening_survey_touchpoint on listening_survey (touchpoint_id);
create index listening_survey_made_by on listening_survey (made_by);

create table listening_survey_version (
  survey_id uuid not null references listening_survey (id),
  number int not null,
  form jsonb not null,
  published_at timestamptz not null,
  published_by uuid references people_person (id),
  primary key (survey_id, number)
);
create index listening_survey_version_published_by on listening_survey_version (published_by);
revoke update, delete on listening_survey_version from wellserved_app;

create table listening_import (
  id uuid primary key,
  survey_id uuid references listening_survey (id),
  file_name text not null check (length(file_name) <= 300),
  map jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'undone')),
  read_rows int not null default 0,
  kept_rows int not null default 0,
  rejected_rows int not null default 0,
  duplicate_rows int not null default 0,
  case_rows int not null default 0,
  failure text check (length(failure) <= 2000),
  -- How the file was written, for giving its bad rows back in the same form.
  header jsonb,
  delimiter text check (length(delimiter) = 1),
  started_at timestamptz not null,
  started_by uuid references people_person (id),
  -- When a batch was kept last: one that stands still although it is running was cut off with its program.
  moved_at timestamptz not null,
  ended_at timestamptz
);
create index listening_import_survey on listening_import (survey_id);
create index listening_import_started_by on listening_import (started_by);

create table listening_bad_row (
  import_id uuid not null references listening_import (id),
  line int not null,
  reason text not null check (length(reason) <= 400),
  cells jsonb not null,
  primary key (import_id, line)
);

-- id is a uuid v7 that carries the time of the answer, so the partitions are spans of time.
create table listening_response (
  id uuid primary key,
  survey_id uuid not null references listening_survey (id),
  version int not null,
  received_at timestamptz not null,
  unit_id uuid references people_unit (id),
  touchpoint_id uuid references listening_touchpoint (id),
  customer_id uuid references customers_customer (id),
  -- Who served, where it is known.
  person_id uuid references people_person (id),
  channel text not null check (length(channel) <= 40),
  language text check (length(language) <= 12),
  -- By question id: a number, a text, an option id, or a list of option ids.
  answers jsonb not null check (pg_column_size(answers) <= 80000),
  -- Fields that the link or the file brought along; "case" holds the facts of an imported complaint.
  hidden jsonb not null default '{}' check (pg_column_size(hidden) <= 16000),
  -- Questions that do not apply to this customer: neither an answer nor a blank.
  not_applicable text[] not null default '{}',
  weight double precision not null default 1,
  finished boolean not null default true,
  -- Imported from before: no clock, message or case starts from it.
  history boolean not null default false,
  import_id uuid references listening_import (id)
) partition by range (id);
create table listening_response_before_2020 partition of listening_response for values from (minvalue) to (uuid_at('2020-01-01Z'));
do $$ begin
  for year in 2020..2035 loop
    execute format('create table listening_response_%s partition of listening_response for values from (%L) to (%L)',
      year, uuid_at(make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC')), uuid_at(make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC')));
  end loop;
end $$;
create table listening_response_after_2035 partition of listening_response for values from (uuid_at('2036-01-01Z')) to (maxvalue);
create index listening_response_survey on listening_response (survey_id, received_at);
create index listening_response_unit on listening_response (unit_id, received_at);
create index listening_response_touchpoint on listening_response (touchpoint_id);
create index listening_response_customer on listening_response (customer_id) where customer_id is not null;
create index listening_response_person on listening_response (person_id, received_at) where person_id is not null;
create index listening_response_import on listening_response (import_id) where import_id is not null;

-- Answers given in a survey that promised anonymity: random id, the day only, no customer, no key, nothing to join by.
create table listening_anonymous_response (
  id uuid primary key,
  survey_id uuid not null references listening_survey (id),
  version int not null,
  day date not null,
  answers jsonb not null check (pg_column_size(answers) <= 60000)
);
create index listening_anonymous_response_survey on listening_anonymous_response (survey_id, day);

-- A retry by the same phone is the same response. Purged after 30 days, by reading it through once a night: an index on the time would cost
-- every answer more than that.
create table listening_intake_key (
  survey_id uuid not null references listening_survey (id),
  key text not null check (length(key) <= 100),
  response_id uuid not null,
  at timestamptz not null,
  primary key (survey_id, key)
);

-- The outbox of intake: what waits to be read by the text engine and then announced. Who answered, where they said so, is kept here until a
-- customer has been made of it.
create table listening_unread (
  -- Live answers are read before history, which may be a million rows.
  history boolean not null,
  response_id uuid not null,
  contact jsonb check (pg_column_size(contact) <= 4000),
  primary key (history, response_id)
);

-- The same row imported twice is the same response.
create table listening_import_key (
  survey_id uuid not null references listening_survey (id),
  key_hash bytea not null check (length(key_hash) = 16),
  response_id uuid not null,
  primary key (survey_id, key_hash)
);

create table listening_comment (
  id uuid primary key,
  response_id uuid not null references listening_response (id),
  question text not null check (length(question) <= 80),
  words text not null check (length(words) <= 40000),
  -- As shown openly: staff and customer names, numbers and addresses masked.
  masked text not null check (length(masked) <= 80000),
  language text not null check (length(language) <= 12),
  sentiment real not null check (sentiment between -1 and 1),
  mood text not null check (mood in ('happy', 'neutral', 'unhappy')),
  urgent text[] not null default '{}',
  names text[] not null default '{}',
  at timestamptz not null,
  unit_id uuid references people_unit (id),
  -- Somebody has said what it speaks of: the engine does not overrule them, also where they took themes away.
  corrected_at timestamptz,
  corrected_by uuid references people_person (id)
);
create index listening_comment_corrected_by on listening_comment (corrected_by);
create index listening_comment_response on listening_comment (response_id);
create index listening_comment_at on listening_comment (at desc);
create index listening_comment_unit on listening_comment (unit_id, at desc);
create index listening_comment_words on listening_comment using gin (to_tsvector('simple', words));

create table listening_comment_theme (
  comment_id uuid not null references listening_comment (id),
  theme text not null check (length(theme) <= 60),
  found_by text not null check (found_by in ('engine', 'person')),
  person_id uuid references people_person (id),
  primary key (comment_id, theme)
);
create index listening_comment_theme_theme on listening_comment_theme (theme);
create index listening_comment_theme_person on listening_comment_theme (person_id);
