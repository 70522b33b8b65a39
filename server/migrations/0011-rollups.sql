-- Facts wait in platform_fact until they have been counted, are then kept for good in platform_fact_kept, and counted in measures_rollup. What a reading
-- says is always the rollup and what still waits, in one snapshot.

-- A queue: whoever writes facts pays for no index. It keeps its column id, now unused and null, so that older backups can still be restored.
drop index platform_fact_reading;
drop index platform_fact_unit;
drop index platform_fact_subject;
alter table platform_fact drop constraint platform_fact_pkey;
alter table platform_fact alter column id drop identity;
alter table platform_fact alter column id drop not null;
-- Counting takes facts out, and gives the space of a large backlog back at once.
grant delete, maintain on platform_fact to wellserved_app;
alter table platform_fact set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

-- What many facts have in common: the measure, the dimensions and the scale.
create table platform_fact_kind (
  id int generated always as identity primary key,
  measure text not null check (length(measure) <= 60),
  dims jsonb not null,
  low double precision,
  high double precision,
  unique nulls not distinct (measure, dims, low, high)
);

-- Every fact that was ever counted, the raw rows behind all figures. Without foreign keys: a check a row would cost more than the row.
create table platform_fact_kept (
  kind_id int not null,
  day date not null,
  unit_id uuid,
  value double precision not null,
  weight double precision not null,
  sign smallint not null,
  subject_id uuid
);
create index platform_fact_kept_subject on platform_fact_kept (subject_id) where subject_id is not null;
create index platform_fact_kept_unit on platform_fact_kept (unit_id, day);
alter table platform_fact_kept set (autovacuum_vacuum_insert_scale_factor = 0.05);

-- All facts as they were written, waiting or kept.
create view platform_fact_ever as
  select measure, day, unit_id, dims, value, low, high, weight, sign, subject_id from platform_fact
  union all
  select kind.measure, kept.day, kept.unit_id, kind.dims, kept.value, kind.low, kind.high, kept.weight, kept.sign, kept.subject_id
  from platform_fact_kept kept join platform_fact_kind kind on kind.id = kept.kind_id;

revoke update, delete on platform_fact_kind, platform_fact_kept from wellserved_app;

-- What is counted together: a measure, on one scale, narrowed by at most one dimension (dim '' where it is not narrowed).
create table measures_line (
  id int generated always as identity primary key,
  measure text not null check (length(measure) <= 60),
  dim text not null check (length(dim) <= 40),
  value text not null,
  low double precision,
  high double precision,
  unique nulls not distinct (measure, dim, value, low, high)
);

-- A day of a line in a unit with everything below it; the unit 00000000-… is the whole company. s1 to s4 are the measure's own counters in the order of the
-- registry. extra and w1 to w4 say by how much the weighted sums exceed the plain ones, null where everything weighs 1.
create table measures_rollup (
  unit_id uuid not null,
  line_id int not null,
  day date not null,
  n int not null,
  s1 double precision,
  s2 double precision,
  s3 double precision,
  s4 double precision,
  extra_weight double precision,
  extra_squares double precision,
  w1 double precision,
  w2 double precision,
  w3 double precision,
  w4 double precision,
  primary key (line_id, unit_id, day)
) with (fillfactor = 90);

-- For measures of durations: how many fell into which whole minute.
create table measures_spread (
  unit_id uuid not null,
  line_id int not null,
  day date not null,
  bucket int not null,
  n int not null,
  primary key (line_id, unit_id, day, bucket)
);

-- By which version of its formula a measure has been rolled up.
create table measures_rolled (
  measure text primary key check (length(measure) <= 60),
  version int not null
);

-- The tree of units as it has been rolled up: a unit that was filed elsewhere stands here in its old place until its figures have been moved.
create table measures_unit (
  unit_id uuid primary key references people_unit (id),
  ancestors uuid[] not null
);
