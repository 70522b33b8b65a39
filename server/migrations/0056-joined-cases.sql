-- One matter told twice: a case joined to another is closed with it and is settled nowhere of its own.
alter table recovery_case add column joined_to uuid references recovery_case (id) check (joined_to <> id);
create index recovery_case_joined_to on recovery_case (joined_to) where joined_to is not null;
alter table recovery_case drop constraint recovery_case_closure_check;
alter table recovery_case add constraint recovery_case_closure_check
  check (closure in ('confirmed', 'timed-out', 'disagreed', 'abuse', 'history', 'joined'));
alter table recovery_case add constraint recovery_case_joined_check check ((closure = 'joined') = (joined_to is not null));

-- Each time it was joined, so that it can be taken apart again as it was.
create table recovery_join (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  to_id uuid not null references recovery_case (id),
  -- The promises that were open there and went along.
  promises uuid[] not null default '{}',
  -- The customer that the other case learned by it.
  customer_learned boolean not null default false,
  at timestamptz not null,
  by_id uuid references people_person (id),
  undone_at timestamptz,
  undone_by uuid references people_person (id)
);
create index recovery_join_case on recovery_join (case_id);
create index recovery_join_to on recovery_join (to_id);
create index recovery_join_by on recovery_join (by_id);
create index recovery_join_undone_by on recovery_join (undone_by);
