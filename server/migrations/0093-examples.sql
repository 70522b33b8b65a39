-- What a standard looks like, as a short story of what happened, without names.
create table standards_example (
  id uuid primary key,
  standard_id uuid not null references standards_standard (id),
  words text not null check (length(words) between 1 and 1500),
  written_at timestamptz not null,
  written_by uuid references people_person (id),
  -- It is told no more.
  withdrawn_at timestamptz
);
create index standards_example_standard on standards_example (standard_id, id);
create index standards_example_written_by on standards_example (written_by);
