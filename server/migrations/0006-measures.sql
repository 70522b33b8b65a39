-- A change marked on the charts it should move.
create table measures_change (
  id uuid primary key,
  measure text not null check (length(measure) <= 60),
  unit_id uuid references people_unit (id),
  -- Other filters of the chart: {"touchpoint": "..."}.
  dims jsonb not null default '{}',
  day date not null,
  words text not null check (length(words) <= 300),
  -- What was changed: a fix, a policy, a lesson; Trace follows it.
  cause_kind text check (length(cause_kind) <= 40),
  cause_id uuid,
  marked_at timestamptz not null,
  marked_by uuid references people_person (id),
  unique (cause_kind, cause_id, measure)
);
create index measures_change_measure on measures_change (measure, day);
create index measures_change_unit on measures_change (unit_id);
create index measures_change_marked_by on measures_change (marked_by);
