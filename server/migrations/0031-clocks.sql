-- When a unit is at work; the nearest unit above that has a row is inherited. Without any, Monday to Friday from nine to five.
create table recovery_calendar (
  unit_id uuid primary key references people_unit (id),
  -- Seven days from Monday, each a list of {from, to} in minutes of the day; past midnight it goes on counting.
  weekly jsonb not null check (jsonb_array_length(weekly) = 7 and length(weekly::text) <= 4000),
  -- Whose public holidays are closed: "DE", and "BY" of it; null for none.
  country text check (length(country) = 2),
  region text check (length(region) <= 20),
  set_at timestamptz not null,
  set_by uuid references people_person (id),
  check (region is null or country is not null)
);
create index recovery_calendar_set_by on recovery_calendar (set_by);

-- A day that is not as its weekday, in this unit and those below unless they say otherwise: closed (no hours), or open at other hours.
create table recovery_calendar_day (
  unit_id uuid not null references people_unit (id),
  day date not null,
  name text not null check (length(name) between 1 and 120),
  hours jsonb not null check (jsonb_typeof(hours) = 'array' and length(hours::text) <= 500),
  set_at timestamptz not null,
  set_by uuid references people_person (id),
  primary key (unit_id, day)
);
create index recovery_calendar_day_set_by on recovery_calendar_day (set_by);

-- How soon, in minutes of open time; null where no clock is kept. Inherited like calendars, one severity at a time.
create table recovery_target (
  unit_id uuid not null references people_unit (id),
  severity text not null check (severity in ('low', 'middle', 'high', 'urgent')),
  acknowledge int check (acknowledge between 1 and 500000),
  reply int check (reply between 1 and 500000),
  update int check (update between 1 and 500000),
  resolve int check (resolve between 1 and 500000),
  set_at timestamptz not null,
  set_by uuid references people_person (id),
  primary key (unit_id, severity)
);
create index recovery_target_set_by on recovery_target (set_by);

-- What happened to a case, as far as its clocks go. Every clock is worked out from these rows alone.
create table recovery_clock_event (
  seq bigint generated always as identity primary key,
  case_id uuid not null references recovery_case (id),
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'acknowledged', 'told', 'asked', 'heard', 'waits', 'resumed', 'reopened', 'closed', 'moved', 'weighed')),
  -- Of the opening and of a move.
  unit_id uuid references people_unit (id),
  -- Of the opening and of another severity.
  severity text check (severity in ('low', 'middle', 'high', 'urgent')),
  by_id uuid references people_person (id)
);
create index recovery_clock_event_case on recovery_clock_event (case_id, seq);
create index recovery_clock_event_unit on recovery_clock_event (unit_id);
create index recovery_clock_event_by on recovery_clock_event (by_id);

-- What the events come to, for lists and for the round: when each running clock is due, and when somebody is to be told next.
create table recovery_clock (
  case_id uuid primary key references recovery_case (id),
  acknowledge_due timestamptz,
  reply_due timestamptz,
  update_due timestamptz,
  resolve_due timestamptz,
  due_at timestamptz generated always as (least(acknowledge_due, reply_due, update_due, resolve_due)) stored,
  alarm_at timestamptz
);
create index recovery_clock_due on recovery_clock (due_at) where due_at is not null;
create index recovery_clock_alarm on recovery_clock (alarm_at) where alarm_at is not null;

-- Who was told of which clock, once each: 1 before it is due, 2 when it is, 3 when half as much time again has gone by.
create table recovery_clock_told (
  case_id uuid not null references recovery_case (id),
  clock text not null check (clock in ('acknowledge', 'reply', 'update', 'resolve')),
  -- When the clock began; the next update begins anew with every word to the customer.
  since timestamptz not null,
  rung smallint not null check (rung between 1 and 3),
  -- Null where nobody is left to be told.
  person_id uuid references people_person (id),
  at timestamptz not null,
  mail_id uuid references platform_mail (id),
  primary key (case_id, clock, since, rung)
);
create index recovery_clock_told_person on recovery_clock_told (person_id, at);
create index recovery_clock_told_mail on recovery_clock_told (mail_id);

revoke update, delete on recovery_clock_event, recovery_clock_told from wellserved_app;
