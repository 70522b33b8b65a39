-- All facts of a record in one row. A response counts as one, and once more for each score in it, and all of these fall into the same cells: written, taken,
-- kept and counted together they cost little more than one of them alone. What rows have in common is numbered in two tables, so that neither grows with
-- the other: which measures were counted on which scales, and the dimensions.
drop view platform_fact_ever;

create table platform_fact_shape (
  id int generated always as identity primary key,
  measures text[] not null check (cardinality(measures) between 1 and 200),
  lows double precision[] not null,
  highs double precision[] not null,
  unique (measures, lows, highs)
);
create table platform_fact_dims (
  id int generated always as identity primary key,
  dims jsonb not null unique
);

create temporary table record on commit drop as
select kept.subject_id, kept.day, kept.unit_id, kind.dims, kept.weight, kept.sign,
  array_agg(kind.measure order by kind.measure, kept.value, kind.low, kind.high) as measures,
  array_agg(kept.value order by kind.measure, kept.value, kind.low, kind.high) as amounts,
  array_agg(kind.low order by kind.measure, kept.value, kind.low, kind.high) as lows,
  array_agg(kind.high order by kind.measure, kept.value, kind.low, kind.high) as highs
from platform_fact_kept kept join platform_fact_kind kind on kind.id = kept.kind_id
-- Facts that name no record stay apart.
group by kept.subject_id, kept.day, kept.unit_id, kind.dims, kept.weight, kept.sign, case when kept.subject_id is null then kept.ctid end;

insert into platform_fact_shape (measures, lows, highs) select distinct measures, lows, highs from record;
insert into platform_fact_dims (dims) select distinct dims from record;

drop table platform_fact_kept;
drop table platform_fact_kind;

-- Every fact that was ever counted, the raw rows behind all figures, a record's side by side in the order of their shape. Without foreign keys: a check a
-- row would cost more than the row.
create table platform_fact_kept (
  shape_id int not null,
  dims_id int not null,
  day date not null,
  unit_id uuid,
  weight double precision not null,
  sign smallint not null,
  subject_id uuid,
  amounts double precision[] not null
);
insert into platform_fact_kept (shape_id, dims_id, day, unit_id, weight, sign, subject_id, amounts)
select shape.id, d.id, r.day, r.unit_id, r.weight, r.sign, r.subject_id, r.amounts
from record r join platform_fact_shape shape using (measures, lows, highs) join platform_fact_dims d using (dims);
create index platform_fact_kept_subject on platform_fact_kept (subject_id) where subject_id is not null;
create index platform_fact_kept_unit on platform_fact_kept (unit_id, day);
alter table platform_fact_kept set (autovacuum_vacuum_insert_scale_factor = 0.05);

-- The queue in the same form, still without an index.
alter table platform_fact rename to platform_fact_single;
create table platform_fact (
  day date not null,
  unit_id uuid,
  dims jsonb not null,
  weight double precision not null,
  sign smallint not null check (sign in (1, -1)),
  subject_id uuid,
  measures text[] not null check (cardinality(measures) between 1 and 200),
  amounts double precision[] not null check (cardinality(amounts) = cardinality(measures)),
  lows double precision[] not null check (cardinality(lows) = cardinality(measures)),
  highs double precision[] not null check (cardinality(highs) = cardinality(measures))
);
insert into platform_fact (day, unit_id, dims, weight, sign, subject_id, measures, amounts, lows, highs)
select day, unit_id, dims, weight, sign, subject_id, array[measure], array[value], array[low], array[high] from platform_fact_single;
drop table platform_fact_single;
revoke update on platform_fact from wellserved_app;
grant maintain on platform_fact to wellserved_app;
alter table platform_fact set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

-- All facts as they were written, waiting or kept, one by one.
create view platform_fact_ever as
  select one.measure, f.day, f.unit_id, f.dims, one.value, one.low, one.high, f.weight, f.sign, f.subject_id
  from platform_fact f cross join lateral unnest(f.measures, f.amounts, f.lows, f.highs) one (measure, value, low, high)
  union all
  select one.measure, kept.day, kept.unit_id, d.dims, one.value, one.low, one.high, kept.weight, kept.sign, kept.subject_id
  from platform_fact_kept kept join platform_fact_shape shape on shape.id = kept.shape_id join platform_fact_dims d on d.id = kept.dims_id
    cross join lateral unnest(shape.measures, kept.amounts, shape.lows, shape.highs) one (measure, value, low, high);

revoke update, delete on platform_fact_shape, platform_fact_dims, platform_fact_kept from wellserved_app;
