-- A screen on a team's wall: what it shows, and which of its links still holds. It ends when somebody takes it down.
create table line_up_wall (
  id uuid primary key,
  unit_id uuid not null references people_unit (id),
  name text not null check (length(name) <= 200),
  parts text[] not null check (cardinality(parts) between 1 and 10),
  -- How long each part stays.
  seconds int not null check (seconds between 5 and 300),
  link_version int not null default 1 check (link_version between 1 and 32767),
  hung_at timestamptz not null,
  hung_by uuid references people_person (id),
  taken_down_at timestamptz
);
create index line_up_wall_unit on line_up_wall (unit_id);
create index line_up_wall_hung_by on line_up_wall (hung_by);
