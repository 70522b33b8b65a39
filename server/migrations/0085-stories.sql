-- A service moment told well: what the customer needed, what was done, how it ended, and the tip for others.
create table recognition_story (
  id uuid primary key,
  state text not null check (state in ('draft', 'submitted', 'returned', 'published', 'withdrawn')),
  author_id uuid not null references people_person (id),
  unit_id uuid not null references people_unit (id),
  title text not null check (length(title) <= 120),
  needed text not null check (length(needed) <= 2000),
  done text not null check (length(done) <= 2000),
  ended text not null check (length(ended) <= 2000),
  tip text not null check (length(tip) <= 1000),
  tags text[] not null,
  -- The thanks or the customer's answer that it tells of.
  kudos_id uuid references recognition_kudos (id),
  response_id uuid references listening_response (id),
  -- What the customer said, masked as it was where it was read.
  customer_words text not null check (length(customer_words) <= 4000),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  -- What a search finds it by: the words as everyone reads them, without the names of those who did not agree.
  search tsvector,
  check (state != 'published' or (published_at is not null and search is not null))
);
create index recognition_story_board on recognition_story (published_at desc, id desc) where state = 'published';
create index recognition_story_waiting on recognition_story (changed_at) where state = 'submitted';
create index recognition_story_author on recognition_story (author_id, changed_at desc);
create index recognition_story_unit on recognition_story (unit_id);
create index recognition_story_kudos on recognition_story (kudos_id);
create index recognition_story_response on recognition_story (response_id);
create index recognition_story_tags on recognition_story using gin (tags) where state = 'published';
create index recognition_story_search on recognition_story using gin (search) with (fastupdate = off) where state = 'published';

create table recognition_story_standard (
  story_id uuid not null references recognition_story (id),
  standard_id uuid not null references standards_standard (id),
  primary key (story_id, standard_id)
);
create index recognition_story_standard_standard on recognition_story_standard (standard_id);

-- Who is in it, and whether their name may be.
create table recognition_story_person (
  story_id uuid not null references recognition_story (id),
  person_id uuid not null references people_person (id),
  asked_at timestamptz,
  agreed boolean,
  answered_at timestamptz,
  primary key (story_id, person_id),
  check ((agreed is null) = (answered_at is null))
);
create index recognition_story_person_person on recognition_story_person (person_id);
create index recognition_story_person_waiting on recognition_story_person (person_id)
  where asked_at is not null and agreed is null;

-- How it came onto the board, and off it.
create table recognition_story_step (
  id uuid primary key,
  story_id uuid not null references recognition_story (id),
  step text not null check (step in ('submitted', 'returned', 'published', 'withdrawn')),
  by_id uuid not null references people_person (id),
  remark text not null check (length(remark) <= 1000),
  at timestamptz not null
);
create index recognition_story_step_story on recognition_story_step (story_id, id);
create index recognition_story_step_by on recognition_story_step (by_id);
revoke update, delete on recognition_story_step from wellserved_app;

create table recognition_story_reply (
  id uuid primary key,
  story_id uuid not null references recognition_story (id),
  by_id uuid not null references people_person (id),
  words text not null check (length(words) between 1 and 1000),
  at timestamptz not null,
  -- Taken off the board; the row stays.
  withdrawn_at timestamptz,
  withdrawn_by uuid references people_person (id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index recognition_story_reply_story on recognition_story_reply (story_id, id);
create index recognition_story_reply_by on recognition_story_reply (by_id);
create index recognition_story_reply_withdrawn_by on recognition_story_reply (withdrawn_by);
