-- What a leader says they will do, by when.
create table leadership_commitment (
  id uuid primary key,
  person_id uuid not null references people_person (id),
  what text not null check (length(what) between 1 and 300),
  due_on date not null,
  made_at timestamptz not null
);
create index leadership_commitment_person on leadership_commitment (person_id, due_on);
create index leadership_commitment_due on leadership_commitment (due_on);

-- Whether it was kept, as its leader says; the latest row holds. Where nobody says anything, the date decides.
create table leadership_outcome (
  id uuid primary key,
  commitment_id uuid not null references leadership_commitment (id),
  kept boolean not null,
  -- The day on which it was said, in the organisation's time zone.
  day date not null,
  words text not null default '' check (length(words) <= 500),
  at timestamptz not null
);
create index leadership_outcome_commitment on leadership_outcome (commitment_id, id);

-- What a leader did where others could see it. A mistake is mended by a row that takes the place of the wrong one; an amount of 0 takes it back.
create table leadership_deed (
  id uuid primary key,
  person_id uuid not null references people_person (id),
  kind text not null check (kind in ('front-line-hours', 'customers-called', 'cases-taken', 'thanks-written', 'line-ups-led')),
  amount int not null check (amount between 0 and 500),
  day date not null,
  words text not null default '' check (length(words) <= 300),
  corrects_id uuid unique references leadership_deed (id),
  at timestamptz not null
);
create index leadership_deed_person on leadership_deed (person_id);
create index leadership_deed_day on leadership_deed (day);

create table leadership_decision (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  why text not null check (length(why) <= 2000),
  day date not null,
  by_id uuid not null references people_person (id),
  corrects_id uuid unique references leadership_decision (id),
  at timestamptz not null
);
create index leadership_decision_by on leadership_decision (by_id);
create index leadership_decision_day on leadership_decision (day);

create table leadership_decision_standard (
  decision_id uuid not null references leadership_decision (id),
  standard_id uuid not null references standards_standard (id),
  effect text not null check (effect in ('serves', 'costs')),
  primary key (decision_id, standard_id)
);
create index leadership_decision_standard_standard on leadership_decision_standard (standard_id);

revoke update, delete on leadership_commitment, leadership_outcome, leadership_deed, leadership_decision, leadership_decision_standard
  from wellserved_app;
