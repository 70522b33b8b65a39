-- A firm budget asks: what would go past it waits for who leads above. Any other only warns.
alter table recovery_remedy_budget add column firm boolean not null default false;

-- Told once that a budget is nearly or wholly spent; told anew when the amount is another.
create table recovery_remedy_budget_told (
  unit_id uuid not null,
  from_day date not null,
  word text not null check (word in ('nearly', 'spent')),
  person_id uuid references people_person (id),
  at timestamptz not null,
  primary key (unit_id, from_day, word),
  foreign key (unit_id, from_day) references recovery_remedy_budget (unit_id, from_day) on delete cascade
);
create index recovery_remedy_budget_told_person on recovery_remedy_budget_told (person_id);

-- What was spent in a period is read by its days.
create index recovery_remedy_spent on recovery_remedy (at) where step in ('given', 'approved', 'taken-back');
