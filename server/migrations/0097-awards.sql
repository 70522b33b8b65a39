-- An award: what is honoured, by which standards, and how it is decided.
create table recognition_award (
  id uuid primary key,
  -- Between open and decided its days say how far it is.
  state text not null check (state in ('draft', 'open', 'decided', 'presented', 'called-off')),
  name text not null check (length(name) between 1 and 120),
  purpose text not null check (length(purpose) <= 2000),
  decided_by text not null check (decided_by in ('committee', 'vote')),
  -- Who may be nominated and may vote: this unit and those below it; null: everybody.
  unit_id uuid references people_unit (id),
  winners int not null check (winners between 1 and 5),
  opens_on date not null,
  nominate_until date not null,
  decide_until date not null,
  signed_by text not null check (length(signed_by) <= 120),
  again_of uuid references recognition_award (id),
  made_by uuid not null references people_person (id),
  made_at timestamptz not null,
  -- What was said of the decision, or why it was called off; for everyone.
  said text not null default '' check (length(said) <= 2000),
  -- How many voted of how many who could; kept once it is decided, when the list of who voted is destroyed.
  voted int,
  electorate int,
  presented_on date,
  presented_at timestamptz,
  check (opens_on <= nominate_until and nominate_until < decide_until),
  check ((voted is null) = (electorate is null)),
  check ((state = 'presented') = (presented_at is not null)),
  check ((presented_on is null) = (presented_at is null))
);
create index recognition_award_under_way on recognition_award (decide_until) where state in ('draft', 'open', 'decided');
create index recognition_award_presented on recognition_award (presented_at desc, id desc) where state = 'presented';
create index recognition_award_unit on recognition_award (unit_id);
create index recognition_award_again_of on recognition_award (again_of);
create index recognition_award_made_by on recognition_award (made_by);

create table recognition_award_criterion (
  award_id uuid not null references recognition_award (id),
  place int not null,
  standard_id uuid not null references standards_standard (id),
  words text not null check (length(words) <= 300),
  primary key (award_id, place),
  unique (award_id, standard_id)
);
create index recognition_award_criterion_standard on recognition_award_criterion (standard_id);

create table recognition_award_member (
  award_id uuid not null references recognition_award (id),
  person_id uuid not null references people_person (id),
  place int not null,
  chairs boolean not null,
  primary key (award_id, person_id)
);
create unique index recognition_award_member_chair on recognition_award_member (award_id) where chairs;
create index recognition_award_member_person on recognition_award_member (person_id);

-- Whoever is nominated, however often: one person, several, or a team.
create table recognition_nominee (
  id uuid primary key,
  award_id uuid not null references recognition_award (id),
  -- The team, or the people by their ids in order: who is nominated twice is one nominee.
  who text not null check (length(who) <= 900),
  unit_id uuid references people_unit (id),
  declined_at timestamptz,
  unique (award_id, who)
);
create index recognition_nominee_unit on recognition_nominee (unit_id);

create table recognition_nominee_person (
  nominee_id uuid not null references recognition_nominee (id),
  person_id uuid not null references people_person (id),
  -- Whether what was written may be told at the ceremony; null: has not said.
  told boolean,
  primary key (nominee_id, person_id)
);
create index recognition_nominee_person_person on recognition_nominee_person (person_id);

create table recognition_nomination (
  id uuid primary key,
  nominee_id uuid not null references recognition_nominee (id),
  by_id uuid not null references people_person (id),
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index recognition_nomination_once on recognition_nomination (nominee_id, by_id) where withdrawn_at is null;
create index recognition_nomination_by on recognition_nomination (by_id);

create table recognition_nomination_standard (
  nomination_id uuid not null references recognition_nomination (id),
  standard_id uuid not null references standards_standard (id),
  primary key (nomination_id, standard_id)
);
create index recognition_nomination_standard_standard on recognition_nomination_standard (standard_id);

create table recognition_nomination_kudos (
  nomination_id uuid not null references recognition_nomination (id),
  kudos_id uuid not null references recognition_kudos (id),
  primary key (nomination_id, kudos_id)
);
create index recognition_nomination_kudos_kudos on recognition_nomination_kudos (kudos_id);

create table recognition_nomination_story (
  nomination_id uuid not null references recognition_nomination (id),
  story_id uuid not null references recognition_story (id),
  primary key (nomination_id, story_id)
);
create index recognition_nomination_story_story on recognition_nomination_story (story_id);

-- What one of the committee said; theirs alone to read.
create table recognition_award_judgement (
  award_id uuid not null,
  person_id uuid not null,
  nominee_id uuid not null references recognition_nominee (id),
  words text not null check (length(words) <= 1000),
  at timestamptz not null,
  primary key (award_id, person_id),
  foreign key (award_id, person_id) references recognition_award_member (award_id, person_id)
);
create index recognition_award_judgement_nominee on recognition_award_judgement (nominee_id);

create table recognition_award_winner (
  award_id uuid not null references recognition_award (id),
  nominee_id uuid not null references recognition_nominee (id),
  primary key (award_id, nominee_id)
);
create index recognition_award_winner_nominee on recognition_award_winner (nominee_id);

create table recognition_award_step (
  id uuid primary key,
  award_id uuid not null references recognition_award (id),
  step text not null check (step in ('announced', 'days-changed', 'decided', 'presented', 'called-off')),
  by_id uuid not null references people_person (id),
  at timestamptz not null
);
create index recognition_award_step_award on recognition_award_step (award_id, id);
create index recognition_award_step_by on recognition_award_step (by_id);
revoke update, delete on recognition_award_step from wellserved_app;
