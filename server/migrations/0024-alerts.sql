-- What a chart said beyond chance, told once to the person who can act on it, and what they found when they looked.
create table measures_alert (
  id uuid primary key,
  -- chart: a signal on one chart; even: those who spend little are served worse.
  kind text not null check (kind in ('chart', 'even')),
  measure text not null check (length(measure) <= 60),
  -- Null: the whole company.
  unit_id uuid references people_unit (id),
  -- Null: all touchpoints.
  touchpoint_id uuid references listening_touchpoint (id),
  side text not null check (side in ('above', 'below')),
  grain text not null check (grain in ('day', 'week', 'month', 'year')),
  word text not null check (length(word) <= 20),
  -- The sentence as it was told, chosen but not yet said: screens and mails say it in the language of their reader.
  says jsonb not null check (pg_column_size(says) <= 8000),
  -- How often chance alone would have made it.
  chance double precision not null check (chance between 0 and 1),
  -- The first day of the periods that made it, and the last day on which it was still so.
  since date not null,
  stood_until date not null,
  told_at timestamptz not null,
  told_to uuid not null references people_person (id),
  mail_id uuid references platform_mail (id),
  looked_at timestamptz,
  looked_by uuid references people_person (id),
  looked_words text check (length(looked_words) between 1 and 500),
  check ((looked_at is null) = (looked_by is null) and (looked_at is null) = (looked_words is null))
);
create unique index measures_alert_once on measures_alert (kind, measure, unit_id, touchpoint_id, side, since) nulls not distinct;
create index measures_alert_chart on measures_alert (measure, unit_id, touchpoint_id, told_at);
create index measures_alert_unit on measures_alert (unit_id);
create index measures_alert_touchpoint on measures_alert (touchpoint_id);
create index measures_alert_told_to on measures_alert (told_to) where looked_at is null;
create index measures_alert_told on measures_alert (told_to, told_at);
create index measures_alert_mail on measures_alert (mail_id);
create index measures_alert_looked_by on measures_alert (looked_by);

-- How many charts the last round looked at, so that everyone can read how many false alarms are to be expected.
create table measures_watch (
  id boolean primary key default true check (id),
  looked_on date not null,
  charts int not null check (charts >= 0),
  looks_a_year int not null check (looks_a_year >= 0),
  even_looked_on date
);
