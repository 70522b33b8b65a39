-- Who of a unit looks after cases: whom the rules may choose, what they are good at, and until when they are away.
create table recovery_agent (
  person_id uuid primary key references people_person (id),
  takes_cases boolean not null,
  -- In the organisation's own words: "baggage", "refunds".
  skills text[] not null default '{}' check (cardinality(skills) <= 20 and length(skills::text) <= 1000),
  absent_until date,
  changed_at timestamptz not null,
  changed_by uuid references people_person (id)
);
create index recovery_agent_changed_by on recovery_agent (changed_by);

-- Who answers for a touchpoint, when it is not the unit in which it happened, and what that takes.
create table recovery_touchpoint_rule (
  touchpoint_id uuid primary key references listening_touchpoint (id),
  unit_id uuid references people_unit (id),
  skill text check (length(skill) between 1 and 60),
  changed_at timestamptz not null,
  changed_by uuid references people_person (id),
  check (unit_id is not null or skill is not null)
);
create index recovery_touchpoint_rule_unit on recovery_touchpoint_rule (unit_id);
create index recovery_touchpoint_rule_changed_by on recovery_touchpoint_rule (changed_by);

alter table recovery_case
  -- Why its first owner was chosen, as the rule said it then; null on cases from before there were rules.
  add column owner_reason jsonb check (length(owner_reason::text) <= 2000),
  -- What it cost the customer, worst first: health or safety, plans that failed, money, time, annoyance.
  add column impact text check (impact in ('health', 'plans', 'money', 'time', 'annoyance'));

-- What whoever serves this customer next has to know: "hears badly on the telephone", "uses a wheelchair".
alter table customers_customer add column needs text check (length(needs) between 1 and 1000);
