-- What is retired is chosen no more; what was merged lives on in another.
alter table recovery_cause
  add column retired_at timestamptz,
  add column merged_into uuid references recovery_cause (id),
  add check (merged_into is null or retired_at is not null),
  add check (merged_into <> id);
create index recovery_cause_merged on recovery_cause (merged_into);

-- Five whys, of one case or of a cause: each answers the one before.
create table recovery_why (
  id uuid primary key,
  case_id uuid references recovery_case (id),
  cause_id uuid references recovery_cause (id),
  place smallint not null check (place between 1 and 5),
  words text not null check (length(words) between 1 and 500),
  at timestamptz not null,
  by_id uuid references people_person (id),
  check (num_nonnulls(case_id, cause_id) = 1),
  unique (case_id, place),
  unique (cause_id, place)
);
create index recovery_why_by on recovery_why (by_id);
