create table recognition_kudos (
  id uuid primary key,
  words text not null check (length(words) <= 4000),
  standard_id uuid references standards_standard (id),
  -- From a colleague, or from a customer's own words.
  from_id uuid references people_person (id),
  response_id uuid references listening_response (id),
  confirmed_by uuid references people_person (id),
  at timestamptz not null,
  withdrawn_at timestamptz,
  check (from_id is not null or response_id is not null)
);
create index recognition_kudos_standard on recognition_kudos (standard_id);
create index recognition_kudos_from on recognition_kudos (from_id);
create index recognition_kudos_response on recognition_kudos (response_id);
create index recognition_kudos_confirmed_by on recognition_kudos (confirmed_by);
create index recognition_kudos_at on recognition_kudos (at desc);

create table recognition_kudos_person (
  kudos_id uuid not null references recognition_kudos (id),
  person_id uuid not null references people_person (id),
  primary key (kudos_id, person_id)
);
create index recognition_kudos_person_person on recognition_kudos_person (person_id);

-- A happy comment in which somebody seems to be thanked; a lead or the person confirms it, or sets it aside.
create table recognition_proposal (
  id uuid primary key,
  comment_id uuid not null unique references listening_comment (id),
  response_id uuid not null references listening_response (id),
  words text not null check (length(words) <= 4000),
  unit_id uuid references people_unit (id),
  -- The people it may be: one is a proposal, several a question.
  candidates uuid[] not null,
  standard_id uuid references standards_standard (id),
  at timestamptz not null,
  settled_at timestamptz,
  kudos_id uuid references recognition_kudos (id)
);
create index recognition_proposal_unit on recognition_proposal (unit_id, at desc) where settled_at is null;
create index recognition_proposal_standard on recognition_proposal (standard_id);
create index recognition_proposal_kudos on recognition_proposal (kudos_id);
create index recognition_proposal_response on recognition_proposal (response_id);
