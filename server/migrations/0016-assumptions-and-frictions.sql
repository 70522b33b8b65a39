-- What an organisation takes for granted where nothing is measured, as a range; without a row the program's own default holds.
create table measures_assumption (
  name text primary key check (length(name) <= 40),
  low double precision not null check (low >= 0),
  high double precision not null check (high >= low),
  changed_at timestamptz not null,
  changed_by uuid references people_person (id)
);
create index measures_assumption_changed_by on measures_assumption (changed_by);

-- What nearly went wrong or got in the way, noted by staff before a customer complained; and what was done so that it does not come again.
create table recovery_friction (
  id uuid primary key,
  unit_id uuid not null references people_unit (id),
  touchpoint_id uuid references listening_touchpoint (id),
  what text not null check (length(what) between 1 and 500),
  noted_at timestamptz not null,
  noted_by uuid not null references people_person (id),
  mended_at timestamptz,
  mended_by uuid references people_person (id),
  mended_words text check (length(mended_words) <= 500),
  -- Counts as mended from the day the fix is done.
  fix_id uuid references recovery_fix (id),
  check ((mended_at is null) = (mended_by is null))
);
create index recovery_friction_unit on recovery_friction (unit_id, noted_at);
create index recovery_friction_noted on recovery_friction (noted_at);
create index recovery_friction_touchpoint on recovery_friction (touchpoint_id);
create index recovery_friction_noted_by on recovery_friction (noted_by);
create index recovery_friction_mended_by on recovery_friction (mended_by);
create index recovery_friction_fix on recovery_friction (fix_id);
