-- What a remedy costs us and what it is worth to the customer: of a kind with an amount, the share of it in percent; of one without, money each time.
alter table recovery_remedy_kind
  add column cost_percent smallint not null default 100 check (cost_percent between 0 and 200),
  add column cost_minor bigint not null default 0 check (cost_minor between 0 and 1000000000),
  add column worth_minor bigint not null default 0 check (worth_minor between 0 and 1000000000),
  -- What the form begins with.
  add column suggested_minor bigint check (suggested_minor between 0 and 1000000000),
  add column retired_at timestamptz;

-- What one customer may be given within so many days.
alter table recovery_remedy_limit rename column per_customer_year to per_customer;
alter table recovery_remedy_limit
  add column customer_days int not null default 365 check (customer_days between 1 and 3660);

-- What it cost when it was given; null on rows from before the menu knew costs: as much as its amount.
alter table recovery_remedy add column cost_minor bigint check (cost_minor >= 0);

-- One decision on what was asked for; any number of corrections of what was given, each a row.
drop index recovery_remedy_of;
create index recovery_remedy_of on recovery_remedy (of_id);
create unique index recovery_remedy_decided on recovery_remedy (of_id) where step in ('approved', 'refused');
create index recovery_remedy_asked on recovery_remedy (at) where step = 'asked';

-- Whom a request waits for: rung 1 at once, the next up when nobody has decided in time.
create table recovery_remedy_told (
  remedy_id uuid not null references recovery_remedy (id),
  rung smallint not null check (rung between 1 and 3),
  person_id uuid references people_person (id),
  at timestamptz not null,
  primary key (remedy_id, rung)
);
create index recovery_remedy_told_person on recovery_remedy_told (person_id);
revoke update, delete on recovery_remedy_told from wellserved_app;

-- What a unit and those below it may spend on putting right from one day to another. It warns; it stops nobody.
create table recovery_remedy_budget (
  unit_id uuid not null references people_unit (id),
  from_day date not null,
  until_day date not null,
  amount_minor bigint not null check (amount_minor between 1 and 1000000000000),
  currency text not null check (length(currency) = 3),
  set_at timestamptz not null,
  set_by uuid references people_person (id),
  primary key (unit_id, from_day),
  check (until_day >= from_day)
);
create index recovery_remedy_budget_set_by on recovery_remedy_budget (set_by);
