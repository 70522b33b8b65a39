-- The rollup by month instead of by day, a month's days side by side in one row. A branch with a few answers a day made a row for almost every answer, unit
-- above it and dimension, ten times the size of the answers themselves; a month of them is one row. Everything is counted anew from the kept facts.
drop table measures_rollup;

-- A month of a line in a unit with everything below it; the unit 00000000-… is the whole company. The arrays run alike: days holds days of the month, and
-- first of all 0, which is the month as a whole. s1 to s4 are the measure's own counters in the order of the registry. extra and w1 to w4 say by how much the
-- weighted sums exceed the plain ones; an array is null where nothing in it differs from null.
create table measures_rollup (
  unit_id uuid not null,
  line_id int not null,
  month date not null,
  days smallint[] not null,
  n int[] not null,
  s1 double precision[],
  s2 double precision[],
  s3 double precision[],
  s4 double precision[],
  extra_weight double precision[],
  extra_squares double precision[],
  w1 double precision[],
  w2 double precision[],
  w3 double precision[],
  w4 double precision[],
  primary key (line_id, unit_id, month)
) with (fillfactor = 80);

delete from measures_spread;
delete from measures_rolled;
