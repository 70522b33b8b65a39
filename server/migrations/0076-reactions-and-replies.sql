-- What colleagues say to thanks with one tap. Counted, never listed by name.
create table recognition_reaction (
  kudos_id uuid not null references recognition_kudos (id),
  person_id uuid not null references people_person (id),
  reaction text not null check (reaction in ('heart', 'well-done', 'learnt')),
  at timestamptz not null,
  primary key (kudos_id, person_id, reaction)
);
create index recognition_reaction_person on recognition_reaction (person_id);

create table recognition_reply (
  id uuid primary key,
  kudos_id uuid not null references recognition_kudos (id),
  by_id uuid not null references people_person (id),
  words text not null check (length(words) between 1 and 1000),
  at timestamptz not null,
  -- Taken off the board; the row stays.
  withdrawn_at timestamptz,
  withdrawn_by uuid references people_person (id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index recognition_reply_kudos on recognition_reply (kudos_id, id);
create index recognition_reply_by on recognition_reply (by_id);
create index recognition_reply_withdrawn_by on recognition_reply (withdrawn_by);

-- What thanks said before whoever gave them changed the words.
create table recognition_kudos_wording (
  id uuid primary key,
  kudos_id uuid not null references recognition_kudos (id),
  words text not null check (length(words) <= 4000),
  replaced_at timestamptz not null,
  replaced_by uuid not null references people_person (id)
);
create index recognition_kudos_wording_kudos on recognition_kudos_wording (kudos_id, id);
create index recognition_kudos_wording_by on recognition_kudos_wording (replaced_by);
revoke update, delete on recognition_kudos_wording from wellserved_app;

alter table recognition_kudos add column rewritten_at timestamptz;
