-- Thanks may go to a whole team, beside or instead of persons.
create table recognition_kudos_unit (
  kudos_id uuid not null references recognition_kudos (id),
  unit_id uuid not null references people_unit (id),
  primary key (kudos_id, unit_id)
);
create index recognition_kudos_unit_unit on recognition_kudos_unit (unit_id);

-- Whether a unit's thank-you page is open. A unit without a row does as the nearest one above it that has one.
create table recognition_page (
  unit_id uuid primary key references people_unit (id),
  open boolean not null,
  changed_at timestamptz not null,
  changed_by uuid not null references people_person (id)
);
create index recognition_page_changed_by on recognition_page (changed_by);

-- What a customer wrote on the thank-you page, and whether others may read it.
create table recognition_thank_you (
  id uuid primary key,
  -- Names one filled-in page: sent twice, it is kept once.
  key uuid not null unique,
  unit_id uuid not null references people_unit (id),
  words text not null check (length(words) between 1 and 4000),
  -- Whom they thank, in their own words.
  named text check (length(named) <= 200),
  shown text not null check (shown in ('named', 'unnamed', 'withheld')),
  customer_name text check (length(customer_name) <= 200),
  -- Kept only until they have been told that their thanks arrived.
  email text check (length(email) <= 254),
  language text not null,
  at timestamptz not null,
  told_at timestamptz,
  check (shown <> 'named' or customer_name is not null)
);
create index recognition_thank_you_unit on recognition_thank_you (unit_id);
create index recognition_thank_you_email on recognition_thank_you (at) where email is not null;

alter table recognition_proposal
  alter column comment_id drop not null,
  alter column response_id drop not null,
  add column thank_you_id uuid unique references recognition_thank_you (id),
  add check ((comment_id is null) = (response_id is null)),
  add check (num_nonnulls(response_id, thank_you_id) = 1);

alter table recognition_kudos
  add column thank_you_id uuid references recognition_thank_you (id),
  -- Null where the customer wants only those thanked to read them: these find them in the proposal.
  alter column words drop not null,
  drop constraint recognition_kudos_check,
  add check (num_nonnulls(from_id, response_id, thank_you_id) >= 1),
  add check (words is not null or thank_you_id is not null);
create index recognition_kudos_thank_you on recognition_kudos (thank_you_id);
